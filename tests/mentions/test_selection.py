"""Examples of overlaps: (mentions, those that stay), written as "kind first last"."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kz_diplomacy.knowledge import NameForm, PlaceKind
from kz_diplomacy.mentions.selection import settled
from kz_diplomacy.mentions.values import (
    ConferenceMention,
    CountMention,
    CountryMention,
    DateMention,
    DocumentMention,
    GroupKind,
    GroupMention,
    Mention,
    MoneyMention,
    OrganizationMention,
    PersonMention,
    PlaceMention,
)
from kz_diplomacy.models import AgreementKind, Country, Money, Organization, Place

EXAMPLES: list[tuple[list[str], list[str]]] = [
    ([], []),
    (["person 0 3"], ["person 0 3"]),
    (["country 0 1", "person 0 3"], ["person 0 3"]),
    (["country 0 1", "person 1 3"], ["country 0 1", "person 1 3"]),
    (["person 0 3", "document 0 9"], ["document 0 9"]),
    (["person 0 9", "document 2 4"], ["document 2 4"]),
    (["conference 0 5", "person 3 6"], ["person 3 6"]),
    (["organization 0 5", "conference 0 4"], ["conference 0 4"]),
    (["organization 0 5", "money 4 6"], ["organization 0 5"]),
    (["money 0 3", "date 2 4"], ["money 0 3"]),
    (["date 0 3", "place 2 4"], ["date 0 3"]),
    (["place 0 2", "country 1 2"], ["place 0 2"]),
    (["place 0 2", "group 1 3"], ["place 0 2"]),
    (["country 1 2", "group 0 3"], ["group 0 3"]),
    (["country 1 2", "count 0 2"], ["country 1 2"]),
    (["count 0 1", "group 0 2"], ["group 0 2"]),
    (["money 0 4", "count 1 2"], ["money 0 4"]),
    (["date 0 4", "count 1 2"], ["date 0 4"]),
    (["country 0 1", "country 0 1"], ["country 0 1", "country 0 1"]),
    (["country 0 1", "country 0 2"], ["country 0 2"]),
    (["country 0 2", "country 1 3"], ["country 0 2"]),
    (["place 0 1", "place 0 2"], ["place 0 2"]),
    (["place 0 2", "place 1 4"], ["place 1 4"]),
    (["person 4 6", "person 0 2"], ["person 0 2", "person 4 6"]),
    (["group 0 1", "person 0 4", "country 1 2"], ["person 0 4"]),
    (["organization 0 3", "country 2 3", "place 4 5"], ["organization 0 3", "place 4 5"]),
    (["document 0 9", "organization 1 3", "country 5 6", "date 8 9"], ["document 0 9"]),
    (["document 0 2", "organization 2 4"], ["document 0 2", "organization 2 4"]),
    (["conference 0 4", "place 4 5", "date 5 6"], ["conference 0 4", "place 4 5", "date 5 6"]),
    (["person 0 2", "person 0 2"], ["person 0 2"]),
]


def mention(text: str) -> Mention:
    kind, *range_ = text.split()
    first, last = map(int, range_)
    japan = Country("JP")
    makers: dict[str, Mention] = {
        "person": PersonMention(first=first, last=last),
        "document": DocumentMention(first=first, last=last, kind=AgreementKind.TREATY),
        "conference": ConferenceMention(first=first, last=last),
        "organization": OrganizationMention(first=first, last=last, organization=Organization(name="Sample")),
        "money": MoneyMention(first=first, last=last, money=Money(amount=Decimal(1), currency="USD")),
        "date": DateMention(first=first, last=last, span=None),
        "place": PlaceMention(first=first, last=last, place=Place(name="Sample"), kind=PlaceKind.CITY),
        "country": CountryMention(first=first, last=last, country=japan, form=NameForm.NAME),
        "group": GroupMention(first=first, last=last, kind=GroupKind.SIDES),
        "count": CountMention(first=first, last=last, count=1),
    }
    return makers[kind]


def shown(found: Mention) -> str:
    return f"{type(found).__name__.removesuffix('Mention').lower()} {found.first} {found.last}"


@pytest.mark.parametrize(("given_mentions", "kept"), EXAMPLES)
def test_overlap(given_mentions: list[str], kept: list[str]) -> None:
    assert [shown(found) for found in settled(map(mention, given_mentions))] == kept


KINDS = [
    "person",
    "document",
    "conference",
    "organization",
    "money",
    "date",
    "place",
    "country",
    "group",
    "count",
]


def written(kind: str, first: int, length: int) -> str:
    return f"{kind} {first} {first + length}"


MENTIONS = st.builds(written, st.sampled_from(KINDS), st.integers(0, 20), st.integers(1, 5))


@given(st.lists(MENTIONS, max_size=12))
def test_what_stays_is_in_order_and_apart(texts: list[str]) -> None:
    kept = settled(map(mention, texts))
    for earlier, later in pairwise(kept):
        same = isinstance(earlier, CountryMention) and isinstance(later, CountryMention)
        assert earlier.last <= later.first or (
            same and (earlier.first, earlier.last) == (later.first, later.last)
        )


@given(st.lists(MENTIONS, max_size=12))
def test_settling_twice_changes_nothing(texts: list[str]) -> None:
    once = settled(map(mention, texts))
    assert settled(once) == once


@given(st.lists(MENTIONS, max_size=12))
@example(["person 0 1", "document 1 5", "organization 0 5"])
@example(["person 0 2", "person 2 3", "organization 1 3"])
@example(["person 1 2", "document 0 1", "organization 0 2"])
def test_what_goes_shares_words_with_what_stays(texts: list[str]) -> None:
    mentions = list(map(mention, texts))
    kept = settled(mentions)
    for gone in mentions:
        if gone not in kept:
            assert any(gone.first < other.last and other.first < gone.last for other in kept)
