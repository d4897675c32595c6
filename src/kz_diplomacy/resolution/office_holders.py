"""Office-holders without a name: "the President", "the Kazakh leader", "his Korean counterpart".

One is the person of the article with that office and country, of several the one of the outlet's own country,
or the one told of just before.  A counterpart holds the office of the person before, in the country that is
named.  Where nobody fits, the office-holder stays a person without a name.
"""

from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.values import PersonMention
from kz_diplomacy.models import Country, Office, Person
from kz_diplomacy.resolution.context import Context
from kz_diplomacy.resolution.offices import in_one_field, is_called, lesser_offices_of, offices_of
from kz_diplomacy.resolution.parties import Party
from kz_diplomacy.resolution.persons import OF_BODIES

INTRODUCING = frozenset(("as",))
"""Words before the office that somebody takes: "congratulated her on her election as Speaker"."""
OFFICIAL = "official"
LOOKED_BACK = 300
"""Mentions before "the leader" among which the one who is meant stands."""


def office_holder(context: Context, number: int, mention: PersonMention) -> tuple[Party, ...]:
    """Return the one person whom a title without a name means, () where more than one reading is left."""
    if _is_of_unknown(context, mention):
        return ()
    office = mention.office
    if mention.counterpart and office is None:
        office = _office_of_other(context, number)
    holders = _holders(context, number, mention, office) or _introduced(context, number, mention)
    if mention.counterpart:
        holders = _of_other_sides(context, number, holders)
    if len(holders) > 1 and mention.country is None:
        holders = (
            [p for p in holders if context.home is not None and p.country == context.home]
            or [p for p in holders if is_called(mention.role, p)]
            or holders
        )
        holders = _just_before(context, number, holders) if len(holders) > 1 else holders
    if len(holders) == 1:
        return (holders[0],)
    if holders or mention.country is None or (office is None and mention.role is None):
        return () if holders else _nameless(context, number, mention, office)
    return (_unnamed(mention, office, mention.country),)


def _is_of_unknown(context: Context, mention: PersonMention) -> bool:
    """Return whether a title belongs to something that is not known: "the leader of the Example Front"."""
    owned = mention.country is not None or mention.organization is not None
    return not owned and context.document.lower[mention.last : mention.last + 1] == ("of",)


def counterparts(context: Context, number: int, mention: PersonMention) -> tuple[Party, ...]:
    """Return the people whom "his counterparts from Example and Sample" means, with the names they have.

    Where their office stays open they are told by their countries; so are those of one country, of whom
    nobody knows how many they are.
    """
    office = mention.office or _office_of_other(context, number)
    if office is None or len(mention.countries) == 1:
        return mention.countries
    found: list[Party] = []
    for country in mention.countries:
        holders = [p for p in context.people if p.country == country and p.office is office]
        found.append(holders[0] if len(holders) == 1 else Person(office=office, country=country))
    return tuple(found)


def _holders(context: Context, number: int, mention: PersonMention, office: Office | None) -> list[Person]:
    """Return those of the country who hold the office, else those who are called so.

    A vague title without a country ("the leader") points back to somebody whom the text has told of.
    Without either a counterpart is the only person of the country.
    """
    offices = offices_of(mention.role, office)
    if mention.country is not None:
        native = context.compatriots.get(mention.country, ())
    else:
        just_told = range(max(0, number - LOOKED_BACK), number)
        told = context.people if office is not None else context.persons(just_told)
        native = [p for p in told if p.name is not None]
    holders = [p for p in native if p.office in offices and in_one_field(mention.role, p)]
    if not holders and office is None and mention.role is not None and mention.country is None:
        holders = [p for p in native if p.office in lesser_offices_of(mention.role)]
    if holders:
        return holders
    called = [p for p in native if is_called(mention.role, p)]
    if not called and mention.country is not None and (mention.role or "").lower().endswith(OFFICIAL):
        return _just_before(context, number, [p for p in native if p.name is not None])
    if called or not mention.counterpart or mention.country is None:
        return called
    return list(native) if len(native) == 1 and native[0].office in {None, office} else []


def _introduced(context: Context, number: int, mention: PersonMention) -> list[Person]:
    """Return whom a sentence has just named where it goes on "as Foreign Minister of Example"."""
    if context.document.lower[mention.first - 1] not in INTRODUCING:
        return []
    before = context.persons_before(number)[-1:]
    return [p for p in before if p.office is None and p.country in {None, mention.country}]


def _of_other_sides(context: Context, number: int, holders: list[Person]) -> list[Person]:
    """Return those who may be the counterpart of the person told of just before."""
    own = context.persons_before(number)[-1:]
    return [p for p in holders if all(p != each and p.country != each.country for each in own)]


def _nameless(
    context: Context, number: int, mention: PersonMention, office: Office | None
) -> tuple[Party, ...]:
    """Return the holder without a name whom the title means.

    One is the outlet's own head of state ("the Head of State received …") or whoever heads a body of
    no state ("the Secretary General of NATO"), else the only one of the sentences before: "the Sultan" after
    "the Sultan of Example".
    """
    if context.home is not None and office is Office.HEAD_OF_STATE and mention.organization is None:
        return (_unnamed(mention, office, context.home),)
    if (
        mention.definite
        and (mention.role or "").lower() in person_words(PersonWord.OF_BODY)
        and not _names_secretary(context)
    ):
        return (_unnamed(mention, office, None),)
    if mention.organization in context.bodies_of_no_state and office in OF_BODIES:
        return (_unnamed(mention, office, None),)
    if office is None or mention.counterpart or mention.organization is not None:
        return ()
    told = {
        person: None
        for mentions in context.sentences_before(number)
        for person in context.persons(mentions)
        if person.name is None and person.office is office
    }
    return tuple(told) if len(told) == 1 else ()


def _names_secretary(context: Context) -> bool:
    """Return whether the article names a holder of an office like that of the UN Secretary-General."""
    titles = tuple(person_words(PersonWord.OF_BODY))
    return any((person.role or "").lower().endswith(titles) for person in context.people)


def _unnamed(mention: PersonMention, office: Office | None, country: Country | None) -> Person:
    return Person(role=mention.role, office=office, country=country, organization=mention.organization)


def _just_before(context: Context, number: int, holders: list[Person]) -> list[Person]:
    """Return those of the candidates that the sentence before names, where it names just one.

    A new paragraph goes on with whom the sentence before was about.
    """
    for mentions in context.sentences_before(number):
        named = [p for p in context.persons(mentions) if p in holders]
        if named and context.has_unknown_subject(mentions):
            return holders
        if named:
            subject = context.subject_of(mentions) if _begins_paragraph(context, number) else ()
            return [p for p in named if p in subject] or named
    return holders


def _begins_paragraph(context: Context, number: int) -> bool:
    """Return whether a mention stands in the first sentence of a paragraph, and names nobody before it."""
    sentence = context.sentence_of[number]
    sentences = context.document.sentences
    first = sentence > 0 and sentences[sentence - 1].paragraph != sentences[sentence].paragraph
    return first and not context.persons_before(number)


def _office_of_other(context: Context, number: int) -> Office | None:
    before = context.persons_before(number)
    return before[-1].office if before else None
