"""Records with what calendars and linked data need beside them: a name for ever, and where they are told."""

from collections.abc import Iterable, Iterator

from attrs import frozen

from kz_diplomacy.linking import Dataset
from kz_diplomacy.models import Article, Evidence, ParsedArticle, Record

__all__ = ["Occurrence", "occurrences_of"]


@frozen(kw_only=True)
class Occurrence:
    """A record and its articles.

    Attributes:
        key: Tells it from every other record: the ids of article and record, or that of the linked record.
        record: What it says.
        articles: The articles that tell of it.
        evidence: The words of the first that state it, or None.
    """

    key: str
    record: Record
    articles: tuple[Article, ...]
    evidence: Evidence | None


def occurrences_of(source: Iterable[ParsedArticle] | Dataset) -> Iterator[Occurrence]:
    """Yield the records of articles, or the linked records of a data set, in order."""
    if isinstance(source, Dataset):
        for linked in source.records:
            first = linked.sources[0].record
            yield Occurrence(
                key=linked.id,
                record=linked.record,
                articles=tuple(source.article for source in linked.sources),
                evidence=next(iter(first.evidence), None),
            )
        return
    for parsed in source:
        for record in parsed.records:
            yield Occurrence(
                key=f"{parsed.article.id}/{record.id}",
                record=record,
                articles=(parsed.article,),
                evidence=next(iter(record.evidence), None),
            )
