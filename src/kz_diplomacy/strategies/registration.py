"""Making `st.from_type` know the models."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from kz_diplomacy.models import (
    Agreement,
    Article,
    Country,
    Equivalent,
    Evidence,
    Investment,
    Meeting,
    Money,
    Organization,
    ParsedArticle,
    Person,
    Place,
    TimeSpan,
    Visit,
)
from kz_diplomacy.strategies.articles import articles, parsed_articles
from kz_diplomacy.strategies.evidence import evidences
from kz_diplomacy.strategies.records import agreements, investments, meetings, visits
from kz_diplomacy.strategies.values import (
    countries,
    equivalents,
    money,
    organizations,
    persons,
    places,
    time_spans,
)

__all__ = ["register"]

_STRATEGIES: dict[type[Any], Callable[[], st.SearchStrategy[Any]]] = {
    Agreement: agreements,
    Article: articles,
    Country: countries,
    Equivalent: equivalents,
    Evidence: evidences,
    Investment: investments,
    Meeting: meetings,
    Money: money,
    Organization: organizations,
    ParsedArticle: parsed_articles,
    Person: persons,
    Place: places,
    TimeSpan: time_spans,
    Visit: visits,
}


def _made(kind: type[Any]) -> st.SearchStrategy[Any]:
    return _STRATEGIES[kind]()


def register() -> None:
    """Tell Hypothesis which strategy makes which class; no strategy is built before a test asks for it."""
    for kind in _STRATEGIES:
        st.register_type_strategy(kind, _made)
