"""Articles in tables, parsed batch by batch where the tables are: Arrow, Spark, and what speaks Arrow."""

from kz_diplomacy.engines.articles import article_schema
from kz_diplomacy.engines.batches import parse_batches, parsed_schema
from kz_diplomacy.engines.spark import parse_frame

__all__ = ["article_schema", "parse_batches", "parse_frame", "parsed_schema"]
