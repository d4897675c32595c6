"""People and office-holders, with the whole chain of roles around a name.

    person  = roles, [ honorific ], name, [ home ], [ "," , role, "," ]      (* "Kazakh President …" *)
            | roles, ",", name, ( "," | end )                                (* "his counterpart, …" *)
            | [ country, "'s" ], [ honorific ], name, [ home ], [ ",", roles ]
            | roles                                                          (* an unnamed office-holder *)
            | surname ;
    roles   = role, { ( "–" | "and" | "," ), role } ;                        (* two offices of one person *)
    home    = "of", country | "(", country, ")" ;
    list    = plural role, person, { ( "," | "and" ), person } ;             (* one mention each, the role shared *)

A mention begins with the determiner and ends before a possessive.  An unnamed office-holder is mentioned where a
determiner, a country or a body stands with the title, or the title has a capital; a plural needs its countries.
A single surname counts where the document has the full name, or where the tables have exactly one person of
that name in office on the day of publication.  The country is what the text says, else that of the only known
official who fits; the office is that of the title, and of the term on that day where there is no title or one
that does not tell ("leader", "Minister", "Prince").
"""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from kz_diplomacy.knowledge.entries import NameForm, Official, Term
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.names import Spans
from kz_diplomacy.mentions.offices import joined_office, office_of
from kz_diplomacy.mentions.person_names import (
    PersonName,
    bare_name_at,
    headline_words,
    honorific_end,
    name_at,
)
from kz_diplomacy.mentions.roles import INDEFINITE, Role, find_roles
from kz_diplomacy.mentions.values import OrganizationMention, PersonMention
from kz_diplomacy.models import Country, Office
from kz_diplomacy.text import Sentence, SentenceKind

__all__ = ["find_persons"]

DASHES = frozenset({"–", "—", "-", "/"})
CLOSING = frozenset(", . ; : ) ( – — - who whose and".split())
ENDS = frozenset(", . ; : ) – — - and".split())
VAGUE = frozenset({"leader", "minister", "secretary", "diplomat", "official", "prince", "sheikh", "ruler"})
UNNAMED = frozenset(
    set(Office) - {Office.OTHER, Office.BUSINESS, Office.ORGANIZATION_OFFICIAL, Office.MILITARY}
)
LEADING = frozenset(
    {Office.HEAD_OF_STATE, Office.HEAD_OF_GOVERNMENT, Office.FOREIGN_MINISTER, Office.ORGANIZATION_HEAD}
)
SHORTEST_SURNAME = 4


def find_persons(context: Context) -> tuple[PersonMention, ...]:
    """Return the people and office-holders that a document mentions, in order.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> text = "Kazakh Deputy Foreign Minister Aida Example saw Jan van Example, the mayor of Seoul."
    >>> context = Context.of(read_document(Article(id="a", text=text)), Knowledge.load())
    >>> for person in find_persons(context):
    ...     print(person.name, "|", person.role, "|", person.office, "|", person.country)
    Aida Example | Deputy Foreign Minister | deputy_minister | KZ
    Jan van Example | mayor of Seoul | mayor | KR
    """
    reader = _Reader(context, Spans.of(find_roles(context)), headline_words(context))
    return tuple(sorted(reader.everybody(), key=lambda mention: mention.first))


@attrs.frozen
class _Reader:
    """The reading of the people of one document."""

    context: Context
    roles: Spans[Role]
    telegraphic: tuple[tuple[int, int], ...]

    @property
    def day(self) -> dt.date | None:
        """The day of publication."""
        return self.context.document.article.published

    def everybody(self) -> list[PersonMention]:
        """Return all mentions: full names first, then the surnames that stand for them."""
        plain = [s for s in self.context.document.sentences if (s.first, s.last) not in self.telegraphic]
        mentions = [mention for sentence in plain for mention in self.in_sentence(sentence)]
        known = {word for mention in mentions if mention.name for word in mention.name.split()}
        for first, last in self.telegraphic:
            mentions.extend(self.in_range(first, last, known))
        return [*mentions, *self.surnames(mentions)]

    def in_sentence(self, sentence: Sentence) -> Iterator[PersonMention]:
        """Yield the people of one sentence."""
        if sentence.kind is SentenceKind.BOILERPLATE:
            return
        yield from self.in_range(sentence.first, sentence.last, None)

    def in_range(self, first: int, last: int, known: set[str] | None) -> Iterator[PersonMention]:
        """Yield the people in a range of words."""
        free, keys, starting = first, self.context.document.keys, self.roles.starting
        listed = False
        for index in range(first, last):
            if index < free:
                continue
            if role := starting.get(index):
                found = self.from_role(role, known)
            elif keys[index][0].isupper():
                found = self.from_name(index, known, listed=listed)
            else:
                continue
            for mention in found:
                free = max(free, mention.last)
                listed = True
                yield mention
            if role:
                free = max(free, role.last)

    def from_role(self, role: Role, known: set[str] | None) -> list[PersonMention]:
        """Return the person or people that a role announces."""
        role = self.joined(role)
        names = self.listed(role, role.last, known) if role.plural else self.single(role, role.last, known)
        if not names and self.context.key(role.last) == ",":
            names = self.after_comma(role, known)
        if names:
            return self.shared(role, names)
        unnamed = self.unnamed(role)
        return [unnamed] if unnamed else []

    def joined(self, role: Role) -> Role:
        """Return one role for two that one person holds."""
        context = self.context
        while not role.plural and (second := self.further(role)):
            link = context.word(role.last)
            comma = "" if second.first == role.last else ", " if link == "," else f" {link} "
            text = (
                f"{role.text}{comma}{second.text}" if role.text and second.text else role.text or second.text
            )
            role = attrs.evolve(
                role,
                last=second.last,
                text=text,
                office=joined_office(role.office, second.office),
                noun=second.noun if role.counterpart else role.noun,
                country=role.country or second.country,
                countries=role.countries or second.countries,
                organization=role.organization or second.organization,
            )
        return role

    def further(self, role: Role) -> Role | None:
        """Return the second role of the same person."""
        context = self.context
        if role.counterpart:
            start = role.last + 1 if context.key(role.last) == "," else role.last
            second = self.roles.starting.get(start)
            return second if second and not second.plural and self.single(second, second.last, None) else None
        link = context.word(role.last)
        second = self.roles.starting.get(role.last + 1)
        if second is None or second.plural or second.determiner:
            return None
        if link in DASHES:
            return second
        if link in {"and", "&", ","} and role.capital and (link != "," or not role.determiner):
            named = self.single(second, second.last, None)
            return second if named and (role.country is None or second.country is None) else None
        return None

    def single(
        self, role: Role, start: int, known: set[str] | None
    ) -> list[tuple[int, PersonName, Country | None]]:
        """Return the name after a role, with the country after the name."""
        context = self.context
        if role.last in context.opening:
            return []
        first = honorific_end(context, start)
        if first == start and context.key(start) in {'"', "'"}:
            return []
        name = name_at(context, first, known)
        if name is None or first in self.roles.starting:
            return []
        end, country = self.home(name.last)
        return [(end, name, country)]

    def listed(
        self, role: Role, start: int, known: set[str] | None
    ) -> list[tuple[int, PersonName, Country | None]]:
        """Return the names after a plural role."""
        names: list[tuple[int, PersonName, Country | None]] = []
        context = self.context
        while one := self.single(role, start, known):
            names.extend(one)
            start = one[0][0]
            if context.word(start) not in {",", "and", "&"}:
                break
            start += 2 if context.word(start) == "," and context.word(start + 1) == "and" else 1
        return names

    def employer(self, last: int) -> OrganizationMention | None:
        """Return the body of "of Example Bank" after a name."""
        context = self.context
        if context.word(last) not in {"of", "from"}:
            return None
        start = last + 2 if context.word(last + 1) == "the" else last + 1
        return context.organizations.starting.get(start)

    def home(self, last: int) -> tuple[int, Country | None]:
        """Return the end and the country of "of Chile" or "(Chile)" after a name."""
        context = self.context
        if phrase := context.country_of_phrase(last):
            return phrase
        country = context.countries.starting.get(last + 1)
        if country and context.key(last) == "(" and context.key(country.last) == ")":
            return country.last + 1, country.country
        return last, None

    def after_comma(self, role: Role, known: set[str] | None) -> list[tuple[int, PersonName, Country | None]]:
        """Return the names in apposition to a role: "the Kenyan president, …,"."""
        if not (role.determiner or role.country or role.counterpart or role.owned or role.capital):
            return []
        read = self.listed if role.plural else self.single
        names = read(role, role.last + 1, known)
        if not names:
            return []
        end, name, _ = names[-1]
        closed = (
            self.context.key(end) in ENDS
            or end in self.context.opening
            or end >= len(self.context.document.keys)
        )
        certain = name.last - name.first > 1 or bool(name.officials)
        foreign = (
            not role.plural and role.country and name.officials and not _fitting(name.officials, role.country)
        )
        return names if closed and certain and not foreign else []

    def shared(
        self, role: Role, names: Sequence[tuple[int, PersonName, Country | None]]
    ) -> list[PersonMention]:
        """Return one mention for each name, all with the role."""
        distributed = len(role.countries) == len(names) > 1
        mentions: list[PersonMention] = []
        for number, (end, name, home) in enumerate(names):
            country = home or (role.countries[number] if distributed else role.country)
            first = name.first if number else role.first
            owned = attrs.evolve(role, country=country)
            if end == name.last and (employer := self.employer(end)) and not role.organization:
                owned, end = self.employed(owned, employer), employer.last
            last = end if len(names) > 1 else self.past_apposition(end)
            mentions.append(self.person(first, last, name, owned))
        return mentions

    def employed(self, role: Role, body: OrganizationMention) -> Role:
        """Return a role with the body that stands after the name, and the office that it then means."""
        context = self.context
        wording = attrs.evolve(role.wording, body=body.kind, known=None)
        office = office_of(wording, context.lexicon.modifiers, context.knowledge.titles)
        country = role.country or body.organization.country
        return attrs.evolve(role, office=office, country=country, organization=body.organization.name)

    def past_apposition(self, end: int) -> int:
        """Return the end of a further role in apposition: "President …, the chairman of the summit,"."""
        role = self.apposition(end)
        return role.last if role else end

    def apposition(self, end: int) -> Role | None:
        """Return the role that follows a name after a comma and belongs to it."""
        context = self.context
        role = self.roles.starting.get(end + 1)
        if role is None or context.key(end) != "," or role.plural or role.counterpart:
            return None
        role = self.joined(role)
        closed = context.key(role.last) in CLOSING or role.last in context.opening
        if not closed or self.single(role, role.last, None):
            return None
        return role

    def from_name(self, index: int, known: set[str] | None, *, listed: bool) -> list[PersonMention]:
        """Return the person whose name begins at a word without a title before it."""
        context = self.context
        start = honorific_end(context, index)
        first, country = self.owner(index)
        in_list = listed and context.capital(index + 1)
        if start > index or (country and in_list):
            name = name_at(context, start, known) if start not in self.roles.starting else None
        else:
            name = bare_name_at(context, index)
        if name is None:
            name = bare_name_at(context, index, certain=True)
            if name is None or not (self.apposition(name.last) or (in_list and self.home(name.last)[1])):
                return []
        end, home = self.home(name.last)
        role = self.apposition(end)
        if role is None:
            if not name.officials and known is not None:
                return []
            mention = self.person(first, end, name, None, home or country)
            if end == name.last and (employer := self.employer(end)):
                own = mention.country or employer.organization.country
                mention = attrs.evolve(
                    mention, last=employer.last, organization=employer.organization.name, country=own
                )
            return [mention]
        country = home or country or role.country
        return [self.person(first, role.last, name, attrs.evolve(role, country=country))]

    def owner(self, index: int) -> tuple[int, Country | None]:
        """Return the start and the country of "Sudan's" before a name."""
        if self.context.key(index - 1) in {"'s", "'"} and (before := self.context.country_before(index)):
            return before
        return index, None

    def unnamed(self, role: Role) -> PersonMention | None:
        """Return an office-holder without a name, where something says who is meant."""
        if role.plural:
            if not role.countries or not (role.office in UNNAMED or role.counterpart):
                return None
        elif not role.counterpart and not self.says_who(role):
            return None
        return PersonMention(
            first=role.first,
            last=role.last,
            role=role.singular(),
            office=role.office,
            country=None if role.plural and len(role.countries) > 1 else role.country,
            organization=role.organization,
            definite=role.determiner not in INDEFINITE,
            counterpart=role.counterpart,
            plural=role.plural,
            countries=role.countries if role.plural else (),
        )

    @staticmethod
    def says_who(role: Role) -> bool:
        """Whether a single role without a name points at someone."""
        if role.determiner in INDEFINITE:
            return bool(role.country) and role.office in UNNAMED
        vague = role.text is not None and role.text.lower() in VAGUE
        if role.office not in UNNAMED and not role.owned and not role.organization and not vague:
            return False
        return bool(role.determiner or role.country or role.organization or role.owned or role.capital)

    def person(
        self, first: int, last: int, name: PersonName, role: Role | None, country: Country | None = None
    ) -> PersonMention:
        """Return the mention of a named person."""
        country = role.country if role and role.country else country
        official = _only(name.officials, country, role.office if role else None, self.day)
        term = self.context.knowledge.term_on(official, self.day) if official else None
        office, organization = _office(role, official, term)
        return PersonMention(
            first=first,
            last=last,
            name=self.context.document.slice(name.first, name.last),
            role=role.singular() if role else None,
            office=office,
            country=country or (official.country if official else None),
            organization=organization,
            wikidata=official.wikidata if official else None,
            counterpart=role.counterpart if role else False,
        )

    def surnames(self, mentions: Sequence[PersonMention]) -> Iterator[PersonMention]:
        """Yield the single names that stand for somebody."""
        context = self.context
        full = {word for mention in mentions if mention.name for word in _short_names(mention.name)}
        taken = {word for mention in mentions for word in range(mention.first, mention.last)}
        boilerplate = {s.first for s in context.document.sentences if s.kind is SentenceKind.BOILERPLATE}
        for sentence in context.document.sentences:
            if sentence.first in boilerplate:
                continue
            for index in range(sentence.first, sentence.last):
                key = context.document.keys[index]
                if not key[0].isupper() or index in taken:
                    continue
                officials = self.in_office(key)
                if (key in full or officials) and self.alone(index, sentence):
                    name = PersonName(first=index, last=index + 1, officials=() if key in full else officials)
                    first, country = self.owner(index)
                    yield self.person(first, index + 1, name, None, country)

    def in_office(self, key: str) -> tuple[Official, ...]:
        """Return the only official of a surname who leads a country or body on the day of publication."""
        officials = self.context.knowledge.surnames.get(key, ())
        if not officials or len(key) < SHORTEST_SURNAME or key.lower() in self.context.lexicon.common:
            return ()
        serving = tuple(
            official
            for official in officials
            if (term := self.context.knowledge.term_on(official, self.day)) and term.office in LEADING
        )
        return serving if len(serving) == 1 and (self.day is not None or len(officials) == 1) else ()

    def alone(self, index: int, sentence: Sentence) -> bool:
        """Whether a word is a name by itself, not a part of another one."""
        context = self.context
        for covering in (context.countries, context.places, context.organizations):
            if index in covering.covering:
                return False
        for near in (index - 1, index + 1):
            key = context.key(near)
            inside = sentence.first < near < sentence.last or near == index + 1
            if inside and key[:1].isupper() and context.word(near) not in context.lexicon.common:
                if near not in context.names.covering and sentence.kind is not SentenceKind.HEADLINE:
                    return False
        return True


def _fitting(officials: Sequence[Official], country: Country) -> list[Official]:
    return [
        official
        for official in officials
        if official.country in {country, None} or any(term.country == country for term in official.terms)
    ]


def _only(
    officials: Sequence[Official], country: Country | None, office: Office | None, day: dt.date | None
) -> Official | None:
    """Return the one official who fits country, office and day."""
    left = list(officials) if country is None else _fitting(officials, country)
    if len(left) > 1 and office is not None:
        left = [each for each in left if any(term.office is office for term in each.terms)] or left
    if len(left) > 1 and day is not None:
        left = [each for each in left if any(_serves(term, day) for term in each.terms)] or left
    return left[0] if len(left) == 1 else None


def _serves(term: Term, day: dt.date) -> bool:
    return (term.start or day) <= day <= (term.end or day)


def _office(
    role: Role | None, official: Official | None, term: Term | None
) -> tuple[Office | None, str | None]:
    """Return the office and the body of a named person."""
    if role is None:
        return (term.office, term.organization) if term else (None, None)
    said = (role.office, role.organization)
    if term is None or official is None:
        return said
    if role.office is None or (role.text and role.text.lower() in VAGUE):
        return term.office, role.organization or term.organization
    mistaken = role.office is Office.HEAD_OF_STATE and role.country is None
    if mistaken and not any(each.office is Office.HEAD_OF_STATE for each in official.terms):
        return term.office, role.organization or term.organization
    return said


def _short_names(name: str) -> tuple[str, ...]:
    words = name.split()
    if len(words) == 1:
        return ()
    return tuple(word for word in (words[0], words[-1]) if len(word) > 1 and word[-1] != ".")
