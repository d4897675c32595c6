"""Statements of meetings to records: what is one meeting, and what it says of itself."""

import attrs
import pytest

from kz_diplomacy import MeetingKind, MeetingMode, Organization, Person, Place, TimeSpan
from kz_diplomacy.events.candidates import MeetingCandidate, Said, Statement
from kz_diplomacy.models import Country, Office, Status
from kz_diplomacy.records.meetings import merge_meetings
from kz_diplomacy.records.same_meeting import same_meeting
from kz_diplomacy.records.sides import sides_of

KZ, TR, JP = Country("KZ"), Country("TR"), Country("JP")
NURTLEU = Person(name="Murat Nurtleu", office=Office.FOREIGN_MINISTER, country=KZ)
FIDAN = Person(name="Hakan Fidan", office=Office.FOREIGN_MINISTER, country=TR)
KAMIKAWA = Person(name="Yoko Kamikawa", office=Office.FOREIGN_MINISTER, country=JP)
TALKS = Statement(rule="meeting-hold/support", first=0, last=5, sentence=0, status=Said(Status.COMPLETED))
BACK = Statement(rule="meeting-hold/support", first=9, last=12, sentence=1, definite=True)


STOOD = Statement(rule="meeting-stand-for/passive", first=9, last=12, sentence=1, definite=True)
OFF = Statement(rule="meeting-hold/support", first=6, last=8, sentence=1, status=Said(Status.CANCELLED))
AHEAD = Statement(rule="meeting-hold/support", first=6, last=8, sentence=1, status=Said(Status.PLANNED))
LATER = Statement(rule="meeting-meet/active", first=6, last=8, sentence=1, status=Said(Status.COMPLETED))


def meeting(*people: Person, statement: Statement = TALKS, **fields: object) -> MeetingCandidate:
    said = {name: (Said(value),) for name, value in fields.items()}
    return MeetingCandidate(statement=statement, participants=tuple(map(Said, people)), **said)  # type: ignore[arg-type] # the fields are named by each test


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (meeting(NURTLEU, FIDAN), meeting(NURTLEU, FIDAN), True),
        (meeting(NURTLEU, FIDAN), meeting(NURTLEU, KAMIKAWA), False),
        (meeting(NURTLEU, FIDAN), meeting(statement=BACK), True),
        (meeting(NURTLEU, FIDAN), meeting(NURTLEU, statement=BACK), True),
        (meeting(NURTLEU, FIDAN), meeting(countries=TR), True),
        (meeting(NURTLEU, FIDAN), meeting(countries=JP), False),
        (meeting(NURTLEU, FIDAN), meeting(), False),
        (
            meeting(NURTLEU, FIDAN, place=Place(name="Ankara")),
            meeting(NURTLEU, FIDAN, place=Place(name="Astana")),
            False,
        ),
        (
            meeting(NURTLEU, FIDAN, date=TimeSpan.of("2024-05")),
            meeting(NURTLEU, FIDAN, date=TimeSpan.of("2024-05-03")),
            True,
        ),
        (
            meeting(NURTLEU, FIDAN, mode=MeetingMode.PHONE),
            meeting(NURTLEU, FIDAN, mode=MeetingMode.VIDEO),
            False,
        ),
        (meeting(name="forum on water"), meeting(name="second forum on water"), True),
        (meeting(NURTLEU, name="forum on water"), meeting(NURTLEU), False),
        (meeting(NURTLEU, name="forum on water"), meeting(NURTLEU, statement=BACK), False),
        (meeting(NURTLEU, name="forum on water"), meeting(statement=BACK), True),
        (meeting(NURTLEU, FIDAN), meeting(NURTLEU, organizations=Organization(name="FAO")), False),
        (meeting(NURTLEU, name="forum on water"), meeting(NURTLEU, statement=STOOD), True),
        (meeting(NURTLEU, FIDAN), meeting(NURTLEU, FIDAN, statement=OFF), True),
        (meeting(NURTLEU, FIDAN), meeting(NURTLEU, FIDAN, statement=AHEAD), False),
    ],
)
def test_two_statements_are_of_one_meeting(
    one: MeetingCandidate, other: MeetingCandidate, *, same: bool
) -> None:
    later = attrs.evolve(other, statement=LATER) if other.statement is TALKS else other
    assert same_meeting(one, later) is same


def test_meetings_told_of_together_are_not_one() -> None:
    assert not same_meeting(
        meeting(NURTLEU, countries=TR), meeting(NURTLEU, organizations=Organization(name="FAO"))
    )


def test_a_meeting_of_one_side_is_left_out() -> None:
    assert merge_meetings([meeting(NURTLEU)]) == ()


@pytest.mark.parametrize(
    ("candidate", "kept"),
    [
        (meeting(NURTLEU, name="forum on water"), True),
        (meeting(name="forum on water", organizations=Organization(name="FAO")), False),
        (
            meeting(
                name="forum on water", organizations=Organization(name="FAO"), date=TimeSpan.of("2024-05-03")
            ),
            True,
        ),
        (meeting(name="forum on water"), False),
    ],
)
def test_a_conference_needs_somebody_or_a_day(candidate: MeetingCandidate, *, kept: bool) -> None:
    assert bool(merge_meetings([candidate])) is kept


def test_what_people_leave_unsaid_is_filled_in() -> None:
    head = Person(name="Anna Example", office=Office.ORGANIZATION_HEAD, organization="FAO")
    boss = Person(name="Ben Sample", office=Office.BUSINESS, country=JP, organization="Sakura Rail")
    (settled,) = merge_meetings([meeting(NURTLEU, head, boss)])
    assert [str(said.value) for said in settled.countries] == ["KZ", "JP"]
    assert [(said.value.name, said.value.country) for said in settled.organizations] == [
        ("FAO", None),
        ("Sakura Rail", JP),
    ]
    assert settled.mode[0].value is MeetingMode.IN_PERSON
    assert settled.kind[0].value is MeetingKind.MULTILATERAL
    assert sides_of(settled) == 3


def test_a_body_named_beside_its_head_stands_once() -> None:
    head = Person(name="Anna Example", office=Office.ORGANIZATION_HEAD, organization="FAO")
    (settled,) = merge_meetings([meeting(NURTLEU, head, organizations=Organization(name="FAO"))])
    assert [said.value.name for said in settled.organizations] == ["FAO"]
    assert settled.kind[0].value is MeetingKind.BILATERAL


def test_the_host_of_a_conference_is_the_country_where_it_is_held() -> None:
    there = Place(name="Oslo", country=Country("NO"))
    (settled,) = merge_meetings([meeting(NURTLEU, name="forum on water", place=there)])
    assert {str(said.value) for said in settled.countries} == {"KZ", "NO"}
    assert settled.kind[0].value is MeetingKind.MULTILATERAL


def test_a_call_has_no_place() -> None:
    (settled,) = merge_meetings([meeting(NURTLEU, FIDAN, mode=MeetingMode.PHONE, place=Place(name="Oslo"))])
    assert settled.place == ()


def test_a_session_of_two_countries_is_theirs() -> None:
    (settled,) = merge_meetings([meeting(NURTLEU, FIDAN, name="third session")])
    assert settled.kind[0].value is MeetingKind.BILATERAL


def test_a_host_named_already_stands_once() -> None:
    there = Place(name="Astana", country=KZ)
    (settled,) = merge_meetings([meeting(name="forum on water", place=there, countries=KZ)])
    assert [said.value for said in settled.countries] == [KZ]


def test_news_does_not_join_a_meeting_that_is_only_recalled() -> None:
    recalled = meeting(NURTLEU, FIDAN, date=TimeSpan.of("2019"))
    told = attrs.evolve(LATER, status=Said(Status.COMPLETED, 6, 7))
    assert not same_meeting(recalled, meeting(NURTLEU, FIDAN, statement=told))
    assert same_meeting(recalled, meeting(NURTLEU, FIDAN, statement=LATER))
