"""The names that stand with a role.

named   = [ honorific ], name, [ home ] ;
home    = "of", [ "the" ], country | "(", country | international body, ")" ;
listed  = named, [ field ], { ( "," | "and" | "&" ), named, [ field ] } ;   (* after a plural role *)
field   = "(", word of a field, { word of a field | "and" }, ")" ;     (* "ministers A (Trade), B (Energy)" *)
paired  = [ mark ], named, { ( "," | ";" ), [ "and" ], country, [ mark ], named } ;
        | "of", … "states", ( mark | ":" ), country, paired ;  (* "of several states: Chile A and Peru B" *)
mark    = "," | dash | "(" ;                                 (* "the ministers of Chile, A, and Peru, B" *)
beside  = ",", listed, ( "," | "." | ")" | end ) ;              (* "the Kenyan president, …," *)
        | ",", listed, ( "has" | "was" | "will" … )             (* at the start of a sentence *)
        | ",", title, named ;                                (* "the envoy of Peru, Ambassador …" *)
"""

from bisect import bisect_left
from collections.abc import Collection
from typing import NamedTuple, Self

import attrs

from kz_diplomacy.knowledge.entries import BodyKind, NameForm, Official
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.names import Spans
from kz_diplomacy.mentions.person_names import PersonName, honorific_end, name_at
from kz_diplomacy.mentions.roles import Role
from kz_diplomacy.mentions.tenses import is_past
from kz_diplomacy.mentions.values import CountryMention, OrganizationMention
from kz_diplomacy.models import Country, Office
from kz_diplomacy.text import Sentence

__all__ = [
    "Cast",
    "Named",
    "employer_after",
    "employer_before",
    "fitting",
    "home_after",
    "names_of",
    "origin_after",
]

ENDS = frozenset({",", ".", ";", ":", ")", "–", "—", "-", "--", "and", ""})  # noqa: RUF001 (the dashes that articles have)
AUXILIARIES = frozenset({"has", "had", "is", "was", "will"})
MARKS = frozenset({",", "–", "—", "-"})  # noqa: RUF001 (as above)
OPENING = MARKS | {"("}
JOINTS = frozenset({",", ";", "and", "the"})
LONGEST_STATES = 7
"""Words of "of a number of foreign states"."""
NUMBERS = frozenset({"two", "three", "four", "both"})
EMPLOYING = frozenset({BodyKind.COMPANY, BodyKind.INTERNATIONAL})
BEFORE_NAMES = frozenset({",", "--", "\u2014", ":"})
"""What parts a role from the names in apposition to it: "his counterparts -- A and B --"."""
LISTING = frozenset({",", "and", "&"})
GOING_ON = frozenset({"at", "in", "on", "during", "to"})
FRONTING = frozenset({"after", "at", "before", "during", "following", "for", "in", "on", "under", "with"})
BORNE = frozenset((Office.ROYAL, Office.MILITARY))
"""Ranks that somebody has beside an office."""


@attrs.frozen(kw_only=True, eq=False)
class Cast:
    """A document with its roles; `known`, where given, are the only words that names may have (headlines)."""

    context: Context
    roles: Spans[Role]
    known: Collection[str] | None = None
    firsts: tuple[int, ...]

    @classmethod
    def of(cls, context: Context, roles: Spans[Role]) -> Self:
        """Return the cast of a document, its roles in order."""
        return cls(context=context, roles=roles, firsts=tuple(roles.starting))

    def roles_in(self, sentence: Sentence) -> tuple[int, ...]:
        """Return the first words of the roles of a sentence."""
        return self.firsts[bisect_left(self.firsts, sentence.first) : bisect_left(self.firsts, sentence.last)]


class Named(NamedTuple):
    """A name with the country or the body after it; `last` is the word after both.

    `first` is the first word of the country where that stands before the name: "Chile Ana Ruiz".
    """

    last: int
    name: PersonName
    country: Country | None
    body: OrganizationMention | None = None
    first: int | None = None


def names_of(cast: Cast, role: Role) -> list[Named]:
    """Return the names of a role: one, or those of a list for a plural role, after it or after a comma."""
    if role.plural and (paired := _paired(cast, role)):
        return paired
    read = _listed if role.plural else _single
    end = _past_acronym(cast.context, role)
    names = read(cast, role, end)
    if names or cast.context.key(end) not in BEFORE_NAMES:
        return names
    return _beside(cast, role, read(cast, role, _past_second_title(cast, role, end + 1)))


def _past_second_title(cast: Cast, role: Role, start: int) -> int:
    """Return where a name begins whose title is said once more: "the Envoy of Peru, Ambassador Ana Ruiz".

    So does a prince or an officer who holds an office: "the Governor of Mecca, Prince Khalid".
    """
    again = cast.roles.starting.get(start)
    if again is None or again.last - again.first > 1 or again.country or again.plural or role.plural:
        return start
    return again.last if again.office in {role.office, *BORNE} else start


def _past_acronym(context: Context, role: Role) -> int:
    """Return the word after a role, and after the short name of its country: "President of Kenya (KE)"."""
    short = context.countries.starting.get(role.last + 1)
    bracketed = short is not None and context.key(role.last) == "(" and context.key(short.last) == ")"
    return short.last + 1 if short is not None and bracketed and short.country == role.country else role.last


def _single(cast: Cast, role: Role, start: int) -> list[Named]:
    context = cast.context
    first = honorific_end(context, start)
    if context.crosses(role.first, first + 1) or first in cast.roles.starting:
        return []
    name = name_at(context, first, cast.known)
    if name is None:
        return []
    last, country = home_after(context, name.last)
    body = _body_in_brackets(context, name.last) if role.plural else None
    return [Named(body.last + 1 if body else last, name, country, body)]


def _body_in_brackets(context: Context, last: int) -> OrganizationMention | None:
    """Return the body of "Ana Ruiz (European Union)" in a list of envoys."""
    body = context.organizations.starting.get(last + 1)
    if body is None or body.kind is not BodyKind.INTERNATIONAL:
        return None
    return body if context.key(last) == "(" and context.key(body.last) == ")" else None


def _listed(cast: Cast, role: Role, start: int) -> list[Named]:
    names: list[Named] = []
    word = cast.context.word
    while (one := _single(cast, role, start)) and not _is_body(cast.context, role, one[0].name):
        start = _past_field(cast.context, one[0].last)
        names.append(one[0]._replace(last=start))
        if word(start) not in LISTING:
            break
        start += 2 if word(start) == "," and word(start + 1) == "and" else 1
    return names


def _is_body(context: Context, role: Role, name: PersonName) -> bool:
    """Return whether a word is one more body that people head: "the chiefs of Chevron, Eni and Shell"."""
    one = name.last - name.first == 1 and not name.officials
    return one and role.organization is not None and name.first in context.organizations.covering


def _past_field(context: Context, start: int) -> int:
    """Return the word after "(Foreign Affairs)" at `start`, else `start`."""
    end = start + 1
    while context.word(end) in context.lexicon.portfolios or context.word(end) in {"and", "of", ","}:
        end += 1
    bracketed = context.key(start) == "(" and context.key(end) == ")" and end > start + 1
    return end + 1 if bracketed and not context.crosses(start, end) else start


def _paired(cast: Cast, role: Role) -> list[Named]:
    """Return the names of a plural role where each stands behind its country."""
    context, names = cast.context, list[Named]()
    place = _first_place(context, role)
    while place is not None:
        marked = context.key(place.last) in OPENING
        one = _single(cast, role, place.last + marked)
        if not one or (names and context.crosses(role.first, one[0].last)):
            break
        end = _past_bracket(context, place.last, one[0].last)
        names.append(one[0]._replace(last=end, country=place.country, first=place.first))
        place = context.countries.starting.get(_past_joints(context, end))
    return names if len(names) > 1 else []


def _first_place(context: Context, role: Role) -> CountryMention | None:
    """Return the country at the end of a plural role, or the first one behind "of foreign states -"."""
    if role.country is not None:
        ending = context.countries.ending.get(role.last)
        return ending if len(role.countries) == 1 else None
    end = next(
        (
            at
            for at in range(role.last, role.last + LONGEST_STATES)
            if context.word(at) in person_words(PersonWord.STATES)
        ),
        None,
    )
    if context.word(role.last) != "of" or end is None or context.key(end + 1) not in {*MARKS, ":"}:
        return None
    return context.countries.starting.get(_past_joints(context, end + 2))


def _past_joints(context: Context, at: int) -> int:
    """Return the first word from `at` on that is no comma, "and" or "the"."""
    while context.word(at) in JOINTS:
        at += 1
    return at


def _past_bracket(context: Context, opening: int, end: int) -> int:
    """Return the word after a name, and after the bracket that closes what `opening` opens."""
    return end + 1 if context.key(opening) == "(" and context.key(end) == ")" else end


def _beside(cast: Cast, role: Role, names: list[Named]) -> list[Named]:
    """Return names in apposition to a role, none where they may belong to somebody else."""
    owned = role.owned or cast.context.key(role.first - 1) in {"'s", "'"}
    counted = role.plural and cast.context.word(role.first - 1) in NUMBERS
    announced = role.determiner or role.country or role.counterpart or owned or role.capital or counted
    if not names or not announced:
        return []
    end, name = names[-1].last, names[-1].name
    closed = cast.context.key(end) in ENDS or end in cast.context.opening or _is_subject(cast, role, end)
    closed = closed or cast.context.word(name.first - 1) in cast.context.lexicon.honorifics
    closed = closed or (bool(role.country or owned) and _goes_on(cast.context, role, end))
    certain = name.last - name.first > 1 or bool(name.officials) or (counted and len(names) > 1)
    foreign = (
        not role.plural and role.country and name.officials and not fitting(name.officials, role.country)
    )
    return names if closed and certain and not foreign else []


def _goes_on(context: Context, role: Role, end: int) -> bool:
    """Return whether a sentence goes on behind a name without a comma: "met the envoy of Peru, A at noon".

    Not behind a phrase at its head, where the name is the subject: "With the envoy of Peru, A at last".
    """
    start = context.sentence_of(role.first)
    fronted = context.word(start) in FRONTING or context.word(start).endswith("ing")
    return context.word(end) in GOING_ON and not fronted and role.first - start > 1


def _is_subject(cast: Cast, role: Role, end: int) -> bool:
    """Return whether role and name are the subject of a sentence: "The Minister of Chile, Ana Ruiz has …"."""
    if role.first not in cast.context.opening:
        return False
    word = cast.context.word(end)
    acts = is_past(word)
    return word in AUXILIARIES or (
        role.country is not None and acts and word not in person_words(PersonWord.SAYING)
    )


def home_after(context: Context, last: int) -> tuple[int, Country | None]:
    """Return the end and the country of "of Chile" or "(Chile)" after a name."""
    if phrase := context.country_of_phrase(last):
        return phrase
    country = context.countries.starting.get(last + 1)
    if country and context.crosses(last - 1, country.last + 1):
        return last, None
    if country and context.key(last) == "(" and context.key(country.last) == ")":
        return country.last + 1, country.country
    return last, None


def origin_after(context: Context, last: int) -> Country | None:
    """Return the country of "from Chile" after a name with an honorific."""
    country = context.countries.starting.get(last + (2 if context.word(last + 1) == "the" else 1))
    if country is None or context.word(last) != "from" or context.crosses(last - 1, country.last):
        return None
    return country.country if country.form is NameForm.NAME else None


def employer_before(context: Context, first: int) -> OrganizationMention | None:
    """Return the company or international body of "Example Bank's" before a name."""
    if first in context.opening or context.key(first - 1) not in {"'s", "'"}:
        return None
    body = context.organizations.ending.get(first - 1)
    return body if body is not None and body.kind in EMPLOYING else None


def employer_after(context: Context, last: int) -> OrganizationMention | None:
    """Return the body of "of Example Bank" after a name."""
    if context.word(last) not in {"of", "from"} or context.crosses(last - 1, last + 3):
        return None
    start = last + 2 if context.word(last + 1) == "the" else last + 1
    return context.organizations.starting.get(start)


def fitting(officials: tuple[Official, ...], country: Country) -> list[Official]:
    """Return the officials who are of a country or ever held an office there."""
    return [
        official
        for official in officials
        if official.country in {country, None} or any(term.country == country for term in official.terms)
    ]
