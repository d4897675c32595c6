"""What stands after a title: its field, and a chain of bodies, places and countries.

    after  = [ field ], [ "(", words, ")" ], [ acronym ], { link, [ "the" ], part } ;
    field  = "of" | "for", word, { ( "," | "and" | "of" ), word } ;         (* words of the table of fields *)
    part   = country, { ( "," | "and" ), country } | body | place | title of a superior
           | national adjective, { "and", national adjective }, word of a field ;
    link   = "of" | "to" | "in" | "at" | "from" | "for" ;

Only an envoy or representative serves "to" or "in" a country, only they and who serves a body "for" one
("Country Director for Spain"); no other title goes on there, and none goes on with a second "to": "his
credentials as Ambassador to Oman to the Sultan".
"""

from kz_diplomacy.knowledge.entries import NameForm, PlaceKind
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.title_bodies import read_body, read_unknown_body, take_chamber
from kz_diplomacy.mentions.title_draft import STATE_BODIES, Draft
from kz_diplomacy.mentions.title_fields import fields_end, read_later_field, read_national_field
from kz_diplomacy.mentions.titles import LINKS
from kz_diplomacy.mentions.values import CountryMention, PlaceMention
from kz_diplomacy.models import Office

__all__ = ["read_chain", "take_inner_body"]

SERVANTS = frozenset({Office.ADVISER, Office.AMBASSADOR, Office.ORGANIZATION_OFFICIAL})
POINTING = frozenset({"this", "that"})
"""What "the Foreign Minister of this country" belongs to: one named elsewhere."""
LONGEST_CHAIN = 4
LONGEST_ACRONYM = 7
INITIALS = 2
"""Letters of "FW" before a surname."""
ORDINALS = frozenset(("II", "III"))
"""What stands after "Foreign Minister" in Brunei, and is no body."""


def take_inner_body(draft: Draft) -> None:
    """Note the country and the kind of a body whose name is part of a title of the tables."""
    body = draft.context.organizations.covering.get(draft.end - 1)
    if body is None or body.first <= draft.title.head:
        return
    draft.owned = body.generic
    draft.kind = body.kind if body.kind in STATE_BODIES else None
    draft.add_country(body.organization.country)
    draft.end = body.last


def read_chain(draft: Draft) -> None:
    """Read the fields, bodies, places and countries after a title."""
    context = draft.context
    if draft.end == draft.pieces[-1][1]:
        draft.end = fields_end(draft)
        draft.pieces[-1] = (draft.pieces[-1][0], draft.end)
    counted = context.key(draft.end) in ORDINALS and draft.end not in context.opening
    if counted and context.capital(draft.end + 1):
        draft.pieces.append((draft.end, draft.end + 1))
        draft.end += 1
    _read_bracket(draft)
    _read_acronym(draft)
    served = False
    for _ in range(LONGEST_CHAIN):
        link = context.word(draft.end)
        if link not in LINKS or draft.end in context.opening or (served and link == "to"):
            return
        served |= link == "to"
        if pointed := _past_nation(context, draft.end + 1):
            draft.end = pointed
            return
        start = _past_article(context, draft.end + 1)
        if context.crosses(draft.end, start + 1) or not _read_link(draft, link, start):
            return


def _past_nation(context: Context, start: int) -> int | None:
    """Return the end of "this country", "the host nation": one named elsewhere, not "the state of Ohio"."""
    nations, word = person_words(PersonWord.NATION), context.word
    if word(start) in POINTING:
        return start + 2 if word(start + 1) in nations else None
    nation = start + 2 if word(start + 1) in person_words(PersonWord.ADDRESSED) else start + 1
    told = word(start) == "the" and context.key(nation) in nations - {"state"}
    return nation + 1 if told and word(nation + 1) not in {"'s", "'", "of"} else None


def _past_article(context: Context, start: int) -> int:
    """Return where the part behind a link begins: behind "the" or "the country's", at "The Gambia"."""
    article = context.word(start) in {"the", "its", "his"} and start not in context.countries.starting
    owned = context.word(start + 1) in person_words(PersonWord.NATION) and context.word(start + 2) == "'s"
    return start + (3 if owned else 1) if article else start


def _read_bracket(draft: Draft) -> None:
    """Read the field in "Vice President (Operations)" where a name, a country or a body follows."""
    context, start = draft.context, draft.end
    if (
        start in context.opening
        or context.key(start) != "("
        or not context.capital(start + 1)
        or start + 1 in context.countries.starting
    ):
        return
    close = next((index for index in range(start + 2, start + 6) if context.key(index) == ")"), None)
    if close is None or context.crosses(start, close + 2):
        return
    if context.capital(close + 1) or context.word(close + 1) in {"of", ","}:
        draft.pieces.append((start, close + 1))
        draft.end = close + 1


def _read_acronym(draft: Draft) -> None:
    """Read the body in "Country Director AFD" or "Chairman Senate" where a name follows."""
    context, end = draft.context, draft.end
    body = context.organizations.starting.get(end)
    if draft.kind is not None or end in context.opening or not draft.title.noun.scope:
        return
    if body is not None and body.kind in STATE_BODIES and context.capital(body.last):
        take_chamber(draft, end, body)
        return
    unknown = end not in context.names.covering and context.word(end) not in context.lexicon.common
    initials = body is None and len(context.key(end)) == INITIALS
    if _is_acronym(context, end) and (body is not None or unknown) and not initials:
        draft.organization = body.organization.name if body else context.key(end)
        draft.kind = body.kind if body else None
        draft.end = end + 1


def _is_acronym(context: Context, index: int) -> bool:
    key = context.key(index)
    named = key.isupper() and key.isalpha() and 1 < len(key) < LONGEST_ACRONYM
    return named and key not in ORDINALS and context.capital(index + 1)


def _read_link(draft: Draft, link: str, start: int) -> bool:
    """Read one further part of a chain; False where there is none."""
    context = draft.context
    if _serves_at(draft, link, start) or read_body(draft, start) or _read_superior(draft, start):
        return True
    if start in context.countries.starting:
        return _read_country(draft, link, start)
    place = context.places.starting.get(start)
    if place is not None and (link == "of" or _serves_in(draft, link, place)):
        return _take_place(draft, place)
    return read_unknown_body(draft, link, start) or read_later_field(draft, link, start)


def _serves_at(draft: Draft, link: str, start: int) -> bool:
    """Read "to the UN" after the representative of a country, who does not act for the body."""
    body = draft.context.organizations.starting.get(start)
    office = draft.title.office or draft.title.noun.office
    if body is None or link not in {"to", "at"} or not draft.countries or office is not Office.AMBASSADOR:
        return False
    draft.end = body.last
    return True


def _serves_in(draft: Draft, link: str, place: PlaceMention) -> bool:
    """Whether the holder of a title serves in a place: an ambassador in a city, not in a palace."""
    attache = draft.context.word(draft.title.head).startswith("attach")
    envoy = draft.title.office is Office.AMBASSADOR or draft.title.noun.office in SERVANTS
    return (attache or envoy) and place.kind is not PlaceKind.SITE and link in {"in", "at"}


def _read_country(draft: Draft, link: str, start: int) -> bool:
    country = draft.context.countries.starting[start]
    if country.form is NameForm.ADJECTIVE and _goes_on(draft.context, country.last):
        return read_national_field(draft, start)
    if country.form is NameForm.ADJECTIVE and draft.title.noun.plural:
        return False  # "the heads of German companies" are of the companies
    if link in {"of", "from"}:
        return _take_part_of_country(draft, country) or _take_countries(draft, start)
    envoy = draft.title.office is Office.AMBASSADOR or draft.title.noun.office in SERVANTS
    if not envoy and not (link == "for" and draft.title.noun.scope == "body"):
        return False
    draft.end = _past_second_country(draft.context, country.last)
    return True


def _past_second_country(context: Context, end: int) -> int:
    """Return the end of "Chile, Peru and Russia" before the name of an envoy for all of them."""
    last = end
    while context.word(last) in {",", "and"}:
        second = context.countries.starting.get(last + 1)
        if second is None or second.form is not NameForm.NAME:
            return end
        closing, last = context.word(last), second.last
        if closing == "and":
            return last if context.capital(last) and last not in context.opening else end
    return end


def _take_part_of_country(draft: Draft, country: CountryMention) -> bool:
    """Take "Chile's Biobio Region" after a governor."""
    context = draft.context
    place = context.places.starting.get(country.last + 1)
    if place is None or context.key(country.last) not in {"'s", "'"} or place.kind is PlaceKind.SITE:
        return False
    draft.add_country(country.country)
    draft.pieces.append((draft.end, country.first))
    draft.pieces.append((place.first, place.last))
    draft.local, draft.end = True, place.last
    return True


def _goes_on(context: Context, index: int) -> bool:
    word = context.word(index)
    return context.capital(index) or word in context.lexicon.portfolios or word == "and"


def _read_superior(draft: Draft, start: int) -> bool:
    """Read "Adviser to the President": the title of whom an adviser or envoy serves."""
    if draft.title.noun.office not in SERVANTS:
        return False
    country = draft.context.countries.starting.get(start)
    begin = country.last if country and country.form is NameForm.ADJECTIVE else start
    known = draft.context.knowledge.titles.longest_at(draft.context.document.lower, begin)
    if known is None:
        return False
    draft.add_country(country.country if country else None)
    draft.pieces.extend([(draft.end, start), (begin, known[0])])
    draft.end = known[0]
    return True


def _take_countries(draft: Draft, start: int) -> bool:
    context = draft.context
    known = context.countries.starting[start]
    draft.countries.append(known.country)
    draft.end = known.last
    while draft.title.noun.plural and context.word(draft.end) in {",", "and"}:
        after = draft.end + 1
        while context.word(after) in {"and", "the"}:
            after += 1
        further = context.countries.starting.get(after)
        if further is None or further.form is not NameForm.NAME:
            break
        draft.countries.append(further.country)
        draft.end = further.last
    return True


def _take_place(draft: Draft, place: PlaceMention) -> bool:
    draft.pieces.append((draft.end, place.last))
    if draft.title.noun.office not in SERVANTS:
        draft.local = place.kind is not PlaceKind.SITE
        draft.add_country(place.place.country)
    draft.end = place.last
    return True
