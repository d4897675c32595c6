"""The body that stands after a title: a chamber, a ministry and its part, a company that no table has.

body = ( chamber, [ "of", [ "the" ], parliament ] | known, [ "'s", part ] | generic, [ known ] | unknown ) ;

A chamber stays in the title's text ("Speaker of the Senate"), other bodies are noted apart from it.
"""

from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.organization_bounds import STATE_ORGANS
from kz_diplomacy.mentions.title_draft import STATE_BODIES, Draft, is_free, take_body
from kz_diplomacy.mentions.titles import without_country
from kz_diplomacy.mentions.values import OrganizationMention

__all__ = ["read_body", "read_unknown_body", "take_chamber"]

PARTS = frozenset({
    (BodyKind.PARLIAMENT, BodyKind.PARLIAMENT),
    (BodyKind.AGENCY, BodyKind.MINISTRY),
    (BodyKind.MINISTRY, BodyKind.MINISTRY),
})  # fmt: skip
"""Kinds of a body's part and of the whole that stands behind it."""
SHORTEST_WITH_NAME = 2


def read_body(draft: Draft, start: int) -> bool:
    """Read the known or pointed-at body that begins at a word; False where there is none.

    "The foreign ministers of Chile and Peru in the G20 format" are no officials of the G20.
    """
    context = draft.context
    body = context.organizations.starting.get(start)
    around = context.organizations.covering.get(start)
    if body is None and around is not None and around.generic and around.kind not in STATE_ORGANS:
        body = around
    if body is None or context.word(body.last) in person_words(PersonWord.FORMAT):
        return False
    if draft.kind is not None:
        return _read_whole(draft, body)
    if body.kind in STATE_BODIES:
        take_chamber(draft, start, body)
        return True
    take_body(draft, start, body.last)
    if _read_department(draft, start, body):
        return True
    draft.end = _past_office(context, body.last)
    draft.owned = draft.owned or body.generic
    named = context.organizations.starting.get(draft.end)
    if body.generic and named is not None and not named.generic and draft.end not in context.opening:
        draft.organization, draft.kind, draft.end = named.organization.name, named.kind, named.last
        draft.add_country(named.organization.country)
    return True


def _past_office(context: Context, end: int) -> int:
    """Return the word after "office in Chile" behind a body, else `end`."""
    if context.word(end) not in person_words(PersonWord.OUTPOST):
        return end
    start = end + 3 if context.word(end + 2) == "the" else end + 2
    place = context.countries.starting.get(start) or context.places.starting.get(start)
    return place.last if place and context.word(end + 1) in {"in", "for", "to"} else end + 1


def _read_department(draft: Draft, start: int, ministry: OrganizationMention) -> bool:
    """Read "the Foreign Ministry's Asia Department": who heads a part of a body is not its head."""
    context, end = draft.context, ministry.last
    part = context.organizations.starting.get(end + 1)
    if context.key(end) not in {"'s", "'"} or part is None or part.generic:
        return False
    own = without_country(context, start, end)[0]
    draft.pieces.extend([(draft.end, start), (own, part.last)])
    draft.kind, draft.organization, draft.end = BodyKind.AGENCY, None, part.last
    return True


def _read_whole(draft: Draft, body: OrganizationMention) -> bool:
    """Read the body of which another is a part: "of the Parliament" after a chamber."""
    if (draft.kind, body.kind) not in PARTS:
        return False
    draft.add_country(body.organization.country)
    draft.end = body.last
    return True


def read_unknown_body(draft: Draft, link: str, start: int) -> bool:
    """Read "of Example Energy": a body that no table has, up to the words of a person's name."""
    context = draft.context
    if draft.title.noun.scope != "body" or link not in {"of", "at"} or draft.organization:
        return False
    end = _unknown_end(context, start)
    if end == start or context.word(start) in context.lexicon.heads:
        return False
    known = context.organizations.starting.get(end)
    if _is_at_body(context, end):
        draft.pieces.append((draft.end, end))
        draft.end = end
        return True
    if known is not None and end not in context.opening:
        draft.organization, draft.kind = context.document.slice(start, known.last), known.kind
        draft.end = known.last
        return True
    bare = context.lexicon.organizations.get(context.key(start)) if end - start == 1 else None
    if bare is not None:
        draft.pieces.append((draft.end, end))
    else:
        draft.organization = context.document.slice(start, end)
    draft.kind = bare.kind if bare else BodyKind.COMPANY
    draft.end = end
    return True


def _is_at_body(context: Context, end: int) -> bool:
    """Whether "at the Example Bank" follows what is then a field: "Director of Lending at the Bank"."""
    start = end + 2 if context.word(end + 1) == "the" else end + 1
    return context.word(end) == "at" and start in context.organizations.starting


def _unknown_end(context: Context, start: int) -> int:
    end = start
    while context.capital(end) and end not in context.opening and is_free(context, end):
        end += 1
    named = end - start > SHORTEST_WITH_NAME and context.key(end - 2) in context.knowledge.given_names
    return end - 2 if named else end


def take_chamber(draft: Draft, start: int, body: OrganizationMention) -> None:
    """Take a chamber of parliament into the text of a title."""
    draft.pieces.append((draft.end, start))
    draft.pieces.append(without_country(draft.context, start, body.last))
    draft.kind, draft.end = body.kind, body.last
    draft.add_country(body.organization.country)
