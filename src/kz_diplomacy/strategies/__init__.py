"""Hypothesis strategies for every value, record and article, for tests of code that uses them.

Hypothesis itself calls `register` through an entry point, so that `st.from_type(Visit)` works without an
import. The strategies are loaded at the first use of one: Hypothesis loads this package with itself, and may
be loaded by it.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from kz_diplomacy.strategies.registration import register

if TYPE_CHECKING:
    from kz_diplomacy.strategies.documents import articles, parsed_articles
    from kz_diplomacy.strategies.events import agreements, investments, meetings, records, visits
    from kz_diplomacy.strategies.evidence import evidences
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

_HOMES = ("documents", "events", "evidence", "values")


def __getattr__(name: str) -> object:
    """Return a strategy function, loading the modules that hold them."""
    if name in __all__:
        homes = [vars(import_module(f"{__name__}.{home}")) for home in _HOMES]
        return next(home[name] for home in homes if name in home)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)
