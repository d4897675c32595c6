"""Articles in tables, parsed batch by batch where the tables are: Arrow, Spark, and what speaks Arrow."""

from kz_diplomacy.engines.articles import article_schema

__all__ = ["article_schema"]
