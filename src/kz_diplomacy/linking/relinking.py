"""The events of a dataset, found anew where articles have come or a link was refused."""

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, cast

import attrs

from kz_diplomacy.linking.clusters import clusters_of
from kz_diplomacy.linking.index import Index
from kz_diplomacy.linking.linked_record import LinkedRecord
from kz_diplomacy.linking.merging import merged
from kz_diplomacy.linking.nodes import nodes_of
from kz_diplomacy.linking.sources import WORDS, SourceRecord
from kz_diplomacy.models import Agreement, Investment, Meeting, Visit

__all__ = ["Pair", "relinked"]

Pair = tuple[str, str]


def relinked(
    records: Iterable[LinkedRecord],
    new: Iterable[SourceRecord],
    changed: set[str],
    *,
    index: Index,
    refused: Sequence[Pair],
) -> tuple[LinkedRecord, ...]:
    """Return linked records in order of time, those of the changed and the new source records found anew.

    Args:
        records: The linked records so far.
        new: Source records that stand in none of them.
        changed: Ids of all source records that may be linked in another way than before.
        index: What is known of all source records.
        refused: Pairs of ids of source records that are not one event.
    """
    known = list(records)
    again = (source for linked in known if linked.id in changed for source in linked.sources)
    groups = _events(sorted((*again, *new), key=_told), index, refused)
    kept = (linked for linked in known if linked.id not in changed)
    return _during_visits(sorted((*kept, *(merged(group, index.identities) for group in groups)), key=_time))


def _told(source: SourceRecord) -> tuple[dt.date, str, str]:
    return source.article.published or dt.date.max, source.article.id, source.id


def _events(
    sources: Iterable[SourceRecord], index: Index, refused: Sequence[Pair]
) -> list[list[SourceRecord]]:
    named = frozenset(name for pair in refused for name in pair)
    nodes = nodes_of(((source, index.profiles[source.id]) for source in sources), named)
    clusters = clusters_of(nodes, frozenset(map(frozenset, refused)))
    return [sorted((s for node in cluster for s in node.sources), key=_told) for cluster in clusters]


def _time(linked: LinkedRecord) -> tuple[dt.date, str, str]:
    record = linked.record
    span = record.period if isinstance(record, Investment) else record.date
    day = linked.sources[0].article.published if span is None else span.start
    return day or dt.date.max, WORDS[type(record)], linked.id


def _during_visits(records: Sequence[LinkedRecord]) -> tuple[LinkedRecord, ...]:
    """Return the records, each meeting and document with the id of the linked visit that it belongs to."""
    visits = {
        (source.article.id, source.record.id): linked.id
        for linked in records
        if isinstance(linked.record, Visit)
        for source in linked.sources
    }
    return tuple(_during(linked, visits) for linked in records)


def _during(linked: LinkedRecord, visits: dict[tuple[str, str], str]) -> LinkedRecord:
    record = linked.record
    if not isinstance(record, Meeting | Agreement):
        return linked
    named = [(s.article.id, cast("Any", s.record).visit_id) for s in linked.sources]
    found = Counter(visits[pair] for pair in named if pair in visits)
    visit = found.most_common(1)[0][0] if found else None
    return linked if record.visit_id == visit else attrs.evolve(linked, record=_with_visit(record, visit))


def _with_visit(record: Meeting | Agreement, visit: str | None) -> Meeting | Agreement:
    return attrs.evolve(record, visit_id=visit)
