"""The part that each party of a sentence plays for an amount of money, told by what brings it.

    investor   subject of a verb of investing or lending; after "by", "from"; before the noun ("Korean
               investment", "a World Bank loan") or after its "of"; with whom a loan agreement is signed
    recipient  after "in", "into", "to", "for"; object of a verb of lending; subject of "borrowed"

A preposition counts only in a clause that tells of the money: "on a visit to Canada" brings no recipient.
"""

from collections.abc import Iterator
from enum import Enum, auto

from kz_diplomacy.events.companies import LENDERS, SEATED, behind, cofinanciers, is_name, kinds
from kz_diplomacy.events.setting import MONEY_VERBS, Setting, members_of
from kz_diplomacy.grammar.clauses import Clause
from kz_diplomacy.grammar.syntax import Part
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words

PARTY = frozenset(("BODY", "COUNTRY", "NATIONALITY", "PLACE", "GROUP", "PEOPLE", "PERSON"))
TO = frozenset(("in", "into", "to", "for", "within", "toward", "towards", "across", "inside"))
FROM = frozenset(("from", "through", "via", "FOR"))
HELPED = frozenset(("BODY", "COUNTRY"))
THROUGH = frozenset(("through", "via"))
GIVING = frozenset(("INVEST", "LEND", "GRANT", "BUILD", "ACQUIRE", "PLEDGE"))
TAKING = frozenset(("BORROW", "FLOW"))
SIGNING = frozenset(("SIGN", "RATIFY"))
LENDING = frozenset(("LEND", "GRANT"))
CAPITAL = frozenset(("FDI", "LOAN", "GRANT", "FUND"))
OBJECTS = frozenset(("PROJECT", "STAKE"))
MOVING = frozenset(("ARRIVE", "GO", "RETURN", "LEAVE", "MEET", "TALK", "RECEIVE", "INVITE", "OPERATE"))
ELSEWHERE = frozenset(
    (
        "VISIT",
        "ARRIVAL",
        "DEPARTURE",
        "TALKS",
        "INVITATION",
        "TURNOVER",
        "DELEGATION",
        "PERSON",
        "CONFERENCE",
        "COUNT",
    )
)
"""Nouns whose "to", "in" and "from" say nothing of the money."""
CODE = 3
"""Letters of the codes of currencies, which are other words as well."""
NOTHING = frozenset[str]()


class Role(Enum):
    """The part of a party."""

    INVESTOR = auto()
    RECIPIENT = auto()


def roles_of(setting: Setting, amount: int, anchor: int) -> list[tuple[int, Role]]:
    """Return the chunks of the parties of a sentence with their parts, in order."""
    return list(_Reader(setting, amount, anchor).roles())


class _Reader:
    """Finds the part that each party of a sentence plays for one amount."""

    def __init__(self, setting: Setting, amount: int, anchor: int) -> None:
        self.setting = setting
        self.scene = setting.scene
        self.amount = amount
        self.anchor = anchor
        self.clauses = setting.telling(amount, anchor)
        self.clauses += [c for c in setting.governing(self.clauses) if c not in self.clauses]
        self.acting = {head for clause in self.clauses for group in _subjects(clause) for head in group}
        self.selling = self._first_selling()
        self.helped = frozenset(self._helped())
        promises = ((clause, setting.promises.get(clause.verb)) for clause in self.clauses)
        self.promising = {n: clause for clause, each in promises if each is not None for n in each.owners}
        self.beside = cofinanciers(setting.scene, setting.number)
        self.known: dict[int, Role | None] = {}

    def roles(self) -> Iterator[tuple[int, Role]]:
        for place, constituent in enumerate(self.setting.sentence.constituents):
            for noun in constituent.nouns:
                for number in members_of(noun):
                    party = self.scene.labels(number) & PARTY or self._is_named(number, place)
                    seated = self.scene.text(number).endswith(SEATED)
                    told = party and not seated and number not in self.beside
                    role = self._of_member(number, noun.head, place) if told else None
                    if role is not None:
                        yield number, role

    def _is_named(self, number: int, place: int) -> bool:
        """Return whether a chunk is a name that nothing is known of where companies stand."""
        found = self.setting.sentence.constituents[place]
        placed = found.part is Part.PREPOSITION and not self.scene.labels(found.first) & {"by", "to"}
        return not placed and is_name(self.scene, number)

    def _of_member(self, number: int, head: int | None, place: int) -> Role | None:
        """Return the part of a chunk: before a noun for money it invests, else it shares the noun's part."""
        if number in self.helped:
            return Role.RECIPIENT
        if number in self.promising:
            return self._subject(self.promising[number], number)
        if head is not None and head != number:
            labels = self.scene.labels(head)
            if labels & CAPITAL and self._is_lent(number, head):
                return Role.RECIPIENT
            if labels & (CAPITAL | {"PARTICIPATION"}) and "ENTERPRISES" not in labels and self._is_told(head):
                return Role.INVESTOR
            if labels & (CAPITAL | ELSEWHERE) or self._is_currency(head):
                return None
        return self._of_place(place) if self._is_brought(place) else self._by_position(place, number)

    def _is_currency(self, head: int) -> bool:
        """Return whether a country only names its money: "in euros and US dollars"."""
        noun = self.scene.words(head)[-1:]
        return bool(len(noun[0]) > CODE and self.scene.knowledge.currencies.lookup(noun))

    def _helped(self) -> Iterator[int]:
        """Yield whom the money helps: "to help Kenya build roads", "to boost Kenya's production"."""
        for clause in self.setting.sentence.clauses:
            group = self.scene.chunk(clause.verb).group
            helps = group is not None and group.lemma in money_words(MoneyWord.HELPING)
            mine = self._head_of_amount() not in {n for group in clause.subjects[:1] for n in group}
            told = (clause in self.clauses and mine) or clause.verb < self.amount
            if told or not clause.objects:
                continue
            if clause.construction == "infinitive" and clause.objects[0].possessors:
                yield from (n for n in clause.objects[0].possessors if "COUNTRY" in self.scene.labels(n))
            elif helps:
                first = members_of(clause.objects[0])[0]
                yield from (first,) if self.scene.labels(first) & HELPED else ()

    def _is_lent(self, number: int, head: int) -> bool:
        """Return whether a country before the sum is who gets it: "granted Iraq a $5 million loan"."""
        verb = self.scene.labels(number - 1) if number else NOTHING
        sums = any("MONEY" in self.scene.labels(n) for n in range(number + 1, head))
        return "VERB" in verb and bool(verb & LENDING) and (sums or "COUNTRY" in self.scene.labels(number))

    def _is_told(self, noun: int) -> bool:
        """Return whether a noun for money is that of the amount and not of another one."""
        return (
            not self.clauses or noun == self.anchor or any(self.setting.holds(c, noun) for c in self.clauses)
        )

    def _is_brought(self, place: int) -> bool:
        """Return whether a preposition brings a constituent that is not the subject of a clause as well."""
        found = self.setting.sentence.constituents[place]
        if found.part is not Part.PREPOSITION or "of" in self.scene.labels(found.first):
            return found.part is Part.PREPOSITION
        return self.acting.isdisjoint(found.heads)

    def _of_place(self, place: int) -> Role | None:
        """Return the part of a constituent."""
        if place not in self.known:
            self.known[place] = None
            found = self.setting.sentence.constituents[place]
            if self._is_brought(place):
                self.known[place] = self._brought(place, found.first)
            else:
                self.known[place] = self._by_position(place, members_of(found.nouns[-1])[-1])
        return self.known[place]

    def _brought(self, place: int, preposition: int) -> Role | None:
        """Return the part of a noun after a preposition."""
        brings = self.scene.labels(preposition)
        governor = self.setting.governor(self._head(place))
        labels = self.scene.labels(governor) if governor is not None else NOTHING
        if labels & ELSEWHERE and not labels & CAPITAL:
            return None
        if "of" in brings:
            return self._of(place, governor, labels)
        return self._from_or_to(place, brings, labels) if self._concerns(place) else None

    def _from_or_to(self, place: int, brings: frozenset[str], governor: frozenset[str]) -> Role | None:
        """Return the part that a preposition of direction gives."""
        if "by" in brings:
            return self._agent(place, governor)
        if "with" in brings:
            return self._partner(place, governor)
        if brings & THROUGH and self._works(place):
            return None
        if brings & FROM or ("to" in brings and (self._is_sold(place) or self._is_licensed(place))):
            return Role.INVESTOR
        seated = self._seated(place) if "in" in brings else None
        if seated is not None:
            return self._of_place(seated)
        return Role.RECIPIENT if brings & TO else None

    def _is_sold(self, place: int) -> bool:
        """Return whether "to" brings who buys: "sold a stake to", "the sale of a stake to"."""
        return self.selling is not None and self.selling < place

    def _works(self, place: int) -> bool:
        """Return whether the money works through a constituent: "the loan will reach farmers through"."""
        clauses = self.setting.clauses_of(self._head(place))
        head = self._head_of_amount()
        return any(head in group for clause in clauses for group in clause.subjects[:1])

    def _head_of_amount(self) -> int:
        return self.setting.heads.get(self.amount, self.amount)

    def _is_licensed(self, place: int) -> bool:
        """Return whether "to" brings who may build: "a licence to Silva for a plant"."""
        governor = self.setting.governor(self._head(place))
        licences = money_words(MoneyWord.LICENCE)
        return governor is not None and bool(licences & set(self.scene.words(governor)[-1:]))

    def _first_selling(self) -> int | None:
        """Return the first constituent with a verb or noun of selling."""
        selling = money_words(MoneyWord.SELLING)
        for place, found in enumerate(self.setting.sentence.constituents):
            group = self.scene.chunk(found.first).group
            sold = group is not None and group.lemma in selling
            if sold or any(selling & set(self.scene.words(head)) for head in found.heads):
                return place
        return None

    def _seated(self, place: int) -> int | None:
        """Return the constituent of the companies at home in a place: "companies registered in Panama"."""
        before = self.setting.sentence.constituents[place - 1]
        verb = before.part is Part.VERB and money_words(MoneyWord.SEATED) & set(
            self.scene.words(before.first)
        )
        if verb:
            return self.setting.places.get(before.first - 1)
        firms = any("ENTERPRISES" in self.scene.labels(head) and head in self.acting for head in before.heads)
        return place - 1 if firms else None

    def _partner(self, place: int, governor: frozenset[str]) -> Role | None:
        """Return the part of whom a loan agreement is signed with: the lender, unless the lender signs it."""
        signing = [
            c for c in self.setting.clauses_of(self._head(place)) if self.scene.labels(c.verb) & SIGNING
        ]
        if not signing and not governor & (CAPITAL | {"DOCUMENT"}):
            return None
        subjects = [head for clause in signing for group in clause.subjects for head in group]
        heads = self.setting.sentence.constituents[place].heads
        lends = any(kinds(self.scene, number) & LENDERS for number in subjects)
        lent = lends and not any(kinds(self.scene, number) & LENDERS for number in heads)
        return Role.RECIPIENT if lent else Role.INVESTOR

    def _head(self, place: int) -> int:
        nouns = self.setting.sentence.constituents[place].nouns
        return members_of(nouns[0])[0]

    def _of(self, place: int, governor: int | None, labels: frozenset[str]) -> Role | None:
        """Return the part of a noun after "of": the lender of a loan, the owner of a plant."""
        if governor is None:
            return None
        if labels & CAPITAL:
            return Role.INVESTOR if self._is_told(governor) else None
        if "STAKE" in labels and self._tells_of_subject(governor):
            return None
        if labels & OBJECTS:
            heads = self.setting.sentence.constituents[place].heads
            owned = any(self.scene.labels(head) & {"BODY", "ENTERPRISES"} for head in heads)
            return Role.INVESTOR if owned and "STAKE" not in labels else Role.RECIPIENT
        before = self.setting.places.get(governor)
        return None if before is None or "MONEY" in labels else self._of_place(before)

    def _tells_of_subject(self, noun: int) -> bool:
        """Return whether a noun stands between the subject and its verb: "Silva, a unit of Sanko, will …"."""
        return any(
            clause.subjects and max(clause.subjects[0]) <= noun < clause.verb and not clause.passive
            for clause in self.clauses
        )

    def _concerns(self, place: int) -> bool:
        """Return whether a constituent stands in a clause that tells of the money, or in none."""
        heads = self.setting.sentence.constituents[place].heads
        holding = [clause for head in heads for clause in self.setting.clauses_of(head)]
        return not holding or any(clause in self.clauses and self._carries(clause) for clause in holding)

    def _carries(self, clause: Clause) -> bool:
        """Return whether a clause is not about somebody's coming, unless it is the money that comes."""
        head = self._head_of_amount()
        labels = self.scene.labels(clause.verb)
        return any(head in group for group in clause.subjects) or bool(
            labels & MONEY_VERBS or not labels & MOVING
        )

    def _agent(self, place: int, governor: frozenset[str]) -> Role | None:
        """Return the part of a noun after "by": of who borrows where the verb is one of borrowing."""
        heads = self.setting.sentence.constituents[place].heads
        bodies = [head for head in heads if "PERSON" not in self.scene.labels(head)]
        holding = (
            clause for head in bodies for clause in self.setting.clauses_of(head) if clause in self.clauses
        )
        verbs = [self.scene.labels(clause.verb) for clause in holding if clause.passive]
        if any(labels & TAKING for labels in verbs):
            return Role.RECIPIENT
        return (
            Role.INVESTOR if "NOMINAL" in governor or any(labels & MONEY_VERBS for labels in verbs) else None
        )

    def _by_position(self, place: int, number: int) -> Role | None:
        """Return the part of a noun that no preposition brings, as subject or object of a verb."""
        heads = set(self.setting.sentence.constituents[place].heads)
        for clause in self.clauses:
            if any(heads & set(group) for group in _subjects(clause)):
                return self._subject(clause, number)
            if heads & {noun.head for noun in clause.objects}:
                return self._object(clause, number)
        return None

    def _subject(self, clause: Clause, number: int) -> Role | None:
        """Return the part of a subject: who invests, who borrows, who leads with a sum."""
        labels = self.scene.labels(clause.verb)
        group = self.scene.chunk(clause.verb).group
        lemma = "" if group is None else group.lemma
        if "INVESTOR" in self.scene.labels(self.anchor):
            return Role.INVESTOR
        if lemma in money_words(MoneyWord.SELLING):
            return None
        if clause.passive:
            return Role.RECIPIENT if labels & (GIVING - {"PLEDGE"}) else None
        leads = "BE" in labels or lemma in money_words(MoneyWord.LEADING)
        if leads and self._is_led_with(clause):
            return Role.RECIPIENT if self._is_receiver(clause) else Role.INVESTOR
        return self._of_verb(labels, lemma, number)

    def _of_verb(self, labels: frozenset[str], lemma: str, number: int) -> Role | None:
        """Return the part of whom an active verb is said: who gives, borrows, signs."""
        if lemma in money_words(MoneyWord.SHARING):
            return Role.INVESTOR
        if labels & TAKING:
            return Role.INVESTOR if "INVEST" in labels else Role.RECIPIENT
        if labels & SIGNING and not labels & LENDING:
            lends = kinds(self.scene, number) & LENDERS or behind(self.scene, (number,))
            return Role.INVESTOR if lends else Role.RECIPIENT
        return Role.INVESTOR if labels & GIVING else None

    def _is_led_with(self, clause: Clause) -> bool:
        """Return whether somebody "leads" or "is first" with the amount, not "is their largest" with it."""
        owned = self.amount < clause.verb and any(noun.possessors for noun in clause.objects)
        counted = self.setting.governor(self.amount) if self.amount in self.setting.places else None
        brought = {*self.setting.preposition(self.amount)}
        if counted is not None and self.scene.labels(counted) & CAPITAL:
            brought |= self.setting.preposition(counted)
        return not owned and "with" in brought

    def _is_receiver(self, clause: Clause) -> bool:
        """Return whether who "is" something with an amount gets it: "the biggest beneficiary with …"."""
        nouns = (noun.head for noun in clause.objects if noun.head is not None)
        return any(money_words(MoneyWord.RECEIVER) & set(self.scene.words(noun)) for noun in nouns)

    def _object(self, clause: Clause, number: int) -> Role | None:
        """Return the part of an object: who is lent to, what is bought, who "is" first "with 4 billion"."""
        labels = self.scene.labels(clause.verb)
        if "BE" in labels and self._is_led_with(clause):
            owned = any(number in noun.possessors for noun in clause.objects)
            return Role.RECIPIENT if owned else Role.INVESTOR
        lent = labels & LENDING and number < self.amount
        return Role.RECIPIENT if lent or "ACQUIRE" in labels else None


def _subjects(clause: Clause) -> tuple[tuple[int, ...], ...]:
    """Return the readings of a subject: before "which" another noun than the nearest may be meant."""
    return clause.subjects if clause.construction == "relative" else clause.subjects[:1]
