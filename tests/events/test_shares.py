"""Who has a part in which sum, where a sentence tells of several."""

import pytest

from kz_diplomacy import parse

Told = tuple[str, list[str], str]


def told(text: str) -> list[Told]:
    """Return of each sum its millions with the kind, the givers and the taker."""
    return [
        (
            f"{int(each.amount.amount) // 10**6} {each.kind}",
            [*map(str, each.investor_countries)],
            str(each.recipient_country),
        )
        for each in parse(text).investments
        if each.amount is not None
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Malawi will get a loan of $50 million from Japan and a grant of $10 million from Spain.",
        "Malawi will get a $50 million loan from Japan and a $10 million grant from Spain.",
        "Malawi will get a $50 million Japanese loan and a $10 million Spanish grant.",
        "A $50 million loan from Japan to Malawi will be complemented with a $10 million grant from Spain.",
    ],
)
def test_each_sum_has_its_own_giver(text: str) -> None:
    assert told(text) == [("50 loan", ["JP"], "MW"), ("10 grant", ["ES"], "MW")]


def test_each_sum_has_its_own_taker() -> None:
    text = "Japan will give a $50 million loan to Malawi and a $10 million grant to Togo."
    assert told(text) == [("50 loan", ["JP"], "MW"), ("10 grant", ["JP"], "TG")]


def test_a_giver_before_a_sum_has_no_part_in_the_sum_before() -> None:
    text = "Investment in Malawi from Japan came to $50 million, Spain $40 million, and Italy $30 million."
    assert [(kind, givers) for kind, givers, _ in told(text)] == [
        ("50 direct", ["JP"]),
        ("40 direct", ["ES"]),
        ("30 direct", ["IT"]),
    ]


def test_a_giver_behind_a_sum_may_stand_in_the_clause_of_the_next() -> None:
    text = "Malawi got a $50 million loan from Japan, and Spain, a friend, gave Malawi a $10 million grant."
    assert [givers for _, givers, _ in told(text)] == [["JP"], ["ES"]]


def test_who_is_told_once_has_a_part_in_all_sums() -> None:
    text = "Malawi signed for a $50 million loan and a $10 million grant from Japan."
    assert told(text) == [("50 loan", ["JP"], "MW"), ("10 grant", ["JP"], "MW")]


def test_the_noun_of_a_sum_tells_what_it_is_in_brackets_too() -> None:
    text = (
        "Japan provided Malawi with a $60 million aid package (a $50 million loan and a $10 million grant)."
    )
    assert [kind for kind, _, _ in told(text)] == ["60 grant", "50 loan", "10 grant"]
