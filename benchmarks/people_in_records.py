"""Checks the reading of people on the records of the US Department of State.

    python benchmarks/people_in_records.py visitors ../shared/records/leader_visits_us.jsonl
    python benchmarks/people_in_records.py trips ../shared/records/leader_trips_us.jsonl
    python benchmarks/people_in_records.py draw ../shared/records/leader_trips_us.jsonl

`visitors` writes each visitor string into a sentence with the country of its row ("President Barrios of
Guatemala arrived.") and checks that one person is read whose role and name are the words of the string, and
whose country is the row's.  Where the title ends in a string says `TITLE`, which knows none of the library's
tables; which country a row means say the ISO names and `FORMER`.

`trips` checks the remarks against `people_in_trips.tsv`: the 300 rows that `random.Random(20261126).sample`
draws of those with remarks, written down by reading the remarks alone, before the library read them.  A row
of it is a row's id, a name, the office, and the country where the remark says it; only people with names are
listed.  The office is empty, and not judged, where the remark gives none of the contract's ("Governor General
Scoon", "Chairman Deng", "the late Prime Minister Rabin").  `draw` prints these remarks with what is read.
"""

import argparse
import datetime as dt
import json
import random
import re
import sys
from pathlib import Path

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.mentions.values import PersonMention
from kz_diplomacy.models import Article, Country
from kz_diplomacy.models.codes import country_codes
from kz_diplomacy.text import read_document

GOLD = Path(__file__).with_name("people_in_trips.tsv")
SAMPLE, SEED = 300, 20261126
HONORIFIC = r"(?:Archbishop|Haji|Lord|Sheikh|Sir|Dr\.?|Sayyid|Dato' Seri|Dato' Sri) "
TITLE = re.compile(
    r"(?P<title>(?:(?:Acting|Interim|Provisional|Federal) )?"
    r"(?:President(?:-elect|-Elect)?|(?:Vice )?Premier|Prime Minister|King|Queen|Chancellor(?:-elect)?"
    r"|[AE]mir|Shah"
    r"|Emperor|Sultan|Chairman(?: of the Presidency)?|Crown Prince|Regent|Prince|Pope|Grand (?:Duchess|Duke)"
    r"|Governor General|Taoiseach|General Secretary|First Secretary|Chief of State|Head of State"
    r"|(?:Brigadier |Lieutenant )?General))"
    r" (?P<name>.+)"
)
FORMER = {
    "Burma": "MM", "Czechoslovakia": "CS", "Yugoslavia": "YU", "Soviet Union": "SU", "Zaire": "CD",
    "Siam": "TH", "Russia": "RU", "Vietnam": "VN", "Vietnam, South": "VN", "Korea": "KR",
    "Korea, South": "KR", "Ceylon": "LK", "Iran": "IR", "Syria": "SY", "Bolivia": "BO", "Tanzania": "TZ",
    "Laos": "LA", "Moldova": "MD", "Turkey": "TR", "Türkiye": "TR", "Venezuela": "VE", "Taiwan": "TW",
    "Holy See": "VA", "Vatican": "VA", "Kosovo": "XK", "Cape Verde": "CV", "Swaziland": "SZ",
    "Macedonia": "MK", "Brunei": "BN", "Dahomey": "BJ", "Germany": "DE", "Upper Volta": "BF",
    "Rhodesia": "ZW", "Czech Republic": "CZ", "United Kingdom": "GB", "The Bahamas": "BS",
    "The Gambia": "GM", "Cote d\u2019Ivoire": "CI", "Ivory Coast": "CI", "Somoa": "WS", "Western Samoa": "WS",
    "Palestinian Authority": "PS", "Micronesia": "FM", "Saint Lucia": "LC", "Kyrgyz Republic": "KG",
    "Muscat & Oman": "OM", "Persia": "IR", "Malagasy Republic": "MG", "Great Britain": "GB",
}  # fmt: skip


def main() -> None:
    """Print the share that is right, and every row that is not."""
    parser = argparse.ArgumentParser(description="Check the reading of people on records.")
    parser.add_argument("kind", choices=["visitors", "trips", "draw"])
    parser.add_argument("file", type=Path)
    arguments = parser.parse_args()
    rows = [json.loads(row) for row in arguments.file.read_text("utf-8").splitlines()]
    {"visitors": _visitors, "trips": _trips, "draw": _draw}[arguments.kind](rows)


def people(text: str, published: str) -> list[PersonMention]:
    """Return the people in a text."""
    document = read_document(Article(text=text, published=dt.date.fromisoformat(published)))
    return [m for m in read_mentions(document, Knowledge.load()) if isinstance(m, PersonMention)]


def _visitors(rows: list[dict[str, str]]) -> None:
    judged = split = country = 0
    for row in rows:
        expected, code = _expected(row["visitor"]), _code(row["from"])
        if not expected:
            sys.stdout.write(f"not judged (no title known)\t{row['visitor']}\n")
            continue
        judged += 1
        text = f"{row['visitor']} of {_spoken(row['from'])} arrived."
        read = people(text, row["start-date"])
        found = [(mention.role, mention.name) for mention in read]
        right = found == expected
        home = all(mention.country == (Country(code) if code else None) for mention in read) if code else True
        split, country = split + right, country + (right and home)
        if not (right and home):
            countries = [str(mention.country) for mention in read]
            sys.stdout.write(f"{row['visitor']} of {_spoken(row['from'])}\t{found}\t{countries}\n")
    sys.stdout.write(
        f"{judged} judged of {len(rows)}: {split / judged:.2%} split, {country / judged:.2%} with country\n"
    )


def _expected(visitor: str) -> list[tuple[str, str]]:
    """Return (title, name) for each person of a visitor string."""
    found: list[tuple[str, str]] = []
    for part in re.split(r" and (?=(?:Prime|President|King|Queen))", visitor):
        match = TITLE.fullmatch(" ".join(part.split()))
        if match is None:
            return []
        found.append((match["title"], re.sub(f"^{HONORIFIC}", "", match["name"])))
    return found


def _spoken(origin: str) -> str:
    """Return the name of a country as a sentence has it: "Korea, South" is "South Korea"."""
    name = re.sub(r" ?\(.*?\)", "", origin)
    head, comma, tail = name.partition(", ")
    return f"{tail} {head}" if comma else name


def _code(origin: str) -> str | None:
    """Return the country of a row, None where it was never one of ISO 3166."""
    names = {Country(code).name: code for code in country_codes()}
    for name in (re.sub(r" ?\(.*?\)", "", origin), _spoken(origin), origin.partition(",")[0]):
        if name in FORMER or name in names:
            return FORMER.get(name) or names[name]
    return None


def _trips(rows: list[dict[str, str]]) -> None:
    remarks = {row["id"]: row for row in rows}
    gold: dict[str, list[tuple[str, str, str]]] = {}
    for line in GOLD.read_text("utf-8").splitlines()[1:]:
        row, name, office, country = line.split("\t")
        gold.setdefault(row, []).append((name, office, country))
    total = named = judged = full = invented = 0
    for row, persons in gold.items():
        read = people(remarks[row]["remarks"], remarks[row]["start-date"])
        by_name = {mention.name: mention for mention in read if mention.name}
        extra = sorted(set(by_name) - {name for name, _, _ in persons})
        invented += len(extra)
        for name in extra:
            sys.stdout.write(f"invented: {remarks[row]['remarks']}\t{by_name[name]}\n")
        for name, office, country in persons:
            mention = by_name.get(name)
            right = mention is not None and _is_as_said(mention, office, country)
            total += bool(name)
            named += bool(name) and mention is not None
            judged += bool(office or country)
            full += bool(office or country) and right
            if name and not right:
                sys.stdout.write(f"{remarks[row]['remarks']}\t{name}\t{office}\t{country}\t{mention}\n")
    sys.stdout.write(
        f"{len(gold)} remarks, {total} persons: {named / total:.2%} named; of {judged} whose office or"
        f" country is said {full / judged:.2%} right; {invented} invented\n"
    )


def _is_as_said(mention: PersonMention, office: str, country: str) -> bool:
    """Whether a mention has the office and the country of the gold, where the gold has them."""
    return office in {"", str(mention.office)} and country in {"", str(mention.country)}


def _draw(rows: list[dict[str, str]]) -> None:
    for row in random.Random(SEED).sample([r for r in rows if r["remarks"].strip()], SAMPLE):  # noqa: S311 - a draw
        sys.stdout.write(f"{row['id']}\t{row['remarks']}\n")
        for mention in people(row["remarks"], row["start-date"]):
            sys.stdout.write(f"\t{mention.name}\t{mention.office}\t{mention.country}\n")


if __name__ == "__main__":
    main()
