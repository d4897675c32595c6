"""The parser: what it takes, what it refuses, and what holds for every text."""

import datetime as dt
import os
import subprocess
import sys
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kz_diplomacy import (
    Article,
    Country,
    InvalidArticleError,
    Knowledge,
    ParsedArticle,
    Parser,
    Place,
    Record,
    Source,
    parse,
    to_json,
)
from kz_diplomacy.knowledge.entries import PlaceKind, PlaceName

SEED = next((Path(__file__).parents[2] / "seeds").glob("*.txt")).read_text(encoding="utf-8")
DAY = dt.date(2021, 8, 17)
STORY = (
    "President Kassym-Jomart Tokayev paid a state visit to Italy on 17 January 2024. He held talks with "
    "Prime Minister Giorgia Meloni in Rome. The sides signed a memorandum on energy. \u201cIt\u2019s "
    "Italy\u2019s choice,\u201d he said. Italy invested over $7 billion in Kazakhstan; the company Eni will "
    "build a power plant there."
)


def records(parsed: ParsedArticle) -> tuple[tuple[Record, ...], ...]:
    """Return the records by type, without the article."""
    return parsed.visits, parsed.meetings, parsed.agreements, parsed.investments


def kinds(parsed: ParsedArticle) -> list[tuple[object, ...]]:
    """Return what records say, without their evidence."""
    told: list[tuple[object, ...]] = []
    told += [("visit", v.status, v.visitors, v.destination, v.date, v.places) for v in parsed.visits]
    told += [("meeting", m.status, m.participants, m.countries, m.date, m.place) for m in parsed.meetings]
    told += [("agreement", a.status, a.title, a.countries) for a in parsed.agreements]
    told += [("investment", i.status, i.amount, i.investor_countries) for i in parsed.investments]
    return told


def assert_evidence_is_true(parsed: ParsedArticle) -> None:
    """Check that every piece of evidence is the slice that it says."""
    for record in chain(*records(parsed)):
        assert record.evidence
        for each in record.evidence:
            whole = parsed.article.text if each.source is Source.TEXT else parsed.article.title or ""
            assert each.text == whole[each.start : each.end] != ""


def test_the_story_has_all_kinds_of_records() -> None:
    parsed = parse(STORY)
    assert all(records(parsed))
    assert_evidence_is_true(parsed)


@pytest.mark.parametrize(
    "article",
    [STORY, Article(text=STORY), {"text": STORY}, {"text": STORY, "title": None, "published": None}],
    ids=["text", "article", "mapping", "mapping with nulls"],
)
def test_a_text_an_article_and_a_mapping_are_taken(article: object) -> None:
    assert records(parse(article)) == records(parse(STORY))  # type: ignore[arg-type]  # a column


def test_keywords_replace_what_the_article_says() -> None:
    article = Article(text=STORY, title="Old", source="Old", url="https://example.org/old", published=DAY)
    kept = parse(article).article
    assert (kept.title, kept.source, kept.url, kept.published) == (
        "Old",
        "Old",
        "https://example.org/old",
        DAY,
    )
    new = parse(
        article, title="New", source="New", url="https://example.org/new", published=dt.date(2024, 1, 1)
    )
    assert (new.article.title, new.article.source) == ("New", "New")
    assert (new.article.url, new.article.published) == ("https://example.org/new", dt.date(2024, 1, 1))


def test_the_place_of_the_dateline_is_noted_unless_the_caller_knows_it() -> None:
    text = "ASTANA, June 16 /TASS/. It rained."
    assert parse(text).article.dateline == Place(name="Astana", country=parse(STORY).visits[0].origin)
    mine = Place(name="Elsewhere")
    assert parse(Article(text=text, dateline=mine)).article.dateline == mine


@pytest.mark.parametrize(
    "article",
    [5, None, b"text", ["text"], {"title": "no text"}, {"text": 5}, {"text": "a", "published": "soon"}],
)
def test_what_is_no_article_is_refused(article: object) -> None:
    with pytest.raises(InvalidArticleError):
        parse(article)  # type: ignore[arg-type]  # wrong on purpose


def test_a_title_of_the_wrong_type_is_refused() -> None:
    with pytest.raises(InvalidArticleError):
        parse(STORY, title=5)  # type: ignore[arg-type]  # wrong on purpose
    with pytest.raises(InvalidArticleError):
        parse(STORY, published="soon")  # type: ignore[arg-type]  # wrong on purpose


def test_a_text_may_be_as_long_as_the_parser_allows() -> None:
    parser = Parser(most_characters=20)
    assert records(parser.parse("It rained all day. ")) == ((), (), (), ())
    with pytest.raises(InvalidArticleError, match="22 characters, more than 20"):
        parser.parse("It rained all the day.")


def test_a_parser_uses_the_names_that_it_is_given() -> None:
    text = "President Kassym-Jomart Tokayev visited Xanthopol on 5 May 2024."
    town = PlaceName(name="Xanthopol", country=Country("MD"), kind=PlaceKind.CITY)
    parser = Parser(knowledge=Knowledge.load().extend(places={"Xanthopol": town}))
    [visit] = parser.parse(text).visits
    assert visit.places == (Place(name="Xanthopol", country=Country("MD")),)
    assert parse(text).visits == ()


def test_the_same_text_gives_the_same_records_in_every_process() -> None:
    code = "import sys; import kz_diplomacy as kz; sys.stdout.write(kz.to_json(kz.parse(sys.stdin.read())))"
    outputs = {
        subprocess.run(  # noqa: S603 (our own interpreter and code)
            [sys.executable, "-c", code],
            input=SEED + "\n\n" + STORY,
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
            env={
                **os.environ,
                "PYTHONHASHSEED": seed,
                "PYTHONIOENCODING": "utf-8",
                "PYTHONPATH": os.pathsep.join(sys.path),
            },
        ).stdout
        for seed in ("0", "4321")  # and this process has a seed of its own
    }
    assert outputs == {to_json(parse(SEED + "\n\n" + STORY))}


@pytest.mark.parametrize("text", [SEED, STORY])
def test_a_neutral_paragraph_at_the_end_changes_no_record(text: str) -> None:
    neutral = text + "\n\nThe weather was fine, and many people walked along the river that evening."
    assert records(parse(neutral, published=DAY)) == records(parse(text, published=DAY))


def test_curled_quotes_change_no_record() -> None:
    straight = STORY.translate(str.maketrans("\u201c\u201d\u2019", '""\''))
    assert kinds(parse(straight)) == kinds(parse(STORY))


@pytest.mark.parametrize(
    "mark", ["\U0001f600 ", "\U00010348", "\r\n\r\n", "\ufeff", "e\u0301 ", "\u202b", "\x00", "\t"]
)
def test_offsets_are_true_behind_strange_characters(mark: str) -> None:
    parsed = parse(mark + STORY.replace(". ", f". {mark}"), title=f"{mark}Tokayev visits Italy")
    assert_evidence_is_true(parsed)


def test_line_ends_of_windows_change_no_record() -> None:
    assert kinds(parse(SEED.replace("\n", "\r\n"), published=DAY)) == kinds(parse(SEED, published=DAY))


@given(text=st.text(max_size=400), title=st.none() | st.text(max_size=60), day=st.none() | st.dates())
@example(text="", title=None, day=None)
@example(text="\u2014", title="\u2014", day=None)
@example(text="Norway \u2014", title=None, day=None)
@example(text="that", title=";", day=None)
def test_any_text_is_read(text: str, title: str | None, day: dt.date | None) -> None:
    try:
        parsed = parse(text, title=title, published=day)
    except InvalidArticleError:
        return
    assert_evidence_is_true(parsed)


PIECES = [
    *SEED.split(" "),
    *STORY.split(" "),
    "\n\n",
    "\n",
    ".",
    ",",
    "(",
    ")",
    "\u2013",
    "\u201c",
    "'s",
    "-",
    ";",
    ":",
]


@given(
    words=st.lists(st.sampled_from(PIECES), min_size=1, max_size=60),
    title=st.sampled_from([None, *PIECES[:20]]),
)
def test_any_order_of_the_words_of_news_is_read(words: list[str], title: str | None) -> None:
    parsed = parse(" ".join(words), title=title or None, published=DAY)
    assert_evidence_is_true(parsed)


@settings(max_examples=25)
@given(data=st.data())
def test_a_mutilated_article_is_read(data: st.DataObject) -> None:
    text = SEED + "\n\n" + STORY
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    inserted = data.draw(st.text(max_size=10))
    parsed = parse(text[:start] + inserted + text[end:], published=DAY)
    assert_evidence_is_true(parsed)


@pytest.mark.parametrize(
    "text", ["Trade totalled 13", "They met the two", "He received 5", "On 5 May the 12"]
)
def test_a_text_may_end_with_a_number(text: str) -> None:
    assert_evidence_is_true(parse(text, published=DAY))
