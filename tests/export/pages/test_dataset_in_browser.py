"""The page of a dataset in a real browser."""

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from kz_diplomacy.export import dataset_page
from kz_diplomacy.linking import Claim, Conflict, Dataset, LinkedRecord, Stage, StageKind
from kz_diplomacy.linking.sources import sources_of
from kz_diplomacy.models import ParsedArticle, TimeSpan

if TYPE_CHECKING:
    from .conftest import Browser

READY = "document.body.dataset.ready"
ENTER, ESCAPE, DOWN, END, TAB, LEFT = "\ue007", "\ue00c", "\ue015", "\ue010", "\ue004", "\ue012"
FIRST_DAY = dt.date(2020, 1, 1)
Made = Callable[[int], ParsedArticle]


@pytest.fixture(scope="module")
def page(made: Made) -> str:
    return dataset_page([made(number) for number in range(200)])


@pytest.fixture
def shown(browser: "Browser", page: str) -> "Browser":
    browser.open(page)
    browser.wait(READY)
    return browser


def choose(browser: "Browser", name: str, value: str) -> None:
    browser.run(
        "const field = document.forms[0].elements[arguments[0]]; field.value = arguments[1];"
        "field.dispatchEvent(new Event('input', { bubbles: true }))",
        name,
        value,
    )


def count(browser: "Browser") -> str:
    (told,) = browser.texts(".records .told")
    return told


def click(browser: "Browser", selector: str) -> None:
    browser.run("document.querySelector(arguments[0]).click()", selector)


def test_all_records_are_told_and_few_are_in_the_document(shown: "Browser") -> None:
    assert count(shown) == "420 records"
    assert 10 < len(shown.texts("tbody tr.visit, tbody tr.meeting, tbody tr.agreement")) < 80
    assert (
        shown.run("return document.querySelector('.scroller table').getAttribute('aria-rowcount')") == "421"
    )


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("words", "headline 177", "2 records"),
        ("words", "japan official", "40 records"),
        ("words", "nothing of the kind", "0 records"),
        ("country", "JP", "80 records"),
        ("where", "UZ", "80 records"),
        ("status", "planned", "87 records"),
        ("topic", "water", "100 records"),
        ("from", "2020-07-01", "36 records"),
        ("to", "2020-01-02", "2 records"),
    ],
)
def test_filters(shown: "Browser", name: str, value: str, told: str) -> None:
    choose(shown, name, value)
    assert count(shown) == told
    click(shown, "[type=reset]")
    assert count(shown) == "420 records"


def test_kinds_are_filtered_together(shown: "Browser") -> None:
    click(shown, "[data-type=visit]")
    assert count(shown) == "200 records"
    click(shown, "[data-type=agreement]")
    assert count(shown) == "220 records"
    assert shown.texts(".chip b") == ["200", "200", "20", "0"]
    click(shown, "[data-type=visit]")
    assert count(shown) == "20 records"


def test_a_view_is_kept_in_the_address(shown: "Browser") -> None:
    choose(shown, "country", "JP")
    click(shown, "[data-type=visit]")
    shown.wait("location.hash === '#types=visit&country=JP'")
    shown.driver.refresh()
    shown.wait(READY)
    assert count(shown) == "40 records"
    assert shown.run("return document.forms[0].elements.country.value") == "JP"


def test_sorting(shown: "Browser") -> None:
    days = "tbody tr:not(.space) td.when"
    assert shown.texts(days)[0].strip() == "2020-07-18"
    click(shown, "[data-column=start] button")
    assert shown.texts(days)[0].strip() == "2020-01-02"
    assert shown.run("return document.querySelector('[data-column=start]').ariaSort") == "ascending"
    click(shown, "[data-column=countries] button")
    assert shown.texts("tbody td.who")[0] == "Kazakhstan, China"
    click(shown, "[data-column=countries] button")
    assert shown.texts("tbody td.who")[0] == "Kazakhstan, Uzbekistan"


@pytest.mark.parametrize("column", ["type", "phrase", "status", "weight"])
def test_each_column_sorts_both_ways(shown: "Browser", column: str) -> None:
    rows: list[str] = []
    for _ in range(2):
        click(shown, f"[data-column={column}] button")
        rows.append(shown.texts("tr[aria-rowindex]")[0])
    assert rows[0] != rows[1] or column == "weight"


def test_records_without_a_date_stand_last(shown: "Browser") -> None:
    for _ in range(2):
        click(shown, "[data-column=start] button")
        shown.run("const box = document.querySelector('.scroller'); box.scrollTop = box.scrollHeight")
        shown.wait("document.querySelectorAll('tr.space td')[1].offsetHeight === 0")
        assert shown.texts("tbody tr:not(.space) td.when")[-4:] == [" "] * 4


def test_scrolling_shows_every_row(shown: "Browser") -> None:
    seen = set[str]()
    for top in range(0, 420 * 70, 700):
        shown.run("document.querySelector('.scroller').scrollTop = arguments[0]", top)
        shown.run("document.querySelector('.scroller').dispatchEvent(new Event('scroll'))")
        seen.update(shown.run("return [...document.querySelectorAll('.open')].map(open => open.dataset.at)"))
    assert seen == {str(number) for number in range(420)}


def test_a_record_is_opened_with_its_article(shown: "Browser") -> None:
    choose(shown, "words", "headline 177")
    click(shown, "tr.meeting td.when")
    shown.wait("document.querySelector('.sheet mark')")
    assert shown.texts(".sheet h1") == ["Headline 177"]
    assert shown.texts(".sheet .card.pinned .number") == ["meeting-1"]
    assert shown.texts(".sheet mark.alone") == ["met"]
    assert shown.texts(".sheet > .head .kind") == ["meeting · bilateral · completed · 2020-06-26"]
    shown.press(ESCAPE, ESCAPE)
    assert shown.texts("dialog[open]") == []


def test_fields_light_their_words_in_the_sheet(shown: "Browser") -> None:
    choose(shown, "words", "headline 177")
    click(shown, "tr.visit .open")
    shown.wait("document.querySelector('.sheet mark')")
    shown.point(".sheet .card.pinned a.field")
    assert shown.texts("mark.on") == ["official"]


def test_the_next_record_is_a_step_away(shown: "Browser") -> None:
    click(shown, "tbody .open")
    shown.wait("document.querySelector('.sheet mark')")
    first = shown.texts(".sheet > .head")
    shown.press("j")
    assert shown.texts(".sheet > .head") != first
    shown.press("k")
    assert shown.texts(".sheet > .head") == first
    click(shown, "[data-step='1']")
    assert shown.texts(".sheet > .head") != first
    click(shown, "[data-close]")
    assert shown.texts("dialog[open]") == []


def test_the_table_is_used_with_the_keyboard(shown: "Browser") -> None:
    shown.run("document.querySelector('tbody .open').focus()")
    shown.press(DOWN, DOWN)
    assert shown.run("return document.activeElement.dataset.at") == "2"
    shown.press(END)
    assert shown.run("return document.activeElement.dataset.at") == "419"
    shown.press(ENTER)
    shown.wait("document.querySelector('.sheet mark')")
    shown.press(ESCAPE, ESCAPE)
    assert shown.run("return document.activeElement.dataset.at") == "419"


def test_a_cell_of_the_matrix_narrows_to_its_pair(shown: "Browser") -> None:
    click(shown, "[data-pair='JP KZ']")
    assert count(shown) == "80 records"
    assert shown.run("return document.querySelector('[data-pair=\"JP KZ\"]').ariaPressed") == "true"
    assert (
        shown.run("return document.querySelector('[data-pair=\"JP KZ\"]').ariaLabel")
        == "Japan and Kazakhstan: 80"
    )
    click(shown, "[data-pair='JP KZ']")
    assert count(shown) == "420 records"


def test_a_bar_narrows_to_its_country(shown: "Browser") -> None:
    assert shown.texts(".places .name") == ["China", "Germany", "Japan", "South Korea", "Uzbekistan"]
    click(shown, "[data-where=CN]")
    assert count(shown) == "80 records"
    click(shown, "[data-where=CN]")
    assert count(shown) == "420 records"


def test_the_timeline_tells_and_narrows(shown: "Browser") -> None:
    assert shown.texts(".timeline .told") == ["24 without a date"]
    shown.run("document.querySelector('.timeline svg').focus()")
    shown.press(END)
    assert "visits" in shown.texts(".timeline .told")[0]
    shown.press(LEFT, ENTER)
    assert count(shown) != "420 records"
    narrowed = shown.run("const { from, to } = document.forms[0].elements; return [from.value, to.value]")
    assert all(narrowed)


def test_dragging_over_the_timeline_narrows(shown: "Browser") -> None:
    drag = """
    const svg = document.querySelector('.timeline svg'); const box = svg.getBoundingClientRect();
    const x = (part) => box.left + part * box.width;
    const at = (part) => ({ bubbles: true, pointerId: 1, clientX: x(part), clientY: box.top + 50 });
    svg.setPointerCapture = () => {};
    svg.dispatchEvent(new PointerEvent('pointerdown', at(0.3)));
    svg.dispatchEvent(new PointerEvent('pointermove', at(0.6)));
    svg.dispatchEvent(new PointerEvent('pointerup', at(0.6)));
    """
    shown.run(drag)
    assert 50 < int(count(shown).split()[0]) < 300


def test_a_linked_record_shows_its_life_and_what_its_sources_differ_on(
    browser: "Browser", made: Made
) -> None:
    articles = (made(1), made(2))
    first, second = (next(iter(sources_of(parsed))) for parsed in articles)
    claims = tuple(Claim(value=source.record.status, sources=(source,)) for source in (first, second))
    life = (
        Stage(kind=StageKind.ANNOUNCED, published=FIRST_DAY, date=None, sources=(first,)),
        Stage(
            kind=StageKind.COMPLETED, published=None, date=TimeSpan.of("2020-01-03"), sources=(first, second)
        ),
    )
    linked = LinkedRecord(
        id="visit-x",
        record=first.record,
        sources=(first, second),
        conflicts=(Conflict(name="status", claims=claims[:1]),),
        life=life,
    )
    browser.open(Dataset(articles=articles, records=(linked,)).to_html())
    browser.wait(READY)
    assert browser.texts("td.told-by") == ["2 articles, they differ"]
    click(browser, ".open")
    browser.wait("document.querySelector('.sheet mark')")
    assert browser.texts(".together dd")[:2] == ["Kazakhstan", "Japan"]
    assert browser.texts(".life li") == [
        "announced on 2020-01-011 source",
        "completed for 2020-01-032 sources",
    ]
    assert browser.texts(".conflicts dd") == ["completed Example Times, 2020-01-01"]
    assert browser.texts("[role=tab]") == ["Example Times, 2020-01-01"] * 2
    click(browser, "[role=tab]:last-child")
    browser.wait("document.querySelector('.sheet h1')?.textContent === 'Headline 2'")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.usefixtures("shown")
def test_colours_can_be_read(
    scheme: str, emulate: Callable[..., None], contrasts: Callable[[str], dict[str, float]]
) -> None:
    emulate(scheme=scheme)
    found = contrasts(
        "h1, p, h2, .chip, label span, th button, td, td small, .status, .name, .amount, .pairs button"
    )
    assert len(found) > 15
    assert {name: ratio for name, ratio in found.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("width", [360, 800])
def test_nothing_is_wider_than_the_window(shown: "Browser", emulate: Callable[..., None], width: int) -> None:
    emulate(width=width)
    assert shown.run("return document.documentElement.scrollWidth") <= width
    click(shown, ".open")
    shown.wait("document.querySelector('.sheet mark')")
    assert shown.run("return document.querySelector('.sheet').scrollWidth") <= width


def test_no_record_at_all(browser: "Browser") -> None:
    browser.open(dataset_page([]))
    browser.wait(READY)
    assert count(browser) == "0 records"


def test_ten_thousand_records(browser: "Browser", made: Made) -> None:
    browser.open(dataset_page([made(number) for number in range(4762)]))
    browser.wait(READY)
    assert count(browser) == "10,001 records"
    assert len(browser.texts("tr")) < 100
    paint = "return performance.getEntriesByName('first-contentful-paint')[0].startTime"
    assert browser.run(paint) < 2000
    choose(browser, "words", "headline 4711")
    assert count(browser) == "2 records"
