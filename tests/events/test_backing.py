"""Who gives and who receives where the sentence of an amount leaves it unsaid."""

import pytest

from kz_diplomacy import Country, Investment, parse


def investments(text: str, *, title: str | None = None, source: str | None = None) -> tuple[Investment, ...]:
    return parse(text, title=title, source=source).investments


@pytest.mark.parametrize(
    "text",
    [
        "The World Bank met the ministers of Nepal. A loan of $60 million was approved for Nepal.",
        "The World Bank met the ministers of Nepal.\n\nA loan of $60 million was approved for Nepal.",
        "World Bank President Ajay Banga came to Nepal. A loan of $60 million was approved for Nepal.",
    ],
)
def test_the_one_lender_spoken_of_gives_the_loan(text: str) -> None:
    (loan,) = investments(text)
    assert [body.name for body in loan.investors] == ["World Bank"]


@pytest.mark.parametrize(
    "text",
    [
        "The World Bank lent Himal Bank of Nepal $50 million.\n\nAnother $60 million loan is that of Nepal.",
        "The World Bank lent Nepal $50 million. Another $60 million loan is co-financed with the ADB.",
    ],
)
def test_the_lender_of_the_figure_before_goes_on_lending(text: str) -> None:
    assert [body.name for body in investments(text)[-1].investors] == ["World Bank"]


def test_of_countries_that_invest_together_the_one_at_home_gets_the_money() -> None:
    (plant,) = investments("Nepal grows. Nepal needs steel. Nepal and Japan will build a $50 million plant.")
    assert (plant.investor_countries, plant.recipient_country) == ((Country("JP"),), Country("NP"))


def test_of_two_lenders_none_is_taken() -> None:
    text = "The World Bank and KfW met the ministers of Nepal. Nepal awaits a loan of $60 million."
    (loan,) = investments(text)
    assert loan.investors == ()


def test_a_loan_without_any_lender_stays_without() -> None:
    text = "Nepal and Japan held talks. A loan of $60 million was approved for Nepal."
    (loan,) = investments(text)
    assert loan.investors == ()


@pytest.mark.parametrize(
    ("text", "company"),
    [
        ("Hyundai came to Nepal. It is investing $60 million in a plant in Nepal.", ["Hyundai"]),
        ("Hyundai and Alstom came to Nepal. It is investing $60 million in a plant in Nepal.", []),
        ("Talks of Japan were held in Nepal. They will invest $60 million in a plant in Nepal.", []),
        ("The plant in Nepal, Hyundai said, costs $60 million.", ["Hyundai"]),
    ],
)
def test_the_one_foreign_company_spoken_of_invests(text: str, company: list[str]) -> None:
    assert [body.name for each in investments(text) for body in each.investors] == company


def test_promised_money_comes_from_the_other_side() -> None:
    text = "The President of Nepal came home from China. He has $60 million in investment pledges for Nepal."
    (pledge,) = investments(text)
    assert pledge.investor_countries == (Country("CN"),)


def test_promised_money_stays_without_giver_where_there_are_no_two_sides() -> None:
    text = (
        "The President of Nepal came from China, Japan and India. He has $60 million in investment pledges."
    )
    (pledge,) = investments(text)
    assert pledge.investor_countries == ()


def test_companies_from_anywhere_are_not_the_other_side() -> None:
    text = (
        "The President of Nepal came home from China. Companies pledged investments of $60 million for Nepal."
    )
    assert all(each.investor_countries == () for each in investments(text))


def test_promised_money_of_companies_has_no_side() -> None:
    text = "The President of Nepal came home from China. He has $60 million in pledges of European companies."
    (pledge,) = investments(text)
    assert pledge.investor_countries == ()


@pytest.mark.parametrize(
    ("text", "told", "recipient"),
    [
        ("Japan has invested $60 million. Nepal is glad.", {}, "NP"),
        ("Japan has invested $60 million. Nepal and India are glad.", {"source": "The Astana Times"}, None),
        (
            "Foreign direct investment reached $60 million. Kazakhstan is glad.",
            {"source": "The Astana Times"},
            "KZ",
        ),
        ("KATHMANDU, May 2 - Foreign direct investment reached $60 million. Nepal is glad.", {}, "NP"),
        ("Japan has invested $60 million, the two sides said.", {"title": "Japan and Nepal meet"}, "NP"),
        ("ASTANA. KAZINFORM - Foreign direct investment reached $60 million.", {"source": "Kazinform"}, "KZ"),
        ("Foreign direct investment of $60 million was counted in Europe, Nepal said.", {}, None),
        ("Foreign direct investment reached $60 million, Nepal and India said.", {}, None),
    ],
)
def test_the_recipient_unsaid_is_where_the_article_plays(
    text: str, told: dict[str, str], recipient: str | None
) -> None:
    found = [each.recipient_country for each in investments(text, **told)]
    assert found in ([None if recipient is None else Country(recipient)], [] if recipient is None else [None])


@pytest.mark.parametrize(
    "text",
    [
        "The government spent $60 million on roads and gave $3 million in aid to schools.",
        "The bank gave a farmer of Nepal a loan of $60 million.",
        "Approved investment of $60 million was counted in the regions of Nepal.",
        "Nepal invested $60 million in schools.",
    ],
)
def test_money_that_crosses_no_border_is_none(text: str) -> None:
    assert investments(text) == ()


def test_money_for_a_part_of_the_world_has_no_recipient() -> None:
    (aid,) = investments("Japan has given $60 million in aid to the countries of Africa. Nepal is glad.")
    assert aid.recipient_country is None
