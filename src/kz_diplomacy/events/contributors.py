"""Lists of the countries that most investment comes from, without figures of their own.

    statement = { … }, investors, { … }, list of countries
              | "the most investment", "came from", list of countries
              | "followed by", list of countries                 (* after a figure of investment *)
              | investors, ":", { item of a country } ;
    investors = "the largest investors" | "sources of foreign capital" | "the countries that invested most" ;

One country alone ("remains a leading investor") is no statement.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from kz_diplomacy.events.candidates import InvestmentCandidate, Said, Statement
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.surroundings import Surroundings
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.models import Country, InvestmentKind, Status
from kz_diplomacy.text import SentenceKind

FEWEST = 2
"""Countries that make a list."""
NEAR = 5
"""Chunks from "the top countries" on within which "that invested the most" stands."""
FAR = 7
"""Chunks from "the most investment" on within which "came from" stands."""
FOLLOWED = ("followed", "by")
COMING = frozenset(("FLOW", "BE"))
TO = frozenset(("in", "into", "to", "for", "of"))
WHERE = frozenset(("in", "into", "of"))
JOINTS = frozenset((",", "and", "as", "well", "or", "the", "then", "followed", "by"))


def contributors_of(
    around: Surroundings, figures: Sequence[InvestmentCandidate]
) -> Iterator[InvestmentCandidate]:
    """Yield the lists of leading investors of an article.

    Args:
        around: The article.
        figures: The figures of investment found in it, in order.
    """
    scene = around.scene
    telling = money_words(MoneyWord.SOURCE) | money_words(MoneyWord.COMING)
    if telling.isdisjoint(scene.document.lower):
        return
    counted = {figure.statement.sentence: figure for figure in reversed(figures)}
    for number in range(len(scene.document.sentences)):
        lead = next((n for n in scene.chunks.of_sentence(number) if _leads(scene, n)), None)
        if lead is not None:
            yield from _statement(around, number, lead)
        elif number in counted:
            yield from _followers(scene, number, counted[number])


def _leads(scene: Scene, number: int) -> bool:
    """Return whether a chunk speaks of the main investors."""
    words, foremost = scene.words(number), money_words(MoneyWord.FOREMOST)
    if "INVESTOR" in scene.labels(number):
        return not foremost.isdisjoint(words) or _comes_from(scene, number)
    if "FDI" in scene.labels(number):
        part = scene.words(number - 2) if number and "of" in scene.labels(number - 1) else ()
        return not foremost.isdisjoint((*words, *part)) and (
            _comes_from(scene, number) or _is_followed(scene, number)
        )
    if money_words(MoneyWord.SOURCE).isdisjoint(words):
        return False
    last = min(number + NEAR, len(scene.chunks.chunks))
    near = {word for n in range(number, last) for word in scene.words(n)}
    return bool(near & foremost and near & money_words(MoneyWord.INVESTMENT))


def _comes_from(scene: Scene, number: int) -> bool:
    """Return whether investment is said to come from somewhere: "the most investment came from"."""
    after = range(number + 1, min(number + FAR, len(scene.chunks.chunks)))
    return any(scene.labels(n) & COMING and "from" in scene.labels(n + 1) for n in after)


def _is_followed(scene: Scene, number: int) -> bool:
    """Return whether others are said to follow whoever the sentence tells of: "followed by Japan"."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(number))
    return any(_follows(scene, n) for n in sentence if "COUNTRY" in scene.labels(n))


def _follows(scene: Scene, number: int) -> bool:
    """Return whether "followed by" stands right before a country."""
    last = scene.chunk(number).first
    return scene.document.lower[last - 2 : last] == FOLLOWED or (
        scene.document.lower[last - 3 : last - 1] == FOLLOWED
    )


def _statement(around: Surroundings, number: int, lead: int) -> Iterator[InvestmentCandidate]:
    scene = around.scene
    chunks = scene.chunks.of_sentence(number)
    listed = [n for n in chunks if "COUNTRY" in scene.labels(n) and not _is_brought(scene, n)]
    nations = [*listed, *_items(scene, number)]
    found = {said.value for said in scene.countries(nations)}
    figures = any("MONEY" in scene.labels(n) for n in chunks)
    if len(found) >= FEWEST and _in_list(scene, nations) and not figures:
        recipient = _recipient(around, chunks, found)
        kept = [n for n in nations if not {said.value for said in recipient} & set(_values(scene, n))]
        yield _candidate(scene, lead, kept, recipient)


def _is_brought(scene: Scene, number: int) -> bool:
    """Return whether a country is one that the investment goes to."""
    return number > 0 and bool(scene.labels(number - 1) & TO)


def _items(scene: Scene, number: int) -> Iterator[int]:
    """Yield the countries of the items of the list that a sentence introduces, each a country alone."""
    sentences = scene.document.sentences
    for after in range(number + 1, len(sentences)):
        chunks = scene.chunks.of_sentence(after)
        nations = [n for n in chunks if "COUNTRY" in scene.labels(n)]
        if sentences[after].kind is not SentenceKind.ITEM or not nations or len(chunks) > FEWEST + 1:
            return
        yield from nations


def _in_list(scene: Scene, nations: list[int]) -> bool:
    """Return whether two of the countries stand side by side, or each in an item of a list."""
    return any(
        scene.chunks.sentence_of(one) != scene.chunks.sentence_of(other)
        or _follows(scene, other)
        or all(JOINTS & set(scene.words(n)) for n in range(one + 1, other))
        for one, other in pairwise(nations)
    )


def _recipient(around: Surroundings, chunks: range, investors: set[Country]) -> tuple[Said[Country], ...]:
    """Return the country that the sentence says the money goes to, else the one that the article plays in."""
    scene = around.scene
    placed = (n + 1 for n in chunks if scene.labels(n) & WHERE)
    said = next((each for each in scene.countries(placed) if each.value not in investors), None)
    native = around.native(investors) if said is None else None
    return (said,) if said is not None else () if native is None else (Said(native),)


def _followers(scene: Scene, number: int, figure: InvestmentCandidate) -> Iterator[InvestmentCandidate]:
    """Yield the countries that are "followed by" after a figure of a country in the same sentence."""
    chunks, lower = scene.chunks.of_sentence(number), scene.document.lower
    for chunk in chunks:
        first = scene.chunk(chunk).first
        if lower[first : first + 2] == FOLLOWED and figure.investor_countries:
            nations = list(_run(scene, range(chunk + 2, chunks.stop)))
            counted = any("MONEY" in scene.labels(n) for n in range(chunk, chunks.stop))
            if nations and not counted:
                yield _candidate(scene, chunk, nations, figure.recipient_country, figure)


def _run(scene: Scene, numbers: range) -> Iterator[int]:
    for number in numbers:
        if "COUNTRY" in scene.labels(number):
            yield number
        elif not JOINTS & set(scene.words(number)):
            return


def _values(scene: Scene, number: int) -> Iterator[Country]:
    return (said.value for said in scene.countries((number,)))


def _candidate(
    scene: Scene,
    lead: int,
    nations: list[int],
    recipient: tuple[Said[Country], ...],
    figure: InvestmentCandidate | None = None,
) -> InvestmentCandidate:
    number = scene.chunks.sentence_of(lead)
    chunks = scene.chunks.of_sentence(number)
    period = scene.dates([n for n in chunks if "DATE" in scene.labels(n)][:1])
    return InvestmentCandidate(
        statement=Statement(
            rule="investment-contributors",
            first=scene.chunk(lead).first,
            last=scene.chunk(max((lead, *(n for n in nations if n in chunks)))).last,
            sentence=number,
            status=Said(Status.COMPLETED),
        ),
        kind=(Said(InvestmentKind.DIRECT),),
        investor_countries=scene.countries(nations),
        recipient_country=recipient,
        period=period or (() if figure is None else figure.period),
    )
