"""Write country_names.tsv: `python tools/make_countries.py [FOLDER]`.

Usual names come from CLDR (babel), formal and United Nations names from datasets/country-codes
(`../shared/sources`), adjectives, names of peoples, metonyms, abbreviations, former and other names from
`country_names_reviewed.tsv`, where "?" marks a name that may well mean something else.
"""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import babel

from kz_diplomacy.knowledge.spelling import folded

HERE = Path(__file__).parent
SOURCES = HERE.parent.parent / "shared" / "sources"
TABLES = HERE.parent / "src" / "kz_diplomacy" / "knowledge" / "data"
MODELS = HERE.parent / "src" / "kz_diplomacy" / "models" / "data"
HEADER = "name\tcountry\tform\tambiguous\tsource"
FORMS = {"name": 0, "adjective": 1, "demonym": 2, "metonym": 3}
COLUMNS = (("names", "name"), ("adjectives", "adjective"), ("people", "demonym"), ("metonyms", "metonym"))
ALPHA_2 = 2
Row = tuple[str, str, str, str, str]


def plain(name: str) -> str:
    """Return a name with straight apostrophes and without its article."""
    name = name.replace("\u2019", "'").strip()
    return name.removeprefix("the ").removeprefix("The ")


def reviewed_rows() -> Iterator[Row]:
    """Yield the rows that people keep."""
    with (HERE / "country_names_reviewed.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            for column, form in COLUMNS:
                for name in filter(None, row[column].split("|")):
                    flag = "yes" if name.endswith("?") else ""
                    yield name.removesuffix("?"), row["country"], form, flag, "reviewed"


def code_rows() -> Iterator[Row]:
    """Yield the short names of the models' own code table."""
    with (MODELS / "iso3166.tsv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield plain(row["name"]), row["alpha_2"], "name", "", row["source"]


def cldr_rows() -> Iterator[Row]:
    """Yield the usual names of CLDR; those in brackets are for lists only."""
    for code, name in babel.Locale("en").territories.items():
        if len(code) == ALPHA_2 and code.isalpha() and "(" not in name:
            yield plain(name), code, "name", "", "CLDR"


def formal_rows() -> Iterator[Row]:
    """Yield formal and short names of the United Nations."""
    with (SOURCES / "country-codes.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for column in (
                "UNTERM English Formal",
                "UNTERM English Short",
                "official_name_en",
                "CLDR display name",
            ):
                name = plain(row[column])
                if name and not set("(,*") & set(name):
                    yield name, row["ISO3166-1-Alpha-2"], "name", "", "country-codes"


def kept(rows: Iterator[Row], known: set[str], shared: set[str]) -> Iterator[Row]:
    """Yield one row a name and country, the first; a name that two countries share is ambiguous.

    Accents make no other name, and neither do capitals of small words.
    """
    seen: set[tuple[str, str]] = set()
    for name, code, form, flag, source in rows:
        key = (folded(name).title(), code)
        if code in known and key not in seen:
            seen.add(key)
            yield name, code, form, "yes" if name in shared else flag, source


def all_rows() -> Iterator[Row]:
    """Yield the rows of all sources, reviewed ones first."""
    for rows in (reviewed_rows(), code_rows(), cldr_rows(), formal_rows()):
        yield from rows


def main(folder: Path) -> None:
    """Write the table, sorted by country, form and name."""
    known = {code for _, code, _, _, _ in code_rows()}
    owners: dict[str, set[str]] = {}
    for name, code, *_ in all_rows():
        owners.setdefault(name, set()).add(code)
    shared = {name for name, codes in owners.items() if len(codes & known) > 1}
    rows = sorted(kept(all_rows(), known, shared), key=lambda row: (row[1], FORMS[row[2]], row[0]))
    text = "\n".join([HEADER, *("\t".join(row) for row in rows), ""])
    (folder / "country_names.tsv").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TABLES)
