"""The parser: the only place where the stages meet."""

import datetime as dt
from collections.abc import Mapping
from functools import cache
from typing import Any

import attrs

from kz_diplomacy.errors import InvalidArticleError
from kz_diplomacy.events import find_events
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.models import Article, ParsedArticle, Place
from kz_diplomacy.pipeline.gate import gate_of
from kz_diplomacy.records import assemble_records
from kz_diplomacy.resolution import dateline_of, resolve_parties
from kz_diplomacy.serialization import article_from_dict
from kz_diplomacy.text import read_document
from kz_diplomacy.version import PRODUCER

MOST_CHARACTERS = 2_000_000


@attrs.frozen(kw_only=True)
class Parser:
    """Turns articles into records; immutable, may be shared by threads.

    Attributes:
        knowledge: The names and words to recognise, the tables of the library by default.
        most_characters: The longest text that is read.

    >>> text = "Foreign Minister Askar Example arrived in Seoul on 16 August 2021 for an official visit."
    >>> [visit] = Parser().parse(text).visits
    >>> visit.destination, str(visit.date)
    (Country('KR'), '2021-08-16')
    """

    knowledge: Knowledge = attrs.field(factory=Knowledge.load)
    most_characters: int = MOST_CHARACTERS

    def parse(
        self,
        article: str | Article | Mapping[str, object],
        *,
        title: str | None = None,
        published: dt.date | None = None,
        source: str | None = None,
        url: str | None = None,
    ) -> ParsedArticle:
        """Return the article with all records found in it.

        Args:
            article: A text, an `Article`, or a mapping with the keys of one.
            title: The headline; where the article brings its own this one replaces it, as the following do.
            published: The day of publication, for words like "yesterday".
            source: The outlet.
            url: The address.

        Raises:
            InvalidArticleError: What is given is no article, or its text is too long; never for the wording.
        """
        read = _article(article)
        told = {"title": title, "published": published, "source": source, "url": url}
        given: dict[str, Any] = {name: value for name, value in told.items() if value is not None}
        read = attrs.evolve(read, **given) if given else read
        if len(read.text) > self.most_characters:
            message = f"the text has {len(read.text)} characters, more than {self.most_characters}"
            raise InvalidArticleError(message)
        return self._parse(read)

    def _parse(self, article: Article) -> ParsedArticle:
        if not gate_of(self.knowledge).lets_pass(article):
            return ParsedArticle(article=_located(article, self._dateline(article)), producer=PRODUCER)
        document = read_document(article)
        mentions = read_mentions(document, self.knowledge)
        resolution = resolve_parties(document, mentions, self.knowledge)
        candidates = find_events(document, resolution, self.knowledge)
        records = assemble_records(document, candidates, resolution.dateline)
        return ParsedArticle(
            article=_located(article, resolution.dateline),
            visits=records.visits,
            meetings=records.meetings,
            agreements=records.agreements,
            investments=records.investments,
            producer=PRODUCER,
        )

    def _dateline(self, article: Article) -> Place | None:
        """Return the place of the dateline of an article that gives no record."""
        if article.dateline is not None or not gate_of(self.knowledge).may_name_place(article):
            return None
        document = read_document(article)
        if document.dateline is None or document.dateline.place is None:
            return None
        return dateline_of(document, read_mentions(document, self.knowledge), self.knowledge)


def _article(given: str | Article | Mapping[str, object]) -> Article:
    if isinstance(given, Article):
        return given
    return article_from_dict(given) if isinstance(given, Mapping) else Article(text=given)


def _located(article: Article, dateline: Place | None) -> Article:
    """Return the article with the place of its dateline where the text has one and the caller gave none."""
    return article if article.dateline or dateline is None else attrs.evolve(article, dateline=dateline)


@cache
def _default() -> Parser:
    return Parser()


def parse(
    article: str | Article | Mapping[str, object],
    *,
    title: str | None = None,
    published: dt.date | None = None,
    source: str | None = None,
    url: str | None = None,
) -> ParsedArticle:
    """Return the article with all records found in it, by a parser with the library's own knowledge.

    Arguments and errors are those of `Parser.parse`.

    >>> parsed = parse("The presidents of Kazakhstan and Uzbekistan held talks by telephone.")
    >>> [str(country) for country in parsed.meetings[0].countries]
    ['KZ', 'UZ']
    """
    return _default().parse(article, title=title, published=published, source=source, url=url)
