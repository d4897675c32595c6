"""Short reprs: the fields that say something, in the order of the class."""

from typing import Any, cast

import attrs

__all__ = ["brief_repr"]

LONGEST_SHOWN = 60


def _shown(value: object) -> str:
    if isinstance(value, str) and len(value) > LONGEST_SHOWN:
        return f"{value[:LONGEST_SHOWN]!r}… ({len(value)} characters)"
    return repr(value)


def _is_default(field: "attrs.Attribute[Any]", value: object) -> bool:
    return field.default is not attrs.NOTHING and (value is None or value == field.default)


def brief_repr(self: object) -> str:
    """Return the class with the fields that differ from their defaults, long texts cut.

    >>> from kz_diplomacy.models import Place
    >>> Place(name="Seoul")
    Place(name='Seoul')
    """
    kind = cast("type[Any]", type(self))
    fields = [(field, getattr(self, field.name)) for field in attrs.fields(kind)]
    shown = [f"{field.name}={_shown(item)}" for field, item in fields if not _is_default(field, item)]
    return f"{kind.__name__}({', '.join(shown)})"
