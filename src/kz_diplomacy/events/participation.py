"""Companies with foreign capital, counted: "550 companies with Korean capital work in Kazakhstan".

    statement = count, [ nationality ], enterprises, { … }, mark of capital, { … } ;
    mark      = [ nationality ], "capital" | "participation" | "investment" ;

The investors' country stands before the noun or beside the mark; without either there is no statement.
"""

from collections.abc import Iterator, Sequence

from kz_diplomacy.events.candidates import InvestmentCandidate, Said, Statement
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.models import Country, InvestmentKind, Organization, Status

REACH = 8
"""Chunks after the companies within which the mark of capital stands."""
NATIONS = frozenset(("NATIONALITY", "COUNTRY", "PEOPLE"))
MARKS = frozenset(("PARTICIPATION", "ATTENDED_BY", "FDI"))
FOREIGN = frozenset(("foreign", "overseas", "international"))


def participations_of(scene: Scene) -> Iterator[InvestmentCandidate]:
    """Yield the statements of an article that count companies with foreign capital."""
    for number, chunk in enumerate(scene.chunks.chunks):
        if "COUNT" in chunk.labels:
            noun = _companies(scene, number)
            if noun is not None:
                yield from _statement(scene, number, noun)


def _companies(scene: Scene, count: int) -> int | None:
    """Return the chunk of the companies counted, a nationality between passed over."""
    for number in (count + 1, count + 2):
        labels = scene.labels(number)
        if "ENTERPRISES" in labels:
            return number
        if not labels & NATIONS:
            return None
    return None


def _statement(scene: Scene, count: int, noun: int) -> Iterator[InvestmentCandidate]:
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(count))
    investors, mark = _investors(scene, count, noun, sentence)
    if not investors and (mark is None or not FOREIGN & set(scene.words(mark))):
        return
    known = {said.value for said in investors}
    recipient = [said for said in _located(scene, range(noun + 1, sentence.stop)) if said.value not in known]
    last = max(noun, mark or noun)
    yield InvestmentCandidate(
        statement=Statement(
            rule="investment-participation",
            first=scene.chunk(count).first,
            last=scene.chunk(last).last,
            sentence=scene.chunks.sentence_of(count),
            status=Said(Status.COMPLETED),
        ),
        kind=(Said(InvestmentKind.PARTICIPATION),),
        investor_countries=investors,
        recipient_country=tuple(recipient[:1]),
        enterprises=scene.counts((count,)),
        companies=_named(scene, range(noun + 1, sentence.stop)),
    )


def _investors(
    scene: Scene, count: int, noun: int, sentence: range
) -> tuple[tuple[Said[Country], ...], int | None]:
    """Return whose capital it is, and the chunk of the mark that says so."""
    before = tuple(number for number in range(count + 1, noun) if scene.labels(number) & NATIONS)
    mark = next(
        (n for n in range(noun + 1, min(noun + REACH, sentence.stop)) if scene.labels(n) & MARKS), None
    )
    if mark is None:
        return (scene.countries(before), None) if before and _settled(scene, sentence) else ((), None)
    near = [n for n in range(noun + 1, min(mark + 4, sentence.stop)) if scene.labels(n) & NATIONS]
    beside = [n for n in near if n < mark or "of" in scene.labels(n - 1) or n == mark + 1]
    return scene.countries((*before, *beside[:1])), mark


def _settled(scene: Scene, sentence: range) -> bool:
    """Return whether the sentence says that the companies work in the country: not that they visit a fair."""
    return any("OPERATE" in scene.labels(number) for number in sentence)


def _located(scene: Scene, numbers: range) -> Iterator[Said[Country]]:
    for number in numbers:
        if scene.labels(number) & {"in", "to"} and number + 1 in numbers:
            yield from scene.countries((number + 1,))


def _named(scene: Scene, numbers: Sequence[int]) -> tuple[Said[Organization], ...]:
    return scene.bodies(number for number in numbers if "BODY" in scene.labels(number))
