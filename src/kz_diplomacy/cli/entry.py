"""The door of the command line, which opens only where its extra is installed."""

import sys
from importlib.util import find_spec


def main() -> None:
    """Run the command line; say how to install the extra `cli` where it is missing (exit code 2)."""
    if find_spec("typer") is None or find_spec("rich") is None:
        sys.exit(refuse())
    from kz_diplomacy.cli.commands import app  # noqa: PLC0415  (typer is optional: imported only where found)

    app()


def refuse() -> int:
    """Write to stderr what to install; the exit code 2.

    >>> refuse()
    2
    """
    sys.stderr.write(
        'kz-diplomacy: the command line needs its extra: python -m pip install "kz-diplomacy[cli]"\n'
    )
    return 2
