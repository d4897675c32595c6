import re
from pathlib import Path

import pytest

from kz_diplomacy.models import (
    AgreementKind,
    InvestmentKind,
    MeetingKind,
    MeetingMode,
    Office,
    Precision,
    Qualifier,
    Source,
    Status,
    Topic,
    VisitKind,
)

CONTRACT = Path(__file__).parents[3] / "shared" / "design" / "contract.md"
KINDS = [
    AgreementKind,
    InvestmentKind,
    MeetingKind,
    MeetingMode,
    Office,
    Precision,
    Qualifier,
    Source,
    Status,
    Topic,
    VisitKind,
]


@pytest.mark.parametrize("kind", KINDS)
def test_a_member_is_named_after_its_word(kind: type[Status]) -> None:
    assert all(word.name == word.value.upper() for word in kind)


@pytest.mark.parametrize("kind", KINDS)
def test_a_repr_is_the_way_to_write_the_member(kind: type[Status]) -> None:
    assert all(eval(repr(word), {kind.__name__: kind}) is word for word in kind)  # noqa: S307 - our own repr


@pytest.mark.skipif(not CONTRACT.exists(), reason="the shared contract lies beside the project only")
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in {Precision, Source}])
def test_every_word_stands_in_the_contract(kind: type[Status]) -> None:
    words = set(re.findall(r"`(\w+)`", CONTRACT.read_text(encoding="utf-8")))
    assert {str(word) for word in kind} <= words
