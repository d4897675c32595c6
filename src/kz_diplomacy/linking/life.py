"""How an event came about: what was said of it, in the order in which it was said."""

import datetime as dt
from collections.abc import Iterable, Sequence
from enum import StrEnum

from attrs import evolve, field, frozen

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
    stages: list[Stage] = []
    for source in sorted(sources, key=_told):
        kind = _kind(source, stages)
        if kind is None:
            continue
        if stages and stages[-1].kind is kind:
            stages[-1] = _joined(stages[-1], source)
        else:
            stages.append(_stage(kind, source))
    return tuple(_named(stage, stages[number + 1 :]) for number, stage in enumerate(stages))


def _told(source: SourceRecord) -> tuple[dt.date, int]:
    return source.article.published or dt.date.max, _ORDER.index(source.record.status)


def _kind(source: SourceRecord, stages: Sequence[Stage]) -> StageKind | None:
    status, before = source.record.status, {stage.kind for stage in stages}
    if status in {Status.CANCELLED, Status.COMPLETED}:
        return StageKind(status.value)
    if StageKind.COMPLETED in before or (status is not Status.ONGOING and StageKind.ONGOING in before):
        return None
    if status is not Status.PLANNED:
        return StageKind(status.value)
    plans = [stage for stage in stages if stage.kind in _PLANNED]
    if not plans or plans[0].published == source.article.published:
        return StageKind.ANNOUNCED
    return StageKind.CONFIRMED


def _stage(kind: StageKind, source: SourceRecord) -> Stage:
    return Stage(kind=kind, published=source.article.published, date=_date(source), sources=(source,))


def _joined(stage: Stage, source: SourceRecord) -> Stage:
    return evolve(stage, date=stage.date or _date(source), sources=(*stage.sources, source))


def _date(source: SourceRecord) -> TimeSpan | None:
    record = source.record
    return record.period if isinstance(record, Investment) else record.date


def _named(stage: Stage, after: Sequence[Stage]) -> Stage:
    """Return a cancellation that something else follows as a postponement."""
    revived = any(later.kind in {*_PLANNED, *_HAPPENED} for later in after)
    return evolve(stage, kind=StageKind.POSTPONED) if revived and stage.kind is StageKind.CANCELLED else stage


def status_of(life: Sequence[Stage]) -> Status:
    """Return the status that the last stage leaves the event in.

    >>> status_of([Stage(kind=StageKind.CONFIRMED, published=None, date=None, sources=())])
    Status.PLANNED
    """
    return _STATUS[life[-1].kind]
