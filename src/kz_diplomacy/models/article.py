"""Articles, and what was found in them."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any, TypeAlias, cast

import attrs
from attrs import field, frozen

from kz_diplomacy.errors import InvalidArticleError, InvalidRecordError
from kz_diplomacy.models.agreement import Agreement
from kz_diplomacy.models.enums import Source
from kz_diplomacy.models.investment import Investment
from kz_diplomacy.models.meeting import Meeting
from kz_diplomacy.models.place import Place
from kz_diplomacy.models.representation import brief_repr
from kz_diplomacy.models.validation import (
    a,
    a_or_none,
    described,
    each,
    reject,
    string,
    string_or_none,
    words,
)
from kz_diplomacy.models.visit import Visit

__all__ = ["SCHEMA_VERSION", "Article", "ParsedArticle", "Record", "id_of_text"]

SCHEMA_VERSION = "1"
Record: TypeAlias = Visit | Meeting | Agreement | Investment

_COLLECTIONS = ("visits", "meetings", "investments", "agreements")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,9}")


def id_of_text(text: str) -> str:
    """Return an id made from the text alone, the same on every machine: 16 hexadecimal digits of its SHA-256.

    >>> id_of_text("Talks were held in Seoul.")
    'bb3b43748a9f88d6'
    """
    from hashlib import sha256  # noqa: PLC0415 - most articles bring their own id

    return sha256(text.encode(errors="surrogatepass")).hexdigest()[:16]


def _identifier(article: "Article") -> str:
    return id_of_text(article.text) if type(article.text) is str else "none"  # the check of the text follows


def _identifies(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    string(InvalidArticleError)(instance, attribute, value)
    if not value:
        reject(instance, attribute.name, "must not be empty", InvalidArticleError)


def _language_or_none(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    if value is not None and not (type(value) is str and _LANGUAGE.fullmatch(value)):
        problem = f"must be a BCP 47 tag or None, not {described(value)}"
        reject(instance, attribute.name, problem, InvalidArticleError)


@frozen(kw_only=True, repr=False)
class Article:
    """A news article or a press-service read-out, as published.

    Attributes:
        text: The body, untouched; every offset counts its code points.
        id: Chosen by the caller, else made from the text.
        title: The headline.
        published: The day of publication, against which relative dates are resolved.
        source: The outlet.
        url: The address.
        language: A BCP 47 tag.
        dateline: Where the article says that it was written.

    Raises:
        InvalidArticleError: A field has a wrong type, or the text holds half of a surrogate pair.

    >>> Article(text="Talks were held in Seoul.", published=dt.date(2021, 8, 17)).id
    'bb3b43748a9f88d6'
    """

    text: str = field(validator=string(InvalidArticleError))
    id: str = field(default=attrs.Factory(_identifier, takes_self=True), validator=_identifies)
    title: str | None = field(default=None, validator=string_or_none(InvalidArticleError))
    published: dt.date | None = field(default=None, validator=a_or_none(dt.date, InvalidArticleError))
    source: str | None = field(default=None, validator=string_or_none(InvalidArticleError))
    url: str | None = field(default=None, validator=string_or_none(InvalidArticleError))
    language: str | None = field(default=None, validator=_language_or_none)
    dateline: Place | None = field(default=None, validator=a_or_none(Place, InvalidArticleError))

    __repr__ = brief_repr


def _version(instance: object, attribute: "attrs.Attribute[Any]", value: object) -> None:
    if type(value) is not str or value != SCHEMA_VERSION:
        problem = f"must be {SCHEMA_VERSION} (1.x is read with strict=False), not {described(value)}"
        reject(instance, attribute.name, problem)


def _misquotes(article: Article, record: Record) -> Iterator[str]:
    """Yield which evidence of a record is not what stands in the article."""
    sources = {Source.TEXT: article.text, Source.TITLE: article.title}
    for number, evidence in enumerate(record.evidence):
        source = sources[evidence.source]
        if source is None:
            yield f"evidence[{number}].text: points into a headline that the article does not have"
        elif source[evidence.start : evidence.end] != evidence.text:
            where = f"{evidence.start} to {evidence.end} of the {evidence.source}"
            yield f"evidence[{number}].text: is not what stands at {where}"


def _problems(parsed: "ParsedArticle") -> Iterator[str]:
    """Yield what the records say wrongly of the article or of each other, each with its place."""
    visits = {visit.id for visit in parsed.visits}
    seen: set[str] = set()
    for name in _COLLECTIONS:
        for index, record in enumerate(cast("tuple[Record, ...]", getattr(parsed, name))):
            if record.id in seen:
                yield f"{name}[{index}].id: {described(record.id)} is used twice"
            seen.add(record.id)
            during = cast("str | None", getattr(record, "visit_id", None))
            if during is not None and during not in visits:
                yield f"{name}[{index}].visit_id: {described(during)} is no visit of this article"
            for misquote in _misquotes(parsed.article, record):
                yield f"{name}[{index}].{misquote}"


@frozen(kw_only=True, repr=False)
class ParsedArticle:
    """An article with the records that were found in it.

    Attributes:
        article: What was read.
        visits: In the order of the text, as are the other records.
        meetings: Meetings, talks and calls.
        investments: Flows of capital.
        agreements: Documents.
        schema_version: The version of the JSON form.
        producer: Name and version of the program that made the records.

    Raises:
        InvalidRecordError: An evidence is not the slice of the article that it claims, an id is used twice,
            or a `visit_id` names no visit.

    >>> parsed = ParsedArticle(article=Article(id="a", text="Talks were held."), producer="hand")
    >>> parsed, parsed.records
    (ParsedArticle('a', no records), ())
    """

    article: Article = field(validator=a(Article))
    visits: tuple[Visit, ...] = field(default=(), validator=each(Visit))
    meetings: tuple[Meeting, ...] = field(default=(), validator=each(Meeting))
    investments: tuple[Investment, ...] = field(default=(), validator=each(Investment))
    agreements: tuple[Agreement, ...] = field(default=(), validator=each(Agreement))
    schema_version: str = field(default=SCHEMA_VERSION, validator=_version)
    producer: str = field(default="kz-diplomacy", validator=words)

    def __attrs_post_init__(self) -> None:
        """Check what the records say of the article and of each other."""
        problems = [f"ParsedArticle.{problem}" for problem in _problems(self)]
        if problems:
            raise InvalidRecordError(*problems)

    @property
    def records(self) -> tuple[Record, ...]:
        """All visits, then meetings, investments and agreements, each in the order of the text."""
        return (*self.visits, *self.meetings, *self.investments, *self.agreements)

    def __repr__(self) -> str:
        """Return the article's id and how many records of each kind there are."""
        counted = [("visit", self.visits), ("meeting", self.meetings)]
        counted += [("investment", self.investments), ("agreement", self.agreements)]
        shown = [f"{len(found)} {word}{'s' * (len(found) > 1)}" for word, found in counted if found]
        return f"ParsedArticle({self.article.id!r}, {', '.join(shown) or 'no records'})"

    def to_html(self) -> str:
        """Return a page of its own: the article, its evidence underlined, and a card for each record.

        The page is one file, asks nothing of any server and can be read without its script.

        >>> parsed = ParsedArticle(article=Article(text="Talks were held in Seoul."))
        >>> parsed.to_html().startswith("<!DOCTYPE html>")
        True
        """
        from kz_diplomacy.export.pages import article_page  # noqa: PLC0415 - readers of records load no page

        return article_page(self)

    def _repr_html_(self) -> str:
        """Return what a notebook shows: the page in a frame of its own."""
        from kz_diplomacy.export.pages import article_frame  # noqa: PLC0415 - as above

        return article_frame(self)
