"""Examples of the offices behind titles."""

import pytest

from kz_diplomacy.grammar import Gazetteer
from kz_diplomacy.knowledge import BodyKind, Title
from kz_diplomacy.mentions.lexicon import lexicon
from kz_diplomacy.mentions.offices import Wording, joined_office, office_of
from kz_diplomacy.models import Office

NO_TABLE: Gazetteer[Title] = Gazetteer.build([])
COMPANY, PARLIAMENT, MINISTRY = BodyKind.COMPANY, BodyKind.PARLIAMENT, BodyKind.MINISTRY
BANK, WORLD, STATE, MOVEMENT = (
    BodyKind.CENTRAL_BANK,
    BodyKind.INTERNATIONAL,
    BodyKind.GOVERNMENT,
    BodyKind.MOVEMENT,
)

TITLES = [
    ("president", None, "head_of_state"),
    ("vice president", None, "deputy_head_of_state"),
    ("prime minister", None, "head_of_government"),
    ("first minister", None, "head_of_government"),
    ("deputy prime minister", None, "deputy_head_of_government"),
    ("foreign minister", None, "foreign_minister"),
    ("minister of foreign affairs", None, "foreign_minister"),
    ("minister of external relations", None, "foreign_minister"),
    ("minister for foreign trade", None, "minister"),
    ("energy minister", None, "minister"),
    ("deputy foreign minister", None, "deputy_minister"),
    ("assistant minister of trade", None, "deputy_minister"),
    ("state minister", None, "deputy_minister"),
    ("minister of state", None, "minister"),
    ("vice-minister of foreign affairs", None, "deputy_minister"),
    ("secretary of state", None, "foreign_minister"),
    ("secretary of defense", None, "minister"),
    ("foreign secretary", None, "foreign_minister"),
    ("permanent secretary", None, "deputy_minister"),
    ("press secretary", None, "organization_official"),
    ("secretary general", None, "organization_head"),
    ("secretary", WORLD, "organization_head"),
    ("former president", None, "other"),
    ("president elect", None, "other"),
    ("acting president", None, "head_of_state"),
    ("president", COMPANY, "business"),
    ("president", PARLIAMENT, "speaker"),
    ("president", BANK, "organization_head"),
    ("president", STATE, "head_of_state"),
    ("vice president", WORLD, "organization_official"),
    ("vice president", COMPANY, "business"),
    ("speaker", None, "speaker"),
    ("deputy speaker", None, "legislator"),
    ("chairman of the foreign affairs committee", PARLIAMENT, "legislator"),
    ("chairman", PARLIAMENT, "speaker"),
    ("ceo", None, "business"),
    ("ceo", BANK, "business"),
    ("head of state", None, "head_of_state"),
    ("heads of government", None, "head_of_government"),
    ("head of the foreign ministry", MINISTRY, "foreign_minister"),
    ("head of the defence ministry", MINISTRY, "minister"),
    ("director of a department", MINISTRY, "organization_official"),
    ("high representative", WORLD, "organization_official"),
    ("foreign policy chief", WORLD, "organization_official"),
    ("chairman", None, "organization_head"),
    ("governor", None, "governor"),
    ("governor", BANK, "organization_head"),
    ("ambassador", None, "ambassador"),
    ("ambassador", WORLD, "organization_official"),
    ("deputy mayor", None, "other"),
    ("chief operations officer", None, "business"),
    ("officer", None, "organization_official"),
    ("top diplomat", None, "foreign_minister"),
    ("diplomat", None, None),
    ("leader", None, None),
    ("leader", MOVEMENT, "organization_head"),
    ("counterpart", None, None),
    ("adviser", None, "adviser"),
    ("general", None, "military"),
    ("king", None, "head_of_state"),
    ("crown prince", None, "royal"),
]


def office(
    title: str, body: BodyKind | None = None, *, local: bool = False, country: str | None = None
) -> Office | None:
    words = title.split()
    heads = [
        number
        for number, word in enumerate(words)
        if word in lexicon().heads and word not in {"chief", "deputy"}
    ]
    head = heads[0] if heads else 0
    if title == "foreign policy chief":
        head = 2
    wording = Wording(
        words=words, head=head, noun=lexicon().heads[words[head]], body=body, local=local, country=country
    )
    return office_of(wording, lexicon().modifiers, NO_TABLE)


@pytest.mark.parametrize(("title", "body", "expected"), TITLES)
def test_office(title: str, body: BodyKind | None, expected: str | None) -> None:
    assert office(title, body) == expected


def test_a_regions_head_is_a_governor() -> None:
    assert [office(title, local=True) for title in ("premier", "head", "president")] == [Office.GOVERNOR] * 3


def test_a_secretary_of_state_is_the_foreign_minister_in_the_united_states_alone() -> None:
    table = Gazetteer.build([(("secretary", "of", "state"), Title(office=Office.FOREIGN_MINISTER))])
    noun = lexicon().heads["secretary"]
    for country, expected in (("US", Office.FOREIGN_MINISTER), ("DE", Office.DEPUTY_MINISTER)):
        wording = Wording(words=["secretary", "of", "state"], head=0, noun=noun, country=country)
        assert office_of(wording, {}, table) is expected
        assert office_of(wording, {}, NO_TABLE) is expected


def test_the_us_state_secretary_is_the_foreign_minister() -> None:
    table = Gazetteer.build([(("state", "secretary"), Title(office=Office.DEPUTY_MINISTER))])
    noun = lexicon().heads["secretary"]
    for country, expected in (("US", Office.FOREIGN_MINISTER), ("DE", Office.DEPUTY_MINISTER)):
        wording = Wording(words=["state", "secretary"], head=1, noun=noun, country=country)
        assert office_of(wording, {}, table) is expected


def test_the_table_knows_the_title_before_the_field() -> None:
    table = Gazetteer.build([(("cabinet", "secretary"), Title(office=Office.MINISTER))])
    words = ["cabinet", "secretary", "for", "foreign", "affairs"]
    wording = Wording(words=words, head=1, noun=lexicon().heads["secretary"])
    assert office_of(wording, {}, table) is Office.FOREIGN_MINISTER


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER, Office.FOREIGN_MINISTER),
        (Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.MINISTER, Office.DEPUTY_HEAD_OF_GOVERNMENT),
        (Office.HEAD_OF_GOVERNMENT, Office.MINISTER, Office.HEAD_OF_GOVERNMENT),
        (Office.ADVISER, Office.AMBASSADOR, Office.ADVISER),
        (None, Office.MINISTER, Office.MINISTER),
        (Office.MINISTER, None, Office.MINISTER),
    ],
)
def test_of_two_offices_the_higher_one_counts(
    first: Office | None, second: Office | None, expected: Office | None
) -> None:
    assert joined_office(first, second) is expected
