"""Which mentions are one person, and what the article says of that person."""

import datetime as dt

import pytest

from kz_diplomacy import Country, Knowledge, Office, Person
from kz_diplomacy.mentions.values import PersonMention
from kz_diplomacy.resolution.name_forms import is_short_form, name_words
from kz_diplomacy.resolution.persons import Identity, at_home, identify

DAY = dt.date(2024, 5, 3)


def who(*mentions: PersonMention, day: dt.date | None = None) -> tuple[Identity, ...]:
    return identify(enumerate(mentions), Knowledge.load(), day)


def named(name: str, **said: object) -> PersonMention:
    return PersonMention(first=0, last=1, name=name, **said)  # type: ignore[arg-type]  # columns of a table


@pytest.mark.parametrize(
    ("short", "full", "fits"),
    [
        ("A. Smailov", "Alikhan Smailov", True),
        ("Smailov", "Alikhan Smailov", True),
        ("Smailov Alikhan", "Alikhan Smailov", True),
        ("Tokayev", "Moon Jae-in", False),
        ("A.", "Alikhan Smailov", False),
        ("B. Smailov", "Alikhan Smailov", False),
        ("Erdogan", "Recep Tayyip Erdo\u011fan", True),
    ],
)
def test_the_words_of_a_short_name_stand_in_the_full_one(short: str, full: str, fits: bool) -> None:  # noqa: FBT001
    assert is_short_form(name_words(short), name_words(full)) is fits


def test_a_short_name_joins_the_one_full_name_that_fits() -> None:
    (one,) = who(
        named("Smith", role="Minister"), named("John Smith", office=Office.MINISTER, country=Country("GB"))
    )
    assert one.mentions == (0, 1)
    assert one.person == Person(
        name="John Smith", role="Minister", office=Office.MINISTER, country=Country("GB")
    )


def test_a_short_name_that_fits_two_is_a_person_of_its_own() -> None:
    found = who(named("John Smith"), named("Mary Smith"), named("Smith"))
    assert [identity.mentions for identity in found] == [(0,), (1,), (2,)]


def test_two_countries_are_two_persons() -> None:
    found = who(named("Kim Example", country=Country("KR")), named("Kim Example", country=Country("KP")))
    assert [identity.mentions for identity in found] == [(0,), (1,)]


def test_the_same_words_in_another_order_are_one_person_before_any_longer_name() -> None:
    found = who(named("Jun Ho Nam"), named("Nam Jun"), named("Jun Nam"))
    assert len(found) == 1


def test_an_official_is_known_by_the_term_of_the_day() -> None:
    (one,) = who(named("Kassym-Jomart Tokayev"), day=DAY)
    assert (one.person.office, str(one.person.country), one.person.wikidata) == (
        Office.HEAD_OF_STATE,
        "KZ",
        "Q200881",
    )


def test_what_the_text_says_of_an_office_holds() -> None:
    (one,) = who(named("Kassym-Jomart Tokayev", office=Office.SPEAKER), day=DAY)
    assert one.person.office is Office.SPEAKER


def test_a_head_of_an_international_body_acts_for_no_country() -> None:
    (one,) = who(
        named("Antonio Guterres", office=Office.ORGANIZATION_HEAD, organization="United Nations"), day=DAY
    )
    assert one.person.country is None


def test_a_namesake_from_another_country_is_no_known_official() -> None:
    (one,) = who(named("Kassym-Jomart Tokayev", country=Country("NO")), day=DAY)
    assert one.person.wikidata is None


@pytest.mark.parametrize(
    ("person", "home", "country"),
    [
        (Person(name="A", office=Office.MINISTER), Country("KZ"), Country("KZ")),
        (Person(name="A", office=Office.MINISTER), None, None),
        (Person(name="A", office=Office.MINISTER, country=Country("KR")), Country("KZ"), Country("KR")),
        (Person(name="A", office=Office.BUSINESS), Country("KZ"), None),
        (Person(name="A", office=Office.MINISTER, organization="Party"), Country("KZ"), None),
    ],
)
def test_a_minister_of_whom_nobody_says_of_which_state_is_at_home(
    person: Person, home: Country | None, country: Country | None
) -> None:
    (found,) = at_home((Identity(mentions=(), person=person),), home)
    assert found.person.country == country


def test_a_state_has_one_foreign_minister() -> None:
    own = Person(name="A", office=Office.FOREIGN_MINISTER, country=Country("KZ"))
    other = Person(name="B", office=Office.FOREIGN_MINISTER)
    both = tuple(Identity(mentions=(), person=person) for person in (own, other))
    assert [each.person.country for each in at_home(both, Country("KZ"))] == [Country("KZ"), None]


def test_two_spellings_of_a_known_official_are_one_person() -> None:
    (one,) = who(named("Volodymyr Zelenskyy"), named("Zelensky"), named("Zelenskyy"))
    assert one.mentions == (0, 1, 2)
    assert one.person.name == "Volodymyr Zelenskyy"


def test_a_comma_before_junior_is_no_part_of_a_known_name() -> None:
    (one,) = who(named("Joe Biden"), named("Joseph R. Biden, Jr."))
    assert one.person.name == "Joseph R. Biden, Jr."


def test_a_surname_that_fits_two_persons_of_the_article_is_no_spelling_of_a_known_one() -> None:
    found = who(named("Boris Johnson", country=Country("GB")), named("Mike Johnson"), named("Johnson"))
    assert [identity.mentions for identity in found] == [(0,), (1,), (2,)]


def test_the_full_role_counts_with_its_short_forms() -> None:
    energy = named("Ann Example", role="Minister of Energy", office=Office.MINISTER)
    short = named("Example", role="Minister")
    (one,) = who(energy, short, short)
    assert (one.person.role, one.person.office) == ("Minister of Energy", Office.MINISTER)


def test_the_office_goes_with_the_role() -> None:
    abroad = named("Ann Example", role="Minister of Foreign Affairs", office=Office.FOREIGN_MINISTER)
    short = named("Example", role="Minister", office=Office.MINISTER)
    (one,) = who(abroad, short, short)
    assert one.person.office is Office.FOREIGN_MINISTER


def test_an_office_without_its_role_is_better_than_none() -> None:
    (one,) = who(named("Ann Example", role="Premier"), named("Ann Example", role="Premier"))
    assert one.person.office is None
    (two,) = who(
        named("Ann Example", role="Premier"),
        named("Ann Example", role="Premier"),
        named("Ann Example", role="Speaker", office=Office.SPEAKER),
    )
    assert (two.person.role, two.person.office) == ("Premier", Office.SPEAKER)
