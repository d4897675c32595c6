"""Write the JSON Schema of the contract: `python tools/make_schema.py [FILE]`.

Classes, fields and types come from the models, the descriptions from their docstrings.
"""

import datetime as dt
import inspect
import json
import re
import sys
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kz_diplomacy.models import SCHEMA_VERSION, Article, Country, Evidence, ParsedArticle, TimeSpan
from kz_diplomacy.models.codes import country_codes, currency_codes
from kz_diplomacy.models.validation import LARGEST_COUNT
from kz_diplomacy.serialization.forms import WORDS, is_form
from kz_diplomacy.serialization.shapes import CLASSES, OPTIONAL_KEYS, RECORD_KEYS, fields_in_order, shape_of

if TYPE_CHECKING:
    import attrs

TARGET = Path(__file__).parent.parent / "src/kz_diplomacy/serialization/data/kz-diplomacy.schema.json"
IDENTIFIER = f"https://kz-diplomacy.readthedocs.io/schema/{SCHEMA_VERSION}/kz-diplomacy.schema.json"

POINT = r"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?"
FORMS: dict[type[Any], dict[str, Any]] = {
    Country: {"enum": sorted(country_codes())},
    TimeSpan: {"type": "string", "pattern": f"^{POINT}(/{POINT})?$"},
    Decimal: {"type": "string", "pattern": r"^(0|[1-9][0-9]*)(\.[0-9]+)?$", "maxLength": 31},
    dt.date: {"type": "string", "format": "date", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},
}
WORDY = {"type": "string", "pattern": r"\S"}
SPECIAL: dict[str, dict[str, Any]] = {
    "currency": {"$ref": "#/$defs/Currency"},
    "wikidata": {"type": "string", "pattern": "^Q[1-9][0-9]{0,15}$"},
    "language": {"type": "string", "pattern": "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,9}$"},
    "schema_version": {"const": SCHEMA_VERSION},
}
FREE_TEXTS: dict[type[Any], dict[str, Any]] = {
    Article: {"type": "string"},
    Evidence: {"type": "string", "minLength": 1},
}


def docstring(kind: type[Any]) -> str:
    """Return the docstring of a class."""
    return inspect.getdoc(kind) or ""


def plain(text: str) -> str:
    """Return text on one line, in the words of JSON."""
    return re.sub(r"\bNone\b", "null", " ".join(text.split()))


def summary(kind: type[Any]) -> str:
    """Return what stands before the sections and examples of a docstring."""
    text = re.split(r"(?m)^(?:[A-Z]\w+:$|>>> )|::\n", docstring(kind), maxsplit=1)[0]
    return plain(text).rstrip(".") + "."


def attribute_descriptions(kind: type[Any]) -> dict[str, str]:
    """Return the descriptions of the fields from the section `Attributes` of a docstring."""
    section = re.search(r"(?ms)^Attributes:\n(.*?)(?:\n\n|\Z)", docstring(kind))
    entries = re.findall(r"(?ms)^ {4}(\w+): (.*?)(?=^ {4}\w|\Z)", section[1] if section else "")
    return {name: plain(text) for name, text in entries}


def reference(kind: type[Any]) -> dict[str, Any]:
    """Return the reference to the definition of a class."""
    return {"$ref": f"#/$defs/{kind.__name__}"}


def value_schema(field: "attrs.Attribute[Any]", owner: type[Any], kind: type[Any]) -> dict[str, Any]:
    """Return the schema of a single value of a field."""
    if kind in CLASSES or kind in WORDS or kind in {Country, TimeSpan}:
        return reference(kind)
    if is_form(kind):
        return FORMS[kind]
    if kind is int:
        return {"type": "integer", "minimum": 0, "maximum": LARGEST_COUNT}
    if owner is Article and field.name == "id":
        return {"type": "string", "minLength": 1}
    return SPECIAL.get(field.name) or (WORDY if field.name == "supports" else FREE_TEXTS.get(owner, WORDY))


def field_schema(field: "attrs.Attribute[Any]", owner: type[Any], description: str) -> dict[str, Any]:
    """Return the schema of a field with its description."""
    shape = shape_of(field.type)
    value = value_schema(field, owner, shape.kind)
    if shape.many:
        value = {"type": "array", "items": value, "uniqueItems": True}
    elif shape.optional:
        value = {"anyOf": [value, {"type": "null"}]}
    return {"description": description, **value}


def object_schema(kind: type[Any]) -> dict[str, Any]:
    """Return the definition of a class: every key required but few, no key more."""
    fields = fields_in_order(kind)
    descriptions = attribute_descriptions(kind)
    optional = OPTIONAL_KEYS.get(kind, ())
    return {
        "description": summary(kind),
        "type": "object",
        "properties": {field.name: field_schema(field, kind, descriptions[field.name]) for field in fields},
        "required": [field.name for field in fields if field.name not in optional],
        "additionalProperties": False,
    }


def word_schema(kind: type[StrEnum]) -> dict[str, Any]:
    """Return the definition of a list of words."""
    return {"description": summary(kind), "enum": [str(word) for word in kind]}


def schema() -> dict[str, Any]:
    """Return the whole schema."""
    definitions: dict[str, Any] = {kind.__name__: object_schema(kind) for kind in CLASSES}
    used = json.dumps(definitions)
    definitions |= {kind.__name__: word_schema(kind) for kind in WORDS if f'/{kind.__name__}"' in used}
    for kind in (Country, TimeSpan):
        definitions[kind.__name__] = {"description": summary(kind), **FORMS[kind]}
    definitions["Currency"] = {"description": "ISO 4217 code.", "enum": sorted(currency_codes())}
    kinds = [kind for kind in RECORD_KEYS.values() if kind is not ParsedArticle]
    definitions["Record"] = {
        "description": "One real-world event, document or investment fact.",
        "oneOf": [reference(kind) for kind in kinds],
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": IDENTIFIER,
        "title": "kz_diplomacy records",
        "description": "A parsed article, or one record of it.",
        "oneOf": [reference(ParsedArticle), {"$ref": "#/$defs/Record"}],
        "$defs": dict(sorted(definitions.items())),
    }


def written() -> str:
    """Return the schema as it stands in the package."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    (Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET).write_text(written(), encoding="utf-8")
