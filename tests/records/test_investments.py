"""Statements of one investment become one record."""

import pytest

from kz_diplomacy import InvestmentKind, Status, parse


@pytest.mark.parametrize(
    "text",
    [
        "Japan has invested $4 million in Georgia. The $4 million investment of Japan was praised.",
        "Eni will build a power station in Georgia. Eni will build a power station near Tbilisi.",
        "60 companies with Korean capital work in Georgia. 60 companies with Korean capital pay there.",
        "Japan lent Georgia 9 million yen ($4 million). Japan lent Georgia $4 million.",
    ],
)
def test_an_investment_told_twice_is_one(text: str) -> None:
    assert len(parse(text).investments) == 1


def test_the_sum_is_given_as_it_is_told_most_exactly() -> None:
    (loan,) = parse("Japan lent Georgia $4 million. Japan lent Georgia up to $4 million.").investments
    assert str(loan.amount) == "up to 4,000,000 USD"


@pytest.mark.parametrize(
    "text",
    [
        "Japan has invested $4 million in Georgia. Korea has invested $4 million in Georgia.",
        "Japan has invested $4 million in Georgia. Japan has invested $5 million in Georgia.",
        "Japan has invested $4 million in Georgia. Japan lent Georgia $4 million.",
        "Eni will build a power station in Georgia. Eni will build a refinery in Georgia.",
        "60 companies with Korean capital work in Georgia. 60 companies with Japanese capital work there.",
        "Japan invested $4 million in Georgia in 2020. Japan invested $4 million in Georgia in 2021.",
    ],
)
def test_two_that_differ_stay_two(text: str) -> None:
    assert len(parse(text).investments) == 2


def test_the_first_telling_of_a_sum_tells_how_far_it_has_come() -> None:
    text = "Japan will invest $4 million in Georgia. Japan has put the $4 million into Georgia, he said."
    (found,) = parse(text).investments
    assert found.status is Status.PLANNED


def test_statements_add_up() -> None:
    text = "Japan invested $4 million in Georgia. Japan invested $4 million in a school in Georgia in 2020."
    found = parse(text).investments
    assert str(found[-1].period) == "2020"


def test_a_headline_has_the_kind_that_the_text_gives_its_sum() -> None:
    text = "Bank gives Mozambique $70m\nThe World Bank has approved a loan of $70 million for Mozambique."
    (found,) = parse(text).investments
    assert (found.kind, found.status) == (InvestmentKind.LOAN, Status.PLANNED)


def test_a_headline_may_round_the_sum_in_the_other_currency() -> None:
    text = "Toyota said on Friday it will invest 17 billion reais ($3.3768 billion) in its plant in Brazil."
    (found,) = parse(text, title="Toyota to invest $3.38 billion in plant in Brazil").investments
    assert str(found.amount) == "17,000,000,000 BRL"


def test_two_lenders_of_the_same_sum_have_each_their_own_status() -> None:
    text = "The ADB approved a loan of $10 million for Pakistan. The AIIB lent Pakistan $10 million in 2020."
    assert [each.status for each in parse(text).investments] == [Status.PLANNED, Status.COMPLETED]


def test_a_local_outlet_tells_of_a_package_from_abroad() -> None:
    text = "The European Union announced a package of $5 billion for South Africa."
    article = {"id": "a", "text": text, "source": "SABC News"}
    assert [str(each.amount) for each in parse(article).investments] == ["5,000,000,000 USD"]


def test_a_sum_quoted_again_has_the_parties_that_were_told() -> None:
    text = (
        "India on Monday agreed on a $200 million line of credit for Kyrgyzstan.\n"
        '"Agreed on a $200 million line of credit," the minister said in Delhi, India.'
    )
    (loan,) = parse({"id": "a", "text": text, "source": "PTI"}).investments
    assert [str(each) for each in (*loan.investor_countries, loan.recipient_country)] == ["IN", "KG"]


def test_what_a_headline_earmarks_is_what_the_text_invests() -> None:
    text = (
        "UAE earmarks $10 billion for Pakistan\nThe UAE has earmarked $10 billion for investment in Pakistan."
    )
    (found,) = parse(text).investments
    assert found.kind is InvestmentKind.DIRECT
