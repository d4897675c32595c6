"""Companies with their homes: (sentence, mentions as "name|country|kind")."""

import pytest

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.organizations import find_organizations
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document

BASIC = [
    ("Toronto-based Example Metals came.", ["Example Metals|CA|company"]),
    ("The Seoul-headquartered Hanul Power came.", ["Hanul Power|KR|company"]),
    ("UK-based Gamma Capital came.", ["Gamma Capital|GB|company"]),
    ("Swiss-registered Delta Trade AG came.", ["Delta Trade AG|CH|company"]),
    ("Hong Kong-based lender Jade Sample came.", ["Jade Sample|HK|company"]),
    ("The Turkish firm Delta Yapi built it.", ["Delta Yapi|TR|company"]),
    ("The Turkish construction company Delta Insaat built it.", ["Delta Insaat|TR|company"]),
    ("A South Korean automaker Hanul Motors came.", ["Hanul Motors|KR|company"]),
]
WILD = [
    (
        "UK-based Gamma Capital and Tokyo-listed Minato Steel came.",
        ["Gamma Capital|GB|company", "Minato Steel||company"],
    ),
    (
        'The Chinese state-owned energy company "Sample Power" will build it.',
        ["Sample Power|CN|company"],
    ),
    ("The Turkish firm Delta Insaat CEO Ali Example came.", ["Delta Insaat|TR|company"]),
    ("The Dutch producer Van Sample & Gamma came.", ["Van Sample & Gamma|NL|company"]),
    ("The Almaty-based Delta University opened.", ["Delta University|KZ|university"]),
    ("The French giant TotalEnergies came.", ["TotalEnergies|FR|company"]),
    ("Almaty-based Kaspi declined.", ["Kaspi|KZ|bank"]),
    ("The Anytown-based Example Metals came.", ["Example Metals||company"]),
    ("The Vienna-based OSCE protested.", ["OSCE||international"]),
    ("The Indian firm Gamma Tata Example came.", ["Gamma Tata Example|IN|company"]),
    ("The Chinese electric battery maker Gamma High came.", ["Gamma High|CN|company"]),
    (
        "The Turkish builders Gamma, Example Yapi and Delta came.",
        ["Gamma|TR|company", "Example Yapi|TR|company", "Delta|TR|company"],
    ),
    ("Turkish companies Gamma, and Delta came.", ["Gamma|TR|company", "Delta|TR|company"]),
    ("The Turkish builders Gamma and Ana Example came.", ["Gamma|TR|company"]),
    ("The Turkish builders Gamma and Paris came.", ["Gamma|TR|company"]),
]
NOTHING = [
    "The Russian-led talks began.",
    "The Kazakh president met firm Ana Example.",
    "Kazakh companies came.",
    "Seoul-based energy trade transport mining Gamma came.",
    "A Toronto-based man came.",
    "The Tokyo-based Aida Example-Jones came.",
    "The operator Example came.",
    "He is based in Seoul.",
    "The Turkish builder said so.",
    "The builders Gamma and Delta came.",
    "Turkish builders came.",
]


def _shown(text: str) -> list[str]:
    context = Context.of(read_document(Article(text=text)), Knowledge.load())
    found = [(m.organization.name, m.organization.country, m.kind) for m in find_organizations(context)]
    return ["|".join("" if value is None else str(value) for value in values) for values in found]


@pytest.mark.parametrize(("text", "expected"), [*BASIC, *WILD])
def test_company(text: str, expected: list[str]) -> None:
    assert _shown(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_company(text: str) -> None:
    assert _shown(text) == []
