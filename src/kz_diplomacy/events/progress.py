"""How far money has come: spent, promised, asked for.

proposed   "potential investment", "an offer to put", "hopes to attract"
planned    "pledges", "will invest", "signed a loan agreement", "the target is", "has to be raised by 2029"
cancelled  "was cancelled"
ongoing    "is being built"
completed  "invested", "has lent"
"""

from collections.abc import Iterator
from itertools import pairwise

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.denials import is_wished
from kz_diplomacy.events.outlook import governed
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.events.verb_values import Form, VerbGroup
from kz_diplomacy.grammar.clauses import Clause
from kz_diplomacy.knowledge.money_words import MoneyWord, money_phrases, money_words
from kz_diplomacy.mentions.values import DateMention
from kz_diplomacy.models import InvestmentKind, Status
from kz_diplomacy.text import SentenceKind

LENT = frozenset((InvestmentKind.LOAN, InvestmentKind.GRANT, InvestmentKind.FUND))
HAPPENED = frozenset((Status.COMPLETED, Status.ONGOING))
GIVING = frozenset(("LEND", "GRANT"))
COUNTING = frozenset(("COST", "PARTICIPLE"))
AIMED = frozenset(("going", "is", "are", "'s"))
"""Verbs whose infinitive lies ahead: "it is necessary to attract", "the task is to attract"."""
PLEDGED = frozenset(("PAST_PARTICIPLE", "PLEDGE"))
"""What makes an amount one that is still to come: "investment pledged by Japan"."""


def status_of_money(setting: Setting, amount: int, anchor: int, kind: InvestmentKind) -> Said[Status] | None:
    """Return how far the money has come, None where the text leaves it open.

    A loan or grant that is signed or approved is planned until the money flows.
    """
    said = _of_words(setting, amount, anchor)
    if said is not None:
        return said
    for clause in setting.telling(amount, anchor) or _introducing(setting, amount):
        silent = _only_counts(setting, clause, kind) or _only_adds(setting, clause)
        status = None if silent else _of_clause(setting, clause, kind)
        if status is not None:
            return _aimed(setting, kind, _lent(setting, anchor, kind, status))
    if kind not in LENT:
        return None
    so_far = money_phrases(MoneyWord.SO_FAR) & set(_pairs(setting))
    return Said(Status.COMPLETED if so_far else Status.PLANNED)


def _pairs(setting: Setting) -> Iterator[tuple[str, str]]:
    """Yield the words of a sentence two by two."""
    sentence = setting.scene.document.sentences[setting.number]
    return pairwise(setting.scene.document.lower[sentence.first : sentence.last])


def _introducing(setting: Setting, amount: int) -> list[Clause]:
    """Return the last clause before the colon of the list that an amount stands in."""
    colon = max((n for n in range(setting.chunks.start, amount) if ":" in setting.scene.labels(n)), default=0)
    return [clause for clause in setting.sentence.clauses if clause.verb < colon][-1:]


def _only_counts(setting: Setting, clause: Clause, kind: InvestmentKind) -> bool:
    """Return whether a verb only says what an amount is: "totalling $5 million", "$5 million is a loan"."""
    labels = setting.scene.labels(clause.verb)
    counting = labels if clause.governor is None else setting.scene.labels(clause.governor)
    return counting >= COUNTING or (kind in LENT and bool(labels & {"BE", "INCLUDE"}))


def _only_adds(setting: Setting, clause: Clause) -> bool:
    """Return whether a verb only says who adds to the money: "co-financed with the bank"."""
    group = setting.scene.chunk(clause.verb).group
    return group is not None and group.lemma in money_words(MoneyWord.COFINANCING)


def is_denied_money(setting: Setting, amount: int, anchor: int) -> bool:
    """Return whether the verb that tells of the money is negated, or what it tells only wished for."""
    telling = setting.telling(amount, anchor)[:1]
    return any(
        "NEGATED" in setting.scene.labels(clause.verb) or is_wished(setting.scene, clause.verb)
        for clause in telling
    )


def _of_words(setting: Setting, amount: int, anchor: int) -> Said[Status] | None:
    """Return what adjectives and nouns say: "potential investment", "pledges", "the target"."""
    scene = setting.scene
    if money_words(MoneyWord.POTENTIAL) & set(scene.words(anchor)):
        return scene.said(Status.PROPOSED, anchor)
    before = [n for n in _before_infinitives(setting, amount, anchor) if n in setting.chunks]
    for number in before:
        if money_words(MoneyWord.OFFER) & set(scene.words(number)) or "TALKS" in scene.labels(number):
            return scene.said(Status.PROPOSED, number)
    nouns = tuple(_nouns(setting, amount))
    for number in nouns:
        if money_words(MoneyWord.LICENCE) & set(scene.words(number)):
            return scene.said(Status.PLANNED, number)
    told = (c for c in setting.sentence.clauses if _tells_of(c, before) or setting.holds(c, amount))
    dropped = next((clause.verb for clause in told if _gives_up(setting, clause)), None)
    if dropped is not None:
        return scene.said(Status.CANCELLED, dropped)
    for number in (anchor, *before, *nouns):
        if money_words(MoneyWord.PROMISE) & set(scene.words(number)) and "VERB" not in scene.labels(number):
            return scene.said(Status.PLANNED, number)
    behind = anchor + 1
    pledged = behind in setting.chunks and scene.labels(behind) >= PLEDGED
    return scene.said(Status.PLANNED, behind) if pledged else None


def _tells_of(clause: Clause, nouns: list[int]) -> bool:
    """Return whether one of some nouns is the object of a clause."""
    return any(noun.head in nouns for noun in clause.objects)


def _gives_up(setting: Setting, clause: Clause) -> bool:
    """Return whether a clause says that somebody dropped plans: "has scrapped plans for a mill"."""
    group = setting.scene.chunk(clause.verb).group
    dropped = (
        group is not None and group.status in HAPPENED and "GIVE_UP" in setting.scene.labels(clause.verb)
    )
    words = (setting.scene.words(noun.head)[-1:] for noun in clause.objects if noun.head is not None)
    return dropped and any(money_words(MoneyWord.PROMISE).intersection(each) for each in words)


def _before_infinitives(setting: Setting, amount: int, anchor: int) -> Iterator[int]:
    """Yield the nouns before what tells of the money: "an offer to put …", "the target of attracting …"."""
    for clause in setting.telling(amount, anchor):
        if clause.construction == "infinitive" and clause.verb < amount:
            promise = setting.promises.get(clause.verb)
            yield clause.verb - 1 if promise is None else promise.noun
        elif clause.construction == "participle" and "of" in setting.scene.labels(clause.verb - 1):
            yield clause.verb - 2


def _nouns(setting: Setting, amount: int) -> Iterator[int]:
    """Yield the subjects and objects of the clauses of an amount."""
    for clause in setting.clauses_of(amount):
        yield from (head for group in clause.subjects for head in group)
        yield from (noun.head for noun in clause.objects if noun.head is not None)


def _of_clause(setting: Setting, clause: Clause, kind: InvestmentKind) -> Said[Status] | None:
    """Return what tense, modality and class of a verb say."""
    scene = setting.scene
    group = scene.chunk(clause.verb).group
    status = None if group is None else group.status
    if status in HAPPENED and _is_news(setting, clause):
        return None
    begun = _begun(setting, clause) if status is None else None
    if begun is not None or (kind in LENT and _allows(group)):
        return begun or scene.said(Status.PLANNED, clause.verb)
    leading = _leading(setting, clause) if status is None else None
    if leading is not None:
        return _of_leading(setting, leading, kind)
    if status is None and clause.governor is None:
        headline = scene.document.sentences[setting.number].kind is SentenceKind.HEADLINE
        return scene.said(Status.PLANNED, clause.verb) if headline and _is_infinitive(group) else None
    if status is None:
        governor = clause.governor
        return None if governor is None else scene.said(_governed(setting, governor), governor)
    given_up = kind is InvestmentKind.PROJECT and "GIVE_UP" in scene.labels(clause.verb)
    if given_up or (clause.passive and "CANCEL" in scene.labels(clause.verb)):
        status = Status.CANCELLED
    elif status in HAPPENED:
        status = _happened(setting, clause.verb, kind, status)
    return scene.said(status, clause.verb)


def _allows(group: VerbGroup | None) -> bool:
    """Return whether a verb lets money flow that has not yet: "allows the disbursement of $5 million"."""
    return group is not None and not group.passive and group.lemma in money_words(MoneyWord.ALLOWING)


def _leading(setting: Setting, clause: Clause) -> Clause | None:
    """Return the clause that a participle goes on from: "The bank signed a deal, lending $5 million"."""
    if clause.construction != "participle":
        return None
    before = [each for each in setting.sentence.clauses if each.verb < clause.verb]
    told = (each for each in reversed(before) if "FINITE" in setting.scene.labels(each.verb))
    return next((each for each in told if each.subjects[:1] == clause.subjects[:1]), None)


def _is_news(setting: Setting, clause: Clause) -> bool:
    """Return whether a verb is one of a headline in the present, which tells what is to come as well."""
    headline = setting.scene.document.sentences[setting.number].kind is SentenceKind.HEADLINE
    return headline and setting.scene.words(clause.verb)[-1].endswith("s")


def _of_leading(setting: Setting, clause: Clause, kind: InvestmentKind) -> Said[Status] | None:
    """Return how far has come what goes on from a clause: what somebody gives where he signs is to come."""
    if setting.scene.labels(clause.verb) & {"SIGN", "PLEDGE"}:
        return _of_clause(setting, clause, kind)
    group = setting.scene.chunk(clause.verb).group
    return None if group is None or group.status is None else setting.scene.said(group.status, clause.verb)


def _begun(setting: Setting, clause: Clause) -> Said[Status] | None:
    """Return how far has come what somebody begins: "will start building" or "began building"."""
    scene, before = setting.scene, clause.verb - 1
    group = scene.chunk(before).group if before in setting.chunks else None
    if group is None or not is_beginning(scene, before) or group.status is None:
        return None
    return scene.said(Status.ONGOING if group.status in HAPPENED else group.status, before)


def is_beginning(scene: Scene, verb: int) -> bool:
    """Return whether a verb says that something begins: "start", "break ground"."""
    group = scene.chunk(verb).group
    return group is not None and group.lemma in money_words(MoneyWord.BEGINNING)


def _is_infinitive(group: VerbGroup | None) -> bool:
    """Return whether a verb is one of a headline about what is to come: "Toyota to invest $5 million"."""
    return group is not None and group.form is Form.INFINITIVE


def _happened(setting: Setting, verb: int, kind: InvestmentKind, status: Status) -> Status:
    """Return what has come of the money where the verb itself has happened: what was offered is proposed."""
    labels = setting.scene.labels(verb)
    group = setting.scene.chunk(verb).group
    offered = group is not None and group.lemma == "offer"
    if offered or ("PROPOSE" in labels and "GRANT" not in labels):
        return Status.PROPOSED
    if "PLAN" in labels and not labels & GIVING:
        return Status.PLANNED
    if (
        "being" in setting.scene.words(verb)
        or is_beginning(setting.scene, verb)
        or _is_under_way(setting, verb)
    ):
        return Status.ONGOING
    opened = group is not None and group.lemma == "open"
    signed = kind in LENT and (opened or "SIGN" in labels) and not labels & GIVING
    return Status.PLANNED if signed or "PLEDGE" in labels else status


def _is_under_way(setting: Setting, verb: int) -> bool:
    """Return whether something "is under construction"."""
    scene = setting.scene
    under = [n for n in range(verb + 1, min(verb + 3, setting.chunks.stop)) if "under" in scene.labels(n)]
    return any(" ".join(scene.words(n + 1)) in money_words(MoneyWord.UNDER_WAY) for n in under)


def _governed(setting: Setting, governor: int) -> Status:
    """Return the status of what a verb governs: what is announced or agreed lies ahead."""
    labels = setting.scene.labels(governor)
    aimed = "HAVE" in labels or AIMED & set(setting.scene.words(governor))
    if aimed:
        return Status.PLANNED
    status = governed(setting.scene, governor)
    return Status.PLANNED if status in HAPPENED and labels & {"PLEDGE", "SIGN", "ORDER"} else status


def _lent(setting: Setting, anchor: int, kind: InvestmentKind, status: Said[Status]) -> Said[Status]:
    """Return the status, that of a loan agreement being planned: money signed for has not flowed."""
    signed = kind in LENT and "DOCUMENT" in setting.scene.labels(anchor) and status.value in HAPPENED
    return Said(Status.PLANNED, status.first, status.last) if signed else status


def _aimed(setting: Setting, kind: InvestmentKind, status: Said[Status]) -> Said[Status]:
    """Return the status, a target with a deadline being planned: "urged to attract 150 billion by 2029"."""
    dates = (mention for n in setting.chunks for mention in setting.scene.mentions(n, DateMention))
    aimed = (
        status.value is Status.PROPOSED and kind is InvestmentKind.DIRECT and any(d.deadline for d in dates)
    )
    return Said(Status.PLANNED, status.first, status.last) if aimed else status
