"""All events of many articles."""

import datetime as dt
import os
from collections.abc import Iterable, Iterator

from attrs import evolve, field, frozen

from kz_diplomacy.errors import InvalidArticleError, InvalidRecordError
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.linking.explanation import Explanation, explained
from kz_diplomacy.linking.files import json_of, load, read_json, save, texts
from kz_diplomacy.linking.form import Parts
from kz_diplomacy.linking.identities import Identities
from kz_diplomacy.linking.index import Index
from kz_diplomacy.linking.linked_record import LinkedRecord
from kz_diplomacy.linking.relinking import Pair, relinked
from kz_diplomacy.linking.sources import SourceRecord, sources_of
from kz_diplomacy.models import Agreement, Investment, Meeting, ParsedArticle, Visit
from kz_diplomacy.models.validation import all_of, described

__all__ = ["Dataset", "sorted_pairs"]


def sorted_pairs(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    """Return pairs of ids, each pair once and sorted, and all of them sorted.

    >>> sorted_pairs([("b", "a"), ("a", "b")])
    (('a', 'b'),)
    """
    return tuple(sorted({(min(one, other), max(one, other)) for one, other in pairs}))


@frozen(kw_only=True, repr=False)
class Dataset:
    """Linked records with the articles that they come from.

    Attributes:
        articles: The parsed articles in order of publication, each once.
        records: The linked records in order of time.
        refused: Pairs of ids of source records that somebody has said are not one event, each pair and all
            of them sorted.
        knowledge: The names by which people, bodies and places are told; no part of the JSON form.
        index: What is known of the records, to add to them faster; no part of the JSON form.

    >>> from kz_diplomacy import link, parse
    >>> text = "Foreign Minister Askar Example arrived in Seoul on 16 August 2021 for an official visit."
    >>> link([parse({"id": "a", "text": text}), parse({"id": "b", "text": f"{text} "})])
    Dataset(2 articles, 1 linked record)
    """

    articles: tuple[ParsedArticle, ...] = field(default=(), validator=all_of(ParsedArticle))
    records: tuple[LinkedRecord, ...] = field(default=(), validator=all_of(LinkedRecord))
    refused: tuple[Pair, ...] = field(default=())
    knowledge: Knowledge = field(factory=Knowledge.load, eq=False)
    index: Index | None = field(default=None, eq=False)

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

    @property
    def sources(self) -> Iterator[SourceRecord]:
        """The records of all articles, event by event."""
        return (source for linked in self.records for source in linked.sources)

    def find(self, name: str) -> LinkedRecord:
        """Return the linked record of an id, which is its own or that of one of its sources.

        Raises:
            InvalidRecordError: There is none.
        """
        for linked in self.records:
            if any(source.id == name for source in linked.sources):
                return linked
        message = f"Dataset: has no record {described(name)}"
        raise InvalidRecordError(message)

    def source(self, name: str) -> SourceRecord:
        """Return the source record of an id.

        Raises:
            InvalidRecordError: There is none.
        """
        return next(source for source in self.find(name).sources if source.id == name)

    def add(self, articles: Iterable[ParsedArticle]) -> "Dataset":
        """Return a dataset with further articles: the same as if all had been linked at once.

        Only the records that the new ones may be linked with are looked at again.

        Raises:
            InvalidArticleError: Two different articles have one id.
        """
        new = self._new(articles)
        sources = [source for parsed in new for source in sources_of(parsed)]
        index = self._indexed().extended(sources)
        changed = index.around(source.id for source in sources)
        records = relinked(self.records, sources, changed, index=index, refused=self.refused)
        ordered = tuple(sorted((*self.articles, *new), key=_published))
        return evolve(self, articles=ordered, records=records, index=index)

    def refuse(self, one: str, other: str) -> "Dataset":
        """Return a dataset in which two records are not one event; it is kept when saved and added to.

        Args:
            one: The id of a source record, or of a linked record, which is that of its first source.
            other: Another one.

        Raises:
            InvalidRecordError: The two are one, or the dataset has no such record.
        """
        names = [self.source(name).id for name in (one, other)]
        if one == other:
            message = f"Dataset: {described(one)} cannot be refused a link with itself"
            raise InvalidRecordError(message)
        index, refused = self._indexed(), sorted_pairs([*self.refused, (one, other)])
        records = relinked(self.records, (), index.around(names), index=index, refused=refused)
        return evolve(self, records=records, refused=refused, index=index)

    def explain(self, one: str, other: str) -> Explanation:
        """Return what two records say alike, what against each other, and why they are linked or not.

        Args:
            one: The id of a source record, or of a linked record, which is that of its first source.
            other: Another one.

        Raises:
            InvalidRecordError: The dataset has no such record.
        """
        return explained(
            self.source(one),
            self.source(other),
            Identities(self.knowledge),
            linked=self.find(one) is self.find(other),
            refused=sorted_pairs([(one, other)])[0] in self.refused,
        )

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the JSON form, on one line unless an indent is given.

        >>> Dataset().to_json()
        '{"dataset_version":"1","refused":[],"articles":[],"records":[]}'
        """
        return json_of(self._parts(), indent=indent)

    def texts(self, *, lines: bool = False) -> Iterator[str]:
        r"""Yield the text of a file piece by piece, of JSON Lines or of one JSON object.

        JSON Lines hold a head, then a line for each article, then one for each linked record.

        >>> list(Dataset().texts(lines=True))
        ['{"dataset_version":"1","refused":[]}\n']
        """
        return texts(self._parts(), lines=lines)

    @classmethod
    def from_json(
        cls, text: str | bytes, *, strict: bool = True, knowledge: Knowledge | None = None
    ) -> "Dataset":
        """Return the dataset that a JSON text gives.

        Args:
            text: The text, or its bytes in UTF-8.
            strict: Whether unknown keys are errors.
            knowledge: The names to go by where articles are added, those of the library by default.

        Raises:
            InvalidRecordError: With a problem for each fault: `$.records[3].sources[0]: …`.

        >>> Dataset.from_json(Dataset().to_json()) == Dataset()
        True
        """
        return cls._of(read_json(text, strict=strict), knowledge)

    def save(self, path: str | os.PathLike[str]) -> None:
        """Write the dataset to a file, as JSON Lines where it ends in `.jsonl` or `.ndjson`, else as JSON.

        The file is replaced when all of it is there.

        Raises:
            OSError: The file cannot be written.
        """
        save(self._parts(), path)

    @classmethod
    def load(
        cls, path: str | os.PathLike[str], *, strict: bool = True, knowledge: Knowledge | None = None
    ) -> "Dataset":
        """Return the dataset of a file that `save` has written; the arguments are those of `from_json`.

        Raises:
            InvalidRecordError: The file is no dataset; each problem names the line or the path.
            OSError: The file cannot be read.
        """
        return cls._of(load(path, strict=strict), knowledge)

    @classmethod
    def _of(cls, parts: Parts, knowledge: Knowledge | None) -> "Dataset":
        return cls(
            articles=tuple(parts.articles),
            records=tuple(parts.records),
            refused=sorted_pairs(parts.refused),
            knowledge=knowledge or Knowledge.load(),
        )

    def _parts(self) -> Parts:
        return Parts(self.articles, self.records, self.refused)

    def _indexed(self) -> Index:
        return self.index or Index.of(self.sources, Identities(self.knowledge))

    def _new(self, articles: Iterable[ParsedArticle]) -> list[ParsedArticle]:
        """Return the articles that the dataset does not have, each once."""
        known = {parsed.article.id: parsed for parsed in self.articles}
        new: list[ParsedArticle] = []
        for parsed in articles:
            same = known.get(parsed.article.id)
            if same is None:
                known[parsed.article.id] = parsed
                new.append(parsed)
            elif same != parsed:
                message = f"Dataset.articles: two articles have the id {described(parsed.article.id)}"
                raise InvalidArticleError(message)
        return new

    def to_html(self, *, title: str = "Diplomatic records") -> str:
        """Return a page of its own to filter, sort and read the records, with charts and every article.

        The page is one file and asks nothing of any server.

        Args:
            title: What the page and its window are called.

        >>> Dataset().to_html(title="Visits of August").count("<h1>Visits of August</h1>")
        1
        """
        from kz_diplomacy.export.pages import dataset_page  # noqa: PLC0415 - who links loads no page

        return dataset_page(self, title=title)

    def __iter__(self) -> Iterator[LinkedRecord]:
        """Iterate over the linked records."""
        return iter(self.records)

    def __len__(self) -> int:
        """Return the number of linked records."""
        return len(self.records)

    def __repr__(self) -> str:
        """Return how much it holds."""
        counts = ((len(self.articles), "article"), (len(self.records), "linked record"))
        return f"Dataset({', '.join(f'{n} {word}s' if n != 1 else f'1 {word}' for n, word in counts)})"


def _published(parsed: ParsedArticle) -> tuple[dt.date, str]:
    return parsed.article.published or dt.date.max, parsed.article.id
