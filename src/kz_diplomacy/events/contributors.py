"""Lists of the countries that most investment comes from, without figures of their own.

    statement = { … }, investors, { … }, list of countries
              | "followed by", list of countries                 (* after a figure of investment *)
              | investors, ":", { item of a country } ;
    investors = "the largest investors" | "sources of foreign capital" | … ;

One country alone ("remains a leading investor") is no statement.
"""

from collections.abc import Iterator, Sequence

from itertools import pairwise

from kz_diplomacy.events.backing import native_of
from kz_diplomacy.events.candidates import Candidate, InvestmentCandidate, Said, Statement
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.models import Country, InvestmentKind, Status
from kz_diplomacy.text import SentenceKind

FEWEST = 2
"""Countries that make a list."""
SOURCES = frozenset("sources source contributors contributor investors donors majority bulk countries".split())
WORDS = SOURCES | {"followed"}
LEADING = frozenset("top main largest leading biggest major key principal sources contributors most majority bulk".split())
NATIONS = frozenset(("COUNTRY",))
INVESTMENT = frozenset(("investment", "investments", "capital", "fdi", "invested", "investing"))
NEAR = 5
"""Chunks from "the top countries" on within which "that invested the most" stands."""
FOLLOWED = ("followed", "by")
JOINTS = frozenset((",", "and", "as", "well", "or", "the", "then"))


def contributors_of(scene: Scene, figures: Sequence[Candidate]) -> Iterator[InvestmentCandidate]:
    """Yield the lists of leading investors of an article.

    Args:
        scene: The article.
        figures: The figures of investment found in it, in order.
    """
    if not WORDS & set(scene.document.lower):
        return
    for number in range(len(scene.document.sentences)):
        chunks = scene.chunks.of_sentence(number)
        lead = next((n for n in chunks if _leads(scene, n)), None)
        if lead is not None:
            yield from _statement(scene, number, lead, [*_listed(scene, chunks, lead), *_items(scene, number)])
        else:
            yield from _followers(scene, number, figures)


def _leads(scene: Scene, number: int) -> bool:
    """Return whether a chunk speaks of the main investors."""
    words = set(scene.words(number))
    if "INVESTOR" in scene.labels(number):
        return bool(words & LEADING)
    last = min(number + NEAR, len(scene.chunks.chunks))
    around = {word for n in range(number, last) for word in scene.words(n)}
    return bool(words & SOURCES and around & LEADING and around & INVESTMENT)


def _listed(scene: Scene, chunks: range, lead: int) -> list[int]:
    """Return the countries of the sentence, without the one that the investment goes to."""
    return [
        n for n in chunks if scene.labels(n) & NATIONS and not scene.labels(n - 1) & {"in", "into", "to", "for", "of"}
    ] if lead in chunks else []


def _items(scene: Scene, number: int) -> Iterator[int]:
    """Yield the countries of the items of the list that a sentence introduces, each a country alone."""
    sentences = scene.document.sentences
    for after in range(number + 1, len(sentences)):
        chunks = scene.chunks.of_sentence(after)
        nations = [n for n in chunks if scene.labels(n) & NATIONS]
        if sentences[after].kind is not SentenceKind.ITEM or not nations or len(chunks) > FEWEST + 1:
            return
        yield from nations


def _followers(scene: Scene, number: int, figures: Sequence[Candidate]) -> Iterator[InvestmentCandidate]:
    """Yield the countries that are "followed by" after a figure of investment in the same sentence."""
    figure = next((each for each in figures if each.statement.sentence == number), None)
    if not isinstance(figure, InvestmentCandidate) or not figure.amount or not figure.investor_countries:
        return
    lower = scene.document.lower
    for chunk in scene.chunks.of_sentence(number):
        first = scene.chunk(chunk).first
        if lower[first : first + 2] == FOLLOWED:
            last = scene.chunks.of_sentence(number).stop
            nations = list(_run(scene, range(chunk + 2, last)))
            if nations:
                yield _candidate(scene, chunk, nations, figure.recipient_country, figure)


def _run(scene: Scene, numbers: range) -> Iterator[int]:
    for number in numbers:
        if scene.labels(number) & NATIONS:
            yield number
        elif not JOINTS & set(scene.words(number)):
            return


def _statement(scene: Scene, number: int, lead: int, nations: list[int]) -> Iterator[InvestmentCandidate]:
    found = {said.value for said in scene.countries(nations)}
    sentence = scene.chunks.of_sentence(number)
    if len(found) < FEWEST or not _in_list(scene, nations) or any("MONEY" in scene.labels(n) for n in sentence):
        return
    recipient = _recipient(scene, sentence, found)
    yield _candidate(scene, lead, [n for n in nations if set(_values(scene, n)) - set(_values_of(recipient))], recipient)


def _in_list(scene: Scene, nations: list[int]) -> bool:
    """Return whether two of the countries stand side by side, or each in an item of a list."""
    return any(
        scene.chunks.sentence_of(one) != scene.chunks.sentence_of(other)
        or all(JOINTS & set(scene.words(n)) for n in range(one + 1, other))
        for one, other in pairwise(nations)
    )


def _recipient(scene: Scene, sentence: range, investors: set[Country]) -> tuple[Said[Country], ...]:
    said = [
        each for n in sentence if scene.labels(n) & {"in", "into", "of"} and n + 1 in sentence
        for each in scene.countries((n + 1,)) if each.value not in investors
    ]
    native = native_of(scene, investors)
    return tuple(said[:1]) or (() if native is None else (Said(native),))


def _values(scene: Scene, number: int) -> Iterator[Country]:
    return (said.value for said in scene.countries((number,)))


def _values_of(said: Sequence[Said[Country]]) -> Iterator[Country]:
    return (each.value for each in said)


def _candidate(
    scene: Scene,
    lead: int,
    nations: list[int],
    recipient: tuple[Said[Country], ...],
    figure: InvestmentCandidate | None = None,
) -> InvestmentCandidate:
    sentence = scene.chunks.sentence_of(lead)
    dates = [n for n in scene.chunks.of_sentence(sentence) if "DATE" in scene.labels(n)]
    return InvestmentCandidate(
        statement=Statement(
            rule="investment-contributors",
            first=scene.chunk(lead).first,
            last=scene.chunk(max(lead, *(n for n in nations if scene.chunks.sentence_of(n) == sentence), lead)).last,
            sentence=sentence,
            status=Said(Status.COMPLETED),
        ),
        kind=(Said(InvestmentKind.DIRECT),),
        investor_countries=scene.countries(nations),
        recipient_country=recipient,
        period=scene.dates(dates[:1]) or (figure.period if figure is not None else ()),
    )
