"""Projects without a sum that a noun tells of: "Silva's plan to build a mill", "an offer by Silva to build".

    intention = company, "'s", noun, to build, project, { … }
              | noun, ( "of" | "by" | "from" ), company, to build, project, { … } ;
    noun      = "plan" | "pledge" | … | "offer" | "proposal" … ;

A plan is planned, an offer proposed.
"""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import InvestmentCandidate, Said, Statement
from kz_diplomacy.events.companies import companies, homes
from kz_diplomacy.events.projects import is_general, named
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.events.surroundings import Surroundings
from kz_diplomacy.events.works import crosses, has_sum, place_of
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.models import InvestmentKind, Status

BUILDING = frozenset(("BUILD", "INFINITIVE"))
OWNING = frozenset(("of", "by", "from"))
BEFORE = 3
"""Chunks from the noun to the verb."""


def intentions_of(around: Surroundings) -> Iterator[InvestmentCandidate]:
    """Yield the projects that companies are said to plan or offer."""
    scene = around.scene
    for verb, chunk in enumerate(scene.chunks.chunks):
        if chunk.labels >= BUILDING and verb >= BEFORE:
            told = _told(scene, verb)
            if told is not None and _builds(scene, verb):
                yield from _intention(around, verb, *told)


def _told(scene: Scene, verb: int) -> tuple[int, int, Status] | None:
    """Return the company, the noun and what it says of the project before a verb."""
    owner, between, last = range(verb - BEFORE, verb)
    if "POSSESSIVE" in scene.labels(between) and "BODY" in scene.labels(owner):
        company, noun = owner, last
    elif scene.labels(between) & OWNING and "BODY" in scene.labels(last):
        company, noun = last, owner
    else:
        return None
    words = set(scene.words(noun)[-1:])
    if words & money_words(MoneyWord.OFFER):
        return company, noun, Status.PROPOSED
    return (company, noun, Status.PLANNED) if words & money_words(MoneyWord.PROMISE) else None


def _builds(scene: Scene, verb: int) -> bool:
    """Return whether a project, no sum and no general word, follows a verb."""
    project = "PROJECT" in scene.labels(verb + 1) and not is_general(scene, verb + 1)
    return project and not has_sum(scene, verb)


def _intention(
    around: Surroundings, verb: int, company: int, noun: int, status: Status
) -> Iterator[InvestmentCandidate]:
    scene = around.scene
    investors = companies(scene, (company,))
    recipient = place_of(around, verb + 1, homes(investors))
    sentence = scene.chunks.sentence_of(verb)
    setting = Setting.of(around, sentence)
    if crosses(homes(investors), recipient) and verb + 1 in setting.places:
        yield InvestmentCandidate(
            statement=Statement(
                rule="investment-intention",
                first=scene.chunk(min(company, noun)).first,
                last=scene.chunk(verb + 1).last,
                sentence=sentence,
                status=scene.said(status, noun),
            ),
            kind=(Said(InvestmentKind.PROJECT),),
            investors=investors,
            investor_countries=homes(investors),
            recipient_country=recipient[:1],
            project=named(setting, setting.places[verb + 1]).text,
        )
