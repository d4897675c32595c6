"""Companies with foreign capital, counted: "550 companies with Korean capital work in Kazakhstan".

    statement = count, [ nationality ], enterprises, { … }, mark of capital, { … }
              | enterprises, { … }, mark of capital, { … }, counting verb, count ;
    mark      = [ nationality ], "capital" | "participation" | "investment" ;

The investors' country stands before the noun or beside the mark, or it is the investor that the sentence speaks of
("among the top investors … some 590 companies"); without any there is no statement.
"""

from collections.abc import Iterator, Sequence

import attrs

from kz_diplomacy.events.backing import native_of
from kz_diplomacy.events.candidates import InvestmentCandidate, Said, Statement
from kz_diplomacy.events.parts import located
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.models import Country, InvestmentKind, Organization, Status

REACH = 8
"""Chunks after the companies within which the mark of capital stands."""
FAR = 14
"""Chunks after the companies within which their number may follow."""
NATIONS = frozenset(("NATIONALITY", "COUNTRY", "PEOPLE"))
MARKS = frozenset(("PARTICIPATION", "ATTENDED_BY", "FDI"))
CAPITAL = frozenset(("capital", "participation", "investment", "investments"))
INVESTED = frozenset(("foreign-invested", "foreign-owned", "foreign"))
FOREIGN = frozenset(("foreign", "overseas", "international"))
COUNTING = frozenset("number numbers numbered numbering total totals totalled reached exceeds exceeded is was stands".split())
"""Words between companies and their number: "joint ventures … number 1,300"."""


@attrs.frozen(kw_only=True)
class Counted:
    """Companies that are counted: the chunks of their number and of the noun, and the last that was looked at."""

    count: int
    noun: int
    sentence: range


def participations_of(scene: Scene) -> Iterator[InvestmentCandidate]:
    """Yield the statements of an article that count companies with foreign capital."""
    for number, chunk in enumerate(scene.chunks.chunks):
        if "COUNT" in chunk.labels:
            sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(number))
            noun = _after(scene, number) or _before(scene, number, sentence)
            if noun is not None:
                yield from _statement(scene, Counted(count=number, noun=noun, sentence=sentence))


def _after(scene: Scene, count: int) -> int | None:
    """Return the chunk of the companies counted, a nationality between passed over."""
    for number in (count + 1, count + 2):
        labels = scene.labels(number)
        if _are_companies(scene, number):
            return number
        if not labels & NATIONS:
            return None
    return None


def _before(scene: Scene, count: int, sentence: range) -> int | None:
    """Return the chunk of companies that stand before their number."""
    if count == sentence.start or not COUNTING & set(scene.words(count - 1)):
        return None
    found = [n for n in range(max(sentence.start, count - FAR), count) if _are_companies(scene, n)]
    return found[-1] if found else None


def _are_companies(scene: Scene, number: int) -> bool:
    words = scene.words(number)
    return "ENTERPRISES" in scene.labels(number) or words[-2:] == ("joint", "ventures") or words[-1:] == ("enterprises",)


def _statement(scene: Scene, counted: Counted) -> Iterator[InvestmentCandidate]:
    investors, mark = _investors(scene, counted)
    if not investors and (mark is None or not FOREIGN & set(scene.words(mark))):
        return
    known = {said.value for said in investors}
    after = range(counted.noun + 1, counted.sentence.stop)
    last = max(counted.noun, mark or counted.noun, counted.count)
    first = min(counted.noun, counted.count)
    yield InvestmentCandidate(
        statement=Statement(
            rule="investment-participation",
            first=scene.chunk(first).first,
            last=scene.chunk(last).last,
            sentence=scene.chunks.sentence_of(counted.count),
            status=Said(Status.COMPLETED),
        ),
        kind=(Said(InvestmentKind.PARTICIPATION),),
        investor_countries=investors,
        recipient_country=_recipient(scene, counted, known),
        enterprises=scene.counts((counted.count,)),
        companies=_named(scene, after),
    )


def _recipient(scene: Scene, counted: Counted, known: set[Country]) -> tuple[Said[Country], ...]:
    """Return the country that the sentence places the companies in, else the one that the article plays in."""
    for number in counted.sentence:
        if scene.labels(number) & {"in", "to"} and number + 1 in counted.sentence:
            for said in (*scene.countries((number + 1,)), *located(scene, (number + 1,))):
                if said.value not in known:
                    return (said,)
    native = native_of(scene, known)
    return () if native is None else (Said(native),)


def _investors(scene: Scene, counted: Counted) -> tuple[tuple[Said[Country], ...], int | None]:
    """Return whose capital it is, and the chunk of the mark that says so."""
    noun, sentence = counted.noun, counted.sentence
    before = tuple(number for number in range(counted.count + 1, noun) if scene.labels(number) & NATIONS)
    mark = next((n for n in range(noun + 1, min(noun + REACH, sentence.stop)) if _marks(scene, n)), None)
    if mark is None:
        if before and _settled(scene, sentence):
            return scene.countries(before), None
        return _of_investor(scene, counted) or _of_leader(scene, counted), None
    near = [n for n in range(noun + 1, min(mark + 4, sentence.stop)) if scene.labels(n) & NATIONS]
    beside = [n for n in near if n < mark or "of" in scene.labels(n - 1) or n == mark + 1]
    return scene.countries((*before, *beside[:1])), mark


def _marks(scene: Scene, number: int) -> bool:
    return bool(scene.labels(number) & MARKS or CAPITAL & set(scene.words(number)[:1]))


def _of_investor(scene: Scene, counted: Counted) -> tuple[Said[Country], ...]:
    """Return the country that the sentence calls an investor before it counts companies."""
    named = [n for n in range(counted.sentence.start, counted.count) if "INVESTOR" in scene.labels(n)]
    countries = [n for n in range(counted.sentence.start, named[0] if named else 0) if scene.labels(n) & NATIONS]
    return scene.countries(countries[-1:])


def _of_leader(scene: Scene, counted: Counted) -> tuple[Said[Country], ...]:
    """Return the country with that number of companies where the text compares countries by such companies."""
    sentences = scene.document.sentences
    here = scene.chunks.sentence_of(counted.count)
    words = scene.document.lower[sentences[max(here - 2, 0)].first : sentences[here].last]
    if "with" not in scene.labels(counted.count - 1) or not INVESTED & set(words):
        return ()
    countries = [n for n in range(counted.sentence.start, counted.count) if "COUNTRY" in scene.labels(n)]
    leading = [n for n in countries if "in" not in scene.labels(n - 1)]
    return scene.countries(leading[-1:])


def _settled(scene: Scene, sentence: range) -> bool:
    """Return whether the sentence says that the companies work in the country: not that they visit a fair."""
    return any("OPERATE" in scene.labels(number) for number in sentence)


def _named(scene: Scene, numbers: Sequence[int]) -> tuple[Said[Organization], ...]:
    return scene.bodies(number for number in numbers if "BODY" in scene.labels(number))
