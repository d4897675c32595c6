"""What an amount of money is: the word nearest to it that says so."""

import pytest

from kz_diplomacy import Investment, InvestmentKind, parse

KUWAIT = "Kuwait and Mongolia held talks in Ulaanbaatar. "


def investments(text: str) -> tuple[Investment, ...]:
    return parse(KUWAIT + text).investments


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Kuwait gave Mongolia a loan of $40 million.", InvestmentKind.LOAN),
        ("Kuwait lent Mongolia $40 million.", InvestmentKind.LOAN),
        ("Mongolia borrowed $40 million from Kuwait.", InvestmentKind.LOAN),
        ("A grant of $4 million will be given to Mongolia by Kuwait.", InvestmentKind.GRANT),
        ("Kuwait announced $4 million for Mongolia.", InvestmentKind.GRANT),
        ("Kuwait has invested $400 million in Mongolia.", InvestmentKind.DIRECT),
        ("Foreign direct investment in Mongolia reached $2 billion.", InvestmentKind.DIRECT),
        ("Kuwait set up an investment fund of $300 million in Mongolia.", InvestmentKind.FUND),
        ("Kuwait will build a $30 million hospital in Mongolia.", InvestmentKind.PROJECT),
        ("Kuwait will build a hospital in Mongolia for $30 million.", InvestmentKind.PROJECT),
        ("Kuwait bought a stake in a Mongolian mine for $30 million.", InvestmentKind.PROJECT),
        ("Kuwait and Mongolia signed a loan agreement worth $90 million.", InvestmentKind.LOAN),
        ("Kuwait is among the top investors in Mongolia with $3 billion.", InvestmentKind.DIRECT),
        ("A total of $61 million is to be borrowed by Mongolia from Kuwait.", InvestmentKind.LOAN),
        ("The dam built by a company of Kuwait in Mongolia cost $25 million.", InvestmentKind.PROJECT),
        ("The project built by a company of Kuwait cost $25 million in Mongolia.", InvestmentKind.PROJECT),
        ("Kuwait gave Mongolia $25 million in a deal that was praised.", InvestmentKind.GRANT),
        ("Kuwait will put up $25 million for a school in Mongolia.", InvestmentKind.PROJECT),
        ("Kuwait gave Mongolia $25 million for a school.", InvestmentKind.GRANT),
        (
            "Investors of Kuwait have carried out projects worth $25 million in Mongolia.",
            InvestmentKind.PROJECT,
        ),
        ("Kuwait gave Mongolia a $25 million surprise for a school.", InvestmentKind.GRANT),
        ("Kuwait offered $25 million for farmers of Mongolia.", InvestmentKind.GRANT),
    ],
)
def test_a_noun_a_verb_or_a_document_says_what_money_is(text: str, kind: InvestmentKind) -> None:
    assert [each.kind for each in investments(text)] == [kind]


def test_what_an_amount_is_or_is_a_part_of_decides() -> None:
    assert parse("The loans of Kuwait to Nepal exceed $5 million.").investments[0].kind is InvestmentKind.LOAN
    text = "World Bank loans to Nepal included $50 million for a dam, and $9 million is a grant for roads."
    assert [each.kind for each in parse(text).investments] == [InvestmentKind.LOAN, InvestmentKind.GRANT]


@pytest.mark.parametrize(
    "text",
    [
        "Trade between Kuwait and Mongolia reached $40 million.",
        "Kuwait and Mongolia signed a contract worth $90 million on the delivery of trucks.",
        "Kuwait put the number of tourists from Mongolia, who spent $3 million, at 2,000.",
        "Kuwait opened a hospital in Mongolia; the minister of health earns $30 million.",
        "Kuwait did not lend Mongolia $40 million.",
        "Mongolia will pay the loan from its own contribution of $5 million.",
        "A horse from Kuwait won the race in Mongolia and $40 thousand.",
        "Kuwait bought meat of $40 a ton in Mongolia.",
        "The $40 million was not mentioned by Kuwait and Mongolia.",
        "Kuwait gave Mongolia a military loan of $40 million.",
        "Investors came, and the dinner cost Kuwait $20 thousand in Mongolia.",
        "Some $40 thousand lent Kuwait and Mongolia hope.",
        "Kuwait Foods offered $40 million for Toyota, which sells cars in Mongolia.",
        "Kuwait offered $40 million for Petronet Otomosyon in Mongolia.",
        "Investors from Kuwait came to Mongolia, and the dinner cost them $20 thousand.",
    ],
)
def test_trade_prices_and_contracts_are_none(text: str) -> None:
    assert investments(text) == ()


def test_what_a_project_costs_in_all_is_not_the_loan_for_it() -> None:
    text = "Out of a total cost of $546 million, $396 million came from a credit of Kuwait to Mongolia."
    (loan,) = investments(text)
    assert loan.amount is not None
    assert loan.amount.amount == 396_000_000


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Kuwait and Mongolia signed a grant agreement. The $5 million will go into irrigation.",
            InvestmentKind.GRANT,
        ),
        ("Kuwait spoke of a loan for Mongolia. The $5 million will go into irrigation.", InvestmentKind.LOAN),
    ],
)
def test_the_sum_of_the_document_before_is_that_of_the_document(text: str, kind: InvestmentKind) -> None:
    assert [each.kind for each in investments(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "Kuwait and Mongolia signed an agreement on visas. The $5 million will go into irrigation.",
        "Kuwait spoke of a loan for Mongolia.\n\nThe $5 million will go into irrigation.",
    ],
)
def test_without_such_a_document_there_is_none(text: str) -> None:
    assert investments(text) == ()


def test_a_sum_alone_is_none() -> None:
    assert parse("The $5 million was there.").investments == ()
