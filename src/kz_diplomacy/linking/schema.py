"""The JSON Schema of a dataset."""

import inspect
import re
from typing import Any

from kz_diplomacy.linking.conflicts import Claim, Conflict
from kz_diplomacy.linking.form import DATASET_VERSION
from kz_diplomacy.linking.life import Stage, StageKind
from kz_diplomacy.linking.linked_record import LinkedRecord
from kz_diplomacy.linking.sources import WORDS, SourceRecord
from kz_diplomacy.serialization import json_schema

__all__ = ["dataset_schema"]

_WORDY = {"type": "string", "pattern": r"\S"}
_VALUE = {
    "description": "Of the type that the field of the record has.",
    "type": ["string", "object", "integer"],
}


def dataset_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a dataset and of the lines of its JSON Lines; a new copy.

    >>> dataset_schema()["title"]
    'kz_diplomacy dataset'
    """
    records = json_schema()
    whole = {
        "dataset_version": {"const": DATASET_VERSION},
        "refused": _many({"type": "array", "items": _WORDY, "minItems": 2, "maxItems": 2}),
        "articles": _many(_reference("ParsedArticle")),
        "records": _many(_reference("LinkedRecord")),
    }
    head = {name: whole[name] for name in ("dataset_version", "refused")}
    lines = ({"article": _reference("ParsedArticle")}, {"record": _reference("LinkedRecord")})
    return {
        "$schema": records["$schema"],
        "$id": records["$id"].replace("kz-diplomacy.schema", "kz-diplomacy-dataset.schema"),
        "title": "kz_diplomacy dataset",
        "description": "The linked records of many articles; or one line of them in JSON Lines.",
        "oneOf": [_object(whole), _object(head), *(_object(line) for line in lines)],
        "$defs": {**records["$defs"], **_definitions()},
    }


def _definitions() -> dict[str, Any]:
    ids = {**_many(_WORDY), "description": "Ids of source records."}
    kinds = [kind.value for kind in StageKind]
    fields: dict[type[Any], dict[str, Any]] = {
        LinkedRecord: {
            "id": _WORDY,
            "type": {"enum": list(WORDS.values())},
            "record": _reference("Record"),
            "sources": {**_many(_reference("SourceRecord")), "minItems": 1},
            "conflicts": _many(_reference("Conflict")),
            "life": _many(_reference("Stage")),
        },
        SourceRecord: {"id": _WORDY, "article": {"type": "string", "minLength": 1}, "record": _WORDY},
        Conflict: {"name": _WORDY, "claims": _many(_reference("Claim"))},
        Claim: {"value": _VALUE, "sources": ids},
        Stage: {
            "kind": {"enum": kinds},
            "published": {"anyOf": [{"type": "string", "format": "date"}, {"type": "null"}]},
            "date": {"anyOf": [_reference("TimeSpan"), {"type": "null"}]},
            "sources": ids,
        },
    }
    return {
        kind.__name__: {"description": _summary(kind), **_object(properties)}
        for kind, properties in fields.items()
    }


def _summary(kind: type[Any]) -> str:
    return re.split(r"\n\n", inspect.getdoc(kind) or "", maxsplit=1)[0]


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _many(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _reference(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}
