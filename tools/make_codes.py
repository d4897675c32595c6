"""Write the code tables of the models: `python tools/make_codes.py [FOLDER]`.

Codes come from ISO 3166 and ISO 4217 (pycountry), English names and the currencies no longer in use from
CLDR (babel).
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import babel
import babel.numbers
import pycountry

MODELS = Path(__file__).parent.parent / "src" / "kz_diplomacy" / "models" / "data"
NAMES = babel.Locale("en")
ISO, CLDR = "ISO 3166-1; CLDR", "CLDR"
FORMER = {
    "CS": ("CSK", "Czechoslovakia"),
    "DD": ("DDR", "East Germany"),
    "SU": ("SUN", "Soviet Union"),
    "VD": ("VDR", "North Vietnam"),
    "YD": ("YMD", "South Yemen"),
    "YU": ("YUG", "Yugoslavia"),
}
SHORTER = {  # CLDR's own short variants, which babel leaves out
    "BA": "Bosnia and Herzegovina",
    "CD": "DR Congo",
    "CG": "Congo Republic",
    "HK": "Hong Kong",
    "MM": "Myanmar",
    "MO": "Macao",
    "PS": "Palestine",
}
NOT_MONEY = {"XXX", "XTS", "CNH"}  # none, a test code, and no ISO code


def country_rows() -> Iterator[tuple[str, str, str, str]]:
    """Yield alpha-2, alpha-3, English name and source of every country, present and former."""
    for country in pycountry.countries:
        name = SHORTER.get(country.alpha_2) or NAMES.territories[country.alpha_2]
        yield country.alpha_2, country.alpha_3, name.replace("\u2019", "'").replace(" & ", " and "), ISO
    yield "XK", "XKX", NAMES.territories["XK"], "user-assigned; CLDR"
    for code, (alpha_3, name) in FORMER.items():
        yield code, alpha_3, name, "ISO 3166-3"


def currency_rows() -> Iterator[tuple[str, str, str]]:
    """Yield code, English name and source of every currency, present and former."""
    current = {currency.alpha_3: currency.name for currency in pycountry.currencies}
    known = NAMES.currencies
    for code in sorted((current.keys() | babel.numbers.list_currencies("en")) - NOT_MONEY):
        yield code, known.get(code) or current[code], "ISO 4217; CLDR" if code in current else CLDR


def write(path: Path, header: str, rows: Iterable[tuple[str, ...]]) -> None:
    """Write one table, sorted by code."""
    lines = ["\t".join(row) for row in sorted(rows)]
    path.write_text("\n".join([header, *lines, ""]), encoding="utf-8")


def main(folder: Path) -> None:
    """Write both tables into a folder."""
    write(folder / "iso3166.tsv", "alpha_2\talpha_3\tname\tsource", country_rows())
    write(folder / "iso4217.tsv", "code\tname\tsource", currency_rows())


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else MODELS)
