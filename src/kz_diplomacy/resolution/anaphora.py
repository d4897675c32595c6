"""Words that point back: "the President", "his Korean counterpart", "the sides", "he".

Each step names who may be meant and takes them only where exactly one reading is left:

* an office-holder without a name is the person of the article with that office and country, of several the
  one of the outlet's own country;
* a counterpart holds the office of the person before, in the country that is named;
* "he", "she", "his" is the first person of the sentence so far, as a rule its subject, else the first person
  of the sentence before;
* "the sides", "both presidents", "they" are the parties of the nearest sentence before that has just as many.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import chain

import attrs

from kz_diplomacy.mentions.values import GroupKind, GroupMention, Mention, PersonMention
from kz_diplomacy.models import Country, Office, Person
from kz_diplomacy.resolution.parties import Party, countries_of
from kz_diplomacy.text import Document

PAIR = 2
MINISTERS = frozenset((Office.MINISTER, Office.FOREIGN_MINISTER))
GENERIC = {
    "leader": frozenset((Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT)),
    "diplomat": frozenset((Office.FOREIGN_MINISTER, Office.DEPUTY_MINISTER, Office.AMBASSADOR)),
    "minister": MINISTERS,
    "secretary": MINISTERS,
    "monarch": frozenset((Office.HEAD_OF_STATE,)),
    "envoy": frozenset((Office.AMBASSADOR, Office.ADVISER)),
}
"""Titles that stand for several offices."""
OBJECTIVE = frozenset(("him",))
"""Pronouns that never mean the subject of their own clause."""
REACH = 6
"""Sentences that "the sides" may look back; further off another pair may have come between."""


@attrs.define(kw_only=True)
class Context:
    """The sentences of an article with the parties found in them so far."""

    document: Document
    mentions: Sequence[Mention]
    parties: list[tuple[Party, ...]]
    people: Sequence[Person]
    home: Country | None
    sentence_of: Sequence[int] = ()
    in_sentence: Sequence[Sequence[int]] = ()

    def __attrs_post_init__(self) -> None:
        """Note in which sentence each mention stands."""
        self.sentence_of = tuple(_sentences(self.document, self.mentions))
        grouped: list[list[int]] = [[] for _ in self.document.sentences]
        for number, sentence in enumerate(self.sentence_of):
            grouped[sentence].append(number)
        self.in_sentence = grouped

    def persons_before(self, number: int) -> tuple[Person, ...]:
        """Return the persons named in the same sentence before a mention, each once."""
        same = self.in_sentence[self.sentence_of[number]]
        return _persons(self.parties[other] for other in same if other < number)

    def sentences_before(self, number: int) -> Iterator[Sequence[int]]:
        """Yield the mentions of the same sentence before this one, then those of the sentences before it."""
        sentence = self.sentence_of[number]
        yield [other for other in self.in_sentence[sentence] if other < number]
        for earlier in range(sentence - 1, max(-1, sentence - 1 - REACH), -1):
            yield self.in_sentence[earlier]


def _sentences(document: Document, mentions: Sequence[Mention]) -> Iterator[int]:
    sentence, sentences = 0, document.sentences
    for mention in mentions:
        while sentence + 1 < len(sentences) and sentences[sentence + 1].first <= mention.first:
            sentence += 1
        yield sentence


def _persons(parties: Iterator[tuple[Party, ...]]) -> tuple[Person, ...]:
    found = (party for party in chain.from_iterable(parties) if isinstance(party, Person))
    return tuple(dict.fromkeys(found))


def resolve_back(context: Context) -> None:
    """Fill in `context.parties` the mentions that point back, in the order of the text."""
    for number, mention in enumerate(context.mentions):
        if isinstance(mention, GroupMention):
            context.parties[number] = GROUPS[mention.kind](context, number, mention)
        elif isinstance(mention, PersonMention) and mention.name is None and not mention.plural:
            context.parties[number] = _office_holder(context, number, mention)


def _office_holder(context: Context, number: int, mention: PersonMention) -> tuple[Party, ...]:
    office = mention.office
    if mention.counterpart and office is None:
        office = _office_of_other(context, number)
    offices = _offices(mention, office)
    holders = [p for p in context.people if p.office in offices and mention.country in {None, p.country}]
    if len(holders) > 1 and mention.country is None:
        holders = [p for p in holders if p.country == context.home] or _just_before(context, number, holders)
    if len(holders) == 1:
        return (holders[0],)
    if holders or mention.country is None or (office is None and mention.role is None):
        return _only_home(context, mention, office) if not holders else ()
    return (_unnamed(mention, office, mention.country),)


def _only_home(context: Context, mention: PersonMention, office: Office | None) -> tuple[Party, ...]:
    """Return the outlet's own head of state where nobody names him: "the Head of State received …"."""
    if context.home is not None and office is Office.HEAD_OF_STATE and mention.organization is None:
        return (_unnamed(mention, office, context.home),)
    return ()


def _unnamed(mention: PersonMention, office: Office | None, country: Country | None) -> Person:
    return Person(role=mention.role, office=office, country=country, organization=mention.organization)


def _offices(mention: PersonMention, office: Office | None) -> frozenset[Office]:
    """Return the offices that the words may mean: "the leader" is a president or a prime minister."""
    head = (mention.role or "").lower().split(" ")[-1]
    return GENERIC.get(head, frozenset()) if office is None or head == "minister" else frozenset((office,))


def _just_before(context: Context, number: int, holders: list[Person]) -> list[Person]:
    """Return those of the candidates that the sentence before names, where it names just one."""
    for mentions in context.sentences_before(number):
        named = [p for p in _persons(context.parties[other] for other in mentions) if p in holders]
        if named:
            return named
    return holders


def _office_of_other(context: Context, number: int) -> Office | None:
    before = context.persons_before(number)
    return before[-1].office if before else None


def _person(context: Context, number: int, mention: GroupMention) -> tuple[Party, ...]:
    own = context.persons_before(number) if context.document.lower[mention.first] in OBJECTIVE else ()
    for mentions in context.sentences_before(number):
        persons = [p for p in _persons(context.parties[other] for other in mentions) if p not in own]
        if persons:
            return (persons[0],)
    return ()


def _leaders(context: Context, number: int, mention: GroupMention) -> tuple[Party, ...]:
    wanted = mention.count or PAIR
    for mentions in context.sentences_before(number):
        persons = _persons(context.parties[other] for other in mentions)
        fitting = tuple(p for p in persons if mention.office in {None, p.office} and p.country is not None)
        if len(fitting) == wanted and len(countries_of(fitting)) > 1:
            return fitting
    return ()


def _sides(context: Context, number: int, mention: GroupMention) -> tuple[Party, ...]:
    if mention.country is not None:
        return (mention.country,)
    wanted = mention.count or PAIR
    for mentions in context.sentences_before(number):
        found = countries_of(tuple(chain.from_iterable(context.parties[other] for other in mentions)))
        if len(found) == wanted:
            return found
    return ()


def _nobody(_context: Context, _number: int, _mention: GroupMention) -> tuple[Party, ...]:
    return ()


GROUPS: dict[GroupKind, Callable[[Context, int, GroupMention], tuple[Party, ...]]] = {
    GroupKind.SIDES: _sides,
    GroupKind.LEADERS: _leaders,
    GroupKind.PEOPLE: _leaders,
    GroupKind.PERSON: _person,
    GroupKind.DELEGATION: _nobody,
}
