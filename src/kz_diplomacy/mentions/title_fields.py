"""The field of a title: "of Foreign Affairs and Trade", "for Asia Affairs", "the Tajik security services".

field  = "of" | "for", word, { ( "," | "and" | "of" ), word } ;         (* words of the table of fields *)
"""

from kz_diplomacy.knowledge.entries import NameForm
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.title_draft import Draft
from kz_diplomacy.mentions.titles import LINKS
from kz_diplomacy.models import Country

__all__ = ["fields_end", "read_later_field", "read_national_field"]

FIELD_JOINTS = frozenset({"and", ",", "&", "of", "the", "for", "on", "with", "/"})
LONGEST_SCOPE = 24


def fields_end(draft: Draft) -> int:
    """Return the end of the fields after a title ("of Foreign Affairs, Trade and Immigration")."""
    context, start = draft.context, draft.end
    inside = any(context.word(index) in LINKS for index in range(draft.title.head + 1, start))
    if not inside and not _begins_field(context, start):
        return start
    end = safe = start
    index = start if inside else start + 1
    while index < start + LONGEST_SCOPE and index not in context.opening:
        country = context.countries.starting.get(index)
        if _is_field(context, index) and (context.capital(index) or not inside):
            safe = end if context.word(index - 1) in {"and", ",", "&"} else safe
            end = index + 1
        elif not _joins_fields(context, index):
            break
        index = country.last if country else index + 1
    another = context.word(end) in context.lexicon.heads and (inside or safe > start)
    if another:
        return safe
    return end + 1 if end > start and context.word(end) == "region" else end


def _begins_field(context: Context, start: int) -> bool:
    if context.word(start) not in {"of", "for", "on", "in"} or start in context.opening:
        return False
    return context.word(start + 1) != "the" or context.word(start + 2) in context.lexicon.portfolios


def _is_field(context: Context, index: int) -> bool:
    named = index in context.organizations.covering or index in context.countries.covering
    place = context.places.starting.get(index)
    named = named or (place is not None and place.last - index > 1 and place.place.country is not None)
    return context.word(index) in context.lexicon.portfolios and not named


def _joins_fields(context: Context, index: int) -> bool:
    """Whether a word may stand between fields: "and", "South Asian" or "ASEAN" before "Affairs"."""
    country, body = context.countries.starting.get(index), context.organizations.starting.get(index)
    if body is not None and body.last == index + 1:
        return context.word(body.last) in context.lexicon.portfolios
    if country is None:
        return context.word(index) in FIELD_JOINTS
    return country.form is NameForm.ADJECTIVE and context.word(country.last) in context.lexicon.portfolios


def read_later_field(draft: Draft, link: str, start: int) -> bool:
    """Read "for Asia Affairs" after a body: a field that stands behind it."""
    end = start
    while _is_field(draft.context, end) or (end > start and draft.context.word(end) in FIELD_JOINTS):
        end += 1
    while end > start and draft.context.word(end - 1) in FIELD_JOINTS:
        end -= 1
    if link not in {"for", "on"} or end == start:
        return False
    draft.pieces.append((draft.end, end))
    draft.end = end
    return True


def read_national_field(draft: Draft, start: int) -> bool:
    """Read "the Tajik and Kyrgyz security services" after "heads of"."""
    context, countries, index = draft.context, list[Country](), start
    while country := context.countries.starting.get(index):
        countries.append(country.country)
        index = country.last
        if context.word(index) in {"and", ","} and index + 1 in context.countries.starting:
            index += 1
    end = index
    while context.word(end) in context.lexicon.portfolios:
        end += 1
    if end == index:
        return False
    draft.pieces.extend([(draft.end, start), (index, end)])
    draft.countries.extend(countries)
    draft.end = end
    return True
