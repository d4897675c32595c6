import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from kz_diplomacy.errors import KnowledgeError
from kz_diplomacy.knowledge import (
    Body,
    BodyKind,
    CountryName,
    CurrencyWord,
    DocumentWord,
    Knowledge,
    NameForm,
    Official,
    PlaceKind,
    PlaceName,
    Title,
    TopicWord,
)
from kz_diplomacy.models import AgreementKind, Country, Office, Topic

Write = Callable[[str, str], None]
KZ = Country("KZ")


def test_the_bundled_knowledge_is_loaded_once() -> None:
    assert Knowledge.load() is Knowledge.load()


def test_a_part_is_read_once_for_all_that_share_the_tables(folder: Path) -> None:
    knowledge = Knowledge.load(folder)
    extended = knowledge.extend(titles={"khan": Title(office=Office.HEAD_OF_STATE)})
    assert extended.names is knowledge.names
    assert extended.topics is knowledge.topics
    assert extended.titles is not knowledge.titles


def test_small_tables_give_all_parts(folder: Path) -> None:
    knowledge = Knowledge.load(folder)
    assert knowledge.titles.lookup(("envoy",)) == (Title(office=Office.AMBASSADOR),)
    assert knowledge.currencies.lookup(("tenge",)) == (CurrencyWord(code="KZT"),)
    assert knowledge.documents.lookup(("accords",)) == (
        DocumentWord(kind=AgreementKind.AGREEMENT, plural=True),
    )
    assert knowledge.topics.lookup(("wheat",)) == (TopicWord(topic=Topic.AGRICULTURE),)
    assert knowledge.given_names == {"Aida"}
    assert knowledge.country_names == {KZ: ("Kazakhstan", "Republic of Kazakhstan")}


def test_officials_are_found_by_full_and_short_names(folder: Path) -> None:
    knowledge = Knowledge.load(folder)
    (aida,) = knowledge.official("Aida Sarkyt")
    assert knowledge.official("A. Sarkyt") == knowledge.official("Sarqyt") == (aida,)
    assert knowledge.official("Astana") == knowledge.official("Nobody") == ()


def test_an_official_has_terms_in_order_and_an_office_on_a_day(folder: Path) -> None:
    knowledge = Knowledge.load(folder)
    (aida,) = knowledge.official("Aida Sarkyt")
    assert [term.office for term in aida.terms] == [Office.AMBASSADOR, Office.FOREIGN_MINISTER]
    term = knowledge.term_on(aida, dt.date(2016, 1, 1))
    assert term is not None
    assert (term.role, term.start, term.end) == (
        "Minister of Foreign Affairs",
        dt.date(2015, 3, 1),
        dt.date(2019, 12, 31),
    )
    assert knowledge.term_on(aida, None) is None


def test_everything_can_be_extended(folder: Path) -> None:
    steppe = CountryName(country=KZ, form=NameForm.NAME)
    lake = PlaceName(name="Blue Lake", country=KZ, kind=PlaceKind.SITE)
    mill = Body(name="Blue Mill", kind=BodyKind.COMPANY, country=KZ)
    timur = Official(name="Timur Zhaksy", country=KZ)
    khan = Title(office=Office.HEAD_OF_STATE)
    pence = CurrencyWord(code="GBP")
    yarlyk = DocumentWord(kind=AgreementKind.CHARTER)
    yurts = TopicWord(topic=Topic.CULTURE)
    knowledge = Knowledge.load(folder).extend(
        countries={"Steppe Land": steppe},
        places={"Blue  Lake": lake},
        organizations={"Blue Mill": mill},
        people={"Timur Zhaksy": timur},
        titles={"khan": khan},
        currencies={"pence": pence},
        documents={"yarlyk": yarlyk},
        topics={"felt yurts": yurts},
    )
    names = ("Steppe Land", "Blue Lake", "Blue Mill", "Timur Zhaksy")
    values = [knowledge.names.lookup(name.split(" ")) for name in names]
    assert values == [(steppe,), (lake,), (mill,), (timur,)]
    assert "Timur" in knowledge.given_names
    assert knowledge.titles.lookup(("khan",)) == (khan,)
    assert knowledge.currencies.lookup(("pence",)) == (pence,)
    assert knowledge.documents.lookup(("yarlyk",)) == (yarlyk,)
    assert knowledge.topics.lookup(("felt", "yurts")) == (yurts,)
    assert knowledge.extend(titles={"beg": khan}).titles.lookup(("khan",)) == (khan,)


def test_a_person_of_one_name_is_no_given_name(folder: Path) -> None:
    pele = Official(name="Pele", country=Country("BR"))
    assert "Pele" not in Knowledge.load(folder).extend(people={"Pele": pele}).given_names


@pytest.mark.parametrize(
    ("table", "row", "problem"),
    [
        ("cities.tsv", "Astana||QQ|capital|||test", "QQ"),
        ("cities.tsv", "Astana|||capital|||test", "a country is missing"),
        ("cities.tsv", "Astana||KZ|town|||test", "no PlaceKind: 'town'"),
        ("cities.tsv", "Astana||KZ|city|many||test", "many"),
        ("cities.tsv", "Astana||KZ|city||maybe|test", "no flag"),
        ("sites.tsv", "Astana||KZ|hall|||test", "no PlaceKind: 'hall'"),
        ("country_names.tsv", "Atlantis|QQ|name||test", "QQ"),
        ("organizations.tsv", "Union||club|||test", "no BodyKind: 'club'"),
        ("companies.tsv", "Mill||company|QQ||test", "QQ"),
        ("people.tsv", "aida|Aida Sarkyt|||QQ||test", "QQ"),
        ("terms.tsv", "aida|x|mayor|KZ||2019|2018|test", "ends on 2018-12-31 before it starts"),
        ("terms.tsv", "aida|x|mayor|KZ||May 2019||test", "May 2019"),
    ],
)
def test_wrong_rows_are_reported(folder: Path, write: Write, table: str, row: str, problem: str) -> None:
    header = (folder / table).read_text(encoding="utf-8").splitlines()[0].replace("\t", "|")
    write(table, f"{header}\n{row}")
    with pytest.raises(KnowledgeError, match=problem) as caught:
        Knowledge.load(folder)
    assert (caught.value.path, caught.value.line) == (table, 2)


@pytest.mark.parametrize(
    ("table", "row", "part"),
    [
        ("titles.tsv", "tsar|tsar|yes|test", "titles"),
        ("documents.tsv", "edict|edict||test", "documents"),
        ("topics.tsv", "weather|weather|test", "topics"),
        ("given_names.tsv", "Aida", "given_names"),
    ],
)
def test_wrong_words_are_reported_when_they_are_needed(
    folder: Path, write: Write, table: str, row: str, part: str
) -> None:
    header = (folder / table).read_text(encoding="utf-8").splitlines()[0].replace("\t", "|")
    write(table, f"{header}\n{row}")
    knowledge = Knowledge.load(folder)
    with pytest.raises(KnowledgeError, match=table):
        getattr(knowledge, part)
