"""The rows of the table that a dataset's page holds: a record, or a linked record with all its sources."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import frozen

from kz_diplomacy.export.flattening import Source
from kz_diplomacy.export.pages.wording import fields_in_words, name_of_kind, word, words_of
from kz_diplomacy.export.phrases import describe_record
from kz_diplomacy.linking import Conflict, Dataset, LinkedRecord, SourceRecord, Stage
from kz_diplomacy.models import Country, Investment, ParsedArticle, Record, TimeSpan, Visit

__all__ = ["Entry", "countries_of", "destination_of", "entries_of", "entry_data"]


@frozen(kw_only=True)
class Entry:
    """A row: what it says, and where.

    Attributes:
        record: The record, or what the sources of a linked record say together.
        sources: For each source the place of its article, and of its record in that article.
        linked: The linked record where it is one.
    """

    record: Record
    sources: tuple[tuple[int, int], ...]
    linked: LinkedRecord | None = None


def entries_of(source: Source, articles: Sequence[ParsedArticle]) -> Iterator[Entry]:
    """Yield the rows of a dataset, or of articles: each record by itself.

    Args:
        source: The dataset or the articles.
        articles: The same articles in the order in which the page holds them.
    """
    if isinstance(source, Dataset):
        yield from _linked_entries(source, articles)
        return
    for place, parsed in enumerate(articles):
        for at, record in enumerate(parsed.records):
            yield Entry(record=record, sources=((place, at),))


def _linked_entries(dataset: Dataset, articles: Iterable[ParsedArticle]) -> Iterator[Entry]:
    places = {
        (parsed.article.id, record.id): (place, at)
        for place, parsed in enumerate(articles)
        for at, record in enumerate(parsed.records)
    }
    for linked in dataset.records:
        sources = tuple(places[_key(source)] for source in linked.sources)
        yield Entry(record=linked.record, sources=sources, linked=linked)


def _key(source: SourceRecord) -> tuple[str, str]:
    return source.article.id, source.record.id


def entry_data(entry: Entry) -> dict[str, object]:
    """Return what the page needs to know of a row, as JSON holds it; keys without a value are left out."""
    record = entry.record
    span = _span(record)
    data: dict[str, object] = {
        "type": name_of_kind(record),
        "id": record.id,
        "kind": None if record.kind is None else word(record.kind),
        "status": str(record.status),
        "date": words_of(span)[0] if span else None,
        "start": span.start.isoformat() if span else None,
        "end": span.end.isoformat() if span else None,
        "phrase": describe_record(record),
        "countries": [country.code for country in countries_of(record)],
        "where": _code(destination_of(record)),
        "places": _places(record),
        "topics": [] if isinstance(record, Visit) else [str(topic) for topic in record.topics],
        "sources": entry.sources,
    }
    if entry.linked is not None:
        data["fields"] = _fields(entry)
        data["conflicts"] = [_conflict(conflict, entry.linked) for conflict in entry.linked.conflicts]
        data["life"] = [_stage(stage) for stage in entry.linked.life]
    return {name: value for name, value in data.items() if value not in (None, [], "")}


def _span(record: Record) -> TimeSpan | None:
    return record.period if isinstance(record, Investment) else record.date


def countries_of(record: Record) -> Iterable[Country]:
    """Return the countries that a record joins, each once."""
    named: tuple[Country | None, ...]
    match record:
        case Visit():
            named = (record.origin, record.destination)
        case Investment():
            named = (*record.investor_countries, record.recipient_country)
        case _:
            named = record.countries
    return dict.fromkeys(country for country in named if country is not None)


def destination_of(record: Record) -> Country | None:
    """Return the country that a record leads to, or that it takes place in."""
    match record:
        case Visit():
            return record.destination
        case Investment():
            return record.recipient_country
        case _:
            return None if record.place is None else record.place.country


def _code(country: Country | None) -> str | None:
    return None if country is None else country.code


def _places(record: Record) -> str:
    match record:
        case Visit():
            return ", ".join(place.name for place in record.places)
        case Investment():
            return ""
        case _:
            return "" if record.place is None else record.place.name


def _fields(entry: Entry) -> list[tuple[str, tuple[str, ...]]]:
    """Return what several sources say together; a single one says it in its own card."""
    if len(entry.sources) == 1:
        return []
    return [(word(name), items) for name, items in fields_in_words(entry.record)]


def _conflict(conflict: Conflict, linked: LinkedRecord) -> dict[str, object]:
    claims = [
        {"value": ", ".join(words_of(claim.value)), "sources": _numbers(claim.sources, linked)}
        for claim in conflict.claims
    ]
    return {"field": word(conflict.name), "claims": claims}


def _numbers(sources: Iterable[SourceRecord], linked: LinkedRecord) -> list[int]:
    return [linked.sources.index(source) for source in sources]


def _stage(stage: Stage) -> dict[str, object]:
    return {
        "kind": str(stage.kind),
        "published": stage.published and stage.published.isoformat(),
        "date": ", ".join(words_of(stage.date)),
        "sources": len(stage.sources),
    }
