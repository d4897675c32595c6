"""Documents: every one that the text names or counts, with those who sign it and how far it has come.

A document is read from its mention, wherever it stands.  The frame of signing adds signatories, place and
day; an item of a list takes the frame of the sentence that introduces it ("the following were signed:").
"""

import datetime as dt
from collections.abc import Iterator, Sequence

import attrs

from kz_diplomacy.events.candidates import AgreementCandidate, Said, Statement
from kz_diplomacy.events.circumstances import exact_day, is_of_agreeing, place_before
from kz_diplomacy.events.denials import is_negated
from kz_diplomacy.events.outlook import status_of
from kz_diplomacy.events.papers import Papers, held_since, value_beside
from kz_diplomacy.events.party_states import (
    assumed_of,
    bodies_beside,
    homes_of_companies,
    partners_of,
    with_sides,
)
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.signatories import (
    RATIFYING,
    acting_under,
    bodies_of,
    issuers_of,
    parties_of,
    shared_of,
    signatories_of,
    signers_of,
)
from kz_diplomacy.events.signed_for import signed_for_of
from kz_diplomacy.events.signings import Signings
from kz_diplomacy.events.simultaneous import days_beside
from kz_diplomacy.events.stages import is_ratified, stage_of
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.events.told_documents import is_told
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.document_words import document_words
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
ALSO = "also"
"""What a verb of signing has beside it where it brings one more document."""
BEFORE_REPLACED = 4
"""Words from "replace" to a document."""
BEFORE_SIGNING = 4
"""Words from "anniversary" to the signing."""


def agreements_of(scene: Scene, signings: Signings) -> Iterator[AgreementCandidate]:
    """Yield the documents of an article."""
    papers = Papers.of(scene)
    for number, chunk in enumerate(scene.chunks.chunks):
        if "IT" in chunk.labels and number in signings.documents:
            yield from _pointing_back(scene, number, signings.documents[number])
        elif "DOCUMENT" in chunk.labels:
            match = signings.signed.get(number)
            for mention in scene.mentions(number, DocumentMention):
                if is_told(scene, papers, number, mention, match):
                    yield _document(papers, signings, number, mention, match)
    yield from signed_for_of(signings)


def _pointing_back(scene: Scene, number: int, match: FrameMatch) -> Iterator[AgreementCandidate]:
    """Yield what "it was signed in Bern" says of the document just told of."""
    signers = match.roles.get("signatories", ())
    under = number > 0 and "under" in scene.labels(number - 1)
    if not (under or is_negated(scene, match)) and _document_before(scene, number):
        signed, ratified = _by_stage(scene, match, scene.dates(match.roles.get("date", ()))[:1])
        yield AgreementCandidate(
            statement=statement_of(scene, match, status_of(scene, match), definite=True),
            countries=scene.homes(signers),
            organizations=scene.bodies(signers),
            signatories=scene.persons(signers),
            place=scene.places(match.roles.get("place", ()))[:1],
            date=signed,
            ratified=ratified,
        )


def _by_stage(
    scene: Scene, match: FrameMatch | None, days: tuple[Said[TimeSpan], ...]
) -> tuple[tuple[Said[TimeSpan], ...], tuple[Said[TimeSpan], ...]]:
    """Return the days of signing and those of ratification, or from which on a document holds."""
    ratified = match is not None and bool(scene.labels(match.trigger) & HOLDING)
    return ((), days) if ratified else (days, ())


def _document_before(scene: Scene, number: int) -> bool:
    """Return whether a document stands before a pronoun in its sentence or the one before."""
    sentence = scene.chunks.sentence_of(number)
    first = scene.chunks.of_sentence(max(0, sentence - 1)).start
    return any("DOCUMENT" in scene.labels(other) for other in range(first, number))


def _document(
    papers: Papers, signings: Signings, number: int, mention: DocumentMention, match: FrameMatch | None
) -> AgreementCandidate:
    scene = signings.scene
    signers = signers_of(scene, number, match)
    if not signers:
        stated = signings.stated.get(number)
        signers = acting_under(scene, number, match) if stated is None else stated.roles["signatories"]
    bodies = bodies_of(scene, number, mention, signers, match)
    names = {said.value.name for said in bodies}
    bodies = (*bodies, *(said for said in bodies_beside(scene, number) if said.value.name not in names))
    issuers = issuers_of(scene, number, mention)
    homes = (each.value.country for each in issuers)
    sides = dict.fromkeys((*mention.countries, *(home for home in homes if home is not None)))
    named = tuple(scene.said(country, number) for country in sides)
    told = parties_of(scene, named, signers, bodies, match)
    known = {said.value for said in told}
    partners = (*partners_of(scene, number), *homes_of_companies(scene, number, match))
    told = (*told, *(said for said in partners if said.value not in known))
    told_of = [] if match is None else [match, signings.ceremony(number)]
    countries = (
        told if _names_all(mention, match, told) else with_sides(scene, number, told, bodies, papers.home)
    )
    assumed = assumed_of(scene, told, countries)
    places, dates = _where_and_when(scene, [each for each in told_of if each is not None])
    signed, ratified = _by_stage(scene, match, dates)
    day = _year_of(scene, number, mention, match)
    return AgreementCandidate(
        statement=_statement(papers, signings, number, mention, match, implied=_are_several(scene, signers)),
        kind=(scene.said(mention.kind, number),),
        title=(scene.said(mention.title, number),) if mention.title else (),
        count=(scene.said(mention.count, number),) if mention.count is not None else (),
        countries=countries,
        organizations=(*bodies, *shared_of(scene, number, mention, countries)),
        signatories=issuers or signatories_of(scene, signers, match),
        value=value_beside(scene, papers, number, mention),
        place=places,
        date=() if _is_commemorated(scene, match) else (day or signed or _issued(scene, number, mention))[:1],
        ratified=ratified or held_since(scene, papers, number),
        assumed=assumed,
    )


def _year_of(
    scene: Scene, number: int, mention: DocumentMention, match: FrameMatch | None
) -> tuple[Said[TimeSpan], ...]:
    """Return the year in the name of a document, unless its day is told: "the 2023 plan signed in May"."""
    told = match is not None and match.construction == "past-participle" and "date" in match.roles
    return () if told or mention.span is None else (scene.said(mention.span, number),)


def _issued(scene: Scene, number: int, mention: DocumentMention) -> tuple[Said[TimeSpan], ...]:
    """Return the day of publication where the article is the statement that its headline names."""
    sentence, published = scene.chunks.sentence_of(number), scene.document.article.published
    headline = scene.document.sentences[sentence].kind is SentenceKind.HEADLINE
    verbs = any("VERB" in scene.labels(each) for each in scene.chunks.of_sentence(sentence))
    issued = headline and not verbs and mention.kind in ISSUED and published is not None
    return (Said(TimeSpan.of(published.isoformat())),) if issued and published is not None else ()


def _where_and_when(
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
    dated = any("DATE" in scene.labels(number) for number in range(place + 1, place + 3))
    if not papers or (dated and "CAPITAL" in scene.labels(place)):
        return False
    between = [scene.labels(number) for number in range(papers[-1], place)]
    named = scene.tells_of("PROJECT", scene.words(papers[-1])[-1:])
    built = named or any("PROJECT" in labels for labels in between)
    purpose = any("for" in labels for labels in between[:PURPOSE])
    parting = PARTING - {"COMMA"} if purpose else PARTING
    return built and not any(labels & parting for labels in between)


def _names_all(mention: DocumentMention, match: FrameMatch | None, told: Sequence[object]) -> bool:
    """Return whether no side is left out: a proper name, or "between" a known side and another."""
    parted = " between " in f" {mention.title} " and len(told) == 1
    return (parted and not mention.organizations[1:]) or _stands_alone(mention, match)


def _stands_alone(mention: DocumentMention, match: FrameMatch | None) -> bool:
    """Return whether a document is only cited by its proper name: "the Paris Agreement"."""
    return match is None and mention.title is not None and mention.title[0].isupper()


def _statement(  # noqa: PLR0913 - a document, what it stands in, and whether it stands alone
    papers: Papers,
    signings: Signings,
    number: int,
    mention: DocumentMention,
    match: FrameMatch | None,
    *,
    implied: bool,
) -> Statement:
    scene = signings.scene
    anonymous = mention.title is None and mention.count is None
    former = _is_called(scene, number, document_words().former) or _is_replaced(scene, number)
    further = former or _is_called(scene, number, document_words().another) or _is_added(scene, match)
    parties = mention.countries or mention.organizations
    sentence = scene.chunks.sentence_of(number)
    heading = anonymous and _is_heading(scene, sentence, mention)
    definite = heading or (mention.definite and anonymous and not (parties or former))
    status = stage_of(scene, papers, number, match)
    here = match is not None and scene.chunks.sentence_of(match.trigger) == sentence
    if match is not None and here and number not in signings.included:
        told = statement_of(scene, match, status, definite=definite)
        return attrs.evolve(
            told,
            series=mention.plural,
            further=further,
            implied=heading or implied,
            ratified=is_ratified(scene, match.trigger),
            recalled=told.recalled or former or _is_commemorated(scene, match),
        )
    chunk = scene.chunk(number)
    item = scene.document.sentences[sentence].kind is SentenceKind.ITEM
    together = "agreement-listed" if item else "agreement-included"
    return Statement(
        rule="agreement-named" if match is None else together,
        first=chunk.first,
        last=chunk.last,
        sentence=sentence,
        status=status,
        definite=definite,
        implied=heading,
        series=mention.plural,
        further=further,
    )


def _is_heading(scene: Scene, sentence: int, mention: DocumentMention) -> bool:
    """Return whether a headline has a short word for what the text then calls by its kind: "sign pact"."""
    short = mention.kind is AgreementKind.AGREEMENT and not mention.plural
    return short and scene.document.sentences[sentence].kind is SentenceKind.HEADLINE


def _is_added(scene: Scene, match: FrameMatch | None) -> bool:
    """Return whether a document is signed besides those told of: "they also signed"."""
    if match is None or match.verb != match.trigger:
        return False
    chunk = scene.chunk(match.trigger)
    return ALSO in scene.document.lower[max(0, chunk.first - 1) : chunk.last]


def _is_replaced(scene: Scene, number: int) -> bool:
    """Return whether the document told of takes the place of this one: "to replace the 1998 agreement"."""
    first = scene.chunk(number).first
    before = scene.document.lower[max(0, first - BEFORE_REPLACED) : first]
    return not document_words().replacing.isdisjoint(before)


def _is_commemorated(scene: Scene, match: FrameMatch | None) -> bool:
    """Return whether a signing is only one whose years are counted: "the 45th anniversary of the signing"."""
    if match is None:
        return False
    first = scene.chunk(match.trigger).first
    return scene.tells_of("ANNIVERSARY", scene.document.lower[max(0, first - BEFORE_SIGNING) : first])


def _are_several(scene: Scene, signers: tuple[int, ...]) -> bool:
    """Return whether it is told who signs for more than one side."""
    homes = {said.value for said in scene.homes(signers)}
    return max(len(scene.persons(signers)), len(scene.bodies(signers)), len(homes)) > 1


def _is_called(scene: Scene, number: int, words: frozenset[str]) -> bool:
    """Return whether one of some words stands before a document: "another treaty", "former treaty"."""
    first = scene.chunk(number).first
    return not words.isdisjoint(scene.document.lower[max(0, first - 1) : first + 2])
