"""Who signs along with others, or for a side."""

import datetime as dt

import pytest

from kz_diplomacy import parse

DAY = dt.date(2024, 5, 3)
LEAD = "Chile and Peru signed a memorandum on trade. "


def signers(text: str) -> list[list[str]]:
    """Return for each document who signs it, with the country."""
    found = parse(text, published=DAY).agreements
    return [[f"{each.name} {each.country}" for each in one.signatories] for one in found]


@pytest.mark.parametrize(
    "text",
    [
        (
            "A memorandum on trade was signed by Minister Juan Perez on behalf of Chile and by "
            "Minister Luis Vega on behalf of Peru."
        ),
        (
            "A memorandum on trade was signed by Minister Juan Perez on the Chilean side and Mines Minister "
            "Luis Vega on the Peruvian side."
        ),
        (
            "A memorandum on trade was signed by Minister Juan Perez from the Chilean side and by "
            "Minister Luis Vega from the Peruvian side."
        ),
        (
            "Minister Juan Perez, representing Chile, signed a memorandum on trade with Minister Luis "
            "Vega on behalf of the Government of Peru."
        ),
        (
            f"{LEAD}From the Chilean side, it was signed by Minister Juan Perez. From the Peruvian side, by "
            "Minister Luis Vega."
        ),
        (
            f"{LEAD}Chile's Minister Juan Perez signed on behalf of Chile, while Peru's Minister Luis "
            "Vega signed for Peru."
        ),
        (
            f"{LEAD}Chile's Minister Juan Perez and Peru's Minister Luis Vega signed on behalf of their "
            "countries."
        ),
        (
            f"{LEAD}Chile's Minister for Energy, Juan Perez, signed on behalf of his country. Luis Vega, "
            "Minister of Mines of Peru, signed on behalf of Peru."
        ),
        (
            f"{LEAD}The memorandum was signed by the Ministers of Energy on both sides, Juan Perez of "
            "Chile and Luis Vega of Peru."
        ),
    ],
)
def test_who_signs_for_each_side(text: str) -> None:
    assert signers(text) == [["Juan Perez CL", "Luis Vega PE"]]


@pytest.mark.parametrize(
    "text",
    [
        (
            "Chile's Minister Juan Perez signed a memorandum on trade on behalf of Chile and Peru's "
            "Minister Luis Vega spoke of copper."
        ),
        (
            f"{LEAD}On behalf of Chile, it was signed by Minister Juan Perez. From the Peruvian side, near "
            "Minister Luis Vega."
        ),
        (
            f"{LEAD}It was signed by Chile's Minister Juan Perez. For the Peruvian side, this was done by "
            "Minister Luis Vega."
        ),
        (
            f"{LEAD}It was signed by Chile's Minister Juan Perez. Peru's Minister Luis Vega did not sign "
            "for Peru."
        ),
        f"{LEAD}It was signed by Chile's Minister Juan Perez.",
        "A memorandum on trade was signed by Chile's Minister Juan Perez on behalf of Chile, and rain fell.",
    ],
)
def test_who_only_stands_by_does_not_sign(text: str) -> None:
    assert signers(text) == [["Juan Perez CL"]]


def test_a_body_is_named_behind_what_the_one_before_belongs_to() -> None:
    text = (
        "A memorandum was signed between the Wheat Institute under the Ministry of Energy of Chile and the "
        "Center for Barley Studies of the Academy of Sciences of Peru."
    )
    [found] = parse(text, published=DAY).agreements
    assert [f"{each.name} {each.country}" for each in found.organizations] == [
        "Wheat Institute CL",
        "Center for Barley Studies PE",
    ]


def test_a_person_is_no_part_of_a_title() -> None:
    text = "Chile's Minister Juan Perez exchanged a memorandum on trade with Peru's Minister Luis Vega."
    [found] = parse(text, published=DAY).agreements
    assert (found.title, len(found.signatories)) == ("memorandum on trade", 2)
