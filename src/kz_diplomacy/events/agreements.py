"""Documents: every one that the text names or counts, with those who sign it and how far it has come.

A document is read from its mention, wherever it stands.  The frame of signing adds signatories, place and
day; an item of a list takes the frame of the sentence that introduces it ("the following were signed:").
"""

from collections.abc import Iterator, Sequence

import attrs

from kz_diplomacy.events.candidates import AgreementCandidate, Said, Statement
from kz_diplomacy.events.outlook import is_negated, status_of
from kz_diplomacy.events.papers import Papers, is_stock, is_worth_telling, status_beside, value_beside
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.signings import Signings
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.knowledge import Body, BodyKind, Knowledge
from kz_diplomacy.knowledge.spelling import words
from kz_diplomacy.mentions.values import DocumentMention, OrganizationMention
from kz_diplomacy.models import AgreementKind, Country, Organization, Person, Place, Status, TimeSpan
from kz_diplomacy.text import SentenceKind

PAIR = 2
RULING = frozenset(("PERSON", "BODY", "COUNTRY"))
OWNED = ("COUNTRY", "POSSESSIVE", "NOMINAL")
NOTHING: frozenset[str] = frozenset()
RATIFIED = frozenset({"RATIFY", "RATIFICATION", "IN_FORCE"})
INTERNATIONAL = frozenset({BodyKind.INTERNATIONAL, BodyKind.BANK, BodyKind.FUND})


def agreements_of(scene: Scene, signings: Signings) -> Iterator[AgreementCandidate]:
    """Yield the documents of an article."""
    papers = Papers.of(scene)
    for number, chunk in enumerate(scene.chunks.chunks):
        if "IT" in chunk.labels and number in signings.documents:
            yield from _pointing_back(scene, number, signings.documents[number])
        elif "DOCUMENT" in chunk.labels:
            match = signings.by(number)
            for mention in scene.mentions(number, DocumentMention):
                denied = match is not None and is_negated(scene, match)
                told = is_worth_telling(mention, match) and not is_stock(
                    scene, papers, number, mention, match
                )
                if told and not denied:
                    yield _document(papers, signings, number, mention, match)


def _pointing_back(scene: Scene, number: int, match: FrameMatch) -> Iterator[AgreementCandidate]:
    """Yield what "it was signed in Bern" says of the document just told of."""
    signers = match.roles.get("signatories", ())
    if not is_negated(scene, match) and _document_before(scene, number):
        yield AgreementCandidate(
            statement=statement_of(scene, match, status_of(scene, match), definite=True),
            countries=scene.homes(signers),
            organizations=scene.bodies(signers),
            signatories=scene.persons(signers),
            place=scene.places(match.roles.get("place", ()))[:1],
            date=scene.dates(match.roles.get("date", ()))[:1],
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
    signers = _signers(scene, number, match)
    signatories = () if match is None or _is_watched(scene, match) else scene.persons(signers)
    own = tuple(scene.said(body, number) for body in mention.organizations if body.name != mention.title)
    signing = scene.bodies(each for each in signers if not _is_of_state(scene, each, match))
    bodies = _bodies((*own, *signing), signatories)
    countries = tuple(scene.said(country, number) for country in mention.countries)
    told = _with_homes(countries, (*scene.homes(signers), *_homes_of(bodies)))
    told = told if len(told) >= PAIR else _with_homes(told, _owner(scene, match))
    told_of = [] if match is None else [match, signings.ceremony(number)]
    places, dates = _where_and_when(scene, [each for each in told_of if each is not None])
    day = (scene.said(mention.span, number),) if mention.span else ()
    return AgreementCandidate(
        statement=_statement(papers, signings, number, mention, match),
        kind=(scene.said(mention.kind, number),),
        title=(scene.said(mention.title, number),) if mention.title else (),
        count=(scene.said(mention.count, number),) if mention.count is not None else (),
        countries=told if _stands_alone(mention, match) else _with_sides(scene, told, bodies),
        organizations=bodies,
        signatories=signatories,
        value=value_beside(scene, papers, number, mention),
        place=places,
        date=(day or dates)[:1],
    )


def _where_and_when(
    scene: Scene, matches: Sequence[FrameMatch]
) -> tuple[tuple[Said[Place], ...], tuple[Said[TimeSpan], ...]]:
    """Return the first place and the first day that frames of signing give."""
    places = (scene.places(match.roles.get("place", ()))[:1] for match in matches)
    dates = (scene.dates(match.roles.get("date", ()))[:1] for match in matches)
    return next(filter(None, places), ()), next(filter(None, dates), ())


def _signers(scene: Scene, number: int, match: FrameMatch | None) -> tuple[int, ...]:
    """Return who signs: by the frame of signing; in an item of a list who is named behind the document."""
    sentence = scene.chunks.sentence_of(number)
    signers = match.roles.get("signatories", ()) if match else ()
    if scene.document.sentences[sentence].kind is not SentenceKind.ITEM or match is None:
        return signers
    behind = range(number + 1, scene.chunks.of_sentence(sentence).stop)
    own = tuple(other for other in behind if scene.labels(other) & {"PERSON", "BODY"})
    return own or signers


def _is_of_state(scene: Scene, number: int, match: FrameMatch | None) -> bool:
    """Return whether a body is its state itself: a government, and a parliament where it ratifies."""
    kinds = {mention.kind for mention in scene.mentions(number, OrganizationMention)}
    ratified = match is not None and "RATIFY" in scene.labels(match.trigger)
    return BodyKind.GOVERNMENT in kinds or (ratified and BodyKind.PARLIAMENT in kinds)


def _owner(scene: Scene, match: FrameMatch | None) -> tuple[Said[Country], ...]:
    """Return the country whose parliament or chamber signs: "Ghana's parliament ratified the treaty"."""
    if match is not None and scene.labels(match.trigger) & {"RATIFY", "RATIFICATION"}:
        return _ratifying(scene, match.trigger)
    verb = None if match is None else match.verb
    if verb is None or verb < len(OWNED) or "ACTIVE" not in scene.labels(verb):
        return ()
    before = range(verb - len(OWNED), verb)
    owned = all(label in scene.labels(number) for label, number in zip(OWNED, before, strict=True))
    return scene.countries(before[:1]) if owned else ()


def _ratifying(scene: Scene, trigger: int) -> tuple[Said[Country], ...]:
    """Return the state of whoever passes a law: "the Senate of Chile passed a law ratifying …"."""
    start = scene.chunks.of_sentence(scene.chunks.sentence_of(trigger)).start
    before = (number for number in range(trigger - 1, start - 1, -1) if scene.labels(number) & RULING)
    return scene.homes(tuple(before)[:1])[:1]


def _is_watched(scene: Scene, match: FrameMatch) -> bool:
    """Return whether who stands by the verb only looks on: "attended the signing ceremony"."""
    verb = match.verb
    labels = scene.labels(verb) if verb is not None else NOTHING
    return "WATCH" in labels or (verb != match.trigger and "ATTEND" in labels)


def _bodies(
    named: tuple[Said[Organization], ...], signatories: tuple[Said[Person], ...]
) -> tuple[Said[Organization], ...]:
    """Return the bodies named and those of no one country that signatories act for."""
    known = {said.value.name for said in named}
    persons = (said.value for said in signatories)
    acting = dict.fromkeys(p.organization for p in persons if p.organization and p.country is None)
    return (*named, *(Said(Organization(name=name)) for name in acting if name not in known))


def _homes_of(bodies: tuple[Said[Organization], ...]) -> tuple[Said[Country], ...]:
    return tuple(Said(said.value.country) for said in bodies if said.value.country is not None)


def _with_homes(
    named: tuple[Said[Country], ...], homes: tuple[Said[Country], ...]
) -> tuple[Said[Country], ...]:
    """Return the countries named and, each once, those that the signing persons and bodies come from."""
    kept = {said.value: said for said in reversed((*named, *homes))}
    order = dict.fromkeys(said.value for said in (*named, *homes))
    return tuple(kept[country] for country in order)


def _stands_alone(mention: DocumentMention, match: FrameMatch | None) -> bool:
    """Return whether a document is only cited by its proper name: "the Paris Agreement"."""
    return match is None and mention.title is not None and mention.title[0].isupper()


def _with_sides(
    scene: Scene, named: tuple[Said[Country], ...], bodies: tuple[Said[Organization], ...]
) -> tuple[Said[Country], ...]:
    """Return the parties of a document; where less than two are named, the two sides of the article."""
    known = {said.value for said in named}
    sides = scene.resolution.sides
    international = [said for said in bodies if is_international(scene.knowledge, said.value.name)]
    if international and not known:
        return named
    if len(known) + len(international) < PAIR and known <= set(sides):
        return (*named, *(Said(country) for country in sides if country not in known))
    return named


def is_international(knowledge: Knowledge, name: str) -> bool:
    """Return whether a public body is known to belong to no one country.

    >>> is_international(Knowledge.load(), "European Bank for Reconstruction and Development")
    True
    """
    found = knowledge.names.lookup(words(name))
    return any(
        isinstance(value, Body) and value.country is None and value.kind in INTERNATIONAL for value in found
    )


def _status(scene: Scene, papers: Papers, number: int, match: FrameMatch | None) -> Said[Status] | None:
    """Return how far a document has come; what is put to ratification has been signed."""
    if match is None:
        return status_beside(scene, papers, number)
    status = status_of(scene, match)
    signed = "SIGN" in scene.labels(match.trigger) and match.verb == match.trigger
    beside = status_beside(scene, papers, number, signed=signed)
    if _is_ratified(scene, match.trigger) and not (status and status.value is Status.CANCELLED):
        return scene.said(Status.COMPLETED, match.trigger)
    if scene.chunks.sentence_of(match.trigger) != scene.chunks.sentence_of(number):
        return status or beside
    clear = status is not None and status.value not in {Status.COMPLETED, Status.ONGOING}
    return status if clear else beside or _initialled(scene, match) or status


def _is_ratified(scene: Scene, trigger: int) -> bool:
    """Return whether a trigger tells of ratification: "will ratify", "proposed for ratification"."""
    behind = trigger + 2
    inside = behind < scene.chunks.of_sentence(scene.chunks.sentence_of(trigger)).stop
    labels = scene.labels(trigger) | (scene.labels(behind) if inside else NOTHING)
    return bool(labels & RATIFIED)


def _initialled(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return that a document is still to be signed where it is only initialled."""
    group = None if match.verb is None else scene.chunk(match.verb).group
    only = match.verb is not None and group is not None and group.lemma == "initial"
    return scene.said(Status.PLANNED, match.verb) if only and match.verb is not None else None


def _statement(
    papers: Papers, signings: Signings, number: int, mention: DocumentMention, match: FrameMatch | None
) -> Statement:
    scene = signings.scene
    anonymous = mention.title is None and mention.count is None
    definite = mention.definite and anonymous and not (mention.countries or mention.organizations)
    series = mention.plural or mention.kind is AgreementKind.DOCUMENTS
    sentence = scene.chunks.sentence_of(number)
    status = _status(scene, papers, number, match)
    here = match is not None and scene.chunks.sentence_of(match.trigger) == sentence
    if match is not None and here and signings.including(number) is None:
        told = statement_of(scene, match, status, definite=definite)
        return attrs.evolve(
            told, series=series, implied=len(scene.persons(_signers(scene, number, match))) > 1
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
        series=series,
    )
