"""The commands that the pages show run, and write what they name."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GOLDEN = sorted((ROOT / "tests" / "golden").glob("*.txt"))[:3]
MAIN = "from kz_diplomacy.cli import main; main()"
PAGES = ["tutorial.md", "how-to/tables.md", "how-to/bridges.md", "how-to/validate.md"]
NEEDS = {".ics": "icalendar"}
OUTSIDE = ("kz-diplomacy archive",)  # of files that others publish


def commands_of(page: str) -> list[str]:
    """Return the commands of a page that need nothing from outside."""
    found = re.findall(r"^\$ (kz-diplomacy .*)$", (ROOT / "docs" / page).read_text("utf-8"), re.MULTILINE)
    return [command for command in found if not command.startswith(OUTSIDE)]


def run(command: str, folder: Path) -> None:
    """Run a command in a folder; it has to end well."""
    words = [sys.executable, "-c", MAIN, *shlex.split(command)[1:]]
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    subprocess.run(words, cwd=folder, env=environment, check=True, capture_output=True)  # noqa: S603 (own code)


@pytest.mark.parametrize("page", PAGES)
def test_the_commands_of_a_page_write_what_they_name(page: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "seeds", tmp_path / "seeds")
    (tmp_path / "articles").mkdir()
    articles = [{"id": path.stem, "text": path.read_text(encoding="utf-8")} for path in GOLDEN]
    for path in GOLDEN:
        shutil.copy(path, tmp_path / "articles")
    lines = "".join(json.dumps(article) + "\n" for article in articles)
    (tmp_path / "articles.jsonl").write_text(lines, encoding="utf-8")
    run("kz-diplomacy parse articles.jsonl -o parsed.jsonl", tmp_path)
    commands = commands_of(page)
    assert commands
    for command in commands:
        words = shlex.split(command)
        target = words[words.index("-o") + 1] if "-o" in words else None
        if target is None or find_spec(NEEDS.get(Path(target).suffix, "json")):
            run(command, tmp_path)
            assert target is None or (tmp_path / target).stat().st_size > 0
