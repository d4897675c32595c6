"""People and office-holders, with the whole chain of roles around a name.

    person  = roles, named, [ employer ], [ apposition ]             (* "Kazakh President …" *)
            | roles, ",", named, ( "," | end )                       (* "his counterpart, …" *)
            | [ country, "'s" ], named, [ employer ], [ apposition ]
            | roles                                                  (* an unnamed office-holder *)
            | surname ;
    list    = plural role, named, { ( "," | "and" ), named } ;       (* one mention each, the role shared *)
    employer = "of", [ "the" ], body ;

What roles and names are, `joint_roles`, `role_names` and `surnames` say.  A mention begins with the
determiner and ends before a possessive.  An unnamed office-holder is mentioned where a determiner, a country
or a body stands with the title, or the title has a capital; a plural needs its countries
and an office that only one person in each of them holds.
"""

from collections.abc import Iterator, Sequence

import attrs

from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.knowledge.spelling import folded
from kz_diplomacy.mentions.appositions import apposition_after, body_led, employed
from kz_diplomacy.mentions.bare_names import bare_name_at, is_personal, may_begin_name
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.identities import identified
from kz_diplomacy.mentions.joint_roles import joined, with_further
from kz_diplomacy.mentions.names import spans_of
from kz_diplomacy.mentions.person_names import PersonName, honorific_end, name_at
from kz_diplomacy.mentions.person_prefixes import with_prefixes
from kz_diplomacy.mentions.role_names import (
    Cast,
    Named,
    employer_after,
    employer_before,
    home_after,
    names_of,
    origin_after,
)
from kz_diplomacy.mentions.roles import INDEFINITE, Role, find_roles
from kz_diplomacy.mentions.surnames import find_surnames, possessor, short_names
from kz_diplomacy.mentions.values import OrganizationMention, PersonMention
from kz_diplomacy.models import Office
from kz_diplomacy.text import Sentence, SentenceKind

__all__ = ["find_persons"]

NO_OFFICE_OF_STATE = frozenset(
    {Office.OTHER, Office.BUSINESS, Office.ORGANIZATION_OFFICIAL, Office.MILITARY, None}
)
MANY_IN_A_COUNTRY = NO_OFFICE_OF_STATE | {Office.LEGISLATOR}
"""Offices of which the plural means a group: "Peruvian lawmakers"."""


def find_persons(context: Context) -> tuple[PersonMention, ...]:
    """Return the people and office-holders that a document mentions, in order.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> text = "Kazakh Deputy Foreign Minister Aida Example saw Jan van Example, the mayor of Seoul."
    >>> context = Context.of(read_document(Article(id="a", text=text)), Knowledge.load())
    >>> for person in find_persons(context):
    ...     print(person.name, "|", person.role, "|", person.office, "|", person.country)
    Aida Example | Deputy Foreign Minister | deputy_minister | KZ
    Jan van Example | mayor of Seoul | mayor | KR
    """
    cast = Cast.of(context, spans_of(find_roles(context)))
    read = [each for each in context.document.sentences if each.kind is not SentenceKind.BOILERPLATE]
    body = [sentence for sentence in read if sentence.first >= context.telegraphic]
    mentions = [person for sentence in body for person in _people(cast, sentence)]
    keys = context.document.keys
    known = attrs.evolve(
        cast, known=frozenset(key for each in mentions for key in keys[each.first : each.last])
    )
    early = [sentence for sentence in read if sentence.first < context.telegraphic]
    mentions += [person for sentence in early for person in _people(known, sentence)]
    mentions = with_prefixes(context, _without_namesakes(_without_surnames(context, mentions)))
    return tuple(sorted([*mentions, *find_surnames(context, mentions)], key=_position))


def _position(mention: PersonMention) -> int:
    return mention.first


def _without_surnames(context: Context, mentions: Sequence[PersonMention]) -> list[PersonMention]:
    """Return the mentions; "Bishop" alone is no title where the document has Ana Bishop."""
    full = short_names(mentions)
    return [
        mention
        for mention in mentions
        if mention.name or mention.last - mention.first > 1 or context.key(mention.first) not in full
    ]


def _without_namesakes(mentions: Sequence[PersonMention]) -> list[PersonMention]:
    """Return the mentions; a "Mr. Example" of whom the document has the full name is no other Example."""
    full = short_names(mentions)
    return [
        PersonMention(first=mention.first, last=mention.last, name=mention.name)
        if mention.role is None and mention.name is not None and folded(mention.name) in full
        else mention
        for mention in mentions
    ]


def _people(cast: Cast, sentence: Sentence) -> Iterator[PersonMention]:
    """Yield the people of a sentence."""
    free, earlier, found = sentence.first, None, list[PersonMention]()
    starting = cast.roles.starting
    for index in sorted({*cast.context.capitals_in(sentence), *cast.roles_in(sentence)}):
        if index < free:
            continue
        role = starting.get(index)
        if role is not None:
            earlier = role = _with_country_of(cast, earlier, role)
            mentions = _from_role(cast, role)
            free = max(free, role.last)
        elif may_begin_name(cast.context, index):
            mentions = _from_name(cast, index, listed=bool(found))
        else:
            continue
        for mention in mentions:
            free = max(free, mention.last)
        found.extend(mentions)
        yield from mentions


def _with_country_of(cast: Cast, earlier: Role | None, role: Role) -> Role:
    """Return the second of "Italy's Foreign Minister and Minister of Defence" with the country of both."""
    if earlier is None or not earlier.owned or earlier.last != role.first - 1:
        return role
    if role.owned or role.country or role.determiner or cast.context.word(earlier.last) != "and":
        return role
    return role._replace(country=earlier.country, countries=earlier.countries)


def _from_role(cast: Cast, role: Role) -> list[PersonMention]:
    """Return the person or people that a role announces."""
    role = joined(cast, role)
    names = names_of(cast, role)
    if names:
        return _sharing(cast, role, names)
    unnamed = _unnamed(cast, role)
    return [unnamed] if unnamed is not None else []


def _sharing(cast: Cast, role: Role, names: list[Named]) -> list[PersonMention]:
    """Return one mention for each name, all with the role, each with its own country."""
    in_order = len(role.countries) == len(names) > 1
    mentions: list[PersonMention] = []
    for number, named in enumerate(names):
        country = named.country or (role.countries[number] if in_order else role.country)
        own, last = role._replace(country=country), named.last
        if named.body:
            own = employed(cast, own, named.body)
        elif (
            last == named.name.last and not role.organization and (body := employer_after(cast.context, last))
        ):
            own, last = employed(cast, own, body), body.last
        further = apposition_after(cast, last) if len(names) == 1 else None
        if further is not None and not further.counterpart:
            last = further.last
            own = with_further(own, further, country)
        first = (named.first or named.name.first) if number else role.first
        mentions.append(identified(cast.context, (first, last), named.name, own))
    return mentions


def _from_name(cast: Cast, index: int, *, listed: bool) -> list[PersonMention]:
    """Return the person whose name begins at a word without a title before it."""
    context = cast.context
    first, country = possessor(context, index)
    name = _untitled(cast, index, listed=listed, foreign=country is not None)
    if name is None:
        return []
    end, home = home_after(context, name.last)
    if home is None and name.first > index:
        home = origin_after(context, name.last)
    role = apposition_after(cast, end)
    country = home or country
    if role is not None:
        own = role._replace(country=country or role.country)
        return [identified(context, (first, role.last), name, own)]
    if cast.known is not None and not name.officials:
        return []
    mention = identified(context, (first, end), name, None, country)
    if end == name.last and (led := body_led(context, end)):
        office, headed = led
        return [
            mention._replace(
                office=office,
                organization=headed.organization.name,
                country=mention.country or headed.organization.country,
            )
        ]
    if first == index and (body := employer_before(context, index)):
        return [_employed(mention, body)]
    if end == name.last and (body := employer_after(context, end)):
        home = mention.country or body.organization.country
        mention = mention._replace(last=body.last, organization=body.organization.name, country=home)
    return [mention]


def _employed(mention: PersonMention, body: OrganizationMention) -> PersonMention:
    """Return somebody who acts for a body: "Eni's Guido Example"."""
    office = Office.BUSINESS if body.kind is BodyKind.COMPANY else None
    return mention._replace(
        office=mention.office or office,
        organization=body.organization.name,
        country=body.organization.country if body.kind is BodyKind.COMPANY else None,
    )


def _untitled(cast: Cast, index: int, *, listed: bool, foreign: bool) -> PersonName | None:
    """Return a name that an honorific, a list, its own form or what follows shows to be a person's."""
    context = cast.context
    start = honorific_end(context, index)
    listed = listed and context.capital(index + 1)
    if start > index or (foreign and listed):
        return name_at(context, start, cast.known) if start not in cast.roles.starting else None
    name = bare_name_at(context, index)
    if name is None or is_personal(context, name):
        return name
    shown = apposition_after(cast, name.last) or (listed and home_after(context, name.last)[1])
    return name if shown else None


def _unnamed(cast: Cast, role: Role) -> PersonMention | None:
    """Return an office-holder without a name, where something says who is meant."""
    if not (_names_countries(role) if role.plural else _says_who(cast.context, role)):
        return None
    several = role.plural and len(role.countries) > 1
    return PersonMention(
        first=role.first,
        last=role.last,
        role=role.singular(),
        office=role.office,
        country=None if several else role.country,
        organization=role.organization,
        definite=role.determiner not in INDEFINITE,
        counterpart=role.counterpart,
        plural=role.plural,
        countries=role.countries if role.plural else (),
    )


def _names_countries(role: Role) -> bool:
    return bool(role.countries) and (role.counterpart or role.office not in MANY_IN_A_COUNTRY)


def _says_who(context: Context, role: Role) -> bool:
    """Whether a single role without a name points at someone."""
    if role.counterpart:
        return True
    if role.determiner in INDEFINITE:
        return bool(role.country) and role.office not in NO_OFFICE_OF_STATE
    if _names_something_else(context, role):
        return False
    pointed = bool(role.determiner or role.country or role.owned)
    if (
        role.text is not None
        and role.text.lower() in person_words(PersonWord.VAGUE)
        and role.office is not Office.MINISTER
    ):
        return pointed
    of_state = role.office not in NO_OFFICE_OF_STATE
    return (of_state or role.owned or bool(role.organization)) and (
        pointed or bool(role.organization) or role.capital
    )


def _names_something_else(context: Context, role: Role) -> bool:
    """Whether a title with a capital goes on: "World Leader Summit", "the President Hotel"."""
    if not role.capital or not context.capital(role.last) or role.last in context.opening:
        return False
    return role.determiner != "the" or context.word(role.last) in context.lexicon.sites
