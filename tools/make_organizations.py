"""Writes organizations.tsv from the hand-kept lists organizations_*.tsv beside this script.

A row of a list gives the kind and the home country (empty where international) of several bodies:
`Name=alias|alias; Name=; ...`. Run `python tools/make_organizations.py`.
"""

import csv
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

HERE = Path(__file__).parent
DATA = HERE.parent / "src" / "kz_diplomacy" / "knowledge" / "data"
HEADER = ("name", "aliases", "kind", "country", "wikidata", "source")
Line = tuple[str, ...]


def read_rows(path: Path) -> list[dict[str, str]]:
    """Returns the rows of a tab-separated table with a header."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def read_bodies(cell: str) -> Iterator[tuple[str, list[str]]]:
    """Yields the name and the aliases of each body in a cell.

    >>> list(read_bodies("World Health Organization=WHO; Interpol="))
    [('World Health Organization', ['WHO']), ('Interpol', [])]
    """
    for part in filter(None, map(str.strip, cell.split(";"))):
        name, _, aliases = part.partition("=")
        yield name, [alias for alias in aliases.split("|") if alias and alias != name]


def body_lines(paths: Iterable[Path]) -> Iterator[Line]:
    """Yields a line of the table for each body of the lists."""
    for path in paths:
        for row in read_rows(path):
            for name, aliases in read_bodies(row["bodies"]):
                unlike = list(dict.fromkeys(aliases))
                yield name, "|".join(unlike), row["kind"], row["country"], "", "hand"


def clashes(lines: Iterable[Line]) -> dict[str, list[str]]:
    """Returns the names that stand for several entities, with the entities.

    >>> clashes([("Reporters Without Borders", "RSF"), ("Rapid Support Forces", "RSF")])
    {'RSF': ['Rapid Support Forces', 'Reporters Without Borders']}
    """
    owners: dict[str, set[str]] = defaultdict(set)
    for name, aliases, *_ in lines:
        for form in [name, *filter(None, aliases.split("|"))]:
            owners[form].add(name)
    return {form: sorted(names) for form, names in owners.items() if len(names) > 1}


def write_table(path: Path, header: Line, lines: Iterable[Line]) -> None:
    """Writes a table sorted by its first column, in NFC."""
    body = sorted(
        {unicodedata.normalize("NFC", "\t".join(line)) for line in lines}, key=lambda line: line.split("\t")
    )
    names = [line.split("\t")[0] for line in body]
    twice = {name for name in names if names.count(name) > 1}
    if twice:
        message = f"{path.name}: listed twice: {sorted(twice)}"
        raise ValueError(message)
    path.write_text("\n".join(["\t".join(header), *body]) + "\n", encoding="utf-8")


def check_clashes(lines: Iterable[Line]) -> None:
    """Raises ValueError for a shared name that ambiguous_names.tsv does not list."""
    listed = {row["alias"] for row in read_rows(DATA / "ambiguous_names.tsv")}
    open_ones = {form: names for form, names in clashes(lines).items() if form not in listed}
    if open_ones:
        message = f"shared names: {open_ones}"
        raise ValueError(message)


def main() -> None:
    """Writes the table of organizations."""
    lines = list(body_lines(sorted(HERE.glob("organizations_*.tsv"))))
    check_clashes(lines)
    write_table(DATA / "organizations.tsv", HEADER, lines)


if __name__ == "__main__":
    main()
