"""Write regions.tsv: `python tools/make_regions.py [FOLDER]`, after make_cities.py.

Regions of the neighbourhood and of large states come from GeoNames (`world-cities.csv` in
`../shared/sources`; CC BY 4.0), those about Kazakhstan and other names from `regions_reviewed.tsv`, where
"?" marks a name that may well mean something else. A region named after its city needs the word "region"
or "province" after it.
"""

import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import babel

from kz_diplomacy.knowledge.spelling import folded

HERE = Path(__file__).parent
SOURCES = HERE.parent.parent / "shared" / "sources"
TABLES = HERE.parent / "src" / "kz_diplomacy" / "knowledge" / "data"
HEADER = "name\tusual\tcountry\tkind\tpopulation\tambiguous\tsource"
# fmt: off
CODES = (
    "AE", "AF", "AM", "AR", "AT", "AU", "AZ", "BE", "BR", "BY", "CA", "CH", "CN", "DE", "ES",
    "FR", "GB", "GE", "ID", "IN", "IR", "IQ", "IT", "JP", "KG", "KR", "KZ", "MN", "MX", "MY",
    "NL", "PK", "PL", "RO", "RU", "SA", "TJ", "TM", "TR", "UA", "US", "UZ", "VN",
)
# fmt: on
OTHERWISE = {
    "RU": "Russian Federation",
    "TR": "Türkiye",
    "IR": "Iran, Islamic Republic of",
    "KR": "Korea, Republic of",
    "VN": "Viet Nam",
}
COUNTRIES = {code: babel.Locale("en").territories[code] for code in CODES} | OTHERWISE
SUFFIX = re.compile(
    r" (?:Region|Province|District|Oblast'?|Oblisi|Rayon|City|Voblasc'|Aymag|Aimak|Krai|Governorate|\(.*\))$"
)
NAME = re.compile(r"[^\W\d_]+(?:[ '-][^\W\d_]+)+|[^\W\d_]{4,}").fullmatch
NOT_ENGLISH = re.compile(r"Respublika|Obl|skaya|Kray|OE|GJ|oe|ue[a-z]|^State of|^The | City$").search
Row = tuple[str, str, str, str, str]


def table(path: Path, delimiter: str = "\t") -> Iterator[dict[str, str]]:
    """Yield the rows of a table."""
    quoting = csv.QUOTE_NONE if delimiter == "\t" else csv.QUOTE_MINIMAL
    with path.open(encoding="utf-8") as file:
        yield from csv.DictReader(file, delimiter=delimiter, quoting=quoting)


def reviewed_rows() -> Iterator[Row]:
    """Yield the rows that people keep."""
    for row in table(HERE / "regions_reviewed.tsv"):
        for name in row["names"].split("|"):
            flag = "yes" if name.endswith("?") else ""
            yield name.removesuffix("?"), row["usual"], row["country"], flag, "reviewed"


def geonames_rows(doubtful: dict[str, str]) -> Iterator[Row]:
    """Yield the regions of GeoNames."""
    codes = {name: code for code, name in COUNTRIES.items()}
    for row in table(SOURCES / "world-cities.csv", ","):
        code, full = codes.get(row["country"]), row["subcountry"].replace("\u2019", "'")
        if code is None or NOT_ENGLISH(full):
            continue
        bare = SUFFIX.sub("", full)
        for name in dict.fromkeys((bare, full)):
            action = doubtful.get(folded(name), "")
            if NAME(name) and action != "exclude":
                yield name, name, code, "yes" if action else "", "GeoNames"


def kept(rows: Iterator[Row], taken: set[str]) -> Iterator[Row]:
    """Yield the first row of each name that no city or country has, unless people say so."""
    seen: set[str] = set()
    for name, usual, code, flag, source in rows:
        key = folded(name)
        if key not in seen and (source == "reviewed" or key not in taken):
            seen.add(key)
            yield key, "" if usual == key else usual, code, flag, source


def main(folder: Path) -> None:
    """Write the table, sorted by name."""
    taken = {
        folded(row["name"]) for name in ("cities", "country_names") for row in table(TABLES / f"{name}.tsv")
    }
    doubtful = {folded(row["name"]): row["action"] for row in table(HERE / "places_ambiguous.tsv")}
    rows = sorted(kept(iter([*reviewed_rows(), *geonames_rows(doubtful)]), taken))
    lines = [
        f"{name}\t{usual}\t{code}\tregion\t\t{flag}\t{source}" for name, usual, code, flag, source in rows
    ]
    (folder / "regions.tsv").write_text("\n".join([HEADER, *lines, ""]), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TABLES)
