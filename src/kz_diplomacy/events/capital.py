"""Capital: amounts of money that the text calls an investment, a loan, a grant, a fund or the cost of a project.

Every amount is asked for its anchor, see `anchors`.  The parties around are told apart by what brings them, see
`parts`; whom the sentence leaves unsaid is found by `backing`.  A figure without an anchor may go on from the one
before it, see `breakdown`.
"""

from collections.abc import Iterator

from kz_diplomacy.events.anchors import Anchor, anchor_before, anchor_of
from kz_diplomacy.events.backing import around, completed, is_elsewhere, speaks_of_others
from kz_diplomacy.events.breakdown import continued
from kz_diplomacy.events.candidates import InvestmentCandidate, Statement
from kz_diplomacy.events.parts import OBJECTS, Parts, parts_of_money
from kz_diplomacy.events.progress import is_denied_money, period_of, status_of_money
from kz_diplomacy.events.projects import Purpose, purpose_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.models import InvestmentKind, Money, Status

AHEAD = frozenset((Status.PLANNED, Status.PROPOSED))
FOREIGN = frozenset(
    "foreign fdi inflow inflows inward overseas investors european western asian arab gulf african nordic attract attracted attracting".split()
)
"""Words by which investment in a country is that from abroad."""
MILITARY = frozenset("military defence defense weapons arms ammunition munitions armed fmf army".split())
SMALLEST = 1000
"""Less is a price."""


def capital_of(scene: Scene) -> Iterator[InvestmentCandidate]:
    """Yield an investment for each amount of an article that is one."""
    setting, before = None, None
    figures: dict[Money, InvestmentCandidate] = {}
    for number, chunk in enumerate(scene.chunks.chunks):
        if "MONEY" in chunk.labels and any(said.value.amount >= SMALLEST for said in scene.amounts((number,))):
            if setting is None or number not in setting.chunks:
                setting = Setting.of(scene, scene.chunks.sentence_of(number))
            found = _figure(setting, number, before)
            if found is not None:
                before = figures.setdefault(found.amount[0].value, found)
                yield found


def _figure(setting: Setting, amount: int, before: InvestmentCandidate | None) -> InvestmentCandidate | None:
    """Return the investment that an amount is by what is said of it, or by the figure before it."""
    told, anchor = anchor_of(setting, amount)
    if not told:
        return continued(setting, amount, before) or _of_sentence_before(setting, amount)
    found = None if anchor is None else _investment(setting, amount, anchor)
    weak = anchor is not None and anchor.kind is InvestmentKind.PROJECT
    return continued(setting, amount, before) if found is None and weak else found


def _of_sentence_before(setting: Setting, amount: int) -> InvestmentCandidate | None:
    """Return the investment that "the $5 million" is whose loan or grant the sentence before speaks of."""
    scene = setting.scene
    chunk = scene.chunk(amount)
    if "the" not in scene.document.lower[max(chunk.first - 1, 0) : chunk.first + 1]:
        return None
    anchor = anchor_before(setting)
    return None if anchor is None else _investment(setting, amount, anchor)


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
    if not _is_told(setting, anchor, kind, parts) or _is_military(setting, anchor, purpose):
        return None
    beside = anchor.chunk if anchor.chunk in setting.chunks else amount
    first, last = min(amount, beside), max(amount, beside)
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
        project=purpose.text if kind is not InvestmentKind.DIRECT or purpose.labels & OBJECTS else (),
        period=period_of(setting, amount, anchor.chunk, status),
    )


def _is_told(setting: Setting, anchor: Anchor, kind: InvestmentKind, parts: Parts) -> bool:
    """Return whether the money is said to cross a border: by its parties, or by a word for the inflow of a country."""
    scene = setting.scene
    abroad = is_elsewhere(setting) or speaks_of_others(scene, setting.chunks, parts)
    if parts.investors or parts.investor_countries:
        several = len({said.value for said in parts.investor_countries}) > 1
        placed = bool(parts.recipient_country or parts.recipients) or abroad or several or parts.firms
        return placed and parts.is_foreign(abroad=abroad)
    if kind is InvestmentKind.PROJECT:
        return "FDI" in scene.labels(anchor.chunk) and "foreign" in scene.words(anchor.chunk)
    return abroad or (kind is InvestmentKind.DIRECT and bool(FOREIGN & around(scene, setting.chunks)))


def _is_military(setting: Setting, anchor: Anchor, purpose: Purpose) -> bool:
    """Return whether money is for armies, which is no investment and no aid."""
    scene = setting.scene
    chunk = scene.chunk(anchor.chunk)
    words = {*scene.document.lower[max(chunk.first - 3, 0) : chunk.last + 3]}
    return bool(MILITARY & {*words, *(word for said in purpose.text for word in said.value.lower().split())})


def _is_of_project(setting: Setting, anchor: int) -> bool:
    """Return whether an investment is that of a project: "a plant with an investment of $5 million"."""
    if "with" not in setting.preposition(anchor):
        return False
    governor = setting.governor(setting.places[anchor])
    return governor is not None and "PROJECT" in setting.scene.labels(governor)


def _kind(setting: Setting, amount: int, anchor: Anchor, purpose: Purpose, parts: Parts) -> InvestmentKind:
    """Return the kind that giver and purpose make it.

    Money put in a plant is a project; what a state puts into training is a grant.
    """
    if anchor.kind is InvestmentKind.DIRECT and _is_of_project(setting, anchor.chunk):
        return InvestmentKind.PROJECT
    if "PLEDGE" in setting.scene.labels(anchor.chunk) and anchor.kind is InvestmentKind.GRANT:
        return parts.pledged
    telling = setting.telling(amount, anchor.chunk)
    invested = any("INVEST" in setting.scene.labels(clause.verb) for clause in telling)
    if anchor.kind is not InvestmentKind.DIRECT or not invested:
        return anchor.kind
    if "FUND" in purpose.labels:
        return InvestmentKind.FUND
    if "PROJECT" in purpose.labels:
        return InvestmentKind.PROJECT
    given = parts.agencies or (parts.investor_countries and not parts.investors and not parts.firms)
    return InvestmentKind.GRANT if given and purpose.text else anchor.kind
