"""All events of many articles."""

from collections.abc import Iterator

from attrs import field, frozen

from kz_diplomacy.linking.linked_record import LinkedRecord
from kz_diplomacy.models import Agreement, Investment, Meeting, ParsedArticle, Visit
from kz_diplomacy.models.validation import each

__all__ = ["Dataset"]


@frozen(kw_only=True, repr=False)
class Dataset:
    """Linked records with the articles that they come from.

    Attributes:
        articles: The parsed articles in order of publication, each once.
        records: The linked records in order of time.
        refused: Pairs of ids of source records that somebody has said are not one event.
    """

    articles: tuple[ParsedArticle, ...] = field(default=(), validator=each(ParsedArticle))
    records: tuple[LinkedRecord, ...] = field(default=(), validator=each(LinkedRecord))
    refused: tuple[tuple[str, str], ...] = field(default=())

    @property
    def visits(self) -> tuple[LinkedRecord, ...]:
        """The linked records that are visits."""
        return tuple(linked for linked in self.records if isinstance(linked.record, Visit))

    @property
    def meetings(self) -> tuple[LinkedRecord, ...]:
        """The linked records that are meetings."""
        return tuple(linked for linked in self.records if isinstance(linked.record, Meeting))

    @property
    def agreements(self) -> tuple[LinkedRecord, ...]:
        """The linked records that are agreements."""
        return tuple(linked for linked in self.records if isinstance(linked.record, Agreement))

    @property
    def investments(self) -> tuple[LinkedRecord, ...]:
        """The linked records that are investments."""
        return tuple(linked for linked in self.records if isinstance(linked.record, Investment))

    def __iter__(self) -> Iterator[LinkedRecord]:
        """Iterate over the linked records."""
        return iter(self.records)

    def __len__(self) -> int:
        """Return the number of linked records."""
        return len(self.records)

    def __repr__(self) -> str:
        """Return how much it holds."""
        return f"Dataset({len(self.articles)} articles, {len(self.records)} linked records)"
