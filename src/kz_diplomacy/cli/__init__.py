"""The command line `kz-diplomacy`: parse articles, explain records, print the JSON Schema."""

from kz_diplomacy.cli.entry import main

__all__ = ["main"]
