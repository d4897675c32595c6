"""The commands that the pages show run as they stand there, and write what they name."""

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

from kz_diplomacy import parse, to_jsonl

ROOT = Path(__file__).parents[2]
SHOWN = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
GOLDEN = sorted((ROOT / "tests" / "golden").glob("*.txt"))[:3]
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.DOTALL | re.MULTILINE)
COMMAND = re.compile(r"^(?:\$ )?(.*\bkz-diplomacy (?!parse FILE)[a-z].*)$", re.MULTILINE)
FORM = re.compile(r"[A-Z]{2,}|\.\.\.|\[[A-Za-z]|pip install")  # how a command is called, or set up
NEEDS = {".ics": "icalendar", ".html": "trafilatura", ".parquet": "pyarrow", ".duckdb": "duckdb"}
FOLDERS = ("articles", "archive/2020", "archive/2021", "pages", "visits/data", "bin")
VISITS = {  # what the page on datasets tells of
    "a": "President Moon Jae-in paid a state visit to Kazakhstan on April 21-22, 2019.",
    "b": "President Moon Jae-in visited Kazakhstan on April 23, 2019.",
}
VISITS_XML = """<visits><visit><id>1</id><start-date>1930-05-01</start-date><end-date>1930-05-02</end-date>
<visitor>President Gonzalo Inventado</visitor><from id="mexico">Mexico</from>
<description>Unofficial visit.</description></visit></visits>"""
PAGE = """<html><body><article><h1>Talks</h1>
<p>The presidents of Italy and Japan held talks in Rome.</p></article></body></html>"""
ENTRY = """#!/bin/sh
exec {python} -c 'from kz_diplomacy.cli import main; main()' "$@"
"""


def commands_of(page: Path) -> list[str]:
    """Return the commands of a page that a reader can type as they are."""
    found = [line for block in BLOCK.findall(page.read_text("utf-8")) for line in COMMAND.findall(block)]
    return [command for command in found if not FORM.search(command)]


PAGES = [page for page in SHOWN if page.name != "cli.md" and commands_of(page)]
UNIX = pytest.mark.skipif(shutil.which("bash") is None, reason="the pages show commands of a Unix shell")


def missing(command: str) -> str | None:
    """Return the library or program that a command needs and this machine does not have."""
    libraries = [name for suffix, name in NEEDS.items() if suffix in command and "explore" not in command]
    programs = [part.split()[0] for part in command.split("|")]
    lost = [name for name in libraries if find_spec(name) is None]
    lost += [name for name in programs if name != "kz-diplomacy" and not shutil.which(name)]
    return lost[0] if lost else None


def write_lines(path: Path, articles: list[dict[str, str]]) -> None:
    """Write articles as JSON Lines, compressed where the name says so."""
    lines = "".join(f"{json.dumps(article)}\n" for article in articles)
    path.write_bytes(gzip.compress(lines.encode()) if path.suffix == ".gz" else lines.encode())


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with everything that the pages take for granted, and the command on the path."""
    for name in FOLDERS:
        (tmp_path / name).mkdir(parents=True)
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    for path in GOLDEN:
        shutil.copy(path, tmp_path / "articles")
    articles = [{"id": path.stem, "text": path.read_text(encoding="utf-8")} for path in GOLDEN]
    for name in ("articles.jsonl", "dump.jsonl.gz", "archive/2020/news.jsonl.gz"):
        write_lines(tmp_path / name, articles)
    for name, text in VISITS.items():
        (tmp_path / "archive" / "2021" / f"{name}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "pages" / "talks.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "visits" / "data" / "1930.xml").write_text(VISITS_XML, encoding="utf-8")
    entry = tmp_path / "bin" / "kz-diplomacy"
    entry.write_text(ENTRY.format(python=sys.executable))
    entry.chmod(0o755)
    monkeypatch.setenv("PATH", f"{entry.parent}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setenv("PYTHONPATH", str(ROOT / "src"))
    monkeypatch.chdir(tmp_path)
    with (tmp_path / "parsed.jsonl").open("w", encoding="utf-8") as file:
        to_jsonl(map(parse, articles), file)
    for name in ("out.jsonl", "new.jsonl"):
        shutil.copy("parsed.jsonl", name)
    return tmp_path


def run(command: str) -> subprocess.CompletedProcess[str]:
    """Run a command as a shell does; a failure anywhere in a pipe is its failure."""
    words = ["bash", "-o", "pipefail", "-c", command]
    return subprocess.run(words, check=False, capture_output=True, text=True)  # noqa: S603 (own pages)


@UNIX
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_the_commands_of_a_page_write_what_they_name(page: Path, desk: Path) -> None:
    for command in commands_of(page):
        if missing(command):
            continue
        done = run(command)
        assert done.returncode == 0, f"{command}: {done.stderr}"
        target = re.search(r" -o (\S+)", command)
        assert target is None or (desk / target[1]).stat().st_size > 0, command


@UNIX
def test_the_page_on_the_command_line_tells_what_a_bad_line_does(desk: Path) -> None:
    text = (ROOT / "docs" / "reference" / "cli.md").read_text(encoding="utf-8")
    [(command, message)] = re.findall(r"^\$ (.*)\n(kz-diplomacy: .*)$", text, re.MULTILINE)
    good = json.dumps({"id": "a", "text": "Rain is expected."})
    bad = '{"id": "c", "text": "Rain is expected." "url": "https://news.example/c"}'
    (desk / "articles.jsonl").write_text(f"{good}\n{good}\n{bad}\n", encoding="utf-8")
    done = run(command)
    assert done.returncode == 1
    assert done.stderr.splitlines()[0] == message


def test_every_extra_that_a_page_tells_to_install_exists() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    told = {
        extra
        for page in SHOWN
        for names in re.findall(r"pip install (?:-e )?\"[^\"\[]*\[([a-z,]+)\]\"", page.read_text("utf-8"))
        for extra in names.split(",")
    }
    assert {"cli", "test", "dev"} <= told <= set(project["optional-dependencies"])
