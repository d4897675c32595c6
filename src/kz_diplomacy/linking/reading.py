"""A dataset from its JSON form, with every fault named by its path."""

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, cast

import attrs

from kz_diplomacy.linking.conflicts import Claim, Claimed, Conflict
from kz_diplomacy.linking.form import DATASET_VERSION, Parts
from kz_diplomacy.linking.life import Stage, StageKind
from kz_diplomacy.linking.linked_record import LinkedRecord
from kz_diplomacy.linking.noting import Notes
from kz_diplomacy.linking.sources import WORDS, SourceRecord, sources_of
from kz_diplomacy.models import ParsedArticle, Record, TimeSpan
from kz_diplomacy.models.validation import described
from kz_diplomacy.serialization import from_dict
from kz_diplomacy.serialization.forms import read_day
from kz_diplomacy.serialization.shapes import shape_of

__all__ = ["read_form", "read_lines"]

_KINDS = {word: kind for kind, word in WORDS.items()}
_HEAD = ("dataset_version", "refused")
_KEYS = ("id", "type", "record", "sources", "conflicts", "life")

Sources = Mapping[str, SourceRecord]


def read_form(data: object, *, strict: bool) -> Parts:
    """Return the parts of a dataset.

    Raises:
        InvalidRecordError: With a problem for each fault: `$.records[3].sources[0].id: …`.

    >>> read_form({"dataset_version": "1", "refused": [], "articles": [], "records": []}, strict=True)
    Parts(articles=(), records=(), refused=())
    """
    notes = Notes(strict)
    whole = notes.keyed(data, (*_HEAD, "articles", "records"), "$")
    notes.check()
    known = cast("dict[str, Any]", whole)
    return _parts(
        notes, known, notes.items(known["articles"], "$.articles"), notes.items(known["records"], "$.records")
    )


def read_lines(lines: Iterable[tuple[int, object]], *, strict: bool) -> Parts:
    """Return the parts of a dataset of which each comes with the number of its line.

    Raises:
        InvalidRecordError: With a problem for each fault: `line 7: $.article.id: …`.
    """
    notes = Notes(strict)
    head: dict[str, Any] | None = None
    articles: list[tuple[str, object]] = []
    records: list[tuple[str, object]] = []
    for number, value in lines:
        path = f"line {number}: $"
        if head is None:
            head = notes.keyed(value, _HEAD, path)
            notes.check()
            continue
        name = "article" if _is_article(value) else "record"
        if (line := notes.keyed(value, (name,), path)) is not None:
            (articles if name == "article" else records).append((f"{path}.{name}", line[name]))
    if head is None:
        notes.note("$", "an empty file is no dataset")
    notes.check()
    return _parts(notes, cast("dict[str, Any]", head), articles, records)


def _is_article(value: object) -> bool:
    return type(value) is dict and "article" in cast("dict[str, object]", value)


def _parts(
    notes: Notes,
    head: Mapping[str, Any],
    articles: Iterable[tuple[str, object]],
    records: Iterable[tuple[str, object]],
) -> Parts:
    if head["dataset_version"] != DATASET_VERSION:
        version = described(head["dataset_version"])
        notes.note("$.dataset_version", f"must be {DATASET_VERSION}, not {version}")
    refused = [_pair(notes, item, path) for path, item in notes.items(head["refused"], "$.refused")]
    parsed = [_article(notes, item, path) for path, item in articles]
    notes.check()
    sources = {source.id: source for article in parsed if article for source in sources_of(article)}
    linked = [_linked(notes, item, path, sources) for path, item in records]
    notes.check()
    found = tuple(each for each in linked if each is not None)
    _check_complete(notes, found, sources)
    notes.check()
    return Parts(
        tuple(article for article in parsed if article), found, tuple(pair for pair in refused if pair)
    )


def _pair(notes: Notes, value: object, path: str) -> tuple[str, str] | None:
    items = [item for _, item in notes.items(value, path)]
    if len(items) == 2 and all(type(item) is str for item in items):  # noqa: PLR2004 - a pair
        return cast("tuple[str, str]", tuple(sorted(cast("list[str]", items))))
    notes.note(path, "must be two ids of records")
    return None


def _article(notes: Notes, value: object, path: str) -> ParsedArticle | None:
    return notes.read(lambda: from_dict(value, ParsedArticle, strict=notes.strict), path)


def _linked(notes: Notes, value: object, path: str, known: Sources) -> LinkedRecord | None:
    data = notes.keyed(value, _KEYS, path)
    if data is None:
        return None
    kind = _KINDS.get(data["type"]) if type(data["type"]) is str else None
    if kind is None:
        words = ", ".join(_KINDS)
        notes.note(f"{path}.type", f"must be one of {words}, not {described(data['type'])}")
        return None
    record = notes.read(lambda: from_dict(data["record"], kind, strict=notes.strict), f"{path}.record")
    sources = _sources(notes, data["sources"], f"{path}.sources", known)
    if record is None or not sources:
        return None
    if not data["id"] == record.id == sources[0].id:
        notes.note(f"{path}.id", f"must be {sources[0].id}, not {described(data['id'])}")
        return None
    own = {source.id: source for source in sources}
    return LinkedRecord(
        id=record.id,
        record=record,
        sources=tuple(sources),
        conflicts=_conflicts(notes, data["conflicts"], f"{path}.conflicts", kind, own),
        life=_life(notes, data["life"], f"{path}.life", own),
    )


def _sources(notes: Notes, value: object, path: str, known: Sources) -> list[SourceRecord]:
    found: list[SourceRecord] = []
    for place, item in notes.items(value, path):
        data = notes.keyed(item, ("id", "article", "record"), place)
        if data is None:
            continue
        source = known.get(data["id"]) if type(data["id"]) is str else None
        if source is None or (source.article.id, source.record.id) != (data["article"], data["record"]):
            notes.note(place, f"no article holds such a record: {described(data['id'])}")
        else:
            found.append(source)
    if not found and not notes.problems:
        notes.note(path, "must not be empty")
    return found


def _ids(notes: Notes, value: object, path: str, own: Sources) -> tuple[SourceRecord, ...]:
    found: list[SourceRecord] = []
    for place, item in notes.items(value, path):
        source = own.get(item) if isinstance(item, str) else None
        if source is None:
            notes.note(place, f"is no source of this record: {described(item)}")
        else:
            found.append(source)
    return tuple(found)


def _conflicts(
    notes: Notes, value: object, path: str, kind: type[Record], own: Sources
) -> tuple[Conflict, ...]:
    types = {each.name: each.type for each in attrs.fields(kind)}
    found: list[Conflict] = []
    for place, item in notes.items(value, path):
        data = notes.keyed(item, ("name", "claims"), place)
        if data is None:
            continue
        if data["name"] not in types or shape_of(types[data["name"]]).many:
            notes.note(f"{place}.name", f"no field that can conflict: {described(data['name'])}")
            continue
        claimed = shape_of(types[data["name"]]).kind
        claims = [
            _claim(notes, claim, below, claimed, own)
            for below, claim in notes.items(data["claims"], f"{place}.claims")
        ]
        found.append(Conflict(name=data["name"], claims=tuple(claim for claim in claims if claim)))
    return tuple(found)


def _claim(notes: Notes, value: object, path: str, kind: type[Any], own: Sources) -> Claim | None:
    data = notes.keyed(value, ("value", "sources"), path)
    if data is None:
        return None
    sources = _ids(notes, data["sources"], f"{path}.sources", own)
    claimed: Claimed | None = data["value"]
    if kind not in {str, int}:
        claimed = notes.read(lambda: from_dict(data["value"], kind, strict=notes.strict), f"{path}.value")
    elif type(claimed) is not kind:
        notes.note(f"{path}.value", f"must be {kind.__name__}, not {described(claimed)}")
        return None
    return None if claimed is None else Claim(value=claimed, sources=sources)


def _life(notes: Notes, value: object, path: str, own: Sources) -> tuple[Stage, ...]:
    stages = (_stage(notes, item, place, own) for place, item in notes.items(value, path))
    return tuple(stage for stage in stages if stage is not None)


def _stage(notes: Notes, value: object, path: str, own: Sources) -> Stage | None:
    data = notes.keyed(value, ("kind", "published", "date", "sources"), path)
    if data is None:
        return None
    kinds = {kind.value: kind for kind in StageKind}
    kind = kinds.get(data["kind"]) if type(data["kind"]) is str else None
    if kind is None:
        notes.note(f"{path}.kind", f"must be one of {', '.join(kinds)}, not {described(data['kind'])}")
        return None
    return Stage(
        kind=kind,
        published=_optional(notes, data["published"], f"{path}.published", dt.date),
        date=_optional(notes, data["date"], f"{path}.date", TimeSpan),
        sources=_ids(notes, data["sources"], f"{path}.sources", own),
    )


def _optional(notes: Notes, value: object, path: str, kind: type[Any]) -> Any:  # noqa: ANN401 - of the type, or None
    if value is None:
        return None
    read = read_day if kind is dt.date else TimeSpan.of
    return notes.read(lambda: cast("Any", read)(value), path)


def _check_complete(notes: Notes, records: Iterable[LinkedRecord], sources: Sources) -> None:
    """Note each record of the articles that does not stand in exactly one linked record."""
    counts = dict.fromkeys(sources, 0)
    for linked in records:
        for source in linked.sources:
            counts[source.id] += 1
    for name, count in counts.items():
        if count != 1:
            often = "in no" if count == 0 else "in more than one"
            notes.note("$.records", f"{name} of article {sources[name].article.id!r} stands {often} record")
