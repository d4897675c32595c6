"""Where a visit goes: the countries named or lied in, and those that words only point to.

named     "to Italy", "in Rome and Milan"
pointing  "the Kazakh capital", "this capital", "the country", "the neighbouring republic", "the Uzbek city"
where     "in Samarkand, where Erdogan arrived"
event     "for the summit in Rome", "to attend the congress of mayors, which is held in Rome"
"""

from collections.abc import Iterable, Iterator

from kz_diplomacy.events.bringing import behind
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import AND, BREAK, COMMA, DASH, PASSIVE, RELATIVE, VERB
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.mentions.values import CountryMention, PlaceMention
from kz_diplomacy.models import Country, Place

Goal = tuple[Said[Country], tuple[Said[Place], ...]]
"""A country with the places in it."""
HERE = frozenset(("this", "here"))
JOINTS = frozenset((AND, COMMA))
BACK = 60
"""Chunks that "the country" may look back."""
AT = frozenset(("in", "at"))
PLACED = frozenset(("PLACE", "COUNTRY"))
LISTING = frozenset((COMMA, BREAK, DASH, "--", "and"))
"""What stands between a region and the countries of it, or besides it."""
HELD_WITHIN = 10
"""Chunks behind an event within which its place is told."""
NEAR = 6
"""Chunks before a verb within which "where" or "when" may stand."""
FAR = 12
"""And before the second verb of its clause."""


def goals_of(scene: Scene, chunks: Iterable[int], homes: frozenset[Country] = frozenset()) -> list[Goal]:
    """Return the countries that the chunks name or lie in, each with the places named in it, in order.

    Args:
        scene: The article.
        chunks: Those that say where to.
        homes: The countries that the visitors come from: "the country" is none of these.
    """
    goals: dict[Country, Goal] = {}
    for number in chunks:
        for country, place in _named(scene, number, homes):
            known = goals.get(country.value, (country, ()))
            goals[country.value] = (
                country if country.is_stated else known[0],
                known[1] if place is None else (*known[1], place),
            )
    return list(goals.values())


def _named(
    scene: Scene, number: int, homes: frozenset[Country]
) -> Iterator[tuple[Said[Country], Said[Place] | None]]:
    for mention in scene.mentions(number, CountryMention):
        yield scene.said(mention.country, number), None
    for found in scene.mentions(number, PlaceMention):
        if found.place.country is not None:
            yield Said(found.place.country), scene.said(found.place, number)
    if "LAND" in scene.labels(number):
        yield from _pointed(scene, number, homes)


def _pointed(
    scene: Scene, number: int, homes: frozenset[Country]
) -> Iterator[tuple[Said[Country], Said[Place] | None]]:
    """Yield the country that "the Hungarian nation", "the land of Peru", "the country" means, if any."""
    adjectives = _adjectives(scene, number)
    dateline = scene.resolution.dateline
    if "there" in scene.labels(number):
        yield from _told_before(scene, number, homes)
    elif "of" in scene.labels(number + 1) and (named := scene.countries((number + 2,))):
        yield named[0], None
    elif adjectives:
        for adjective in adjectives:
            yield scene.said(adjective.country, number), None
    elif HERE & set(scene.words(number)):
        if dateline is not None and dateline.country is not None:
            yield Said(dateline.country), Said(dateline)
    elif "DEFINITE" in scene.labels(number) and "TOWN" not in scene.labels(number):
        last = _last_country(scene, number, homes)
        if last is not None:
            yield scene.said(last, number), None


def _told_before(
    scene: Scene, number: int, homes: frozenset[Country]
) -> Iterator[tuple[Said[Country], Said[Place] | None]]:
    """Yield where "there" is: the only country abroad of the sentence so far, or else of the one before."""
    sentence = scene.chunks.sentence_of(number)
    for earlier in range(sentence, max(-1, sentence - 2), -1):
        chunks = scene.chunks.of_sentence(earlier)
        before = range(max(chunks.start, number - BACK), min(chunks.stop, number))
        told = goals_of(scene, (each for each in before if PLACED & scene.labels(each)))
        abroad = [(country, places) for country, places in told if country.value not in homes]
        if len(abroad) == 1:
            ((country, places),) = abroad
            yield scene.said(country.value, number), places[-1] if places else None
        if abroad:
            return


def _adjectives(scene: Scene, number: int) -> tuple[CountryMention, ...]:
    """Return the adjectives before a word for a country: "the Peruvian and Chilean capitals"."""
    found: list[CountryMention] = []
    at = number - 1
    while at >= 0 and (named := scene.mentions(at, CountryMention)):
        found[:0] = named
        joints = [n for n in range(at - 1, max(at - 3, -1), -1) if JOINTS & scene.labels(n)]
        at = joints[-1] - 1 if joints and joints[0] == at - 1 else -1
    return tuple(found)


def _last_country(scene: Scene, number: int, homes: frozenset[Country]) -> Country | None:
    """Return the only foreign country of the sentence so far, or else of the nearest that names one."""
    sentence = scene.chunks.sentence_of(number)
    for earlier in range(sentence, max(-1, sentence - 3), -1):
        chunks = scene.chunks.of_sentence(earlier)
        before = range(max(chunks.start, number - BACK), min(chunks.stop, number))
        named = {said.value for said in scene.homes(before)} - homes
        if named:
            return named.pop() if len(named) == 1 else None
    return None


def beyond_region(scene: Scene, chunks: Iterable[int]) -> Iterator[int]:
    """Yield the countries that stand beside a region: "three Balkan countries -- Serbia and Albania --"."""
    for region in (number for number in chunks if "REGION" in scene.labels(number)):
        number, listing = region + 1, False
        while LISTING & scene.labels(number):
            listing = listing or COMMA not in scene.labels(number)
            number += 1
        while listing and PLACED & scene.labels(number):
            yield number
            number += 1
            while JOINTS & scene.labels(number):
                number += 1


def venues_of(scene: Scene, events: Iterable[int]) -> tuple[int, ...]:
    """Return the chunks that say where events are held: what stands after "in" behind each of them."""
    return tuple(venue for event in events for venue in _venue(scene, event))


def _venue(scene: Scene, event: int) -> tuple[int, ...]:
    """Return the place of an event, if told before another verb than one of being held."""
    for number in behind(scene, event, HELD_WITHIN):
        labels = scene.labels(number)
        if VERB in labels and not _is_held(scene, number):
            return ()
        if PLACED & labels and AT & scene.labels(number - 1):
            town = number + 2 if COMMA in scene.labels(number + 1) else number
            return (number, town) if "PLACE" in scene.labels(town) and town > number else (number,)
    return ()


def _is_held(scene: Scene, verb: int) -> bool:
    """Return whether a verb only says that an event takes place: "which is held in", "which X chairs in"."""
    labels = scene.labels(verb)
    if "CHAIR" in labels and RELATIVE in scene.labels(verb - 2):
        return True
    return {"HOLD", PASSIVE} <= labels or ("HAPPEN" in labels and RELATIVE in scene.labels(verb - 1))


def antecedent_of(scene: Scene, verb: int, word: str) -> int | None:
    """Return the chunk that "where" or "when" at the beginning of a verb's clause refers to.

    A verb behind "and" has that of the one before: "to Kyiv, where he paid a visit and met the minister".

    Args:
        scene: The article.
        verb: The chunk of the verb.
        word: The word that begins the clause.
    """
    joined = AND in scene.labels(verb - 1)
    for number in range(verb - 1, max(0, verb - (FAR if joined else NEAR)), -1):
        labels = scene.labels(number)
        if word in labels:
            return _told_of(scene, number - 2 if COMMA in scene.labels(number - 1) else number - 1)
        if VERB in labels and not joined:
            return None
        joined = AND in scene.labels(number - 1) if VERB in labels else joined
    return None


def _told_of(scene: Scene, place: int) -> int:
    """Return the town that is only called one of a region: "in Xi'an, the capital of Shaanxi, where"."""
    town = place - 4
    if town < 0 or "of" not in scene.labels(place - 1) or COMMA not in scene.labels(place - 3):
        return place
    called = event_words(EventWord.TOWN).issuperset(scene.words(place - 2)[-1:])
    return town if called and "PLACE" in scene.labels(town) else place
