"""Projects without a sum that a noun tells of: "Silva's plan to build a mill", "an offer by Silva to build".

    intention = promise, to build, project, { … } ;              (* see `promises` *)

A plan is planned, an offer proposed.
"""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import InvestmentCandidate, Said, Statement
from kz_diplomacy.events.companies import companies, homes
from kz_diplomacy.events.project_names import named
from kz_diplomacy.events.projects import is_general
from kz_diplomacy.events.promises import Promise
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.events.surroundings import Surroundings
from kz_diplomacy.events.works import crosses, has_sum, place_of
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.models import InvestmentKind, Status

BUILDING = frozenset(("BUILD", "INFINITIVE"))


def intentions_of(around: Surroundings) -> Iterator[InvestmentCandidate]:
    """Yield the projects that companies are said to plan or offer."""
    scene = around.scene
    for verb, chunk in enumerate(scene.chunks.chunks):
        if chunk.labels >= BUILDING and _builds(scene, verb):
            setting = Setting.of(around, scene.chunks.sentence_of(verb))
            promise = setting.promises.get(verb)
            if promise is not None:
                yield from _intention(setting, verb, promise)


def _builds(scene: Scene, verb: int) -> bool:
    """Return whether a project, no sum and no general word, follows a verb."""
    project = "PROJECT" in scene.labels(verb + 1) and not is_general(scene, verb + 1)
    return project and not has_sum(scene, verb)


def _intention(setting: Setting, verb: int, promise: Promise) -> Iterator[InvestmentCandidate]:
    scene = setting.scene
    investors = companies(scene, (n for n in promise.owners if "BODY" in scene.labels(n)))
    recipient = place_of(setting.around, verb + 1, homes(investors))
    if crosses(homes(investors), recipient) and verb + 1 in setting.places:
        offered = money_words(MoneyWord.OFFER) & set(scene.words(promise.noun)[-1:])
        yield InvestmentCandidate(
            statement=Statement(
                rule="investment-intention",
                first=scene.chunk(min(*promise.owners, promise.noun)).first,
                last=scene.chunk(verb + 1).last,
                sentence=setting.number,
                status=scene.said(Status.PROPOSED if offered else Status.PLANNED, promise.noun),
            ),
            kind=(Said(InvestmentKind.PROJECT),),
            investors=investors,
            investor_countries=homes(investors),
            recipient_country=recipient[:1],
            project=named(setting, setting.places[verb + 1]).text,
        )
