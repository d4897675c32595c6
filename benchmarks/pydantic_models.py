"""The record contract as pydantic v2 models, as strict as the library's own: `json_speed.py` compares both.

Strict types, unknown keys refused, blank strings, duplicates, unknown codes, days and offsets that do not fit
refused, evidence compared with the article, ids and visits of records checked against each other.  What
pydantic can check in its compiled core stands there (lengths, patterns, literals); the rest are validators.
"""

import datetime as dt
from decimal import Decimal
from typing import Annotated, Any, Self, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    PlainValidator,
    StringConstraints,
    model_validator,
)

from kz_diplomacy.models import (
    AgreementKind,
    Country,
    InvestmentKind,
    MeetingKind,
    MeetingMode,
    Office,
    Qualifier,
    Source,
    Status,
    TimeSpan,
    Topic,
    VisitKind,
)
from kz_diplomacy.models.codes import currency_codes
from kz_diplomacy.serialization.forms import read_amount, read_country, read_span, reader_of

T = TypeVar("T")


def _distinct(items: tuple[T, ...]) -> tuple[T, ...]:
    if len(items) > 1 and len(set(items)) < len(items):
        message = "must hold no duplicates"
        raise ValueError(message)
    return items


def _known_currency(code: str) -> str:
    if code not in currency_codes():
        message = f"no currency: {code}"
        raise ValueError(message)
    return code


def _form(kind: Any, read: Any, write: Any) -> Any:  # noqa: ANN401 - an annotation for pydantic
    return Annotated[kind, PlainValidator(read), PlainSerializer(write, return_type=str)]


def _word(kind: Any) -> Any:  # noqa: ANN401 - an annotation for pydantic
    return Annotated[kind, Field(strict=True)]


CountryForm = _form(Country, read_country, str)
SpanForm = _form(TimeSpan, read_span, str)
AmountForm = _form(Decimal, read_amount, "{:f}".format)
DayForm = _form(dt.date, reader_of(dt.date), dt.date.isoformat)
Words = Annotated[str, StringConstraints(strict=True, pattern=r"\S")]
Item = Annotated[str, StringConstraints(strict=True, pattern=r"^Q[1-9][0-9]*$")]
Currency = Annotated[str, AfterValidator(_known_currency)]
Tuple = Annotated[tuple[T, ...], Field(strict=False), AfterValidator(_distinct), BeforeValidator(tuple)]


class Model(BaseModel):
    """Frozen, strict, no further keys."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")


class Equivalent(Model):
    """As its namesake of `kz_diplomacy.models`."""

    amount: AmountForm
    currency: Currency


class Money(Model):
    """As its namesake of `kz_diplomacy.models`."""

    amount: AmountForm
    upper: AmountForm | None
    currency: Currency
    qualifier: _word(Qualifier)
    equivalent: Equivalent | None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.upper is not None and self.upper < self.amount:
            message = "the range runs down"
            raise ValueError(message)
        return self


class Place(Model):
    """As its namesake of `kz_diplomacy.models`."""

    name: Words
    country: CountryForm | None


class Person(Model):
    """As its namesake of `kz_diplomacy.models`."""

    name: Words | None
    role: Words | None
    office: _word(Office) | None
    country: CountryForm | None
    organization: Words | None
    wikidata: Item | None = None

    @model_validator(mode="after")
    def _told(self) -> Self:
        if self.name is None and self.role is None and self.office is None:
            message = "somebody is missing"
            raise ValueError(message)
        return self


class Organization(Model):
    """As its namesake of `kz_diplomacy.models`."""

    name: Words
    country: CountryForm | None
    wikidata: Item | None = None


class Evidence(Model):
    """As its namesake of `kz_diplomacy.models`."""

    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]
    text: str
    source: _word(Source)
    supports: Tuple[Annotated[str, StringConstraints(pattern=r"^[A-Za-z_]\w*$")]]

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.end <= self.start or len(self.text) != self.end - self.start:
            message = "the text is not as long as its span"
            raise ValueError(message)
        return self


class Record(Model):
    """What all records have."""

    id: Words
    status: _word(Status)
    rule: Words

    @model_validator(mode="after")
    def _supported(self) -> Self:
        fields = type(self).model_fields
        if any(name not in fields for each in self.evidence for name in each.supports):
            message = "an evidence supports no field"
            raise ValueError(message)
        return self


class Visit(Record):
    """As its namesake of `kz_diplomacy.models`."""

    kind: _word(VisitKind) | None
    visitors: Tuple[Person]
    delegation: Tuple[Organization]
    origin: CountryForm | None
    destination: CountryForm | None
    places: Tuple[Place]
    hosts: Tuple[Person]
    date: SpanForm | None
    evidence: Tuple[Evidence]


class Meeting(Record):
    """As its namesake of `kz_diplomacy.models`."""

    kind: _word(MeetingKind)
    mode: _word(MeetingMode)
    name: Words | None
    participants: Tuple[Person]
    countries: Tuple[CountryForm]
    organizations: Tuple[Organization]
    place: Place | None
    date: SpanForm | None
    topics: Tuple[_word(Topic)]
    visit_id: Words | None
    evidence: Tuple[Evidence]


class Investment(Record):
    """As its namesake of `kz_diplomacy.models`."""

    kind: _word(InvestmentKind)
    investors: Tuple[Organization]
    investor_countries: Tuple[CountryForm]
    recipient_country: CountryForm | None
    recipients: Tuple[Organization]
    amount: Money | None
    enterprises: int | None
    companies: Tuple[Organization]
    project: Words | None
    topics: Tuple[_word(Topic)]
    period: SpanForm | None
    evidence: Tuple[Evidence]


class Agreement(Record):
    """As its namesake of `kz_diplomacy.models`."""

    kind: _word(AgreementKind)
    title: Words | None
    count: int | None
    countries: Tuple[CountryForm]
    organizations: Tuple[Organization]
    signatories: Tuple[Person]
    value: Money | None
    place: Place | None
    date: SpanForm | None
    topics: Tuple[_word(Topic)]
    visit_id: Words | None
    evidence: Tuple[Evidence]


class Article(Model):
    """As its namesake of `kz_diplomacy.models`."""

    id: Words
    text: str
    title: str | None
    published: DayForm | None
    source: str | None
    url: str | None
    language: Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")] | None
    dateline: Place | None


class ParsedArticle(Model):
    """As its namesake of `kz_diplomacy.models`."""

    schema_version: Annotated[str, StringConstraints(pattern=r"^1$")]
    producer: Words
    article: Article
    visits: Tuple[Visit]
    meetings: Tuple[Meeting]
    investments: Tuple[Investment]
    agreements: Tuple[Agreement]

    @model_validator(mode="after")
    def _agrees(self) -> Self:
        records = (*self.visits, *self.meetings, *self.investments, *self.agreements)
        visits = {visit.id for visit in self.visits}
        during = {record.visit_id for record in (*self.meetings, *self.agreements)} - {None}
        sources = {Source.TEXT: self.article.text, Source.TITLE: self.article.title or ""}
        told = (each for record in records for each in record.evidence)
        right = all(sources[each.source][each.start : each.end] == each.text for each in told)
        if len({record.id for record in records}) < len(records) or not during <= visits or not right:
            message = "the records do not agree with the article or with each other"
            raise ValueError(message)
        return self
