"""What surrounds every page."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest

from kz_diplomacy.export.pages.markup import text
from kz_diplomacy.export.pages.shell import asset, page


def made(content: str = "", title: str = "Talks") -> str:
    return page(
        kind="test",
        title=title,
        content=[text(content)],
        styles=["theme.css", "reading.css"],
        scripts=["reading.js", "article.js"],
    )


@pytest.mark.parametrize("tag", ["style", "script"])
def test_the_policy_allows_what_is_in_the_page_alone(tag: str) -> None:
    html = made()
    (source,) = re.findall(f"<{tag}>(.*?)</{tag}>", html, re.DOTALL)
    fingerprint = b64encode(sha256(source.encode()).digest()).decode()
    assert f"{tag}-src &#x27;sha256-{fingerprint}&#x27;" in html
    assert "default-src &#x27;none&#x27;" in html


def test_what_is_filled_in_is_no_template() -> None:
    html = made("{{script}}", title="{{nothing}}")
    assert "<title>{{nothing}}</title>" in html
    assert "\n{{script}}\n" in html


def test_a_page_is_the_same_each_time() -> None:
    assert made() == made()


@pytest.mark.parametrize("name", ["theme.css", "reading.css", "marks.css", "reading.js", "article.js"])
def test_parts_of_a_page_cannot_end_it_and_ask_for_nothing(name: str) -> None:
    source = asset(name)
    assert "</" not in source
    assert not re.search(r"https?:|url\(|@import|innerHTML|fetch\(|eval\(", source)
