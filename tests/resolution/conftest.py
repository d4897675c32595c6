"""The stages up to resolution, run on a text."""

import datetime as dt
from collections.abc import Callable

import pytest

from kz_diplomacy import Article, Country, Knowledge, Organization
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.resolution import Party, Resolution, resolve_parties
from kz_diplomacy.text import read_document

ResolutionOf = Callable[..., Resolution]


@pytest.fixture(scope="session")
def resolution_of() -> ResolutionOf:
    """Return a function from a text to whom its mentions stand for."""
    knowledge = Knowledge.load()

    def resolve(text: str, *, source: str | None = None, published: dt.date | None = None) -> Resolution:
        document = read_document(Article(text=text, source=source, published=published))
        return resolve_parties(document, read_mentions(document, knowledge), knowledge)

    return resolve


def brief(party: Party) -> str:
    """Return a country's code, the name of a body or person, the office and country of a nameless person."""
    if isinstance(party, Country):
        return str(party)
    if isinstance(party, Organization):
        return party.name
    return party.name or f"{party.office and party.office.value} {party.country}"


@pytest.fixture(scope="session")
def parties_at() -> Callable[..., list[str]]:
    """Return a function from a text and words in it to whom the last mention beginning so stands for."""
    knowledge = Knowledge.load()

    def at(text: str, words: str, *, source: str | None = None) -> list[str]:
        document = read_document(Article(text=text, source=source))
        mentions = read_mentions(document, knowledge)
        resolution = resolve_parties(document, mentions, knowledge)
        found = [
            parties
            for mention, parties in zip(mentions, resolution.parties, strict=True)
            if document.slice(mention.first, mention.last).startswith(words)
        ]
        assert found, f"no mention begins with {words!r}: {mentions}"
        return [brief(party) for party in found[-1]]

    return at
