"""Who a named person is: the official of the tables who fits, with office and country."""

import datetime as dt

from kz_diplomacy.knowledge.entries import BodyKind, Official, Term
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.person_names import PersonName
from kz_diplomacy.mentions.role_names import fitting
from kz_diplomacy.mentions.roles import Role
from kz_diplomacy.mentions.values import PersonMention
from kz_diplomacy.models import Country, Office

__all__ = ["identified"]

LONGEST_ACRONYM = 3
ORDINALS = frozenset({"I.", "V.", "X."})


def identified(
    context: Context,
    span: tuple[int, int],
    name: PersonName,
    role: Role | None,
    country: Country | None = None,
) -> PersonMention:
    """Return the mention of a named person.

    Args:
        context: The document.
        span: The words of the whole mention.
        name: The name in it.
        role: The role that the text gives, None where it gives none.
        country: The country that the text gives beside the name.

    The country is that of the text, else that of the only official who fits; the office is that of the title,
    but without one, or where it is vague ("Minister"), that of the official on the day of publication.
    Who has a title of an international body acts for no country, whatever he was before.
    """
    day = context.document.article.published
    country = role.country if role and role.country else country
    official = _only(name, country, role, day)
    term = context.knowledge.term_on(official, day) if official else None
    office, organization = _office(role, official, term)
    abroad = role is not None and _is_of_no_country(role)
    if country is None and not abroad:
        country = _country(official, term, organization)
    return PersonMention(
        first=span[0],
        last=span[1],
        name=_written(context, name),
        role=role.singular() if role else None,
        office=office,
        country=country,
        organization=organization,
        wikidata=official.wikidata if official else None,
        counterpart=role.counterpart if role else False,
    )


def _is_of_no_country(role: Role) -> bool:
    """Return whether a role is one in an international body."""
    return role.organization is not None and role.wording.body is BodyKind.INTERNATIONAL


def _written(context: Context, name: PersonName) -> str:
    """Return a name as written, but not in capitals, and without the sentence's period ("George V.")."""
    written = context.document.slice(name.first, name.last)
    if written.isupper() and len(written) > LONGEST_ACRONYM:
        return written.title()
    return written[:-1] if context.key(name.last - 1) in ORDINALS else written


def _only(
    name: PersonName, country: Country | None, role: Role | None, day: dt.date | None
) -> Official | None:
    """Return the one official who fits country, office and day; one known by the surname must fit all."""
    left = list(name.officials) if country is None else fitting(name.officials, country)
    office = role.office if role and not _is_vague(role) and role.office is not Office.OTHER else None
    if name.last - name.first == 1:
        left = [each for each in left if any(_holds(term, office, day) for term in each.terms)]
    if len(left) > 1 and office is not None:
        left = [each for each in left if any(term.office is office for term in each.terms)] or left
    if len(left) > 1 and day is not None:
        left = [each for each in left if any(_holds(term, None, day) for term in each.terms)] or left
    return left[0] if len(left) == 1 else None


def _holds(term: Term, office: Office | None, day: dt.date | None) -> bool:
    serves = day is None or (term.start or day) <= day <= (term.end or day)
    return serves and office in {None, term.office}


def _is_vague(role: Role) -> bool:
    return role.office is None or role.text is None or role.text.lower() in person_words(PersonWord.VAGUE)


def _office(
    role: Role | None, official: Official | None, term: Term | None
) -> tuple[Office | None, str | None]:
    """Return the office and the body of a named person."""
    if role is None:
        return (term.office, term.organization) if term else (None, None)
    if term is None or official is None:
        return role.office, role.organization
    presidents = {each.office for each in official.terms}
    mistaken = role.office is Office.HEAD_OF_STATE and role.country is None and role.office not in presidents
    if _is_vague(role) or mistaken:
        return term.office, role.organization or term.organization
    return role.office, role.organization


def _country(official: Official | None, term: Term | None, organization: str | None) -> Country | None:
    """Return the country of an official, none for one who acts for an international body."""
    if term is not None and (term.country is not None or term.organization is not None):
        return term.country
    return official.country if official is not None and organization is None else None
