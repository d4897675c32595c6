"""What the sources of one event say against each other."""

from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from attrs import field, frozen

from kz_diplomacy.linking.sources import SourceRecord
from kz_diplomacy.models import Evidence, Money, Place, TimeSpan
from kz_diplomacy.models.validation import all_of, words

__all__ = ["Claim", "Claimed", "Conflict"]

Claimed: TypeAlias = TimeSpan | Money | Place | StrEnum | str | int | Decimal


@frozen(kw_only=True)
class Claim:
    """A value of a field, and who says so.

    Attributes:
        value: The value, of the type that the field of the record has.
        sources: The records that hold it, in the order of their articles.
    """

    value: Claimed = field()
    sources: tuple[SourceRecord, ...] = field(validator=all_of(SourceRecord))

    def evidence(self, name: str) -> tuple[tuple[SourceRecord, Evidence], ...]:
        """Return each source with each piece of its evidence for a field."""
        return tuple((source, evidence) for source in self.sources for evidence in source.evidence_for(name))


@frozen(kw_only=True)
class Conflict:
    """A field on which the sources of one event disagree.

    Attributes:
        name: The field of the record.
        claims: The values, the one that the linked record took first, then by the number of sources.
    """

    name: str = field(validator=words)
    claims: tuple[Claim, ...] = field(validator=all_of(Claim))
