"""Write docs/reference/columns.md: every column of every table, from where the code declares it.

python tools/make_columns.py
"""

from pathlib import Path

from kz_diplomacy.export import COLUMNS, EVENT_RELATIONS, LINKED_COLUMNS, RELATIONS, Column, Form, Relation

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "columns.md"
TYPES = {
    Form.TEXT: "text",
    Form.TEXTS: "list of texts",
    Form.INTEGER: "whole number",
    Form.DECIMAL: "decimal number",
    Form.DATE: "date",
}
HEAD = """# Columns

Every column of every table; `tools/make_columns.py` writes this page from the code, and a test compares
the two. A cell that is not known is null, a list that holds nothing is empty.
[Tables](../how-to/tables.md) shows how to make the tables.
"""
FORMS = (
    ("type", "CSV", "Arrow, Parquet, pandas, Polars", "SQLite", "DuckDB"),
    ("---",) * 5,
    ("text", "as it is; behind an apostrophe where it begins like a formula", "string", "TEXT", "VARCHAR"),
    ("list of texts", r"items with `|` between them", "list of strings", "TEXT (JSON)", "VARCHAR[]"),
    ("whole number", "digits", "int64", "INTEGER", "BIGINT"),
    ("decimal number", "digits with a point", "decimal128(38, 8)", "REAL", "DECIMAL(38, 8)"),
    ("date", "2021-08-16", "date32", "TEXT", "DATE"),
)
NOTES = r"""In an item of a list in CSV, `|` is written `\p` and `\` is written `\\`; an item that is null
is `\N`. A sum with more than eight places after the point is rounded to eight in Arrow and
DuckDB; CSV, JSON and the column `money` of the databases keep every digit.
"""


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")


def page() -> str:
    """Return the page."""
    parts = [
        HEAD,
        "\n".join(f"| {' | '.join(cells)} |" for cells in FORMS).replace("`|`", r"`\|`") + "\n",
        NOTES,
        "## The flat table of articles\n\nA row a record.\n",
        _columns(COLUMNS),
        "## The flat table of a data set\n\nA row a linked record; in the databases the table `events`.\n",
        _columns(LINKED_COLUMNS),
        "## The relational tables\n\nSQLite and DuckDB hold them all, with their keys.\n",
        *(_relation(relation) for relation in RELATIONS),
        *(_relation(relation) for relation in EVENT_RELATIONS if relation.columns != LINKED_COLUMNS),
    ]
    return "\n".join(parts)


def _relation(relation: Relation) -> str:
    key = ", ".join(f"`{column}`" for column in relation.key)
    text = f"### {relation.name}\n\n{relation.meaning} Key: {key}.\n"
    return f"{text}\n{_columns(relation.columns)}"


def _columns(columns: tuple[Column, ...]) -> str:
    lines = ["| column | type | meaning |", "|---|---|---|"]
    for column in columns:
        nullable = "" if column.required else ", or null"
        lines.append(f"| `{column.name}` | {TYPES[column.form]}{nullable} | {column.meaning} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
