import subprocess
import sys
from importlib.machinery import BuiltinImporter
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy import models, strategies
from kz_diplomacy.strategies.registration import MAKERS, MODELS, ModelsAwaited

KINDS: list[type[Any]] = [getattr(models, name) for name in MAKERS]

# Each in a fresh interpreter: who imports whom first makes the difference.
ORDERS = {
    "hypothesis first": "from hypothesis import strategies as st; from kz_diplomacy.models import Visit",
    "models first": "from kz_diplomacy.models import Visit; from hypothesis import strategies as st",
    "strategies first": (
        "from kz_diplomacy.strategies import visits; from kz_diplomacy.models import Visit;"
        "from hypothesis import strategies as st"
    ),
    "a part of the strategies first": (
        "import kz_diplomacy.strategies.values; from kz_diplomacy.models import Visit;"
        "from hypothesis import strategies as st"
    ),
}


def run(code: str) -> str:
    command = [sys.executable, "-W", "error", "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own code
    return done.stdout.strip()


@pytest.mark.parametrize("order", ORDERS)
def test_the_entry_point_works_whatever_is_imported_first(order: str) -> None:
    code = f"{ORDERS[order]}; print('visitors' in repr(st.from_type(Visit)))"
    assert run(code) == "True"


def test_hypothesis_alone_loads_no_strategy() -> None:
    assert run("import hypothesis, sys; print('kz_diplomacy.strategies.values' in sys.modules)") == "False"


@pytest.mark.parametrize("kind", KINDS)
@given(data=st.data())
def test_from_type_makes_values(kind: type[Any], data: st.DataObject) -> None:
    assert type(data.draw(st.from_type(kind))) is kind


def test_every_name_is_there() -> None:
    assert all(callable(getattr(strategies, name)) for name in strategies.__all__)
    assert strategies.__all__ == sorted(strategies.__all__)


def test_any_other_name_is_missed() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'wishes'"):
        _ = strategies.wishes


def test_classes_are_registered_at_once_where_the_models_are_loaded() -> None:
    finders = list(sys.meta_path)
    strategies.register()
    assert sys.meta_path == finders
    assert "visitors" in repr(st.from_type(models.Visit))


def test_other_modules_are_none_of_the_finder_s_business() -> None:
    assert ModelsAwaited().find_spec("json", None) is None


def test_classes_are_registered_once_the_models_are_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    finders = list(sys.meta_path)
    monkeypatch.delitem(sys.modules, MODELS)
    strategies.register()
    awaited = sys.meta_path[0]
    assert isinstance(awaited, ModelsAwaited)
    spec = awaited.find_spec(MODELS, None)
    assert sys.meta_path == finders
    assert spec is not None
    assert spec.loader is not None
    spec.loader.exec_module(models)


def test_models_that_cannot_be_found_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    awaited = ModelsAwaited()
    monkeypatch.setattr(sys, "meta_path", [awaited, BuiltinImporter])
    monkeypatch.delitem(sys.modules, MODELS)
    assert awaited.find_spec(MODELS, None) is None
