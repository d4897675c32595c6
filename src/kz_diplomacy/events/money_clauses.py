"""The clauses of a sentence that tell of an amount of money, and the parts that parties can play in them."""

from enum import Enum, auto

import attrs

from kz_diplomacy.events.money_objects import leading_with
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import MONEY_VERBS, Setting, members_of
from kz_diplomacy.grammar.clauses import Clause

MOVING = frozenset(("ARRIVE", "GO", "RETURN", "LEAVE", "MEET", "TALK", "RECEIVE", "INVITE", "OPERATE"))
"""Verbs of people coming and meeting, whose places say nothing of the money."""
CAPITAL = frozenset(("FDI", "LOAN", "GRANT", "FUND"))
OBJECTS = frozenset(("PROJECT", "STAKE"))
LENDING = frozenset(("LEND", "GRANT"))
TAKING = frozenset(("BORROW", "FLOW"))
SIGNING = frozenset(("SIGN", "RATIFY"))


class Role(Enum):
    """The part of a party."""

    INVESTOR = auto()
    RECIPIENT = auto()


@attrs.frozen(kw_only=True, eq=False)
class MoneyClauses:
    """The clauses that tell of an amount.

    Attributes:
        setting: The sentence.
        amount: The chunk of the amount.
        anchor: The chunk that says what the amount is.
        clauses: The clauses, the one that says most of it first; those that govern them last.
        acting: The heads of their subjects.
    """

    setting: Setting
    amount: int
    anchor: int
    clauses: tuple[Clause, ...]
    acting: frozenset[int]

    @classmethod
    def of(cls, setting: Setting, amount: int, anchor: int) -> "MoneyClauses":
        """Return the clauses that tell of an amount with an anchor."""
        told = setting.telling(amount, anchor)
        clauses = (*told, *(clause for clause in setting.governing(told) if clause not in told))
        clauses += tuple(each for each in leading_with(setting, amount) if each not in clauses)
        acting = frozenset(head for clause in clauses for group in subjects_of(clause) for head in group)
        return cls(setting=setting, amount=amount, anchor=anchor, clauses=clauses, acting=acting)

    @property
    def scene(self) -> Scene:
        """The article as the rules see it."""
        return self.setting.scene

    @property
    def head(self) -> int:
        """The head of the noun that the amount stands in."""
        return self.setting.heads.get(self.amount, self.amount)

    def lemma(self, clause: Clause) -> str:
        """Return the base form of the verb of a clause."""
        group = self.scene.chunk(clause.verb).group
        return "" if group is None else group.lemma

    def first(self, place: int) -> int:
        """Return the first chunk of the first noun of a constituent."""
        return members_of(self.setting.sentence.constituents[place].nouns[0])[0]

    def heads(self, place: int) -> tuple[int, ...]:
        """Return the heads of a constituent."""
        return self.setting.sentence.constituents[place].heads

    def is_told(self, noun: int) -> bool:
        """Return whether a noun for money is that of the amount and not of another one."""
        return (
            not self.clauses or noun == self.anchor or any(self.setting.holds(c, noun) for c in self.clauses)
        )

    def concerns(self, place: int) -> bool:
        """Return whether a constituent stands right behind the money, or in no clause of another thing."""
        if self.setting.places.get(self.head) == place - 1:
            return True
        holding = [clause for head in self.heads(place) for clause in self.setting.clauses_of(head)]
        return not holding or any(clause in self.clauses and self._carries(clause) for clause in holding)

    def _carries(self, clause: Clause) -> bool:
        """Return whether a clause is not about somebody's coming, unless it is the money that comes."""
        labels = self.scene.labels(clause.verb)
        return any(self.head in group for group in clause.subjects) or bool(
            labels & MONEY_VERBS or not labels & MOVING
        )


def subjects_of(clause: Clause) -> tuple[tuple[int, ...], ...]:
    """Return the readings of a subject: before "which" another noun than the nearest may be meant."""
    return clause.subjects if clause.construction == "relative" else clause.subjects[:1]
