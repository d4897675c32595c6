"""Where the places of a ranking are told, and where it begins or goes on.

beginning = label, place, sum                            (* "Japan topped the list with $5 million" *)
| place, "is" | "was" | "came", label, "with", sum           (* "In second place is Japan with" *)
| { … }, "led by", label, "with", sum ;
place     = "topped the list" | "took the lead" | "came second" | "next" | "third" ;
"""

from collections.abc import Sequence
from itertools import takewhile

from kz_diplomacy.events.candidates import InvestmentCandidate
from kz_diplomacy.events.listed_sums import is_compared
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.events.surroundings import NATIONS
from kz_diplomacy.knowledge.figure_words import FigureWord, figure_words
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.text import SentenceKind

OR = frozenset(("COMMA", "or"))
BRINGING = frozenset(("with", "at", "of", "\u2013", ":", "BREAK", "COMMA", "COPULA", "POSSESSIVE"))
LEADS = frozenset((":", "including"))
"""What a list of countries begins with."""
HEADING = 2
"""Words at the end of a line within which a colon makes it a heading."""
LAST_SENTENCES = 3
"""Sentences, the figure's and that of the ranking included, within which the figure before stands."""
FARTHEST = 6
"""Those within which it stands where all between tell of investment."""
INVESTING = frozenset(("FDI", "INVEST", "INVESTOR", "PROJECT"))


def is_place(scene: Scene, number: int) -> bool:
    """Return whether a chunk only says the place in a ranking, or brings the figure: "came second with"."""
    return bool(scene.labels(number) & BRINGING) or ranks(scene, number)


def ranks(scene: Scene, number: int) -> bool:
    """Return whether a chunk only says the place in a ranking."""
    words = scene.words(number)
    return bool(words) and (money_words(MoneyWord.RANKING).issuperset(words) or _is_foremost(words))


def _is_foremost(words: tuple[str, ...]) -> bool:
    """Return whether a noun is one for whom most comes from: "the most generous source"."""
    sources = money_words(MoneyWord.SOURCE)
    return words[-1] in sources and not money_words(MoneyWord.FOREMOST).isdisjoint(words)


def is_begun(setting: Setting, amount: int) -> bool:
    """Return whether a ranking begins in a sentence: no figure stands before, words say the place."""
    scene = setting.scene
    passed = list(takewhile(lambda n: is_place(scene, n), range(amount - 1, setting.chunks.start, -1)))
    if any("VERB" in scene.labels(n) for n in passed):
        return True
    label = amount - len(passed) - 1
    before = range(setting.chunks.start, label)
    named = bool(before and passed and scene.labels(label) & NATIONS)
    return named and (is_led_by(scene, label) or says_place(scene, before))


def says_place(scene: Scene, before: Sequence[int]) -> bool:
    """Return whether chunks say the place of who comes behind: "Next is", "In third place was"."""
    return "VERB" in scene.labels(before[-1]) and all(ranks(scene, n) for n in before)


def start_of(setting: Setting, amount: int, before: InvestmentCandidate) -> int | None:
    """Return the first chunk behind the figure before; in the next sentence behind "followed by" or ":".

    Args:
        setting: The sentence.
        amount: The chunk of the figure.
        before: The figure before it.
    """
    scene = setting.scene
    sums = [n for n in range(setting.chunks.start, amount) if _counts(setting, n, before)]
    if sums:
        behind = range(sums[-1] + 1, amount)
        return _behind_share(scene, behind) if _is_of(setting, sums[-1], before) else None
    if is_begun(setting, amount):
        return setting.chunks.start if _goes_on(setting, amount, before) else None
    item = scene.document.sentences[setting.number].kind is SentenceKind.ITEM
    if item and is_relabelled(setting, before):
        return setting.chunks.start
    if setting.number != before.statement.sentence + 1:
        return None
    if item:
        return setting.chunks.start
    numbers = range(setting.chunks.start, amount - 1)
    starts = [n + 2 for n in numbers if is_followed(scene, n)]
    starts += [n + 1 for n in numbers if scene.labels(n) & LEADS]
    return starts[0] if starts else None


def is_relabelled(setting: Setting, before: InvestmentCandidate) -> bool:
    """Return whether a line that ends in a colon heads a list behind the figure before: "By sector:"."""
    sentences, lower = setting.scene.document.sentences, setting.scene.document.lower
    heads = sentences[before.statement.sentence + 1 : setting.number][-1:]
    return any(":" in lower[head.first : head.last][-HEADING:] for head in heads)


def _behind_share(scene: Scene, behind: range) -> int:
    """Return the first of some chunks, what part of a whole the sum is passed over: "or 9 percent"."""
    first = behind.start + bool(scene.labels(behind.start) & OR)
    parts = list(takewhile(lambda n: _is_share(scene, n), range(first, behind.stop)))
    if not parts or scene.words(parts[-1])[-1] not in figure_words(FigureWord.SHARE):
        return behind.start
    last = parts[-1] + 1
    whole = "of" in scene.labels(last) and money_words(MoneyWord.QUANTITY) & set(scene.words(last + 1)[-1:])
    return last + 2 if whole else last


def _is_share(scene: Scene, number: int) -> bool:
    """Return whether a chunk is a percentage or a part of one: "9.1 percent", "9.1", "%"."""
    share = figure_words(FigureWord.SHARE)
    return all(word[0].isdigit() or word in share for word in scene.words(number))


def _counts(setting: Setting, number: int, before: InvestmentCandidate) -> bool:
    """Return whether a chunk is a sum that is not only compared with."""
    compared = is_compared(setting, number) and not _is_of(setting, number, before)
    return "MONEY" in setting.scene.labels(number) and not compared


def _is_of(setting: Setting, number: int, before: InvestmentCandidate) -> bool:
    """Return whether a sum of the sentence is the figure before."""
    first = setting.scene.chunk(number).first
    return before.statement.sentence == setting.number and first == before.amount[0].first


def _goes_on(setting: Setting, amount: int, before: InvestmentCandidate) -> bool:
    """Return whether nothing but investment has been told of since the figure before."""
    scene, told = setting.scene, range(before.statement.sentence, setting.number + 1)
    since = range(scene.chunks.of_sentence(told.start).start, amount)
    if any("TURNOVER" in scene.labels(n) for n in since):
        return False
    return len(told) <= LAST_SENTENCES or (
        len(told) <= FARTHEST and all(_tells_of_investment(scene, number) for number in told[1:-1])
    )


def _tells_of_investment(scene: Scene, sentence: int) -> bool:
    return any(scene.labels(n) & INVESTING for n in scene.chunks.of_sentence(sentence))


def is_followed(scene: Scene, number: int) -> bool:
    """Return whether others come behind who was told of: "followed by"."""
    following = money_words(MoneyWord.FOLLOWING) & set(scene.words(number)[-1:])
    return bool(following) and scene.words(number + 1) == ("by",)


def is_led_by(scene: Scene, label: int) -> bool:
    """Return whether "led by" or "followed by" stands right before whoever a chunk names."""
    return label > 1 and is_followed(scene, label - 2)
