from collections.abc import Callable
from pathlib import Path

import pytest

from kz_diplomacy.errors import KnowledgeError
from kz_diplomacy.knowledge import (
    Body,
    BodyKind,
    CountryName,
    Knowledge,
    NameForm,
    Official,
    PlaceKind,
    PlaceName,
)
from kz_diplomacy.knowledge.spelling import words
from kz_diplomacy.models import Country

Write = Callable[[str, str], None]
KZ = Country("KZ")


def _found(folder: Path, text: str) -> list[str]:
    words = text.split(" ")
    return [" ".join(words[first:last]) for first, last, _ in Knowledge.load(folder).names.find(words)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kazakhstan and Steppe Union", ["Kazakhstan", "Steppe Union"]),
        ("the Republic of Kazakhstan", ["Republic of Kazakhstan"]),
        ("THE REPUBLIC OF KAZAKHSTAN", ["REPUBLIC OF KAZAKHSTAN"]),
        ("ASTANA . Aida Sarkyt met NAM JUN-HO", ["ASTANA", "Aida Sarkyt", "NAM JUN-HO"]),
        ("SCU and Scu and scu", ["SCU"]),
        ("ORAL and oral and Oral", ["ORAL", "Oral"]),
        ("OSH . Osh", ["Osh"]),
        ("Sarkyt spoke", []),
        ("", []),
    ],
)
def test_names_are_found_as_written_and_in_capitals(folder: Path, text: str, names: list[str]) -> None:
    assert _found(folder, text) == names


def test_find_looks_at_the_given_words_only(folder: Path) -> None:
    names = Knowledge.load(folder).names
    assert [found[:2] for found in names.find(("Astana", "Astana", "Astana"), 1, 2)] == [(1, 2)]


def test_a_name_is_read_once(folder: Path) -> None:
    names = Knowledge.load(folder).names
    assert names.lookup(("Oral",)) is names.lookup(("Oral",))
    assert names.lookup(("Oral",)) == (
        PlaceName(name="Uralsk", country=KZ, kind=PlaceKind.CITY, ambiguous=True),
    )


def test_equal_values_of_one_name_are_one(folder: Path, write: Write) -> None:
    header = "name|country|form|ambiguous|source"
    write("country_names.tsv", f"{header}\nTürkiye|TR|name||test\nTurkiye|TR|name||test")
    turkey = CountryName(country=Country("TR"), form=NameForm.NAME)
    assert Knowledge.load(folder).names.lookup(("Turkiye",)) == (turkey,)


def test_all_values_of_a_shared_name_are_yielded(folder: Path, write: Write) -> None:
    header = "name|country|form|ambiguous|source"
    write("country_names.tsv", f"{header}\nCongo|CD|name|yes|test\nCongo|CG|name|yes|test")
    values = Knowledge.load(folder).names.lookup(("Congo",))
    assert [value.country for value in values] == [Country("CD"), Country("CG")]


def test_an_unknown_name_has_no_values(folder: Path) -> None:
    assert Knowledge.load(folder).names.lookup(("Atlantis",)) == ()


def test_the_number_of_names_and_surnames_is_known(folder: Path) -> None:
    knowledge = Knowledge.load(folder)
    assert len(knowledge.names) == 17
    assert len(knowledge.surnames) == 3
    assert sorted(knowledge.surnames) == ["Nam", "Sarkyt", "Sarqyt"]


def test_surnames_are_found_in_capitals(folder: Path) -> None:
    surnames = Knowledge.load(folder).surnames
    (aida,) = surnames["SARQYT"]
    assert aida.name == "Aida Sarkyt"
    assert surnames["SARQYT"] == (aida,)
    assert "SARKYT" in surnames
    assert surnames.get("NAM") is None
    assert "Aida" not in surnames
    unnamed: object = 5
    assert unnamed not in surnames.keys()  # noqa: SIM118 (asks the mapping, as a look-up of any key does)


def test_a_wrong_row_is_reported_when_tables_of_a_folder_are_loaded(folder: Path, write: Write) -> None:
    write("terms.tsv", "person|role|office|country|organization|start|end|source\naida|x|tsar|KZ||||test")
    with pytest.raises(KnowledgeError, match=r"terms\.tsv:2: no Office: 'tsar'"):
        Knowledge.load(folder)


def test_names_of_a_user_are_found_beside_the_others(folder: Path) -> None:
    knowledge = Knowledge.load(folder)
    timur = Official(name="Timur Zhaksy", country=KZ)
    extended = knowledge.extend(people={"Timur Zhaksy": timur, "Zhaksy": timur, "Sarkyt": timur})
    assert extended.names.lookup(("TIMUR", "ZHAKSY")) == (timur,)
    assert extended.surnames["Zhaksy"] == (timur,)
    assert [official.name for official in extended.surnames["Sarkyt"]] == ["Aida Sarkyt", "Timur Zhaksy"]
    assert "Zhaksy" not in knowledge.surnames
    assert knowledge.names.lookup(("Timur", "Zhaksy")) == ()


@pytest.mark.parametrize("name", ["ABN AMRO", "ILI-STEPPE BANK", "Bank CENTRECREDIT", "SCU", "SK Group"])
def test_names_with_words_in_capitals_are_found_as_written(folder: Path, name: str) -> None:
    bank = Body(name=name, kind=BodyKind.BANK)
    assert Knowledge.load(folder).extend(organizations={name: bank}).names.lookup(words(name))[-1] == bank
