"""Writes people.tsv and terms.tsv from the hand-kept lists beside this script and from the shared sources.

Run `python tools/make_people.py [SOURCES]`; SOURCES is the folder of the raw material
(`../shared/sources` unless given). The hand-kept lists say who held which office; the dated lists
of the sources add officials, day-exact terms and Wikidata numbers to them.
"""

import argparse
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from people_lists import Cabinet, Offices, number_leader, open_ends, read_cabinet, read_names, read_offices
from people_roster import Person, Register, articled, fold, is_name, read_spellings, rows, slug, unique

HERE = Path(__file__).parent
DATA = HERE.parent / "src" / "kz_diplomacy" / "knowledge" / "data"
SOURCES = HERE.parent.parent / "shared" / "sources"
CABINETS = {
    "kazakhstan-cabinet": "KZ",
    "russia-cabinet": "RU",
    "uzbekistan-ministers": "UZ",
    "china-ministers": "CN",
    "turkey-ministers": "TR",
    "us-cabinet": "US",
}
MAX_ALIASES = 3


def write(path: Path, header: str, lines: Iterable[tuple[str, ...]]) -> None:
    """Writes a table, sorted, in NFC."""
    body = sorted({"\t".join(line) for line in lines}, key=lambda line: line.split("\t"))
    text = "\n".join([header.replace(" ", "\t"), *body]) + "\n"
    path.write_text(unicodedata.normalize("NFC", text), encoding="utf-8")


def identifiers(people: Iterable[Person]) -> dict[int, str]:
    """Returns an identifier for each person by object, unlike for namesakes."""
    taken: dict[str, int] = {}
    for person in people:
        key = slug(person.name)
        while taken.setdefault(key, id(person)) != id(person):
            key = f"{key}-{person.country.lower() or 'x'}"
    return {number: key for key, number in taken.items()}


def person_line(
    register: Register, person: Person, key: str, stops: frozenset[str], owners: frozenset[str]
) -> tuple[str, ...]:
    """Returns the line of a person in people.tsv."""
    given = [alias for alias in person.aliases if is_name(alias) or alias.isalpha()]
    others = [v for v in register.variants(person) if fold(v) not in owners]
    aliases = [a for a in unique([person.name, *given, *others]) if a != person.name][
        : max(MAX_ALIASES, len(given))
    ]
    for form in [form for name in [person.name, *aliases] for form in articled(name)]:
        if form not in {person.name, *aliases}:
            aliases.append(form)
    surnames = [word for word in register.surnames(person) if word not in stops]
    return (
        key,
        person.name,
        "|".join(aliases),
        "|".join(surnames),
        person.country,
        person.wikidata,
        person.source,
    )


def write_tables(register: Register) -> None:
    """Writes the persons that have a term, and their terms."""
    people = [person for person in register.people if person.tenures]
    keys = identifiers(people)
    stops = frozenset(row["word"] for row in rows(HERE / "people_stops.tsv"))
    owners = frozenset(fold(name) for person in people for name in [person.name, *person.aliases])
    write(
        DATA / "people.tsv",
        "id name aliases surnames country wikidata source",
        (person_line(register, person, keys[id(person)], stops, owners) for person in people),
    )
    write(
        DATA / "terms.tsv",
        "person role office country organization start end source",
        (
            (keys[id(p)], t.role, t.office, t.country, t.organization, t.start, t.end, t.source)
            for p in people
            for t in p.tenures
        ),
    )


def read_register(sources: Path) -> Register:
    """Returns all persons of the hand-kept lists and of the sources."""
    offices = Offices(HERE)
    family = {row["country"]: row["part"] for row in rows(HERE / "people_family_first.tsv")}
    register = Register(read_spellings(HERE / "people_spellings.tsv"), family)
    read_names(register, HERE / "people_names.tsv")
    bodies = [*rows(DATA / "companies.tsv"), *rows(DATA / "organizations.tsv")]
    companies = frozenset(row["name"] for row in bodies if row["kind"] == "company")
    for path in sorted(HERE.glob("people_offices_*.tsv")):
        read_offices(register, offices, path, companies)
    read_sources(register, offices, sources)
    return register


def read_sources(register: Register, offices: Offices, sources: Path) -> None:
    """Adds the cabinets of the sources and the Wikidata numbers of the leaders of the world."""
    wanted = {row["country"]: row for row in rows(HERE / "people_cabinets.tsv")}
    ends = open_ends(HERE / "people_term_ends.tsv")
    for stem, country in CABINETS.items():
        cabinet = Cabinet(
            path=sources / f"officials-{stem}.csv",
            country=country,
            since=wanted[country]["since"],
            wanted=re.compile(wanted[country]["pattern"]),
            ends=ends,
        )
        read_cabinet(register, offices, cabinet)
    for row in rows(sources / "officials-world-leaders-2021.csv", ","):
        number_leader(register, row)


def main() -> None:
    """Joins the lists and writes both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sources", type=Path, nargs="?", default=SOURCES)
    write_tables(read_register(parser.parse_args().sources))


if __name__ == "__main__":
    main()
