"""Documents between two sides or more."""

from attrs import field, frozen

from kz_diplomacy.models.country import Country
from kz_diplomacy.models.enums import AgreementKind, Status, Topic
from kz_diplomacy.models.evidence import Evidence, evidence_of_record
from kz_diplomacy.models.money import Money
from kz_diplomacy.models.people import Organization, Person
from kz_diplomacy.models.place import Place
from kz_diplomacy.models.representation import brief_repr
from kz_diplomacy.models.timespan import TimeSpan
from kz_diplomacy.models.validation import a, a_or_none, count_or_none, each, words, words_or_none

__all__ = ["Agreement"]


@frozen(kw_only=True, repr=False)
class Agreement:
    """A document between sides of two countries at least, or with an international body: named or counted.

    `completed` is signed, adopted or in force, `planned` to be signed, `proposed` negotiated or suggested,
    `cancelled` refused or terminated.

    Attributes:
        id: Unique in the article, `agreement-1` and so on in the order of the text.
        status: How far it has come.
        rule: The name of the grammar rule that found it.
        kind: What the document is.
        title: Its own name as written, without quotation marks.
        count: How many documents of this kind the article counts.
        countries: The countries among the parties, or of the parties.
        organizations: The parties that are no countries.
        signatories: Who signs.
        value: What a contract is worth.
        place: Where it is signed.
        date: When it is signed.
        topics: What it is about.
        visit_id: The visit during which it is signed.
        evidence: First the span that states the document, then those for single fields.

    Raises:
        InvalidRecordError: A field has a wrong type or value.

    >>> Agreement(id="agreement-1", status=Status.PLANNED, rule="sign", kind=AgreementKind.DOCUMENTS)
    Agreement(id='agreement-1', status=Status.PLANNED, rule='sign', kind=AgreementKind.DOCUMENTS)
    """

    id: str = field(validator=words)
    status: Status = field(validator=a(Status))
    rule: str = field(validator=words)
    kind: AgreementKind = field(validator=a(AgreementKind))
    title: str | None = field(default=None, validator=words_or_none)
    count: int | None = field(default=None, validator=count_or_none)
    countries: tuple[Country, ...] = field(default=(), validator=each(Country))
    organizations: tuple[Organization, ...] = field(default=(), validator=each(Organization))
    signatories: tuple[Person, ...] = field(default=(), validator=each(Person))
    value: Money | None = field(default=None, validator=a_or_none(Money))
    place: Place | None = field(default=None, validator=a_or_none(Place))
    date: TimeSpan | None = field(default=None, validator=a_or_none(TimeSpan))
    topics: tuple[Topic, ...] = field(default=(), validator=each(Topic))
    visit_id: str | None = field(default=None, validator=words_or_none)
    evidence: tuple[Evidence, ...] = field(default=(), validator=evidence_of_record)

    __repr__ = brief_repr
