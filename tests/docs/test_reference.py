"""The reference has every public name, and only what exists."""

import re
from importlib import import_module
from pathlib import Path

import pytest

PAGE = (Path(__file__).parents[2] / "docs" / "reference" / "api.md").read_text(encoding="utf-8")
DOCUMENTED = set(re.findall(r"^\.\. auto\w+:: (\w+)", PAGE, re.MULTILINE))
PACKAGES = [
    "",
    ".bridges",
    ".engines",
    ".export",
    ".knowledge",
    ".linking",
    ".models",
    ".serialization",
    ".strategies",
]


@pytest.mark.parametrize("name", PACKAGES)
def test_every_public_name_is_in_the_reference(name: str) -> None:
    public = {each for each in import_module(f"kz_diplomacy{name}").__all__ if not each.startswith("__")}
    assert public - DOCUMENTED == set()


def test_nothing_is_in_the_reference_that_is_not_public() -> None:
    public = {each for name in PACKAGES for each in import_module(f"kz_diplomacy{name}").__all__}
    assert DOCUMENTED - public == set()
