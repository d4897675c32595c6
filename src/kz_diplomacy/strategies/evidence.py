"""Strategies for evidence: of articles that nobody knows, and true slices of an article that is known."""

from functools import cache
from typing import TypeAlias

from hypothesis import strategies as st

from kz_diplomacy.models import Article, Evidence, Source
from kz_diplomacy.strategies.values import some, text

__all__ = ["Cut", "cut", "cuts", "evidences"]

# Numbers that give start and length once the text is known, whether to cut the headline, fields supported.
Cut: TypeAlias = tuple[int, int, bool, tuple[str, ...]]


def _evidence(start: int, text: str, source: Source, supports: tuple[str, ...]) -> Evidence:
    return Evidence(start=start, end=start + len(text), text=text, source=source, supports=supports)


@cache
def evidences(*fields: str) -> st.SearchStrategy[Evidence]:
    """Return a strategy for evidence of an article that nobody knows.

    Args:
        fields: Names of the fields that it may support; `status` unless given.
    """
    supports = some(st.sampled_from(fields or ("status",)))
    return st.builds(_evidence, st.integers(0, 10**6), text(1), st.sampled_from(Source), supports)


@cache
def cuts(*fields: str) -> st.SearchStrategy[tuple[Cut, ...]]:
    """Return a strategy for places to cut evidence from, supporting some of the fields."""
    number = st.integers(0, 1000)
    return some(st.tuples(number, number, st.booleans(), some(st.sampled_from(fields))))


def cut(article: Article, places: tuple[Cut, ...]) -> tuple[Evidence, ...]:
    """Return the different slices that the places give in an article, none where it has no text.

    >>> cut(Article(text="Talks"), ((1, 2, False, ()),))
    (Evidence(start=1, end=4, text='alk'),)
    """
    found: dict[Evidence, None] = {}
    for start, length, headline, supports in places:
        source = Source.TITLE if headline and article.title else Source.TEXT
        whole = article.text if source is Source.TEXT else (article.title or "")
        if whole:
            first = start % len(whole)
            last = first + 1 + length % (len(whole) - first)
            found[_evidence(first, whole[first:last], source, supports)] = None
    return tuple(found)
