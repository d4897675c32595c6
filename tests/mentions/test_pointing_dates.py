"""Days that point back to a date named before, and seasons: where these words are dates, how far they go."""

import datetime as dt

import pytest

from kz_diplomacy.mentions.dates import find_dates
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document

PUBLISHED = dt.date(2023, 10, 12)  # a Thursday


@pytest.mark.parametrize(
    "lead", "on of from until by since to and before after till between through".split(), ids=str
)
def test_an_ordinal_is_a_day_behind_a_preposition(lead: str) -> None:
    assert read(f"They met on 5 May 2021 and stayed {lead} the 17th.")[1:] == ["17th"]


@pytest.mark.parametrize(
    "follower",
    "and at in for to with when where the he she they it by until but as on his a".split(),
    ids=str,
)
def test_an_ordinal_is_a_day_before_a_small_word(follower: str) -> None:
    assert read(f"They met on 5 May 2021. On the 17th {follower} others left.")[1:] == ["17th"]


@pytest.mark.parametrize("office", ["President", "Minister", "Prime Minister", "Foreign Minister"])
def test_an_ordinal_is_a_day_before_who_acts_on_it(office: str) -> None:
    assert read(f"They met on 5 May 2021. On the 17th {office} Smith left.")[1:] == ["17th"]


@pytest.mark.parametrize("text", ["Among the 17th they left.", "On the 17th meeting they left.", "The 17th."])
def test_an_ordinal_is_no_day_elsewhere(text: str) -> None:
    assert read(f"They met on 5 May 2021. {text}") == ["5 May 2021"]


@pytest.mark.parametrize("lead", "in by since until during before".split(), ids=str)
@pytest.mark.parametrize("season", ["spring", "summer", "autumn"])
def test_a_season_stands_behind_a_preposition(lead: str, season: str) -> None:
    assert read(f"Trade grew {lead} {season}.") == [season]
    assert read(f"Trade grew {lead} the {season}.") == [season]


@pytest.mark.parametrize(
    "text", ["They fall.", "In fall trade grew.", "Waters of a spring.", "A summer camp."]
)
def test_a_season_is_none_elsewhere(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(("between", "days"), [(1, "2021-05-17"), (2, "2023-10-17")])
def test_an_ordinal_points_back_two_sentences_at_most(between: int, days: str) -> None:
    document = read_document(
        Article(text="They met on 5 May 2021. " + "It rained. " * between + "On the 17th.")
    )
    assert [str(each.span) for each in find_dates(document, PUBLISHED)] == ["2021-05-05", days]


@pytest.mark.parametrize(("between", "days"), [(14, "2023-10-05"), (15, "None")])
def test_the_same_day_points_back_fifteen_sentences_at_most(between: int, days: str) -> None:
    text = "They met on 5 October 2023. " + "It rained. " * between + "They left the same day."
    assert [str(each.span) for each in find_dates(read_document(Article(text=text)), PUBLISHED)][1:] == [days]


def test_a_day_to_come_is_not_the_day_that_is_told_of() -> None:
    text = "They met on 5 October 2023. They will meet on 1 December 2023. They left the same day."
    spans = [str(each.span) for each in find_dates(read_document(Article(text=text)), PUBLISHED)]
    assert spans == ["2023-10-05", "2023-12-01", "2023-10-05"]


def read(text: str) -> list[str]:
    """Return the words of the dates of a text."""
    document = read_document(Article(text=text))
    return [document.slice(each.first, each.last) for each in find_dates(document, PUBLISHED)]
