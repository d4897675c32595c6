"""Sums, companies counted, lists of investors and projects of one article together."""

from kz_diplomacy import InvestmentKind, parse


def test_an_article_gives_its_investments_in_the_order_of_the_text() -> None:
    text = (
        "Italy has invested $7 billion in Kazakhstan. 250 companies with Italian capital work in Kazakhstan. "
        "Eni will build a power station in Zhanaozen. The top investors in Kazakhstan are Italy and Japan."
    )
    found = parse(text).investments
    assert [each.kind for each in found] == [
        InvestmentKind.DIRECT,
        InvestmentKind.PARTICIPATION,
        InvestmentKind.PROJECT,
        InvestmentKind.DIRECT,
    ]
    assert [each.id for each in found] == [f"investment-{number}" for number in range(1, 5)]
