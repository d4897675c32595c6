"""The scripts that the pages show run as they stand there."""

import re
import subprocess
import sys
from pathlib import Path

from kz_diplomacy import iter_jsonl, parse

PAGES = Path(__file__).parents[2] / "docs"
TEXTS = ("The presidents of Italy and Japan held talks in Rome.", "Rain is expected in Almaty.")


def test_the_script_for_many_articles(tmp_path: Path) -> None:
    page = (PAGES / "how-to" / "many-articles.md").read_text(encoding="utf-8")
    [script] = re.findall(r"^```python\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    (tmp_path / "archive").mkdir()
    for number, text in enumerate(TEXTS):
        (tmp_path / "archive" / f"{number}.txt").write_text(text, encoding="utf-8")
    (tmp_path / "script.py").write_text(script, encoding="utf-8")
    subprocess.run([sys.executable, "script.py"], cwd=tmp_path, check=True)
    with (tmp_path / "records.jsonl").open(encoding="utf-8") as file:
        assert [*iter_jsonl(file)] == [*map(parse, TEXTS)]


def test_the_property_test_on_any_visit(tmp_path: Path) -> None:
    page = (PAGES / "how-to" / "testing.md").read_text(encoding="utf-8")
    [script] = re.findall(r"^```python\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)
    report = "\n\ndef my_report(visit: Visit) -> str:\n    return f'{visit.id}: {visit.status}'\n"
    (tmp_path / "test_report.py").write_text(script + report, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_report.py"]
    done = subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, text=True)  # noqa: S603 (own page)
    assert "1 passed" in done.stdout
