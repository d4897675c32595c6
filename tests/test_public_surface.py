"""What `import kz_diplomacy` offers."""

import ast
import subprocess
import sys
from importlib import import_module
from importlib.metadata import version
from pathlib import Path
from pkgutil import iter_modules

import pytest

import kz_diplomacy

PACKAGE = Path(kz_diplomacy.__file__).parent
PACKAGES = [
    "kz_diplomacy",
    *(f"kz_diplomacy.{found.name}" for found in iter_modules([str(PACKAGE)]) if found.ispkg),
]
LOADING_LATE = {
    "kz_diplomacy",  # whoever only reads records needs no parser
    "kz_diplomacy.strategies",  # Hypothesis loads it with itself, and it needs Hypothesis
}
VERBS = {
    "article_from_dict",
    "from_dict",
    "from_json",
    "iter_jsonl",
    "json_schema",
    "link",
    "parse",
    "to_dict",
    "to_json",
    "to_jsonl",
}
CLASSES = {
    "Agreement",
    "Article",
    "Dataset",
    "Investment",
    "Knowledge",
    "LinkedRecord",
    "Meeting",
    "ParsedArticle",
    "Parser",
    "Visit",
}


def _order(name: str) -> tuple[bool, bool, str]:
    """Constants, then classes, then the rest, as ruff has it."""
    return not name.isupper(), not name[0].isupper(), name


@pytest.mark.parametrize("name", PACKAGES)
def test_all_is_sorted_and_every_name_is_there(name: str) -> None:
    package = import_module(name)
    assert package.__all__ == sorted(set(package.__all__), key=_order)
    assert all(hasattr(package, exported) for exported in package.__all__)


@pytest.mark.parametrize("name", [name for name in PACKAGES if name not in LOADING_LATE])
def test_a_package_only_exports(name: str) -> None:
    body = ast.parse(Path(str(import_module(name).__file__)).read_text(encoding="utf-8")).body
    assert all(isinstance(part, ast.Expr | ast.ImportFrom | ast.Import | ast.Assign) for part in body)


def test_the_names_that_users_need_are_at_the_top() -> None:
    assert set(kz_diplomacy.__all__) >= VERBS | CLASSES


def test_no_other_public_name_is_at_the_top() -> None:
    modules = {found.name for found in iter_modules([str(PACKAGE)])}
    assert set(dir(kz_diplomacy)) - modules == set(kz_diplomacy.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        kz_diplomacy.nothing  # noqa: B018 (asking is the test)


def test_the_version_is_that_of_the_distribution() -> None:
    assert kz_diplomacy.__version__ == version("kz-diplomacy")


@pytest.mark.parametrize(
    "optional",
    [
        "duckdb",
        "hypothesis",
        "icalendar",
        "jsonschema",
        "pandas",
        "polars",
        "pyarrow",
        "pyspark",
        "rich",
        "trafilatura",
        "typer",
    ],
)
def test_importing_the_library_loads_nothing_optional(optional: str) -> None:
    code = f"import kz_diplomacy, sys; sys.exit({optional!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0  # noqa: S603 (own code)
