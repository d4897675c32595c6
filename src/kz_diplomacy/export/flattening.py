"""Parsed articles and data sets to flat rows, in the order of their records."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, TypeAlias, assert_never

from attrs import frozen

from kz_diplomacy.export.columns import Cell, Column
from kz_diplomacy.export.rows import COLUMNS, LINKED_COLUMNS, LinkedRow, RecordRow, Row
from kz_diplomacy.linking import Dataset, LinkedRecord
from kz_diplomacy.models import (
    Agreement,
    Article,
    Country,
    Evidence,
    Investment,
    Meeting,
    Money,
    Organization,
    ParsedArticle,
    Person,
    Place,
    Record,
    TimeSpan,
    Visit,
)

__all__ = [
    "FlatTable",
    "Source",
    "articles_of",
    "flat_table",
    "linked_row_of",
    "row_of",
    "rows_of",
    "to_dicts",
]

Source: TypeAlias = Iterable[ParsedArticle] | Dataset
Cells: TypeAlias = dict[str, Any]  # a part of the columns of `Row`, which checks nothing itself


@frozen
class FlatTable:
    """Columns and the rows that fill them, made as they are asked for.

    Attributes:
        columns: The columns in order.
        rows: Objects with an attribute for each column.
    """

    columns: tuple[Column, ...]
    rows: Iterator[RecordRow]


def flat_table(source: Source) -> FlatTable:
    """Return the flat table of articles (a row a record) or of a data set (a row a linked record)."""
    if isinstance(source, Dataset):
        return FlatTable(LINKED_COLUMNS, map(linked_row_of, source.records))
    return FlatTable(COLUMNS, rows_of(source))


def articles_of(source: Source) -> Iterable[ParsedArticle]:
    """Return the parsed articles, of a data set those that it was made of."""
    return source.articles if isinstance(source, Dataset) else source


def rows_of(articles: Iterable[ParsedArticle]) -> Iterator[Row]:
    """Yield a row for each record, article by article; an article without records gives none."""
    for parsed in articles:
        about = _article(parsed.article)
        for record in parsed.records:
            yield Row(**about, **_record(record))


def row_of(record: Record, article: Article) -> Row:
    """Return the row of one record.

    >>> from kz_diplomacy.models import Status
    >>> visit = Visit(id="visit-1", status=Status.PLANNED, rule="by-hand", destination=Country("KR"))
    >>> row = row_of(visit, Article(id="a", text="A visit is planned."))
    >>> row.record, row.destination_country, row.countries
    ('visit', 'KR', ('KR',))
    """
    return Row(**_article(article), **_record(record))


def linked_row_of(linked: LinkedRecord) -> LinkedRow:
    """Return the row of a linked record."""
    articles = [source.article for source in linked.sources]
    days = [article.published for article in articles if article.published is not None]
    cells = {**_record(linked.record), **_evidence(linked.sources[0].record.evidence)}
    return LinkedRow(
        sources=len(linked.sources),
        source_ids=tuple(source.id for source in linked.sources),
        article_ids=tuple(article.id for article in articles),
        article_sources=tuple(article.source or None for article in articles),
        article_urls=tuple(article.url or None for article in articles),
        first_published=min(days, default=None),
        last_published=max(days, default=None),
        life=tuple(str(stage.kind) for stage in linked.life),
        life_published=tuple(word_of(stage.published) for stage in linked.life),
        conflicts=tuple(conflict.name for conflict in linked.conflicts),
        **cells,
    )


def to_dicts(source: Source) -> list[dict[str, Cell]]:
    """Return the flat rows as dictionaries, all with the same keys.

    Args:
        source: Parsed articles (the keys are the names of `COLUMNS`), or a `Dataset` (of `LINKED_COLUMNS`).

    >>> to_dicts([ParsedArticle(article=Article(id="a", text="Rain is expected."))])
    []
    """
    table = flat_table(source)
    names = [column.name for column in table.columns]
    return [{name: getattr(row, name) for name in names} for row in table.rows]


def _record(record: Record) -> Cells:
    common: Cells = {"record_id": record.id, "status": str(record.status), "rule": record.rule}
    match record:
        case Visit():
            own = _visit(record)
        case Meeting():
            own = _meeting(record)
        case Agreement():
            own = _agreement(record)
        case Investment():
            own = _investment(record)
        case _:
            assert_never(record)
    return {**common, **own, **_evidence(record.evidence)}


def _visit(visit: Visit) -> Cells:
    return {
        "record": "visit",
        "kind": word_of(visit.kind),
        "origin_countries": _codes([visit.origin]),
        "destination_country": word_of(visit.destination),
        "countries": _codes([visit.origin, visit.destination]),
        "hosts": tuple(host.name for host in visit.hosts),
        "host_roles": tuple(host.role for host in visit.hosts),
        **_people(visit.visitors),
        **_organizations(visit.delegation),
        **_places(visit.places),
        **_days(visit.date),
    }


def _meeting(meeting: Meeting) -> Cells:
    return {
        "record": "meeting",
        "kind": str(meeting.kind),
        "mode": str(meeting.mode),
        "title": meeting.name,
        **_people(meeting.participants),
        **_event(meeting),
    }


def _agreement(agreement: Agreement) -> Cells:
    return {
        "record": "agreement",
        "kind": str(agreement.kind),
        "title": agreement.title,
        "count": agreement.count,
        **_people(agreement.signatories),
        **_money(agreement.value),
        **_event(agreement),
    }


def _investment(investment: Investment) -> Cells:
    return {
        "record": "investment",
        "kind": str(investment.kind),
        "title": investment.project,
        "origin_countries": _codes(investment.investor_countries),
        "destination_country": word_of(investment.recipient_country),
        "countries": _codes([*investment.investor_countries, investment.recipient_country]),
        "recipients": tuple(body.name for body in investment.recipients),
        "companies": tuple(body.name for body in investment.companies),
        "count": investment.enterprises,
        "topics": tuple(str(topic) for topic in investment.topics),
        **_organizations(investment.investors),
        **_money(investment.amount),
        **_days(investment.period),
    }


def _event(event: Meeting | Agreement) -> Cells:
    return {
        "countries": _codes(event.countries),
        "topics": tuple(str(topic) for topic in event.topics),
        "visit_id": event.visit_id,
        **_organizations(event.organizations),
        **_places([] if event.place is None else [event.place]),
        **_days(event.date),
    }


def _people(people: Sequence[Person]) -> Cells:
    return {
        "people": tuple(person.name for person in people),
        "people_roles": tuple(person.role for person in people),
        "people_offices": tuple(word_of(person.office) for person in people),
        "people_countries": tuple(word_of(person.country) for person in people),
        "people_organizations": tuple(person.organization for person in people),
        "people_wikidata": tuple(person.wikidata for person in people),
    }


def _organizations(bodies: Sequence[Organization]) -> Cells:
    return {
        "organizations": tuple(body.name for body in bodies),
        "organization_countries": tuple(word_of(body.country) for body in bodies),
    }


def _places(places: Sequence[Place]) -> Cells:
    return {
        "places": tuple(place.name for place in places),
        "place_countries": tuple(word_of(place.country) for place in places),
    }


def _days(span: TimeSpan | None) -> Cells:
    if span is None:
        return {}
    return {
        "date": str(span),
        "date_start": span.start,
        "date_end": span.end,
        "date_precision": str(span.precision),
    }


def _money(money: Money | None) -> Cells:
    if money is None:
        return {}
    same = money.equivalent
    return {
        "amount": money.amount,
        "amount_upper": money.upper,
        "currency": money.currency,
        "amount_qualifier": str(money.qualifier),
        "equivalent_amount": None if same is None else same.amount,
        "equivalent_currency": None if same is None else same.currency,
    }


def _evidence(evidence: Sequence[Evidence]) -> Cells:
    if not evidence:
        return {}
    first = evidence[0]
    return {
        "evidence": first.text,
        "evidence_start": first.start,
        "evidence_end": first.end,
        "evidence_source": str(first.source),
    }


def _article(article: Article) -> Cells:
    return {
        "article_id": article.id,
        "article_title": article.title or None,
        "article_published": article.published,
        "article_source": article.source or None,
        "article_url": article.url or None,
        "article_language": article.language,
    }


def word_of(value: object) -> str | None:
    return None if value is None else str(value)


def _codes(countries: Iterable[Country | None]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(country.code for country in countries if country is not None))
