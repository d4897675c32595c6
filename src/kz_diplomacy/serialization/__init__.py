"""Models to JSON and back without loss; reading and writing records loads no rule and no table."""

from kz_diplomacy.serialization.articles import article_from_dict
from kz_diplomacy.serialization.lines import iter_jsonl, to_jsonl
from kz_diplomacy.serialization.records import from_dict, from_json, to_dict, to_json
from kz_diplomacy.serialization.schema import json_schema

__all__ = [
    "article_from_dict",
    "from_dict",
    "from_json",
    "iter_jsonl",
    "json_schema",
    "to_dict",
    "to_json",
    "to_jsonl",
]
