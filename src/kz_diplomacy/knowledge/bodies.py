"""Organizations and companies: what their tables say of a name."""

from kz_diplomacy.knowledge.entries import Body, BodyKind
from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.tables import Rows, country_of, member

__all__ = ["BODY_ALIASES", "BODY_COLUMNS", "BODY_NAME", "BODY_TABLES", "body_rows"]

BODY_COLUMNS = ("name", "aliases", "kind", "country", "wikidata", "source")
BODY_NAME, BODY_ALIASES = 0, 1
BODY_TABLES = ("organizations.tsv", "companies.tsv")

_kind = member(BodyKind)


def _body(name: str, _aliases: str, kind: str, code: str, wikidata: str, _source: str) -> Body:
    return Body(name=name, kind=_kind(kind), country=country_of(code), wikidata=wikidata or None)


def body_rows(folder: Folder) -> list[Rows[Body]]:
    """Return the organizations and companies.

    Raises:
        KnowledgeError: A table is wrong.
    """
    return [Rows[Body].read(folder, table, BODY_COLUMNS, _body) for table in BODY_TABLES]
