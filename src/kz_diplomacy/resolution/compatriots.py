"""Whose minister somebody is of whom no word says: that of those listed with him, or of where he is met.

    list = [ partner ], person, { ( "," | "and" | "as well as" ), person } ;
    partner = "with" | "met" | "received" | …  (* the list is the other side, all of it *) ;
    companions = person, …, "accompanied by" | "together with" | …, list ;  (* whose side is told before *)
    there = [ "while" ], "in", country, …, partner, list ;   (* at the head of a sentence *)

"Met with the President of Norway, Anna Berg, and Foreign Minister Olav Dahl": both come from Norway.
"President Berg came to Oman, accompanied by Minister Dahl": so does he.
"Went to Izmir, where he met with Governor Elban": the governor is Turkish.
"In Oman, the minister will meet with Deputy Foreign Minister Said Example": he comes from Oman.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import takewhile

import attrs

from kz_diplomacy.knowledge.person_words import PersonWord, person_phrases, person_words, tells_of_entourage
from kz_diplomacy.mentions.values import CountryMention, Mention, PersonMention, PlaceMention
from kz_diplomacy.models import Country, Office, Person
from kz_diplomacy.resolution.persons import Identity, needs_country
from kz_diplomacy.text import Document, Sentence

JOINTS = frozenset((",", "and", "&", "as", "well", ";"))
"""What brings a list of people who are all of one side."""
THERE = (("in",), ("while", "in"))
LOCAL = frozenset((Office.GOVERNOR, Office.MAYOR))
OPENING = 2
LONGEST_JOINT = 4
"""Words between two members of a list: ", as well as"."""
LONGEST_OPENING = 12
"""Words of a sentence up to "are", in what tells of an entourage."""
MOST = 40
"""Mentions back to those with whom somebody comes along."""
COMING_ALONG = 2
"""Words of "accompanied by"."""
SURE = 2
"""People of one country who make a list that of their side, whatever brings it."""


def with_compatriots(
    document: Document, mentions: Sequence[Mention], identities: Sequence[Identity]
) -> tuple[Identity, ...]:
    """Return the persons of an article, holders of state office with the country of those listed with them.

    >>> from kz_diplomacy.models import Article, Office
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(text="They met with President Berg and Minister Dahl."))
    >>> berg = PersonMention(first=3, last=5, name="Berg", country=Country("NO"))
    >>> dahl = PersonMention(first=6, last=8, name="Dahl", office=Office.MINISTER)
    >>> people = (
    ...     Identity(mentions=(0,), person=Person(name="Berg", country=Country("NO"))),
    ...     Identity(mentions=(1,), person=Person(name="Dahl", office=Office.MINISTER)),
    ... )
    >>> with_compatriots(document, (berg, dahl), people)[1].person.country
    Country('NO')
    """
    if not any(needs_country(each.person) for each in identities):
        return tuple(identities)
    people = {number: each.person for each in identities for number in each.mentions}
    found = _countries(document, mentions, people)
    return tuple(_with_country(each, found) for each in identities)


def _with_country(identity: Identity, found: dict[int, Country]) -> Identity:
    """Return a person with the country of the lists that he stands in, where it is one and the same."""
    countries = {found[number] for number in identity.mentions if number in found}
    if len(countries) != 1 or not needs_country(identity.person):
        return identity
    return identity._replace(person=attrs.evolve(identity.person, country=countries.pop()))


def _countries(
    document: Document, mentions: Sequence[Mention], people: dict[int, Person]
) -> dict[int, Country]:
    """Return for the mentions that stand in a list of one side the country of that side."""
    there = _there(document, mentions)
    found: dict[int, Country] = {}
    along: Country | None = None
    for members in _lists(document, mentions, people):
        first = mentions[members[0]].first
        country = _side(document, first, [people[n] for n in members])
        if country is None and (_come_along(document, first) or _are_along(document, first)):
            country = along = _of_those_before(document, mentions, people, members[0])
        elif country is None and _are_others(document, first):
            country = along
        if country is None and document.lower[first - 1] in person_words(PersonWord.PARTNER):
            sentence = bisect_right(document.sentences, first, key=_first) - 1
            country = there.get(sentence) or _seat(document, mentions, sentence, [people[n] for n in members])
        if country is not None:
            found.update(dict.fromkeys(members, country))
    return found


def _come_along(document: Document, first: int) -> bool:
    """Return whether a list is of those who come with somebody: "accompanied by A and B"."""
    before = document.lower[max(first - COMING_ALONG, 0) : first]
    return before in person_phrases(PersonWord.COMPANION)


def _are_along(document: Document, first: int) -> bool:
    """Return whether a sentence tells before a list who comes along: "accompanying him are"."""
    start = _start_of(document, first)
    return tells_of_entourage(document.lower[start : min(first, start + LONGEST_OPENING)])


def _of_those_before(
    document: Document, mentions: Sequence[Mention], people: dict[int, Person], number: int
) -> Country | None:
    """Return the only country of the people whom the sentence names before a list, else the one before."""
    sentence = bisect_right(document.sentences, mentions[number].first, key=_first) - 1
    for each in range(sentence, max(sentence - 2, -1), -1):
        start = document.sentences[each].first
        near = [n for n in range(max(number - MOST, 0), number) if n in people and mentions[n].first >= start]
        homes = {people[n].country for n in near}
        if homes:
            return homes.pop() if len(homes) == 1 else None
    return None


def _are_others(document: Document, first: int) -> bool:
    """Return whether a sentence goes on with the rest of a list: "others are A and B"."""
    return document.lower[_start_of(document, first)] in person_words(PersonWord.OTHERS)


def _start_of(document: Document, first: int) -> int:
    return document.sentences[bisect_right(document.sentences, first, key=_first) - 1].first


def _first(sentence: Sentence) -> int:
    return sentence.first


def _there(document: Document, mentions: Sequence[Mention]) -> dict[int, Country]:
    """Return the countries in which sentences say at their head that something takes place."""
    named = {mention.first: mention.country for mention in mentions if isinstance(mention, CountryMention)}
    found: dict[int, Country] = {}
    for number, sentence in enumerate(document.sentences):
        opening = document.lower[sentence.first : sentence.first + OPENING]
        start = next((sentence.first + len(words) for words in THERE if opening[: len(words)] == words), None)
        country = None if start is None else named.get(start) or named.get(start + 1)
        if country is not None:
            found[number] = country
    return found


def _seat(
    document: Document, mentions: Sequence[Mention], sentence: int, members: Sequence[Person]
) -> Country | None:
    """Return the country in which a governor is met: "in Izmir, where he met with Governor Elban"."""
    if not all(person.office in LOCAL for person in members):
        return None
    within = document.sentences[sentence]
    start = bisect_left(mentions, within.first, key=_start)
    places = (each for each in mentions[start:] if isinstance(each, PlaceMention))
    near = takewhile(lambda each: each.first < within.last, places)
    homes = {each.place.country for each in near} - {None}
    return homes.pop() if len(homes) == 1 else None


def _start(mention: Mention) -> int:
    return mention.first


def _side(document: Document, first: int, members: Sequence[Person]) -> Country | None:
    known = [person.country for person in members if person.country is not None]
    partners = first > 0 and document.lower[first - 1] in person_words(PersonWord.PARTNER)
    one_side = partners or len(known) >= SURE
    return known[0] if one_side and len(set(known)) == 1 else None


def _lists(document: Document, mentions: Sequence[Mention], people: dict[int, Person]) -> Iterator[list[int]]:
    """Yield the numbers of the persons, of whom there are some, of each list, also of one."""
    members: list[int] = []
    for number in sorted(people):
        if members and not _joins(document, mentions, members[-1], number):
            yield members
            members = []
        members.append(number)
    yield members


def _joins(document: Document, mentions: Sequence[Mention], one: int, other: int) -> bool:
    """Return whether nothing but the joints of a list stands between two persons."""
    between = document.lower[mentions[one].last : mentions[other].first]
    plural = any(isinstance(m, PersonMention) and m.plural for m in (mentions[one], mentions[other]))
    return 0 < len(between) <= LONGEST_JOINT and JOINTS.issuperset(between) and not plural
