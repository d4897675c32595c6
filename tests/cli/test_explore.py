"""The command that makes a page."""

import io
import sys
from pathlib import Path

import pytest

from kz_diplomacy.cli.commands import app
from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.parsed import read_parsed, read_source
from kz_diplomacy.export import dataset_page
from kz_diplomacy.linking import link
from kz_diplomacy.models import Article, ParsedArticle
from kz_diplomacy.pipeline import Parser
from kz_diplomacy.serialization import to_json

VISIT = (
    "Foreign Minister of Kazakhstan Askar Example arrived in Seoul on 16 August 2021 for an official visit."
)


@pytest.fixture(scope="module")
def articles() -> list[ParsedArticle]:
    parse = Parser().parse
    return [parse(Article(id="a", text=VISIT)), parse(Article(id="b", text=f"{VISIT} Rain fell."))]


@pytest.fixture
def written(tmp_path: Path, articles: list[ParsedArticle]) -> Path:
    path = tmp_path / "out.jsonl"
    path.write_text("".join(f"{to_json(parsed)}\n" for parsed in articles), encoding="utf-8")
    return path


def run(*arguments: str | Path) -> object:
    with pytest.raises(SystemExit) as caught:
        app([str(argument) for argument in arguments])
    return caught.value.code


def test_a_page_of_records(written: Path, tmp_path: Path, articles: list[ParsedArticle]) -> None:
    page = tmp_path / "page.html"
    assert run("explore", written, "-o", page, "--title", "Türkiye") == 0
    assert page.read_text(encoding="utf-8") == dataset_page(articles, title="Türkiye")


def test_a_page_of_linked_records(written: Path, tmp_path: Path, articles: list[ParsedArticle]) -> None:
    page = tmp_path / "page.html"
    assert run("explore", written, "--link", "-o", page) == 0
    assert page.read_text(encoding="utf-8") == link(articles).to_html()


@pytest.mark.parametrize("name", ["dataset.json", "dataset.jsonl"])
def test_a_page_of_a_dataset(tmp_path: Path, articles: list[ParsedArticle], name: str) -> None:
    dataset, page = link(articles), tmp_path / "page.html"
    dataset.save(tmp_path / name)
    assert run("explore", tmp_path / name, "-o", page) == 0
    assert page.read_text(encoding="utf-8") == dataset.to_html()


def test_a_dataset_goes_with_nothing_else(
    written: Path, tmp_path: Path, articles: list[ParsedArticle]
) -> None:
    dataset = tmp_path / "dataset.json"
    link(articles).save(dataset)
    for arguments in ([str(written), str(dataset)], [str(dataset), "-"]):
        with pytest.raises(CommandError, match="linked already"):
            read_source(arguments)
    with pytest.raises(CommandError, match="linked already"):
        read_source([str(dataset)], link=True)


def test_a_broken_dataset_is_told_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "dataset.json"
    path.write_text('{"dataset_version":"1"}', encoding="utf-8")
    with pytest.raises(CommandError, match=r"dataset\.json: .*missing"):
        read_source([str(path)])


def test_the_standard_input_is_read(
    written: Path, articles: list[ParsedArticle], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(written.read_bytes())))
    assert list(read_parsed(["-"])) == articles


@pytest.mark.parametrize(
    ("content", "problem"),
    [("[]\n", "must be an object"), ("\n{\n", "no JSON"), ('{"id": "visit-1"}\n', "missing")],
)
def test_what_is_no_parsed_article_is_told_with_its_line(tmp_path: Path, content: str, problem: str) -> None:
    path = tmp_path / "out.jsonl"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(CommandError, match=rf"out\.jsonl, line {len(content.splitlines())}: .*{problem}"):
        list(read_parsed([str(path)]))


def test_nothing_is_written_where_a_line_is_wrong(written: Path, tmp_path: Path) -> None:
    with written.open("a", encoding="utf-8") as lines:
        lines.write("{}\n")
    page = tmp_path / "page.html"
    assert run("explore", written, "-o", page) == 2
    assert not page.exists()
