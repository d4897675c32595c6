"""Projects without a sum that a verb tells of: who builds, buys, plans or gives up what abroad.

    built      "Alstom will build a locomotive plant in Kazakhstan", "Alstom invests in a plant in Kazakhstan"
    intended   "Alstom is considering a plant in Kazakhstan", "Alstom has dropped plans for a plant"
    taken      "Alstom took a 25 percent stake in a Kazakh plant"

A project with a sum is read from the sum, see `capital`.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from kz_diplomacy.events.candidates import InvestmentCandidate, Said
from kz_diplomacy.events.companies import STATE, are_firms, companies, homes, is_name, kinds
from kz_diplomacy.events.denials import is_denied
from kz_diplomacy.events.outlook import status_of
from kz_diplomacy.events.progress import is_beginning
from kz_diplomacy.events.projects import is_general, purpose_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.events.surroundings import FIRMS, Surroundings, located
from kz_diplomacy.events.works import crosses, has_sum, place_of
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.models import Country, InvestmentKind, Status
from kz_diplomacy.text import SentenceKind

INTENDED = {"investment-plan": Status.PROPOSED, "investment-drop": Status.CANCELLED}
"""Frames of projects that somebody only thinks of, or gives up."""
LISTED = frozenset(("COUNTRY", "COMMA", "AND"))
JOINTS = frozenset(("COMMA", "AND"))
MATTER = frozenset(("on", "about"))
"""What brings the matter of talks."""
REACH = 6
"""Chunks before a verb within which a noun says how far the project is."""


def _homes_of(scene: Scene, firms: int) -> Sequence[int]:
    """Return the chunks of the countries of firms without a name.

    "Chinese companies", "Norway's fund", "investors from Italy and Spain"
    """
    if "from" in scene.labels(firms + 1):
        listed = takewhile(lambda n: scene.labels(n) & LISTED, range(firms + 2, len(scene.chunks.chunks)))
        return [n for n in listed if "COUNTRY" in scene.labels(n)]
    owned = firms > 1 and "POSSESSIVE" in scene.labels(firms - 1)
    return (firms - 2 if owned else firms - 1,)


def _builders(scene: Scene, number: int) -> Sequence[int]:
    """Return who builds: a body or country itself, for firms without a name the countries they are of."""
    return _homes_of(scene, number) if scene.labels(number) & FIRMS else (number,)


def _is_home(scene: Scene, number: int, acting: Sequence[int]) -> bool:
    """Return whether a country is named as that from which firms come."""
    return any(firms < number and "from" in scene.labels(firms + 1) for firms in acting)


def buildings_of(around: Surroundings, match: FrameMatch) -> Iterator[InvestmentCandidate]:
    """Yield the project that a match of the frame of building states, where a foreign company builds it."""
    scene = around.scene
    group = scene.chunk(match.trigger).group
    sold = group is not None and group.lemma in money_words(MoneyWord.SELLING)
    acting = _buyers(scene, match.trigger) if sold else (*_unknown(around, match), *_acting(scene, match))
    builders = [home for n in acting for home in _builders(scene, n)]
    investors = companies(scene, (n for n in builders if not kinds(scene, n) & STATE))
    project = match.roles["project"][0]
    vague = _is_vague(scene, match, project, named=bool(investors))
    goals = match.roles.get("recipient", ())
    private = investors or any(are_firms(scene, n) or _is_home(scene, n, acting) for n in builders)
    private = private or _builds_abroad(scene, match, builders, goals)
    if vague or not private or is_denied(scene, match) or has_sum(scene, match.trigger):
        return
    told = tuple(dict.fromkeys((*scene.homes(builders), *homes(investors))))
    recipient = (*scene.countries(goals), *located(scene, goals)) or place_of(around, project, told)
    countries = told if investors else _from_abroad(told, recipient)
    if crosses(countries, recipient):
        setting = Setting.of(around, scene.chunks.sentence_of(project))
        yield InvestmentCandidate(
            statement=statement_of(scene, match, _considered(scene, match), definite=False),
            kind=(Said(InvestmentKind.PROJECT),),
            investors=investors,
            investor_countries=countries,
            recipient_country=recipient[:1],
            project=purpose_of(setting, project, project).text,
            period=scene.dates(_days(match))[:1],
        )


def _builds_abroad(scene: Scene, match: FrameMatch, builders: list[int], places: Sequence[int]) -> bool:
    """Return whether a country itself builds a plant abroad: "China will build a mill in Kenya"."""
    group = scene.chunk(match.trigger).group
    opened = group is None or group.lemma in money_words(MoneyWord.UNDERTAKING)
    state = any("COUNTRY" in scene.labels(number) for number in builders)
    built = "BUILD" in scene.labels(match.trigger) and not is_general(scene, match.roles["project"][0])
    return built and state and not opened and bool((*scene.countries(places), *located(scene, places)))


def _days(match: FrameMatch) -> Sequence[int]:
    """Return the days of building, not that of the word for it: "won in May a licence to build"."""
    days = match.roles.get("date", ())
    return [n for n in days if n > match.trigger] if match.construction == "infinitive" else days


def _acting(scene: Scene, match: FrameMatch) -> Sequence[int]:
    """Return who builds; behind the verb "of" brings where: "Silva builds a plant in the city of Astana"."""
    named = match.roles.get("investors", ())
    told = [n for n in named if n < match.trigger or not _follows_of(scene, n)]
    return told if any(n < match.trigger for n in named) else named


def _unknown(around: Surroundings, match: FrameMatch) -> Iterator[int]:
    """Yield who builds of whom nothing is known but the home beside the name: "France's Silva"."""
    scene = around.scene
    setting = Setting.of(around, scene.chunks.sentence_of(match.trigger))
    clauses = (each for each in setting.sentence.clauses if each.verb == match.trigger and not each.passive)
    for head in (head for clause in clauses for group in clause.subjects[:1] for head in group):
        if is_name(scene, head) and homes(companies(scene, (head,))):
            yield head


def _follows_of(scene: Scene, number: int) -> bool:
    """Return whether "of" brings a noun, its nationality perhaps between: "a unit of an Indian company"."""
    first = number - 1 if "NATIONALITY" in scene.labels(number - 1) else number
    return "of" in scene.labels(first - 1)


def _is_vague(scene: Scene, match: FrameMatch, project: int, *, named: bool) -> bool:
    """Return whether nothing is said of a project into which money is put, or that is only planned."""
    if match.frame.name in INTENDED:
        return is_general(scene, project)
    if match.frame.name == "investment-take" and _is_habit(scene, match.trigger):
        return True
    return "INVEST" in scene.labels(match.trigger) and (not named or is_general(scene, project))


def _is_habit(scene: Scene, verb: int) -> bool:
    """Return whether a verb tells what somebody does again and again: "The fund takes stakes in banks"."""
    headline = scene.document.sentences[scene.chunks.sentence_of(verb)].kind is SentenceKind.HEADLINE
    words = scene.words(verb)
    return len(words) == 1 and words[0].endswith("s") and not headline


def _from_abroad(
    told: tuple[Said[Country], ...], recipient: Sequence[Said[Country]]
) -> tuple[Said[Country], ...]:
    """Return the countries whose firms build, that in which they build left out beside another."""
    places = {said.value for said in recipient}
    return tuple(said for said in told if said.value not in places) or told


def _considered(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return the status of a project: proposed where somebody considers building, ongoing once begun."""
    intended = INTENDED.get(match.frame.name)
    if intended is not None:
        planned = intended is Status.PROPOSED and "PLAN" in scene.labels(match.trigger)
        return scene.said(Status.PLANNED if planned else intended, match.trigger)
    before = match.trigger - 1
    if match.construction == "participle" and scene.labels(before) >= {"VERB", "PROPOSE"}:
        return scene.said(Status.PROPOSED, before)
    begins = match.construction == "participle" and is_beginning(scene, before)
    said = _of_verb(scene, before) if begins else status_of(scene, match)
    begun = begins or is_beginning(scene, match.trigger) or "being" in scene.words(match.trigger)
    happened = said is not None and said.value is Status.COMPLETED
    if happened and _is_negotiated(scene, match):
        return scene.said(Status.PROPOSED, match.trigger)
    if happened and match.construction == "infinitive" and _is_entitled(scene, match.trigger):
        return scene.said(Status.PLANNED, match.trigger)
    return scene.said(Status.ONGOING, match.trigger) if begun and happened else said


def _is_entitled(scene: Scene, verb: int) -> bool:
    """Return whether a noun before lets somebody build: "signed an agreement to build", "a licence to"."""
    licence = money_words(MoneyWord.LICENCE) | money_words(MoneyWord.PROMISE)
    return any(
        "DOCUMENT" in scene.labels(n) or not licence.isdisjoint(scene.words(n)[-1:])
        for n in _nouns_before(scene, verb)
    )


def _is_negotiated(scene: Scene, match: FrameMatch) -> bool:
    """Return whether people only talk of building: "in talks with Eni to build", "talks on building"."""
    verb = match.trigger
    spoken_of = match.construction == "participle" and scene.labels(verb - 1) & MATTER
    if match.construction != "infinitive" and not spoken_of:
        return False
    return any("TALKS" in scene.labels(n) for n in _nouns_before(scene, verb))


def _nouns_before(scene: Scene, verb: int) -> Iterator[int]:
    """Yield the chunks between a verb, or a list of verbs, and the one before it, the nearest first."""
    before = range(verb - 1, max(verb - REACH, 0), -1)
    return takewhile(lambda n: "VERB" not in scene.labels(n) or scene.labels(n + 1) & JOINTS, before)


def _of_verb(scene: Scene, verb: int) -> Said[Status] | None:
    """Return the status that the tense of a verb gives."""
    group = scene.chunk(verb).group
    return None if group is None or group.status is None else scene.said(group.status, verb)


def _buyers(scene: Scene, verb: int) -> list[int]:
    """Return who buys what somebody sells: the bodies after "to", or "to Hungary's"."""
    stop = scene.chunks.of_sentence(scene.chunks.sentence_of(verb)).stop
    bodies = [n for n in range(verb + 2, stop) if "BODY" in scene.labels(n)]
    return [n for n in bodies if "to" in scene.labels(n - (3 if "POSSESSIVE" in scene.labels(n - 1) else 1))]
