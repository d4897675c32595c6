"""All mentions of a text with whom they stand for."""

from collections.abc import Callable

from kz_diplomacy import Country, Office
from kz_diplomacy.resolution import Resolution, countries_of

ResolutionOf = Callable[..., Resolution]


def test_each_mention_has_its_parties(resolution_of: ResolutionOf) -> None:
    found = resolution_of(
        "Minister Erlan Example met the Norwegians. The EAEU summit began in Norway.", source="Kazinform"
    )
    assert len(found.mentions) == len(found.parties)
    (person,) = found.people
    assert (person.name, person.office, person.country) == ("Erlan Example", Office.MINISTER, Country("KZ"))
    assert Country("NO") in [party for parties in found.parties for party in parties]


def test_people_without_names_are_told_by_country(resolution_of: ResolutionOf) -> None:
    found = resolution_of("The foreign ministers of Japan and Spain met.")
    assert countries_of(found.parties[0]) == (Country("JP"), Country("ES"))
    assert found.people == ()


def test_office_holders_of_named_countries_are_those_whom_the_article_names(
    resolution_of: ResolutionOf,
) -> None:
    found = resolution_of("President Sadyr Japarov left. The presidents of Kyrgyzstan and Norway met.")
    assert [getattr(party, "name", None) for party in found.parties[1]] == ["Sadyr Japarov", None]


def test_a_demonym_stands_for_no_country(resolution_of: ResolutionOf) -> None:
    found = resolution_of("Norwegians spoke.")
    assert found.parties in {((),), ()}


def test_a_conference_stands_for_its_bodies(resolution_of: ResolutionOf) -> None:
    found = resolution_of("The G20 summit began.")
    assert [[getattr(party, "name", None) for party in parties] for parties in found.parties] == [["G20"]]
