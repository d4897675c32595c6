"""Officials: their names, short names and terms of office."""

import datetime as dt
from bisect import bisect_left
from functools import cache

from kz_diplomacy.knowledge.entries import Official, Term
from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.tables import Rows, country_of, first_day, last_day, member
from kz_diplomacy.models import Office

__all__ = [
    "PERSON_ALIASES",
    "PERSON_COLUMNS",
    "PERSON_NAME",
    "SURNAMES",
    "TERM_COLUMNS",
    "official_rows",
    "term_rows",
]

PERSON_COLUMNS = ("id", "name", "aliases", "surnames", "country", "wikidata", "source")
PERSON_NAME, PERSON_ALIASES, SURNAMES = 1, 2, 3
TERM_COLUMNS = ("person", "role", "office", "country", "organization", "start", "end", "source")

_office = member(Office)


def _term(  # noqa: PLR0913, PLR0917 (the columns of the table)
    _person: str, role: str, office: str, code: str, organization: str, start: str, end: str, _source: str
) -> Term:
    term = Term(
        role=role,
        office=_office(office),
        country=country_of(code),
        organization=organization or None,
        start=first_day(start),
        end=last_day(end),
    )
    if term.start and term.end and term.end < term.start:
        message = f"the term ends on {term.end} before it starts"
        raise ValueError(message)
    return term


def _age(term: Term) -> dt.date:
    return term.start or dt.date.min


def term_rows(folder: Folder) -> Rows[Term]:
    """Return the terms of all officials.

    Raises:
        KnowledgeError: The table is wrong.
    """
    return Rows[Term].read(folder, "terms.tsv", TERM_COLUMNS, _term)


def official_rows(folder: Folder) -> Rows[Official]:
    """Return the officials; each comes with all its terms, oldest first, which are read with the first one.

    Raises:
        KnowledgeError: A table is wrong.
    """

    @cache
    def terms() -> tuple[Rows[Term], list[str]]:
        rows = term_rows(folder)
        return rows, sorted(rows.lines)

    def official(
        person: str, name: str, _aliases: str, _surnames: str, code: str, wikidata: str, _source: str
    ) -> Official:
        rows, lines = terms()
        # The line feed comes right after the tab, so these two enclose the rows of one person.
        own = lines[bisect_left(lines, f"{person}\t") : bisect_left(lines, f"{person}\n")]
        served = sorted(map(rows.value, own), key=_age)
        return Official(name=name, country=country_of(code), wikidata=wikidata or None, terms=tuple(served))

    return Rows[Official].read(folder, "people.tsv", PERSON_COLUMNS, official)
