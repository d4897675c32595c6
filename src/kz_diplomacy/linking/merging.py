"""The sources of one event become one record."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar, cast

import attrs

from kz_diplomacy.linking.bodies import same_body
from kz_diplomacy.linking.choices import choose, conflict_of
from kz_diplomacy.linking.conflicts import Conflict
from kz_diplomacy.linking.identities import Identities
from kz_diplomacy.linking.life import life_of, status_of
from kz_diplomacy.linking.linked_record import LinkedRecord
from kz_diplomacy.linking.people import same_person
from kz_diplomacy.linking.sources import SourceRecord
from kz_diplomacy.models import Organization, Person, Place, Record

__all__ = ["merged"]

T = TypeVar("T", Person, Organization, Place)

_OWN = ("id", "status", "rule", "evidence", "visit_id")


def merged(sources: Sequence[SourceRecord], identities: Identities) -> LinkedRecord:
    """Return the linked record of one event; its `visit_id` is left to whoever knows all visits.

    Args:
        sources: In order of publication.
        identities: Who is who.
    """
    first, life = sources[0], life_of(sources)
    own: dict[str, Any] = {"id": first.id, "status": status_of(life), "evidence": ()}
    conflicts: list[Conflict] = []
    if len(sources) > 1:
        for name in _fields(first.record):
            own[name], conflict = _field(name, sources, identities)
            conflicts += [conflict] if conflict else []
    if hasattr(first.record, "visit_id"):
        own["visit_id"] = None
    record = cast("Record", attrs.evolve(cast("Any", first.record), **own))
    return LinkedRecord(
        id=first.id, record=record, sources=tuple(sources), conflicts=tuple(conflicts), life=life
    )


def _fields(record: Record) -> list[str]:
    return [field.name for field in attrs.fields(type(record)) if field.name not in _OWN]


def _field(
    name: str, sources: Sequence[SourceRecord], identities: Identities
) -> tuple[object, Conflict | None]:
    values = [getattr(source.record, name) for source in sources]
    if isinstance(values[0], tuple):
        return _union([item for value in values for item in value], identities), None
    claims = choose(name, sources)
    return claims[0].value if claims else None, conflict_of(name, claims, identities)


def _union(items: list[Any], identities: Identities) -> tuple[object, ...]:
    """Return what all lists hold, once; of people, bodies and places all that is known of them."""
    different = tuple(dict.fromkeys(items))
    if not different or not isinstance(different[0], Person | Organization | Place):
        return different
    groups = _groups(different, _same(different[0], identities))
    return tuple(dict.fromkeys(_joined(group) for group in groups))


def _same(item: Person | Organization | Place, identities: Identities) -> Callable[[Any, Any], bool]:
    if isinstance(item, Person):
        return lambda one, other: bool(same_person(identities.who(one), identities.who(other)))
    if isinstance(item, Organization):
        return lambda one, other: same_body(identities.company(one), identities.company(other))
    return lambda one, other: identities.spot(one)[:2] == identities.spot(other)[:2]


def _groups(items: Iterable[T], same: Callable[[T, T], bool]) -> list[list[T]]:
    groups: list[list[T]] = []
    for item in items:
        group = next((group for group in groups if any(same(each, item) for each in group)), None)
        if group is None:
            groups.append([item])
        else:
            group.append(item)
    return groups


def _joined(group: Sequence[T]) -> T:
    """Return one of several values that mean the same, under the fullest name and with all that is known."""
    fullest = max(group, key=lambda item: (len((item.name or "").split()), len(item.name or "")))
    known: dict[str, Any] = {}
    for item in (fullest, *group):
        for field in attrs.fields(cast("Any", type(item))):
            value = getattr(item, field.name)
            if value is not None:
                known.setdefault(field.name, value)
    return attrs.evolve(fullest, **known)
