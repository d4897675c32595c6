"""Documents: every one that the text names or counts, with those who sign it and how far it has come.

A document is read from its mention, wherever it stands.  The frame of signing adds signatories, place and
day; an item of a list takes the frame of the sentence that introduces it ("the following were signed:").
"""

from collections.abc import Iterator, Sequence

import attrs

from kz_diplomacy.events.candidates import AgreementCandidate, Statement
from kz_diplomacy.events.denials import is_negated
from kz_diplomacy.events.document_circumstances import by_stage, issued, where_and_when, year_of
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
from kz_diplomacy.events.stages import is_ratified, stage_of
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.events.told_documents import is_told
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.mentions.values import DocumentMention
from kz_diplomacy.models import AgreementKind
from kz_diplomacy.text import SentenceKind

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
        signed, ratified = by_stage(scene, match, scene.dates(match.roles.get("date", ()))[:1])
        yield AgreementCandidate(
            statement=statement_of(scene, match, status_of(scene, match), definite=True),
            countries=scene.homes(signers),
            organizations=scene.bodies(signers),
            signatories=scene.persons(signers),
            place=scene.places(match.roles.get("place", ()))[:1],
            date=signed,
            ratified=ratified,
        )


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
    places, dates = where_and_when(scene, [each for each in told_of if each is not None])
    signed, ratified = by_stage(scene, match, dates)
    day = year_of(scene, number, mention, match)
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
        date=() if _is_commemorated(scene, match) else (day or signed or issued(scene, number, mention))[:1],
        ratified=ratified or held_since(scene, papers, number),
        assumed=assumed,
    )


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
