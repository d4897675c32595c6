"""Hypothesis strategies for every value, record and article, for tests of code that uses them.

Hypothesis itself calls `register` through an entry point, so that `st.from_type(Visit)` works without an
import.
"""

from kz_diplomacy.strategies.articles import articles, parsed_articles
from kz_diplomacy.strategies.evidence import evidences
from kz_diplomacy.strategies.records import agreements, investments, meetings, records, visits
from kz_diplomacy.strategies.registration import register
from kz_diplomacy.strategies.values import (
    countries,
    equivalents,
    money,
    organizations,
    persons,
    places,
    time_spans,
)

__all__ = [
    "agreements",
    "articles",
    "countries",
    "equivalents",
    "evidences",
    "investments",
    "meetings",
    "money",
    "organizations",
    "parsed_articles",
    "persons",
    "places",
    "records",
    "register",
    "time_spans",
    "visits",
]
