"""What stands before people besides their titles."""

import pytest

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.persons import find_persons
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document


def people(text: str) -> list[tuple[str, str]]:
    """Return the words of each person with the country."""
    document = read_document(Article(text=text))
    found = find_persons(Context.of(document, Knowledge.load()))
    return [(document.slice(each.first, each.last), str(each.country)) for each in found]


@pytest.mark.parametrize(
    ("text", "words", "country"),
    [
        (
            "He met with His Majesty King Abdullah II of Jordan.",
            "His Majesty King Abdullah II of Jordan",
            "JO",
        ),
        (
            "He met with Her Royal Highness Princess Anna Example.",
            "Her Royal Highness Princess Anna Example",
            "None",
        ),
        ("He met with King Abdullah II of Jordan.", "King Abdullah II of Jordan", "JO"),
        ("The Majesty King Abdullah II of Jordan left.", "King Abdullah II of Jordan", "JO"),
        (
            "He met with French MFA Secretary General Anna Example.",
            "French MFA Secretary General Anna Example",
            "FR",
        ),
        (
            "He met with Australian Department of Foreign Affairs and Trade Secretary Anna Example.",
            "Australian Department of Foreign Affairs and Trade Secretary Anna Example",
            "AU",
        ),
        (
            "He met with the MFA Secretary General Anna Example.",
            "Secretary General Anna Example",
            "None",
        ),
        ("He left. Secretary General Anna Example came.", "Secretary General Anna Example", "None"),
    ],
)
def test_styles_and_offices_belong_to_the_person(text: str, words: str, country: str) -> None:
    (person,) = people(text)
    assert person == (words, country)


def test_another_person_before_is_not_an_office() -> None:
    found = people("He met with French Minister Anna Example and State Secretary Ben Sample.")
    assert [country for _, country in found] == ["FR", "None"]


def test_an_office_is_of_some_words() -> None:
    text = "The French Cars And Bikes And Trains And Ships And Planes State Secretary Ben Sample met her."
    assert [country for _, country in people(text)] == ["None"]
