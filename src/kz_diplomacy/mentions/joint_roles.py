"""Several roles of one person.

joint      = role, ( dash | "and" | "," | "&" ), role, name   (* "Prime Minister and Minister of Justice …" *)
           | role, rank, name                                 (* "Secretary of State Cardinal …" *)
           | counterpart, [ "," ], role, name ;               (* "his counterpart President …" *)
"""

from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.offices import joined_office
from kz_diplomacy.mentions.role_names import Cast, names_of
from kz_diplomacy.mentions.roles import Role
from kz_diplomacy.models import Country, Office

__all__ = ["joined", "joined_text", "with_further"]

DASHES = frozenset({"\u2013", "\u2014"})
STATE = frozenset({
    Office.HEAD_OF_STATE, Office.DEPUTY_HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER,
    Office.DEPUTY_MINISTER, Office.MINISTER, Office.AMBASSADOR,
})  # fmt: skip
DOUBLED = frozenset({
    Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.MINISTER, Office.FOREIGN_MINISTER,
    Office.ADVISER, Office.DEPUTY_MINISTER,
})  # fmt: skip
GOVERNING = frozenset({Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT})
PARTY_HEAD = "general secretary"
PARTY_ORGAN = "politburo"
HEIRS = ("Crown Prince", "Crown Princess")
"""Royal titles that a prime minister may have as well."""
SEATS = ("chair", "member")


def joined(cast: Cast, role: Role) -> Role:
    """Return one role for all that one person holds, beginning with `role`."""
    while not role.plural and (second := _further(cast, role)):
        second = _in_body(role, second)
        role = role._replace(
            last=second.last,
            text=joined_text(cast, role, second),
            office=joined_office(role.office, second.office),
            country=role.country or second.country,
            countries=role.countries or second.countries,
            organization=_body_of_both(role, second),
        )
    return role


def _body_of_both(role: Role, second: Role) -> str | None:
    """Return the body of two roles, None for a minister who has a seat in one as well."""
    if second.office in STATE and second.organization is None and _sits_in_body(role):
        return None
    return role.organization or second.organization


def _in_body(role: Role, second: Role) -> Role:
    """Return a vice president as one of the body that the first role is of, not of a state."""
    of_body = role.organization is not None and second.country is None
    if second.office is not Office.DEPUTY_HEAD_OF_STATE or not of_body:
        return second
    return second._replace(office=Office.ORGANIZATION_OFFICIAL)


def joined_text(cast: Cast, role: Role, second: Role) -> str | None:
    """Return the words of two roles as they stand, None where neither has any."""
    if role.text is None or second.text is None:
        return role.text or second.text
    link = cast.context.document.slice(role.last, second.first) if role.last < second.first else ""
    space = "" if link == "/" else " "
    return f"{role.text}, {second.text}" if link == "," else f"{role.text}{space}{link}{space}{second.text}"


def _further(cast: Cast, role: Role) -> Role | None:
    context, starting = cast.context, cast.roles.starting
    if role.counterpart:
        second = starting.get(role.last + 1 if context.key(role.last) == "," else role.last)
        if second is None or second.plural or context.crosses(role.first, second.last):
            return None
        names = names_of(cast, second)
        return second if names and not _begins_clause(cast, role, names[0].last) else None
    if role.last in starting:
        return _rank(cast, starting[role.last])
    second = starting.get(role.last + 1)
    if second is None or second.plural or second.determiner or second.first in context.opening:
        return None
    link = context.word(role.last)
    return second if _dashed(role, link) or _shares_name(cast, role, second, link) else None


def _begins_clause(cast: Cast, role: Role, last: int) -> bool:
    """Whether a comma ends a phrase: "Greeting his colleague, Minister A recalled"."""
    return cast.context.key(role.last) == "," and cast.context.word(last) in cast.context.lexicon.speech


def _dashed(role: Role, link: str) -> bool:
    return link in DASHES or link == "/" or (link == "-" and role.office in DOUBLED)


def _shares_name(cast: Cast, role: Role, second: Role, link: str) -> bool:
    """Whether "and" joins two roles of one person rather than two people."""
    if link not in {"and", "&", ","} or not role.capital or (link == "," and role.determiner):
        return False
    text = (second.text or "").lower()
    if link != "," and second.office is Office.ROYAL and second.text not in HEIRS:
        return False
    if text.startswith("first ") and text.rpartition(" ")[2] in person_words(PersonWord.FIRST_OF_COUPLE):
        return False
    doubled = role.office in DOUBLED or _leads_party(role)
    if link == "," and second.office in STATE and _sits_in_body(role):
        return bool(names_of(cast, second))
    if second.office in STATE and not (doubled and role.text is not None and not role.text.isalpha()):
        return False
    return (role.country is None or second.country is None) and _has_name(cast, second)


def _has_name(cast: Cast, role: Role) -> bool:
    """Whether a name stands behind a role, also behind a rank: "Minister of Defence General A"."""
    rank = cast.roles.starting.get(role.last)
    return bool(names_of(cast, role)) or (rank is not None and _rank(cast, rank) is not None)


def _sits_in_body(role: Role) -> bool:
    """Whether a role is one that ministers hold as well: "OSCE Chairperson-in-Office, Foreign Minister A"."""
    return role.organization is not None and (role.text or "").lower().startswith(SEATS)


def _leads_party(role: Role) -> bool:
    """Whether a role is one at the head of a ruling party: its holder may be a minister as well."""
    text = (role.text or "").lower()
    return role.office is Office.ORGANIZATION_HEAD and (text.endswith(PARTY_HEAD) or PARTY_ORGAN in text)


def _rank(cast: Cast, rank: Role) -> Role | None:
    """Return a rank between a title and a name, which adds nothing to the title."""
    apart = rank.plural or rank.determiner or rank.first in cast.context.opening
    return None if apart or not names_of(cast, rank) else rank._replace(text=None)


def with_further(role: Role, further: Role, country: Country | None) -> Role:
    """Return a role with the one behind the name: "Deputy Prime Minister A, Minister of Justice,"."""
    if role.counterpart:
        return further._replace(country=country or further.country, counterpart=True)
    second = role.office in GOVERNING and further.office in {Office.MINISTER, Office.FOREIGN_MINISTER}
    if not second or role.text is None or further.text is None:
        return role
    return role._replace(
        text=f"{role.text}, {further.text}", office=joined_office(role.office, further.office)
    )
