"""Capital that goes from one country to another."""

from attrs import field, frozen

from kz_diplomacy.models.country import Country
from kz_diplomacy.models.enums import InvestmentKind, Status, Topic
from kz_diplomacy.models.evidence import Evidence, evidence_of_record
from kz_diplomacy.models.money import Money
from kz_diplomacy.models.people import Organization
from kz_diplomacy.models.representation import brief_repr
from kz_diplomacy.models.timespan import TimeSpan
from kz_diplomacy.models.validation import a, a_or_none, count_or_none, each, words, words_or_none

__all__ = ["Investment"]


@frozen(kw_only=True, repr=False)
class Investment:
    """Capital from a foreign investor or lender, or foreign capital counted in the recipient country.

    `completed` is invested, lent or in place, `planned` announced or agreed, `proposed` offered or discussed.

    Attributes:
        id: Unique in the article, `investment-1` and so on in the order of the text.
        status: How far it has come.
        rule: The name of the grammar rule that found it.
        kind: The form that the capital takes.
        investors: Companies, banks and bodies that give it.
        investor_countries: The countries that it comes from.
        recipient_country: The country that it goes to.
        recipients: Companies, funds and bodies that receive it.
        amount: The sum.
        enterprises: Number of companies with foreign capital.
        companies: Those of them that are named.
        project: What is built, bought or financed, as written.
        topics: The sectors.
        period: When the money is or was invested.
        evidence: First the span that states the investment, then those for single fields.

    Raises:
        InvalidRecordError: A field has a wrong type or value.

    >>> Investment(id="investment-1", status=Status.COMPLETED, rule="number", kind=InvestmentKind.LOAN)
    Investment(id='investment-1', status=Status.COMPLETED, rule='number', kind=InvestmentKind.LOAN)
    """

    id: str = field(validator=words)
    status: Status = field(validator=a(Status))
    rule: str = field(validator=words)
    kind: InvestmentKind = field(validator=a(InvestmentKind))
    investors: tuple[Organization, ...] = field(default=(), validator=each(Organization))
    investor_countries: tuple[Country, ...] = field(default=(), validator=each(Country))
    recipient_country: Country | None = field(default=None, validator=a_or_none(Country))
    recipients: tuple[Organization, ...] = field(default=(), validator=each(Organization))
    amount: Money | None = field(default=None, validator=a_or_none(Money))
    enterprises: int | None = field(default=None, validator=count_or_none)
    companies: tuple[Organization, ...] = field(default=(), validator=each(Organization))
    project: str | None = field(default=None, validator=words_or_none)
    topics: tuple[Topic, ...] = field(default=(), validator=each(Topic))
    period: TimeSpan | None = field(default=None, validator=a_or_none(TimeSpan))
    evidence: tuple[Evidence, ...] = field(default=(), validator=evidence_of_record)

    __repr__ = brief_repr
