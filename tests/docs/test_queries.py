"""The queries of the page on tables give what stands below them, in both databases."""

import re
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from kz_diplomacy import ParsedArticle, parse
from kz_diplomacy.export import to_duckdb, to_sqlite

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "how-to" / "tables.md").read_text(encoding="utf-8")
QUERIES = re.findall(r"^```sql\n(.*?)^```\n\n```text\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


@pytest.fixture(scope="module")
def articles() -> list[ParsedArticle]:
    text = (ROOT / "seeds" / "000_ea56156fd27a2317.txt").read_text(encoding="utf-8")
    return [parse(text, source="Kazinform")]


def shown(rows: Iterable[tuple[Any, ...]]) -> str:
    return "".join(f"{' | '.join(map(str, row))}\n" for row in rows)


def test_there_are_queries() -> None:
    assert len(QUERIES) == PAGE.count("```sql")


@pytest.mark.parametrize(("query", "result"), QUERIES)
def test_a_query_in_sqlite(query: str, result: str, articles: list[ParsedArticle], tmp_path: Path) -> None:
    to_sqlite(articles, tmp_path / "records.sqlite")
    connection = sqlite3.connect(tmp_path / "records.sqlite")
    try:
        assert shown(connection.execute(query)) == result
    finally:
        connection.close()


@pytest.mark.parametrize(("query", "result"), QUERIES)
def test_a_query_in_duckdb(query: str, result: str, articles: list[ParsedArticle], tmp_path: Path) -> None:
    duckdb: Any = pytest.importorskip("duckdb", reason="needs the extra duckdb")
    to_duckdb(articles, tmp_path / "records.duckdb")
    with duckdb.connect(tmp_path / "records.duckdb", read_only=True) as connection:
        assert shown(connection.execute(query).fetchall()) == result
