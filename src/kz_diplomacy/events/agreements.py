"""Documents: every one that the text names or counts, with those who sign it and how far it has come.

A document is read from its mention, wherever it stands; the frame of signing adds signatories, place and day.
"""

from collections.abc import Iterator, Mapping

from kz_diplomacy.events.candidates import AgreementCandidate, Said, Statement
from kz_diplomacy.events.outlook import is_denied, status_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.values import DocumentMention
from kz_diplomacy.models import Country, Organization

PAIR = 2


def agreements_of(scene: Scene, matches: Mapping[int, FrameMatch]) -> Iterator[AgreementCandidate]:
    """Yield the documents of an article.

    Args:
        scene: The article.
        matches: For the chunk of a document the frame in which it is signed.
    """
    for number, chunk in enumerate(scene.chunks.chunks):
        if "DOCUMENT" not in chunk.labels:
            continue
        match = matches.get(number)
        if match is not None and is_denied(scene, match):
            continue
        for mention in scene.mentions(number, DocumentMention):
            yield _document(scene, number, mention, match)


def _document(
    scene: Scene, number: int, mention: DocumentMention, match: FrameMatch | None
) -> AgreementCandidate:
    signers = match.roles.get("signatories", ()) if match else ()
    countries = tuple(scene.said(country, number) for country in mention.countries)
    bodies = tuple(scene.said(body, number) for body in mention.organizations)
    dates = scene.dates(match.roles.get("date", ())) if match else ()
    own = (scene.said(mention.span, number),) if mention.span else ()
    return AgreementCandidate(
        statement=_statement(scene, number, mention, match),
        kind=(scene.said(mention.kind, number),),
        title=(scene.said(mention.title, number),) if mention.title else (),
        count=(scene.said(mention.count, number),) if mention.count is not None else (),
        countries=_parties(scene, countries + _homes(scene, signers, countries), bodies + scene.bodies(signers)),
        organizations=bodies + scene.bodies(signers),
        signatories=scene.persons(signers),
        place=scene.places(match.roles.get("place", ()))[:1] if match else (),
        date=(own or dates)[:1],
    )


def _parties(
    scene: Scene, named: tuple[Said[Country], ...], bodies: tuple[Said[Organization], ...]
) -> tuple[Said[Country], ...]:
    """Return the parties of a document; where less than two are named, the two sides of the article."""
    known = {said.value for said in named}
    sides = scene.resolution.sides
    if len(known) + len(bodies) < PAIR and known <= set(sides):
        return (*named, *(Said(country) for country in sides if country not in known))
    return named


def _homes(
    scene: Scene, signers: tuple[int, ...], named: tuple[Said[Country], ...]
) -> tuple[Said[Country], ...]:
    known = {said.value for said in named}
    return tuple(said for said in scene.homes(signers) if said.value not in known)


def _statement(scene: Scene, number: int, mention: DocumentMention, match: FrameMatch | None) -> Statement:
    definite = mention.definite and mention.title is None and mention.count is None
    if match is not None:
        return statement_of(scene, match, status_of(scene, match), definite=definite)
    chunk = scene.chunk(number)
    return Statement(
        rule="agreement-named",
        first=chunk.first,
        last=chunk.last,
        sentence=scene.chunks.sentence_of(number),
        definite=definite,
    )
