"""The part that each party of a sentence plays for an amount of money.

    before a noun   investor ("Korean investment", "a World Bank loan")
    after "of"      investor of money and plants, recipient of stakes
    else            by what brings it, see `directions`, or as subject or object, see `positions`
    helped          recipient ("to help Kenya build roads", "to boost Kenya's production")

A preposition counts only in a clause that tells of the money: "on a visit to Canada" brings no recipient.
"""

from collections.abc import Iterator

from kz_diplomacy.events.companies import SEATED, cofinanciers, is_name
from kz_diplomacy.events.directions import owners_seated_in, part_by_direction
from kz_diplomacy.events.money_clauses import CAPITAL, LENDING, OBJECTS, MoneyClauses, Role
from kz_diplomacy.events.positions import part_by_position, part_of_subject
from kz_diplomacy.events.setting import Setting, members_of
from kz_diplomacy.grammar.syntax import Part
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.mentions.line import DASHES
from kz_diplomacy.text import SentenceKind

PARTY = frozenset(("BODY", "COUNTRY", "NATIONALITY", "PLACE", "GROUP", "PEOPLE", "PERSON"))
HELPED = frozenset(("BODY", "COUNTRY"))
STATES = frozenset(("COUNTRY", "CAPITAL"))
BOUGHT = frozenset(("STAKE", "ACQUIRE"))
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
FIRMS = frozenset(("BODY", "ENTERPRISES"))
BESIDE = frozenset(("near", "outside"))
"""What brings a neighbour: "near the Brazilian border"."""
WHERE = frozenset(("in", "into", "to", "from"))
CODE = 3
"""Letters of the codes of currencies, which are other words as well."""
NOTHING = frozenset[str]()


def roles_of(setting: Setting, amount: int, anchor: int) -> list[tuple[int, Role]]:
    """Return the chunks of the parties of a sentence with their parts, in order."""
    return list(_Reader(MoneyClauses.of(setting, amount, anchor)).roles())


class _Reader:
    """Finds the part that each party of a sentence plays for one amount."""

    def __init__(self, money: MoneyClauses) -> None:
        self.money = money
        self.setting = money.setting
        self.scene = money.scene
        self.helped = frozenset((*_helped(money), *_placed(money)))
        promises = ((clause, money.setting.promises.get(clause.verb)) for clause in money.clauses)
        self.promising = {n: clause for clause, each in promises if each is not None for n in each.owners}
        self.silent = {*cofinanciers(money.scene, money.setting.number), _source(money)}
        self.giving = frozenset(_before_relatives(money))
        self.known: dict[int, Role | None] = {}

    def roles(self) -> Iterator[tuple[int, Role]]:
        for place, constituent in enumerate(self.setting.sentence.constituents):
            for noun in constituent.nouns:
                for number in members_of(noun):
                    told = number not in self.silent and self._is_party(number, place)
                    role = self._of_member(number, noun.head, place) if told else None
                    if role is not None:
                        yield number, role

    def _is_party(self, number: int, place: int) -> bool:
        """Return whether a chunk is a party, also a name that nothing is known of where companies stand."""
        if self.scene.text(number).endswith(SEATED):
            return False
        if "NATIONALITY" in self.scene.labels(number) and self.setting.preposition(number) & BESIDE:
            return False
        if self.scene.labels(number) & PARTY:
            return True
        found = self.setting.sentence.constituents[place]
        placed = found.part is Part.PREPOSITION and not self.scene.labels(found.first) & {"by", "to"}
        return not placed and is_name(self.scene, number)

    def _of_member(self, number: int, head: int | None, place: int) -> Role | None:
        """Return the part of a chunk: before a noun for money it invests, else it shares the noun's part."""
        if number in self.helped:
            return Role.RECIPIENT
        if number in self.promising:
            return part_of_subject(self.money, self.promising[number], number)
        if head is not None and head != number:
            labels = self.scene.labels(head)
            if (labels & CAPITAL or head == self.money.amount) and self._is_lent(number, head):
                return Role.RECIPIENT
            invested = labels & (CAPITAL | {"PARTICIPATION"}) and "ENTERPRISES" not in labels
            if (invested and self.money.is_told(head)) or self._is_of_foreign_plant(number, head):
                return Role.RECIPIENT if self._is_own_inflow(number, head) else Role.INVESTOR
            if labels & (CAPITAL | ELSEWHERE) or self._is_currency(head):
                return None
        return self._of_place(place) if self._is_brought(place) else self._by_position(place, number)

    def _is_of_foreign_plant(self, number: int, head: int) -> bool:
        """Return whether plants are of another country: "Turkish factories worth $5 million in Egypt"."""
        if head != self.money.anchor or "PROJECT" not in self.scene.labels(head):
            return False
        home = {said.value for said in self.scene.countries((number,))}
        others = (n for n in self.setting.chunks if n > head and self.setting.preposition(n) & WHERE)
        placed = {said.value for n in others for said in self.scene.homes((n,))}
        return "NATIONALITY" in self.scene.labels(number) and bool(placed) and home.isdisjoint(placed)

    def _is_own_inflow(self, number: int, head: int) -> bool:
        """Return whether a country owns its foreign investment: "Kenya's FDI", no other place told."""
        scene = self.scene
        inflow = money_words(MoneyWord.INFLOW)
        owned = "POSSESSIVE" in scene.labels(number + 1) or "of" in self.setting.preposition(number)
        if not owned or "COUNTRY" not in scene.labels(number) or inflow.isdisjoint(scene.words(head)):
            return False
        others = (n for n in self.setting.chunks if n != number and "COUNTRY" in scene.labels(n))
        return not any(self.setting.preposition(n) & WHERE for n in others)

    def _is_currency(self, head: int) -> bool:
        """Return whether a country only names its money: "in euros and US dollars"."""
        noun = self.scene.words(head)[-1:]
        return bool(len(noun[0]) > CODE and self.scene.knowledge.currencies.lookup(noun))

    def _is_lent(self, number: int, head: int) -> bool:
        """Return whether a country before the sum gets it: "granted Iraq a $5 million loan"."""
        verb = self.scene.labels(number - 1) if number else NOTHING
        sums = any("MONEY" in self.scene.labels(n) for n in range(number + 1, head))
        return "VERB" in verb and bool(verb & LENDING) and (sums or bool(STATES & self.scene.labels(number)))

    def _is_brought(self, place: int) -> bool:
        """Return whether a preposition brings a constituent that is not the subject of a clause as well."""
        found = self.setting.sentence.constituents[place]
        if found.part is not Part.PREPOSITION:
            return False
        if "of" in self.scene.labels(found.first):
            governor = self.setting.governor(self.money.first(place))
            seated = governor is not None and self.scene.labels(governor) & FIRMS
            return bool(seated) or self.giving.isdisjoint(found.heads)
        return self.money.acting.isdisjoint(found.heads)

    def _by_position(self, place: int, number: int) -> Role | None:
        return part_by_position(self.money, place, number)

    def _of_place(self, place: int) -> Role | None:
        """Return the part of a constituent."""
        if place not in self.known:
            self.known[place] = None
            found = self.setting.sentence.constituents[place]
            if self._is_brought(place):
                self.known[place] = self._brought(place)
            else:
                self.known[place] = self._by_position(place, members_of(found.nouns[-1])[-1])
        return self.known[place]

    def _brought(self, place: int) -> Role | None:
        """Return the part of a noun after a preposition."""
        governor = self.setting.governor(self.money.first(place))
        labels = self.scene.labels(governor) if governor is not None else NOTHING
        if (labels & ELSEWHERE and not labels & CAPITAL) or self._is_news(governor):
            return None
        if "of" in self.scene.labels(self.setting.sentence.constituents[place].first):
            return self._of(place, governor, labels)
        if not self.money.concerns(place):
            return None
        seated = owners_seated_in(self.money, place)
        return part_by_direction(self.money, place, labels) if seated is None else self._of_place(seated)

    def _is_news(self, governor: int | None) -> bool:
        """Return whether a noun is what is known of the money: "data from the bureau", "a report by"."""
        words = () if governor is None else self.scene.words(governor)[-1:]
        return not money_words(MoneyWord.TELLING).isdisjoint(words)

    def _of(self, place: int, governor: int | None, labels: frozenset[str]) -> Role | None:
        """Return the part of a noun after "of": the lender of a loan, the owner of a plant."""
        if governor is None:
            return None
        if labels & CAPITAL:
            return self._of_capital(place, governor)
        board = self._board(governor)
        if board is not None:
            return self._by_position(board, self.money.heads(place)[0])
        if "STAKE" in labels and (self._tells_of_subject(governor) or self._is_beside_body(governor)):
            return None
        if labels & OBJECTS:
            owned = any(self.scene.labels(n) & {"BODY", "ENTERPRISES"} for n in self.money.heads(place))
            sold = self.scene.labels(self.money.anchor) & BOUGHT or self._is_in_stake(governor)
            return Role.INVESTOR if owned and not sold else Role.RECIPIENT
        before = self.setting.places.get(governor)
        return None if before is None or "MONEY" in labels else self._of_place(before)

    def _is_in_stake(self, noun: int | None) -> bool:
        """Return whether a noun is a stake, or what a stake is in: "a 5 percent stake in a unit of Silva"."""
        while noun is not None and "STAKE" not in self.scene.labels(noun):
            noun = self.setting.governor(noun) if self.setting.preposition(noun) & {"in", "of"} else None
        return noun is not None

    def _of_capital(self, place: int, governor: int) -> Role | None:
        """Return the part of who comes after "of" behind a noun for money."""
        if not self.money.is_told(governor):
            return None
        own = self._is_own_inflow(self.money.heads(place)[0], governor)
        return Role.RECIPIENT if own else Role.INVESTOR

    def _board(self, governor: int) -> int | None:
        """Return the constituent of the board that acts for a lender: "the directors of the bank"."""
        head, boards = governor, money_words(MoneyWord.BOARD)
        while boards & set(self.scene.words(head)[-1:]) and head in self.setting.places:
            place = self.setting.places[head]
            above = self.setting.governor(self.money.first(place))
            if "of" not in self.setting.preposition(head) or above is None:
                return place
            head = above
        return None

    def _tells_of_subject(self, noun: int) -> bool:
        """Return whether a noun stands between the subject and its verb: "Silva, a unit of Sanko, will …"."""
        return any(
            clause.subjects and max(clause.subjects[0]) <= noun < clause.verb and not clause.passive
            for clause in self.money.clauses
        )

    def _is_beside_body(self, noun: int) -> bool:
        """Return whether a noun says what the body before is: "lent to Silva, a subsidiary of Sanko"."""
        comma, body = noun - 1, noun - 2
        return body in self.setting.chunks and (
            "COMMA" in self.scene.labels(comma) and "BODY" in self.scene.labels(body)
        )


def _before_relatives(money: MoneyClauses) -> Iterator[int]:
    """Yield whom a relative clause says to give the money: "the aid of Japan, which has given $5 million"."""
    for clause in money.clauses:
        if clause.construction == "relative" and not clause.passive:
            yield from (head for group in clause.subjects[:1] for head in group)


def _placed(money: MoneyClauses) -> Iterator[int]:
    """Yield the countries in which money is told of right behind: "In Kenya FDI reached $5 million"."""
    scene = money.scene
    for number in (n for n in money.setting.chunks if "in" in scene.labels(n)):
        if "COUNTRY" in scene.labels(number + 1) and "FDI" in scene.labels(number + 2):
            yield number + 1


def _source(money: MoneyClauses) -> int | None:
    """Return the chunk of who says what a headline tells: "Kenya gets $5 million for roads - ADB"."""
    document, last = money.scene.document, money.setting.chunks.stop - 1
    headline = document.sentences[money.setting.number].kind is SentenceKind.HEADLINE
    return last if headline and document.lower[money.scene.chunk(last).first - 1] in DASHES else None


def _helped(money: MoneyClauses) -> Iterator[int]:
    """Yield whom the money helps: the object of a verb of helping, the owner of what it is to better."""
    for clause in money.setting.sentence.clauses:
        mine = any(money.head in group for group in clause.subjects[:1])
        told = (clause in money.clauses and not mine) or clause.verb < money.amount
        if told or not clause.objects:
            continue
        first = clause.objects[0]
        if clause.construction == "infinitive" and first.possessors:
            yield from (number for number in first.possessors if "COUNTRY" in money.scene.labels(number))
        elif money.lemma(clause) in money_words(MoneyWord.HELPING):
            helped = members_of(first)[0]
            yield from (helped,) if money.scene.labels(helped) & HELPED else ()
