"""Records with their rule and their sentences."""

import pytest

from kz_diplomacy.cli.explain import Passage, caret_lines, explain_pieces, find_passages
from kz_diplomacy.models import Article, Evidence, ParsedArticle, Source, Status, Visit

TEXT = "Rain fell. The minister arrived in Astana on Friday. Nothing more is known."
ARTICLE = Article(id="a", text=TEXT, title="Minister in Astana")


def span(words: str, *supports: str, source: Source = Source.TEXT) -> Evidence:
    whole = TEXT if source is Source.TEXT else str(ARTICLE.title)
    start = whole.index(words)
    return Evidence(start=start, end=start + len(words), text=words, source=source, supports=supports)


PARSED = ParsedArticle(
    article=ARTICLE,
    visits=(
        Visit(
            id="visit-1",
            status=Status.COMPLETED,
            rule="visit-arrive/active",
            evidence=(span("arrived in Astana"), span("Astana", "places"), span("Friday", "date")),
        ),
    ),
)


def test_the_sentence_is_shown_with_the_evidence_below_it() -> None:
    shown = "".join(explain_pieces([PARSED], styled=False, width=80))
    assert shown == (
        "visit-1 (completed): visit [visit-arrive/active]\n"
        "    The minister arrived in Astana on Friday.\n"
        "                 ^^^^^^^^^^^^^^^^^    ^^^^^^\n"
        "    the event: arrived in Astana\n"
        "    places: Astana\n"
        "    date: Friday\n"
        "\n"
    )


def test_a_terminal_underlines() -> None:
    shown = "".join(explain_pieces([PARSED], styled=True, width=80))
    assert "\x1b[4marrived in Astana\x1b[0m on \x1b[4mFriday\x1b[0m." in shown
    assert "^" not in shown


def test_an_article_without_records_says_so() -> None:
    assert list(explain_pieces([ParsedArticle(article=ARTICLE)], styled=False, width=80)) == [
        "a: no records\n"
    ]


@pytest.mark.parametrize("title", ["Minister in Astana", None])
def test_evidence_is_looked_for_in_its_own_source(title: str | None) -> None:
    article = Article(id="a", text=TEXT, title=title)
    sentences = [(Source.TITLE, 0, 18), (Source.TEXT, 0, 10), (Source.TEXT, 11, 52)]
    found = list(find_passages(article, [span("Astana", source=Source.TITLE)], sentences))
    assert found == [Passage(text=title or "", marks=((12, 18),))]


def test_evidence_over_two_sentences_is_marked_in_both() -> None:
    found = list(
        find_passages(ARTICLE, [span("fell. The minister")], [(Source.TEXT, 0, 10), (Source.TEXT, 11, 52)])
    )
    assert found == [
        Passage(text="Rain fell.", marks=((5, 10),)),
        Passage(text="The minister arrived in Astana on Friday.", marks=((0, 12),)),
    ]


@pytest.mark.parametrize(
    ("width", "lines"),
    [
        (80, ["    They met in Seoul", "             ^^ ^^^^^"]),
        (14, ["    They met", "    in Seoul", "    ^^ ^^^^^"]),
        (8, ["    They", "    met", "    in", "    ^^", "    Seou", "    ^^^^", "    l", "    ^"]),
    ],
)
def test_long_sentences_are_folded_with_their_marks(width: int, lines: list[str]) -> None:
    assert (
        caret_lines(Passage(text="They met in Seoul", marks=((9, 11), (12, 17))), width).splitlines() == lines
    )
