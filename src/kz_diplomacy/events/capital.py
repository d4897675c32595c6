"""Capital: amounts of money that the text calls an investment, a loan, a grant, a fund or the cost of a project.

Every amount is asked for its anchor, the nearest word that says what the money is: a noun ("loan", "foreign direct
investment", "plant") or a verb ("invested", "lent").  Where the nearest is trade, a budget or a price, the amount is
no investment.  The parties around are told apart by what brings them, see `parts`.
"""

from collections.abc import Iterator

import attrs

from kz_diplomacy.events.candidates import InvestmentCandidate, Said, Statement
from kz_diplomacy.events.parts import Parts, parts_of_money
from kz_diplomacy.events.projects import project_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.models import Country, InvestmentKind, Money, Status, TimeSpan

NOUNS = {
    "FDI": InvestmentKind.DIRECT,
    "LOAN": InvestmentKind.LOAN,
    "GRANT": InvestmentKind.GRANT,
    "FUND": InvestmentKind.FUND,
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
REACH = 12
"""Chunks within which an anchor stands."""
ANOTHER_AMOUNT = 6
"""What another amount between makes an anchor more distant by."""
VERB_HANDICAP = 2
"""A noun beside the amount says better what it is than the verb."""
NO_PERIOD = frozenset("by until till before since".split())


@attrs.frozen
class Anchor:
    """The chunk that says what an amount is, and the kind of investment that it makes it."""

    chunk: int
    kind: InvestmentKind


def capital_of(scene: Scene) -> Iterator[InvestmentCandidate]:
    """Yield an investment for each amount of an article that is one."""
    for number, chunk in enumerate(scene.chunks.chunks):
        if "MONEY" in chunk.labels:
            yield from _investment(scene, number)


def _investment(scene: Scene, amount: int) -> Iterator[InvestmentCandidate]:
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(amount))
    anchor = anchor_of(scene, amount, sentence)
    if anchor is None:
        return
    parts = parts_of_money(scene, amount, anchor.chunk, sentence)
    if anchor.kind is InvestmentKind.PROJECT and not parts.is_foreign(scene):
        return
    first, last = min(amount, anchor.chunk), max(amount, anchor.chunk)
    yield InvestmentCandidate(
        statement=Statement(
            rule=f"investment-{anchor.kind}",
            first=scene.chunk(first).first,
            last=scene.chunk(last).last,
            sentence=scene.chunks.sentence_of(amount),
            status=status_of_money(scene, amount, anchor, sentence),
        ),
        kind=(scene.said(anchor.kind, anchor.chunk),),
        investors=parts.investors,
        investor_countries=parts.investor_countries,
        recipient_country=parts.recipient_country or _other_side(scene, parts),
        recipients=parts.recipients,
        amount=scene.amounts((amount,)),
        project=project_of(scene, amount, anchor.chunk, sentence),
        period=_period(scene, amount, sentence),
    )


def anchor_of(scene: Scene, amount: int, sentence: range) -> Anchor | None:
    """Return what says that an amount is an investment, None where nothing does or something else is nearer."""
    best: tuple[int, int, InvestmentKind | None] | None = None
    for number in range(max(sentence.start, amount - REACH), min(sentence.stop, amount + REACH)):
        told, kind = _meaning(scene.labels(number))
        if told:
            distance = _distance(scene, amount, number)
            if best is None or distance < best[0]:
                best = distance, number, kind
    return None if best is None or best[2] is None else Anchor(best[1], best[2])


def _meaning(labels: frozenset[str]) -> tuple[bool, InvestmentKind | None]:
    """Return whether a chunk says what money is, and the kind of investment, None for trade, budgets and prices."""
    if "NOUN" in labels:
        kind = next((kind for label, kind in NOUNS.items() if label in labels), None)
        return kind is not None or "TURNOVER" in labels, kind
    if "VERB" in labels:
        kind = next((kind for label, kind in VERBS.items() if label in labels), None)
        return kind is not None, kind
    return False, None


def _distance(scene: Scene, amount: int, number: int) -> int:
    between = range(min(amount, number) + 1, max(amount, number))
    amounts = sum("MONEY" in scene.labels(each) for each in between)
    verb = "VERB" in scene.labels(number)
    handicap = 0 if scene.labels(number) & STRONG else VERB_HANDICAP
    return len(between) + ANOTHER_AMOUNT * amounts + (handicap if verb else 0)


def status_of_money(scene: Scene, amount: int, anchor: Anchor, sentence: range) -> Said[Status] | None:
    """Return how far the money has come: spent, promised, asked for.

    A loan or grant that is signed or approved is planned until the money flows.
    """
    words = scene.words(anchor.chunk)
    if POTENTIAL & set(words):
        return scene.said(Status.PROPOSED, anchor.chunk)
    if PROMISED & set(words):
        return scene.said(Status.PLANNED, anchor.chunk)
    verb = _verb_of(scene, amount, anchor, sentence)
    if verb is None:
        return None
    chunk = scene.chunk(verb)
    if chunk.group is None or chunk.group.status is None:
        return None
    if "PROPOSE" in chunk.labels:
        return scene.said(Status.PROPOSED, verb)
    promised = "PLEDGE" in chunk.labels or (anchor.kind in LENT and "SIGN" in chunk.labels)
    if promised and chunk.group.status is Status.COMPLETED:
        return scene.said(Status.PLANNED, verb)
    return scene.said(chunk.group.status, verb)


LENT = frozenset((InvestmentKind.LOAN, InvestmentKind.GRANT, InvestmentKind.FUND))
POTENTIAL = frozenset(("potential", "possible", "prospective"))
PROMISED = frozenset(("pledge", "pledges", "commitment", "commitments", "planned", "upcoming", "expected"))


def _verb_of(scene: Scene, amount: int, anchor: Anchor, sentence: range) -> int | None:
    """Return the verb that the amount belongs to: the anchor, else the nearest one before it, else after it."""
    if "VERB" in scene.labels(anchor.chunk):
        return anchor.chunk
    before = [n for n in range(sentence.start, amount) if "VERB" in scene.labels(n)]
    after = (n for n in range(amount, sentence.stop) if "VERB" in scene.labels(n))
    return before[-1] if before else next(after, None)


def _period(scene: Scene, amount: int, sentence: range) -> tuple[Said[TimeSpan], ...]:
    """Return the nearest days of the sentence that are no deadline."""
    dates = [n for n in sentence if "DATE" in scene.labels(n) and not (scene.labels(n - 1) & NO_PERIOD)]
    nearest = sorted(dates, key=lambda n: abs(n - amount))
    return scene.dates(nearest[:1])


def _other_side(scene: Scene, parts: Parts) -> tuple[Said[Country], ...]:
    """Return the recipient that the sentence leaves unsaid: the outlet's own country, else the other side.

    Only where the investor is somebody else.
    """
    known = {said.value for said in parts.investor_countries}
    home, sides = scene.resolution.home, scene.resolution.sides
    others = [country for country in sides if country not in known]
    if home is not None and home not in known and (home in sides or not sides):
        return (Said(home),)
    return (Said(others[0]),) if len(others) == 1 and known else ()
