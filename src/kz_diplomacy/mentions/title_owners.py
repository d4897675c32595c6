"""What stands before a title: modifiers, fields, its country, body or place, the determiner.

before   = [ determiner ], [ owner ], { modifier | field | joint, field } ;
owner    = country, [ "(", country, ")" ], [ "'s" ] | body, [ "'s" ] | place, [ "'s" ] | proper, { proper }
         | country, office, "'s" ;               (* "the Russian president's envoy" *)
joint    = "and" | "&" | "," ;
"""

from kz_diplomacy.knowledge.entries import BodyKind, NameForm, PlaceKind
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.title_draft import Draft, is_free, take_body
from kz_diplomacy.mentions.values import CountryMention
from kz_diplomacy.models import Office

__all__ = ["read_owner", "take_modifiers"]

JOINTS = frozenset({"and", "&", ","})
LOCATING = frozenset(("in", "at", "to", "from"))
LOCAL = frozenset((Office.GOVERNOR, Office.MAYOR))
"""Offices that places have."""
DETERMINERS = frozenset(
    ["the", "a", "an", "his", "her", "its", "their", "our", "this", "another", "my", "your", "whose"]
)


def take_modifiers(draft: Draft, floor: int) -> None:
    """Take the modifiers and fields before a title into its text."""
    first = draft.first + 1
    while draft.first < first:
        first = draft.first
        belongs = first > floor and _belongs(draft, first - 1)
        draft.first = first - 1 if belongs else _before_joint(draft, floor)


def _before_joint(draft: Draft, floor: int) -> int:
    """Return where the field before "and" begins: "Investment, Trade and" before "Industry Minister"."""
    context, joint = draft.context, draft.first - 1
    before = joint - 2 if context.word(joint - 1) == "," else joint - 1
    if context.word(joint) not in JOINTS or before < floor or draft.title.noun.scope != "portfolio":
        return draft.first
    alike = context.capital(before) == context.capital(draft.first)
    return before if alike and _field(draft, before) and _field(draft, draft.first) else draft.first


def _field(draft: Draft, index: int) -> bool:
    return draft.context.word(index) in draft.context.lexicon.portfolios and is_free(draft.context, index)


def _belongs(draft: Draft, index: int) -> bool:
    context, word, noun = draft.context, draft.context.word(index), draft.title.noun
    if not is_free(context, index):
        return False
    if word in context.lexicon.modifiers or (word in context.lexicon.portfolios and noun.scope):
        return True
    if noun.scope != "portfolio" or not context.capital(draft.title.head) or not context.key(index).istitle():
        return False
    if index < context.telegraphic:
        return False
    return (
        index not in context.opening
        and word not in context.lexicon.stops
        and word not in context.lexicon.heads
    )


def read_owner(draft: Draft, floor: int) -> None:
    """Read the country, body or place before a title, and the determiner."""
    context = draft.context
    first = _owner(draft, floor)
    if first < draft.first:
        draft.owned, draft.first = True, first
        while draft.first > floor and context.word(draft.first - 1) in context.lexicon.modifiers:
            draft.first -= 1
        draft.pieces.insert(0, (draft.first, first))
    if draft.first == first and _is_of_that_country(draft, floor):
        draft.first -= 2
    if draft.first > floor and context.word(draft.first - 1) in DETERMINERS:
        draft.first -= 1
        draft.determiner = context.word(draft.first)


def _is_of_that_country(draft: Draft, floor: int) -> bool:
    """Whether "the country's" stands before a title: an owner that is named elsewhere."""
    context, last = draft.context, draft.first
    pointing = context.key(last - 1) in {"'s", "'"} and context.word(last - 2) in person_words(
        PersonWord.NATION
    )
    return pointing and last - 2 > floor and context.word(last - 3) == "the"


def _owner(draft: Draft, floor: int) -> int:
    context, last = draft.context, draft.first
    end = _before_short_name(context, last - 1 if context.key(last - 1) in {"'s", "'"} else last)
    if end <= floor:
        return last
    country = context.countries.ending.get(end)
    if country and not (end == last and _is_goal(draft, country.first)):
        draft.countries.append(country.country)
        return _further_owners(draft, country.first, floor) if draft.title.noun.plural else country.first
    if end < last and (served := _served(context, end)):
        draft.countries.append(served.country)
        return served.first
    if body := context.organizations.ending.get(end):
        take_body(draft, body.first, end)
        return body.first
    place = context.places.ending.get(end)
    if place and draft.title.noun.scope != "portfolio" and not _only_before(draft, place.first, end):
        draft.add_country(place.place.country)
        draft.local = place.kind is not PlaceKind.SITE
        return place.first
    return _unknown_body(draft, end, floor)


def _served(context: Context, end: int) -> CountryMention | None:
    """Return the country of the office before "'s": "the Russian president's special envoy"."""
    if context.word(end - 1) not in context.lexicon.heads:
        return None
    first = end - 1
    while context.word(first - 1) in context.lexicon.modifiers or context.word(first - 1) in person_words(
        PersonWord.RANK
    ):
        first -= 1
    return context.countries.ending.get(first)


def _before_short_name(context: Context, end: int) -> int:
    """Return the end of a country before its short name in brackets: "the United States (US)"."""
    short = context.countries.ending.get(end - 1)
    if short is None or context.key(end - 1) != ")" or context.key(short.first - 1) != "(":
        return end
    country = context.countries.ending.get(short.first - 1)
    return country.last if country is not None and country.country == short.country else end


def _is_goal(draft: Draft, first: int) -> bool:
    """Whether a country is rather where a visit goes: "during his visit to Norway President …"."""
    return draft.context.word(first - 1) == "to" and draft.context.word(first - 2) in person_words(
        PersonWord.TRAVELLING
    )


def _only_before(draft: Draft, first: int, end: int) -> bool:
    """Whether a place only happens to stand before a title: "in Oslo President …", not "in Oslo Mayor …"."""
    brought = end == draft.first and draft.context.word(first - 1) in LOCATING
    return brought and draft.title.noun.office not in LOCAL


def _further_owners(draft: Draft, first: int, floor: int) -> int:
    """Read "Russian and" before "Kazakh presidents"."""
    context = draft.context
    while context.word(first - 1) in {"and", ","}:
        before = first - 2 if context.word(first - 2) == "," else first - 1
        country = context.countries.ending.get(before)
        if country is None or country.first < floor or country.form is NameForm.DEMONYM:
            break
        draft.countries.insert(0, country.country)
        first = country.first
    return first


def _unknown_body(draft: Draft, end: int, floor: int) -> int:
    """Read the words with capitals before "chief executive": the name of a body that no table has."""
    context, first, last = draft.context, end, draft.first
    if draft.title.noun.scope != "body":
        return last
    while first > floor and first not in context.opening and _names_body(context, first - 1):
        first -= 1
    lone = first in context.opening and end - first == 1 and end == last
    if first == end or (lone and context.capital(last)) or _names_person(context, first):
        return last
    draft.organization = context.document.slice(first, end)
    acronym = end - first == 1 and context.key(first).isupper()
    draft.kind = BodyKind.AGENCY if acronym else BodyKind.COMPANY
    return first


def _names_person(context: Context, first: int) -> bool:
    """Whether the words before a title are a person's name: "Mr. … President of the company"."""
    before = context.word(first - 2) if context.key(first - 1) == "." else context.word(first - 1)
    return before in context.lexicon.honorifics or context.key(first) in context.knowledge.given_names


def _names_body(context: Context, index: int) -> bool:
    if index < context.telegraphic:
        return False
    return (
        context.capital(index)
        and is_free(context, index)
        and context.word(index) not in context.lexicon.common
    )
