"""Making `st.from_type` know the models, at no cost to tests that have nothing to do with them.

Hypothesis calls `register` whenever it is imported in an environment that has this library, perhaps in the
middle of an import of this very package. So nothing is loaded here: the classes are registered once
something else has loaded them, and a strategy is built once a test asks for it.
"""

import sys
from collections.abc import Callable, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hypothesis import strategies as st

__all__ = ["register"]

MODELS = "kz_diplomacy.models"
MAKERS = {
    "Agreement": "agreements",
    "Article": "articles",
    "Country": "countries",
    "Equivalent": "equivalents",
    "Evidence": "evidences",
    "Investment": "investments",
    "Meeting": "meetings",
    "Money": "money",
    "Organization": "organizations",
    "ParsedArticle": "parsed_articles",
    "Person": "persons",
    "Place": "places",
    "TimeSpan": "time_spans",
    "Visit": "visits",
}


def _made(kind: type[Any]) -> "st.SearchStrategy[Any]":
    from kz_diplomacy import strategies  # noqa: PLC0415 - loads everything; a test has asked for it

    make: Callable[[], st.SearchStrategy[Any]] = getattr(strategies, MAKERS[kind.__name__])
    return make()


def _register_classes(models: ModuleType) -> None:
    from hypothesis import strategies as st  # noqa: PLC0415 - an optional dependency

    for name in MAKERS:
        st.register_type_strategy(getattr(models, name), _made)


class ModelsAwaited(MetaPathFinder):
    """Finds nothing itself; once the models are imported, it has their classes registered and is gone."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return the spec of the models, with the registration after their execution; None for all else."""
        del path, target
        if fullname != MODELS:
            return None
        sys.meta_path.remove(self)
        spec = find_spec(fullname)
        if spec is not None and spec.loader is not None:
            _call_after_execution(spec.loader)
        return spec


def _call_after_execution(loader: Any) -> None:  # noqa: ANN401 - the loader of whatever finder found the models
    execute = loader.exec_module

    def exec_module(module: ModuleType) -> None:
        execute(module)
        _register_classes(module)

    loader.exec_module = exec_module


def register() -> None:
    """Tell Hypothesis which strategy makes which class, now or as soon as the models are loaded."""
    models = sys.modules.get(MODELS)
    if models is None:
        sys.meta_path.insert(0, ModelsAwaited())
    else:
        _register_classes(models)
