"""What sums, counts and titles of two records say."""

from decimal import Decimal

import pytest

from kz_diplomacy import Equivalent, Money
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.linking.amounts import compare_counts, compare_sums, sums
from kz_diplomacy.linking.findings import Finding, Verdict
from kz_diplomacy.linking.titles import compare_titles, name_of_meeting, name_of_project, title_of_document

KNOWLEDGE = Knowledge.load()


def verdict(found: Finding | None) -> Verdict | None:
    return None if found is None else found.verdict


def money(amount: int, currency: str = "USD", upper: int | None = None) -> Money:
    return Money(amount=Decimal(amount), currency=currency, upper=None if upper is None else Decimal(upper))


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (money(100), money(100), Verdict.AGREES),
        (money(100), money(105), Verdict.DIFFERS),
        (money(1000), money(1005), Verdict.AGREES),
        (money(1000), money(1006), Verdict.DIFFERS),
        (money(100), money(110), Verdict.DIFFERS),
        (money(100), money(111), Verdict.AGAINST),
        (money(100), money(120), Verdict.AGAINST),
        (money(50, upper=70), money(70), Verdict.AGREES),
        (money(50, upper=70), money(60), Verdict.AGREES),
        (money(100), money(100, "EUR"), None),
        (money(100), None, None),
    ],
)
def test_sums(one: Money, other: Money | None, found: Verdict | None) -> None:
    assert verdict(compare_sums("amount", sums(one), sums(other))) is found


def test_a_sum_counts_in_both_of_its_currencies() -> None:
    both = Money(
        amount=Decimal(45_000), currency="KZT", equivalent=Equivalent(amount=Decimal(100), currency="USD")
    )
    assert verdict(compare_sums("amount", sums(both), sums(money(100)))) is Verdict.AGREES


@pytest.mark.parametrize(
    ("other", "why"),
    [(100, "the same sum"), (105, "sums within a tenth of each other"), (120, "other sums")],
)
def test_sums_say_why(other: int, why: str) -> None:
    found = compare_sums("value", sums(money(100)), sums(money(other)))
    assert found is not None
    assert (found.name, found.why) == ("value", why)


def test_counts() -> None:
    assert compare_counts("count", 12, 12, Verdict.DIFFERS) == Finding("count", Verdict.AGREES, "both 12")
    assert compare_counts("count", 12, 14, Verdict.AGAINST) == Finding("count", Verdict.AGAINST, "12 and 14")
    assert compare_counts("count", 12, None, Verdict.DIFFERS) is None
    assert compare_counts("count", None, 12, Verdict.DIFFERS) is None


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        (
            "treaty on allied relations",
            "Treaty on Allied Relations between X and Y",
            Verdict.AGREES,
        ),
        ("agreement on trade in goods", "agreement on trade in services", Verdict.AGAINST),
        ("agreement on trade", "agreement on trade and energy", None),
        ("protocol of the 5th session", "protocol of the 6th session", Verdict.AGAINST),
        ("memorandum of understanding", "agreement on trade", None),
    ],
)
def test_titles_of_documents(one: str, other: str, found: Verdict | None) -> None:
    titles = title_of_document(one, KNOWLEDGE), title_of_document(other, KNOWLEDGE)
    assert verdict(compare_titles("title", *titles, Verdict.AGAINST)) is found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("9th Summit of the OTS", "Summit of the Organization of Turkic States", Verdict.AGREES),
        ("IX Summit of the OTS", "tenth OTS summit", Verdict.AGAINST),
        ("Ministerial Meeting of the Coalition", "Environment Ministerial Meeting", None),
    ],
)
def test_names_of_meetings(one: str, other: str, found: Verdict | None) -> None:
    names = name_of_meeting(one, KNOWLEDGE), name_of_meeting(other, KNOWLEDGE)
    assert verdict(compare_titles("name", *names, None)) is found


def test_projects() -> None:
    wind, solar = (name_of_project(f"{kind} farm in Jizzakh", KNOWLEDGE) for kind in ("wind", "solar"))
    assert verdict(compare_titles("project", wind, solar, Verdict.AGAINST)) is Verdict.AGAINST
    assert name_of_project(None, KNOWLEDGE) is None
