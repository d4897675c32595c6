"""The errors of the library: one root, its children, each also a `ValueError` or an `ImportError`.

What cannot be a value of a model (a wrong type as well as a wrong value) raises `InvalidRecordError`,
whether the value comes from JSON or from a call, so that one `except` catches both; an article raises
`InvalidArticleError`.
"""

__all__ = [
    "InvalidArticleError",
    "InvalidRecordError",
    "KnowledgeError",
    "KzDiplomacyError",
    "MissingExtraError",
    "PatternError",
]


def _joined(problems: tuple[str, ...]) -> str:
    if len(problems) == 1:
        return problems[0]
    return "\n".join([f"{len(problems)} problems:", *(f"  {problem}" for problem in problems)])


class KzDiplomacyError(Exception):
    """The root: `except KzDiplomacyError` catches every error that the library raises on purpose."""


class InvalidArticleError(KzDiplomacyError, ValueError):
    """Something is no article: its text is no string or too long, its day of publication no date.

    Attributes:
        problems: One line for each problem, naming the field or the path.

    >>> InvalidArticleError("Article.text: must be a string, not int 5").problems
    ('Article.text: must be a string, not int 5',)
    """

    problems: tuple[str, ...]

    def __init__(self, *problems: str) -> None:
        """Hold the problems, at least one."""
        super().__init__(*problems)
        self.problems = problems

    def __str__(self) -> str:
        """Return the problem, or all of them one a line."""
        return _joined(self.problems)


class InvalidRecordError(KzDiplomacyError, ValueError):
    """A value or record that cannot be, or JSON that is no record.

    Attributes:
        problems: One line for each problem: `Visit.date: …` for a call, `$.visits[0].date: …` for JSON.

    >>> print(InvalidRecordError("$.visits[0].date: no time span: 'May'", "$.visits[0].id: missing"))
    2 problems:
      $.visits[0].date: no time span: 'May'
      $.visits[0].id: missing
    """

    problems: tuple[str, ...]

    def __init__(self, *problems: str) -> None:
        """Hold the problems, at least one."""
        super().__init__(*problems)
        self.problems = problems

    def __str__(self) -> str:
        """Return the problem, or all of them one a line."""
        return _joined(self.problems)


class KnowledgeError(KzDiplomacyError, ValueError):
    """A table of the knowledge is wrong.

    Attributes:
        path: The table, or None where the rows come from a call.
        line: The line in it, counted from 1, or None.

    >>> print(KnowledgeError("no country 'KAZ'", path="countries.tsv", line=12))
    countries.tsv:12: no country 'KAZ'
    """

    path: str | None
    line: int | None

    def __init__(self, message: str, path: str | None = None, line: int | None = None) -> None:
        """Hold what is wrong and where."""
        super().__init__(message, path, line)
        self.path = path
        self.line = line

    def __str__(self) -> str:
        """Return the message after its place."""
        place = ":".join(str(part) for part in (self.path, self.line) if part is not None)
        return f"{place}: {self.args[0]}" if place else str(self.args[0])


class PatternError(KzDiplomacyError, ValueError):
    """A rule or a grammar is wrong; raised while it is built, never while it runs."""


class MissingExtraError(KzDiplomacyError, ImportError):
    """A function needs an optional library that is not installed.

    Attributes:
        library: The library that is missing.
        extra: The extra of kz-diplomacy that brings it.

    >>> print(MissingExtraError("pyarrow", "arrow"))
    pyarrow is missing: python -m pip install "kz-diplomacy[arrow]"
    """

    library: str
    extra: str

    def __init__(self, library: str, extra: str) -> None:
        """Hold what is missing and what brings it."""
        super().__init__(library, extra)
        self.library = library
        self.extra = extra

    def __str__(self) -> str:
        """Return what is missing and the command that installs it."""
        return f'{self.library} is missing: python -m pip install "kz-diplomacy[{self.extra}]"'
