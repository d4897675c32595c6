"""Capital: amounts of money that the text calls an investment, a loan, a grant, a fund or the cost of a project.

Every amount is asked for its anchor, see `anchors`.  The parties around are told apart by what brings them, see
`parts`; whom the sentence leaves unsaid is found by `backing`.  A figure without an anchor may go on from the one
before it, see `breakdown`.
"""

from collections.abc import Iterator

from kz_diplomacy.events.anchors import Anchor, anchor_of
from kz_diplomacy.events.backing import completed
from kz_diplomacy.events.breakdown import continued
from kz_diplomacy.events.candidates import InvestmentCandidate, Statement
from kz_diplomacy.events.parts import Parts, parts_of_money
from kz_diplomacy.events.progress import is_denied_money, period_of, status_of_money
from kz_diplomacy.events.projects import Purpose, purpose_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.models import InvestmentKind, Status

AHEAD = frozenset((Status.PLANNED, Status.PROPOSED))
DOMESTIC = frozenset(("approved", "domestic", "local", "fixed"))
"""Words with which investment without an investor is not said to come from abroad."""


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
    found = None if anchor is None else _investment(setting, amount, anchor)
    weak = anchor is not None and anchor.kind is InvestmentKind.PROJECT
    return continued(setting, amount, before) if found is None and weak else found


def _investment(setting: Setting, amount: int, anchor: Anchor) -> InvestmentCandidate | None:
    scene = setting.scene
    if is_denied_money(setting, amount, anchor.chunk):
        return None
    purpose = purpose_of(setting, amount, anchor.chunk)
    said = parts_of_money(setting, amount, anchor.chunk)
    kind = _kind(setting, amount, anchor, purpose, said)
    status = status_of_money(setting, amount, anchor.chunk, kind)
    ahead = status is not None and status.value in AHEAD
    parts = completed(setting, amount, anchor.chunk, said, kind, ahead=ahead)
    if not _is_told(setting, anchor, kind, parts):
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


def _is_told(setting: Setting, anchor: Anchor, kind: InvestmentKind, parts: Parts) -> bool:
    """Return whether the money is said to be foreign: by its investor, or by a word for the inflow of a country."""
    scene = setting.scene
    labels = scene.labels(anchor.chunk)
    if kind is InvestmentKind.PROJECT:
        return parts.is_foreign(scene) or ("FDI" in labels and "foreign" in scene.words(anchor.chunk))
    if kind is not InvestmentKind.DIRECT or parts.investors or parts.investor_countries:
        return True
    words = {word for number in setting.chunks for word in scene.words(number)}
    return "VERB" in labels or not DOMESTIC & words


def _kind(setting: Setting, amount: int, anchor: Anchor, purpose: Purpose, parts: Parts) -> InvestmentKind:
    """Return the kind that giver and purpose make it.

    Money put in a plant is a project; what a state puts into training is a grant.
    """
    telling = setting.telling(amount, anchor.chunk)
    invested = any("INVEST" in setting.scene.labels(clause.verb) for clause in telling)
    if anchor.kind is not InvestmentKind.DIRECT or not invested:
        return anchor.kind
    if "FUND" in purpose.labels:
        return InvestmentKind.FUND
    if "PROJECT" in purpose.labels:
        return InvestmentKind.PROJECT
    given = parts.agencies or (parts.investor_countries and not parts.investors)
    return InvestmentKind.GRANT if given and purpose.text else anchor.kind
