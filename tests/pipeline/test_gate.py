"""The gate is sound: what it keeps out has no record, whatever else the text holds."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.events import find_events, telling_phrases
from kz_diplomacy.events.frames import read_frames
from kz_diplomacy.knowledge import DocumentWord, Knowledge
from kz_diplomacy.knowledge.tables import bundled
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.models import AgreementKind, Article, Country, Place
from kz_diplomacy.pipeline import Parser
from kz_diplomacy.pipeline.gate import Gate, key_of
from kz_diplomacy.records import assemble_records
from kz_diplomacy.resolution import resolve_parties
from kz_diplomacy.text import letter_runs, read_document

KNOWLEDGE = Knowledge.load()
GATE = Gate(KNOWLEDGE)
KEYS = frozenset(map(key_of, telling_phrases(KNOWLEDGE)))
GOLDEN = sorted((Path(__file__).parents[1] / "golden").glob("*.txt"))
EXAMPLES = [row.example for row in read_frames(bundled())]
# What articles consist of besides the words that tell of events: names, titles, days, numbers, small words.
REST = [
    *(
        "Kazakhstan",
        "Kazakh",
        "Seoul",
        "Tokayev",
        "Kassym-Jomart Tokayev",
        "UN",
        "EBRD",
        "Samsung",
        "London's",
    ),
    *(
        "President",
        "Foreign Minister",
        "Prime Minister",
        "Ambassador",
        "CEO",
        "King",
        "leader",
        "Minister of Energy",
    ),
    *(
        "Monday",
        "16 August 2021",
        "yesterday",
        "2019",
        "5",
        "twelve",
        "million",
        "billion",
        "Europe",
        "region",
    ),
    *(
        "of",
        "in",
        "to",
        "and",
        "from",
        "with",
        "for",
        "on",
        "at",
        "by",
        "between",
        "his",
        "who",
        "which",
        "and",
        "or",
    ),
    *(
        ",",
        ".",
        ";",
        ":",
        "-",
        "\u2013",
        "\u201c",
        "\u201d",
        "(",
        ")",
        "\n",
        "\n\n",
        "\u2022",
        "/TASS/",
        "here",
    ),
]


def records_behind_the_gate(article: Article) -> int:
    """Return how many records the stages find, whether or not the gate is open."""
    document = read_document(article)
    resolution = resolve_parties(document, read_mentions(document, KNOWLEDGE), KNOWLEDGE)
    candidates = find_events(document, resolution, KNOWLEDGE)
    found = assemble_records(document, candidates, resolution.dateline)
    return sum(map(len, (found.visits, found.meetings, found.agreements, found.investments)))


def without_telling_words(text: str) -> str:
    """Return a text without the words that let it through the gate."""
    kept = (piece for piece in re.split(r"(\s+)", text) if KEYS.isdisjoint(letter_runs(piece)))
    return "".join(kept).translate({ord(key): None for key in KEYS if len(key) == 1 and not key.isalpha()})


@pytest.mark.parametrize("file", GOLDEN, ids=lambda file: file.stem)
def test_an_article_without_its_telling_words_has_no_record(file: Path) -> None:
    article = Article(text=without_telling_words(file.read_text(encoding="utf-8")))
    assert not GATE.lets_pass(article)
    assert records_behind_the_gate(article) == 0
    assert GATE.lets_pass(Article(text=file.read_text(encoding="utf-8")))


@given(st.lists(st.sampled_from([word for word in REST if KEYS.isdisjoint(letter_runs(word))]), max_size=40))
def test_no_words_but_telling_ones_make_a_record(words: list[str]) -> None:
    article = Article(text=" ".join(words))
    assert not GATE.lets_pass(article)
    assert records_behind_the_gate(article) == 0


@pytest.mark.parametrize("sentence", EXAMPLES)
def test_every_frame_is_let_through(sentence: str) -> None:
    assert GATE.lets_pass(Article(text=sentence))


@pytest.mark.parametrize("phrase", ["visit", "due in", "\u20ac", "\uff04", "A$", "m.o.u.", "isn't", "COP29"])
def test_a_telling_phrase_opens_it_in_any_spelling_and_place(phrase: str) -> None:
    for spelled in (
        phrase,
        phrase.upper(),
        f"\u00ab{phrase}\u00bb",
        f"\u0406\u043d\u0448\u0435 {phrase}\u2026",
    ):
        assert GATE.lets_pass(Article(text="\u0414\u0430\u043b\u0430. " * 100 + spelled))
        assert GATE.lets_pass(Article(text="\u0414\u0430\u043b\u0430.", title=spelled))


def test_words_of_a_user_open_it() -> None:
    own = KNOWLEDGE.extend(documents={"qagaz": DocumentWord(kind=AgreementKind.LETTER)})
    assert Gate(own).lets_pass(Article(text="Qagaz."))
    assert not GATE.lets_pass(Article(text="Qagaz."))


@pytest.mark.parametrize(
    ("text", "given_place", "place"),
    [
        ("SEOUL, 16 August /Yonhap/ -- Bugun havo issiq.", None, Place(name="Seoul", country=Country("KR"))),
        ("SEOUL, 16 August /Yonhap/ -- Bugun havo issiq.", Place(name="Osh"), Place(name="Osh")),
        ("Seoul -- Bugun.", None, Place(name="Seoul", country=Country("KR"))),
        ("Bugun Seoul havo issiq.", None, None),
        ("Bugun havo issiq.", None, None),
    ],
)
def test_what_is_kept_out_keeps_its_dateline(
    text: str, given_place: Place | None, place: Place | None
) -> None:
    article = Article(text=text, dateline=given_place)
    assert not GATE.lets_pass(article)
    parsed = Parser(knowledge=KNOWLEDGE).parse(article)
    assert (parsed.article.dateline, parsed.records) == (place, ())
