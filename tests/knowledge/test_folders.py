"""Folders: the tables of the library are found however it was loaded."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

import kz_diplomacy
from kz_diplomacy.knowledge.folders import Packaged

SOURCE = Path(kz_diplomacy.__file__).parent
TELL = "import kz_diplomacy; kz_diplomacy.parse('Lee met Kim.'); print(kz_diplomacy.__file__)"


def test_a_file_inside_a_package_is_read() -> None:
    folder = Packaged("kz_diplomacy.knowledge", "data")
    assert (folder / "cities.tsv").read_bytes() == (SOURCE / "knowledge/data/cities.tsv").read_bytes()


def test_a_missing_file_is_an_os_error() -> None:
    with pytest.raises(OSError, match="none"):
        (Packaged("kz_diplomacy.knowledge", "data") / "none.tsv").read_bytes()


def test_a_package_without_files_has_none() -> None:
    with pytest.raises(FileNotFoundError, match="itertools has no file data"):
        Packaged("itertools", "data").read_bytes()


def test_the_library_reads_its_tables_out_of_a_zip_archive(tmp_path: Path) -> None:
    archive = tmp_path / "library.zip"
    with ZipFile(archive, "w") as target:
        for file in SOURCE.rglob("*"):
            if file.is_file() and file.suffix in {".py", ".tsv"}:
                target.write(file, file.relative_to(SOURCE.parent))
    program = f"import sys; sys.path.insert(0, {str(archive)!r}); {TELL}"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603
    assert told.stdout.startswith(str(archive))
