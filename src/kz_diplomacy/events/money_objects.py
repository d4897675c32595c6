"""Whether an amount is what a verb invests, lends or borrows, or the price of what it builds."""

from collections.abc import Iterator

from kz_diplomacy.events.companies import is_name, kinds
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.grammar.clauses import Clause
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words

STRONG = frozenset(("INVEST", "LEND"))
GIVING = STRONG | {"BORROW", "GRANT"}
"""Verbs whose object is money; those of building and buying have it as a price."""
PRICED = frozenset(("ACQUIRE", "BUILD"))
SIGNED = frozenset(("SIGN", "RATIFY"))
COSTING = frozenset(("for", "WORTH", "at", "of", "with"))
"""What brings the price of what is built or bought."""
INTO = frozenset(("in", "into", "to", "for", "behind"))
TABLE = ("table",)
OWNED = frozenset(("BODY", "PROJECT", "STAKE", "ENTERPRISES", "IT", "PLACE", "PERSON"))
"""What is no goods where somebody buys it."""
GIVEN = frozenset(("toward", "towards", "for", "through"))
"""What brings what money is given for; "to" brings a total as well."""


def counted_by(setting: Setting, amount: int, role: MoneyWord) -> bool:
    """Return whether an amount depends on a noun of some role: "a total of $5 million"."""
    governor = setting.governor(amount) if amount in setting.places else None
    return governor is not None and bool(money_words(role) & set(setting.scene.words(governor)[-1:]))


def leading_with(setting: Setting, amount: int) -> list[Clause]:
    """Return the clauses of who comes first "with" an amount: "Japan topped the list of …, with $5 million".

    Args:
        setting: The sentence.
        amount: The chunk of the amount.
    """
    if "with" not in setting.preposition(amount):
        return []
    groups = ((clause, setting.scene.chunk(clause.verb).group) for clause in setting.sentence.clauses)
    leading = money_words(MoneyWord.LEADING)
    return [
        clause
        for clause, group in groups
        if group is not None and group.lemma in leading and clause.verb < amount
    ]


def is_of_verb(setting: Setting, verb: int, amount: int) -> bool:
    """Return whether an amount is what the verb invests, lends or borrows, or the price of what it builds."""
    labels, group = setting.scene.labels(verb), setting.scene.chunk(verb).group
    clause = next((each for each in setting.sentence.clauses if each.verb == verb), None)
    if clause is None or group is None or _is_shared(setting, clause, group.lemma):
        return False
    if not labels & GIVING:
        if labels & PRICED:
            priced = setting.holds(clause, amount) and bool(setting.preposition(amount) & COSTING)
            return (priced or _is_paid_for(setting, clause, amount)) and not _buys_goods(setting, clause)
        signs = labels & SIGNED and group.lemma not in money_words(MoneyWord.EXTENDING)
        return not signs and _is_given(setting, clause, amount, group.lemma)
    if not setting.holds(clause, amount):
        return verb == amount - 1
    placed = group.lemma not in money_words(MoneyWord.PLACING) or _is_placed(setting.scene, clause)
    return placed and _is_object(setting, clause, amount) and not _is_bid(setting, clause, group.lemma)


def _is_paid_for(setting: Setting, clause: Clause, amount: int) -> bool:
    """Return whether somebody pays an amount to buy or build: "paid $5 million to acquire a mine"."""
    for each in setting.sentence.clauses:
        group = setting.scene.chunk(each.verb).group
        pays = group is not None and group.lemma in money_words(MoneyWord.PAYING)
        if pays and each.verb == amount - 1 and clause.verb == amount + 1:
            return clause.construction in {"infinitive", "participle"}
    return False


def _buys_goods(setting: Setting, clause: Clause) -> bool:
    """Return whether goods are bought, and no company or part of one: "bought wheat for $5 million"."""
    scene = setting.scene
    if "ACQUIRE" not in scene.labels(clause.verb) or "BUILD" in scene.labels(clause.verb):
        return False
    bought = clause.subjects[0] if clause.passive and clause.subjects else ()
    heads = bought or [noun.head for noun in clause.objects[:1] if noun.head is not None]
    return bool(heads) and not any(_is_owned(scene, head) for head in heads)


def _is_owned(scene: Scene, head: int) -> bool:
    """Return whether a noun is what investors own: a plant, a stake, a share of percents, a company."""
    if scene.labels(head) & OWNED or is_name(scene, head):
        return True
    percent = scene.words(head)[-1] in money_words(MoneyWord.PERCENT)
    opening = scene.chunk(head).first == scene.document.sentences[scene.chunks.sentence_of(head)].first
    return percent or (scene.text(head).split()[-1][0].isupper() and not opening)


def _is_shared(setting: Setting, clause: Clause, lemma: str) -> bool:
    """Return whether a verb only says whose part of a whole an amount is, unless it gives it to somebody."""
    brings = {label for each in _prepositions(clause) for label in setting.scene.labels(each)}
    given = "GRANT" in setting.scene.labels(clause.verb) and brings & GIVEN
    return lemma in money_words(MoneyWord.SHARING) and not given


def _is_bid(setting: Setting, clause: Clause, lemma: str) -> bool:
    """Return whether a verb offers money for a company, which is no gift."""
    scene = setting.scene
    bought = (
        head
        for each in clause.adjuncts
        if each.preposition is not None and "for" in scene.labels(each.preposition)
        for head in each.heads
    )
    return lemma in money_words(MoneyWord.OFFER) and any(
        is_name(scene, head) or BodyKind.COMPANY in kinds(scene, head) for head in bought
    )


def _is_given(setting: Setting, clause: Clause, amount: int, lemma: str) -> bool:
    """Return whether an amount is pledged: "committed $5 million", "announced $5 million for aid"."""
    brings = map(setting.scene.labels, _prepositions(clause))
    given = lemma in money_words(MoneyWord.COMMITTING) or any(labels & {"for", "to"} for labels in brings)
    given = given or (lemma in money_words(MoneyWord.EXTENDING) and _is_of_lender(setting, clause))
    return given and any(noun.head == amount for noun in clause.objects)


def _is_of_lender(setting: Setting, clause: Clause) -> bool:
    """Return whether a bank or a fund is the subject of a verb: "The bank has approved $5 million"."""
    heads = (head for group in clause.subjects[:1] for head in group)
    lending = {BodyKind.BANK, BodyKind.FUND}
    return not clause.passive and any(not lending.isdisjoint(kinds(setting.scene, head)) for head in heads)


def _is_object(setting: Setting, clause: Clause, amount: int) -> bool:
    """Return whether an amount is the object of a verb, in the passive its subject."""
    head = setting.heads.get(amount, amount)
    subject = any(head in group for group in clause.subjects[:1])
    if (clause.passive and subject) or any(noun.head == head for noun in clause.objects):
        return True
    brought = setting.preposition(amount)
    if brought:
        giving = "GRANT" in setting.scene.labels(clause.verb)
        in_kind = giving and ("WORTH" in brought or ("with" in brought and bool(clause.objects)))
        nations = clause.construction == "participle"  # "topped the nations investing there, with"
        return (
            in_kind
            or (nations and bool(leading_with(setting, amount)))
            or counted_by(setting, amount, MoneyWord.QUANTITY)
        )
    return not subject or "INVEST" in setting.scene.labels(clause.verb)


def _is_placed(scene: Scene, clause: Clause) -> bool:
    """Return whether money is put into something, and not only on the table."""
    if any(scene.words(head)[-1:] == TABLE for adjunct in clause.adjuncts for head in adjunct.heads):
        return False
    return "up" in scene.words(clause.verb) or any(scene.labels(n) & INTO for n in _prepositions(clause))


def _prepositions(clause: Clause) -> Iterator[int]:
    return (adjunct.preposition for adjunct in clause.adjuncts if adjunct.preposition is not None)
