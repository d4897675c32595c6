"""Titles that stand for several offices."""

from kz_diplomacy.knowledge.vague_titles import vague_titles
from kz_diplomacy.models import Office


def test_a_title_has_offices_and_for_some_lesser_ones() -> None:
    titles = vague_titles()
    assert titles["envoy"].offices == {Office.AMBASSADOR, Office.ADVISER}
    assert titles["envoy"].lesser == {Office.DEPUTY_MINISTER, Office.FOREIGN_MINISTER}
    assert titles["diplomat"].lesser == frozenset()
    assert Office.SPEAKER in titles["leader"].lesser


def test_every_title_means_something() -> None:
    assert all(title == title.lower() and meant.offices for title, meant in vague_titles().items())
