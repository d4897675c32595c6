"""What a loan or grant is used for and who pays it out, where that is told beside it.

    use      = project, { … }, "for which", { … }, sum         (* "the dam for which Japan lent $5 million" *)
             | project, verb of paying, ( "with" | "by" ), sum  (* "the dam was financed with $5 million" *)
             | money, verb of use, [ infinitive ], project ;    (* "…, which will be used to build a dam" *)
    payer    = money, passive verb of paying, "by", lender ;    (* "The money is provided by the bank" *)
    money    = sum | "which" | in the next sentence "the loan" | "the funds" | "it" ;

Only where nothing behind the sum in its own clause says what it is for, see `projects`.
"""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.companies import LENDERS, companies, is_name, kinds
from kz_diplomacy.events.costs import DEFINITE
from kz_diplomacy.events.project_names import named
from kz_diplomacy.events.projects import is_general, names_project
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import MONEY_VERBS, Setting
from kz_diplomacy.events.surroundings import located
from kz_diplomacy.grammar.clauses import Clause
from kz_diplomacy.grammar.syntax import Part
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.models import Country, Organization

LENDING = frozenset(("LOAN", "GRANT", "FUND", "IT"))
PAYING = frozenset(("with", "by", "from", "through", "under"))
BRINGING = frozenset(("for", "to", "toward", "towards", "into", "in"))
THERE = frozenset(("in", "at"))
BESIDE = 2
"""Chunks from a place across a comma to "where"."""
AHEAD = 4
"""Constituents behind a verb of use within which the project stands."""
POINTING = DEFINITE | {"these", "it"}


def use_of(setting: Setting, amount: int, anchor: int) -> tuple[Said[str], ...]:
    """Return what the text says that money is used for, () where it does not.

    Args:
        setting: The sentence of the money.
        amount: The chunk of the sum.
        anchor: The chunk that says what the sum is.
    """
    found = next(_places(setting, amount, anchor), None)
    return () if found is None else named(*found).text


def payer_of(setting: Setting) -> tuple[Said[Organization], ...]:
    """Return the one lender by whom the next sentence says that the money is given, () where it does not."""
    following = _next_sentence(setting)
    if following is None:
        return ()
    money = _the_money(following)
    told = (
        c for c in following.sentence.clauses if c.passive and any(money & set(g) for g in c.subjects[:1])
    )
    paying = [clause for clause in told if following.scene.labels(clause.verb) & MONEY_VERBS]
    payers = [head for clause in paying for head in _agents(following, clause)]
    return companies(following.scene, payers) if len(payers) == 1 else ()


def payer_meant(setting: Setting, amount: int) -> tuple[Said[Organization], ...]:
    """Return the company that "it" is by a clause before: "Silva holds a stake, for which it paid"."""
    scene = setting.scene
    paying = (
        c
        for c in setting.clauses_of(amount)
        if any("IT" in scene.labels(h) for g in c.subjects[:1] for h in g)
    )
    verb = next((c.verb for c in paying if c.construction == "relative" or _where(setting, amount)), -1)
    before = [clause for clause in setting.sentence.clauses if clause.verb < verb]
    heads = (head for clause in reversed(before) for group in clause.subjects[:1] for head in group)
    named = (n for n in heads if is_name(scene, n) or BodyKind.COMPANY in kinds(scene, n))
    return companies(scene, list(named)[:1])


def place_meant(setting: Setting, amount: int) -> tuple[Said[Country], ...]:
    """Return the country that "where" before a sum points to: "a bank in Kenya, where it invested"."""
    scene, where = setting.scene, _where(setting, amount)
    before = [
        n for n in range(max(where - BESIDE, setting.chunks.start), where) if setting.preposition(n) & THERE
    ]
    return (*scene.countries(before), *located(scene, before))[-1:] if where else ()


def sells(setting: Setting, number: int) -> bool:
    """Return whether something is bought "from" a body."""
    bought = any("ACQUIRE" in setting.scene.labels(clause.verb) for clause in setting.sentence.clauses)
    return bought and "from" in setting.preposition(number)


def _where(setting: Setting, amount: int) -> int:
    """Return the chunk of the nearest "where" before a sum, 0 where there is none."""
    before = range(amount - 1, setting.chunks.start, -1)
    return next((n for n in before if setting.scene.words(n) == ("where",)), 0)


def _agents(setting: Setting, clause: Clause) -> Iterator[int]:
    """Yield the lenders that "by" brings in a clause."""
    for adjunct in clause.adjuncts:
        if adjunct.preposition is not None and "by" in setting.scene.labels(adjunct.preposition):
            yield from (head for head in adjunct.heads if _may_pay(setting.scene, head))


def _may_pay(scene: Scene, number: int) -> bool:
    """Return whether a chunk is a lender, or a name that nothing is known of."""
    return bool(kinds(scene, number) & LENDERS) or is_name(scene, number)


def _places(setting: Setting, amount: int, anchor: int) -> Iterator[tuple[Setting, int]]:
    money = {amount, anchor, setting.heads.get(amount, amount)}
    for place in (*_for_which(setting, amount), *_paid(setting, amount, anchor), *_used(setting, money)):
        yield setting, place
    following = _next_sentence(setting)
    if following is not None:
        yield from ((following, place) for place in _used(following, _the_money(following)))


def _for_which(setting: Setting, amount: int) -> Iterator[int]:
    """Yield the project that "for which" before the sum points to."""
    labels = setting.scene.labels
    which = [n for n in range(setting.chunks.start + 1, amount) if "RELATIVE" in labels(n)]
    if which and "for" in labels(which[-1] - 1):
        yield from _nearest(setting, range(which[-1] - 2, setting.chunks.start - 1, -1))


def _paid(setting: Setting, amount: int, anchor: int) -> Iterator[int]:
    """Yield the subject of a passive verb that brings the sum: "was financed by a loan of $5 million"."""
    brought = setting.preposition(amount) | setting.preposition(anchor)
    for clause in setting.telling(amount, anchor) if brought & PAYING else ():
        if clause.passive:
            yield from _nearest(setting, [head for group in clause.subjects[:1] for head in group])


def _nearest(setting: Setting, numbers: Iterator[int] | range | list[int]) -> Iterator[int]:
    """Yield the constituents of the projects among chunks."""
    scene = setting.scene
    for number in numbers:
        if "PROJECT" in scene.labels(number) and number in setting.places and not is_general(scene, number):
            yield setting.places[number]


def _used(setting: Setting, money: set[int]) -> Iterator[int]:
    """Yield what follows a verb of use whose subject is the money."""
    for clause in setting.sentence.clauses:
        if _uses(setting, clause) and any(money & set(group) for group in clause.subjects):
            yield from _behind(setting, clause.verb)


def _uses(setting: Setting, clause: Clause) -> bool:
    group = setting.scene.chunk(clause.verb).group
    return group is not None and group.lemma in money_words(MoneyWord.USING)


def _behind(setting: Setting, verb: int) -> Iterator[int]:
    """Yield the constituents behind a verb that name a project: its object, or what a preposition brings."""
    constituents = setting.sentence.constituents
    start = next(
        (place for place, found in enumerate(constituents) if found.first == verb), len(constituents)
    )
    for place in range(start + 1, min(start + 1 + AHEAD, len(constituents))):
        found = constituents[place]
        if found.part is Part.VERB:
            if not setting.scene.labels(found.first) & {"INFINITIVE", "PARTICIPLE"}:
                return
        elif found.part is Part.NOMINAL and names_project(setting, found):
            yield place
        elif found.part is Part.PREPOSITION and setting.scene.labels(found.first) & BRINGING:
            yield from (place,) if names_project(setting, found) else ()


def _next_sentence(setting: Setting) -> Setting | None:
    """Return the sentence after in the same paragraph, None where it has a sum of its own."""
    scene, number = setting.scene, setting.number + 1
    sentences = scene.document.sentences
    if number == len(sentences) or sentences[number].paragraph != sentences[setting.number].paragraph:
        return None
    if any("MONEY" in scene.labels(n) for n in scene.chunks.of_sentence(number)):
        return None
    return Setting.of(setting.around, number)


def _the_money(setting: Setting) -> set[int]:
    """Return the chunks that point to the money of the sentence before: "the loan", "the funds", "it"."""
    scene = setting.scene
    pointing = (n for n in setting.chunks if not POINTING.isdisjoint(scene.words(n)))
    return {
        n for n in pointing if scene.labels(n) & LENDING or money_words(MoneyWord.FUNDS) & set(scene.words(n))
    }
