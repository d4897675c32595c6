"""The page of columns says what the code declares."""

import re
from pathlib import Path

from kz_diplomacy.export import COLUMNS, EVENT_RELATIONS, LINKED_COLUMNS, RELATIONS, Column, Form

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "columns.md"
LINE = re.compile(r"^\| `(\w+)` \| ([a-z ]+)(, or null)? \| (.+) \|$", re.MULTILINE)
TYPES = {
    "text": Form.TEXT,
    "list of texts": Form.TEXTS,
    "whole number": Form.INTEGER,
    "decimal number": Form.DECIMAL,
    "date": Form.DATE,
}


def columns_below(heading: str) -> tuple[Column, ...]:
    _, _, rest = PAGE.read_text(encoding="utf-8").partition(f"# {heading}\n")
    section, _, _ = rest.partition("\n#")
    return tuple(
        Column(name=name, form=TYPES[form], meaning=meaning, required=not nullable)
        for name, form, nullable, meaning in LINE.findall(section)
    )


def test_the_flat_tables_are_described() -> None:
    assert columns_below("The flat table of articles") == COLUMNS
    assert columns_below("The flat table of a data set") == LINKED_COLUMNS


def test_the_relational_tables_are_described() -> None:
    for relation in (*RELATIONS, *EVENT_RELATIONS):
        if relation.columns != LINKED_COLUMNS:
            assert columns_below(relation.name) == relation.columns


def test_the_picture_has_every_table() -> None:
    picture = (PAGE.parents[1] / "how-to" / "relations.svg").read_text(encoding="utf-8")
    assert all(f">{relation.name}</text>" in picture for relation in (*RELATIONS, *EVENT_RELATIONS))
