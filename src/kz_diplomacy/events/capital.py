"""Capital: amounts of money that the text calls an investment, a loan, a grant, a fund or the cost of a project.

Every amount is asked for its anchor, the nearest word that says what the money is: a noun ("loan", "foreign direct
investment", "plant") or a verb ("invested", "lent").  Where the nearest is trade, a budget or a price, the amount is
no investment.  The parties around are told apart by what brings them, see `parts`; whom the sentence leaves unsaid
is found by `backing`.
"""

from collections.abc import Iterator

import attrs

from kz_diplomacy.events.backing import completed
from kz_diplomacy.events.breakdown import continued
from kz_diplomacy.events.candidates import InvestmentCandidate, Statement
from kz_diplomacy.events.parts import SHARING, Parts, parts_of_money
from kz_diplomacy.events.progress import is_denied_money, period_of, status_of_money
from kz_diplomacy.events.projects import Purpose, purpose_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
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
}
STRONG = frozenset(("INVEST", "LEND"))
COSTING = frozenset(("for", "WORTH", "at", "of", "with"))
"""What brings the price of what is built or bought."""
QUANTITIES = frozenset("total sum amount volume tranche equivalent package portion".split())
INTO = frozenset(("in", "into", "to", "for", "behind"))
PLACING = frozenset("put pour sink plough plow pump channel funnel plunk inject infuse".split())
"""Verbs that invest only where it is said into what."""
OWN = frozenset(("own", "budget", "domestic", "treasury"))
REACH = 12
"""Chunks within which an anchor stands."""
FARTHEST = 14
"""The greatest distance of an anchor, detours counted."""
ANOTHER_AMOUNT = 6
"""What another amount between makes an anchor more distant by."""
ANOTHER_CLAUSE = 3
"""What a clause that does not hold the amount makes a noun more distant by."""
VERB_HANDICAP = 2
"""A noun beside the amount says better what it is than the verb."""
LABEL_WORDS = {"loan": "LOAN", "credit": "LOAN", "financing": "LOAN", "grant": "GRANT", "investment": "FDI"}


@attrs.frozen
class Anchor:
    """The chunk that says what an amount is, and the kind of investment that it makes it."""

    chunk: int
    kind: InvestmentKind


def capital_of(scene: Scene) -> Iterator[InvestmentCandidate]:
    """Yield an investment for each amount of an article that is one."""
    setting, before = None, None
    for number, chunk in enumerate(scene.chunks.chunks):
        if "MONEY" in chunk.labels:
            if setting is None or number not in setting.chunks:
                setting = Setting.of(scene, scene.chunks.sentence_of(number))
            found = _figure(setting, number, before)
            if found is not None:
                before = found
                yield found


def _figure(setting: Setting, amount: int, before: InvestmentCandidate | None) -> InvestmentCandidate | None:
    """Return the investment that an amount is by what is said of it, or by the figure before it."""
    told, anchor = anchor_of(setting, amount)
    if not told:
        return continued(setting, amount, before)
    return None if anchor is None else _investment(setting, amount, anchor)


def _investment(setting: Setting, amount: int, anchor: Anchor) -> InvestmentCandidate | None:
    scene = setting.scene
    if is_denied_money(setting, amount, anchor.chunk):
        return None
    purpose = purpose_of(setting, amount, anchor.chunk)
    kind = _kind(anchor.kind, purpose, scene.labels(anchor.chunk))
    said = parts_of_money(setting, amount, anchor.chunk)
    status = status_of_money(setting, amount, anchor.chunk, kind)
    parts = completed(setting, said, kind, status)
    if not _is_told(scene, kind, parts):
        return None
    first, last = min(amount, anchor.chunk), max(amount, anchor.chunk)
    return InvestmentCandidate(
        statement=Statement(
            rule=f"investment-{kind}",
            first=scene.chunk(first).first,
            last=scene.chunk(last).last,
            sentence=scene.chunks.sentence_of(amount),
            status=status,
        ),
        kind=(scene.said(kind, anchor.chunk),),
        investors=parts.investors,
        investor_countries=parts.investor_countries,
        recipient_country=parts.recipient_country,
        recipients=parts.recipients,
        amount=scene.amounts((amount,)),
        project=purpose.text,
        period=period_of(setting, amount, anchor.chunk, status),
    )


def _is_told(scene: Scene, kind: InvestmentKind, parts: Parts) -> bool:
    """Return whether the money is said to be foreign: the whole inflow of a country always is."""
    if kind is InvestmentKind.PROJECT:
        return parts.is_foreign(scene)
    return True


def _kind(kind: InvestmentKind, purpose: Purpose, anchor: frozenset[str]) -> InvestmentKind:
    """Return the kind that what the money goes into makes it: money put in a plant is a project."""
    if kind is InvestmentKind.DIRECT and "INVEST" in anchor and purpose.labels & {"PROJECT", "FUND"}:
        return InvestmentKind.FUND if "FUND" in purpose.labels else InvestmentKind.PROJECT
    return kind


def anchor_of(setting: Setting, amount: int) -> tuple[bool, Anchor | None]:
    """Return whether the text says what an amount is, and the word that makes it an investment.

    The anchor is None where nothing does, or something else is nearer.
    """
    best: tuple[int, int, InvestmentKind | None] | None = None
    chunks = setting.chunks
    for number in range(max(chunks.start, amount - REACH), min(chunks.stop, amount + REACH)):
        told, kind = _meaning(setting, amount, number)
        if told:
            distance = _distance(setting, amount, number)
            if distance <= FARTHEST and (best is None or distance < best[0]):
                best = distance, number, kind
    if best is None:
        return False, None
    return True, None if best[2] is None else Anchor(best[1], best[2])


def _meaning(setting: Setting, amount: int, number: int) -> tuple[bool, InvestmentKind | None]:
    """Return whether a chunk says what money is, and the kind of investment, None for trade, budgets and prices."""
    labels = setting.scene.labels(number)
    if "NOUN" in labels:
        kind = next((kind for label, kind in NOUNS.items() if label in labels), None)
        if kind in {InvestmentKind.GRANT, InvestmentKind.LOAN} and OWN & set(setting.scene.words(number)):
            return True, None
        return kind is not None or "TURNOVER" in labels, kind
    if "DOCUMENT" in labels:
        return True, _of_document(setting.scene, number)
    if "VERB" in labels:
        kind = next((kind for label, kind in VERBS.items() if label in labels), None)
        return kind is not None and _takes(setting, number, amount), kind
    return False, None


def _of_document(scene: Scene, number: int) -> InvestmentKind | None:
    """Return the kind that the title of a document gives: a loan agreement, a contract on goods."""
    titles = [mention.title or "" for mention in scene.mentions(number, DocumentMention)]
    words = {word for title in titles for word in title.lower().split()} | set(scene.words(number))
    return next((NOUNS[label] for word, label in LABEL_WORDS.items() if word in words), None)


def _takes(setting: Setting, verb: int, amount: int) -> bool:
    """Return whether an amount is what the verb invests, lends or borrows, or the price of what it builds."""
    scene = setting.scene
    labels, group = scene.labels(verb), scene.chunk(verb).group
    clause = next((each for each in setting.sentence.clauses if each.verb == verb), None)
    if clause is None or group is None or group.lemma in SHARING:
        return False
    if not setting.holds(clause, amount):
        return verb == amount - 1 and bool(labels & (STRONG | {"BORROW", "GRANT"}))
    brought = setting.preposition(amount)
    if not labels & (STRONG | {"BORROW", "GRANT"}):
        return bool(brought & COSTING)
    if brought and not _counts(setting, amount):
        return False
    heads = {setting.heads.get(amount, amount)}
    active_subject = not clause.passive and any(heads & set(group) for group in clause.subjects)
    if active_subject and "INVEST" not in labels:
        return False
    return group.lemma not in PLACING or any(
        adjunct.preposition is not None and scene.labels(adjunct.preposition) & INTO for adjunct in clause.adjuncts
    ) or "up" in scene.words(verb)


def _counts(setting: Setting, amount: int) -> bool:
    """Return whether an amount stands after a noun that only counts it: "a total of $5 million"."""
    place = setting.places.get(amount)
    governor = None if place is None else setting.governor(place)
    return governor is not None and setting.scene.words(governor)[-1] in QUANTITIES


def _distance(setting: Setting, amount: int, number: int) -> int:
    scene = setting.scene
    between = range(min(amount, number) + 1, max(amount, number))
    amounts = sum("MONEY" in scene.labels(each) for each in between)
    if any(";" in scene.labels(each) for each in between):
        return FARTHEST + 1
    if "VERB" in scene.labels(number):
        detour = 0 if scene.labels(number) & STRONG else VERB_HANDICAP
    else:
        detour = 0 if _together(setting, amount, number) else ANOTHER_CLAUSE
    return len(between) + ANOTHER_AMOUNT * amounts + detour


def _together(setting: Setting, amount: int, number: int) -> bool:
    clauses = setting.clauses_of(amount)
    return not clauses or any(setting.holds(clause, number) for clause in clauses)
