"""Writes people.tsv and terms.tsv from the hand-kept lists beside this script and from the shared sources.

Run `python tools/make_people.py [SOURCES]`; SOURCES is the folder of the raw material
(`../shared/sources` unless given). The hand-kept lists say who held which office; the dated lists
of the sources add officials, day-exact terms and Wikidata numbers to them.
"""

import argparse
import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

import attrs

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
FIRST_YEAR = "1991"
FIRST_OPEN_START = "2005"
MAX_ALIASES = 6
Ends = Mapping[tuple[str, str, str], str]
HOLDER = re.compile(
    r"(?P<name>[^()]+?)(?: \((?P<country>[A-Z]{2})\))?(?: (?P<start>[\d-]*)\.\.(?P<end>[\d-]*))?"
)


@attrs.frozen(kw_only=True)
class Spelling:
    """A rule for another transliteration, held to some countries where it names them."""

    found: re.Pattern[str]
    variant: str
    countries: frozenset[str]


@attrs.define(kw_only=True)
class Tenure:
    """One office of a person as it stands in the lists; dates are ISO texts of any precision."""

    role: str
    office: str
    country: str
    organization: str
    start: str
    end: str
    source: str


@attrs.define(kw_only=True)
class Person:
    """A person while the tables are being joined."""

    name: str
    country: str
    aliases: list[str] = attrs.Factory(list[str])
    surnames: str | None = None
    wikidata: str = ""
    source: str = "hand"
    tenures: list[Tenure] = attrs.Factory(list[Tenure])


@attrs.frozen(kw_only=True)
class Cabinet:
    """A list of cabinet members of one country, with what is wanted of it."""

    path: Path
    country: str
    wanted: re.Pattern[str]
    ends: Ends

    def rows(self) -> Iterator[dict[str, str]]:
        """Yields the rows of wanted posts that are named and dated and not over before the first year."""
        for row in rows(self.path, ","):
            start, end = row["start"], row["end"] or ""
            known = is_name(row["person"]) and re.fullmatch(r"[\d-]+", start)
            recent = end >= FIRST_YEAR if end else start >= FIRST_OPEN_START
            if known and recent and self.wanted.search(row["position"]):
                yield row

    def end(self, name: str, office: str) -> str:
        """Returns the end of a term that the list leaves open: "" where it goes on, "-" where nobody knows."""
        everybody = self.ends.get((self.country, "", office), "")
        return self.ends.get((self.country, name, office), everybody)


def rows(path: Path, delimiter: str = "\t") -> list[dict[str, str]]:
    """Returns the rows of a table with a header."""
    quoting = csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter, quoting=quoting))


def fold(text: str) -> str:
    """Returns the text without accents and case, to compare names.

    >>> fold("Mäulen Äşimbaev")
    'maulen asimbaev'
    """
    table = str.maketrans({"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ə": "a", "’": "'", "ʻ": "'", "‘": "'"})
    plain = unicodedata.normalize("NFKD", text.translate(table))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold().replace("-", " ")


def slug(name: str) -> str:
    """Returns an ASCII identifier for a name.

    >>> slug("Recep Tayyip Erdoğan")
    'recep-tayyip-erdogan'
    """
    return re.sub(r"[^a-z0-9]+", "-", fold(name).replace("'", "")).strip("-")


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
        office = next((office for pattern, office in patterns if pattern.search(role.lower())), "organization_head")
        return role, "business" if company and office.startswith("organization") else office


def read_patterns(path: Path) -> list[tuple[re.Pattern[str], str]]:
    """Returns the patterns of lower-case roles with their offices, in order."""
    return [(re.compile(row["pattern"]), row["office"]) for row in rows(path)]


class Register:
    """All persons met so far, found by country and folded name."""

    def __init__(self, spellings: Iterable[Spelling], family_first: Mapping[str, str]) -> None:
        """Starts empty, with the rules for spellings and for the order of names."""
        self.spellings = tuple(spellings)
        self.family_first = family_first
        self.people: list[Person] = []
        self.index: dict[tuple[str, str], Person] = {}
        self.numbers: dict[str, Person] = {}

    def add(self, person: Person) -> Person:
        """Keeps a new person under all spellings of the name."""
        self.people.append(person)
        if person.wikidata:
            self.numbers[person.wikidata] = person
        for name in chain([person.name], person.aliases, self.variants(person)):
            self.index.setdefault((person.country, fold(name)), person)
        return person

    def find(self, name: str, country: str, number: str = "") -> Person | None:
        """Returns the person of that number or name, if known."""
        return self.numbers.get(number) or self.index.get((country, fold(name)))

    def number(self, person: Person, wikidata: str) -> None:
        """Gives a person the Wikidata number where there was none."""
        if wikidata and not person.wikidata and wikidata not in self.numbers:
            person.wikidata = wikidata
            self.numbers[wikidata] = person

    def variants(self, person: Person) -> list[str]:
        """Returns other transliterations of the names of a person, the likeliest first."""
        found: dict[str, None] = {}
        for name in [person.name, *person.aliases]:
            grown = list(respelled(name, person.country, self.spellings))
            for variant in chain(grown, *(respelled(v, person.country, self.spellings) for v in grown)):
                found.setdefault(variant)
        return list(found)

    def surnames(self, person: Person) -> list[str]:
        """Returns the short forms of a name that news use alone."""
        if person.surnames is not None:
            return [word for word in person.surnames.split("|") if word != "-"]
        short = short_form(person.name, self.family_first.get(person.country, "last"))
        if not short:
            return []
        return unique([short, *respelled(short, person.country, self.spellings), *bare(short)])


def bare(surname: str) -> Iterator[str]:
    """Yields an Arabic surname without its article and with the other form of it."""
    match = re.fullmatch(r"([AaEe]l)-(.+)", surname)
    if match:
        yield match[2]
        yield ("Al-" if match[1] != "Al" else "al-") + match[2]


def respelled(name: str, country: str, spellings: Iterable[Spelling]) -> Iterator[str]:
    """Yields the name with each spelling rule that changes it."""
    for rule in spellings:
        if not rule.countries or country in rule.countries:
            variant = rule.found.sub(rule.variant, name)
            if variant != name:
                yield variant


def short_form(name: str, part: str) -> str:
    """Returns the part of a full name that stands alone in news, empty where none does.

    >>> short_form("Ursula von der Leyen", "last")
    'von der Leyen'
    >>> short_form("Moon Jae-in", "first")
    'Moon'
    """
    words = name.split()
    royal = re.search(r"\b(bin|bint|Al) [A-Z]|^(Sultan|Prince|Pope|King)\b|\b[IVX]+$|\bof\b", name)
    if len(words) < 2 or royal or part == "none":
        return ""
    if part == "first":
        return words[0]
    if words[-1] in {"Jr.", "Jr", "Sr.", "uulu"}:
        words = words[:-1]
    start = len(words) - 1
    while start > 1 and words[start - 1] in {
        "von",
        "der",
        "de",
        "van",
        "den",
        "da",
        "dos",
        "ter",
        "zu",
        "del",
        "la",
    }:
        start -= 1
    return " ".join(words[start:])


def unique(names: Iterable[str]) -> list[str]:
    """Returns the names in order, without those that differ in accents or case alone."""
    kept: dict[str, str] = {}
    for name in names:
        kept.setdefault(fold(name) if "-" not in name else fold(name) + "-", name)
    return list(kept.values())


def read_spellings(path: Path) -> Iterator[Spelling]:
    """Yields the rules of the table of spellings."""
    for row in rows(path):
        yield Spelling(
            found=re.compile(row["found"]),
            variant=row["variant"],
            countries=frozenset(row["countries"].split()),
        )


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


def open_ends(path: Path) -> Ends:
    """Returns the ends of terms that the lists of 2022 leave open, by country, name ("" for all) and office."""
    return {(row["country"], row["name"], row["office"]): row["end"] for row in rows(path)}


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


def is_name(text: str) -> bool:
    """Tells whether a text is a Latin full name rather than a bare identifier."""
    return bool(re.search(r"[A-Z]\S* \S", text)) and not re.search(r"[^\x00-ɏ Ḁ-ỿ‘’ʻ]|,|\d", text)


def merge(person: Person, tenure: Tenure) -> None:
    """Adds a dated term, or its day to the term of the same office that has only a year."""
    for known in person.tenures:
        same = (known.office, known.country) == (tenure.office, tenure.country) and not known.organization
        if same and overlap(known, tenure):
            if tenure.start.startswith(known.start) and known.start:
                known.start = tenure.start
            if tenure.end.startswith(known.end) and known.end:
                known.end = tenure.end
            return
    person.tenures.append(tenure)


def overlap(one: Tenure, other: Tenure) -> bool:
    """Tells whether two terms share a day, unknown ends being open."""
    return (one.start or "0")[:4] <= (other.end or "9") and (other.start or "0")[:4] <= (one.end or "9")


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


def main() -> None:
    """Joins the lists and writes both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sources", type=Path, nargs="?", default=SOURCES)
    sources: Path = parser.parse_args().sources
    offices = Offices(HERE)
    family = {row["country"]: row["part"] for row in rows(HERE / "people_family_first.tsv")}
    register = Register(read_spellings(HERE / "people_spellings.tsv"), family)
    read_names(register, HERE / "people_names.tsv")
    bodies = chain(rows(DATA / "companies.tsv"), rows(DATA / "organizations.tsv"))
    companies = frozenset(row["name"] for row in bodies if row["kind"] == "company")
    for path in sorted(HERE.glob("people_offices_*.tsv")):
        read_offices(register, offices, path, companies)
    wanted = {row["country"]: re.compile(row["pattern"]) for row in rows(HERE / "people_cabinets.tsv")}
    ends = open_ends(HERE / "people_term_ends.tsv")
    for stem, country in CABINETS.items():
        path = sources / f"officials-{stem}.csv"
        read_cabinet(register, offices, Cabinet(path=path, country=country, wanted=wanted[country], ends=ends))
    for row in rows(sources / "officials-world-leaders-2021.csv", ","):
        number_leader(register, row)
    write_tables(register)


def number_leader(register: Register, row: Mapping[str, str]) -> None:
    """Gives a leader of the list of 2021 the Wikidata number, where exactly one person has the name."""
    name = re.sub(r",.*| of [A-Z].*", "", row["officeholderLabel"])
    found = {id(p): p for (_, key), p in register.index.items() if key == fold(name)}
    if len(found) == 1:
        register.number(next(iter(found.values())), row["officeholder"])


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


if __name__ == "__main__":
    main()
