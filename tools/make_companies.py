"""Writes companies.tsv from the hand-kept lists companies_*.tsv beside this script.

The lists have the form of those of the organizations: a country and its companies,
`Name=alias|alias; Name=; ...`. Run `python tools/make_companies.py`.
"""

from make_organizations import DATA, HEADER, HERE, body_lines, check_clashes, write_table


def main() -> None:
    """Writes the table of companies."""
    lines = list(body_lines(sorted(HERE.glob("companies_*.tsv"))))
    check_clashes(lines)
    write_table(DATA / "companies.tsv", HEADER, lines)


if __name__ == "__main__":
    main()
