"""Which of several listed countries a sum is of, and which sums are only compared with.

respectively = party, { joint, party }, …, figure, { joint, figure }, "respectively"
| figure, { joint, figure }, …, party, { joint, party }, "respectively" ;
(* of three and more without that word *)
bracketed    = country, "(", figure, ")" ;
compared     = ( "down" | "up" | "rose" … ), { … }, "from", figure | "compared with" | "against", figure ;
"""

from collections.abc import Iterable, Iterator

from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words

JOINTS = frozenset((",", ";", "\u2013", "AND", "BEFORE", "BREAK", "COMMA", "RELATIVE", "SUBORDINATOR", "and"))
RESPECTIVELY = "respectively"
PAIR, SEVERAL = 2, 3
NOBODY = frozenset[int]()
BESIDE = 3
"""Words before a sum within which it is said to be only compared with."""


def is_compared(setting: Setting, amount: int) -> bool:
    """Return whether a sum is only one that another is compared with: "down from $5 million".

    Args:
        setting: The sentence.
        amount: The chunk of the sum.
    """
    lower, first = setting.scene.document.lower, setting.scene.chunk(amount).first
    start = setting.scene.document.sentences[setting.number].first
    before = lower[max(first - BESIDE, start) : first]
    if before[-1:] == ("from",):
        return not money_words(MoneyWord.CHANGING).isdisjoint(lower[start:first])
    return not money_words(MoneyWord.COMPARING).isdisjoint(before[-2:])


def respective(setting: Setting, amount: int) -> tuple[frozenset[int], frozenset[int]]:
    """Return the countries of other figures and that of this: by "respectively", or each before brackets."""
    scene = setting.scene
    bracketed = [n - 1 for n in setting.chunks if _is_bracketed(scene, n)]
    if amount - 1 in bracketed:
        return frozenset(bracketed) - {amount - 1}, frozenset((amount - 1,))
    sums = run_of(scene, amount, setting.chunks, "MONEY")
    sentence = scene.document.sentences[setting.number]
    told = RESPECTIVELY in scene.document.lower[sentence.first : sentence.last]
    if len(sums) < (PAIR if told else SEVERAL):
        return NOBODY, NOBODY
    parties = next((run for run in _runs_beside(setting, sums) if len(run) == len(sums)), None)
    if parties is None:
        return NOBODY, NOBODY
    mine = frozenset((parties[sums.index(amount)],))
    return frozenset(parties) - mine, mine


def _runs_beside(setting: Setting, sums: list[int]) -> Iterator[list[int]]:
    """Yield the lists of countries and of bodies right before and right behind some sums."""
    scene = setting.scene
    for label in ("COUNTRY", "BODY"):
        before = [n for n in setting.chunks if n < sums[0] and label in scene.labels(n)]
        behind = [n for n in setting.chunks if n > sums[-1] and label in scene.labels(n)]
        for number in (*before[-1:], *behind[:1]):
            yield run_of(scene, number, setting.chunks, label)


def _is_bracketed(scene: Scene, number: int) -> bool:
    """Return whether a sum stands in brackets right behind a country: "Japan ($3 million)"."""
    if "MONEY" not in scene.labels(number) or "COUNTRY" not in scene.labels(number - 1):
        return False
    between = scene.document.words[scene.chunk(number - 1).last : scene.chunk(number).first]
    return between[:1] == ("(",)


def run_of(scene: Scene, number: int, chunks: Iterable[int], label: str) -> list[int]:
    """Return the chunks of a label that are listed with one, joined by nothing but commas and "and"."""
    runs: list[list[int]] = [[]]
    for each in chunks:
        if label in scene.labels(each):
            runs[-1].append(each)
        elif not scene.labels(each) & JOINTS:
            runs.append([])
    return next(run for run in runs if number in run)
