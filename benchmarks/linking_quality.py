"""Measure which records of the written groups are linked: `python benchmarks/linking_quality.py [--parsed]`.

A group in `tests/linking/groups` is a handful of articles with their records written by hand. Records of one
`event` are one event: where that is a number within the group, where it is a word within all groups. They are
all linked as one dataset. A false merge is a pair of records of two events that stand in one linked record, a
missed merge a pair of records of one event that do not. With `--parsed` the records are those that the parser
finds in the texts, the first visit of an article taken for the first written one and so on; what the parser
does not find is left out.
"""

import datetime as dt
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple, get_origin

import attrs

from kz_diplomacy import (
    Agreement,
    Article,
    Dataset,
    Investment,
    Meeting,
    ParsedArticle,
    Record,
    Visit,
    from_dict,
    link,
    parse,
)

GROUPS = Path(__file__).parent.parent / "tests" / "linking" / "groups"
KINDS: dict[str, type[Record]] = {
    "visit": Visit,
    "meeting": Meeting,
    "agreement": Agreement,
    "investment": Investment,
}
GIVEN = {"status": "completed", "rule": "hand"}
OF_MEETINGS = {"kind": "bilateral", "mode": "in_person"}
PEOPLE = {"visitors", "hosts", "participants", "signatories"}
BODIES = {"delegation", "organizations", "investors", "recipients", "companies"}
PERSON = ("name", "role", "office", "country", "organization")

Place = tuple[str, str, int]
"""Id of an article, kind of record, and its number among those of that kind, from 0."""


class Score(NamedTuple):
    """Pairs of records: rightly merged, of two events but merged, of one event but not merged."""

    right: int
    false: list[tuple[Place, Place]]
    missed: list[tuple[Place, Place]]

    @property
    def precision(self) -> float:
        """The share of the merged pairs that are of one event."""
        return self.right / (self.right + len(self.false) or 1)

    @property
    def recall(self) -> float:
        """The share of the pairs of one event that are merged."""
        return self.right / (self.right + len(self.missed) or 1)


def parts(text: str, names: Iterable[str]) -> dict[str, Any]:
    """Return the fields that a text like `Seoul | KR` gives, empty ones None."""
    cut = [part.strip() or None for part in text.split("|")]
    return dict.fromkeys(names) | dict(zip(names, cut, strict=False))


def money(text: str) -> dict[str, Any]:
    """Return the sum that a text like `about 45 KZT = 1 USD` gives."""
    own, _, same = text.partition(" = ")
    *qualifier, amounts, currency = own.split()
    amount, _, upper = amounts.partition("-")
    found = {"amount": amount, "upper": upper or None, "currency": currency, "equivalent": None}
    if same:
        found["equivalent"] = dict(zip(("amount", "currency"), same.split(), strict=True))
    return {**found, "qualifier": "".join(qualifier) or "exact"}


def value(name: str, written: Any) -> Any:  # noqa: ANN401 - what JSON holds
    """Return the JSON form of a value as a group has it."""
    if name in PEOPLE:
        return [{**parts(text, PERSON), "wikidata": None} for text in written]
    if name in BODIES:
        return [{**parts(text, ("name", "country")), "wikidata": None} for text in written]
    if name == "places":
        return [parts(text, ("name", "country")) for text in written]
    if name == "place":
        return parts(written, ("name", "country"))
    return money(written) if name in {"amount", "value"} else written


def record(written: dict[str, Any], number: int, text: str) -> Record:
    """Return the record that a group describes; the whole text is the evidence for all of it."""
    word = written["type"]
    kind = KINDS[word]
    fields = {name: value(name, item) for name, item in written.items() if name not in {"event", "type"}}
    evidence = {"start": 0, "end": len(text), "text": text, "source": "text", "supports": sorted(fields)}
    empty = {field.name: [] if get_origin(field.type) is tuple else None for field in attrs.fields(kind)}
    kinds = OF_MEETINGS if word == "meeting" else {}
    return from_dict(
        {**empty, **GIVEN, **kinds, **fields, "id": f"{word}-{number + 1}", "evidence": [evidence]}, kind
    )


def written_article(name: str, written: dict[str, Any]) -> tuple[ParsedArticle, dict[Place, str]]:
    """Return an article of a group, and the event of each of its records."""
    events: dict[Place, str] = {}
    found: dict[str, tuple[Record, ...]] = {f"{word}s": () for word in KINDS}
    numbers: Counter[str] = Counter()
    for each in written["records"]:
        word = each["type"]
        place = (f"{name}/{written['id']}", word, numbers[word])
        events[place] = f"{word}/{name}/{each['event']}" if each["event"].isdigit() else each["event"]
        found[f"{word}s"] += (record(each, numbers[word], written["text"]),)
        numbers[word] += 1
    article = Article(
        id=f"{name}/{written['id']}",
        text=written["text"],
        published=dt.date.fromisoformat(written["published"]),
    )
    return ParsedArticle(article=article, **found), events  # type: ignore[arg-type] # each of its own kind


def read_groups(folder: Path = GROUPS) -> tuple[list[ParsedArticle], dict[Place, str]]:
    """Return the articles of all groups, and the event of each record."""
    articles: list[ParsedArticle] = []
    events: dict[Place, str] = {}
    for path in sorted(folder.glob("*.json")):
        for written in json.loads(path.read_text(encoding="utf-8"))["articles"]:
            article, own = written_article(path.stem, written)
            articles.append(article)
            events |= own
    return articles, events


def places(parsed: ParsedArticle) -> Iterator[tuple[Place, str]]:
    """Yield the place and the id of each record of an article."""
    for word in KINDS:
        for number, each in enumerate(getattr(parsed, f"{word}s")):
            yield (parsed.article.id, word, number), each.id


def score(data: Dataset, events: dict[Place, str]) -> Score:
    """Return how well a dataset agrees with the events of its records."""
    linked = {(source.article.id, source.record.id): each.id for each in data for source in each.sources}
    found = {
        place: linked[place[0], name]
        for parsed in data.articles
        for place, name in places(parsed)
        if place in events
    }
    right, false, missed = 0, [], []
    for one, other in combinations(sorted(found), 2):
        together, same = found[one] == found[other], events[one] == events[other]
        right += together and same
        if together and not same:
            false.append((one, other))
        if same and not together:
            missed.append((one, other))
    return Score(right, false, missed)


def main() -> None:
    """Print the figures and every wrong pair."""
    articles, events = read_groups()
    if "--parsed" in sys.argv[1:]:
        articles = [parse(parsed.article) for parsed in articles]
    data = link(articles)
    found = score(data, events)
    groups = len({place[0].partition("/")[0] for place in events})
    count = len(set(events.values()))
    print(f"{groups} groups, {len(articles)} articles, {len(events)} records of {count} events")
    print(f"pairs of one event: {found.right} merged, {len(found.missed)} missed (recall {found.recall:.3f})")
    print(f"pairs of two events: {len(found.false)} merged (precision {found.precision:.3f})")
    for heading, pairs in (("false merge", found.false), ("missed merge", found.missed)):
        for one, other in pairs:
            print(f"{heading}: {one[0]} {one[1]} {one[2] + 1} and {other[0]} {other[1]} {other[2] + 1}")


if __name__ == "__main__":
    main()
