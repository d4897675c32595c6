import errno
import os
from pathlib import Path

import pytest

from kz_diplomacy.serialization.replacing import replacing


def test_a_file_keeps_its_mode(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    target.write_text("old", encoding="utf-8")
    target.chmod(0o640)
    with replacing(target) as temporary:
        temporary.write_text("new", encoding="utf-8")
    assert (target.read_text(encoding="utf-8"), target.stat().st_mode & 0o777) == ("new", 0o640)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "out.txt", tmp_path / "link.txt"
    target.touch()
    os.symlink(target, link)  # noqa: PTH211 - Path.symlink_to reads the other way round
    with replacing(link) as temporary:
        temporary.write_text("new", encoding="utf-8")
    assert link.is_symlink()
    assert target.read_text(encoding="utf-8") == "new"


def test_a_missing_folder_is_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), replacing(tmp_path / "nowhere" / "out.txt"):
        pytest.fail("the block must not run")


def test_a_full_disk_is_told_with_the_name_of_the_file(tmp_path: Path) -> None:
    target = tmp_path / "out.txt"
    with pytest.raises(OSError, match="no space") as caught, replacing(target):
        raise OSError(errno.ENOSPC, "no space")
    assert caught.value.filename == str(target)
    assert list(tmp_path.iterdir()) == []


def test_what_another_file_refuses_keeps_its_name(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="refused") as caught, replacing(tmp_path / "out.txt"):
        raise OSError(errno.EACCES, "refused", "in.txt")
    assert caught.value.filename == "in.txt"
