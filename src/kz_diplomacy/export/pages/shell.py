"""The shell of every page: styles and scripts inside it, and a policy that lets nothing else in."""

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from functools import cache
from hashlib import sha256
from importlib.resources import files

from kz_diplomacy.export.pages.markup import Markup, joined, text

__all__ = ["asset", "filled", "page"]

_PLACE = re.compile(r"\{\{(\w+)\}\}")
_SCRIPT_START = "(() => {\n'use strict';\n"
_SCRIPT_END = "})();\n"


@cache
def asset(name: str) -> str:
    """Return a file of the page's parts: a template, a style or a script of our own."""
    return files("kz_diplomacy.export.pages").joinpath("assets", name).read_text(encoding="utf-8")


def page(
    *, kind: str, title: str, content: Iterable[Markup], styles: Iterable[str], scripts: Iterable[str]
) -> str:
    """Return a whole page.

    Args:
        kind: The class of the body.
        title: What the window is called.
        content: What the body holds.
        styles: Names of the style sheets, in order.
        scripts: Names of the scripts, in order; they share one scope.
    """
    style = "\n".join(asset(name) for name in styles)
    script = "".join([_SCRIPT_START, *(asset(name) for name in scripts), _SCRIPT_END])
    parts = {
        "kind": text(kind),
        "title": text(title),
        "policy": text(_policy(style, script)),
        "style": style,
        "script": script,
        "content": joined(content),
    }
    return filled(asset("shell.html"), parts)


def filled(template: str, parts: Mapping[str, str]) -> str:
    """Fill all places in one pass, so that what is filled in is never read as a template."""
    return _PLACE.sub(lambda place: parts[place[1]], template)


def _policy(style: str, script: str) -> str:
    """Return a content security policy: these styles and this script run, and nothing is fetched."""
    rules = (
        "default-src 'none'",
        f"style-src {_fingerprint(style)}",
        f"script-src {_fingerprint(script)}",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types kz-diplomacy",
    )
    return "; ".join(rules)


def _fingerprint(source: str) -> str:
    return f"'sha256-{b64encode(sha256(source.encode()).digest()).decode()}'"
