"""How an event came about: what was said of it, in the order in which it was said."""

import datetime as dt
from enum import StrEnum

from attrs import field, frozen

from kz_diplomacy.linking.sources import SourceRecord
from kz_diplomacy.models import TimeSpan
from kz_diplomacy.models.validation import a, a_or_none, each

__all__ = ["Stage", "StageKind"]


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
        kind: What was said: `announced` is the first plan, `confirmed` a later one, `postponed` a
            cancellation that a new plan or the event itself follows.
        published: When it was first said, or None where no article has a day.
        date: The date of the event as this stage gives it, or None.
        sources: Who says so, in the order of their articles.
    """

    kind: StageKind = field(validator=a(StageKind))
    published: dt.date | None = field(validator=a_or_none(dt.date))
    date: TimeSpan | None = field(validator=a_or_none(TimeSpan))
    sources: tuple[SourceRecord, ...] = field(validator=each(SourceRecord))
