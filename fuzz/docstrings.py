"""The examples in the docstrings of the modules that mutmut changes, as tests; fuzz/mutants.py copies this.

They are read from the modules as they were: in changed ones each mutant carries the docstring once more.
"""

import ast
import doctest
import tomllib
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[2]
PATTERNS = tomllib.loads((PROJECT / "pyproject.toml").read_text())["tool"]["mutmut"]["only_mutate"]
DOCUMENTED = (ast.FunctionDef, ast.ClassDef, ast.Module)


def examples() -> Iterator[tuple[str, str, str]]:
    """Yield the module, the name and the docstring of whatever shows an example."""
    for path in sorted(path for pattern in PATTERNS for path in PROJECT.glob(pattern)):
        module = ".".join(path.relative_to(PROJECT / "src").with_suffix("").parts)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            said = ast.get_docstring(node) if isinstance(node, DOCUMENTED) else None
            if said and ">>>" in said:
                yield module.removesuffix(".__init__"), getattr(node, "name", ""), said


EXAMPLES = {f"{module}-{name}": (module, said) for module, name, said in examples()}


@pytest.mark.parametrize(("module", "said"), list(EXAMPLES.values()), ids=list(EXAMPLES))
def test_example(module: str, said: str) -> None:
    """An example gives what its docstring says."""
    names = dict(vars(import_module(module)))
    test = doctest.DocTestParser().get_doctest(said, names, module, None, None)
    assert not doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(test).failed
