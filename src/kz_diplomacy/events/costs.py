"""What a project costs, told in another clause than who builds it: "It will cost $5 million".

    price    = thing, verb, { preposition }, sum
             | "the", sum, project ;                         (* "The $5 million project will create jobs" *)
    thing    = "it" | "the project" | "the plant" | "the cost" | "the investment" ;
    verb     = "costs" | "is" | "amounts to" | "is estimated at" | "is built", "at a cost of" ;

The project is the one of the sentence or of the two before it, where these tell of exactly one and of no sum.
"""

from collections.abc import Sequence

import attrs

from kz_diplomacy.events.candidates import InvestmentCandidate
from kz_diplomacy.events.parts import parts_of_money
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.grammar.clauses import Clause
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words

BACK = 2
"""Sentences that the project may lie back."""
EQUALLING = frozenset(("BE", "COST"))
DEFINITE = frozenset(("the", "this"))


def priced(
    setting: Setting, amount: int, projects: Sequence[InvestmentCandidate]
) -> InvestmentCandidate | None:
    """Return the project with the amount as its cost, None where the amount is not told as one.

    Args:
        setting: The sentence.
        amount: The chunk of the amount.
        projects: The projects that the article tells without a sum.
    """
    near = [each for each in projects if 0 <= setting.number - each.statement.sentence <= BACK]
    if len(near) != 1 or not _is_price(setting, amount):
        return None
    if parts_of_money(setting, amount, amount).has_investor:
        return None
    chunk = setting.scene.chunk(amount)
    statement = near[0].statement
    return attrs.evolve(
        near[0],
        statement=attrs.evolve(statement, first=chunk.first, last=chunk.last, sentence=setting.number),
        amount=setting.scene.amounts((amount,)),
    )


def _is_price(setting: Setting, amount: int) -> bool:
    """Return whether an amount is what something told of before costs."""
    scene, head = setting.scene, setting.heads.get(amount, amount)
    if head != amount:
        first = scene.chunk(amount).first
        definite = DEFINITE & set(scene.document.lower[max(first - 1, 0) : first + 1])
        return bool(definite) and "PROJECT" in scene.labels(head)
    return any(_costs(setting, clause, amount) for clause in setting.clauses_of(amount))


def _costs(setting: Setting, clause: Clause, amount: int) -> bool:
    scene = setting.scene
    group = scene.chunk(clause.verb).group
    pricing = group is not None and group.lemma in money_words(MoneyWord.PRICING)
    subjects = {head for heads in clause.subjects[:1] for head in heads}
    labels = scene.labels(clause.verb)
    built = clause.passive and "BUILD" in labels and "WORTH" in setting.preposition(amount)
    equals = pricing or labels & EQUALLING or built
    return bool(equals) and any(_is_thing(setting, head) for head in subjects)


def _is_thing(setting: Setting, number: int) -> bool:
    """Return whether a noun points to a project, or is what it costs."""
    labels, words = setting.scene.labels(number), setting.scene.words(number)
    meant = labels & {"PROJECT", "FDI"} and not DEFINITE.isdisjoint(words)
    return "IT" in labels or bool(meant) or not money_words(MoneyWord.COST).isdisjoint(words[-1:])
