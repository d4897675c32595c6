"""The sides of a meeting: the states and bodies for which people meet."""

from kz_diplomacy.events.candidates import MeetingCandidate, Said
from kz_diplomacy.events.meetings import STANDING_FOR
from kz_diplomacy.models import Country, Office, Organization, Person
from kz_diplomacy.records.agreeing import values

OF_BODIES = frozenset((Office.ORGANIZATION_HEAD, Office.ORGANIZATION_OFFICIAL, Office.ADVISER, None))
PAIR = 2


def states_of(meeting: MeetingCandidate) -> tuple[Said[Country], ...]:
    """Return the countries that a statement names, and those of the people whom it names."""
    persons = (said.value.country for said in meeting.participants)
    return (*meeting.countries, *(Said(country) for country in persons if country is not None))


def bodies_of(meeting: MeetingCandidate) -> tuple[Said[Organization], ...]:
    """Return the bodies that participants act for: companies, and international ones without a country."""
    known = {said.value.name for said in meeting.organizations}
    persons = (said.value for said in meeting.participants)
    acting = (
        p for p in persons if p.office is Office.BUSINESS or (p.office in OF_BODIES and p.country is None)
    )
    homes = {p.organization: p.country for p in acting if p.organization is not None}
    return tuple(
        Said(Organization(name=name, country=home)) for name, home in homes.items() if name not in known
    )


def sides_of(meeting: MeetingCandidate) -> int:
    """Return how many sides a meeting has: countries, and bodies that act for no country of its own.

    The head of a body that is not named ("the Secretary-General") stands for it.
    """
    states = values(meeting.countries)
    bodies = [
        s.value for s in meeting.organizations if s.value.country is None or s.value.country not in states
    ]
    unnamed = not bodies and any(_heads_unnamed_body(said.value) for said in meeting.participants)
    return len(states) + len({body.name for body in bodies}) + unnamed


def _heads_unnamed_body(person: Person) -> bool:
    nameless = (person.name, person.country, person.organization) == (None, None, None)
    return nameless and person.office is Office.ORGANIZATION_HEAD


def adds_side(meeting: MeetingCandidate) -> bool:
    """Return whether a statement tells who stood for a side: "the German side was represented by"."""
    return meeting.statement.rule.startswith(tuple(STANDING_FOR))
