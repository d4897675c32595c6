"""The tense around a date."""

import pytest

from kz_diplomacy.mentions.line import Line
from kz_diplomacy.mentions.tenses import Tense, tense_at

TABLE = [
    ("Ministers To Meet X in Oslo", Tense.COMING),
    ("Ministers To Dance X in Oslo", Tense.UNCLEAR),
    ("they met on X", Tense.PAST),
    ("they paid visits to Doha on X", Tense.PAST),
    ("she visits Doha on X", Tense.COMING),
    ("they were received on X", Tense.PAST),
    ("they have been received on X", Tense.PAST),
    ("they will meet on X", Tense.COMING),
    ("they will be received on X", Tense.COMING),
    ("talks are to be held on X", Tense.COMING),
    ("talks are to be formally held on X", Tense.COMING),
    ("he is expected to arrive on X", Tense.COMING),
    ("he is travelling to Doha on X", Tense.COMING),
    ("the summit which Doha is hosting on X", Tense.COMING),
    ("he plans to visit Doha on X", Tense.COMING),
    ("he leaves for Doha on X", Tense.COMING),
    ("he heads to Doha on X", Tense.COMING),
    ("the heads of state on X", Tense.UNCLEAR),
    ("it serves starting in X", Tense.COMING),
    ("a starting point on X", Tense.UNCLEAR),
    ("talks followed by dinner on X", Tense.UNCLEAR),
    ("he invited them to come on X", Tense.INTENDED),
    ("they agreed to meet on X", Tense.INTENDED),
    ("talks were slated for X", Tense.INTENDED),
    ("talks had been planned for X", Tense.INTENDED),
    ("talks were supposed to be held on X", Tense.PAST),
    ("he came to attend talks on X", Tense.PAST),
    ("on X they met", Tense.PAST),
    ("on X they will meet", Tense.COMING),
    ("he said on X that they will meet", Tense.PAST),
    ("he said that on X they will meet", Tense.COMING),
    ("he said on that X they met", Tense.PAST),
    ("he met them ; on X they will dine", Tense.COMING),
    ("he met them : X", Tense.UNCLEAR),
    ("they will meet at 11 : 30 on X", Tense.COMING),
    ("X : they met", Tense.UNCLEAR),
    ("X ; they met", Tense.UNCLEAR),
    ("to sign on X", Tense.COMING),
    ("to the talks on X", Tense.UNCLEAR),
    ("talks on X", Tense.UNCLEAR),
    ("there Will Smith on X", Tense.UNCLEAR),
    ("Ahead of talks on X", Tense.COMING),
    ("migration and forced displacement on X", Tense.UNCLEAR),
    ("the reformed by on X", Tense.PAST),
    ("he came and opened talks on X", Tense.PAST),
    ("the United team on X", Tense.UNCLEAR),
    ("the talks set for X", Tense.COMING),
    ("he set fire on X", Tense.PAST),
    ("the line still to open on X", Tense.COMING),
    ("still talks on X", Tense.UNCLEAR),
    ("they are friends on X", Tense.UNCLEAR),
]


@pytest.mark.parametrize(("text", "tense"), TABLE)
def test_reads_the_tense(text: str, tense: Tense) -> None:
    keys = tuple(text.split())
    line = Line(lower=tuple(key.lower() for key in keys), keys=keys, first=0, last=len(keys))
    at = keys.index("X")
    assert tense_at(line, at, at + 1) is tense


def test_verbs_far_away_do_not_count() -> None:
    keys = ("met", *("of",) * 50, "X", *("of",) * 50, "met")
    line = Line(lower=keys, keys=keys, first=0, last=len(keys))
    assert tense_at(line, 51, 52) is Tense.UNCLEAR


def test_an_infinitive_tells_only_in_a_short_line() -> None:
    keys = (*("of",) * 50, "to", "sign", "X")
    line = Line(lower=keys, keys=keys, first=0, last=len(keys))
    assert tense_at(line, 52, 53) is Tense.UNCLEAR
