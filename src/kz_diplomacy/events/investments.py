"""Projects without a sum: who builds or buys what abroad, read from the frame of building and from works under way.

    frame   "Alstom will build a locomotive plant in Kazakhstan"
    works   "a power station is under construction by Italy's Eni", "under study is a joint plant of Gomselmash"

A project with a sum is read from the sum, see `capital`.
"""

from collections.abc import Iterator

from kz_diplomacy.events.backing import native_of
from kz_diplomacy.events.candidates import InvestmentCandidate, Said, Statement
from kz_diplomacy.events.companies import companies
from kz_diplomacy.events.outlook import is_denied, status_of
from kz_diplomacy.events.parts import are_firms, is_state, located
from kz_diplomacy.events.projects import is_general, named, purpose_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.models import Country, InvestmentKind, Organization, Status

WORKS = {
    "construction": Status.ONGOING,
    "way": Status.ONGOING,
    "implementation": Status.ONGOING,
    "study": Status.PROPOSED,
    "consideration": Status.PROPOSED,
    "discussion": Status.PROPOSED,
}
"""What a project is "under", and how far that is."""
FIRMS = frozenset(("ENTERPRISES", "INVESTOR"))
HOLDING = frozenset(("of", "by"))
PLACED = frozenset(("in", "at", "near", "into"))
REACH = 6
"""Chunks around the project within which its company and place stand."""


def investments_of(scene: Scene, match: FrameMatch) -> Iterator[InvestmentCandidate]:
    """Yield the project that a match of the frame of building states, where a foreign company builds it."""
    builders = tuple(n - 1 if scene.labels(n) & FIRMS else n for n in match.roles.get("investors", ()))
    investors = companies(scene, (n for n in builders if not is_state(scene, n)))
    if is_denied(scene, match) or not (investors or any(are_firms(scene, n) for n in builders)) or _has_sum(scene, match.trigger):
        return
    project = match.roles["project"][0]
    setting = Setting.of(scene, scene.chunks.sentence_of(project))
    countries = (*scene.homes(builders), *_homes(investors))
    goals = match.roles.get("recipient", ())
    recipient = (*scene.countries(goals), *located(scene, goals)) or _around(scene, project, countries)
    if not _crosses(countries, recipient):
        return
    yield InvestmentCandidate(
        statement=statement_of(scene, match, status_of(scene, match), definite=False),
        kind=(Said(InvestmentKind.PROJECT),),
        investors=investors,
        investor_countries=countries,
        recipient_country=recipient[:1],
        project=purpose_of(setting, project, project).text,
        period=scene.dates(match.roles.get("date", ()))[:1],
    )


def works_of(scene: Scene) -> Iterator[InvestmentCandidate]:
    """Yield the projects of foreign companies of which an article says that they are under construction or study."""
    for number, chunk in enumerate(scene.chunks.chunks):
        if "under" in chunk.labels and scene.words(number + 1)[-1:] and scene.words(number + 1)[-1] in WORKS:
            yield from _works(scene, number)


def _works(scene: Scene, under: int) -> Iterator[InvestmentCandidate]:
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(under))
    near = [n for n in sentence if n != under + 1 and "PROJECT" in scene.labels(n) and not is_general(scene, n)]
    if not near or _has_sum(scene, under):
        return
    project = min(near, key=lambda n: abs(n - under))
    investors = companies(scene, _holders(scene, sentence, project, under))
    countries = _homes(investors)
    recipient = _around(scene, project, countries)
    if not _crosses(countries, recipient):
        return
    setting = Setting.of(scene, scene.chunks.sentence_of(under))
    first, last = min(project, under), max(project, under + 1)
    yield InvestmentCandidate(
        statement=Statement(
            rule="investment-works",
            first=scene.chunk(first).first,
            last=scene.chunk(last).last,
            sentence=scene.chunks.sentence_of(under),
            status=scene.said(WORKS[scene.words(under + 1)[-1]], under + 1),
        ),
        kind=(Said(InvestmentKind.PROJECT),),
        investors=investors,
        investor_countries=countries,
        recipient_country=recipient[:1],
        project=named(setting, setting.places[project]).text if project in setting.places else (),
    )


def _holders(scene: Scene, sentence: range, project: int, under: int) -> list[int]:
    """Return the bodies whose project it is: "a plant of Silva", "under construction by Italy's Silva"."""
    found: list[int] = []
    for number in (project, under + 1):
        for after in range(number + 1, min(number + REACH, sentence.stop)):
            if "BODY" in scene.labels(after) and any(scene.labels(n) & HOLDING for n in range(number + 1, after)):
                found.append(after)
                break
    possessed = project - sentence.start > 1 and "POSSESSIVE" in scene.labels(project - 1)
    return found or ([project - 2] if possessed and "BODY" in scene.labels(project - 2) else [])


def _has_sum(scene: Scene, number: int) -> bool:
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(number))
    return any("MONEY" in scene.labels(each) for each in sentence)


def _homes(investors: tuple[Said[Organization], ...]) -> tuple[Said[Country], ...]:
    return tuple(Said(said.value.country) for said in investors if said.value.country is not None)


def _around(scene: Scene, project: int, investors: tuple[Said[Country], ...]) -> tuple[Said[Country], ...]:
    """Return the country of the place after the project, else the one that the article plays in."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(project))
    for number in range(project + 1, min(project + REACH, sentence.stop)):
        if scene.labels(number - 1) & PLACED:
            found = (*scene.countries((number,)), *located(scene, (number,)))
            if found:
                return found
    native = native_of(scene, {said.value for said in investors})
    return () if native is None else (Said(native),)


def _crosses(investors: tuple[Said[Country], ...], recipient: tuple[Said[Country], ...]) -> bool:
    """Return whether an investor is not at home in the recipient country."""
    return bool({said.value for said in investors} - {said.value for said in recipient})
