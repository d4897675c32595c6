"""Works begun, under way or under study without a sum: "a plant is under construction by Italy's Eni".

What else is said of projects without a sum, see `buildings`, of those with one, see `capital`.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from kz_diplomacy.events.candidates import InvestmentCandidate, Said, Statement
from kz_diplomacy.events.companies import companies, homes
from kz_diplomacy.events.progress import is_beginning
from kz_diplomacy.events.project_names import named
from kz_diplomacy.events.projects import is_general
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.events.surroundings import Surroundings, located
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.models import Country, InvestmentKind, Status

UNDER = {MoneyWord.UNDER_WAY: Status.ONGOING, MoneyWord.UNDER_STUDY: Status.PROPOSED}
"""What a project is "under", and how far that is."""
HOLDING = frozenset(("of", "by"))
PLACED = frozenset(("in", "at", "near", "into", "outside"))
REACH = 6
"""Chunks after the project within which its company and place stand."""


def works_of(around: Surroundings) -> Iterator[InvestmentCandidate]:
    """Yield the projects of foreign companies that an article says to be under construction or study."""
    scene = around.scene
    for number, chunk in enumerate(scene.chunks.chunks):
        if "under" in chunk.labels:
            what = " ".join(scene.words(number + 1))
            status = next((status for role, status in UNDER.items() if what in money_words(role)), None)
            if status is not None and not has_sum(scene, number):
                yield from _works(around, number + 1, (number + 1,), status)
        elif "VERB" in chunk.labels and is_beginning(scene, number) and not has_sum(scene, number):
            yield from _begun(around, number)


def _begun(around: Surroundings, verb: int) -> Iterator[InvestmentCandidate]:
    """Yield the project on which work begins: "The construction of a mill by Silva has begun in Kenya"."""
    setting = Setting.of(around, around.scene.chunks.sentence_of(verb))
    clauses = (clause for clause in setting.sentence.clauses if clause.verb == verb)
    heads = [head for clause in clauses for group in clause.subjects[:1] for head in group]
    group = around.scene.chunk(verb).group
    status = None if group is None else group.status
    works = any(not money_words(MoneyWord.WORKS).isdisjoint(around.scene.words(head)[-1:]) for head in heads)
    if works and status is not None:
        happened = status in {Status.COMPLETED, Status.ONGOING}
        yield from _works(around, verb, (verb, *heads), Status.ONGOING if happened else status)


def _works(
    around: Surroundings, at: int, telling: Sequence[int], status: Status
) -> Iterator[InvestmentCandidate]:
    """Yield the project nearest to what says how far it has come, where a foreign company is told of it."""
    scene = around.scene
    number = scene.chunks.sentence_of(at)
    setting = Setting.of(around, number)
    near = [
        n
        for n in setting.places
        if n not in telling and "PROJECT" in scene.labels(n) and not is_general(scene, n)
    ]
    project = min(near, key=lambda n: abs(n - at), default=None)
    if project is None:
        return
    investors = companies(scene, _holders(setting, project, at))
    recipient = place_of(around, project, homes(investors))
    if crosses(homes(investors), recipient):
        yield InvestmentCandidate(
            statement=Statement(
                rule="investment-works",
                first=scene.chunk(min(project, at)).first,
                last=scene.chunk(max(project, at)).last,
                sentence=number,
                status=scene.said(status, at),
            ),
            kind=(Said(InvestmentKind.PROJECT),),
            investors=investors,
            investor_countries=homes(investors),
            recipient_country=recipient[:1],
            project=named(setting, setting.places[project]).text,
        )


def _holders(setting: Setting, project: int, at: int) -> list[int]:
    """Return the bodies whose project it is: "a plant of the firm Silva", "under construction by Silva"."""
    scene = setting.scene
    found: list[int] = []
    for number in (project, at):
        after = range(number + 1, min(number + REACH, setting.chunks.stop))
        body = next((n for n in after if "BODY" in scene.labels(n)), None)
        if body is not None and any(scene.labels(n) & HOLDING for n in range(number + 1, body)):
            found += takewhile(lambda n: "BODY" in scene.labels(n), after[body - number - 1 :])
    return list(dict.fromkeys(found))


def has_sum(scene: Scene, number: int) -> bool:
    """Return whether the sentence of a chunk gives an amount of money, on the same side of a semicolon.

    The worth of a document ("a $5 million deal") is none.
    """
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(number))
    before = takewhile(lambda n: ";" not in scene.labels(n), range(number, sentence.start - 1, -1))
    behind = takewhile(lambda n: ";" not in scene.labels(n), range(number, sentence.stop))
    sums = (each for each in (*before, *behind) if "MONEY" in scene.labels(each))
    return any(not _is_contract(scene, each + 1) for each in sums)


def _is_contract(scene: Scene, number: int) -> bool:
    """Return whether a chunk is a document that lends nothing: "a $5 million deal"."""
    lending = money_words(MoneyWord.FUNDS) & set(scene.words(number))
    return "DOCUMENT" in scene.labels(number) and not lending


def place_of(
    around: Surroundings, project: int, investors: Sequence[Said[Country]]
) -> tuple[Said[Country], ...]:
    """Return the country of the place after the project, else the one that the article plays in."""
    scene = around.scene
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(project))
    for number in range(project + 1, sentence.stop):
        said = (*scene.countries((number,)), *located(scene, (number,)))
        if said and scene.labels(number - 1) & PLACED:
            return said
    homes = {said.value for said in investors}
    owner = project - (2 if "POSSESSIVE" in scene.labels(project - 1) else 1)
    named = tuple(said for said in scene.countries((owner,)) if homes != {said.value})
    if named and owner in sentence:
        return named
    native = around.native(homes)
    return () if native is None else (Said(native),)


def crosses(investors: Sequence[Said[Country]], recipient: Sequence[Said[Country]]) -> bool:
    """Return whether an investor is not at home in the recipient country."""
    return bool({said.value for said in investors} - {said.value for said in recipient})
