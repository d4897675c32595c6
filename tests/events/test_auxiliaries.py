import pytest

from kz_diplomacy.events.auxiliaries import PREPOSITIONS, SUBORDINATORS, is_adverb, status_of
from kz_diplomacy.models import Status


@pytest.mark.parametrize("word", ["also", "officially", "today", "jointly", "recently"])
def test_what_may_stand_inside_a_verb_group(word: str) -> None:
    assert is_adverb(word)


@pytest.mark.parametrize("word", ["fly", "July", "visit", "in", "the"])
def test_what_may_not(word: str) -> None:
    assert not is_adverb(word.lower())


@pytest.mark.parametrize(
    ("auxiliaries", "progressive", "status"),
    [
        ("", False, Status.COMPLETED),
        ("has been", False, Status.COMPLETED),
        ("is", True, Status.ONGOING),
        ("has been", True, Status.COMPLETED),
        ("was", True, Status.COMPLETED),
        ("will", False, Status.PLANNED),
        ("will be", True, Status.PLANNED),
        ("would", False, Status.PLANNED),
        ("may have", False, Status.PROPOSED),
        ("could", False, Status.PROPOSED),
    ],
)
def test_auxiliaries_tell_how_far_an_event_has_come(
    auxiliaries: str,
    progressive: bool,  # noqa: FBT001 (a column)
    status: Status,
) -> None:
    assert status_of(auxiliaries.split(), progressive=progressive) is status


def test_no_word_is_a_preposition_and_a_subordinator_only() -> None:
    assert not PREPOSITIONS & SUBORDINATORS
