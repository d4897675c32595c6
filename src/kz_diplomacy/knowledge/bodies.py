"""Organizations and companies: what their tables say of a name."""

from collections.abc import Iterator
from importlib.resources.abc import Traversable

from kz_diplomacy.knowledge.entries import Body, BodyKind
from kz_diplomacy.knowledge.tables import country_of, items, member, read_table

__all__ = ["BODY_COLUMNS", "BODY_TABLES", "body_names"]

BODY_COLUMNS = ("name", "aliases", "kind", "country", "wikidata", "source")
BODY_TABLES = ("organizations.tsv", "companies.tsv")

_kind = member(BodyKind)


def _body(
    name: str, aliases: str, kind: str, code: str, wikidata: str, _source: str
) -> tuple[tuple[str, ...], Body]:
    body = Body(name=name, kind=_kind(kind), country=country_of(code), wikidata=wikidata or None)
    return (name, *items(aliases)), body


def body_names(folder: Traversable) -> Iterator[tuple[str, Body]]:
    """Yield every name and acronym of an organization with what it stands for.

    Raises:
        KnowledgeError: A table is wrong.
    """
    for table in BODY_TABLES:
        for names, body in read_table(folder, table, BODY_COLUMNS, _body):
            for name in names:
                yield name, body
