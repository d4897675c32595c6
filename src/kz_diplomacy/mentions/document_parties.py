"""The parties that the title of a document names.

    parties = { adjective of a country | country | body }, kind                        (* before the kind *)
            | ( "between" | "among" | "with" | "of" | "by" ), { country | body | "and" } ;   (* behind it *)

Behind the kind the parties end where the matter begins ("on", "for", "in", "concerning").
"""

from collections.abc import Iterator
from typing import NamedTuple

from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.mentions.document_phrases import Phrase
from kz_diplomacy.mentions.document_surroundings import Surroundings
from kz_diplomacy.mentions.document_titles import Title
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.mentions.values import CountryMention, OrganizationMention, PersonMention
from kz_diplomacy.models import Country, Organization

__all__ = ["Parties", "is_state_itself", "parties", "signers"]

JOINTS = frozenset({"of", "and", "&"})
MATTER = frozenset({"on", "for", "in", "concerning", "regarding", "about", "to", "against"})


class Parties(NamedTuple):
    """The parties of a document, each once; `shared` are names of bodies of all its states."""

    countries: tuple[Country, ...]
    organizations: tuple[Organization, ...]
    shared: tuple[str, ...]


def parties(around: Surroundings, phrase: Phrase, title: Title) -> Parties:
    """Return the parties that a title names."""
    countries = [mention.country for mention in phrase.countries]
    owner = phrase.organization
    bodies = [owner.organization] if owner and not is_state_itself(owner) else []
    shared: list[str] = []
    for index in _places_of_parties(around, phrase, title):
        country, body = around.starts(index, CountryMention), around.starts(index, OrganizationMention)
        if isinstance(body, OrganizationMention) and not (country and country.last == body.last):
            if body.shared:
                shared.append(body.organization.name)
                countries.extend(body.countries)
            elif not is_state_itself(body):
                bodies.append(body.organization)
            if body.organization.country:
                countries.append(body.organization.country)
        elif isinstance(country, CountryMention):
            countries.append(country.country)
    bodies.extend(_unknown_partners(around, phrase, title) if len(bodies) == 1 else ())
    return Parties(
        countries=tuple(dict.fromkeys(countries)),
        organizations=tuple(dict.fromkeys(bodies)),
        shared=tuple(dict.fromkeys(shared)),
    )


def _unknown_partners(around: Surroundings, phrase: Phrase, title: Title) -> Iterator[Organization]:
    """Yield the body that a title names beside a known one, and of which nothing is known.

    "Between Alstom and Zentrox", "between Alstom and the National Board of Trade of Chile".
    """
    words = range(phrase.last, title.last)
    between = next((index for index in words if around.word(index) == "between"), title.last)
    known = {n for each in around.bodies_at(between, title.last) for n in range(each.first, each.last)}
    for index in range(between, title.last - 1):
        if around.word(index) in MATTER:
            return
        start = index + 1 + (around.word(index + 1) == "the")
        opens = around.word(index) in {"between", "and"} and _is_name(around, start)
        if opens and start not in known and not around.starting.get(start):
            yield Organization(name=around.document.slice(start, _name_end(around, start)))
            return


def _name_end(around: Surroundings, start: int) -> int:
    """Return the word after a name in capitals, whose parts small words may join."""
    last = start + 1
    while _is_name(around, last) or (around.word(last) in JOINTS and _is_name(around, last + 1)):
        last += 1
    return last


def _is_name(around: Surroundings, index: int) -> bool:
    return around.capital(index) and around.starts(index, CountryMention) is None


def is_state_itself(body: OrganizationMention) -> bool:
    """Return whether a body acts as its state: a government, not an agency that belongs to one.

    >>> from kz_diplomacy.models import Organization
    >>> names = ("Regional Government", "Atomic Energy Authority")
    >>> bodies = (OrganizationMention(0, 2, Organization(name=name), BodyKind.GOVERNMENT) for name in names)
    >>> [is_state_itself(body) for body in bodies]
    [True, False]
    """
    words = body.organization.name.lower().split()
    return body.kind is BodyKind.GOVERNMENT and not document_words().ruling.isdisjoint(words)


def signers(around: Surroundings, title: Title) -> tuple[PersonMention, ...]:
    """Return the named persons by whom a statement is issued, whom its title names."""
    if title.opener != "by":
        return ()
    found = (around.starts(index, PersonMention) for index in range(title.opened, title.last))
    return tuple(each for each in found if isinstance(each, PersonMention) and each.name is not None)


def _places_of_parties(around: Surroundings, phrase: Phrase, title: Title) -> Iterator[int]:
    """Yield the words between a word like "between" and the matter."""
    naming = False
    between = False
    within = phrase.last
    for index in range(phrase.last, title.last):
        body = around.starts(index, OrganizationMention) if naming else None
        within = max(within, body.last) if body else within
        word = around.word(index)
        if word in {"between", "among", "amongst", "with", "by"}:
            naming = between = True
        elif word == "of" and index == phrase.last:
            naming = True
        elif index < within:
            yield index
        elif word in MATTER and not (between and word == "for" and around.capital(index + 1)):
            naming = between = False
        elif naming:
            yield index
