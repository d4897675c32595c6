"""Who gives and who receives where the sentence of an amount leaves it unsaid.

    investor    for a loan or grant the one lender of the paragraph (of the text, in a list); for promised investment
                the other of the two sides
    recipient   the place in the sentence, the country that the article is at home in, its other side

Each only where one candidate fits.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

import attrs

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.companies import companies
from kz_diplomacy.events.parts import Parts, behind, is_lender
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.mentions.values import OrganizationMention
from kz_diplomacy.models import Country, InvestmentKind, Organization
from kz_diplomacy.text import SentenceKind

WORLDWIDE = frozenset((BodyKind.BANK, BodyKind.INTERNATIONAL))
LENT = frozenset((InvestmentKind.LOAN, InvestmentKind.GRANT))
PROMISES = frozenset("potential pledge pledges commitment commitments".split())
ABROAD = frozenset(
    "africa african asia asian europe america caribbean pacific subregion region continent countries".split()
)
OVERSEAS = frozenset(("overseas", "abroad", "worldwide", "globally"))
TO = frozenset(("in", "into", "to", "for", "across"))
OFTEN = 3
"""Mentions from which on a country is what an article is about."""
PROMINENT = 3
"""What part of the mentions of the most mentioned country another one needs at least: a third."""


def completed(
    setting: Setting, amount: int, anchor: int, parts: Parts, kind: InvestmentKind, *, ahead: bool
) -> Parts:
    """Return the parties with those that the context gives."""
    scene = setting.scene
    if not parts.investors and not parts.investor_countries:
        if kind in LENT:
            parts = _with_lender(setting, parts)
        elif PROMISES & set(scene.words(anchor)):
            parts = _with_side(scene, parts)
        elif "VERB" in scene.labels(anchor) or kind is not InvestmentKind.DIRECT:
            parts = _with_company(setting, parts)
            if ahead and not parts.investors:
                parts = _with_side(scene, parts)
    if not parts.recipient_country and not parts.recipients and not is_elsewhere(setting):
        parts = attrs.evolve(parts, recipient_country=recipient_of(scene, parts, setting.chunks))
    return parts


def is_elsewhere(setting: Setting) -> bool:
    """Return whether the money goes to a part of the world: "to the Mekong subregion", "into projects abroad"."""
    scene = setting.scene
    brought = [n for n in setting.places if setting.preposition(n) & TO]
    return any(ABROAD & set(scene.words(n)) for n in brought) or any(
        OVERSEAS & set(scene.words(n)) for n in setting.chunks
    )


def speaks_of_others(scene: Scene, chunks: range, parts: Parts) -> bool:
    """Return whether headline and paragraph speak of a country or a lender that is not the one that has the money."""
    home = {said.value for said in (*parts.recipient_country, *parts.investor_countries)} or {scene.resolution.home}
    if _near(scene, chunks) - home or _is_worldwide(scene, parts):
        return True
    number = scene.chunks.sentence_of(chunks.start)
    return any(said.value.country not in home for said in _lenders(scene, _paragraph(scene, number)))


def _is_worldwide(scene: Scene, parts: Parts) -> bool:
    """Return whether an investor is a bank or body of no one country."""
    names = {said.value.name for said in parts.investors if said.value.country is None}
    mentions = (m for m in scene.resolution.mentions if isinstance(m, OrganizationMention))
    return any(mention.kind in WORLDWIDE and mention.organization.name in names for mention in mentions)


def around(scene: Scene, chunks: range) -> set[str]:
    """Return the words of the paragraph around some chunks, and of the headline."""
    sentences = scene.document.sentences
    paragraph = sentences[scene.chunks.sentence_of(chunks.start)].paragraph
    near = [s for s in sentences if s.paragraph == paragraph or s.kind is SentenceKind.HEADLINE]
    return {word for sentence in near for word in scene.document.lower[sentence.first : sentence.last]}


def _with_company(setting: Setting, parts: Parts) -> Parts:
    """Return the parties with the one foreign company or bank of the sentence, or of the one before it."""
    scene = setting.scene
    number = scene.chunks.sentence_of(setting.chunks.start)
    home = {said.value for said in parts.recipient_country} or {native_of(scene)}
    for sentence in _paragraph(scene, number)[:-3:-1]:
        found = {said.value: said for said in _lenders(scene, (sentence,)) if said.value.country not in home}
        taking = {each.value for each in parts.recipients}
        found = {body: said for body, said in found.items() if body not in taking and not _is_bank(scene, said)}
        if len(found) == 1:
            return _backed(parts, found.popitem()[1])
        if found:
            return parts
    return parts


def _is_bank(scene: Scene, said: Said[Organization]) -> bool:
    mentions = (m for m in scene.resolution.mentions if isinstance(m, OrganizationMention))
    return any(m.kind in WORLDWIDE and m.organization.name == said.value.name for m in mentions)


def _backed(parts: Parts, investor: Said[Organization]) -> Parts:
    country = () if investor.value.country is None else (Said(investor.value.country),)
    return attrs.evolve(parts, investors=(investor,), investor_countries=country)


def _with_lender(setting: Setting, parts: Parts) -> Parts:
    """Return the parties with the one lender that the sentences before in the paragraph, or the text, speak of."""
    scene = setting.scene
    number = scene.chunks.sentence_of(setting.chunks.start)
    for sentences in (range(number, number + 1), _paragraph(scene, number), range(len(scene.document.sentences))):
        lenders = {said.value: said for said in _lenders(scene, sentences)}
        if len(lenders) == 1:
            return _backed(parts, lenders.popitem()[1])
        if lenders:
            return parts
    return parts


def _paragraph(scene: Scene, number: int) -> range:
    """Return the sentences of the paragraph up to one, with the one that introduces its list."""
    sentences = scene.document.sentences
    first = number
    while first and sentences[first - 1].paragraph == sentences[number].paragraph:
        first -= 1
    return range(first, number + 1)


def _lenders(scene: Scene, sentences: Iterable[int]) -> Iterator[Said[Organization]]:
    for sentence in sentences:
        for number in scene.chunks.of_sentence(sentence):
            if is_lender(scene, number):
                yield from companies(scene, (number,))
            yield from behind(scene, (number,))


def _with_side(scene: Scene, parts: Parts) -> Parts:
    """Return the parties with the other of the article's two sides as the investor."""
    home = {said.value for said in parts.recipient_country} or {native_of(scene)}
    others = [country for country in scene.resolution.sides if country not in home]
    if len(others) != 1:
        return parts
    return attrs.evolve(parts, investor_countries=(Said(others[0]),))


def recipient_of(scene: Scene, parts: Parts, chunks: range) -> tuple[Said[Country], ...]:
    """Return the recipient that the sentence leaves unsaid: the country that the article plays in, or the other side.

    Where that is not the outlet's own, headline or paragraph speak of it.
    """
    known = {said.value for said in parts.investor_countries}
    native = native_of(scene, known)
    plain = not known or native == scene.resolution.home
    if native is not None and (plain or native in _near(scene, chunks)):
        return (Said(native),)
    others = [country for country in scene.resolution.sides if country not in known]
    return (Said(others[0]),) if len(others) == 1 and known else ()


def _near(scene: Scene, chunks: range) -> set[Country]:
    sentences = scene.document.sentences
    paragraph = sentences[scene.chunks.sentence_of(chunks.start)].paragraph
    return {
        country
        for number, sentence in enumerate(sentences)
        if sentence.paragraph == paragraph or sentence.kind is not SentenceKind.PROSE
        for chunk in scene.chunks.of_sentence(number)
        for country in _countries_in(scene, chunk)
    }


def native_of(scene: Scene, known: Iterable[Country] = ()) -> Country | None:
    """Return the country that an article plays in: the outlet's, the dateline's, or the one most spoken of.

    The outlet's and the dateline's only where the text speaks of them at least a third as often.
    """
    spoken = Counter(_countries(scene))
    counts = Counter({country: number for country, number in spoken.items() if country not in set(known)})
    home, dateline = scene.resolution.home, scene.resolution.dateline
    seats = [seat for seat in (home, None if dateline is None else dateline.country) if seat is not None]
    if len(seats) > 1 and seats[0] == seats[1] and seats[0] not in set(known) and _often(spoken) < OFTEN:
        return seats[0]
    if not counts:
        return None
    (first, most), *others = counts.most_common(2)
    for seat in seats:
        if PROMINENT * counts[seat] >= most:
            return seat
    return first if not others or most > others[0][1] else None


def _often(counts: Counter[Country]) -> int:
    return max(counts.values(), default=0)


def _countries(scene: Scene) -> Iterator[Country]:
    for number, sentence in enumerate(scene.document.sentences):
        if sentence.kind is not SentenceKind.LABEL:
            for chunk in scene.chunks.of_sentence(number):
                yield from _countries_in(scene, chunk)


def _countries_in(scene: Scene, chunk: int) -> Iterator[Country]:
    yield from (said.value for said in scene.countries((chunk,)))
    yield from (said.value.country for said in scene.bodies((chunk,)) if said.value.country is not None)
    yield from (said.value.country for said in scene.places((chunk,)) if said.value.country is not None)
