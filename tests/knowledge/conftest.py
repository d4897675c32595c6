"""A folder of small tables of the same form as the bundled ones."""

from collections.abc import Callable
from pathlib import Path

import pytest

TABLES = {
    "country_names.tsv": """
        name|country|form|ambiguous|source
        Kazakh|KZ|adjective||test
        Kazakhstan|KZ|name||test
        Republic of Kazakhstan|KZ|name||test
        Akorda|KZ|metonym||test
    """,
    "cities.tsv": """
        name|usual|country|kind|population|ambiguous|source
        Astana||KZ|capital|1300000||test
        Oral|Uralsk|KZ|city||yes|test
        Osh||KG|city|322000||test
    """,
    "regions.tsv": "name|usual|country|kind|population|ambiguous|source",
    "sites.tsv": "name|usual|country|kind|population|ambiguous|source",
    "organizations.tsv": """
        name|aliases|kind|country|wikidata|source
        Steppe Cooperation Union|SCU/Steppe Union|international|||test
    """,
    "companies.tsv": """
        name|aliases|kind|country|wikidata|source
        Saryarka Mills||company|KZ|Q1|test
    """,
    "people.tsv": """
        id|name|aliases|surnames|country|wikidata|source
        aida|Aida Sarkyt|A. Sarkyt/Ayda Sarqyt|Sarkyt/Sarqyt|KZ|Q2|test
        jun|Nam Jun-ho||Nam|KR||test
    """,
    "terms.tsv": """
        person|role|office|country|organization|start|end|source
        aida|Minister of Foreign Affairs|foreign_minister|KZ||2015-03|2019|test
        aida|Ambassador|ambassador|KZ||2010|2014-12-30|test
    """,
    "titles.tsv": "title|office|of_country|source\n        envoy|ambassador|yes|test",
    "currencies.tsv": "word|currency|source\n        tenge|KZT|test",
    "documents.tsv": "phrase|kind|plural|source\n        accords|agreement|yes|test",
    "topics.tsv": "phrase|topic|source\n        wheat|agriculture|test",
    "given_names.tsv": "name|source\n        Aida|test",
}


def _written(folder: Path, name: str, table: str) -> None:
    lines = (line.strip().replace("|", "\t").replace("/", "|") for line in table.strip().splitlines())
    (folder / name).write_text("\n".join([*lines, ""]), encoding="utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a folder with small tables."""
    for name, table in TABLES.items():
        _written(tmp_path, name, table)
    return tmp_path


@pytest.fixture
def write(folder: Path) -> Callable[[str, str], None]:
    """Return a writer of one table: columns stand between bars, items of a list between slashes."""

    def writer(name: str, table: str) -> None:
        _written(folder, name, table)

    return writer
