from collections.abc import Callable
from typing import Any

import pytest

from kz_diplomacy.models import Agreement, Investment, Meeting, Record, Visit
from kz_diplomacy.strategies import records


@pytest.mark.parametrize("kind", [Agreement, Investment, Meeting, Visit])
def test_records_of_every_kind_are_made_with_evidence(kind: type[Any], made: Callable[..., Any]) -> None:
    def shown(record: Record) -> bool:
        return isinstance(record, kind) and bool(record.evidence)

    assert made(records(), shown)
