"""The composition root: `Parser`, `parse`, and `parse_many` for streams of articles."""

from kz_diplomacy.pipeline.failures import ParseFailure
from kz_diplomacy.pipeline.parser import Parser, parse
from kz_diplomacy.pipeline.streams import parse_many
from kz_diplomacy.pipeline.workers import map_in_order

__all__ = ["ParseFailure", "Parser", "map_in_order", "parse", "parse_many"]
