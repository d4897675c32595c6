"""Investments of an article: sums, counts of companies, lists of investors, projects without a sum."""

from collections.abc import Iterable, Iterator

from kz_diplomacy.events.buildings import buildings_of
from kz_diplomacy.events.candidates import InvestmentCandidate
from kz_diplomacy.events.capital import capital_of
from kz_diplomacy.events.contributors import contributors_of
from kz_diplomacy.events.intentions import intentions_of
from kz_diplomacy.events.participation import participations_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.surroundings import Surroundings
from kz_diplomacy.events.takeovers import takeovers_of
from kz_diplomacy.events.works import works_of
from kz_diplomacy.grammar.frames import FrameMatch


def investments_of(scene: Scene, matches: Iterable[FrameMatch]) -> Iterator[InvestmentCandidate]:
    """Yield the statements of investments of an article.

    Args:
        scene: The article.
        matches: Where the frames of building match in it.
    """
    around = Surroundings(scene)
    buildings = _each_once(around, matches)
    bought = tuple(takeovers_of(around))
    projects = (*buildings, *works_of(around), *intentions_of(around), *bought)
    figures = tuple(capital_of(around, projects))
    priced = {figure.statement.sentence for figure in figures}
    yield from (each for each in projects if each not in bought or each.statement.sentence not in priced)
    yield from participations_of(around)
    yield from figures
    yield from contributors_of(around, figures)


def _each_once(around: Surroundings, matches: Iterable[FrameMatch]) -> Iterator[InvestmentCandidate]:
    """Yield the projects that frames state, that of several verbs once: "will finance and build a plant"."""
    told: set[int] = set()
    for match in matches:
        found = () if match.roles["project"][0] in told else tuple(buildings_of(around, match))
        yield from found
        if found:
            told.add(match.roles["project"][0])
