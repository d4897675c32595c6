"""Meetings, talks and calls."""

from attrs import field, frozen

from kz_diplomacy.models.country import Country
from kz_diplomacy.models.enums import MeetingKind, MeetingMode, Status, Topic
from kz_diplomacy.models.evidence import Evidence, evidence_of_record
from kz_diplomacy.models.people import Organization, Person
from kz_diplomacy.models.place import Place
from kz_diplomacy.models.representation import brief_repr
from kz_diplomacy.models.timespan import TimeSpan
from kz_diplomacy.models.validation import a, a_or_none, each, words, words_or_none

__all__ = ["Meeting"]


@frozen(kw_only=True, repr=False)
class Meeting:
    """Two or more sides meet, talk or call.

    The sides are of two countries at least, or a country and an international body or a foreign company.

    Attributes:
        id: Unique in the article, `meeting-1` and so on in the order of the text.
        status: How far it has come.
        rule: The name of the grammar rule that found it.
        kind: Bilateral or multilateral.
        mode: In person where the article does not say how.
        name: The own name of a summit, forum or session.
        participants: Persons of all sides.
        countries: Countries of all sides.
        organizations: Sides that are no countries.
        place: The venue, else the city.
        date: The days of the meeting.
        topics: What was discussed.
        visit_id: The visit during which it takes place.
        evidence: First the span that states the meeting, then those for single fields.

    Raises:
        InvalidRecordError: A field has a wrong type or value.

    >>> Meeting(id="meeting-1", status=Status.COMPLETED, rule="talks", kind=MeetingKind.BILATERAL)
    Meeting(id='meeting-1', status=Status.COMPLETED, rule='talks', kind=MeetingKind.BILATERAL)
    """

    id: str = field(validator=words)
    status: Status = field(validator=a(Status))
    rule: str = field(validator=words)
    kind: MeetingKind = field(validator=a(MeetingKind))
    mode: MeetingMode = field(default=MeetingMode.IN_PERSON, validator=a(MeetingMode))
    name: str | None = field(default=None, validator=words_or_none)
    participants: tuple[Person, ...] = field(default=(), validator=each(Person))
    countries: tuple[Country, ...] = field(default=(), validator=each(Country))
    organizations: tuple[Organization, ...] = field(default=(), validator=each(Organization))
    place: Place | None = field(default=None, validator=a_or_none(Place))
    date: TimeSpan | None = field(default=None, validator=a_or_none(TimeSpan))
    topics: tuple[Topic, ...] = field(default=(), validator=each(Topic))
    visit_id: str | None = field(default=None, validator=words_or_none)
    evidence: tuple[Evidence, ...] = field(default=(), validator=evidence_of_record)

    __repr__ = brief_repr
