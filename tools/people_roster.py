"""The persons whose lists are being joined, their spellings and short names."""

import csv
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from pathlib import Path

import attrs

APOSTROPHES = "\u2018\u2019\u02bb"
LETTERS = str.maketrans(
    {"\u0131": "i", "ø": "o", "ł": "l", "đ": "d", "ə": "a", **dict.fromkeys(APOSTROPHES, "'")}
)
NOT_LATIN = re.compile(rf"[^\x00-\u024f\u1e00-\u1eff{APOSTROPHES}]|,|\d")
PARTICLES = frozenset({"von", "der", "de", "van", "den", "da", "dos", "ter", "zu", "del", "la"})
ARTICLE = re.compile(r"(?<= )[AaEe]l[- ](?=[A-Z][a-z])")
NEVER_ALONE = re.compile(r"\b(bin|bint|Al) [A-Z]|^(Sultan|Prince|Pope|King)\b|\b[IVX]+$|\bof\b")
SUFFIXES = frozenset({"Jr.", "Jr", "Sr.", "uulu"})


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


def rows(path: Path, delimiter: str = "\t") -> list[dict[str, str]]:
    """Returns the rows of a table with a header."""
    with path.open(encoding="utf-8", newline="") as file:
        if delimiter == "\t":
            return list(csv.DictReader(file, delimiter=delimiter, quoting=csv.QUOTE_NONE))
        return list(csv.DictReader(file, delimiter=delimiter))


def fold(text: str) -> str:
    """Returns the text without accents and case, to compare names.

    >>> fold("Mäulen Äşimbaev")
    'maulen asimbaev'
    """
    plain = unicodedata.normalize("NFKD", text.translate(LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold().replace("-", " ")


def slug(name: str) -> str:
    """Returns an ASCII identifier for a name.

    >>> slug("Recep Tayyip Erdoğan")
    'recep-tayyip-erdogan'
    """
    return re.sub(r"[^a-z0-9]+", "-", fold(name).replace("'", "")).strip("-")


def is_name(text: str) -> bool:
    """Tells whether a text is a Latin full name rather than a bare identifier."""
    return bool(re.search(r"[A-Z]\S* \S", text)) and not NOT_LATIN.search(text)


def respelled(name: str, country: str, spellings: Iterable[Spelling]) -> Iterator[str]:
    """Yields the name with each spelling rule that changes it."""
    for rule in spellings:
        if not rule.countries or country in rule.countries:
            variant = rule.found.sub(rule.variant, name)
            if variant != name:
                yield variant


def bare(surname: str) -> Iterator[str]:
    """Yields an Arabic surname without its article and with the other form of it."""
    match = re.fullmatch(r"([AaEe]l)-(.+)", surname)
    if match:
        yield match[2]
        yield ("Al-" if match[1] != "Al" else "al-") + match[2]


def articled(name: str) -> Iterator[str]:
    """Yields an Arabic name with its articles in the three forms that news write.

    >>> list(articled("Hamad bin Khalifa Al Thani"))
    ['Hamad bin Khalifa Al Thani', 'Hamad bin Khalifa Al-Thani', 'Hamad bin Khalifa al-Thani']
    """
    if ARTICLE.search(name):
        for form in ("Al ", "Al-", "al-"):
            yield ARTICLE.sub(form, name)


def short_form(name: str, part: str) -> str:
    """Returns the part of a full name that stands alone in news, empty where none does.

    >>> short_form("Ursula von der Leyen", "last")
    'von der Leyen'
    >>> short_form("Moon Jae-in", "first")
    'Moon'
    """
    words = name.split()
    if " " not in name or part == "none" or NEVER_ALONE.search(name):
        return ""
    if part == "first":
        return words[0]
    if words[-1] in SUFFIXES:
        words = words[:-1]
    start = len(words) - 1
    while start > 1 and words[start - 1] in PARTICLES:
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
