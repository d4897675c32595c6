"""Companies, ministries, banks, parliaments and international bodies.

    body     = ( known | pattern | acronym ), [ country-after ], [ bracket ] | generic ;
    known    = a body of the tables ;
    pattern  = [ country-before ], { proper | "and" | "of" | "&" }, tail      (* "Islamic Development Bank" *)
             | "Ministry", "of" | "for", field, { ( "," | "and" ), field }    (* without its country *)
             | tail, "of" | "for" | "on", proper, { proper | "and" | "of" }   (* "University of Example" *)
             | proper, { proper }, legal form                                 (* "Example JSC", "Example Group" *)
             | legal form, quotation mark, proper, { proper }, quotation mark ;
    country-after  = "of", [ "the" ], country ;
    country-before = adjective | country, "'s" ;
    bracket  = "(", acronym, ")" ;             (* from there on the acronym stands for the body *)
    listed   = "companies", "such as" | "like" | "including", proper, { "," | "and", proper } ;
    generic  = "the", "ministry" | "bank" | "company" … ;

A body whose name the tables have for several countries is that of the country before or after it; without one
it keeps its name and has no country.  The country beside a state organ is no part of its name, that in the name
of another body is.
"""

from collections.abc import Iterator, Sequence

import attrs

from kz_diplomacy.knowledge.entries import Body, BodyKind, CountryName, NameForm, Official, PlaceName
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.values import OrganizationMention
from kz_diplomacy.models import Country, Organization

__all__ = ["find_organizations"]

STATE_ORGANS = frozenset({BodyKind.MINISTRY, BodyKind.PARLIAMENT, BodyKind.GOVERNMENT})
JOINTS = frozenset({"and", "of", "&", "for", "the", "on", "in", ","})
LONGEST = 10
LONGEST_ACRONYM = 10


def find_organizations(context: Context) -> tuple[OrganizationMention, ...]:
    """Return the bodies that a document names or points at, in order.

    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> text = "The Ministry of Trade of Japan and Example Holding met. The ministry said so."
    >>> context = Context.of(read_document(Article(id="a", text=text)), Knowledge.load())
    >>> [(mention.organization.name, mention.generic) for mention in find_organizations(context)]
    [('Ministry of Trade', False), ('Example Holding', False), ('ministry', True)]
    """
    reader = _Reader(context)
    named = reader.settled([*reader.known(), *reader.patterns()])
    introduced, named = reader.introduced(named)
    return tuple(reader.settled([*reader.acronyms(introduced), *named, *reader.generic()]))


@attrs.frozen
class _Reader:
    """The reading of the bodies of one document."""

    context: Context

    @staticmethod
    def settled(mentions: Sequence[OrganizationMention]) -> list[OrganizationMention]:
        """Return the mentions in order, of overlapping ones the longest."""
        kept: list[OrganizationMention] = []
        end = 0
        for mention in sorted(mentions, key=lambda each: (each.first, -each.last)):
            if mention.first >= end:
                kept.append(mention)
                end = mention.last
            elif mention.last - mention.first > kept[-1].last - kept[-1].first:
                kept[-1] = mention
                end = mention.last
        return kept

    def known(self) -> Iterator[OrganizationMention]:
        """Yield the bodies of the tables."""
        for found in self.context.found:
            bodies = [value for value in found.values if isinstance(value, Body)]
            if not bodies or any(isinstance(value, (CountryName, PlaceName)) for value in found.values):
                continue
            yield self.known_body(found.first, found.last, bodies)

    def known_body(self, first: int, last: int, bodies: list[Body]) -> OrganizationMention:
        """Return the mention of a body of the tables, with its country."""
        kind = bodies[0].kind
        start, end, country = self.with_country(first, last, kind)
        fitting = [body for body in bodies if country is None or body.country in {country, None}] or []
        known = fitting[0] if len(fitting) == 1 else None
        home = known.country if known else country
        if kind not in STATE_ORGANS:
            start, end = first, last
        return OrganizationMention(
            first=start,
            last=end,
            organization=Organization(
                name=self.context.document.slice(first, last),
                country=home,
                wikidata=known.wikidata if known else None,
            ),
            kind=known.kind if known else kind,
        )

    def with_country(self, first: int, last: int, kind: BodyKind) -> tuple[int, int, Country | None]:
        """Return the range with the country beside a body, and the country."""
        if after := self.context.country_of_phrase(last):
            return first, after[0], after[1]
        if before := self.context.country_before(first):
            return before[0], last, before[1]
        if kind in STATE_ORGANS and self.context.word(last) == "of":
            return first, last, None
        return first, last, None

    def patterns(self) -> Iterator[OrganizationMention]:
        """Yield the bodies that only their wording shows."""
        words = self.context.lexicon.organizations
        for index, written in enumerate(self.context.document.keys):
            word = words.get(written)
            if word is None:
                if written.lower() in self.context.lexicon.company_lists:
                    yield from self.listed(index)
                continue
            covering = self.context.names.covering.get(index)
            if covering and any(isinstance(value, (Body, PlaceName)) for value in covering.values):
                continue
            if word.shape == "prefix":
                mention = self.after_legal_form(index, word.kind)
            elif word.shape == "suffix":
                mention = self.before_tail(index, word.kind)
            elif word.shape == "of":
                mention = self.ministry(index, word.kind)
            elif word.shape == "tail":
                mention = self.after_tail(index, word.kind) or self.before_tail(index, word.kind)
            else:
                continue
            if mention:
                yield mention

    def made(
        self, first: int, last: int, kind: BodyKind, name: tuple[int, int]
    ) -> OrganizationMention | None:
        """Return the mention of a body with these words as its name; its country is looked for around it."""
        start, end, country = self.with_country(first, last, kind)
        known = next(
            (
                value.kind
                for word in range(*name)
                if (found := self.context.names.starting.get(word))
                for value in found.values
                if isinstance(value, Body)
            ),
            kind,
        )
        inside = next(
            (
                self.context.countries.covering[word].country
                for word in range(*name)
                if word in self.context.countries.covering
            ),
            None,
        )
        return OrganizationMention(
            first=start,
            last=end,
            organization=Organization(
                name=self.context.document.slice(*name), country=country or inside
            ),
            kind=known if kind is BodyKind.COMPANY else kind,
        )

    def ministry(self, index: int, kind: BodyKind) -> OrganizationMention | None:
        """Return a ministry or embassy: its field follows "of" or "for", or stands before it."""
        context = self.context
        if context.word(index + 1) in {"of", "for"}:
            start = index + 3 if context.word(index + 2) == "the" else index + 2
            if kind is BodyKind.GOVERNMENT and (country := context.country_of_phrase(index + 1)):
                return self.organ(index, country[0], index + 1, country[1], kind)
            end = self.fields(start)
            if end > start:
                return self.made(index, end, kind, (index, end))
        first = index
        while (
            first > 0 and context.capital(first - 1) and context.word(first - 1) in context.lexicon.portfolios
        ):
            first = self.joined_field(first - 1)
        return (
            self.made(first, index + 1, kind, (first, index + 1)) if first < index else self.bare(index, kind)
        )

    def joined_field(self, first: int) -> int:
        """Return where the fields before "and" or a comma begin ("Industry and Trade Ministry")."""
        context = self.context
        before = first - 2
        joined = (
            context.word(first - 1) in {"and", ",", "&"}
            and context.word(before) in context.lexicon.portfolios
        )
        return (
            before
            if joined and context.capital(before) and before not in context.countries.covering
            else first
        )

    def bare(self, index: int, kind: BodyKind) -> OrganizationMention | None:
        """Return "Kazakhstan's Ministry" or "the Kazakh Embassy", which have nothing but a country."""
        before = self.context.country_before(index)
        return self.organ(before[0], index + 1, index + 1, before[1], kind) if before else None

    def organ(self, first: int, last: int, end: int, country: Country, kind: BodyKind) -> OrganizationMention:
        """Return the organ of a state that is named by its one word."""
        name = self.context.document.words[end - 1]
        return OrganizationMention(
            first=first, last=last, organization=Organization(name=name, country=country), kind=kind
        )

    def fields(self, start: int) -> int:
        """Return the end of the fields of a ministry, their country not included."""
        context = self.context
        end = index = start
        while index < start + LONGEST:
            word = context.word(index)
            if context.capital(index) and word in context.lexicon.portfolios and index not in context.opening:
                end = index + 1
            elif word not in JOINTS:
                break
            index += 1
        return end

    def before_tail(self, index: int, kind: BodyKind) -> OrganizationMention | None:
        """Return the body whose name ends with this word."""
        first = self.name_start(index)
        if first == index:
            return None
        country = self.context.countries.starting.get(first)
        if country and kind in STATE_ORGANS and country.form is not NameForm.NAME and country.last <= index:
            return self.organ_named(first, country.last, index + 1, country.country, kind)
        return self.made(first, index + 1, kind, (first, index + 1))

    def organ_named(
        self, first: int, start: int, last: int, country: Country, kind: BodyKind
    ) -> OrganizationMention:
        """Return the organ of a state whose country stands before its name."""
        name = self.context.document.slice(start, last)
        return OrganizationMention(
            first=first, last=last, organization=Organization(name=name, country=country), kind=kind
        )

    def name_start(self, index: int) -> int:
        """Return the first word of the proper name that ends before `index`."""
        context, first = self.context, index
        while first > 0 and index - first < LONGEST and self.names_body(first - 1):
            first -= 1
            if context.word(first - 1) in {"and", "&"} and self.names_body(first - 2) and index - first > 1:
                first -= 1
        while first < index and first in context.opening and context.word(first) in context.lexicon.stops:
            first += 1
        return first

    def names_body(self, index: int) -> bool:
        """Whether a word may belong to a body's name."""
        context = self.context
        if not context.capital(index) or index + 1 in context.opening:
            return False
        word = context.word(index)
        if word in context.lexicon.heads or word in {"the", "in", "at", "on", "for", "of", "a", "mr", "ms"}:
            return False
        return index not in context.opening or word not in context.lexicon.stops

    def after_tail(self, index: int, kind: BodyKind) -> OrganizationMention | None:
        """Return the body whose name goes on after this word: "Bank of Example", "Council on Foreign Policy"."""
        context = self.context
        if context.word(index + 1) not in {"of", "for", "on"} or not context.capital(index):
            return None
        start = index + 3 if context.word(index + 2) == "the" else index + 2
        first = self.name_start(index)
        country = context.countries.starting.get(start)
        if country and context.word(index + 1) == "of":
            if kind in STATE_ORGANS:
                return self.organ_named(first, first, index + 1, country.country, kind)
            return self.made(first, country.last, kind, (first, country.last))
        if kind is BodyKind.PARLIAMENT and context.word(start) == "commerce":
            kind = BodyKind.AGENCY
        end = self.proper_end(start)
        return self.made(first, end, kind, (first, end)) if end > start else None

    def proper_end(self, start: int) -> int:
        """Return the end of the words with capitals from `start`, small joints between them included."""
        context = self.context
        end = index = start
        while index < start + LONGEST:
            if self.begins_person(index, start):
                break
            known = context.names.starting.get(index)
            if (
                known is not None
                and index == start
                and any(isinstance(value, Body) for value in known.values)
            ):
                return known.last
            if (
                context.capital(index)
                and index not in context.opening
                and index not in context.countries.covering
            ):
                end = index + 1
            elif context.word(index) not in {"and", "of", "&", "the", "for"} or index > end:
                break
            index += 1
        return end

    def begins_person(self, index: int, start: int) -> bool:
        """Whether a person's name begins at a word inside what may be a body's name."""
        context = self.context
        known = context.names.starting.get(index)
        if known is not None and any(isinstance(value, Official) for value in known.values):
            return True
        return index > start and context.key(index) in context.knowledge.given_names

    def after_legal_form(self, index: int, kind: BodyKind) -> OrganizationMention | None:
        """Return the company whose legal form stands before its name in quotation marks."""
        context = self.context
        start = index + 1
        if context.key(start) in {'"', "'"}:
            start += 1
        end = start
        while end < start + LONGEST and context.capital(end):
            end += 1
        if end == start:
            return self.before_tail(index, kind)
        last = end + 1 if context.key(end) in {'"', "'"} else end
        return self.made(index, last, kind, (start, end))

    def listed(self, index: int) -> Iterator[OrganizationMention]:
        """Yield the companies of "companies such as A, B and C"."""
        context = self.context
        start = index + 1
        if context.word(start) == ",":
            start += 1
        if context.word(start) == "such" and context.word(start + 1) == "as":
            start += 2
        elif context.word(start) in {"like", "including", ":"}:
            start += 1
        else:
            return
        while context.capital(start) and start not in context.opening:
            end = start + 1
            while context.capital(end) and end not in context.opening:
                end += 1
            if not any(word in context.names.covering for word in range(start, end)):
                yield OrganizationMention(
                    first=start,
                    last=end,
                    organization=Organization(name=context.document.slice(start, end)),
                    kind=BodyKind.COMPANY,
                )
            start = end
            while context.word(start) in {",", "and", "or"}:
                start += 1

    def introduced(
        self, mentions: list[OrganizationMention]
    ) -> tuple[dict[str, OrganizationMention], list[OrganizationMention]]:
        """Return the acronyms that brackets introduce, and the mentions with those brackets."""
        context = self.context
        acronyms: dict[str, OrganizationMention] = {}
        longer: list[OrganizationMention] = []
        for mention in mentions:
            acronym = context.key(mention.last + 1)
            opened = context.word(mention.last) == "(" and context.word(mention.last + 2) == ")"
            if opened and sum(map(str.isupper, acronym)) > 1 and len(acronym) <= LONGEST_ACRONYM:
                acronyms[acronym] = mention
                longer.append(attrs.evolve(mention, last=mention.last + 3))
            else:
                longer.append(mention)
        return acronyms, longer

    def acronyms(self, introduced: dict[str, OrganizationMention]) -> Iterator[OrganizationMention]:
        """Yield the further mentions of acronyms that were introduced."""
        if introduced:
            for index, key in enumerate(self.context.document.keys):
                if key in introduced:
                    yield attrs.evolve(introduced[key], first=index, last=index + 1)

    def generic(self) -> Iterator[OrganizationMention]:
        """Yield "the ministry", "the Bank": words that point back."""
        words = self.context.lexicon.organizations
        lower = self.context.document.lower
        for index, word in enumerate(lower):
            if word == "the" and index + 1 < len(lower):
                noun = words.get(lower[index + 1])
                if noun and noun.shape == "generic":
                    name = self.context.document.words[index + 1]
                    yield OrganizationMention(
                        first=index,
                        last=index + 2,
                        organization=Organization(name=name),
                        kind=noun.kind,
                        generic=True,
                    )
