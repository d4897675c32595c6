"""Lists of the countries that most investment comes from."""

import pytest

from kz_diplomacy import Country, parse


@pytest.mark.parametrize(
    ("text", "countries"),
    [
        ("The largest investors in Kazakhstan are Italy, France and Japan.", ["IT", "FR", "JP"]),
        ("The majority of investment in Kazakhstan came from Italy, France and Japan.", ["IT", "FR", "JP"]),
        ("The top countries that invested the most in Kazakhstan were Italy and Japan.", ["IT", "JP"]),
        ("The main sources of foreign capital are Italy and Japan. Kazakhstan thanked them.", ["IT", "JP"]),
        ("Sources of foreign capital in Kazakhstan:\n\n- Italy;\n- France;\n- Japan.", ["IT", "FR", "JP"]),
        ("The top investors of Kazakhstan: Italy and Japan.", ["IT", "JP"]),
        ("The largest investors are Italy, Japan. Kazakhstan thanked them. Kazakhstan grows.", ["IT", "JP"]),
    ],
)
def test_a_list_of_countries_is_one_investment(text: str, countries: list[str]) -> None:
    (found,) = parse(text).investments
    assert found.investor_countries == tuple(map(Country, countries))
    assert found.recipient_country == Country("KZ")
    assert found.amount is None


def test_those_who_follow_a_figure_have_its_recipient_and_period() -> None:
    text = (
        "Kazakhstan attracted $900 million in foreign direct investment in 2023. "
        "Italy took the lead with $400 million, followed by France and Japan. The minister left."
    )
    _, first, others = parse(text).investments
    assert first.investor_countries == (Country("IT"),)
    assert others.investor_countries == (Country("FR"), Country("JP"))
    assert (others.recipient_country, others.period) == (first.recipient_country, first.period)


def test_the_last_country_may_end_the_text() -> None:
    text = (
        "Kazakhstan attracted $900 million in foreign direct investment in 2023. "
        "Italy took the lead with $400 million, followed by France and Japan"
    )
    assert parse(text).investments[-1].investor_countries == (Country("FR"), Country("JP"))


@pytest.mark.parametrize(
    "text",
    [
        "Italy remains a leading investor in Kazakhstan.",
        "The largest cities of Italy, France and Japan were named.",
        "The largest investors of Italy met those of France, and Japan left.",
        "The largest investors in Kazakhstan were counted: Italy.\n\n- Rome;\n- Milan.",
        "The talks were followed by a dinner.",
        "The main sources of water in Kazakhstan, Italy and Japan are rivers.",
        "Kazakhstan attracted $900 million in foreign investment, followed by a dinner.",
        "Italy invested $9 million in Kazakhstan, followed by a dinner.",
    ],
)
def test_one_country_and_other_lists_are_none(text: str) -> None:
    assert all(each.amount is not None for each in parse(text).investments)


def test_a_list_has_no_recipient_where_nothing_tells_it() -> None:
    (found,) = parse("The largest investors are Italy and Japan.").investments
    assert found.recipient_country is None
