"""The composition root: `Parser` and `parse`."""

from kz_diplomacy.pipeline.parser import Parser, parse

__all__ = ["Parser", "parse"]
