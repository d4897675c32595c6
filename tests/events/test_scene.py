"""What the rules see behind chunks."""

import datetime as dt
from collections.abc import Callable

import pytest

from kz_diplomacy import Country
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.mentions.values import DateMention, PersonMention

SceneOf = Callable[..., Scene]
TEXT = (
    "ASTANA, May 5 /TASS/. President Sadyr Japarov of Kyrgyzstan met Foreign Minister of Japan Yoko Kamikawa "
    "here on Friday. Samsung of Korea invested $5 million in 12 plants in Almaty. Talks were held in Oslo by "
    "video link next week."
)


@pytest.fixture
def scene(scene_of: SceneOf) -> Scene:
    return scene_of(TEXT, published=dt.date(2024, 5, 5))


@pytest.fixture
def everything(scene: Scene) -> range:
    return range(len(scene.chunks.chunks))


def test_persons_bodies_and_countries(scene: Scene, everything: range) -> None:
    assert [said.value.name for said in scene.persons(everything)] == ["Sadyr Japarov", "Yoko Kamikawa"]
    assert [said.value.name for said in scene.bodies(everything)] == ["TASS", "Samsung"]
    assert "KR" in [str(said.value) for said in scene.countries(everything)]


def test_homes_are_the_countries_behind_people_and_bodies(scene: Scene, everything: range) -> None:
    homes = [str(said.value) for said in scene.homes(iter(everything))]
    assert {"KG", "JP", "KR"} <= set(homes)
    assert all(not said.is_stated for said in scene.homes(everything) if str(said.value) in {"KG", "JP"})


def test_a_capital_names_its_country(scene_of: SceneOf) -> None:
    scene = scene_of("He lives in Oslo.")
    assert [said.value for said in scene.countries(range(len(scene.chunks.chunks)))] == [Country("NO")]


def test_here_is_the_place_of_the_dateline(scene: Scene, everything: range) -> None:
    names = [said.value.name for said in scene.places(everything)]
    assert names.count("Astana") == 2
    assert {"Almaty", "Oslo"} < set(names)


def test_here_is_nowhere_without_a_dateline(scene_of: SceneOf) -> None:
    scene = scene_of("They met here.")
    assert scene.places(range(len(scene.chunks.chunks))) == ()


def test_days_amounts_and_counts(scene: Scene, everything: range) -> None:
    assert "2024-05-03" in [str(said.value) for said in scene.dates(everything)]
    assert [str(said.value.amount) for said in scene.amounts(everything)] == ["5000000"]
    assert [said.value for said in scene.counts(everything)] == [12]


def test_a_date_that_is_not_resolved_is_left_out(scene_of: SceneOf) -> None:
    scene = scene_of("They met next week.")
    numbers = range(len(scene.chunks.chunks))
    assert scene.dates(numbers) == ()
    assert any(scene.mentions(number, DateMention) for number in numbers)


def test_a_chunk_without_mentions_stands_for_nobody(scene: Scene) -> None:
    number = next(n for n, chunk in enumerate(scene.chunks.chunks) if not chunk.mentions)
    assert not scene.parties(number)
    assert not scene.mentions(number, PersonMention)


def test_two_mentions_on_one_word_are_two_parties(scene_of: SceneOf) -> None:
    scene = scene_of("Kazakh-Korean talks were held.")
    assert [str(party) for party in scene.parties(0)] == ["KZ", "KR"]


def test_words_and_text_of_a_chunk(scene_of: SceneOf) -> None:
    scene = scene_of("The Official  visit ended.")
    assert scene.words(0) == ("the", "official", "visit")
    assert scene.text(0) == "The Official  visit"
    assert "VISIT" in scene.labels(0)


def test_sentences_tell_how_people_meet(scene: Scene, scene_of: SceneOf) -> None:
    assert [said.value.value for said in scene.modes.values()] == ["video"]
    assert set(scene_of("He phoned.\n\nThey met by phone and by video link.").modes) == {1}
