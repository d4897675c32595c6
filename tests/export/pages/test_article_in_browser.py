"""The page of an article in a real browser."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kz_diplomacy.export import article_page
from kz_diplomacy.export.pages import article_frame
from kz_diplomacy.models import ParsedArticle
from kz_diplomacy.pipeline import parse

if TYPE_CHECKING:
    from .conftest import Browser

SEED = Path(__file__).parents[3] / "seeds" / "000_ea56156fd27a2317.txt"
TITLE = "Tokayev and Moon Jae-in hold talks in Seoul during state visit"
FOCUSED = "return document.activeElement.textContent"
ENTER, ESCAPE, DOWN, RIGHT, END, TAB = "\ue007", "\ue00c", "\ue015", "\ue014", "\ue010", "\ue004"


@pytest.fixture(scope="module")
def seed() -> ParsedArticle:
    return parse(SEED.read_text(encoding="utf-8"), source="Kazinform", title=TITLE)


@pytest.fixture
def shown(browser: "Browser", seed: ParsedArticle) -> "Browser":
    browser.open(article_page(seed))
    return browser


def number_of(browser: "Browser", selector: str, text: str) -> int:
    """The number of the first element that a selector finds and that has this text."""
    return browser.texts(selector).index(text)


def test_pointing_at_a_field_lights_its_words(shown: "Browser") -> None:
    shown.point("a.field", number_of(shown, "a.field", "Seoul (South Korea)"))
    assert shown.texts("mark.on") == ["Seoul"]
    assert shown.texts("a.on") == ["Seoul (South Korea)"]


def test_pointing_at_words_lights_their_fields(shown: "Browser") -> None:
    shown.point("mark", number_of(shown, "mark", "over $6 billion"))
    assert "over 6,000,000,000 USD" in shown.texts("a.on")
    assert shown.run("return document.querySelector('.card.on').getAttribute('aria-label')") == "investment-1"


def test_a_bubble_tells_field_record_and_rule(shown: "Browser", seed: ParsedArticle) -> None:
    shown.point("mark", number_of(shown, "mark", "over $6 billion"))
    (line,) = shown.texts(".bubble:not([hidden]) p")
    assert line == f"amount · investment-1 · {seed.investments[0].rule}"
    shown.point(".count")
    assert shown.texts(".bubble:not([hidden])") == []


def test_words_of_two_records_light_the_fields_of_both(shown: "Browser") -> None:
    shown.point("mark", number_of(shown, "mark", "Seoul"))
    assert len(shown.texts(".bubble p")) > 1
    assert len(shown.texts(".card.on")) > 1


def test_a_chosen_record_stands_alone_with_the_names_of_its_fields(shown: "Browser") -> None:
    shown.run("document.querySelectorAll('.statement')[1].click()")
    alone = "return [...document.querySelectorAll('mark.alone')].every(m => / ?1[.]/.test(m.dataset.marks))"
    assert shown.run(alone)
    tags = shown.run("return [...document.querySelectorAll('mark.tagged')].map(m => m.dataset.tag)")
    assert {"participants", "place", "topics"} <= set(tags)
    shown.run("document.querySelectorAll('.statement')[1].click()")
    assert shown.texts("mark.alone, mark.away, mark.tagged") == []


def test_escape_shows_all_records_again(shown: "Browser") -> None:
    shown.run("document.querySelector('.statement').click()")
    shown.run("document.querySelector('.statement').focus()")
    shown.press(ESCAPE)
    assert shown.texts("mark.away") == []


def test_words_and_fields_are_one_stop_of_the_tab_key_each(shown: "Browser") -> None:
    shown.press(TAB)
    assert shown.run(FOCUSED) == "Tokayev"
    shown.press(RIGHT, RIGHT)
    assert shown.run(FOCUSED) == "Moon Jae-in"
    shown.press(TAB)
    assert shown.run("return document.activeElement.closest('.card').dataset.record") == "0"
    shown.press(DOWN)
    assert shown.run("return document.activeElement.className") == "statement on"
    shown.press(END)
    assert shown.run("return document.activeElement.closest('.card').dataset.record") == "5"


def test_enter_goes_from_words_to_their_field(shown: "Browser") -> None:
    shown.run(
        "document.querySelectorAll('mark')[arguments[0]].focus()", number_of(shown, "mark", "over $6 billion")
    )
    shown.press(ENTER)
    assert shown.run(FOCUSED) == "over 6,000,000,000 USD"


def test_a_field_leads_to_each_of_its_words(shown: "Browser") -> None:
    topics = number_of(shown, "a.field", "tradeeconomyinvestmentculture")
    shown.run(
        "window.went = []; Element.prototype.scrollIntoView = function () { went.push(this.textContent) }"
    )
    for _ in range(5):
        shown.run("document.querySelectorAll('a.field')[arguments[0]].click()", topics)
    words = ["trade", "economic", "investment", "cultural and humanitarian"]
    assert shown.run("return went") == [*words, "trade"]
    assert shown.texts("mark.on") == words
    assert shown.run("return location.hash") == ""


def test_the_page_is_read_without_its_script(browser: "Browser", seed: ParsedArticle) -> None:
    browser.open(article_page(seed).partition("<script>")[0])
    target = browser.run("return document.querySelector('a.field').getAttribute('href')")
    browser.run("document.querySelector('a.field').click()")
    assert browser.run("return '#' + document.querySelector('mark:target').id") == target


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.usefixtures("shown")
def test_colours_can_be_read(
    scheme: str, emulate: Callable[..., None], contrasts: Callable[[str], dict[str, float]]
) -> None:
    emulate(scheme=scheme)
    found = contrasts(".story h1, .words p, .origin, .count, .kind, .facts, .rule, dt, .item, .note")
    assert len(found) > 8
    assert {name: ratio for name, ratio in found.items() if ratio < 4.5} == {}


def test_nothing_is_wider_than_a_narrow_window(shown: "Browser", emulate: Callable[..., None]) -> None:
    emulate(width=360)
    assert shown.run("return document.documentElement.scrollWidth") <= 360


def test_a_notebook_shows_the_frame(browser: "Browser", seed: ParsedArticle) -> None:
    browser.open(f"<!DOCTYPE html><title>Notebook</title>{article_frame(seed)}")
    browser.driver.switch_to.frame(0)
    browser.wait("document.querySelectorAll('mark').length > 10")
    browser.point("a.field")
    assert browser.texts("mark.on")
    browser.driver.switch_to.default_content()
