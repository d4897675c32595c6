"""Reads the lists of who held which office: the hand-kept ones and those of the sources."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs
from people_roster import Person, Register, Tenure, fold, is_name, merge, rows

FIRST_OPEN_START = "2005"
Ends = Mapping[tuple[str, str, str], str]
HOLDER = re.compile(
    r"(?P<name>[^()]+?)(?: \((?P<country>[A-Z]{2})\))?(?: (?P<start>[\d-]*)\.\.(?P<end>[\d-]*))?"
)


class Offices:
    """Role codes and the office that a role stands for."""

    def __init__(self, folder: Path) -> None:
        """Reads the tables of roles and of patterns for offices."""
        self.codes = {row["code"]: (row["role"], row["office"]) for row in rows(folder / "people_roles.tsv")}
        self.of_states = read_patterns(folder / "people_offices.tsv")
        self.of_bodies = read_patterns(folder / "people_body_offices.tsv")

    def read(self, role: str, organization: str = "", *, company: bool = False) -> tuple[str, str]:
        """Returns the full role and its office in a state or an organization."""
        if role in self.codes and not organization:
            return self.codes[role]
        patterns = self.of_bodies if organization else self.of_states
        office = next(
            (office for pattern, office in patterns if pattern.search(role.lower())), "organization_head"
        )
        return role, "business" if company and office.startswith("organization") else office


def read_patterns(path: Path) -> list[tuple[re.Pattern[str], str]]:
    """Returns the patterns of lower-case roles with their offices, in order."""
    return [(re.compile(row["pattern"]), row["office"]) for row in rows(path)]


@attrs.frozen(kw_only=True)
class Cabinet:
    """A list of cabinet members of one country, with what is wanted of it."""

    path: Path
    country: str
    since: str
    wanted: re.Pattern[str]
    ends: Ends

    def rows(self) -> Iterator[dict[str, str]]:
        """Yields the rows of wanted posts with a name and a date, not over before they count."""
        for row in rows(self.path, ","):
            start, end = row["start"], row["end"] or ""
            known = is_name(row["person"]) and re.fullmatch(r"[\d-]+", start)
            recent = end >= self.since if end else start >= FIRST_OPEN_START
            if known and recent and self.wanted.search(row["position"]):
                yield row

    def end(self, name: str, office: str) -> str:
        """Returns the end of a term that the list leaves open: "" if it goes on, "-" if nobody knows."""
        everybody = self.ends.get((self.country, "", office), "")
        return self.ends.get((self.country, name, office), everybody)


def open_ends(path: Path) -> Ends:
    """Returns the ends of terms left open in 2022 by country, name ("" for all) and office."""
    return {(row["country"], row["name"], row["office"]): row["end"] for row in rows(path)}


def holders(cell: str) -> Iterator[tuple[str, str, str, str]]:
    """Yields name, nationality, start and end of each holder in a cell.

    >>> list(holders("Kofi Annan (GH) 1997..2006-12-31"))
    [('Kofi Annan', 'GH', '1997', '2006-12-31')]
    """
    for part in filter(None, map(str.strip, cell.split(";"))):
        match = HOLDER.fullmatch(part)
        if match is None:
            raise ValueError(part)
        yield match["name"], match["country"] or "", match["start"] or "", match["end"] or ""


def read_names(register: Register, path: Path) -> None:
    """Adds the persons whose names, short forms or numbers are kept by hand."""
    for row in rows(path):
        aliases = [alias for alias in row["aliases"].split("|") if alias]
        surnames = row["surnames"] or None
        register.add(
            Person(
                name=row["name"],
                country=row["country"],
                aliases=aliases,
                surnames=surnames,
                wikidata=row["wikidata"],
            )
        )


def read_offices(register: Register, offices: Offices, path: Path, companies: frozenset[str]) -> None:
    """Adds the holders of the offices of states or bodies listed in one hand-kept file."""
    for row in rows(path):
        organization = row.get("organization") or ""
        role, office = offices.read(row["role"], organization, company=organization in companies)
        for name, nationality, start, end in holders(row["holders"]):
            country = nationality or row.get("country", "")
            person = register.find(name, country) or register.add(Person(name=name, country=country))
            person.tenures.append(
                Tenure(
                    role=role,
                    office=office,
                    country="" if organization else row["country"],
                    organization=organization,
                    start=start,
                    end=end,
                    source="hand",
                )
            )


def read_cabinet(register: Register, offices: Offices, cabinet: Cabinet) -> None:
    """Adds the dated terms of one country from a list of cabinet members."""
    country = cabinet.country
    for row in cabinet.rows():
        person = register.find(row["person"], country, row["personID"])
        if person is None:
            person = register.add(Person(name=row["person"], country=country, source="wikidata"))
        register.number(person, row["personID"])
        role, office = offices.read(row["position"][0].upper() + row["position"][1:])
        end = row["end"] or cabinet.end(person.name, office)
        if end != "-":
            tenure = Tenure(
                role=role,
                office=office,
                country=country,
                organization="",
                start=row["start"],
                end=end,
                source="wikidata",
            )
            merge(person, tenure)


def number_leader(register: Register, row: Mapping[str, str]) -> None:
    """Gives a leader of the list of 2021 the Wikidata number, where exactly one person has the name."""
    name = re.sub(r",.*| of [A-Z].*", "", row["officeholderLabel"])
    found = {id(p): p for (_, key), p in register.index.items() if key == fold(name)}
    if len(found) == 1:
        register.number(next(iter(found.values())), row["officeholder"])
