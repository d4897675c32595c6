"""Projects without a sum: who builds or buys what abroad, read from the frame of building."""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import InvestmentCandidate, Said
from kz_diplomacy.events.outlook import is_denied, status_of
from kz_diplomacy.events.projects import purpose_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.models import InvestmentKind


def investments_of(scene: Scene, match: FrameMatch) -> Iterator[InvestmentCandidate]:
    """Yield the project that a match of the frame of building states, where a foreign company builds it.

    A project with a sum is read from the sum, see `capital`.
    """
    builders = match.roles.get("investors", ())
    investors = scene.bodies(builders)
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger))
    if (
        is_denied(scene, match)
        or not investors
        or any("MONEY" in scene.labels(number) for number in sentence)
    ):
        return
    goals = match.roles.get("recipient", ())
    places = tuple(Said(said.value.country) for said in scene.places(goals) if said.value.country is not None)
    home = scene.resolution.home
    recipient = (scene.countries(goals) or places or ((Said(home),) if home is not None else ()))[:1]
    countries = scene.homes(builders)
    if not {said.value for said in countries} - {said.value for said in recipient}:
        return
    project = match.roles["project"][0]
    yield InvestmentCandidate(
        statement=statement_of(scene, match, status_of(scene, match), definite=False),
        kind=(Said(InvestmentKind.PROJECT),),
        investors=investors,
        investor_countries=countries,
        recipient_country=recipient,
        project=purpose_of(Setting.of(scene, scene.chunks.sentence_of(project)), project, project).text,
        period=scene.dates(match.roles.get("date", ()))[:1],
    )
