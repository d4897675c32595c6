"""The tables of words for events: form, order, unique keys, and classes that something asks about."""

import re
from collections import Counter
from pathlib import Path

import pytest

from kz_diplomacy import Knowledge, KnowledgeError, MeetingMode, Status, VisitKind, knowledge
from kz_diplomacy.events.frames import FRAME_COLUMNS, read_frames
from kz_diplomacy.knowledge.adjectives import (
    PROSPECT_COLUMNS,
    VISIT_KIND_COLUMNS,
    read_prospects,
    read_visit_kinds,
)
from kz_diplomacy.knowledge.event_nouns import EVENT_NOUN_COLUMNS, read_event_nouns
from kz_diplomacy.knowledge.prepositions import PREPOSITION_COLUMNS, read_prepositions
from kz_diplomacy.knowledge.tables import bundled, items
from kz_diplomacy.knowledge.verbs import VERB_COLUMNS, read_verbs
from kz_diplomacy.text.tokens import read_words

FOLDER = Path(knowledge.__file__).with_name("data")
SOURCES = FOLDER.parents[1]
TABLES = {
    "verbs.tsv": VERB_COLUMNS,
    "event_nouns.tsv": EVENT_NOUN_COLUMNS,
    "prepositions.tsv": PREPOSITION_COLUMNS,
    "prospects.tsv": PROSPECT_COLUMNS,
    "visit_kinds.tsv": VISIT_KIND_COLUMNS,
    "frames.tsv": FRAME_COLUMNS,
}
SORTED = [table for table in TABLES if table != "frames.tsv"]


def rows(table: str) -> list[list[str]]:
    """Return the rows of a table below its header."""
    return [line.split("\t") for line in lines(table)[1:]]


def lines(table: str) -> list[str]:
    return (FOLDER / table).read_text(encoding="utf-8").removesuffix("\n").split("\n")


@pytest.mark.parametrize("table", TABLES)
def test_a_table_has_its_header_and_clean_fields(table: str) -> None:
    columns = TABLES[table]
    assert lines(table)[0].split("\t") == list(columns)
    for row in rows(table):
        assert len(row) == len(columns), row
        assert [field.strip() for field in row] == row
        assert row[0], "the first column is the key"
        assert row[-1], "the last column is the source"


@pytest.mark.parametrize("table", TABLES)
def test_keys_are_unique(table: str) -> None:
    counted = Counter(row[0] for row in rows(table))
    assert [key for key, number in counted.items() if number > 1] == []


@pytest.mark.parametrize("table", SORTED)
def test_rows_stand_in_order(table: str) -> None:
    keys = [row[0] for row in rows(table)]
    assert keys == sorted(keys)


@pytest.mark.parametrize("table", SORTED)
def test_phrases_are_words_as_documents_have_them(table: str) -> None:
    for key, *_ in rows(table):
        assert key == key.lower()
        assert [word.lower() for word in read_words(key).words] == key.split(" ")


def asked() -> set[str]:
    """Return all labels that frames or the code ask about."""
    told = {word for row in rows("frames.tsv") for field in row[1:6] for word in re.findall(r"\w+", field)}
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for folder in ("events", "grammar", "mentions")
        for path in SOURCES.glob(f"{folder}/*.py")
    )
    return told | {word for text in re.findall(r'"([^"\n]*)"', code) for word in re.findall(r"\w+", text)}


@pytest.mark.parametrize(("table", "column"), [("verbs.tsv", 3), ("event_nouns.tsv", 1)])
def test_something_asks_about_every_class(table: str, column: int) -> None:
    classes = {label for row in rows(table) for label in items(row[column])}
    assert sorted(classes - asked()) == []


def test_what_a_noun_adds_is_a_kind_or_mode() -> None:
    modes = {mode.value for mode in MeetingMode}
    for phrase, label, value, _ in rows("event_nouns.tsv"):
        assert "MODE" not in items(label) or value in modes, phrase


def test_all_tables_are_read() -> None:
    folder = bundled()
    assert len(read_frames(folder)) == len(rows("frames.tsv"))
    assert len(read_event_nouns(folder)) == len(rows("event_nouns.tsv"))
    assert len(read_prepositions(folder)) == len(rows("prepositions.tsv"))
    assert len(read_verbs(folder)) > 3 * len(rows("verbs.tsv"))
    assert read_prospects(folder) == Knowledge.load().prospects
    assert read_visit_kinds(folder) == Knowledge.load().visit_kinds


def test_words_tell_their_values() -> None:
    assert read_prospects(bundled())["postponed"] is Status.CANCELLED
    assert read_visit_kinds(bundled())["business"] is VisitKind.WORKING


@pytest.mark.parametrize(
    ("table", "wrong"), [("prospects.tsv", "soon\tsoonish\thand"), ("visit_kinds.tsv", "grand\tgrand\thand")]
)
def test_a_value_that_nobody_knows_is_refused(table: str, wrong: str, tmp_path: Path) -> None:
    (tmp_path / table).write_text(f"{lines(table)[0]}\n{wrong}\n", encoding="utf-8")
    read = read_prospects if table == "prospects.tsv" else read_visit_kinds
    with pytest.raises(KnowledgeError):
        read(tmp_path)
