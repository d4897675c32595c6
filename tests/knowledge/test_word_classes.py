"""Tables of words by what they say: those beside amounts of money and beside events."""

from enum import StrEnum
from pathlib import Path

import pytest

from kz_diplomacy import knowledge
from kz_diplomacy.errors import KnowledgeError
from kz_diplomacy.knowledge.date_words import DateWord
from kz_diplomacy.knowledge.event_words import EventWord, event_phrases, event_words
from kz_diplomacy.knowledge.figure_words import FigureWord
from kz_diplomacy.knowledge.money_words import MoneyWord, money_phrases, money_words
from kz_diplomacy.knowledge.person_words import PersonWord, person_phrases
from kz_diplomacy.knowledge.place_words import PlaceWord
from kz_diplomacy.knowledge.word_classes import WORD_CLASS_COLUMNS, phrases, read_word_classes

FOLDER = Path(knowledge.__file__).with_name("data")
SOURCES = FOLDER.parents[1]
TABLES = {
    "event_words.tsv": EventWord,
    "money_words.tsv": MoneyWord,
    "person_words.tsv": PersonWord,
    "date_words.tsv": DateWord,
    "figure_words.tsv": FigureWord,
    "place_words.tsv": PlaceWord,
}


@pytest.mark.parametrize("table", TABLES)
def test_every_role_has_words_in_lower_case(table: str) -> None:
    for words in read_word_classes(FOLDER, table, TABLES[table]).values():
        assert words
        assert all(word == word.lower() for word in words)


@pytest.mark.parametrize("table", TABLES)
def test_words_stand_once_and_in_order(table: str) -> None:
    header, *rows = (FOLDER / table).read_text(encoding="utf-8").removesuffix("\n").split("\n")
    words = [row.split("\t")[0] for row in rows]
    assert tuple(header.split("\t")) == WORD_CLASS_COLUMNS
    assert words == sorted(set(words))


@pytest.mark.parametrize("table", TABLES)
def test_something_asks_about_every_role(table: str) -> None:
    kind = TABLES[table]
    code = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py"))
    assert [role for role in kind if f"{kind.__name__}.{role.name}" not in code] == []


def test_words_and_phrases_come_from_one_table() -> None:
    assert "ready" in event_words(EventWord.READY)
    assert ("close", "to") in event_phrases(EventWord.NEARING)
    assert "portfolio" in money_words(MoneyWord.SHARES)
    assert money_phrases(MoneyWord.SHARES) >= {("stock", "market")}
    assert ("on", "behalf", "of") in person_phrases(PersonWord.ON_BEHALF)
    assert phrases(frozenset(("soon",))) == frozenset()


class Side(StrEnum):
    """Two roles for the tests."""

    LEFT = "left"
    RIGHT = "right"


def written(folder: Path, row: str) -> Path:
    """Return the folder with a table of one row in it."""
    (folder / "sides.tsv").write_text(f"word\troles\tsource\n{row}\n", encoding="utf-8")
    return folder


def test_a_word_may_have_two_roles(tmp_path: Path) -> None:
    words = read_word_classes(written(tmp_path, "port\tleft|right\thand"), "sides.tsv", Side)
    assert words == {Side.LEFT: {"port"}, Side.RIGHT: {"port"}}


def test_a_role_may_have_no_word(tmp_path: Path) -> None:
    words = read_word_classes(written(tmp_path, "port\tleft\thand"), "sides.tsv", Side)
    assert words == {Side.LEFT: {"port"}, Side.RIGHT: frozenset()}


def test_an_unknown_role_is_refused(tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError):
        read_word_classes(written(tmp_path, "port\tmiddle\thand"), "sides.tsv", Side)
