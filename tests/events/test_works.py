"""Projects without a sum."""

import pytest

from kz_diplomacy import Country, Status, parse


@pytest.mark.parametrize(
    ("text", "investors", "countries", "recipient", "status"),
    [
        ("Alstom will build a locomotive plant in Astana.", ["Alstom"], ["FR"], "KZ", Status.PLANNED),
        ("Alstom has opened a locomotive plant in Kazakhstan.", ["Alstom"], ["FR"], "KZ", Status.COMPLETED),
        ("Alstom broke ground on a locomotive plant in Astana.", ["Alstom"], ["FR"], "KZ", Status.ONGOING),
        (
            "Alstom has started building a locomotive plant in Astana.",
            ["Alstom"],
            ["FR"],
            "KZ",
            Status.ONGOING,
        ),
        (
            "Alstom will start building a locomotive plant in Astana.",
            ["Alstom"],
            ["FR"],
            "KZ",
            Status.PLANNED,
        ),
        ("Alstom is to start building a plant near Astana.", ["Alstom"], ["FR"], "KZ", Status.PLANNED),
        ("A plant is being built in Astana by Alstom.", ["Alstom"], ["FR"], "KZ", Status.ONGOING),
        ("Alstom will start construction of a plant in Astana.", ["Alstom"], ["FR"], "KZ", Status.PLANNED),
        ("Alstom laid the foundation of a plant in Astana.", ["Alstom"], ["FR"], "KZ", Status.ONGOING),
        ("Alstom plans to invest in a locomotive plant in Astana.", ["Alstom"], ["FR"], "KZ", Status.PLANNED),
        ("Chinese companies will build a refinery in Navoi.", [], ["CN"], "UZ", Status.PLANNED),
        ("A German investor will build a cement plant in Kazakhstan.", [], ["DE"], "KZ", Status.PLANNED),
        ("Jindal has bought a steel mill in Oman.", ["Jindal"], ["IN"], "OM", Status.COMPLETED),
        (
            "A wind farm is under construction by France's TotalEnergies in Kazakhstan.",
            ["TotalEnergies"],
            ["FR"],
            "KZ",
            Status.ONGOING,
        ),
        (
            "A locomotive plant of the French company Alstom is under construction in Kazakhstan.",
            ["Alstom"],
            ["FR"],
            "KZ",
            Status.ONGOING,
        ),
        ("Under study is a fertilizer plant of SOCAR in Hungary.", ["SOCAR"], ["AZ"], "HU", Status.PROPOSED),
        (
            "Kazakhstan awaits Alstom. Alstom will build a locomotive plant.",
            ["Alstom"],
            ["FR"],
            "KZ",
            Status.PLANNED,
        ),
        (
            "Kazakhstan awaits Alstom. A plant of Alstom is under study.",
            ["Alstom"],
            ["FR"],
            "KZ",
            Status.PROPOSED,
        ),
    ],
)
def test_a_foreign_company_and_what_it_builds_are_an_investment(
    text: str, investors: list[str], countries: list[str], recipient: str, status: Status
) -> None:
    (found,) = parse(text).investments
    assert [body.name for body in found.investors] == investors
    assert found.investor_countries == tuple(map(Country, countries))
    assert (found.recipient_country, found.status) == (Country(recipient), status)
    assert found.project is not None


@pytest.mark.parametrize(
    "text",
    [
        "KazMunayGas will build a refinery in Atyrau.",
        "The Ministry of Energy of Russia will build a refinery in Atyrau.",
        "Alstom will not build a locomotive plant in Astana.",
        "A refinery of KazMunayGas is under construction in Atyrau.",
        "A refinery is under construction in Atyrau.",
        "The talks with Alstom are under way in Astana.",
        "Talks on a plant are under the chair of Alstom in Astana.",
        "A plant of Alstom in Astana is under construction for $5 a day.",
        "Japan will build peace.",
        "Alstom invests in new projects in Astana.",
        "French companies should invest in plants in Astana.",
    ],
)
def test_domestic_and_denied_projects_are_none(text: str) -> None:
    assert parse(text).investments == ()


@pytest.mark.parametrize(
    "text",
    [
        "Last week Statoil sold its stake in an oil field in Iraq to Lukoil.",
        "Last week Statoil sold its stake in an oil field in Iraq to Lukoil for $500 million.",
        "Last week the sale of a stake in an oil field in Iraq to Lukoil for $500 million was approved.",
    ],
)
def test_who_is_sold_to_invests(text: str) -> None:
    [found] = parse(text).investments
    assert [each.name for each in found.investors] == ["Lukoil"]
    assert found.recipient_country == Country("IQ")
