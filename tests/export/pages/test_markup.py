"""Escaping by construction."""

from html.parser import HTMLParser

import pytest

from kz_diplomacy.export.pages.markup import Markup, element, joined, text


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("Seoul", "Seoul"),
        ("<b>R&D</b>", "&lt;b&gt;R&amp;D&lt;/b&gt;"),
        ("\"'", "&quot;&#x27;"),
        ("a\tb\nc", "a\tb\nc"),
        ("a\r\nb", "a \nb"),
        ("\x00\x1b\x7f", "\u2400\u241b\u2421"),
        ("\x85", "\ufffd"),
        ("\u2028", "\u2028"),
    ],
)
def test_text(value: str, shown: str) -> None:
    assert text(value) == shown


def test_attributes_are_escaped_and_what_is_none_is_left_out() -> None:
    assert element("p", class_='a"b', data_name=None, lang="en") == '<p class="a&quot;b" lang="en"></p>'


def test_content_stands_in_order() -> None:
    assert element("p", text("<"), joined([text("a"), Markup("<br>")])) == "<p>&lt;a<br></p>"


def test_a_hostile_string_stays_a_text(hostile: list[str]) -> None:
    class Reader(HTMLParser):
        def __init__(self) -> None:
            super().__init__()
            self.tags: list[str] = []

        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            self.tags += [tag, *(name for name, _ in attrs)]

    reader = Reader()
    for string in hostile:
        reader.feed(element("p", text(string), title=string))
    assert reader.tags == ["p", "title"] * len(hostile)
