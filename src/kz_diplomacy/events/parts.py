"""Who gives and who receives: the parties around an amount of money, told apart by what brings them.

    investor   subject of a verb of investing or lending; after "by", "from"; before the noun ("Korean investment",
               "a World Bank loan") or after its "of"; with whom a loan agreement is signed
    recipient  after "in", "into", "to", "for"; object of a verb of lending; subject of "borrowed", "attracted"

A preposition counts only in a clause that tells of the money: "on a visit to Canada" brings no recipient.
"""

from collections.abc import Iterable

import attrs

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.companies import companies
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import MONEY_VERBS, Setting, members_of
from kz_diplomacy.grammar.clauses import Clause
from kz_diplomacy.grammar.syntax import Part
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.mentions.values import OrganizationMention
from kz_diplomacy.models import Country, InvestmentKind, Organization, Person

INVESTOR, RECIPIENT = "investor", "recipient"
PARTY = frozenset(("BODY", "COUNTRY", "NATIONALITY", "PLACE", "GROUP", "PEOPLE", "PERSON"))
TO = frozenset(("in", "into", "to", "for", "within", "toward", "towards", "across", "inside"))
FROM = frozenset(("from", "by", "through", "via", "FOR"))
GIVING = frozenset(("INVEST", "LEND", "GRANT", "BUILD", "ACQUIRE", "PLEDGE"))
TAKING = frozenset(("BORROW", "FLOW"))
SIGNING = frozenset(("SIGN", "RATIFY"))
CAPITAL = frozenset(("FDI", "LOAN", "GRANT", "FUND"))
OBJECTS = frozenset(("PROJECT", "STAKE"))
MOVING = frozenset(("ARRIVE", "GO", "RETURN", "LEAVE", "MEET", "TALK", "RECEIVE", "INVITE", "OPERATE"))
ELSEWHERE = frozenset(
    ("VISIT", "ARRIVAL", "DEPARTURE", "TALKS", "INVITATION", "TURNOVER", "DELEGATION", "PERSON", "CONFERENCE", "COUNT")
)
"""Nouns whose "to", "in" and "from" say nothing of the money."""
LENDERS = frozenset((BodyKind.BANK, BodyKind.FUND, BodyKind.INTERNATIONAL, BodyKind.COMPANY, BodyKind.AGENCY))
STATE = frozenset((BodyKind.GOVERNMENT, BodyKind.MINISTRY, BodyKind.PARLIAMENT, BodyKind.MEDIA, BodyKind.PARTY))
"""Bodies that stand for their country where money is given or taken."""
LEADING = frozenset(("take", "top", "rank", "come", "hold"))
"""Verbs whose subject gives what comes "with": "Singapore took the lead with …"."""
SHARING = frozenset(("account", "contribute", "lead", "constitute"))
"""Verbs whose subject gives what the object counts: "Italy accounted for …"."""


@attrs.frozen(kw_only=True)
class Parts:
    """The parties of an investment with their words; `agencies` where all investors are agencies of states,
    `firms` where companies are told by their country, `pledged` what they pledge: banks loans, companies investment.
    """

    investors: tuple[Said[Organization], ...] = ()
    investor_countries: tuple[Said[Country], ...] = ()
    recipients: tuple[Said[Organization], ...] = ()
    recipient_country: tuple[Said[Country], ...] = ()
    agencies: bool = False
    firms: bool = False
    pledged: InvestmentKind = InvestmentKind.GRANT

    def is_foreign(self, *, abroad: bool) -> bool:
        """Return whether an investor is not at home where the money goes.

        Args:
            abroad: Whether the text around speaks of other countries: a body whose home nobody knows may then be
                foreign.
        """
        givers = {said.value for said in self.investor_countries}
        homes = {said.value for said in self.recipient_country}
        unknown = any(said.value.country is None for said in self.investors)
        return bool(givers - homes) or (unknown and abroad)


def parts_of_money(setting: Setting, amount: int, anchor: int) -> Parts:
    """Return the parties that the sentence of an amount names."""
    reader = _Reader(setting, amount, anchor)
    roles = {number: role for number, role in reader.roles() if role is not None}
    givers = [number for number, role in roles.items() if role == INVESTOR]
    takers = [number for number, role in roles.items() if role == RECIPIENT]
    return parts_between(setting.scene, givers, takers)


def parts_between(scene: Scene, givers: list[int], takers: list[int]) -> Parts:
    """Return the parties that chunks stand for; a ministry stands for its country."""
    persons = [n for n in givers if is_person(scene, n)]
    takers = [n for n in takers if not is_person(scene, n) or len(takers) == 1]
    named = [n for n in givers if n not in persons]
    investors = (*companies(scene, (n for n in named if not is_state(scene, n))), *behind(scene, () if named else persons))
    told = tuple(Said(said.value.country) for said in investors if said.value.country is not None)
    countries = (*scene.homes(named or persons), *told)
    return Parts(
        investors=investors,
        investor_countries=_once(countries),
        recipients=companies(scene, (n for n in takers if not is_state(scene, n))),
        recipient_country=_once((*scene.homes(takers), *located(scene, takers)))[:1],
        pledged=_pledged(scene, named),
        firms=any(are_firms(scene, n) for n in named),
        agencies=any(_is_agency(scene, n) for n in named) and len(investors) == 1,
    )


def _pledged(scene: Scene, givers: list[int]) -> InvestmentKind:
    kinds = {mention.kind for n in givers for mention in scene.mentions(n, OrganizationMention)}
    if BodyKind.BANK in kinds:
        return InvestmentKind.LOAN
    companies_give = BodyKind.COMPANY in kinds or any(are_firms(scene, n) for n in givers)
    return InvestmentKind.DIRECT if companies_give else InvestmentKind.GRANT


def _is_agency(scene: Scene, number: int) -> bool:
    return any(mention.kind is BodyKind.AGENCY for mention in scene.mentions(number, OrganizationMention))


def are_firms(scene: Scene, number: int) -> bool:
    """Return whether a country stands for its companies: "Chinese companies", "a German investor"."""
    after = scene.labels(number + 1) if number + 1 < len(scene.chunks.chunks) else frozenset[str]()
    companies_follow = after & {"ENTERPRISES", "INVESTOR"} or scene.words(number + 1)[-1:] == ("enterprises",)
    return bool(scene.labels(number) & {"NATIONALITY", "COUNTRY"}) and bool(companies_follow)


def is_person(scene: Scene, number: int) -> bool:
    """Return whether a chunk is a person or a pronoun for one."""
    return any(isinstance(party, Person) for party in scene.parties(number))


def is_state(scene: Scene, number: int) -> bool:
    """Return whether a chunk is a ministry, a government, a parliament or an outlet."""
    return any(mention.kind in STATE for mention in scene.mentions(number, OrganizationMention))


def is_lender(scene: Scene, number: int) -> bool:
    """Return whether a chunk is a body that may lend and invest."""
    return any(mention.kind in LENDERS for mention in scene.mentions(number, OrganizationMention))


def speaks_for_body(scene: Scene, number: int) -> bool:
    """Return whether a chunk is a person of a bank, a company or an international body."""
    return any(isinstance(p, Person) and p.organization is not None for p in scene.parties(number))


def behind(scene: Scene, numbers: Iterable[int]) -> tuple[Said[Organization], ...]:
    """Return the bodies that persons speak for."""
    return tuple(
        scene.said(Organization(name=party.organization, country=party.country), number)
        for number in numbers
        for party in scene.parties(number)
        if isinstance(party, Person) and party.organization is not None
    )


class _Reader:
    """Finds the part that each party of a sentence plays for one amount."""

    def __init__(self, setting: Setting, amount: int, anchor: int) -> None:
        self.setting = setting
        self.scene = setting.scene
        self.amount = amount
        self.anchor = anchor
        self.clauses = [*setting.telling(amount, anchor)]
        self.clauses += [c for c in setting.governing(self.clauses) if c not in self.clauses]
        self.known: dict[int, str | None] = {}

    def roles(self) -> Iterable[tuple[int, str | None]]:
        for place, constituent in enumerate(self.setting.sentence.constituents):
            for noun in constituent.nouns:
                for number in members_of(noun):
                    if self.scene.labels(number) & PARTY:
                        yield number, self._of_member(number, noun.head, place)

    def _of_member(self, number: int, head: int | None, place: int) -> str | None:
        """Return the part of a chunk: before a noun for money it invests, before another it shares the noun's part."""
        if head is not None and head != number:
            labels = self.scene.labels(head)
            if labels & CAPITAL and self._is_lent(number, head):
                return RECIPIENT
            if labels & (CAPITAL | {"PARTICIPATION"}) and "ENTERPRISES" not in labels and self._near(head):
                return INVESTOR
            if labels & (CAPITAL | ELSEWHERE):
                return None
        if self._is_brought(place) and not self._acts(place):
            return self._of_place(place)
        return self._by_position(place, number)

    def _acts(self, place: int) -> bool:
        """Return whether a noun after a preposition is the subject of a clause: "financed by A, which lends …"."""
        found = self.setting.sentence.constituents[place]
        if "of" in self.scene.labels(found.first):
            return False
        return any(set(found.heads) & set(group) for clause in self.clauses for group in clause.subjects)

    def _is_lent(self, number: int, head: int) -> bool:
        """Return whether a country before the sum is who gets it: "granted Iraq a $5 million loan"."""
        verb = self.scene.labels(number - 1) if number else frozenset[str]()
        return bool(verb & {"LEND", "GRANT"} and "VERB" in verb) and any(
            "MONEY" in self.scene.labels(n) for n in range(number + 1, head)
        )

    def _is_brought(self, place: int) -> bool:
        return self.setting.sentence.constituents[place].part is Part.PREPOSITION

    def _near(self, noun: int) -> bool:
        """Return whether a noun for money is that of the amount and not of another one."""
        return noun == self.anchor or any(self.setting.holds(clause, noun) for clause in self.clauses) or not self.clauses

    def _of_place(self, place: int) -> str | None:
        if place not in self.known:
            self.known[place] = None
            constituent = self.setting.sentence.constituents[place]
            heads = constituent.heads
            if self._is_brought(place) and not self._acts(place):
                self.known[place] = self._brought(place, constituent.first)
            elif heads:
                self.known[place] = self._by_position(place, heads[-1])
        return self.known[place]

    def _brought(self, place: int, preposition: int) -> str | None:
        """Return the part of a noun after a preposition."""
        brings = self.scene.labels(preposition)
        governor = self.setting.governor(place)
        labels = self.scene.labels(governor) if governor is not None else frozenset[str]()
        if labels & ELSEWHERE and not (labels & CAPITAL):
            return None
        if "of" in brings:
            return self._of(place, governor, labels)
        if "with" in brings and (labels & (CAPITAL | SIGNING | {"DOCUMENT"})):
            return INVESTOR if self._concerns(place) else None
        if not self._concerns(place):
            return None
        if "by" in brings:
            return self._agent(place, labels)
        if brings & FROM:
            return INVESTOR
        return RECIPIENT if brings & TO else None

    def _of(self, place: int, governor: int | None, labels: frozenset[str]) -> str | None:
        if governor is None:
            return None
        if labels & CAPITAL:
            return INVESTOR if governor == self.anchor or self._near(governor) else None
        if labels & OBJECTS:
            heads = self.setting.sentence.constituents[place].heads
            owned = "PROJECT" in labels and any(self.scene.labels(h) & {"BODY", "ENTERPRISES"} for h in heads)
            return INVESTOR if owned and "STAKE" not in labels else RECIPIENT
        before = self.setting.places.get(governor)
        return None if before is None or "MONEY" in labels else self._of_place(before)

    def _concerns(self, place: int) -> bool:
        """Return whether a constituent stands in a clause that tells of the money, or in a sentence without verb."""
        heads = self.setting.sentence.constituents[place].heads
        if not self.setting.sentence.clauses:
            return True
        holding = [c for head in heads for c in self.setting.clauses_of(head)]
        if not holding:
            return True
        return any(c in self.clauses and (self._moves(c) or not self.scene.labels(c.verb) & MOVING) for c in holding)

    def _moves(self, clause: Clause) -> bool:
        """Return whether it is the money that goes or comes."""
        return any(self.setting.heads.get(self.amount, self.amount) in group for group in clause.subjects)

    def _agent(self, place: int, governor: frozenset[str]) -> str | None:
        """Return the part of a noun after "by": of who borrows where the verb is one of borrowing."""
        heads = [h for h in self.setting.sentence.constituents[place].heads if "PERSON" not in self.scene.labels(h)]
        holding = [c for head in heads for c in self.setting.clauses_of(head) if c.passive and c in self.clauses]
        passive = [c for c in holding if self.scene.labels(c.verb) & MONEY_VERBS]
        if any(self.scene.labels(clause.verb) & TAKING for clause in passive):
            return RECIPIENT
        return INVESTOR if passive or "NOMINAL" in governor else None

    def _by_position(self, place: int, number: int) -> str | None:
        """Return the part of a noun that no preposition brings, as subject or object of a verb."""
        heads = set(self.setting.sentence.constituents[place].heads)
        for clause in self.clauses:
            if any(heads & set(group) for group in clause.subjects):
                return self._subject(clause, number)
            if heads & {noun.head for noun in clause.objects}:
                counted = "BE" in self.scene.labels(clause.verb) and "with" in self.setting.preposition(self.amount)
                return INVESTOR if counted else self._object(clause, heads)
        return None

    def _subject(self, clause: Clause, number: int) -> str | None:
        labels = self.scene.labels(clause.verb)
        group = self.scene.chunk(clause.verb).group
        if "INVESTOR" in self.scene.labels(self.anchor):
            return INVESTOR
        if clause.passive:
            return RECIPIENT if labels & (GIVING - {"PLEDGE"}) else None
        if group is not None and group.lemma in SHARING:
            return INVESTOR
        if labels & TAKING:
            return self._leader(group is not None and group.lemma in LEADING, labels)
        if labels & SIGNING and not labels & {"GRANT", "LEND"}:
            return INVESTOR if is_lender(self.scene, number) or speaks_for_body(self.scene, number) else RECIPIENT
        return INVESTOR if labels & GIVING else None

    def _leader(self, leads: bool, labels: frozenset[str]) -> str:  # noqa: FBT001 (asked of one verb at one place)
        """Return the part of who "took the lead with 4 billion": an investor, while "attracted 4 billion" receives."""
        counted = leads and "with" in self.setting.preposition(self.amount)
        return INVESTOR if counted or "INVEST" in labels else RECIPIENT

    def _object(self, clause: Clause, heads: set[int]) -> str | None:
        labels = self.scene.labels(clause.verb)
        if labels & {"LEND", "GRANT"} and max(heads) < self.amount:
            return RECIPIENT
        return RECIPIENT if "ACQUIRE" in labels else None


def located(scene: Scene, numbers: Iterable[int]) -> tuple[Said[Country], ...]:
    """Return the countries of the places that chunks name."""
    return tuple(Said(s.value.country) for s in scene.places(numbers) if s.value.country is not None)


def _once(said: tuple[Said[Country], ...]) -> tuple[Said[Country], ...]:
    kept: dict[Country, Said[Country]] = {}
    for each in said:
        if each.value not in kept or (each.is_stated and not kept[each.value].is_stated):
            kept[each.value] = each
    return tuple(kept.values())
