"""The nouns and verbs that say what an amount of money is whatever stands nearer to it.

namer = noun, right behind the amount | noun, ( "of" | "worth" ), amount
| noun, verb of reaching, amount | noun, verb of growing, "from", amount, "to", amount ;
"""

from collections.abc import Iterator

from kz_diplomacy.events.project_names import is_stake
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.grammar.clauses import Clause
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words

LENDING = frozenset(("LOAN", "GRANT"))
SUMS = LENDING | {"FDI", "FUND"}
REACHING = frozenset(("INCLUDE", "COST", "FLOW"))
"""Verbs whose subject is what an amount is or is a part of: "the loans exceed $5 million"."""


def namers(setting: Setting, amount: int) -> Iterator[int]:
    """Yield the nouns that say what an amount is whatever stands nearer.

    The noun that it stands before ("a $5 million loan") or whose worth it is ("projects worth $5 million"),
    and that which it is or is a part of ("$5 million is a loan", "the loans include $5 million").
    """
    head = setting.heads.get(amount, amount)
    if head != amount:
        yield head
    governor = _worth_of(setting, amount)
    if governor is not None and "NOUN" in setting.scene.labels(governor):
        yield _first_lent(setting, governor)
    costing = amount - 1 if "COST" in setting.scene.labels(amount - 1) else None
    if costing is not None and setting.scene.labels(amount - 2) & LENDING:
        yield amount - 2
    for clause in setting.sentence.clauses if costing is not None else ():
        yield from clause.subjects[0] if clause.verb == costing and clause.subjects else ()
    for clause in setting.clauses_of(amount):
        yield from _bought(setting, clause, amount)
        labels = setting.scene.labels(clause.verb)
        objects = [noun.head for noun in clause.objects if noun.head is not None]
        nouns = [number for group in clause.subjects[:1] for number in group]
        if _is_span(setting, clause.verb, amount):
            yield from (number for number in nouns if setting.scene.labels(number) & SUMS)
        if labels & REACHING and amount in objects:
            yield from (number for number in nouns if setting.scene.labels(number) & LENDING)
        elif "BE" in labels and amount in nouns:
            yield from (number for number in objects if setting.scene.labels(number) & LENDING)


def _bought(setting: Setting, clause: Clause, amount: int) -> Iterator[int]:
    """Yield the part of a company for which a sum is paid: "paid $5 million for 80 percent of a bank"."""
    scene = setting.scene
    group = scene.chunk(clause.verb).group
    pays = group is not None and group.lemma in money_words(MoneyWord.PAYING)
    if pays and any(noun.head == amount for noun in clause.objects):
        brought = [head for each in clause.adjuncts for head in each.heads]
        heads = (head for head in brought if "for" in setting.preposition(head))
        yield from (head for head in heads if is_stake(scene, head))


def _is_span(setting: Setting, verb: int, amount: int) -> bool:
    """Return whether a verb says that something grew or fell to an amount: "rose from $3 to $5 million"."""
    scene = setting.scene
    changes = "FLOW" in scene.labels(verb) or scene.words(verb)[-1] in money_words(MoneyWord.CHANGING)
    return changes and bool({"from", "to"} & setting.preposition(amount))


def _worth_of(setting: Setting, amount: int) -> int | None:
    """Return the noun whose worth a sum is, also across who gets it: "loans to Kenya worth $5 million"."""
    governor = setting.governor(amount) if "WORTH" in setting.preposition(amount) else None
    if governor is None or not setting.preposition(governor) & {"to", "for"}:
        return governor
    return setting.governor(governor)


def _first_lent(setting: Setting, governor: int) -> int:
    """Return the first noun of a list of loans and grants that ends with one: "loans and grants worth"."""
    listed = setting.sentence.constituents[setting.places[governor]].heads
    lent = (head for head in listed if setting.scene.labels(head) & LENDING)
    return next(lent, governor) if setting.scene.labels(governor) & LENDING else governor


def is_owned(setting: Setting, number: int) -> bool:
    """Return whether a noun is what investors own or build: a plant, a thing built, a part of a company."""
    scene = setting.scene
    return "PROJECT" in scene.labels(number) or is_stake(scene, number) or _is_built(setting, number)


def _is_built(setting: Setting, number: int) -> bool:
    """Return whether a thing is what somebody builds: "is to build a $2 billion special economic zone"."""
    built = (c for c in setting.sentence.clauses if "BUILD" in setting.scene.labels(c.verb) and not c.passive)
    things = {noun.head for clause in built for noun in clause.objects}
    return number in things and "THING" in setting.scene.labels(number)
