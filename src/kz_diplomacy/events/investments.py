"""Investments: amounts and projects of foreign capital, read from the frames of investing, lending and building."""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import InvestmentCandidate, Said
from kz_diplomacy.events.outlook import is_denied, status_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.models import InvestmentKind

SOURCES = ("investors", "lender")
KINDS = {"LOAN": InvestmentKind.LOAN, "GRANT": InvestmentKind.GRANT, "FUND": InvestmentKind.FUND}


def investments_of(scene: Scene, match: FrameMatch) -> Iterator[InvestmentCandidate]:
    """Yield the investments that a match of a frame states, one for each amount."""
    if is_denied(scene, match):
        return
    roles = match.roles
    sources = tuple(number for role in SOURCES for number in roles.get(role, ()))
    goals = roles.get("recipient", ())
    status = status_of(scene, match)
    amounts = scene.amounts(roles.get("amount", ()))
    for amount in amounts or (None,):
        yield InvestmentCandidate(
            statement=statement_of(scene, match, status, definite=False),
            kind=(Said(_kind(scene, match)),),
            investors=scene.bodies(sources),
            investor_countries=scene.homes(sources),
            recipient_country=scene.homes(goals)[:1] or tuple(Said(p.value.country) for p in scene.places(goals) if p.value.country)[:1],
            recipients=scene.bodies(goals),
            amount=() if amount is None else (amount,),
            project=tuple(scene.said(scene.text(number), number) for number in roles.get("project", ()))[:1],
            period=scene.dates(roles.get("date", ()))[:1],
        )


def _kind(scene: Scene, match: FrameMatch) -> InvestmentKind:
    labels = scene.chunk(match.trigger).labels
    for label, kind in KINDS.items():
        if label in labels:
            return kind
    return InvestmentKind.PROJECT if match.frame.name == "investment-build" else InvestmentKind.DIRECT
