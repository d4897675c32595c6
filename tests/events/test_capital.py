"""Amounts of money that are investments, with all that the text says of them."""

import datetime as dt
from decimal import Decimal

import pytest

from kz_diplomacy import Country, InvestmentKind, Qualifier, Status, TimeSpan, parse

DAY = dt.date(2024, 5, 17)


def test_all_fields_of_a_loan_are_read_with_their_words() -> None:
    text = (
        "The Export-Import Bank of Korea lent Malawi $90 million (84 million euros) in 2023 "
        "for the construction of a road."
    )
    (loan,) = parse(text, published=DAY).investments
    assert loan.kind is InvestmentKind.LOAN
    assert loan.status is Status.COMPLETED
    assert [body.name for body in loan.investors] == ["Export-Import Bank of Korea"]
    assert loan.investor_countries == (Country("KR"),)
    assert loan.recipient_country == Country("MW")
    assert loan.project == "construction of a road"
    assert loan.period == TimeSpan.of("2023")
    assert loan.amount is not None
    assert loan.amount.amount == Decimal(90_000_000)
    assert loan.amount.equivalent is not None
    assert all(span.text == text[span.start : span.end] for span in loan.evidence)


def test_ranges_and_bounds_keep_their_ends() -> None:
    (found,) = parse("France will invest up to $7 million in Georgia.").investments
    assert found.amount is not None
    assert found.amount.qualifier is Qualifier.UP_TO


def test_what_is_received_in_a_text_on_investment_is_investment() -> None:
    text = "Foreign direct investment in Georgia reached $500 million. Energy firms received $90 million."
    assert [each.kind for each in parse(text).investments] == [InvestmentKind.DIRECT, InvestmentKind.DIRECT]


def test_funding_that_goes_to_no_other_country_is_none() -> None:
    text = "The Minister of Health announced $5 million in new funding, and talks with Japan."
    assert parse(text, source="White House").investments == ()


def test_by_how_much_a_figure_grew_is_none() -> None:
    text = "FDI in Georgia reached $500 million, an increase by 9 percent or $40 million."
    assert len(parse(text).investments) == 1


@pytest.mark.parametrize(
    ("noun", "project"),
    [("a solar power project", "solar power project in Georgia"), ("several new projects", None)],
)
def test_a_project_is_named_where_more_than_that_word_is_said(noun: str, project: str | None) -> None:
    (found,) = parse(f"Japan gave $7 million for {noun} in Georgia.").investments
    assert found.project == project


@pytest.mark.parametrize(
    "text",
    [
        "Japan gave Georgia $4 million for weapons.",
        "Japan gave Georgia a military grant of $4 million.",
        "Japan gave Georgia $400 in aid.",
        "Japan and Georgia discussed the budget of Japan of $4 million.",
        "The import of cars from Japan to Georgia reached $4 million.",
    ],
)
def test_armies_prices_and_budgets_get_none(text: str) -> None:
    assert parse(text).investments == ()


def test_foreign_capital_put_into_plants_needs_no_investor() -> None:
    text = "Georgia has a new plant, into which $4 million of foreign capital was put."
    (found,) = parse(text).investments
    assert (found.kind, found.investor_countries) == (InvestmentKind.PROJECT, ())


def test_a_plant_without_a_foreign_investor_is_none() -> None:
    assert parse("A $4 million plant was opened in Georgia.").investments == ()


@pytest.mark.parametrize(
    ("text", "giver", "taker"),
    [
        ("Ghana was the biggest beneficiary with a $50 million loan from Japan.", "JP", "GH"),
        (
            "Germany is Ghana's ninth-largest investor with $50 million in foreign direct investment.",
            "DE",
            "GH",
        ),
        ("Most of the investment, $50 million, came to Ghana from companies based in Germany.", "DE", "GH"),
    ],
)
def test_who_leads_with_a_sum_gives_it_unless_a_word_says_that_he_gets_it(
    text: str, giver: str, taker: str
) -> None:
    [found] = parse(text).investments
    assert (found.investor_countries, found.recipient_country) == ((Country(giver),), Country(taker))


def test_a_sum_is_of_the_noun_that_it_is_counted_in() -> None:
    text = "Japan gave Ghana $50 million in loans and $7 million in grants."
    assert [str(each.kind) for each in parse(text).investments] == ["loan", "grant"]


def test_a_headline_without_a_tense_leaves_the_status_to_the_text() -> None:
    text = "Toyota is to invest $50 million in Ghana."
    [found] = parse(text, title="Toyota to invest $50 million in Ghana").investments
    assert found.status is Status.PLANNED


def test_whom_a_report_is_according_to_gets_no_money() -> None:
    text = "A loan of $50 million from Japan will enable Ghana to build roads, according to the World Bank."
    assert parse(text).investments[0].recipients == ()


def test_the_outlet_itself_is_no_country_that_a_text_speaks_of() -> None:
    text = "A loan of $50 million from Japan was signed, Trend reports. Trend was told that Ghana gets it."
    assert parse(text, source="Trend").investments[0].recipient_country == Country("GH")


def test_a_promise_of_money_needs_no_purpose() -> None:
    text = "Japan is a partner of Ghana. Japan has committed $50 million and helped the development of trade."
    [found] = parse(text).investments
    assert (found.kind, found.investor_countries) == (InvestmentKind.GRANT, (Country("JP"),))


def test_whose_subsidiary_invests_is_no_recipient() -> None:
    text = (
        "Toyota Parts, a subsidiary of the Taiwanese company Foxconn, plans to invest $50 million in Ghana."
    )
    [found] = parse(text).investments
    assert (found.recipients, found.recipient_country) == ((), Country("GH"))


def test_whom_money_helps_is_no_name_of_a_project() -> None:
    text = "The World Bank approved a $50 million grant to help Ghana accelerate its growth."
    assert parse(text).investments[0].project is None


@pytest.mark.parametrize(
    "text",
    [
        "Toyota, which has invested much in Ghana, holds $50 million in assets.",
        "Toyota raised $50 million in a public offering on the exchange of Ghana.",
        "Toyota raised $50 million in an offering of shares in Ghana.",
        "Toyota invests in Ghana and had $50 million of sales.",
        "A grant of 50 million cedis was given to farmers in Ghana. Togo, Benin and Mali have none.",
        "Ghana approved $4 million in state aid for the plant of the French carmaker Renault.",
        "Ghana granted the French carmaker Renault a state subsidy of $4 million.",
    ],
)
def test_assets_and_a_state_s_own_money_are_no_investments(text: str) -> None:
    assert parse(text, source="Ghana News Agency").investments == ()


def test_aid_in_kind_is_a_grant_of_its_worth() -> None:
    text = "USAID handed over medical equipment worth $50 million to the Ministry of Health of Malawi."
    [found] = parse(text).investments
    assert (found.kind, found.recipient_country) == (InvestmentKind.GRANT, Country("MW"))


def test_a_loan_that_two_sides_sign_is_of_the_one_that_does_not_get_it() -> None:
    text = "Ethiopia and China signed a loan agreement worth $50 million to support Ethiopia's development."
    [loan] = parse(text).investments
    assert (loan.investor_countries, loan.recipient_country) == ((Country("CN"),), Country("ET"))


def test_what_a_project_costs_may_follow_it() -> None:
    text = (
        "The Turkish company Omtis Makina will build a sugar plant in Ghana. "
        "The company is ready to invest $50 million in the plant."
    )
    [found] = parse(text).investments
    assert (found.project, found.amount and int(found.amount.amount)) == ("sugar plant in Ghana", 50_000_000)


def test_a_headline_with_an_infinitive_tells_of_what_is_to_come() -> None:
    [found] = parse("It was cold.", title="Toyota to invest $50 million in Ghana").investments
    assert found.status is Status.PLANNED


@pytest.mark.parametrize(
    ("text", "giver", "taker"),
    [
        ("Companies in Korea had committed to invest a total of $50 million in Ghana.", "KR", "GH"),
        ("For Japan, the Japanese companies committed to invest $50 million in Ghana.", "JP", "GH"),
    ],
)
def test_companies_invest_from_where_they_are(text: str, giver: str, taker: str) -> None:
    [found] = parse(text).investments
    assert (found.investor_countries, found.recipient_country) == ((Country(giver),), Country(taker))


def test_a_list_of_loans_and_grants_keeps_their_sums_apart() -> None:
    text = "Japan gave 10 loans to Ghana with a total value of $50 million, along with a grant of $4 million."
    assert [str(each.kind) for each in parse(text).investments] == ["loan", "grant"]


def test_what_is_given_under_a_loan_agreement_is_lent() -> None:
    text = "Ghana ratified a loan agreement with Japan. Under it, Japan is providing $50 million to Ghana."
    [found] = parse(text).investments
    assert found.kind is InvestmentKind.LOAN


@pytest.mark.parametrize(
    ("text", "recipients"),
    [
        ("The World Bank lent $5 million to Kaspi, a subsidiary of Toyota, for a plant in Ghana.", ["Kaspi"]),
        ("A loan of $5 million to Ghana was provided by KfW IPEX-Bank, a subsidiary of KfW.", []),
        ("Subsidiaries of Toyota in Ghana were bought by Samsung for $5 million.", ["Toyota"]),
    ],
)
def test_the_owner_of_a_subsidiary_named_for_itself_receives_nothing(
    text: str, recipients: list[str]
) -> None:
    (found,) = parse(text).investments
    assert [body.name for body in found.recipients] == recipients


@pytest.mark.parametrize("title", ["FDI exceeds $28 billion", "Foreign investors bring more"])
def test_a_sum_of_a_headline_has_the_country_with_which_it_is_told_again(title: str) -> None:
    text = (
        "Vietnam attracted $28 billion of foreign direct investment in 2023. Singapore led with $6 billion."
    )
    whole, part = parse(text, title=title, published=DAY).investments
    assert whole.recipient_country == part.recipient_country == Country("VN")
    assert part.investor_countries == (Country("SG"),)


def test_the_kind_of_a_sum_in_brackets_is_told_by_the_word_for_loans() -> None:
    [dam] = parse("The World Bank approved loans to Kenya for a dam on the Tana ($50 million).").investments
    assert [span.text for span in dam.evidence if "kind" in span.supports] == ["loans"]
