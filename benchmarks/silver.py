"""How many headlines of US press releases come back as records: a check without gold.

    python benchmarks/silver.py [--misses N]

Of releases titled "… Call with …", "… Meeting with …", "Readout of …" with a foreign side it counts those
that give a Meeting with the right mode and that side; of those titled "… Travel to …" those that give a Visit
to a country named there; of releases on national days, sanctions and condolences those that give any record.
"""

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from kz_diplomacy import Country, MeetingMode, ParsedArticle, Parser
from kz_diplomacy.knowledge import CountryName, Knowledge, PlaceName
from kz_diplomacy.knowledge.spelling import words

TEXTS = Path(__file__).resolve().parents[2] / "shared" / "texts" / "us_press_releases.jsonl"
HOME = Country("US")
MEETING = re.compile(r"\b(Call|Meeting|Readout)\b.*\b(with|of)\b", re.IGNORECASE)
CALL = re.compile(r"\bCalls?\b", re.IGNORECASE)
TRAVEL = re.compile(r"\b(Travel|Trip|Visit) to\b", re.IGNORECASE)
NOTHING = re.compile(r"National Day|Independence Day|Sanction|Condolence|Passing of|Death of", re.IGNORECASE)


def countries_in(title: str, knowledge: Knowledge) -> set[Country]:
    """Return the foreign countries that a headline names, by name, adjective or city."""
    found: set[Country] = set()
    for _, _, values in knowledge.names.find(words(title)):
        homes = {v.country for v in values if isinstance(v, CountryName | PlaceName)}
        found |= homes if len(homes) == 1 else set()
    return found - {HOME}


def kind_of(title: str) -> str | None:
    """Return which check a headline is for."""
    if NOTHING.search(title):
        return "nothing"
    if TRAVEL.search(title):
        return "travel"
    return "meeting" if MEETING.search(title) and "Joint" not in title else None


def passes(kind: str, title: str, sides: set[Country], parsed: ParsedArticle) -> bool:
    """Return whether the records hold what the headline promises."""
    if kind == "nothing":
        return not parsed.records
    if kind == "travel":
        return any(visit.destination in sides for visit in parsed.visits)
    phone = bool(CALL.search(title))
    return any(
        sides & set(meeting.countries) and (meeting.mode is MeetingMode.PHONE) == phone
        for meeting in parsed.meetings
    )


def releases() -> Iterator[dict[str, str]]:
    """Yield the releases."""
    with TEXTS.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def main() -> None:
    """Print the share that passes each check, and misses to read."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--misses", type=int, default=0)
    most = options.parse_args().misses
    parser, knowledge = Parser(), Knowledge.load()
    total, right, shown = Counter[str](), Counter[str](), Counter[str]()
    for row in releases():
        kind = kind_of(row["title"])
        sides = countries_in(row["title"], knowledge)
        if kind is None or (kind != "nothing" and not sides):
            continue
        parsed = parser.parse(row)
        total[kind] += 1
        if passes(kind, row["title"], sides, parsed):
            right[kind] += 1
        elif shown[kind] < most:
            shown[kind] += 1
            print(f"{kind} {row['id']}: {row['title']}\n    {row['text'][:300]!r}\n    {parsed.records}")
    for kind, number in total.items():
        print(f"{kind}: {right[kind]} of {number} ({right[kind] / number:.1%})")


if __name__ == "__main__":
    main()
