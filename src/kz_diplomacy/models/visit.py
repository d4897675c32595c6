"""Visits to another country."""

from attrs import field, frozen

from kz_diplomacy.models.country import Country
from kz_diplomacy.models.enums import Status, VisitKind
from kz_diplomacy.models.evidence import Evidence, evidence_of_record
from kz_diplomacy.models.people import Organization, Person
from kz_diplomacy.models.place import Place
from kz_diplomacy.models.representation import brief_repr
from kz_diplomacy.models.timespan import TimeSpan
from kz_diplomacy.models.validation import a, a_or_none, each, words

__all__ = ["Visit"]


@frozen(kw_only=True, repr=False)
class Visit:
    """Someone travels to another country in an official capacity.

    Attributes:
        id: Unique in the article, `visit-1` and so on in the order of the text.
        status: How far it has come.
        rule: The name of the grammar rule that found it.
        kind: As the article calls it, or None.
        visitors: The leading visitors.
        delegation: Bodies whose delegation travels without a named head.
        origin: The visitors' country.
        destination: The country visited.
        places: Cities and sites visited.
        hosts: Who invites or receives.
        date: The days of the visit.
        evidence: First the span that states the visit, then those for single fields.

    Raises:
        InvalidRecordError: A field has a wrong type or value.

    >>> Visit(id="visit-1", status=Status.PLANNED, rule="visit-pay", destination=Country("KR"))
    Visit(id='visit-1', status=Status.PLANNED, rule='visit-pay', destination=Country('KR'))
    """

    id: str = field(validator=words)
    status: Status = field(validator=a(Status))
    rule: str = field(validator=words)
    kind: VisitKind | None = field(default=None, validator=a_or_none(VisitKind))
    visitors: tuple[Person, ...] = field(default=(), validator=each(Person))
    delegation: tuple[Organization, ...] = field(default=(), validator=each(Organization))
    origin: Country | None = field(default=None, validator=a_or_none(Country))
    destination: Country | None = field(default=None, validator=a_or_none(Country))
    places: tuple[Place, ...] = field(default=(), validator=each(Place))
    hosts: tuple[Person, ...] = field(default=(), validator=each(Person))
    date: TimeSpan | None = field(default=None, validator=a_or_none(TimeSpan))
    evidence: tuple[Evidence, ...] = field(default=(), validator=evidence_of_record)

    __repr__ = brief_repr
