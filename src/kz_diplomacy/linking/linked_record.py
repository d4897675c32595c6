"""One event with everything that articles say of it."""

from attrs import field, frozen

from kz_diplomacy.linking.conflicts import Conflict
from kz_diplomacy.linking.life import Stage
from kz_diplomacy.linking.sources import WORDS, SourceRecord
from kz_diplomacy.models import Record
from kz_diplomacy.models.validation import all_of, words

__all__ = ["LinkedRecord"]


@frozen(kw_only=True, repr=False)
class LinkedRecord:
    """An event, document or investment, once, with all records that tell of it.

    Attributes:
        id: That of its first source: `visit-1c9e0f2b7a44`. It stays while articles that are published later
            join, and `Dataset.find` finds the record by the id of any of its sources.
        record: What the sources say together, as a Visit, Meeting, Agreement or Investment whose `id` is
            this one and whose `visit_id` is that of a linked visit. Its status is the last known one. It has
            no evidence of its own: that stands in the sources.
        sources: The records and their articles, in order of publication.
        conflicts: Fields on which the sources disagree, in the order of the record's fields.
        life: The stages of the event, in the order in which they were told.
    """

    id: str = field(validator=words)
    record: Record = field()
    sources: tuple[SourceRecord, ...] = field(validator=all_of(SourceRecord))
    conflicts: tuple[Conflict, ...] = field(default=(), validator=all_of(Conflict))
    life: tuple[Stage, ...] = field(default=(), validator=all_of(Stage))

    @property
    def type(self) -> str:
        """`visit`, `meeting`, `agreement` or `investment`."""
        return WORDS[type(self.record)]

    def __repr__(self) -> str:
        """Return the id and the number of sources."""
        return f"LinkedRecord({self.id!r}, {len(self.sources)} source{'s' * (len(self.sources) != 1)})"
