"""The examples of README and of the pages do what they show."""

import doctest
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
SEED = "seeds/000_ea56156fd27a2317.txt"
EXTRAS = {
    "tables.md": ("pyarrow", "pandas", "polars", "duckdb"),
    "bridges.md": ("icalendar",),
    "engines.md": ("pyarrow", "pandas", "dask.dataframe"),
}
EXAMPLE = re.compile(r"^```(?:pycon|\{doctest\})\n(.*?)^```$", re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_examples(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for library in EXTRAS.get(page.name, ()):
        pytest.importorskip(library, reason=f"the page needs {library}")
    monkeypatch.chdir(ROOT)
    source = "\n".join(EXAMPLE.findall(page.read_text(encoding="utf-8")))
    test = doctest.DocTestParser().get_doctest(source, {}, page.name, str(page), 0)
    shown: list[str] = []
    assert doctest.DocTestRunner().run(test, out=shown.append).failed == 0, "".join(shown)


@pytest.mark.parametrize(
    "command",
    [
        f'python -m pip install ".[cli]" && kz-diplomacy parse {SEED}',
        'python -m pip install ".[test]" && python -m pytest',
    ],
)
def test_readme_has_the_two_commands(command: str) -> None:
    assert f"```console\n{command}\n```" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_table_in_readme_is_what_the_command_prints() -> None:
    code = "from kz_diplomacy.cli import main; main()"
    command = [sys.executable, "-c", code, *shlex.split(f"parse {SEED} --format table")]
    environment = {**os.environ, "COLUMNS": "110", "PYTHONPATH": "src"}
    done = subprocess.run(command, cwd=ROOT, env=environment, check=True, capture_output=True)  # noqa: S603 (own code)
    assert f"```text\n{done.stdout.decode().strip()}\n```" in (ROOT / "README.md").read_text(encoding="utf-8")
