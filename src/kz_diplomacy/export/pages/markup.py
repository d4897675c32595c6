"""HTML that is escaped by construction: only these functions make `Markup`, and only from escaped text."""

import re
from collections.abc import Iterable
from functools import cache
from html import escape
from typing import NewType

__all__ = ["Markup", "element", "joined", "text"]

Markup = NewType("Markup", str)

# HTML cannot hold most control characters; those of ASCII are shown by their pictures (U+2400 and after).
_PICTURES = {code: 0x2400 + code for code in range(32)} | {127: 0x2421}
_UNSHOWN = dict.fromkeys(range(0x80, 0xA0), "\ufffd")
_CONTROLS = {**_PICTURES, **_UNSHOWN, ord("\t"): "\t", ord("\n"): "\n", ord("\r"): " "}

_SPECIAL = re.compile("[&<>\"'\x00-\x08\x0b-\x1f\x7f-\x9f]")


def text(value: str) -> Markup:
    """Return a text as it stands in a page, inside an element or an attribute in double quotes.

    >>> text('<b> & "x"')
    '&lt;b&gt; &amp; &quot;x&quot;'
    """
    return Markup(escape(value.translate(_CONTROLS)) if _SPECIAL.search(value) else value)


def joined(parts: Iterable[Markup]) -> Markup:
    """Return the parts one after the other."""
    return Markup("".join(parts))


def element(tag: str, /, *content: Markup, **attributes: str | None) -> Markup:
    """Return an element with its end tag.

    Args:
        tag: The name, written in code.
        content: What it holds.
        attributes: Values by name, `_` for `-`; a last `_` is dropped (`class_`), and so is what is None.

    >>> element("a", text("R&D"), class_="field", data_marks="0.1", title=None)
    '<a class="field" data-marks="0.1">R&amp;D</a>'
    """
    given = [
        f' {_attribute(name)}="{text(value)}"' for name, value in attributes.items() if value is not None
    ]
    return Markup(f"<{tag}{''.join(given)}>{''.join(content)}</{tag}>")


@cache
def _attribute(name: str) -> str:
    return name.rstrip("_").replace("_", "-")
