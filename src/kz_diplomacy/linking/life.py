"""How an event came about: what was said of it, in the order in which it was said."""

import datetime as dt
from collections.abc import Iterable, Sequence
from enum import StrEnum

from attrs import field, frozen

from kz_diplomacy.linking.sources import SourceRecord
from kz_diplomacy.models import Investment, Status, TimeSpan
from kz_diplomacy.models.validation import a, a_or_none, all_of

__all__ = ["Stage", "StageKind", "life_of", "status_of"]


class StageKind(StrEnum):
    """What the sources of a stage say of an event."""

    PROPOSED = "proposed"
    ANNOUNCED = "announced"
    CONFIRMED = "confirmed"
    POSTPONED = "postponed"
    CANCELLED = "cancelled"
    ONGOING = "ongoing"
    COMPLETED = "completed"


@frozen(kw_only=True)
class Stage:
    """A step in the life of an event.

    Attributes:
        kind: What was said: `announced` is the first plan, `confirmed` one of a later day, `postponed` a
            cancellation that a new plan or the event itself follows.
        published: When it was first said, or None where no article has a day.
        date: The date of the event as this stage first gives it, or None.
        sources: Who says so, in order of publication.
    """

    kind: StageKind = field(validator=a(StageKind))
    published: dt.date | None = field(validator=a_or_none(dt.date))
    date: TimeSpan | None = field(validator=a_or_none(TimeSpan))
    sources: tuple[SourceRecord, ...] = field(validator=all_of(SourceRecord))


_ORDER = (Status.PROPOSED, Status.PLANNED, Status.CANCELLED, Status.ONGOING, Status.COMPLETED)
_HAPPENED = (StageKind.ONGOING, StageKind.COMPLETED)
_PLANNED = (StageKind.ANNOUNCED, StageKind.CONFIRMED)
_STATUS = {
    StageKind.PROPOSED: Status.PROPOSED,
    StageKind.ANNOUNCED: Status.PLANNED,
    StageKind.CONFIRMED: Status.PLANNED,
    StageKind.CANCELLED: Status.CANCELLED,
    StageKind.ONGOING: Status.ONGOING,
    StageKind.COMPLETED: Status.COMPLETED,
}


def life_of(sources: Iterable[SourceRecord]) -> tuple[Stage, ...]:
    """Return the stages of an event, in the order in which they were told.

    On one day a plan comes before what happens. What is still told as a plan after the event, by an article
    that was written before it, is no stage.

    Args:
        sources: All records of the event, in order of publication.
    """
    told: list[tuple[StageKind, list[SourceRecord]]] = []
    for source in sorted(sources, key=_told):
        kind = _kind(source, told)
        if kind is not None and told and told[-1][0] is kind:
            told[-1][1].append(source)
        elif kind is not None:
            told.append((kind, [source]))
    kinds = [kind for kind, _ in told]
    return tuple(
        _stage(_named(kind, kinds[number + 1 :]), found) for number, (kind, found) in enumerate(told)
    )


def _told(source: SourceRecord) -> tuple[dt.date, int]:
    return source.article.published or dt.date.max, _ORDER.index(source.record.status)


def _kind(source: SourceRecord, told: Sequence[tuple[StageKind, Sequence[SourceRecord]]]) -> StageKind | None:
    status, before = source.record.status, {kind for kind, _ in told}
    if status in {Status.CANCELLED, Status.COMPLETED}:
        return StageKind(status.value)
    if StageKind.COMPLETED in before or (status is not Status.ONGOING and StageKind.ONGOING in before):
        return None
    if status is not Status.PLANNED:
        return StageKind(status.value)
    plans = [found[0].article.published for kind, found in told if kind in _PLANNED]
    if not plans or plans[0] == source.article.published:
        return StageKind.ANNOUNCED
    return StageKind.CONFIRMED


def _named(kind: StageKind, after: Sequence[StageKind]) -> StageKind:
    """Return a cancellation that something else follows as a postponement."""
    revived = any(later in {*_PLANNED, *_HAPPENED} for later in after)
    return StageKind.POSTPONED if revived and kind is StageKind.CANCELLED else kind


def _stage(kind: StageKind, sources: Sequence[SourceRecord]) -> Stage:
    dates = (_date(source) for source in sources)
    return Stage(
        kind=kind,
        published=sources[0].article.published,
        date=next((date for date in dates if date is not None), None),
        sources=tuple(sources),
    )


def _date(source: SourceRecord) -> TimeSpan | None:
    record = source.record
    return record.period if isinstance(record, Investment) else record.date


def status_of(life: Sequence[Stage]) -> Status:
    """Return the status that the last stage leaves the event in.

    >>> status_of([Stage(kind=StageKind.CONFIRMED, published=None, date=None, sources=())])
    Status.PLANNED
    """
    return _STATUS[life[-1].kind]
