"""What a built wheel holds and says."""

import subprocess
import sys
import tomllib
import zipfile
from email import message_from_bytes
from email.message import Message
from pathlib import Path

import pytest

from kz_diplomacy.version import VERSION

ROOT = Path(__file__).parent.parent
BUILD = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run([sys.executable, "-c", BUILD, str(folder)], cwd=ROOT, check=True, capture_output=True)  # noqa: S603 (own code)
    (path,) = folder.iterdir()
    return zipfile.ZipFile(path)


@pytest.fixture(scope="module")
def metadata(wheel: zipfile.ZipFile) -> Message:
    (name,) = (name for name in wheel.namelist() if name.endswith(".dist-info/METADATA"))
    return message_from_bytes(wheel.read(name))


def test_every_file_of_the_package_is_in_the_wheel(wheel: zipfile.ZipFile) -> None:
    source = ROOT / "src"
    files = (path for path in (source / "kz_diplomacy").rglob("*") if path.is_file())
    expected = {path.relative_to(source).as_posix() for path in files if path.suffix != ".pyc"}
    assert {name for name in wheel.namelist() if ".dist-info/" not in name} == expected


@pytest.mark.parametrize(
    "start",
    [
        "kz_diplomacy/py.typed",
        "kz_diplomacy/knowledge/data/",
        "kz_diplomacy/serialization/data/",
        "kz_diplomacy/export/pages/assets/",
    ],
)
def test_types_tables_schema_and_parts_of_pages_are_in_the_wheel(start: str, wheel: zipfile.ZipFile) -> None:
    assert any(name.startswith(start) for name in wheel.namelist())


def test_the_licence_is_in_the_wheel(wheel: zipfile.ZipFile, metadata: Message) -> None:
    assert metadata["License-Expression"] == "MIT"
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in wheel.namelist())


def test_the_library_itself_needs_three_packages(metadata: Message) -> None:
    required = [line for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line]
    assert sorted(required) == ["attrs>=23.2", "cattrs>=24.1", "python-dateutil>=2.9"]


def test_the_command_and_the_strategies_are_entry_points(wheel: zipfile.ZipFile) -> None:
    (name,) = (name for name in wheel.namelist() if name.endswith(".dist-info/entry_points.txt"))
    points = wheel.read(name).decode()
    assert "kz-diplomacy = kz_diplomacy.cli:main" in points
    assert "kz_diplomacy = kz_diplomacy.strategies:register" in points


def test_the_version_is_told_alike_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f"version: {project['version']}\n" in (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert project["version"] == VERSION
