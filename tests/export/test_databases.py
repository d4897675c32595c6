"""SQLite and DuckDB hold the same tables; whatever a test says is true of both."""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, NamedTuple

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kz_diplomacy.errors import InvalidRecordError, MissingExtraError
from kz_diplomacy.export import (
    EVENT_RELATIONS,
    RELATIONS,
    duckdb_writer,
    read_duckdb,
    read_sqlite,
    sqlite_writer,
    to_duckdb,
    to_sqlite,
)
from kz_diplomacy.export import databases as module
from kz_diplomacy.linking import link
from kz_diplomacy.models import Article, ParsedArticle

SmallDisk = Callable[[], AbstractContextManager[None]]


class Store(NamedTuple):
    write: Callable[[Any, Path], None]
    read: Callable[[Path], Iterator[ParsedArticle]]
    writer: Callable[[Path], Any]
    query: Callable[[Path, str], list[tuple[Any, ...]]]


def _ask_sqlite(path: Path, query: str) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(path)
    try:
        return connection.execute(query).fetchall()
    finally:
        connection.close()


def _ask_duckdb(path: Path, query: str) -> list[tuple[Any, ...]]:
    duckdb: Any = pytest.importorskip("duckdb", reason="needs the extra duckdb")
    with duckdb.connect(path, read_only=True) as connection:
        found: list[tuple[Any, ...]] = connection.execute(query).fetchall()
        return found


SQLITE = Store(to_sqlite, read_sqlite, sqlite_writer, _ask_sqlite)
DUCKDB = Store(to_duckdb, read_duckdb, duckdb_writer, _ask_duckdb)

same_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(params=["sqlite", "duckdb"])
def store(request: pytest.FixtureRequest) -> Store:
    if request.param == "duckdb":
        pytest.importorskip("duckdb", reason="needs the extra duckdb")
        return DUCKDB
    return SQLITE


def test_articles_come_back(store: Store, full: ParsedArticle, empty: ParsedArticle, tmp_path: Path) -> None:
    store.write([full, empty, full], tmp_path / "out.db")
    assert list(store.read(tmp_path / "out.db")) == [full, empty, full]


@same_folder
@given(st.lists(st.from_type(ParsedArticle), max_size=2))
def test_any_articles_come_back_from_sqlite(tmp_path: Path, articles: list[ParsedArticle]) -> None:
    to_sqlite(articles, tmp_path / "out.db")
    assert list(read_sqlite(tmp_path / "out.db")) == articles


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.from_type(ParsedArticle), max_size=2))
def test_any_articles_come_back_from_duckdb(tmp_path: Path, articles: list[ParsedArticle]) -> None:
    pytest.importorskip("duckdb", reason="needs the extra duckdb")
    to_duckdb(articles, tmp_path / "out.db")
    assert list(read_duckdb(tmp_path / "out.db")) == articles


def test_articles_may_come_one_by_one(
    store: Store, full: ParsedArticle, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "ROWS_A_TIME", 10)
    with store.writer(tmp_path / "out.db") as writer:
        for _ in range(3):
            writer.write([full])
        assert not (tmp_path / "out.db").exists()
    assert list(store.read(tmp_path / "out.db")) == [full] * 3


def test_a_database_that_fails_leaves_nothing(store: Store, full: ParsedArticle, tmp_path: Path) -> None:
    def failing() -> Iterator[ParsedArticle]:
        yield full
        raise RuntimeError

    with pytest.raises(RuntimeError):
        store.write(failing(), tmp_path / "out.db")
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_takes_no_more_is_told_with_the_file(
    store: Store, full: ParsedArticle, tmp_path: Path, small_disk: SmallDisk
) -> None:
    with small_disk(), pytest.raises(OSError, match=r"out\.db") as caught:
        store.write([full] * 50, tmp_path / "out.db")
    assert caught.value.filename == str(tmp_path / "out.db")
    assert list(tmp_path.iterdir()) == []


def test_linked_records_point_to_what_they_were_made_of(
    store: Store, full: ParsedArticle, tmp_path: Path
) -> None:
    again = attrs.evolve(full, article=attrs.evolve(full.article, id="invented-3"))
    dataset = link([full, again])
    store.write(dataset, tmp_path / "out.db")
    query = """
        SELECT s.event_id, a.article_id, r.record_id
        FROM event_sources s JOIN records r USING (record_key) JOIN articles a USING (article_key)
        ORDER BY s.event_id, s.position
    """
    expected = [
        (linked.id, source.article.id, source.record.id)
        for linked in sorted(dataset.records, key=lambda linked: linked.id)
        for source in linked.sources
    ]
    assert store.query(tmp_path / "out.db", query) == expected
    assert list(store.read(tmp_path / "out.db")) == list(dataset.articles)
    assert store.query(tmp_path / "out.db", "SELECT count(*) FROM events") == [(len(dataset),)]


def test_an_agreement_points_to_its_visit(store: Store, full: ParsedArticle, tmp_path: Path) -> None:
    store.write([full], tmp_path / "out.db")
    query = """
        SELECT r.record_id, v.record_id FROM records r JOIN records v ON r.visit_key = v.record_key
        ORDER BY r.record_key
    """
    assert store.query(tmp_path / "out.db", query) == [("meeting-1", "visit-1"), ("agreement-1", "visit-1")]


def test_sums_can_be_compared(store: Store, full: ParsedArticle, tmp_path: Path) -> None:
    store.write([full], tmp_path / "out.db")
    query = "SELECT count(*) FROM records WHERE amount > 2000000000000 AND currency = 'KZT'"
    assert store.query(tmp_path / "out.db", query) == [(2,)]


def test_tables_have_the_documented_columns(store: Store, full: ParsedArticle, tmp_path: Path) -> None:
    store.write(link([full]), tmp_path / "out.db")
    for relation in (*RELATIONS, *EVENT_RELATIONS):
        query = f"SELECT name FROM pragma_table_info('{relation.name}')"  # noqa: S608 - own names
        columns = store.query(tmp_path / "out.db", query)
        assert [name for (name,) in columns] == [column.name for column in relation.columns]


def test_keys_refer_to_something(full: ParsedArticle, tmp_path: Path) -> None:
    to_sqlite(link([full]), tmp_path / "out.db")
    assert _ask_sqlite(tmp_path / "out.db", "PRAGMA foreign_key_check") == []


def test_what_is_no_database_is_refused(store: Store, tmp_path: Path) -> None:
    (tmp_path / "out.db").write_text("Talks were held." * 500, encoding="utf-8")
    with pytest.raises(InvalidRecordError, match=r"out\.db"):
        list(store.read(tmp_path / "out.db"))
    with pytest.raises(FileNotFoundError):
        list(store.read(tmp_path / "nowhere.db"))


def test_a_database_without_the_tables_is_refused(store: Store, tmp_path: Path) -> None:
    store.write([], tmp_path / "out.db")
    assert list(store.read(tmp_path / "out.db")) == []
    if store is SQLITE:
        connection = sqlite3.connect(tmp_path / "out.db")
        connection.execute("DROP TABLE topics")
        connection.close()
        with pytest.raises(InvalidRecordError, match="topics"):
            list(store.read(tmp_path / "out.db"))


def test_records_that_cannot_be_are_refused(tmp_path: Path, full: ParsedArticle) -> None:
    to_sqlite([full], tmp_path / "out.db")
    connection = sqlite3.connect(tmp_path / "out.db")
    connection.execute("UPDATE countries SET country = 'KAZ' WHERE field = 'origin'")
    connection.commit()
    connection.close()
    with pytest.raises(InvalidRecordError, match=r"\$\.visits\[0\]\.origin"):
        list(read_sqlite(tmp_path / "out.db"))


def test_without_duckdb_the_extra_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)
    for refused in (
        lambda: to_duckdb([], tmp_path / "out.db"),
        lambda: list(read_duckdb(tmp_path / "out.db")),
    ):
        with pytest.raises(MissingExtraError, match=r"kz-diplomacy\[duckdb\]"):
            refused()
    assert list(tmp_path.iterdir()) == []


def test_an_article_without_anything_comes_back(store: Store, tmp_path: Path) -> None:
    bare = ParsedArticle(article=Article(text="", id="a"))
    store.write([bare], tmp_path / "out.db")
    assert list(store.read(tmp_path / "out.db")) == [bare]
