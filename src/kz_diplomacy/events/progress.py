"""How far money has come, and when: spent, promised, asked for."""

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.outlook import governed
from kz_diplomacy.events.setting import MONEY_VERBS, Setting
from kz_diplomacy.grammar.clauses import Clause
from kz_diplomacy.mentions.values import DateMention
from kz_diplomacy.models import InvestmentKind, Status, TimeSpan
from kz_diplomacy.models.enums import Precision

LENT = frozenset((InvestmentKind.LOAN, InvestmentKind.GRANT, InvestmentKind.FUND))
POTENTIAL = frozenset(("potential", "possible", "prospective", "proposed"))
PROMISED = frozenset(
    "pledge pledges commitment commitments planned upcoming expected plan plans target targets goal benchmark bar".split()
)
OFFERED = frozenset(("offer", "offers", "proposal", "proposals", "idea"))
NO_PERIOD = frozenset(("by", "until", "till", "before", "since", "after", "as"))
HAPPENED = frozenset((Status.COMPLETED, Status.ONGOING))


def status_of_money(setting: Setting, amount: int, anchor: int, kind: InvestmentKind) -> Said[Status] | None:
    """Return how far the money has come, None where the text leaves it open.

    A loan or grant that is signed or approved is planned until the money flows.
    """
    said = _of_words(setting, amount, anchor)
    if said is not None:
        return said
    for clause in setting.telling(amount, anchor):
        status = _of_clause(setting, clause, kind)
        if status is not None:
            return _aimed(setting, kind, _lent(setting, anchor, kind, status))
    return Said(Status.PLANNED) if kind in LENT and not setting.sentence.clauses else None


def _lent(setting: Setting, anchor: int, kind: InvestmentKind, status: Said[Status]) -> Said[Status]:
    """Return the status, that of a loan agreement being planned: money signed for has not flowed."""
    signed = kind in LENT and "DOCUMENT" in setting.scene.labels(anchor) and status.value in HAPPENED
    return Said(Status.PLANNED, status.first, status.last) if signed else status


def _aimed(setting: Setting, kind: InvestmentKind, status: Said[Status]) -> Said[Status]:
    """Return the status, that of a target with a deadline being planned: "urged to attract 150 billion by 2029"."""
    dates = (mention for n in setting.chunks for mention in setting.scene.mentions(n, DateMention))
    aimed = status.value is Status.PROPOSED and kind is InvestmentKind.DIRECT and any(d.deadline for d in dates)
    return Said(Status.PLANNED, status.first, status.last) if aimed else status


def is_denied_money(setting: Setting, amount: int, anchor: int) -> bool:
    """Return whether the verb that tells of the money is negated."""
    telling = setting.telling(amount, anchor)[:1]
    return any("NEGATED" in setting.scene.labels(clause.verb) for clause in telling)


def _of_words(setting: Setting, amount: int, anchor: int) -> Said[Status] | None:
    """Return what adjectives and nouns say: "potential investment", "pledges", "the target"."""
    scene = setting.scene
    near = [anchor]
    telling = setting.telling(amount, anchor)
    before = {c.verb - 1 for c in telling if c.construction == "infinitive" and c.verb in range(amount)}
    near.extend(before & {*setting.chunks})
    for clause in setting.clauses_of(amount):
        near.extend(head for group in clause.subjects for head in group)
        near.extend(noun.head for noun in clause.objects if noun.head is not None)
    for number in near:
        words = set(scene.words(number))
        if words & OFFERED and number in before:
            return scene.said(Status.PROPOSED, number)
        if words & POTENTIAL and number == anchor:
            return scene.said(Status.PROPOSED, number)
        if words & PROMISED and "VERB" not in scene.labels(number):
            return scene.said(Status.PLANNED, number)
    return None


def _of_clause(setting: Setting, clause: Clause, kind: InvestmentKind) -> Said[Status] | None:
    scene = setting.scene
    chunk = scene.chunk(clause.verb)
    if chunk.group is None:
        return None
    status = chunk.group.status
    if status is None and clause.governor is not None:
        return scene.said(_ahead(setting, clause.governor), clause.governor)
    if status is None:
        return None
    if "PROPOSE" in chunk.labels and status in HAPPENED and "GRANT" not in chunk.labels - {"PROPOSE"}:
        return scene.said(Status.PROPOSED, clause.verb)
    if chunk.group.lemma == "offer" and status in HAPPENED:
        return scene.said(Status.PROPOSED, clause.verb)
    if status is Status.COMPLETED and "being" in scene.words(clause.verb):
        return scene.said(Status.ONGOING, clause.verb)
    if clause.passive and "CANCEL" in chunk.labels:
        return scene.said(Status.CANCELLED, clause.verb)
    signed = "SIGN" in chunk.labels and not chunk.labels & {"LEND", "GRANT"}
    promised = "PLEDGE" in chunk.labels or (kind in LENT and signed)
    if promised and status in HAPPENED:
        return scene.said(Status.PLANNED, clause.verb)
    return scene.said(status, clause.verb)


def _ahead(setting: Setting, governor: int) -> Status:
    """Return the status of what a verb governs: what is announced or agreed lies ahead."""
    if "HAVE" in setting.scene.labels(governor) or "going" in setting.scene.words(governor):
        return Status.PLANNED
    status = governed(setting.scene, governor)
    return Status.PLANNED if status in HAPPENED and setting.scene.labels(governor) & {"PLEDGE", "SIGN"} else status


def period_of(setting: Setting, amount: int, anchor: int, status: Said[Status] | None) -> tuple[Said[TimeSpan], ...]:
    """Return when the money is or was invested: the nearest days in its clauses that are no deadline.

    The day on which money was promised is none; the years for which it is promised are.
    """
    scene = setting.scene
    clauses = setting.clauses_of(amount) or setting.clauses_of(anchor)
    happened = status is None or status.value in HAPPENED
    paid = any(scene.labels(clause.verb) & MONEY_VERBS for clause in clauses)
    dates = [n for n in setting.chunks if "DATE" in scene.labels(n) and _is_period(setting, n, happened=happened, paid=paid)]
    inside = [n for n in dates if not clauses or any(setting.holds(clause, n) for clause in clauses)]
    nearest = sorted(inside, key=lambda n: abs(n - amount))[:1]
    return scene.dates(n for n in nearest if not _another_between(setting, amount, n))


def _another_between(setting: Setting, amount: int, number: int) -> bool:
    between = range(min(amount, number) + 1, max(amount, number))
    return any("MONEY" in setting.scene.labels(each) for each in between)


def _is_period(setting: Setting, number: int, *, happened: bool, paid: bool) -> bool:
    scene = setting.scene
    mentions = scene.mentions(number, DateMention)
    if any(mention.deadline or mention.span is None for mention in mentions):
        return False
    if {*scene.words(number - 1), *scene.words(number)} & NO_PERIOD:
        return False
    if not paid and any(m.span is not None and m.span.precision is Precision.DAY for m in mentions):
        return False
    return happened or all(m.span is not None and m.span.precision is Precision.YEAR for m in mentions)
