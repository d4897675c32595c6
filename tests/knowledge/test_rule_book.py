"""The tables of rules are read, and nothing that parses or loads records reads them."""

import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from kz_diplomacy.errors import KnowledgeError
from kz_diplomacy.knowledge.rule_book import RuleEffect, read_rule_book

ENTRIES = read_rule_book()
FEWEST = 150
"""Rules with examples that the library promises to have at least."""
HEADER = "name\teffect\texample\tcounter_example\tsource\n"
PARTS = "part\tmeaning\tsource\nmeeting-meet\tpeople meet\thand\n/active\tas a verb\thand\n"


def tables(folder: Path, row: str) -> Path:
    (folder / "rules.tsv").write_text(f"{HEADER}{row}\n", encoding="utf-8")
    (folder / "rule_parts.tsv").write_text(PARTS, encoding="utf-8")
    return folder


def test_the_library_has_its_rules_once_each() -> None:
    assert len(ENTRIES) >= FEWEST
    assert [name for name, times in Counter(entry.name for entry in ENTRIES).items() if times > 1] == []
    assert [text for text, times in Counter(entry.example for entry in ENTRIES).items() if times > 1] == []


def test_example_and_counter_example_differ_by_words() -> None:
    for entry in ENTRIES:
        example, counter = set(entry.example.split()), set(entry.counter_example.split())
        assert example != counter, entry.name
        assert 2 * len(example & counter) >= len(example), f"{entry.name}: the two texts are not alike"


def test_rules_of_a_frame_stand_together() -> None:
    events = [entry.event for entry in ENTRIES]
    assert list(dict.fromkeys(events)) == ["visit", "meeting", "agreement", "investment"]
    assert events == sorted(events, key=["visit", "meeting", "agreement", "investment"].index)


def test_a_row_is_read_with_its_lines(tmp_path: Path) -> None:
    row = "meeting-meet/active\taddition\tThey met:\\n- here.\tThey sat.\thand"
    (entry,) = read_rule_book(tables(tmp_path, row))
    assert (entry.effect, entry.meaning) == (RuleEffect.ADDITION, "people meet; as a verb")
    assert (entry.example, entry.counter_example) == ("They met:\n- here.", "They sat.")


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (
            "meeting-sing/active\trecord\ta\tb\thand",
            "rules.tsv:2: rule_parts.tsv has no row for 'meeting-sing'",
        ),
        ("meeting-meet/sung\trecord\ta\tb\thand", "rules.tsv:2: rule_parts.tsv has no row for '/sung'"),
        ("meeting-meet/active\twish\ta\tb\thand", "rules.tsv:2: no RuleEffect: 'wish'"),
    ],
)
def test_a_wrong_row_is_refused_with_its_place(row: str, problem: str, tmp_path: Path) -> None:
    with pytest.raises(KnowledgeError) as caught:
        read_rule_book(tables(tmp_path, row))
    assert str(caught.value) == problem


def test_every_part_of_the_table_is_of_some_rule() -> None:
    parts = {part for entry in ENTRIES for part in (entry.frame, entry.name.removeprefix(entry.frame))}
    lines = (
        Path(sys.modules["kz_diplomacy"].__file__ or "").parent / "knowledge/data/rule_parts.tsv"
    ).read_text(encoding="utf-8")
    named = [line.partition("\t")[0] for line in lines.splitlines()[1:]]
    assert sorted(named) == sorted(parts - {""})


def test_neither_parsing_nor_loading_reads_the_rules() -> None:
    code = (
        "import sys; from kz_diplomacy import parse, from_json, to_json;"
        "from_json(to_json(parse('The presidents of Italy and Japan met in Rome.')));"
        "sys.exit('kz_diplomacy.knowledge.rule_book' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 (own code)
