"""Where and when documents are signed, and the talks beside the signing."""

import datetime as dt

import pytest

from kz_diplomacy import parse

DAY = dt.date(2024, 5, 16)
SIGNED = (
    "Trade Minister Omer Bolat of Turkey and Korean Trade Minister Ahn Duk-geun signed a memorandum on trade"
    " in Ankara on Wednesday. "
)
LOAN = "ROME, May 16. Italy and Albania on Thursday signed a loan agreement. "
Held = list[tuple[str | None, str | None]]


def meetings(text: str) -> Held:
    """Return where and when people meet."""
    return [
        (each.place.name if each.place else None, str(each.date) if each.date else None)
        for each in parse(text, published=DAY).meetings
    ]


def documents(text: str) -> Held:
    """Return where and when documents are signed."""
    return [
        (each.place.name if each.place else None, str(each.date) if each.date else None)
        for each in parse(text, published=DAY).agreements
    ]


@pytest.mark.parametrize(
    ("text", "held"),
    [
        (SIGNED + "Before the ceremony the ministers held talks.", [("Ankara", "2024-05-15")]),
        (SIGNED + "Ahn Duk-geun met Omer Bolat in Seoul in 2019.", [("Seoul", "2019")]),
        (SIGNED + "It rained. It snowed. Ahn Duk-geun met Omer Bolat.", [(None, None)]),
        (SIGNED + "Ahn Duk-geun met Edi Rama.", [(None, None)]),
        (SIGNED + "Ahn Duk-geun will meet Omer Bolat.", [(None, None)]),
    ],
)
def test_talks_beside_a_signing(text: str, held: Held) -> None:
    assert meetings(text) == held


@pytest.mark.parametrize(
    ("text", "signed"),
    [
        (
            LOAN + "A memorandum on ports was also signed by Italy and Albania.",
            [("Rome", "2024-05-16"), ("Rome", "2024-05-16")],
        ),
        (
            LOAN + "A memorandum on ports was signed by Italy and Albania in 2019.",
            [("Rome", "2024-05-16"), (None, "2019")],
        ),
        (
            (
                "Italy and Albania will sign a loan agreement."
                " The prime ministers of Italy and Albania will meet in Bari on May 20."
            ),
            [(None, None)],
        ),
        (
            "ROME, May 16. Italy ratified a loan agreement with Albania.",
            [(None, None)],
        ),
        (
            "ROME, May 16. Kenya and Albania on Thursday signed a loan agreement.",
            [(None, "2024-05-16")],
        ),
        (
            "It was in Tirana that Italy and Albania signed a treaty on ports.",
            [("Tirana", None)],
        ),
        (
            "Italy and Albania signed a memorandum for the building of the Vlora Port Project in Tirana.",
            [(None, None)],
        ),
        (
            "The ceremony of signing took place in Tirana on May 15. Italy and Albania signed a treaty.",
            [("Tirana", "2024-05-15")],
        ),
        (
            "Giorgia Meloni and Edi Rama met in Tirana. In conclusion a treaty on ports was signed.",
            [("Tirana", None)],
        ),
        (
            "Italy and Albania will finalize a treaty on ports. Edi Rama will meet Giorgia Meloni in Bari.",
            [(None, None)],
        ),
    ],
)
def test_signing(text: str, signed: Held) -> None:
    assert documents(text) == signed


def test_talks_on_a_day_that_nobody_resolves_hold_no_document_of_a_known_one() -> None:
    text = (
        "Peru's minister Juan Perez met Chilean minister Pablo Soto in Lima on Sunday, and the trade treaty"
        " between Chile and Peru, signed in December 2017, is in force."
    )
    (treaty,) = parse(text).agreements
    assert (treaty.place, str(treaty.date)) == (None, "2017-12")


@pytest.mark.parametrize(("day", "place"), [("on May 14", "Lima"), ("in May 2023", None)])
def test_a_headline_is_of_talks_that_are_news(day: str, place: str | None) -> None:
    text = (
        "Chile, Peru sign pact\n\nSoto spoke. "
        f"Chile's Ana Soto travelled to Peru {day}, where she met Peru's Juan Perez in Lima."
    )
    (pact,) = parse(text, published=DAY).agreements
    assert (pact.place and pact.place.name) == place


@pytest.mark.parametrize(("day", "place"), [("on May 14", "Lima"), ("in May 2023", None)])
def test_an_agency_reports_only_fresh_signings_from_its_place(day: str, place: str | None) -> None:
    text = f"LIMA, May 16. Chile and Peru signed a treaty on borders {day}."
    (treaty,) = parse(text, published=DAY).agreements
    assert (treaty.place and treaty.place.name) == place
