"""When money is or was invested."""

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.progress import COUNTING, HAPPENED
from kz_diplomacy.events.setting import MONEY_VERBS, Setting
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.mentions.values import DateMention
from kz_diplomacy.models import Status, TimeSpan
from kz_diplomacy.models.enums import Precision

BEFORE = 2
"""Chunks before days in which words say that they only compare: "less than in 2014"."""
BESIDE = 3
"""Words of these that may: "the same period of 2014"."""


def period_of(
    setting: Setting, amount: int, anchor: int, status: Said[Status] | None
) -> tuple[Said[TimeSpan], ...]:
    """Return the nearest days in the clauses of the amount that are no deadline.

    The day on which money was promised is none; the years for which it is promised are.
    """
    scene = setting.scene
    mine = (clause for clause in setting.clauses_of(amount) if not scene.labels(clause.verb) >= COUNTING)
    clauses = list(mine) or setting.clauses_of(anchor)
    happened = status is None or status.value in HAPPENED
    paid = any(scene.labels(clause.verb) & MONEY_VERBS for clause in clauses)
    dates = [n for n in setting.chunks if "DATE" in scene.labels(n) and not _is_limit(setting, n)]
    dates = [n for n in dates if n < amount or not _is_compared(setting, range(amount + 1, n))]
    fitting = [n for n in dates if _fits(setting, n, happened=happened, paid=paid)]
    inside = [n for n in fitting if not clauses or any(setting.holds(clause, n) for clause in clauses)]
    nearest = min(inside, key=lambda n: (abs(n - amount), n < amount), default=None)
    return () if nearest is None or _another_between(setting, amount, nearest) else scene.dates((nearest,))


def _is_limit(setting: Setting, number: int) -> bool:
    """Return whether days only begin or end a time ("since 2005", "by 2029"), or stay unresolved."""
    scene = setting.scene
    if any(mention.deadline or mention.span is None for mention in scene.mentions(number, DateMention)):
        return True
    before = [word for each in range(max(number - BEFORE, 0), number) for word in scene.words(each)]
    undated, comparing = money_words(MoneyWord.UNDATED), money_words(MoneyWord.COMPARING)
    return bool({*before[-1:], *scene.words(number)} & undated) or bool(comparing & set(before[-BESIDE:]))


def _is_compared(setting: Setting, between: range) -> bool:
    """Return whether words between say that a day is only compared with: "is less than that of 2016"."""
    return any(money_words(MoneyWord.COMPARING) & set(setting.scene.words(number)) for number in between)


def _fits(setting: Setting, number: int, *, happened: bool, paid: bool) -> bool:
    """Return whether days are as exact as a period: whole years for a promise, no day of an announcement."""
    spans = (mention.span for mention in setting.scene.mentions(number, DateMention))
    precisions = {span.precision for span in spans if span is not None}
    if not happened:
        return precisions == {Precision.YEAR}
    return paid or Precision.DAY not in precisions


def _another_between(setting: Setting, amount: int, number: int) -> bool:
    between = range(min(amount, number) + 1, max(amount, number))
    return any("MONEY" in setting.scene.labels(each) for each in between)
