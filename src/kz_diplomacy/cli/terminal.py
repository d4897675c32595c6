"""What a terminal is given: text without control characters, drawn to its width."""

import re
import shutil
from io import StringIO

from rich.console import Console, RenderableType

PIPE_WIDTH = 110  # columns where nobody says how many there are
_TRAILING = re.compile("(?<! ) +$", re.MULTILINE)
_CONTROLS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def printable(text: str) -> str:
    r"""The text with each control character as one blank, so that no article steers the terminal.

    >>> printable("Talks\nin\x1b[2J Seoul")
    'Talks in [2J Seoul'
    """
    return _CONTROLS.sub(" ", text)


def columns() -> int:
    """The width of the terminal, of the variable COLUMNS, or 110."""
    return shutil.get_terminal_size((PIPE_WIDTH, 24)).columns


def make_console(*, styled: bool, width: int) -> Console:
    """A console that draws for `draw`; styled with escape sequences, or plain."""
    return Console(
        file=StringIO(), force_terminal=styled, width=width, highlight=False, emoji=False, markup=False
    )


def draw(console: Console, *renderables: RenderableType) -> str:
    r"""The characters that show the renderables one below the other, no line ending in blanks.

    >>> draw(make_console(styled=False, width=20), "Seoul", "Astana")
    'Seoul\nAstana\n'
    """
    with console.capture() as capture:
        for renderable in renderables:
            console.print(renderable)
    return _TRAILING.sub("", capture.get())
