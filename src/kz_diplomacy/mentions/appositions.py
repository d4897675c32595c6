"""What stands behind a name: the role of its bearer, or the body whom he leads.

apposition = name, ",", [ "who", ( "serves" | "is" … ), [ "as" ] ], role, ( "," | "." | "since" | end ) ;
           | name, ",", role, [ ",", ministry ], [ ",", country ]     (* "A, Minister of Trade, Chile, …" *)
           | name, ",", role of a country or body, verb of speaking ;   (* the second comma is left out *)
"""

from collections.abc import Mapping

from kz_diplomacy.knowledge.entries import BodyKind, NameForm
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.joint_roles import joined, joined_text
from kz_diplomacy.mentions.offices import joined_office, office_of
from kz_diplomacy.mentions.organization_bounds import STATE_ORGANS
from kz_diplomacy.mentions.role_names import Cast, names_of
from kz_diplomacy.mentions.roles import Role
from kz_diplomacy.mentions.tenses import is_past
from kz_diplomacy.mentions.values import OrganizationMention
from kz_diplomacy.models import Office

__all__ = ["apposition_after", "body_led", "employed"]

AUXILIARIES = frozenset({"also", "was", "were", "has", "have", "had", "will"})
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
        text=joined_text(cast, role, second),
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
