"""The classes of the contract, the order of their keys, the shapes of their fields."""

from types import NoneType, UnionType
from typing import Any, NamedTuple, get_args, get_origin

import attrs

from kz_diplomacy.models import (
    Agreement,
    Article,
    Equivalent,
    Evidence,
    Investment,
    Meeting,
    Money,
    Organization,
    ParsedArticle,
    Person,
    Place,
    Visit,
)

__all__ = ["CLASSES", "OPTIONAL_KEYS", "RECORD_KEYS", "Shape", "fields_in_order", "shape_of"]

# Each after those that it contains, so that compiled functions find those of their parts.
CLASSES: tuple[type[Any], ...] = (
    Equivalent,
    Money,
    Place,
    Person,
    Organization,
    Evidence,
    Visit,
    Meeting,
    Agreement,
    Investment,
    Article,
    ParsedArticle,
)

# The key that tells an object of the class from the other records.
RECORD_KEYS: dict[str, type[Any]] = {
    "article": ParsedArticle,
    "visitors": Visit,
    "participants": Meeting,
    "signatories": Agreement,
    "investors": Investment,
}

OPTIONAL_KEYS: dict[type[Any], frozenset[str]] = {
    Person: frozenset({"wikidata"}),
    Organization: frozenset({"wikidata"}),
}

_FIRST: dict[type[Any], tuple[str, ...]] = {
    Article: ("id",),
    ParsedArticle: ("schema_version", "producer"),
}


class Shape(NamedTuple):
    """What a field holds: one value or many of a class or builtin type, perhaps None."""

    kind: type[Any]
    optional: bool = False
    many: bool = False


def shape_of(annotation: Any) -> Shape:  # noqa: ANN401 - annotations have no common type
    """Return the shape that an annotation gives.

    >>> shape_of(tuple[int, ...])
    Shape(kind=<class 'int'>, optional=False, many=True)
    """
    if get_origin(annotation) is tuple:
        return Shape(get_args(annotation)[0], many=True)
    if isinstance(annotation, UnionType):
        (kind,) = [kind for kind in get_args(annotation) if kind is not NoneType]
        return Shape(kind, optional=True)
    return Shape(annotation)


def fields_in_order(kind: type[Any]) -> "list[attrs.Attribute[Any]]":
    """Return the fields of a class in the order of the keys in JSON.

    >>> [field.name for field in fields_in_order(Article)][:3]
    ['id', 'text', 'title']
    """
    first = _FIRST.get(kind, ())
    return sorted(attrs.fields(kind), key=lambda field: field.name not in first)
