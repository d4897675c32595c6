"""Write currencies.tsv: `python tools/make_currencies.py [FOLDER]`, after make_countries.py.

Codes and full names come from ISO 4217 and CLDR (babel), currencies of countries from datasets/country-
codes, the nouns and symbols and which of them stand alone from `currency_words_reviewed.tsv`. A noun that
does not stand alone needs the country: "Kuwaiti dinars". A symbol or word that two currencies share is
kept for the one that dominates.
"""

import csv
import sys
from collections.abc import Iterator
from pathlib import Path

import babel
import pycountry

from kz_diplomacy.knowledge.spelling import folded

HERE = Path(__file__).parent
SOURCES = HERE.parent.parent / "shared" / "sources"
TABLES = HERE.parent / "src" / "kz_diplomacy" / "knowledge" / "data"
HEADER = "word\tcurrency\tsource"
ISLANDS = {
    "USD": {"US"},
    "EUR": set[str](),
    "GBP": {"GB"},
    "AUD": {"AU"},
    "NZD": {"NZ"},
    "CHF": {"CH"},
    "ILS": {"IL"},
}
FORMER = {"DEM": {"DE"}, "FRF": {"FR"}, "ITL": {"IT"}, "SUR": {"SU"}, "VES": {"VE"}, "SLE": {"SL"}}
# Adjectives that no country owns alone, but its money does.
FURTHER = {
    "CFA": "XOF",
    "Swiss": "CHF",
    "Congolese": "CDF",
    "Korean": "KRW",
    "Dominican": "DOP",
    "Scottish": "GBP",
}
# Nobody writes "Kazakh SSR tenge".
FORMAL = {"Republic", "SSR", "State", "Kingdom"}
LONGEST = 3
Row = tuple[str, str, str]


def table(path: Path) -> Iterator[dict[str, str]]:
    """Yield the rows of a tab-separated table."""
    with path.open(encoding="utf-8") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


def owners() -> dict[str, set[str]]:
    """Return the countries of each currency."""
    found: dict[str, set[str]] = {}
    with (SOURCES / "country-codes.csv").open(encoding="utf-8") as file:
        for row in csv.DictReader(file):
            for code in row["ISO4217-currency_alphabetic_code"].split(","):
                found.setdefault(code, set()).add(row["ISO3166-1-Alpha-2"])
    return found | ISLANDS | FORMER


def adjectives() -> dict[str, list[str]]:
    """Return names and adjectives of each country: "Kazakh", "Kazakhstani", "Kazakhstan", "US"."""
    found: dict[str, list[str]] = {}
    for row in table(TABLES / "country_names.tsv"):
        if row["form"] in {"name", "adjective"} and not row["ambiguous"]:
            found.setdefault(row["country"], []).append(row["name"])
    return found


def word_rows() -> Iterator[Row]:
    """Yield nouns and symbols, alone and with the adjectives of their countries."""
    countries, named = owners(), adjectives()
    for row in table(HERE / "currency_words_reviewed.tsv"):
        code = row["currency"]
        for word in filter(None, (*row["alone"].split("|"), *row["symbols"].split("|"))):
            yield word, code, "reviewed"
        words = [name for country in sorted(countries.get(code, ())) for name in named.get(country, ())]
        words += [word for word, owner in FURTHER.items() if owner == code]
        for noun in row["nouns"].split("|"):
            for word in words:
                if len(word.split()) <= LONGEST and not FORMAL & set(word.split()):
                    yield f"{word} {noun}", code, "reviewed; country-codes"


def name_rows() -> Iterator[Row]:
    """Yield the full names and codes of all currencies in use."""
    locale = babel.Locale("en")
    for currency in pycountry.currencies:
        code = currency.alpha_3
        if code.startswith("X") and code not in {"XAF", "XOF", "XPF", "XCD", "XDR"}:
            continue
        yield code, code, "ISO 4217"
        forms = [currency.name, locale.currencies.get(code, ""), *_plurals(locale, code)]
        for name in forms:
            if name and "(" not in name and len(name.split()) > 1:
                yield name, code, "CLDR"


def _plurals(locale: babel.Locale, code: str) -> list[str]:
    plural = locale._data["currency_names_plural"].get(code, {})  # noqa: SLF001 - babel offers no other way
    return list(plural.values())


def main(folder: Path) -> None:
    """Write the table, sorted; the first currency of a word keeps it."""
    kept: dict[str, tuple[str, str]] = {}
    for word, code, source in (*word_rows(), *name_rows()):
        kept.setdefault(folded(word).lower(), (code, source))
    lines = [f"{word}\t{code}\t{source}" for word, (code, source) in sorted(kept.items())]
    (folder / "currencies.tsv").write_text("\n".join([HEADER, *lines, ""]), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else TABLES)
