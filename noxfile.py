"""Sessions for the interpreters and the checks of the project; `nox --list` shows them."""

import nox

PYTHONS = ["3.11", "3.12", "3.13", "3.14"]

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["tests", "lint", "types", "coverage", "docs"]


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests and doctests on one interpreter."""
    session.install(".[test]")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Run ruff and import-linter."""
    session.install("-e", ".[dev]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports")


@nox.session
def types(session: nox.Session) -> None:
    """Run mypy and pyright, both strict."""
    session.install("-e", ".[dev]")
    session.run("mypy")
    session.run("pyright", "--pythonpath", str(session.virtualenv.bin + "/python"))


@nox.session
def coverage(session: nox.Session) -> None:
    """Run the tests with branch coverage, which has to be complete."""
    session.install("-e", ".[dev]")
    session.run("python", "-m", "pytest", "-n", "auto", "--cov", "--cov-branch")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation and run its doctests."""
    session.install(".[docs]")
    for builder in ("html", "doctest"):
        session.run("sphinx-build", "-n", "-W", "-b", builder, "docs", f"docs/_build/{builder}")


@nox.session(default=False)
def deep(session: nox.Session) -> None:
    """Run the property tests with the many examples of the deep profile."""
    session.install(".[test]")
    session.run("python", "-m", "pytest", "tests", *session.posargs, env={"HYPOTHESIS_PROFILE": "deep"})


@nox.session(python=PYTHONS[0], default=False)
def lowest(session: nox.Session) -> None:
    """Run the tests with the lowest versions of all libraries that pyproject.toml allows."""
    session.install("uv")
    session.run("uv", "pip", "install", "--resolution", "lowest-direct", ".[test]")
    # Old libraries warn of the newer ones below them, which is not our fault.
    session.run("python", "-m", "pytest", "-o", "filterwarnings=default", *session.posargs)


@nox.session(default=False)
def audit(session: nox.Session) -> None:
    """Look up known vulnerabilities of what is installed with all extras; this needs the network."""
    session.install(".[dev]", "pip-audit>=2.9")
    session.run("pip-audit", "--skip-editable", *session.posargs)


@nox.session(default=False)
def mutants(session: nox.Session) -> None:
    """Try mutants of a part of the library: `nox -s mutants -- dates --sample 400`."""
    session.install("-e", ".[test]", "mutmut>=3.8,<4")
    session.run("python", "fuzz/mutants.py", *session.posargs)
