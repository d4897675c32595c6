"""The library opens no connection, and the same text gives the same bytes wherever it is read."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

import kz_diplomacy
from kz_diplomacy import parse, to_json

SOURCES = sorted(Path(kz_diplomacy.__file__).parent.rglob("*.py"))
GOLDEN = Path(__file__).parents[1] / "golden"
# What a module would import to reach another machine, to run a program or to run what it has read.
OUTWARD = frozenset(
    "asyncio ctypes ftplib http imaplib marshal pickle poplib requests shelve smtplib socket socketserver "
    "ssl subprocess telnetlib urllib.error urllib.request urllib3 webbrowser xmlrpc".split()
)
# Every way of reading, with a guard that ends the process as soon as anything asks for the network.
GUARDED = """
import sys
def guard(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "subprocess.", "os.system")):
        raise SystemExit(f"{event} {arguments}")
sys.addaudithook(guard)
import kz_diplomacy as kz
text = sys.stdin.read()
parsed = kz.parse(text, title="Tokayev to visit https://example.org", url="https://example.org/a")
assert kz.from_json(kz.to_json(parsed)) == parsed
sys.stdout.write(kz.to_json(parsed))
"""
PLAIN = "import sys, kz_diplomacy as kz; sys.stdout.write(kz.to_json(kz.parse(sys.stdin.read())))"


def story() -> str:
    """Return ten articles of the golden tests as one text."""
    return "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(GOLDEN.glob("*.txt"))[::5])


def output(code: str, **environment: str) -> str:
    """Return what a new interpreter prints for the story."""
    return subprocess.run(  # noqa: S603 (our own interpreter and code)
        [sys.executable, "-c", code],
        input=story(),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env={
            **os.environ,
            "PYTHONIOENCODING": "utf-8",
            "PYTHONPATH": os.pathsep.join(sys.path),
            **environment,
        },
    ).stdout


def prefixes(name: str) -> list[str]:
    """Return a dotted name and all packages in it."""
    parts = name.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts) + 1)]


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: "/".join(path.parts[-2:]))
def test_no_module_imports_what_reaches_outward(path: Path) -> None:
    imported: set[str] = set()
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            imported |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            imported |= {f"{node.module}.{alias.name}" for alias in node.names}
    assert not {name for full in imported for name in prefixes(full)} & OUTWARD


def test_reading_and_writing_open_no_connection() -> None:
    assert output(GUARDED).startswith('{"schema_version":"1"')


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "0"},
        {"PYTHONHASHSEED": "4294967295"},
        {"TZ": "Pacific/Kiritimati"},
        {"TZ": "America/Los_Angeles", "LC_ALL": "C"},
        {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
        {"LC_ALL": "POSIX", "PYTHONUTF8": "0"},
        {"PYTHONOPTIMIZE": "2"},
        {"PYTHONDEVMODE": "1", "PYTHONWARNINGS": "ignore"},
    ],
    ids=str,
)
def test_the_same_bytes_come_out_everywhere(environment: dict[str, str]) -> None:
    assert output(PLAIN, **environment) == to_json(parse(story()))
