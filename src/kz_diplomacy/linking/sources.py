"""One record of one article, with an id that depends on what it says and on nothing else."""

import json
from collections.abc import Iterator
from hashlib import sha256

from attrs import field, frozen

from kz_diplomacy.models import (
    Agreement,
    Article,
    Evidence,
    Investment,
    Meeting,
    ParsedArticle,
    Record,
    Visit,
)
from kz_diplomacy.models.validation import a, words
from kz_diplomacy.serialization import to_dict

__all__ = ["WORDS", "SourceRecord", "sources_of"]

WORDS: dict[type[Record], str] = {
    Visit: "visit",
    Meeting: "meeting",
    Agreement: "agreement",
    Investment: "investment",
}
_UNTOLD = ("id", "rule", "evidence", "visit_id")


@frozen(kw_only=True, repr=False)
class SourceRecord:
    """A record with the article that it was found in.

    Attributes:
        id: Made from the id of the article and from what the record says: the same on every machine, in
            every order of articles, and as long as the article and its record stay the same.
        article: The article, with its text, title, day of publication, outlet and address.
        record: The record as it was found, with its evidence in that article.
    """

    id: str = field(validator=words)
    article: Article = field(validator=a(Article))
    record: Record = field()

    def evidence_for(self, name: str) -> tuple[Evidence, ...]:
        """Return the evidence that supports a field of the record; the event's own for `status`.

        >>> parsed = ParsedArticle(article=Article(id="a", text="Talks were held."))
        >>> [source.evidence_for("date") for source in sources_of(parsed)]
        []
        """
        supporting = tuple(evidence for evidence in self.record.evidence if name in evidence.supports)
        return supporting or (self.record.evidence[:1] if name == "status" else ())

    def __repr__(self) -> str:
        """Return its id and that of its article."""
        return f"SourceRecord({self.id!r}, article {self.article.id!r})"


def _digest(article: str, record: Record) -> str:
    told = {name: value for name, value in to_dict(record).items() if name not in _UNTOLD}
    content = json.dumps([article, told], ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return sha256(content.encode()).hexdigest()[:12]


def sources_of(parsed: ParsedArticle) -> Iterator[SourceRecord]:
    """Yield the records of an article in order, each with its id.

    Records that say the same are numbered: the second one of an article ends in `-2`.
    """
    seen: dict[str, int] = {}
    for record in parsed.records:
        name = f"{WORDS[type(record)]}-{_digest(parsed.article.id, record)}"
        seen[name] = seen.get(name, 0) + 1
        number = "" if seen[name] == 1 else f"-{seen[name]}"
        yield SourceRecord(id=f"{name}{number}", article=parsed.article, record=record)
