"""What goes wrong for a user of the command line: one clear line and exit code 2."""

from collections.abc import Generator
from contextlib import contextmanager

import typer

from kz_diplomacy.errors import InvalidArticleError, InvalidRecordError, KzDiplomacyError

FAILED = 2


class CommandError(Exception):
    """An input or an output that the command cannot work with; its message is the line that the user sees."""


@contextmanager
def reported() -> Generator[None, None, None]:
    """Turn what the user can put right into one line on stderr and exit code 2.

    Raises:
        typer.Exit: with code 2, in place of a CommandError, an error of the library or of the file system.
    """
    try:
        yield
    except BrokenPipeError:
        raise  # the reader of the pipe has gone (`| head`): nobody is left to tell
    except (CommandError, KzDiplomacyError, OSError) as error:
        typer.echo(f"kz-diplomacy: {describe(error)}", err=True)
        raise typer.Exit(FAILED) from error


def describe(error: Exception) -> str:
    r"""The message of an error on one line; for an error of the file system the file and the reason.

    >>> describe(FileNotFoundError(2, "No such file or directory", "talks.txt"))
    'talks.txt: No such file or directory'
    >>> describe(CommandError("articles.jsonl, line 2:\n no text"))
    'articles.jsonl, line 2: no text'
    """
    if isinstance(error, OSError) and error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    if isinstance(error, InvalidArticleError | InvalidRecordError):
        return "; ".join(" ".join(problem.split()) for problem in error.problems)
    return " ".join(str(error).split())
