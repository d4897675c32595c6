"""When the values of two statements may be those of one event.

A field that one of the two leaves out never speaks against it.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import TypeVar

from kz_diplomacy.events.candidates import MeetingCandidate, Said, VisitCandidate
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.knowledge.tables import bundled, read_table
from kz_diplomacy.models import Organization, Person, Place, TimeSpan
from kz_diplomacy.resolution.bodies import is_acronym

T = TypeVar("T")
SMALL_WORDS = frozenset("the a an of on in and for to with between by its their his her at from as".split())
MARKS = "'\u2019()"
SHORT = {
    "ministerial": "ministers",
    "coop": "cooperation",
}  # "the Quad ministerial" is the ministers' meeting
TRILATERAL = "trilateral"
SUMMIT = frozenset(("summit",))


def values(said: Iterable[Said[T]]) -> set[T]:
    """Return the bare values.

    >>> values((Said("Seoul", 1, 2),))
    {'Seoul'}
    """
    return {each.value for each in said}


def is_long_past(one: MeetingCandidate | VisitCandidate, other: MeetingCandidate | VisitCandidate) -> bool:
    """Return whether one event is only recalled and the other is told of as news, without a day.

    >>> from kz_diplomacy.events.candidates import Statement
    >>> recalled, told = (
    ...     VisitCandidate(statement=Statement(rule="", first=0, last=1, sentence=0, recalled=recalled))
    ...     for recalled in (True, False)
    ... )
    >>> is_long_past(recalled, told), is_long_past(told, recalled)
    (True, False)
    """
    return one.statement.recalled and not (other.statement.recalled or other.statement.definite or other.date)


def equal_or_silent(one: Sequence[Said[object]], other: Sequence[Said[object]]) -> bool:
    """Return whether two single-valued fields agree.

    >>> equal_or_silent((Said("KZ"),), ()), equal_or_silent((Said("KZ"),), (Said("KR"),))
    (True, False)
    """
    return not one or not other or bool(values(one) & values(other))


def places_agree(one: Sequence[Said[Place]], other: Sequence[Said[Place]]) -> bool:
    """Return whether two places may be one: one lies in the other by its name, or a venue in a town.

    >>> from kz_diplomacy.models import Country
    >>> riga, castle, palace, oslo = (
    ...     (Said(Place(name=name, country=Country(code))),)
    ...     for name, code in (("Riga", "LV"), ("Riga Castle", "LV"), ("Elma Palace", "LV"), ("Oslo", "NO"))
    ... )
    >>> [places_agree(riga, other) for other in (castle, palace, oslo)]
    [True, True, False]
    """
    names = [{said.value.name for said in places} for places in (one, other)]
    within = any(a in b or b in a for a in names[0] for b in names[1])
    venues = {is_venue(said.value) for said in (*one, *other)}
    housed = len(venues) > 1 and len({said.value.country for said in (*one, *other)} - {None}) == 1
    return within or housed or equal_or_silent(one, other)


def is_venue(place: Place) -> bool:
    """Return whether a place is a house or site in a town.

    >>> [is_venue(Place(name=name)) for name in ("Elma Palace", "Palazzo Elma", "Ankara")]
    [True, True, False]
    """
    words = place.name.lower().split()
    return not _venues().isdisjoint((words[0], words[-1]))


@cache
def _venues() -> frozenset[str]:
    return frozenset(read_table(bundled(), "site_words.tsv", ("word", "source"), _word))


def _word(word: str, _source: str) -> str:
    return word


def overlap_or_silent(one: Sequence[Said[TimeSpan]], other: Sequence[Said[TimeSpan]]) -> bool:
    """Return whether two dates have a day in common.

    >>> overlap_or_silent((Said(TimeSpan.of("2019")),), (Said(TimeSpan.of("2019-04-22")),))
    True
    """
    return not one or not other or any(a.value.overlaps(b.value) for a in one for b in other)


def contained(one: Sequence[Said[object]], other: Sequence[Said[object]]) -> bool:
    """Return whether all values of one list stand in the other, either way round.

    >>> contained((Said(1),), (Said(1), Said(2))), contained((Said(1), Said(3)), (Said(1), Said(2)))
    (True, False)
    """
    a, b = values(one), values(other)
    return a <= b or b <= a


def each_body_once(bodies: Iterable[Said[Organization]]) -> tuple[Said[Organization], ...]:
    """Return the bodies without acronyms of those that are named in full too, and without their organs.

    >>> names = ("OECD", "EBRD", "European Bank for Reconstruction and Development", "EU", "European Council")
    >>> [said.value.name for said in each_body_once(Said(Organization(name=name)) for name in names)]
    ['OECD', 'European Bank for Reconstruction and Development', 'EU']
    """
    found = tuple(bodies)
    full = [said.value.name for said in found]
    return tuple(said for said in found if not any(_is_within(said.value.name, name) for name in full))


def _is_within(name: str, other: str) -> bool:
    """Return whether a name is short for another, or that of an organ of the other body."""
    whole = _wholes().get(name)
    return is_acronym(name, other) or other == whole or (whole is not None and is_acronym(other, whole))


@cache
def _wholes() -> Mapping[str, str]:
    return dict(read_table(bundled(), "body_parts.tsv", ("part", "whole", "source"), _part))


def _part(part: str, whole: str, _source: str) -> tuple[str, str]:
    return part, whole


def persons_agree(one: Sequence[Said[Person]], other: Sequence[Said[Person]]) -> bool:
    """Return whether two lists of persons may be those of one event.

    One list holds the other, or they share somebody and no country sends two different persons of one office.

    >>> from kz_diplomacy.models import Country
    >>> a, b = Person(name="A", country=Country("KZ")), Person(name="B", country=Country("KR"))
    >>> persons_agree((Said(a), Said(b)), (Said(b),)), persons_agree((Said(a),), (Said(b),))
    (True, False)
    """
    if not one or not other:
        return True
    a, b = values(one), values(other)
    shared = a & b
    if not shared:
        return False
    return shared in (a, b) or not any(_rivals(x, y) for x in a - b for y in b - a)


def _rivals(one: Person, other: Person) -> bool:
    return one.country == other.country or one.country is None or other.country is None


def alike(one: str, other: str) -> bool:
    """Return whether two titles or names of events say the same in other words.

    All words that count of the shorter one stand in the longer one, or two thirds of the longer one's do in
    the shorter one.

    >>> alike("8th Summit of the Turkic Council", "Summit of the Turkic Council")
    True
    >>> alike("Friends of the Mekong ministerial", "Friends of the Mekong Ministers' Meeting")
    True
    >>> alike("14th Group of 20 (G20) Summit", "G20 summit")
    True
    >>> alike("agreement on trade", "agreement on visas")
    False
    """
    a, b = _content(one), _content(other)
    shorter = min(len(a), len(b))
    return bool(shorter) and (len(a & b) == shorter or 3 * len(a & b) >= 2 * max(len(a), len(b)))


def is_one_body(one: str, other: str) -> bool:
    """Return whether two names are one, or one is short for the other.

    >>> is_one_body("OTS", "Organization of Turkic States"), is_one_body("OTS", "G20")
    (True, False)
    """
    short, full = sorted((one, other), key=len)
    return short == full or short == "".join(word[0] for word in full.split() if word[0].isupper())


def alike_within(one: str, other: str, bodies: Collection[str]) -> bool:
    """Return whether two names of conferences, both of the same bodies, are alike but for these.

    >>> bodies = ("SCO", "Shanghai Cooperation Organization")
    >>> names = ("SCO summit", "Meeting of the Heads of State of the SCO", "SCO forum")
    >>> [alike_within("summit of the Shanghai Cooperation Organization", name, bodies) for name in names]
    [True, True, False]
    """
    own = set[str]().union(*map(_content, bodies))
    a, b = _content(one) - own, _content(other) - own
    leaders = any(x <= SUMMIT and y & event_words(EventWord.LEADER) for x, y in ((a, b), (b, a)) if x)
    return leaders or bool(a and b and (a <= b or b <= a))


def _content(text: str) -> set[str]:
    of_three = event_words(EventWord.OF_THREE)
    told = (TRILATERAL if word in of_three else word for word in text.lower().split())
    plain = " ".join(told).replace("co-op", "coop").replace("-", " ")
    words = (word.strip(MARKS) for word in plain.split())
    return {SHORT.get(word, word) for word in words if word not in SMALL_WORDS}
