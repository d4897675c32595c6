"""Write given_names.tsv: `python tools/make_given_names.py [FOLDER]`, after make_people.py.

Names come from the locales of Faker (MIT; `pip install faker`, needed only here), from people.tsv (all
words but the last of those who put the family name last), and from `given_names_reviewed.txt`. Words of
other tables (countries, places, titles, months, the stop words of names) and those of
`given_names_excluded.txt`, which are read as something else far more often, are left out: they say
nothing about a person.
"""

import csv
import importlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from kz_diplomacy.knowledge.spelling import folded

HERE = Path(__file__).parent
TABLES = HERE.parent / "src" / "kz_diplomacy" / "knowledge" / "data"
HEADER = "name\tsource"
# fmt: off
LOCALES = (
    "en_US", "en_GB", "en_IN", "en_PK", "en_NZ", "de_DE", "fr_FR", "es_ES", "es_MX", "it_IT", "pt_BR",
    "pt_PT", "nl_NL", "nl_BE", "pl_PL", "cs_CZ", "sk_SK", "hu_HU", "ro_RO", "hr_HR", "sl_SI", "sv_SE",
    "no_NO", "da_DK", "fi_FI", "et_EE", "lv_LV", "lt_LT", "tr_TR", "az_AZ", "uz_UZ", "yo_NG", "ha_NG",
    "zu_ZA", "tw_GH", "fr_DZ", "ig_NG",
)
# fmt: on
NAME = re.compile(r"[A-Z][^\W\d_]+(?:[-'][^\W\d_]+)*").fullmatch


def table(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a tab-separated table."""
    with path.open(encoding="utf-8") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def faker_names() -> Iterator[str]:
    """Yield the given names of Faker."""
    for locale in LOCALES:
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute in sorted(vars(provider)):
            if attribute.startswith("first_names"):
                yield from getattr(provider, attribute)


def people_names() -> Iterator[str]:
    """Yield the given names of the people table."""
    family_first = {row["country"] for row in table(HERE / "people_family_first.tsv")}
    for row in table(TABLES / "people.tsv"):
        if row["country"] not in family_first:
            yield from row["name"].split()[:-1]


def taken() -> set[str]:
    """Return names of countries and the stop words of names."""
    countries = {folded(row["name"]) for row in table(TABLES / "country_names.tsv")}
    excluded = set((HERE / "given_names_excluded.txt").read_text(encoding="utf-8").split())
    return countries | excluded | {row["word"].capitalize() for row in table(TABLES / "name_stops.tsv")}


def main(folder: Path) -> None:
    """Write the table, sorted by name; people's own lists go first, so that their source stands."""
    reviewed = (HERE / "given_names_reviewed.txt").read_text(encoding="utf-8").split()
    found: dict[str, str] = {}
    for names, source in ((reviewed, "reviewed"), (people_names(), "people.tsv"), (faker_names(), "Faker")):
        for name in names:
            if NAME(name):
                found.setdefault(folded(name), source)
    without = taken()
    lines = [f"{name}\t{source}" for name, source in sorted(found.items()) if name not in without]
    (folder / "given_names.tsv").write_text("\n".join([HEADER, *lines, ""]), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TABLES)
