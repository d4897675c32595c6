"""The JSON Schema of the contract, as it ships with the package."""

from typing import Any, cast

__all__ = ["json_schema"]


def json_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of a parsed article or a record; a new copy each time.

    >>> sorted(json_schema()["$defs"])[:3]
    ['Agreement', 'AgreementKind', 'Article']
    """
    import json  # noqa: PLC0415 - only callers of this function pay
    from importlib.resources import files  # noqa: PLC0415 - as above

    package = files("kz_diplomacy.serialization")
    text = package.joinpath("data", "kz-diplomacy.schema.json").read_text(encoding="utf-8")
    return cast("dict[str, Any]", json.loads(text))
