"""Whether a strategy makes a certain kind of value."""

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from hypothesis import Phase, find, settings
from hypothesis import strategies as st

Made: TypeAlias = Callable[[st.SearchStrategy[Any], Callable[[Any], bool]], object]

# Without the search for further and for smaller examples, which is the slow part.
GENERATE_ONLY = settings(
    phases=[Phase.generate], max_examples=1000, database=None, report_multiple_bugs=False
)


@pytest.fixture
def made() -> Made:
    """Return a function that returns a value of a strategy for which a condition holds, or raises."""
    return lambda strategy, condition: find(strategy, condition, settings=GENERATE_ONLY)
