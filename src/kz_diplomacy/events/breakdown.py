"""Figures that go on from another figure: "of which $2 million …", "Germany alone contributed 6 billion".

A figure that no word of its own makes an investment is one where the figure before it is and a word ties the
two together: a part ("including", "of the sum", "alone"), a whole ("bringing the total to"), one more ("a
further"), or the next member of a list ("$5 million for roads, $3 million for bridges").  It has the kind,
the parties and the status of the figure before it where it does not name its own.
"""

from itertools import pairwise, takewhile

import attrs

from kz_diplomacy.events.anchors import LENT
from kz_diplomacy.events.candidates import InvestmentCandidate, Said, Statement
from kz_diplomacy.events.costs import EQUALLING
from kz_diplomacy.events.listed_sums import is_compared
from kz_diplomacy.events.parts import parts_of_money
from kz_diplomacy.events.periods import period_of
from kz_diplomacy.events.projects import purpose_of
from kz_diplomacy.events.ranking_places import ranks
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.grammar.syntax import CLAUSAL, PROPER, Part
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.models import InvestmentKind, Status

OF_IT = frozenset((
    ("of", "which"), ("of", "that"), ("of", "these"), ("of", "this"), ("of", "it"), ("of", "them"),
    ("total", "of"),
))  # fmt: skip
NEAREST = 10
"""Chunks before the figure within which the tying word stands."""
CLOSE = 2
"""Words before the figure that say that it is one more."""
BEHIND = 2
"""Words right behind the figure that say of what it is a part: "6 billion of it"."""
AFTER = 6
"""Words after the figure within which a tying word stands: "6 billion of the sum"."""
NEXT = frozenset(("the", "another"))
"""Words before the place of a loan among several."""
OF_SUM = frozenset(("of", "this", "amount"))
"""Words that name the figure before: "of this amount"."""
FIRST = frozenset((("the", "first"), ("an", "initial"), ("the", "remaining"), ("the", "initial")))
"""Words right before a part of the figure before: "the first $5 million has arrived"."""
APART = frozenset(("VERB", "COMMA", "MONEY"))
PAID = frozenset(("LEND", "GRANT"))
REACHING = EQUALLING | {"FLOW"}
"""Verbs that say what a figure was."""
LAST_SENTENCES = 2
"""Sentences that the figure before may lie back."""


def continued(
    setting: Setting, amount: int, before: InvestmentCandidate | None
) -> InvestmentCandidate | None:
    """Return the investment of a figure that goes on from the one before it, None where nothing ties them."""
    if before is None or not _reaches(setting, before.statement) or not _is_tied(setting, amount, before):
        return None
    scene = setting.scene
    said = parts_of_money(setting, amount, amount)
    kind, project = _aim(setting, amount, before)
    listed = _lists_on(setting, amount, before)
    givers = said.investor_countries if said.has_investor else before.investor_countries
    taking = {each.value for each in said.recipient_country} - {each.value for each in givers}
    return attrs.evolve(
        before,
        kind=kind,
        statement=attrs.evolve(
            before.statement,
            rule="investment-breakdown",
            first=scene.chunk(amount).first,
            last=scene.chunk(amount).last,
            sentence=setting.number,
            status=(None if listed else _status(setting, amount)) or before.statement.status,
        ),
        investors=said.investors if said.has_investor else before.investors,
        investor_countries=givers,
        recipient_country=said.recipient_country if taking else before.recipient_country,
        recipients=said.recipients or before.recipients,
        amount=scene.amounts((amount,)),
        project=project,
        period=period_of(setting, amount, amount, before.statement.status) or before.period,
    )


def _aim(
    setting: Setting, amount: int, before: InvestmentCandidate
) -> tuple[tuple[Said[InvestmentKind], ...], tuple[Said[str], ...]]:
    """Return the kind of a figure and what it is for: of an investment only what makes it a project.

    A loan or grant in a list stays one, whatever is built from it.
    """
    purpose = purpose_of(setting, amount, amount)
    lent = not any(said.value is InvestmentKind.DIRECT for said in before.kind)
    if lent and _lists_on(setting, amount, before):
        return before.kind, purpose.text
    if {"PROJECT", PROPER} <= purpose.labels:
        return (setting.scene.said(InvestmentKind.PROJECT, amount),), purpose.text
    return before.kind, ()


def is_part_beside(setting: Setting, amount: int, anchor: int, before: InvestmentCandidate | None) -> bool:
    """Return whether a figure is a part of that before it, and what says what it is is told of that one.

    "of which $5 million has been dedicated to", "$7 million for a dam, $5 million for a mill".
    """
    if before is None or before.statement.sentence != setting.number:
        return False
    chunk = setting.scene.chunk(amount)
    words = setting.scene.document.lower[before.amount[0].last : chunk.first]
    if "VERB" in setting.scene.labels(anchor) and OF_IT & {*pairwise(words)}:
        return True
    told = setting.scene.chunk(anchor).first < before.amount[0].last
    return (told or _is_purpose_before(setting, amount, anchor)) and _lists_on(setting, amount, before)


def _is_purpose_before(setting: Setting, amount: int, anchor: int) -> bool:
    """Return whether an anchor is what the figure before is for."""
    return anchor < amount and bool({"for", "to", "in"} & setting.preposition(anchor))


def _status(setting: Setting, amount: int) -> Said[Status] | None:
    """Return how far the verb says that a figure has come, None where it only equals, counts or is a part."""
    scene = setting.scene
    if money_words(MoneyWord.BREAKDOWN) & _words(setting):
        return None
    for clause in setting.clauses_of(amount):
        group = scene.chunk(clause.verb).group
        silent = scene.labels(clause.verb) & {"BE", "HAVE", "INCLUDE", CLAUSAL}
        if group is not None and group.status is not None and not silent:
            allowed = group.lemma in money_words(MoneyWord.EXTENDING) and not scene.labels(clause.verb) & PAID
            return scene.said(Status.PLANNED if allowed else group.status, clause.verb)
    return None


def _reaches(setting: Setting, before: Statement) -> bool:
    """Return whether the figure before stands in the sentence or just before it in the paragraph.

    A breakdown, and what names the figure before, may begin a paragraph.
    """
    sentences, back = setting.scene.document.sentences, setting.number - before.sentence
    here = sentences[setting.number]
    words = _words(setting)
    if back <= LAST_SENTENCES and money_words(MoneyWord.BREAKDOWN) & words:
        return True
    if back == 1 and money_words(MoneyWord.PART) & words:
        return True
    if back <= LAST_SENTENCES and words >= OF_SUM:
        return True
    return back <= LAST_SENTENCES and here.paragraph == sentences[before.sentence].paragraph


def _words(setting: Setting) -> set[str]:
    """Return the words of the sentence."""
    here = setting.scene.document.sentences[setting.number]
    return set(setting.scene.document.lower[here.first : here.last])


def _is_tied(setting: Setting, amount: int, before: InvestmentCandidate) -> bool:
    """Return whether a word ties the figure to the one before it."""
    scene = setting.scene
    lower, chunk = scene.document.lower, scene.chunk(amount)
    start = scene.chunk(max(setting.chunks.start, amount - NEAREST)).first
    words = lower[max(start, before.amount[0].last) : chunk.first]
    close = {*lower[max(chunk.first - CLOSE, 0) : chunk.first], *scene.words(amount)}
    part = money_words(MoneyWord.PART)
    if _counts_projects(setting, amount):
        return False
    return bool(
        part & {*words, *lower[chunk.last : chunk.last + AFTER]}
        or money_words(MoneyWord.FURTHER) & close
        or lower[chunk.first - 2 : chunk.first] in FIRST
        or _is_other_side(setting, amount)
        or OF_IT & {*pairwise(words), lower[chunk.last : chunk.last + BEHIND]}
        or ("total" in words and money_words(MoneyWord.BRINGING) & set(words))
        or _lists_on(setting, amount, before)
        or _is_of_whole(setting, before)
        or _recurs(setting, amount, before)
        or _is_next(setting, amount, before)
    )


def _is_other_side(setting: Setting, amount: int) -> bool:
    """Return whether a figure is compared with that of another giver: "against $5 million from Japan"."""
    labels = setting.scene.labels
    return is_compared(setting, amount) and "from" in labels(amount + 1) and "COUNTRY" in labels(amount + 2)


def _is_of_whole(setting: Setting, before: InvestmentCandidate) -> bool:
    """Return whether the sentence begins with the figure before as a whole: "Of the $9 million invested"."""
    first = setting.scene.document.sentences[setting.number].first
    last = before.amount[0].first
    words = setting.scene.document.lower[first:last]
    return before.statement.sentence == setting.number and words[:1] == ("of",) and len(words) <= CLOSE


def _recurs(setting: Setting, amount: int, before: InvestmentCandidate) -> bool:
    """Return whether "it" was another figure at another time: "It was $5 million in 2020"."""
    if any(said.value is not InvestmentKind.DIRECT for said in before.kind):
        return False
    for clause in setting.clauses_of(amount):
        subjects = {head for group in clause.subjects[:1] for head in group}
        meant = any("IT" in setting.scene.labels(head) for head in subjects)
        if (
            meant
            and setting.scene.labels(clause.verb) & REACHING
            and period_of(setting, amount, amount, None)
        ):
            return True
    return False


def _is_next(setting: Setting, amount: int, before: InvestmentCandidate) -> bool:
    """Return whether a figure is told of the next loan or grant: "The second, from 2018, was worth"."""
    if not LENT.issuperset(said.value for said in before.kind):
        return False
    heads = (head for c in setting.clauses_of(amount) for group in c.subjects[:1] for head in group)
    return any(ranks(setting.scene, head) and setting.scene.words(head)[0] in NEXT for head in heads)


def _counts_projects(setting: Setting, amount: int) -> bool:
    """Return whether a figure is that of projects counted anew: "8 projects for a total of $5 million"."""
    scene, labels = setting.scene, setting.scene.labels
    phrase = takewhile(lambda n: not labels(n) & APART, range(amount - 1, setting.chunks.start - 1, -1))
    return any("COUNT" in labels(n) and scene.words(n + 1)[-1:] == ("projects",) for n in phrase)


def _lists_on(setting: Setting, amount: int, before: InvestmentCandidate) -> bool:
    """Return whether the figure is the next member of a list of figures, each with what it is for."""
    if before.statement.sentence != setting.number or amount not in setting.places:
        return False
    place, constituents = setting.places[amount], setting.sentence.constituents
    nouns = constituents[place].nouns
    joined = place > 0 and constituents[place - 1].part in {Part.COMMA, Part.AND}
    last = len(nouns) > 1 and nouns[-1].head == amount
    return (
        (joined or last)
        and place + 1 < len(constituents)
        and constituents[place + 1].part is Part.PREPOSITION
    )
