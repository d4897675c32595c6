"""Officials: their names, short names and terms of office."""

from importlib.resources.abc import Traversable

import attrs

from kz_diplomacy.errors import KnowledgeError
from kz_diplomacy.knowledge.entries import Official, Term
from kz_diplomacy.knowledge.tables import country_of, first_day, items, last_day, member, read_table
from kz_diplomacy.models import Office

__all__ = ["PERSON_COLUMNS", "TERM_COLUMNS", "NamedOfficial", "officials"]

PERSON_COLUMNS = ("id", "name", "aliases", "surnames", "country", "wikidata", "source")
TERM_COLUMNS = ("person", "role", "office", "country", "organization", "start", "end", "source")

_office = member(Office)


@attrs.frozen(kw_only=True)
class NamedOfficial:
    """An official with all full names, the usual one first, and the short names that stand alone."""

    official: Official
    names: tuple[str, ...]
    surnames: tuple[str, ...]


def _term(  # noqa: PLR0913, PLR0917 (the columns of the table)
    person: str, role: str, office: str, code: str, organization: str, start: str, end: str, _source: str
) -> tuple[str, Term]:
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
    return person, term


def _age(term: Term) -> str:
    return term.start.isoformat() if term.start else ""


def officials(folder: Traversable) -> list[NamedOfficial]:
    """Return all officials with their terms, oldest first.

    Raises:
        KnowledgeError: A table is wrong, or a term belongs to nobody.
    """
    held: dict[str, list[Term]] = {}
    for person, term in read_table(folder, "terms.tsv", TERM_COLUMNS, _term):
        held.setdefault(person, []).append(term)

    def named(  # noqa: PLR0913, PLR0917 (the columns of the table)
        person: str, name: str, aliases: str, surnames: str, code: str, wikidata: str, _source: str
    ) -> NamedOfficial:
        terms = tuple(sorted(held.pop(person, ()), key=_age))
        official = Official(name=name, country=country_of(code), wikidata=wikidata or None, terms=terms)
        return NamedOfficial(official=official, names=(name, *items(aliases)), surnames=items(surnames))

    everyone = read_table(folder, "people.tsv", PERSON_COLUMNS, named)
    if held:
        message = f"terms of nobody: {', '.join(sorted(held))}"
        raise KnowledgeError(message, path="terms.tsv")
    return everyone
