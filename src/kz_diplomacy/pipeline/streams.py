"""Any number of articles, parsed in order by as many processes as there are."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

import attrs

from kz_diplomacy.models import Article, ParsedArticle
from kz_diplomacy.pipeline.failures import ParseFailure, reason_of
from kz_diplomacy.pipeline.parser import Parser, parse
from kz_diplomacy.pipeline.workers import CHUNK, map_in_order

__all__ = ["parse_many"]

Given: TypeAlias = str | Article | Mapping[str, object] | ParseFailure


def parse_many(
    articles: Iterable[Given],
    *,
    workers: int | None = None,
    chunksize: int = CHUNK,
    parser: Parser | None = None,
) -> Iterator[ParsedArticle | ParseFailure]:
    """Yield each article with its records, in order; a `ParseFailure` for one that cannot be parsed.

    Articles are asked for and results are given one by one, so that memory does not grow with their number.

    Args:
        articles: Texts, `Article`s, or mappings with the keys of one. A `ParseFailure`, of whoever has read
            the articles, is passed on in its place.
        workers: How many processes parse; 1 parses in this process. By default the first hundred articles
            are parsed in this process and the others, where there are more, by one process a processor.
        chunksize: How many articles are sent to a process at once.
        parser: A parser with other knowledge than the library's own.

    Raises:
        ValueError: `workers` or `chunksize` is below 1.
        concurrent.futures.process.BrokenProcessPool: A process was killed, perhaps for want of memory.

    What the iterable itself raises is raised here after the results of the articles before it.

    >>> articles = ["The presidents of Kazakhstan and Uzbekistan held talks.", {"id": "b", "text": None}]
    >>> for result in parse_many(articles):
    ...     print(result)
    ParsedArticle('c0a4259d67701ab8', 1 meeting)
    article 1 (b): $.text: must be a string, not None
    """
    return map_in_order(Parsing(parser), enumerate(articles), workers=workers, chunksize=chunksize)


@attrs.frozen
class Parsing:
    """The work of a process: from an article and its number in the stream to what comes of it.

    >>> Parsing(None)((7, Article(id="a", text="Rain fell.")))
    ParsedArticle('a', no records)
    """

    parser: Parser | None

    def __call__(self, numbered: tuple[int, Given]) -> ParsedArticle | ParseFailure:
        """Return the parsed article, or the failure, never an error: others wait behind this article."""
        index, article = numbered
        if isinstance(article, ParseFailure):
            return attrs.evolve(article, index=index)
        try:
            return parse(article) if self.parser is None else self.parser.parse(article)
        except Exception as error:  # noqa: BLE001 (one article must not end the run of a million others)
            return ParseFailure(index=index, id=_id_of(article), reason=reason_of(error))


def _id_of(article: str | Article | Mapping[str, object]) -> str | None:
    found = article.get("id") if isinstance(article, Mapping) else getattr(article, "id", None)
    return found if isinstance(found, str) else None
