"""The commands of the page about pages do what it says."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
PAGE = ROOT / "docs" / "how-to" / "pages.md"
MAIN = "from kz_diplomacy.cli import main; main()"
MOST_BYTES = 300_000


def test_the_commands_make_pages(tmp_path: Path) -> None:
    text = PAGE.read_text(encoding="utf-8")
    (articles,) = re.findall(r"^```json\n(.*?)^```$", text, re.DOTALL | re.MULTILINE)
    (tmp_path / "articles.jsonl").write_text(articles, encoding="utf-8")
    commands = re.findall(r"^\$ kz-diplomacy (.*)$", text, re.MULTILINE)
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    shown: list[str] = []
    for command in commands:
        words = [sys.executable, "-c", MAIN, *shlex.split(command)]
        subprocess.run(words, cwd=tmp_path, env=environment, check=True, capture_output=True)  # noqa: S603 (own code)
        if "page.html" in command:
            shown += re.findall(r"<p>(\d+ records from .*)</p>", (tmp_path / "page.html").read_text("utf-8"))
    assert shown == ["3 records from 2 articles", "2 records from 2 articles", "2 records from 2 articles"]


def test_the_pictures_are_there_and_small() -> None:
    names = re.findall(r"!\[[^]]+\]\(([\w-]+\.png)\)", PAGE.read_text(encoding="utf-8"))
    sizes = {name: (PAGE.parent / name).stat().st_size for name in names}
    assert len(sizes) == 3
    assert all(size < MOST_BYTES for size in sizes.values())
