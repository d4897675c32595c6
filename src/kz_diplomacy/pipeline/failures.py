"""Articles that could not be parsed, as values that take their place in a stream."""

import attrs

from kz_diplomacy.errors import InvalidArticleError, KzDiplomacyError

__all__ = ["ParseFailure", "reason_of"]


@attrs.frozen(kw_only=True)
class ParseFailure:
    """Stands in a stream of results where an article gave none.

    Attributes:
        index: Which article of the stream it was, counted from 0.
        id: The article's id; None where it has none, or where what was given is no article at all.
        reason: What is wrong, on one line.

    >>> failure = ParseFailure(index=7, id="a", reason="$.text: must be a string, not None")
    >>> print(failure)
    article 7 (a): $.text: must be a string, not None
    """

    index: int
    id: str | None
    reason: str

    def __str__(self) -> str:
        """Return the place, the id where there is one, and the reason."""
        name = "" if self.id is None else f" ({self.id})"
        return f"article {self.index}{name}: {self.reason}"


def reason_of(error: Exception) -> str:
    """What an error says, on one line; a defect of a program is named by its class.

    >>> reason_of(InvalidArticleError("$.text: must be a string", "$.id: must not be empty"))
    '$.text: must be a string; $.id: must not be empty'
    >>> reason_of(IndexError("list index out of range"))
    'IndexError: list index out of range'
    """
    if isinstance(error, InvalidArticleError):
        return "; ".join(" ".join(problem.split()) for problem in error.problems)
    said = " ".join(str(error).split())
    return said if isinstance(error, KzDiplomacyError) else f"{type(error).__name__}: {said}"
