"""How Sphinx builds the documentation; the build needs no network."""

import tomllib
import zlib
from pathlib import Path

DOCS = Path(__file__).parent
PROJECT = tomllib.loads((DOCS.parent / "pyproject.toml").read_text(encoding="utf-8"))["project"]

project = "kz_diplomacy"
author = "The kz_diplomacy authors"
project_copyright = f"2026, {author}"
release = version = PROJECT["version"]

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.doctest",
    "sphinx.ext.intersphinx",
    "sphinx.ext.napoleon",
    "sphinx_copybutton",
]
exclude_patterns = ["_build", "inventories"]
default_role = "code"  # docstrings mark code by single backticks
myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

nitpick_ignore_regex = [
    ("py:class", r"kz_diplomacy\..*\.T"),  # type variables have no page
    ("py:class", r"kz_diplomacy\.linking\.index\.Index"),  # what a dataset remembers, for itself alone
    ("py:class", r"kz_diplomacy\.knowledge\.folders\.Folder"),  # a protocol: any path fits
    ("py:class", r"p[dl]\.DataFrame"),  # of optional libraries, for whose names the build has no list
    ("py:class", r"hypothesis\.strategies\.SearchStrategy"),
]

html_theme = "furo"
html_title = f"kz_diplomacy {release}"
html_theme_options = {
    "source_repository": PROJECT["urls"]["Source"],
    "source_branch": "main",
    "source_directory": "docs/",
}
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True

autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
python_use_unqualified_type_names = True
napoleon_use_ivar = True
napoleon_google_docstring = True
napoleon_numpy_docstring = False

doctest_test_doctest_blocks = ""  # the examples in docstrings run under pytest
doctest_global_setup = f"import os; os.chdir({str(DOCS.parent)!r})"


def write_inventory(name: str) -> str:
    """The path of an inventory for intersphinx, made from the names that the pages refer to.

    A whole inventory would have to be fetched for each build; the handful of names stands in a text file.
    """
    lines = (DOCS / "inventories" / f"{name}.txt").read_bytes()
    head = f"# Sphinx inventory version 2\n# Project: {name}\n# Version: 3\n# Compressed by zlib.\n"
    path = DOCS / "_build" / f"{name}.inv"
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(head.encode() + zlib.compress(lines))
    return str(path)


intersphinx_mapping = {"python": ("https://docs.python.org/3", write_inventory("python"))}
