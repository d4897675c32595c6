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


@pytest.mark.parametrize(
    ("text", "investor", "home"),
    [
        ("Last week Petrolux Otomotiv invested $50 million in Ghana.", "Petrolux Otomotiv", None),
        (
            "Last week Almarix, a private Italian digital group, invested $50 million in Ghana.",
            "Almarix",
            "IT",
        ),
        ("Last week Italy's Almarix invested $50 million in Ghana.", "Almarix", "IT"),
    ],
)
def test_a_name_that_nobody_knows_is_a_company_where_it_invests(
    text: str, investor: str, home: str | None
) -> None:
    [found] = parse(text).investments
    [giver] = found.investors
    assert (giver.name, giver.country and str(giver.country)) == (investor, home)


@pytest.mark.parametrize(
    "text",
    [
        "Farmers invested $50 million in Ghana.",
        "Last week the Government invested $50 million in Ghana.",
        "Last week they invested $50 million in Ghana.",
    ],
)
def test_a_word_with_a_capital_is_no_company_by_itself(text: str) -> None:
    assert [each.investors for each in parse(text).investments] in ([], [()])


@pytest.mark.parametrize(
    "text",
    [
        "Banca Lunaria will receive a loan of $40 million from the EBRD.",
        "The EBRD lent $40 million to Banca Lunaria.",
    ],
)
def test_whoever_borrows_from_a_world_bank_is_named(text: str) -> None:
    [loan] = parse(text).investments
    assert [each.name for each in loan.recipients] == ["Banca Lunaria"]
    assert loan.project is None


def test_whom_a_company_buys_is_at_home_where_the_text_says() -> None:
    text = "Last week Almarix, an Italian group, agreed to acquire Iteron, a US lamp maker, for $335 million."
    [deal] = parse(text).investments
    assert (deal.investor_countries, deal.recipient_country) == ((Country("IT"),), Country("US"))
