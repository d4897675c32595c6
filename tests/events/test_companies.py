"""Companies and where they come from."""

import pytest

from kz_diplomacy import Country, parse


@pytest.mark.parametrize(
    "text",
    [
        "The German company Silvana Holding will build a cement plant in Kazakhstan.",
        "Germany's Silvana Holding will build a cement plant in Kazakhstan.",
        "The German chipmaker Silvana Holding will build a cement plant in Kazakhstan.",
        "Silvana Holding of Germany will build a cement plant in Kazakhstan.",
        "Silvana Holding of Berlin will build a cement plant in Kazakhstan.",
        "Silvana Holding from Germany came. Silvana Holding will build a cement plant in Kazakhstan.",
    ],
)
def test_the_words_beside_a_company_tell_its_home(text: str) -> None:
    (found,) = parse(text).investments
    assert [(body.name, body.country) for body in found.investors] == [("Silvana Holding", Country("DE"))]


@pytest.mark.parametrize(
    "text",
    [
        "Silvana Holding will build a cement plant in Kazakhstan.",
        "Silvana Holding of the World Bank will build a cement plant in Kazakhstan.",
        "Silvana Holding of importance will build a cement plant in Kazakhstan.",
        "Alstom of France and Silvana Holding met. Silvana Holding will build a cement plant in Kazakhstan.",
    ],
)
def test_a_company_of_unknown_home_builds_nothing_abroad(text: str) -> None:
    assert parse(text).investments == ()
