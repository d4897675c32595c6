"""Articles to Documents."""

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kz_diplomacy.models import Article, Source
from kz_diplomacy.text import Document, SentenceKind, read_document

LINES = [
    "ASTANA. KAZINFORM \u2013 Talks were held.",
    "17:40, 19 March 2014 | GMT +6",
    "They signed:",
    "- a treaty;",
    "2) a plan.",
    "By Jane Doe",
    "BERN",
    "Photo: agency",
    "Trade and transit",
    "\u201cWe agreed.\u201d He left.",
    "Read also:",
    "Enditem",
    "",
    "BAKU, Azerbaijan, June 4. Talks began. Enditem",
    "14 June 2023, Astana",
]


def read(text: str, title: str | None = None) -> Document:
    return read_document(Article(id="a", text=text, title=title))


def written(document: Document, kind: SentenceKind | None = None) -> list[str]:
    return [
        document.slice(sentence.first, sentence.last)
        for sentence in document.sentences
        if kind is None or sentence.kind is kind
    ]


def place_and_day(document: Document) -> tuple[str | None, str | None]:
    line = document.dateline
    assert line is not None
    return (
        document.slice(*line.place) if line.place else None,
        document.slice(*line.day) if line.day else None,
    )


def test_the_headline_comes_before_the_body() -> None:
    document = read("They met.", "Ministers meet; onions fall. More to come")
    assert written(document) == ["Ministers meet; onions fall.", "More to come", "They met."]
    assert document.sentences[0].paragraph == 0
    assert document.source(0) is Source.TITLE
    assert document.source(document.body) is Source.TEXT
    assert document.slice(document.body, document.body + 2) == "They met"


def test_evidence_is_a_slice_of_its_source() -> None:
    evidence = read("They met.", "Ministers meet").evidence(0, 2, "countries")
    assert (evidence.text, evidence.source, evidence.supports) == (
        "Ministers meet",
        Source.TITLE,
        ("countries",),
    )


def test_a_dateline_before_the_lead_is_a_label() -> None:
    document = read("SEOUL, Oct. 3 (Yonhap) -- Talks were held.", "Talks")
    assert written(document, SentenceKind.LABEL) == ["SEOUL, Oct. 3 (Yonhap) --"]
    assert written(document, SentenceKind.PROSE) == ["Talks were held."]
    assert place_and_day(document) == ("SEOUL", "Oct. 3")


@pytest.mark.parametrize(
    ("text", "place", "day"),
    [
        (
            "17:40, 19 March 2014 | GMT +6\n\nSEOUL. KAZINFORM \u2013 Talks were held.",
            "SEOUL",
            "19 March 2014",
        ),
        ("08:14, June 06, 2012\n\nBEIJING, June 5 (Xinhua) -- Talks were held.", "BEIJING", "June 06, 2012"),
        ("By Jane Doe\n\nANKARA\n\nTalks were held.", "ANKARA", None),
        ("14 June 2023, Astana\n\nTalks were held.", "Astana", "14 June 2023"),
        ("Talks were held.\n\nAstana, 14 June 2023", "Astana", "14 June 2023"),
        ("19 June 2020, 17:05\n\nTalks were held.", None, "19 June 2020"),
        ("Published: 17.10.2023 - 10:04\n\nTalks were held.", None, "17.10.2023"),
        ("By JD - Feb 24, 2020\n\nAMMAN \u2014 Talks were held.", "AMMAN", "Feb 24, 2020"),
        ("BERN\n\n5 June 2023\n\n(Xinhua) -- Talks were held.", "BERN", "5 June 2023"),
    ],
)
def test_place_and_day_come_from_the_lines_around_the_lead(
    text: str, place: str | None, day: str | None
) -> None:
    assert place_and_day(read(text)) == (place, day)


def test_a_date_under_a_picture_is_none_of_the_article() -> None:
    assert read("Photo: Jane Doe, 5 June 2020\n\nTalks were held.").dateline is None


def test_capitals_after_the_lead_are_a_subhead() -> None:
    assert read("Talks were held.\n\nFUNDING\n\nMoney came.").dateline is None


def test_items_know_their_lead() -> None:
    document = read("They met. They signed:\n- a treaty;\n- a plan. It is long.")
    assert [sentence.lead for sentence in document.sentences] == [None, None, 1, 1, 1]
    assert written(document, SentenceKind.ITEM) == ["a treaty;", "a plan.", "It is long."]


def test_boilerplate_at_the_end_of_a_paragraph_is_told_apart() -> None:
    document = read("They met. Enditem")
    assert [str(sentence.kind) for sentence in document.sentences] == ["prose", "boilerplate"]


def test_the_second_story_of_a_digest_has_its_dateline_as_a_label() -> None:
    document = read("BERN. KAZINFORM \u2013 One.\n\nOSLO. KAZINFORM \u2013 Two.")
    assert written(document) == ["BERN. KAZINFORM \u2013", "One.", "OSLO. KAZINFORM \u2013", "Two."]
    assert place_and_day(document) == ("BERN", None)


def test_an_empty_article_has_no_sentences() -> None:
    assert read("", " ").sentences == ()


def test_a_line_of_nothing_visible_is_none() -> None:
    assert written(read("\u2060\u200b\n\nThey met.")) == ["They met."]


def test_a_sentence_of_nothing_visible_is_none() -> None:
    assert written(read("They met \u2022 \u200b\u2022 at noon.")) == ["They met", "at noon."]


def check(document: Document) -> None:
    position = 0
    for number, sentence in enumerate(document.sentences):
        assert position <= sentence.first < sentence.last <= len(document.words)
        assert (sentence.first < document.body) == (sentence.last <= document.body)
        assert sentence.lead is None or sentence.lead < number
        position = sentence.last
    line = document.dateline
    if line:
        assert document.body <= line.first < line.last <= len(document.words)


@given(st.text(max_size=400), st.none() | st.text(max_size=60))
@example("A. \ud800\x00", None)
@example("\u2022 \u2022 .\n)", "\ufeff")
def test_any_text_is_read(text: str, title: str | None) -> None:
    try:
        article = Article(id="a", text=text, title=title)
    except ValueError:  # half of a surrogate pair is no text
        return
    check(read_document(article))


@given(st.lists(st.sampled_from(LINES), max_size=12), st.sampled_from(["\n", "\n\n", "\r\n", " "]))
def test_any_order_of_lines_is_read(lines: list[str], glue: str) -> None:
    check(read(glue.join(lines)))


@pytest.mark.parametrize(
    "part", ["They met in Bern. ", ". ( ", "- a?\n", "A, ", "x\n", "; - ", "U.S.", "/ A ", "' s"]
)
def test_time_grows_with_the_text(part: str) -> None:
    def seconds(length: int) -> float:
        article = Article(id="a", text=(part * length)[:length])
        start = time.process_time()
        read_document(article)
        return time.process_time() - start

    short, long = min(seconds(2_000) for _ in range(5)), min(seconds(32_000) for _ in range(2))
    assert long < 64 * max(short, 0.0005)


def test_what_runs_on_without_an_end_is_read_in_parts() -> None:
    document = read_document(Article(id="a", text="and then they met him " * 300, title="word " * 501))
    assert [each.last - each.first for each in document.sentences] == [500, 1, 500, 500, 500]
    assert [each.kind for each in document.sentences[:3]] == [
        SentenceKind.HEADLINE,
        SentenceKind.HEADLINE,
        SentenceKind.PROSE,
    ]


@pytest.mark.parametrize(("sentences", "paragraphs"), [(60, 1), (61, 2), (130, 3)])
def test_a_paragraph_that_runs_on_is_read_in_parts(sentences: int, paragraphs: int) -> None:
    document = read_document(Article(text="They met in Riga. " * sentences))
    assert len(document.sentences) == sentences
    assert len({sentence.paragraph for sentence in document.sentences}) == paragraphs
