"""Strategies for articles, and for articles with records whose evidence is true."""

from functools import cache
from typing import TypeAlias, TypeVar

import attrs
from hypothesis import strategies as st

from kz_diplomacy.models import Agreement, Article, Investment, Meeting, ParsedArticle, Visit
from kz_diplomacy.strategies.events import agreements, field_names, investments, meetings, visits
from kz_diplomacy.strategies.evidence import Cut, cut, cuts
from kz_diplomacy.strategies.values import maybe, places, text, words

__all__ = ["articles", "parsed_articles"]

R = TypeVar("R", Visit, Meeting, Agreement, Investment)
During = TypeVar("During", Meeting, Agreement)
Drawn: TypeAlias = list[tuple[R, tuple[Cut, ...]]]


@cache
def articles() -> st.SearchStrategy[Article]:
    """Return a strategy for articles; their texts hold characters of every plane, but are no prose."""
    return st.builds(
        Article,
        text=text(),
        id=text(1),
        title=maybe(text()),
        published=maybe(st.dates()),
        source=maybe(text()),
        url=maybe(text()),
        language=maybe(st.sampled_from(["en", "kk", "ru", "zh-Hant-TW"])),
        dateline=maybe(places()),
    )


def _drawn(strategy: st.SearchStrategy[R], kind: type[R]) -> st.SearchStrategy[Drawn[R]]:
    return st.lists(st.tuples(strategy, cuts(*field_names(kind))), max_size=2)


def _placed(article: Article, drawn: Drawn[R], word: str) -> tuple[R, ...]:
    """Return records with ids in their order and evidence from the article."""
    return tuple(
        attrs.evolve(record, id=f"{word}-{number}", evidence=cut(article, places))
        for number, (record, places) in enumerate(drawn, start=1)
    )


def _during(records: tuple[During, ...], visit: str | None) -> tuple[During, ...]:
    return tuple(attrs.evolve(record, visit_id=visit if record.visit_id else None) for record in records)


@cache
def parsed_articles() -> st.SearchStrategy[ParsedArticle]:
    """Return a strategy for articles with up to two records a kind; every evidence and `visit_id` is true."""
    found = st.tuples(
        _drawn(visits(bare=True), Visit),
        _drawn(meetings(bare=True), Meeting),
        _drawn(investments(bare=True), Investment),
        _drawn(agreements(bare=True), Agreement),
    )
    return st.builds(_parsed, articles(), found, words())


def _parsed(
    article: Article,
    found: tuple[Drawn[Visit], Drawn[Meeting], Drawn[Investment], Drawn[Agreement]],
    producer: str,
) -> ParsedArticle:
    visited, met, invested, signed = found
    last = f"visit-{len(visited)}" if visited else None
    return ParsedArticle(
        article=article,
        visits=_placed(article, visited, "visit"),
        meetings=_during(_placed(article, met, "meeting"), last),
        investments=_placed(article, invested, "investment"),
        agreements=_during(_placed(article, signed, "agreement"), last),
        producer=producer,
    )
