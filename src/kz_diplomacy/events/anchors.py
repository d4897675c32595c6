"""What an amount of money is: the word nearest to it that says so.

    noun      "a loan of $5 million", "foreign direct investment", "a $30 million plant"
    verb      "invested $5 million", "will build a mill for 3 million", "announced $5 million for"
    document  "a loan agreement worth $90 million"

The noun that the amount itself stands before decides ("a $5 million loan").  Trade, budgets, prices and
contracts on goods are words of the same kind: where the nearest is one of these, the amount is no investment.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from kz_diplomacy.events.companies import kinds
from kz_diplomacy.events.money_objects import STRONG, counted_by, is_of_verb
from kz_diplomacy.events.namers import is_owned, namers
from kz_diplomacy.events.projects import is_general
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import COUNTED_IN, Setting, members_of
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.figure_words import FigureWord, figure_words
from kz_diplomacy.knowledge.money_words import MoneyWord, money_phrases, money_words
from kz_diplomacy.mentions.values import DocumentMention
from kz_diplomacy.models import InvestmentKind

NOUNS = {
    "FDI": InvestmentKind.DIRECT,
    "LOAN": InvestmentKind.LOAN,
    "GRANT": InvestmentKind.GRANT,
    "FUND": InvestmentKind.FUND,
    "INVESTOR": InvestmentKind.DIRECT,
    "STAKE": InvestmentKind.PROJECT,
    "PROJECT": InvestmentKind.PROJECT,
}
VERBS = {
    "INVEST": InvestmentKind.DIRECT,
    "LEND": InvestmentKind.LOAN,
    "BORROW": InvestmentKind.LOAN,
    "GRANT": InvestmentKind.GRANT,
    "ACQUIRE": InvestmentKind.PROJECT,
    "BUILD": InvestmentKind.PROJECT,
    "PLEDGE": InvestmentKind.GRANT,
}
TITLES = {
    MoneyWord.LENT_BY_TITLE: InvestmentKind.LOAN,
    MoneyWord.GIVEN_BY_TITLE: InvestmentKind.GRANT,
    MoneyWord.INVESTED_BY_TITLE: InvestmentKind.DIRECT,
}
"""Words in the title of a document that say what money it is about."""
LENT = frozenset((InvestmentKind.LOAN, InvestmentKind.GRANT))
APPROVING = frozenset(("PLEDGE", "SIGN", "GRANT"))
BESIDE = 3
"""Chunks within which a word for any project says what an amount is."""
GIVEN_TO = 2
"""Chunks from a verb across who gets the money to the amount: "gave Ghana $5 million"."""
SAME = 4
"""Words before an amount within which it is said to be that of another one."""
APPOSED = frozenset(("a", "an"))
REACH = 12
"""Chunks within which an anchor stands."""
FARTHEST = 14
"""The greatest distance of an anchor, detours counted."""
ANOTHER_AMOUNT = 6
"""What another amount between makes an anchor more distant by."""
ANOTHER_CLAUSE = 3
"""What a clause that does not hold the amount makes a noun more distant by."""
WEAK_VERB = 2
"""A noun beside the amount says better what it is than a verb that often has other objects."""
PROJECT_NOUN, GENERAL_NOUN = 1, 3
"""A word for a plant, or for any project, says less of the money than one for a loan."""
PURPOSE = 3
"""What money is for says less of it than what it is."""


class Anchor(NamedTuple):
    """The chunk that says what an amount is, and the kind of investment that it makes it."""

    chunk: int
    kind: InvestmentKind


class Meaning(NamedTuple):
    """What a word says of an amount: the kind of investment, None for trade, budgets and prices."""

    kind: InvestmentKind | None


def meaning_of(setting: Setting, amount: int) -> tuple[Meaning, int] | None:
    """Return what the text says that an amount is, and the chunk that says it; None where nothing does."""
    if (
        _is_counted_in(setting, amount, MoneyWord.ELSE)
        or _is_change(setting, amount)
        or _is_same(setting, amount)
    ):
        return Meaning(None), amount
    for number in namers(setting, amount):
        named = _meaning(setting, amount, number)
        if named is None and is_owned(setting, number):
            named = Meaning(InvestmentKind.PROJECT)
        if named is not None:
            return _of_works(setting, amount, number) or (named, number)
    best: tuple[int, int, Meaning] | None = None
    stop = amount + 1 if setting.is_bracketed(amount) else min(setting.chunks.stop, amount + REACH)
    for number in range(max(setting.chunks.start, amount - REACH), stop):
        meaning = _meaning(setting, amount, number)
        if meaning is not None:
            distance = _distance(setting, amount, number)
            if distance <= FARTHEST and (best is None or distance < best[0]):
                best = distance, number, meaning
    return None if best is None else _of_works(setting, amount, best[1]) or (best[2], best[1])


def _of_works(setting: Setting, amount: int, number: int) -> tuple[Meaning, int] | None:
    """Return the verb of building of which a sum is the investment: "will build a mill, an investment of"."""
    scene = setting.scene
    start = amount if setting.heads.get(amount) == number else number
    first = scene.chunk(start).first
    opening = (*scene.document.lower[max(first - 2, 0) : first], scene.words(start)[0])[-3:]
    beside = any(mark == "," and article in APPOSED for mark, article in pairwise(opening))
    if not beside or "FDI" not in scene.labels(number):
        return None
    for clause in setting.sentence.clauses:
        built = any("PROJECT" in scene.labels(noun.head) for noun in clause.objects if noun.head is not None)
        if clause.verb < number and "BUILD" in scene.labels(clause.verb) and built:
            return Meaning(InvestmentKind.PROJECT), clause.verb
    return None


def _is_same(setting: Setting, amount: int) -> bool:
    """Return whether an amount only says another one in other money: "is equivalent to $5 million"."""
    first = setting.scene.chunk(amount).first
    words = setting.scene.document.lower[max(first - SAME, 0) : first + 1]
    same = figure_words(FigureWord.EQUIVALENT) & figure_words(FigureWord.APPROXIMATE)
    return any(each in same and to == "to" for each, to in pairwise(words))


def _is_change(setting: Setting, amount: int) -> bool:
    """Return whether an amount is by how much another one grew: "an increase by $5 million"."""
    governor = setting.governor(amount) if "by" in setting.preposition(amount) else None
    return governor is not None and bool(money_words(MoneyWord.CHANGING) & set(setting.scene.words(governor)))


def _is_counted_in(setting: Setting, amount: int, role: MoneyWord) -> bool:
    """Return whether an amount is "in" or "of" what is no investment: "$5 billion in assets"."""
    noun = amount + COUNTED_IN
    if noun >= setting.chunks.stop or not setting.scene.labels(amount + 1) & {"in", "of"}:
        return False
    return bool(money_words(role) & set(setting.scene.words(noun)[-1:]))


def anchor_before(setting: Setting) -> Anchor | None:
    """Return the loan or grant that the sentence before in the paragraph speaks of."""
    scene, number = setting.scene, setting.number
    sentences = scene.document.sentences
    if not number or sentences[number - 1].paragraph != sentences[number].paragraph:
        return None
    for chunk in reversed(scene.chunks.of_sentence(number - 1)):
        labels = scene.labels(chunk)
        kind = _of_document(scene, chunk) if "DOCUMENT" in labels else None
        kind = kind or next((NOUNS[label] for label in ("LOAN", "GRANT") if {label, "NOUN"} <= labels), None)
        if kind is not None:
            return Anchor(chunk, kind)
    return None


def _meaning(setting: Setting, amount: int, number: int) -> Meaning | None:
    labels = setting.scene.labels(number)
    if "NOUN" in labels:
        return _of_noun(setting, amount, number)
    if "DOCUMENT" in labels:
        kind = _of_document(setting.scene, number)
        apart = kind is None and number > amount and "in" in setting.preposition(number)
        return None if apart else Meaning(kind)
    if "VERB" in labels:
        kind = next((kind for label, kind in VERBS.items() if label in labels), None)
        return Meaning(kind) if kind is not None and is_of_verb(setting, number, amount) else None
    other = _of_other_noun(setting, amount, number) if "THING" in labels else None
    return None if other is None else Meaning(other)


def _of_noun(setting: Setting, amount: int, number: int) -> Meaning | None:
    labels = setting.scene.labels(number)
    kind = next((kind for label, kind in NOUNS.items() if label in labels), None)
    if kind is None:
        kind = _of_other_noun(setting, amount, number)
    if kind is None:
        return Meaning(None) if "TURNOVER" in labels else None
    capital = kind in LENT or kind is InvestmentKind.DIRECT
    if capital and money_words(MoneyWord.OWN) & set(setting.scene.words(number)):
        return Meaning(None)
    if kind is InvestmentKind.DIRECT and _is_of_shares(setting):
        return Meaning(None)
    apart = not _together(setting, amount, number)
    if "INVESTOR" in labels and apart:
        return None
    far = abs(number - amount) > BESIDE and not setting.preposition(amount)
    if kind is InvestmentKind.PROJECT and far and is_general(setting.scene, number):
        return None
    cost = kind is not InvestmentKind.PROJECT and counted_by(setting, amount, MoneyWord.COST)
    return None if cost else Meaning(kind)


def _of_other_noun(setting: Setting, amount: int, number: int) -> InvestmentKind | None:
    """Return the kind of a programme of a bank, and of a fund that has the amount: "a $5 million fund"."""
    labels = setting.scene.labels(number)
    if "PROGRAMME" in labels and _is_of_bank(setting, number):
        return InvestmentKind.LOAN
    fund = setting.scene.words(number)[-1] in money_words(MoneyWord.VEHICLE) and "BODY" not in labels
    return InvestmentKind.FUND if fund and setting.heads.get(amount) == number else None


def _is_of_bank(setting: Setting, number: int) -> bool:
    """Return whether a programme is what a bank approves or agrees on, and so lends."""
    clauses = [each for each in setting.clauses_of(number) if setting.scene.labels(each.verb) & APPROVING]
    subjects = {head for clause in clauses for group in clause.subjects[:1] for head in group}
    boards = (member for head in subjects for member in _members_of(setting, head))
    return any(BodyKind.BANK in kinds(setting.scene, number) for number in boards)


def _members_of(setting: Setting, head: int) -> Iterator[int]:
    """Yield the chunks of the noun with a head: "the bank's board"."""
    for noun in setting.sentence.constituents[setting.places[head]].nouns:
        yield from members_of(noun) if noun.head == head else ()


def _is_of_shares(setting: Setting) -> bool:
    """Return whether a sentence tells of the stock market, whose money is no direct investment."""
    sentence = setting.scene.document.sentences[setting.number]
    lower = setting.scene.document.lower[sentence.first : sentence.last]
    shares = money_words(MoneyWord.SHARES)
    return not (shares.isdisjoint(lower) and money_phrases(MoneyWord.SHARES).isdisjoint(pairwise(lower)))


def _of_document(scene: Scene, number: int) -> InvestmentKind | None:
    """Return the kind that the title of a document gives: a loan agreement, a contract on goods."""
    titles = [mention.title or "" for mention in scene.mentions(number, DocumentMention)]
    words = {word for title in titles for word in title.lower().split()} | set(scene.words(number))
    return next((kind for role, kind in TITLES.items() if money_words(role) & words), None)


def _distance(setting: Setting, amount: int, number: int) -> int:
    """Return how far a word is from the amount in chunks, with what makes it less likely to be meant."""
    scene = setting.scene
    between = range(min(amount, number) + 1, max(amount, number))
    if any(";" in scene.labels(each) for each in between):
        return FARTHEST + 1
    amounts = sum("MONEY" in scene.labels(each) for each in between)
    if number > amount and any("COMMA" in scene.labels(each) for each in between):
        amounts += 1  # the next member of a list has an amount of its own
    return len(between) + ANOTHER_AMOUNT * amounts + _detour(setting, amount, number)


def _detour(setting: Setting, amount: int, number: int) -> int:
    labels = setting.scene.labels(number)
    if "VERB" in labels:
        receiver = "GRANT" in labels and number == amount - GIVEN_TO
        return 0 if labels & STRONG else WEAK_VERB - receiver
    beside = abs(number - amount) == 1 or _together(setting, amount, number)
    detour = 0 if beside else ANOTHER_CLAUSE
    if number == amount + COUNTED_IN and "in" in setting.scene.labels(amount + 1):
        detour = -1
    if "PROJECT" in labels:
        detour += GENERAL_NOUN if is_general(setting.scene, number) else PROJECT_NOUN
        detour += PURPOSE if number > amount and "for" in setting.preposition(number) else 0
    return detour


def _together(setting: Setting, amount: int, number: int) -> bool:
    clauses = setting.clauses_of(amount)
    return not clauses or any(setting.holds(clause, number) for clause in clauses)
