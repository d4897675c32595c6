"""Readers of mentions, run on a sentence."""

import datetime as dt
from collections.abc import Callable

import pytest

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.counts import find_counts
from kz_diplomacy.mentions.dates import find_dates
from kz_diplomacy.mentions.documents import find_documents
from kz_diplomacy.mentions.money import find_money
from kz_diplomacy.mentions.organizations import find_organizations
from kz_diplomacy.mentions.persons import find_persons
from kz_diplomacy.mentions.values import DateMention, DocumentMention, Mention, PersonMention
from kz_diplomacy.models import Article
from kz_diplomacy.text import Document, read_document

DAY = dt.date(2021, 8, 16)
PUBLISHED = dt.date(2023, 10, 12)  # a Thursday


def context_of(document: Document) -> Context:
    context = Context.of(document, Knowledge.load())
    return context.with_organizations(find_organizations(context))


@pytest.fixture(scope="session")
def people() -> Callable[..., tuple[PersonMention, ...]]:
    """Return a function from a text to the people in it."""

    def read(
        text: str, title: str | None = None, published: dt.date | None = DAY
    ) -> tuple[PersonMention, ...]:
        return find_persons(context_of(read_document(Article(text=text, title=title, published=published))))

    return read


@pytest.fixture(scope="session")
def shown() -> Callable[[PersonMention], str]:
    """Return a function from a person to "name|role|office|country|organization (countries)"."""

    def line(person: PersonMention) -> str:
        values = (person.name, person.role, person.office, person.country, person.organization)
        countries = f" ({'+'.join(map(str, person.countries))})" if person.countries else ""
        return "|".join("" if value is None else str(value) for value in values).rstrip("|") + countries

    return line


def _dates(text: str, published: dt.date | None = PUBLISHED, title: str | None = None) -> list[DateMention]:
    return list(find_dates(read_document(Article(text=text, title=title)), published))


@pytest.fixture(scope="session")
def dates() -> Callable[..., list[DateMention]]:
    """Return a function from a text to the dates in it."""
    return _dates


@pytest.fixture(scope="session")
def spans() -> Callable[..., list[str]]:
    """Return a function from a text to the days that its dates mean."""

    def read(text: str, published: dt.date | None = PUBLISHED) -> list[str]:
        return [str(mention.span) for mention in _dates(text, published)]

    return read


@pytest.fixture(scope="session")
def told_dates() -> Callable[[str], tuple[list[str], list[str]]]:
    """Return a function from a text to the words of its dates and the days that they mean."""

    def read(text: str) -> tuple[list[str], list[str]]:
        document = read_document(Article(text=text))
        found = find_dates(document, PUBLISHED)
        return [document.slice(each.first, each.last) for each in found], [str(each.span) for each in found]

    return read


def _beside(document: Document) -> list[Mention]:
    context, money = context_of(document), find_money(document, Knowledge.load())
    days = find_dates(document, None)
    return [
        *context.countries_found,
        *context.places_found,
        *context.organizations_found,
        *days,
        *money,
        *find_counts(document, (*days, *money)),
    ]


@pytest.fixture(scope="session")
def find() -> Callable[..., tuple[DocumentMention, ...]]:
    """Return a function from a text to the documents in it."""

    def read(text: str, title: str | None = None) -> tuple[DocumentMention, ...]:
        document = read_document(Article(id="a", text=text, title=title))
        return find_documents(document, Knowledge.load(), _beside(document))

    return read
