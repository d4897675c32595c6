"""Mentions to entities: short names to full ones, words that point back to those whom they mean."""

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.entries import Body, NameForm
from kz_diplomacy.mentions.values import (
    ConferenceMention,
    CountryMention,
    Mention,
    OrganizationMention,
    PersonMention,
)
from kz_diplomacy.models import Country, Person
from kz_diplomacy.resolution.anaphora import resolve_back
from kz_diplomacy.resolution.bodies import bodies_of_each, name_bodies
from kz_diplomacy.resolution.compatriots import with_compatriots
from kz_diplomacy.resolution.context import Context, sentence_numbers
from kz_diplomacy.resolution.employers import with_employers
from kz_diplomacy.resolution.home import dateline_of, home_of, native_of
from kz_diplomacy.resolution.introductions import with_introduced
from kz_diplomacy.resolution.parties import Party, Resolution
from kz_diplomacy.resolution.persons import Identity, at_home, identify
from kz_diplomacy.resolution.senders import with_senders
from kz_diplomacy.resolution.sides import sides_of
from kz_diplomacy.resolution.told_offices import Told, with_told_offices
from kz_diplomacy.text import Document


def resolve_parties(document: Document, mentions: tuple[Mention, ...], knowledge: Knowledge) -> Resolution:
    """Return the mentions of a document with those whom they stand for.

    Args:
        document: The text that the mentions were read from.
        mentions: All of them, in the order of the text.
        knowledge: Looked up for offices and home countries that the text leaves unsaid.
    """
    mentions = with_employers(document, with_senders(document, mentions))
    parties: list[tuple[Party, ...]] = [_own_parties(mention) for mention in mentions]
    named = [(i, m) for i, m in enumerate(mentions) if isinstance(m, PersonMention) and m.name is not None]
    known = identify(named, knowledge, document.article.published)
    dateline, outlet = dateline_of(document, mentions, knowledge), home_of(document, knowledge)
    native = native_of(outlet, dateline, _countries_told(mentions, known))
    home = outlet if outlet == native else None
    told = Told(mentions=mentions, sentences=sentence_numbers(document, mentions), home=home)
    offices = with_told_offices(known, told, knowledge)
    introduced = with_introduced(with_compatriots(document, mentions, offices), told)
    identities = at_home(introduced, native)
    for identity in identities:
        for number in identity.mentions:
            parties[number] = (identity.person,)
    bodies = [(i, m) for i, m in enumerate(mentions) if isinstance(m, OrganizationMention) and not m.shared]
    for number, body in name_bodies(bodies, native).items():
        parties[number] = (body,)
    people = tuple(identity.person for identity in identities)
    for number, mention in enumerate(mentions):
        if isinstance(mention, PersonMention) and mention.plural:
            parties[number] = tuple(_by_name(party, people) for party in parties[number])
    resolve_back(
        Context(
            document=document,
            mentions=mentions,
            parties=parties,
            people=people,
            home=home,
            bodies_of_no_state=_bodies_of_no_state(mentions, knowledge),
        )
    )
    sides = sides_of(document, mentions, parties)
    return Resolution(
        mentions=mentions,
        parties=tuple(parties),
        people=people,
        home=home,
        sides=sides,
        dateline=dateline,
    )


def _bodies_of_no_state(mentions: tuple[Mention, ...], knowledge: Knowledge) -> frozenset[str]:
    """Return the international bodies, as the tables know them, of people without a name."""
    told = {
        mention.organization
        for mention in mentions
        if isinstance(mention, PersonMention) and mention.name is None and mention.organization is not None
    }
    return frozenset(
        name
        for name in told
        if any(isinstance(e, Body) and e.country is None for e in knowledge.names.lookup(name.split()))
    )


def _countries_told(mentions: tuple[Mention, ...], known: tuple[Identity, ...]) -> set[Country]:
    """Return the countries that the text names, by itself or as those of persons."""
    named = {m.country for m in mentions if isinstance(m, CountryMention | PersonMention) and m.country}
    return named | {each.person.country for each in known if each.person.country is not None}


def _by_name(party: Party, people: tuple[Person, ...]) -> Party:
    """Return the one person of the article who holds the office in the country, else the party as it is."""
    holders = [
        each
        for each in people
        if isinstance(party, Person) and (each.office, each.country) == (party.office, party.country)
    ]
    return holders[0] if len(holders) == 1 else party


def _own_parties(mention: Mention) -> tuple[Party, ...]:
    """Return what a mention says by itself: a country by name, the office-holders of named countries."""
    if isinstance(mention, CountryMention):
        return (mention.country,) if mention.form is not NameForm.DEMONYM else ()
    if isinstance(mention, PersonMention) and mention.plural and (mention.role or mention.office):
        return tuple(
            Person(role=mention.role, office=mention.office, country=country) for country in mention.countries
        )
    if isinstance(mention, OrganizationMention) and mention.shared:
        return bodies_of_each(mention, mention.countries)
    if isinstance(mention, ConferenceMention):
        return (*mention.countries, *mention.organizations)
    return ()
