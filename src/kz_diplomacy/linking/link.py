"""The verb of the package."""

import datetime as dt
from collections.abc import Iterable

import attrs

from kz_diplomacy.linking.dataset import Dataset
from kz_diplomacy.linking.life import Stage, StageKind
from kz_diplomacy.linking.linked_record import LinkedRecord
from kz_diplomacy.linking.sources import SourceRecord, sources_of
from kz_diplomacy.models import Investment, ParsedArticle, Record, Status

__all__ = ["link"]

_STAGES = {
    Status.PROPOSED: StageKind.PROPOSED,
    Status.PLANNED: StageKind.ANNOUNCED,
    Status.ONGOING: StageKind.ONGOING,
    Status.COMPLETED: StageKind.COMPLETED,
    Status.CANCELLED: StageKind.CANCELLED,
}


def link(articles: Iterable[ParsedArticle]) -> Dataset:
    """Return one dataset in which each event stands once, with all its sources.

    >>> from kz_diplomacy import parse
    >>> text = "Foreign Minister Askar Example arrived in Seoul on 16 August 2021 for an official visit."
    >>> link([parse(text)]).records[0].record.destination
    Country('KR')
    """
    ordered = sorted(articles, key=_published)
    sources = [source for parsed in ordered for source in sources_of(parsed)]
    groups: dict[object, list[SourceRecord]] = {}
    for source in sources:
        groups.setdefault(_told(source.record) or source.id, []).append(source)
    return Dataset(articles=tuple(ordered), records=tuple(map(_linked, groups.values())))


def _published(parsed: ParsedArticle) -> tuple[dt.date, str]:
    return parsed.article.published or dt.date.max, parsed.article.id


def _told(record: Record) -> object:
    if isinstance(record, Investment) or record.date is None:
        return None
    return attrs.evolve(record, id="-", rule="-", evidence=())


def _linked(sources: list[SourceRecord]) -> LinkedRecord:
    first = sources[0]
    record = attrs.evolve(first.record, id=first.id, evidence=())
    stage = Stage(
        kind=_STAGES[record.status],
        published=first.article.published,
        date=None if isinstance(record, Investment) else record.date,
        sources=tuple(sources),
    )
    return LinkedRecord(id=first.id, record=record, sources=tuple(sources), life=(stage,))
