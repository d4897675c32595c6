"""Several roles of one person.

joint      = role, ( dash | "and" | "," | "&" ), role, name   (* "Prime Minister and Minister of Justice …" *)
           | role, rank, name                                 (* "Secretary of State Cardinal …" *)
           | counterpart, [ "," ], role, name ;               (* "his counterpart President …" *)
apposition = name, ",", [ "who", ( "serves" | "is" … ), [ "as" ] ], role, ( "," | "." | "since" | end ) ;
           | name, ",", role, [ ",", ministry ], [ ",", country ]     (* "A, Minister of Trade, Chile, …" *)
           | name, ",", role of a country or body, verb of speaking ;   (* the second comma is left out *)
"""

from collections.abc import Mapping

from kz_diplomacy.knowledge.entries import BodyKind, NameForm
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.offices import joined_office, office_of
from kz_diplomacy.mentions.organization_bounds import STATE_ORGANS
from kz_diplomacy.mentions.role_names import Cast, names_of
from kz_diplomacy.mentions.roles import Role
from kz_diplomacy.mentions.tenses import is_past
from kz_diplomacy.mentions.values import OrganizationMention
from kz_diplomacy.models import Country, Office

__all__ = ["apposition_after", "body_led", "employed", "joined", "with_further"]

DASHES = frozenset({"\u2013", "\u2014"})
STATE = frozenset({
    Office.HEAD_OF_STATE, Office.DEPUTY_HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER,
    Office.DEPUTY_MINISTER, Office.MINISTER, Office.AMBASSADOR,
})  # fmt: skip
DOUBLED = frozenset({
    Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT, Office.MINISTER, Office.FOREIGN_MINISTER,
    Office.ADVISER, Office.DEPUTY_MINISTER,
})  # fmt: skip
AUXILIARIES = frozenset({"also", "was", "were", "has", "have", "had", "will"})
GOVERNING = frozenset({Office.HEAD_OF_GOVERNMENT, Office.DEPUTY_HEAD_OF_GOVERNMENT})
PARTY_HEAD = "general secretary"
PARTY_ORGAN = "politburo"
HEIRS = ("Crown Prince", "Crown Princess")
"""Royal titles that a prime minister may have as well."""
SEATS = ("chair", "member")
ENDING = frozenset({",", ".", ";", ")"})
"""What stands behind "his counterpart" in apposition, where "and" would list another person."""
OFFICES_OF_HEADS: Mapping[BodyKind | None, Office] = {
    BodyKind.COMPANY: Office.BUSINESS,
    BodyKind.MINISTRY: Office.MINISTER,
    BodyKind.PARLIAMENT: Office.SPEAKER,
    BodyKind.GOVERNMENT: Office.HEAD_OF_GOVERNMENT,
}
BEHIND = frozenset({"to", "on", "at", "during", "before", "after"})
"""What may stand behind "A, the foreign minister of Chile" where a comma is missing."""
LONGEST_MATTER = 7
LONGEST_LIST = 12
MOST_BODIES = 2
LONGEST_REST = 4
"""Words of a body's name after its acronym: "of the Grand Assembly (GA) Standing Committee"."""
CLOSING = frozenset({
    ",", ".", ";", ":", ")", "(", "\u2013", "\u2014", "-", "who", "whose", "and", "since", "until", "",
})  # fmt: skip


def joined(cast: Cast, role: Role) -> Role:
    """Return one role for all that one person holds, beginning with `role`."""
    while not role.plural and (second := _further(cast, role)):
        second = _in_body(role, second)
        role = role._replace(
            last=second.last,
            text=_joined_text(cast, role, second),
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


def _joined_text(cast: Cast, role: Role, second: Role) -> str | None:
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


def apposition_after(cast: Cast, end: int) -> Role | None:
    """Return the role that follows a name after a comma and belongs to it."""
    context = cast.context
    role = cast.roles.starting.get(_behind_relative(cast, end + 1))
    if role is None or context.key(end) != "," or role.plural:
        return None
    if context.crosses(end - 1, role.last) or (role.counterpart and context.key(role.last) not in ENDING):
        return None
    role = _with_second(cast, joined(cast, role))
    role = _at_home(cast, _in_ministry(cast, role))
    last = _past_matter(cast, role.last)
    closed = context.key(last) in CLOSING or last in context.opening or _is_told(cast, role, last)
    closed = closed or (role.determiner == "the" and bool(role.country) and context.word(last) in BEHIND)
    return role._replace(last=last) if closed and not _announces(cast, role) else None


def _in_ministry(cast: Cast, role: Role) -> Role:
    """Return a role with department and ministry behind it: "A, Director, Trade Department, Ministry …"."""
    context = cast.context
    for _ in range(MOST_BODIES):
        body = context.organizations.starting.get(role.last + 1)
        if body is None or role.country or context.key(role.last) != ",":
            break
        if body.kind not in STATE_ORGANS or context.crosses(role.first, body.last):
            break
        country = body.organization.country
        own = role._replace(country=country) if role.organization else employed(cast, role, body)
        role = own._replace(last=body.last)
    return role


def _at_home(cast: Cast, role: Role) -> Role:
    """Return a role with the country that stands behind it: "A, Minister of Trade, Chile, and"."""
    context = cast.context
    found = context.countries.starting.get(role.last + 1)
    if found is None or role.country or context.key(role.last) != "," or found.form is not NameForm.NAME:
        return role
    closed = context.key(found.last) in CLOSING - {"-"} or found.last in context.opening
    listed = context.key(found.last) in {",", "and"} and found.last + 1 in context.countries.starting
    if listed or not closed or context.crosses(role.first, found.last):
        return role
    return role._replace(last=found.last, country=found.country, countries=(found.country,))


def _with_second(cast: Cast, role: Role) -> Role:
    """Return a role with the one that "and" adds where no name follows: "A, Vice Premier and Minister,"."""
    second = cast.roles.starting.get(role.last + 1)
    if second is None or cast.context.word(role.last) not in {"and", "&"} or _is_another(cast, role, second):
        return role
    return role._replace(
        last=second.last,
        text=_joined_text(cast, role, second),
        office=joined_office(role.office, second.office),
        country=role.country or second.country,
        organization=role.organization or second.organization,
    )


def _is_another(cast: Cast, role: Role, second: Role) -> bool:
    """Whether a second role is that of somebody else."""
    apart = second.plural or second.determiner or second.counterpart
    closed = cast.context.key(second.last) in CLOSING or second.last in cast.context.opening
    named = closed and _announces(cast, second)
    return bool(apart or not closed or (role.country and second.country) or named)


def _behind_relative(cast: Cast, start: int) -> int:
    """Return the word after "who serves as" or "who is also" at `start`, else `start`."""
    word = cast.context.word
    if word(start) != "who":
        return start
    at = start + 2 if word(start + 1) in person_words(PersonWord.MEANWHILE) else start + 1
    if word(at) not in person_words(PersonWord.HOLDING):
        return start
    at += 2 if word(at + 1) in {"as", *person_words(PersonWord.MEANWHILE)} else 1
    return at + 1 if word(at) in {"as", *person_words(PersonWord.MEANWHILE)} else at


def _is_told(cast: Cast, role: Role, last: int) -> bool:
    """Whether a verb follows as in "A, chairman of the Example Union said", where a comma is missing."""
    word = cast.context.word(last)
    if role.determiner:
        return False
    if role.country or role.organization:
        return word in cast.context.lexicon.speech or word in AUXILIARIES
    acts = is_past(word)
    return acts and role.capital and " " in (role.text or "")


def _announces(cast: Cast, role: Role) -> bool:
    """Whether a name after a role is its own: not in "A, president of Chile, B, premier of Peru"."""
    names = names_of(cast, role)
    own = bool(names) and (role.capital or bool(role.determiner))
    return own and not _ends_with_role(cast, names[-1].last)


def _ends_with_role(cast: Cast, end: int) -> bool:
    """Whether a list that goes on behind a name ends with a role: each is that of the name before it."""
    for _ in range(LONGEST_LIST):
        role = cast.roles.starting.get(_behind_relative(cast, end + 1))
        if role is None or cast.context.key(end) != ",":
            return False
        role = joined(cast, role)
        names = names_of(cast, role)
        if not names or cast.context.key(role.last) != ",":
            return not names
        end = names[-1].last
    return False


def _past_matter(cast: Cast, last: int) -> int:
    """Return the end of "of the summit" after a title, which says no more of the person."""
    context = cast.context
    if context.key(last - 1) == ")":
        last = next((i for i in range(last, last + LONGEST_REST) if not context.capital(i)), last)
    if context.word(last) != "of" or last in context.opening:
        return last
    beyond = min(last + LONGEST_MATTER, len(context.document.keys) + 1)
    ends = (index for index in range(last + 2, beyond) if context.key(index) in CLOSING)
    end = next(ends, last)
    capitals = any(context.capital(index) for index in range(last, end))
    return last if capitals or context.crosses(last, end) else end


def body_led(context: Context, end: int) -> tuple[Office, OrganizationMention] | None:
    """Return the body of "A, who heads the Example Agency" and the office that heading it is."""
    if context.word(end) != "," or context.word(end + 1) != "who" or context.crosses(end - 1, end + 3):
        return None
    at = end + 3 if context.word(end + 2) in person_words(PersonWord.MEANWHILE) else end + 2
    start = at + 2 if context.word(at + 1) in {"the", "its"} else at + 1
    body = context.organizations.starting.get(start)
    if context.word(at) not in person_words(PersonWord.HEADING) or body is None or body.generic:
        return None
    return OFFICES_OF_HEADS.get(body.kind, Office.ORGANIZATION_HEAD), body


def employed(cast: Cast, role: Role, body: OrganizationMention) -> Role:
    """Return a role with the body that stands after the name, and the office that it then means."""
    wording = role.wording._replace(body=body.kind, known=None)
    office = office_of(wording, cast.context.lexicon.modifiers, cast.context.knowledge.titles)
    country = role.country or body.organization.country
    return role._replace(office=office, country=country, organization=body.organization.name)
