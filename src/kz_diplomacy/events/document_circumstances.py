"""Where and when a document is signed, as its words and the frames of its signing tell it.

place   of the signing, not of what the document is to build or buy
day     of the signing, of the statement that the headline names, or the year in the name of the document
since   the day of ratification, or from which on it holds, is no day of signing

example          They signed a loan for a plant in Osh in Bern on Monday.     Bern, Monday
counter-example  They signed a loan for a plant in Osh.                       nothing
"""

import datetime as dt
from collections.abc import Sequence

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.circumstances import exact_day, is_of_agreeing, place_before
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.signatories import RATIFYING
from kz_diplomacy.events.simultaneous import days_beside
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.values import DocumentMention
from kz_diplomacy.models import AgreementKind, Place, TimeSpan
from kz_diplomacy.text import SentenceKind

ISSUED = frozenset((AgreementKind.STATEMENT, AgreementKind.DECLARATION, AgreementKind.COMMUNIQUE))
HOLDING = RATIFYING | {"IN_FORCE"}
YEAR = dt.timedelta(days=366)
PARTING = frozenset(("COMMA", "DATE", "PERSON", "VERB"))
"""What parts the project that a document is about from where it is signed."""
PURPOSE = 5
"""Chunks from a document to the word that tells what it is for."""


def where_and_when(
    scene: Scene, matches: Sequence[FrameMatch]
) -> tuple[tuple[Said[Place], ...], tuple[Said[TimeSpan], ...]]:
    """Return the first place and the first day that frames of signing give."""
    places = (_where(scene, match) for match in matches)
    dates = (exact_day(_days(scene, match)) for match in matches)
    return next(filter(None, places), ()), next(filter(None, dates), ())


def _days(scene: Scene, match: FrameMatch) -> tuple[Said[TimeSpan], ...]:
    """Return the days that a frame gives; several years are those for which a document holds."""
    own = [each for each in match.roles.get("date", ()) if not is_of_agreeing(scene, each, match.trigger)]
    told = scene.dates(own or days_beside(scene, match))
    return tuple(said for said in told if said.value.end - said.value.start <= YEAR)


def _where(scene: Scene, match: FrameMatch) -> tuple[Said[Place], ...]:
    """Return where a document is signed; the place of what it is to build or buy is another."""
    chunks = [
        number
        for number in match.roles.get("place", ())
        if not (_is_of_project(scene, match, number) or is_of_agreeing(scene, number, match.trigger))
    ]
    return scene.places(chunks)[:1] or place_before(scene, match)


def _is_of_project(scene: Scene, match: FrameMatch, place: int) -> bool:
    """Return whether a place is where something is built: "a loan for a plant in Osh".

    A capital with a day behind it is where one signs: "a memorandum on drilling in Oslo on Monday".
    """
    papers = [number for number in match.roles.get("document", ()) if match.trigger < number < place]
    behind = range(place + 1, min(place + 3, len(scene.chunks.chunks)))
    dated = any("DATE" in scene.labels(number) for number in behind)
    if not papers or (dated and "CAPITAL" in scene.labels(place)):
        return False
    between = [scene.labels(number) for number in range(papers[-1], place)]
    named = scene.tells_of("PROJECT", scene.words(papers[-1])[-1:])
    built = named or any("PROJECT" in labels for labels in between)
    purpose = any("for" in labels for labels in between[:PURPOSE])
    parting = PARTING - {"COMMA"} if purpose else PARTING
    return built and not any(labels & parting for labels in between)


def by_stage(
    scene: Scene, match: FrameMatch | None, days: tuple[Said[TimeSpan], ...]
) -> tuple[tuple[Said[TimeSpan], ...], tuple[Said[TimeSpan], ...]]:
    """Return the days of signing and those of ratification, or from which on a document holds."""
    ratified = match is not None and bool(scene.labels(match.trigger) & HOLDING)
    return ((), days) if ratified else (days, ())


def year_of(
    scene: Scene, number: int, mention: DocumentMention, match: FrameMatch | None
) -> tuple[Said[TimeSpan], ...]:
    """Return the year in the name of a document, unless its day is told: "the 2023 plan signed in May"."""
    told = match is not None and match.construction == "past-participle" and "date" in match.roles
    return () if told or mention.span is None else (scene.said(mention.span, number),)


def issued(scene: Scene, number: int, mention: DocumentMention) -> tuple[Said[TimeSpan], ...]:
    """Return the day of publication where the article is the statement that its headline names."""
    sentence, published = scene.chunks.sentence_of(number), scene.document.article.published
    headline = scene.document.sentences[sentence].kind is SentenceKind.HEADLINE
    verbs = any("VERB" in scene.labels(each) for each in scene.chunks.of_sentence(sentence))
    issued = headline and not verbs and mention.kind in ISSUED and published is not None
    return (Said(TimeSpan.of(published.isoformat())),) if issued and published is not None else ()
