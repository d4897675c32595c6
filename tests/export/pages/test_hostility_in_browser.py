"""Hostile strings in every field, in a real browser: they stand in the pages as texts and do nothing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from kz_diplomacy.export import article_page, dataset_page
from kz_diplomacy.linking import Claim, Conflict, Dataset, LinkedRecord
from kz_diplomacy.linking.sources import sources_of
from kz_diplomacy.models import ParsedArticle

if TYPE_CHECKING:
    from .conftest import Browser

READY = "document.body.dataset.ready"

# Opens each record that is asked for, one after the other.
WALK = """
const done = arguments[0];
const soon = () => new Promise((resolve) => setTimeout(resolve));
const until = async (there) => { while (!there()) await soon(); };
(async () => {
  const title = document.querySelector('#sheet-title');
  let opened = 0;
  document.querySelector('.open').click();
  for (;;) {
    await until(() => document.querySelector('.leaf mark'));
    opened += 1;
    document.querySelector('.leaf').replaceChildren();
    const before = document.querySelector('.sources').firstChild;
    document.querySelector('[data-step="1"]').click();
    if (document.querySelector('.sources').firstChild === before) break;
  }
  done([opened, window.ran ?? null, document.images.length, document.querySelectorAll('script').length]);
})();
"""
# Scrolls over the whole table.
SCROLL = """
const done = arguments[0];
const box = document.querySelector('.scroller');
(async () => {
  for (let top = 0; top < box.scrollHeight; top += box.clientHeight) {
    box.scrollTop = top;
    box.dispatchEvent(new Event('scroll'));
    await new Promise((resolve) => setTimeout(resolve));
  }
  done([window.ran ?? null, document.images.length, document.querySelectorAll('script').length]);
})();
"""


def test_no_hostile_string_runs_in_an_article(
    browser: "Browser", hostile: list[str], laced: Callable[[str], ParsedArticle]
) -> None:
    assert len(set(hostile)) == 200
    for string in hostile:
        browser.open(article_page(laced(string)))
        ran = "return [window.ran, document.querySelectorAll('mark').length > 2, document.images.length]"
        assert browser.run(ran) == [None, True, 0], string


def test_no_hostile_string_runs_in_a_dataset(
    browser: "Browser", hostile: list[str], laced: Callable[[str], ParsedArticle]
) -> None:
    articles = [laced(string) for string in hostile]
    html = dataset_page(articles, title=hostile[0])
    scripts = 2 + (len(articles) + 39) // 40
    browser.open(html)
    browser.wait(READY)
    assert browser.texts(".records .told") == [f"{4 * len(hostile)} records"]
    browser.run("document.querySelector('[data-type=meeting]').click()")
    browser.driver.set_script_timeout(120)
    assert browser.driver.execute_async_script(WALK) == [len(hostile), None, 0, scripts]
    browser.run("document.querySelector('[type=reset]').click()")
    assert browser.driver.execute_async_script(SCROLL) == [None, 0, scripts]


def test_no_hostile_string_runs_in_a_linked_dataset(
    browser: "Browser", hostile: list[str], laced: Callable[[str], ParsedArticle]
) -> None:
    articles = tuple(laced(string) for string in hostile)
    linked: list[LinkedRecord] = []
    for string, parsed in zip(hostile, articles, strict=True):
        source, other, *_ = sources_of(parsed)
        claims = (Claim(value=string, sources=(source,)), Claim(value=f"{string}!", sources=(other,)))
        conflict = Conflict(name=string, claims=claims)
        linked.append(
            LinkedRecord(id=string, record=source.record, sources=(source, other), conflicts=(conflict,))
        )
    browser.open(Dataset(articles=articles, records=tuple(linked)).to_html(title=hostile[1]))
    browser.wait(READY)
    browser.driver.set_script_timeout(120)
    assert browser.driver.execute_async_script(WALK)[:3] == [len(hostile), None, 0]
