"""Who signs a document: the persons, the bodies they act for, and the states behind them.

signers   by the frame of signing; in an item of a list who is named behind the document; "concluded with"
bodies    those named and those that signatories act for, states and their organs left out
parties   the states named, those that signers come from, and where less than two are known
whose parliament ratifies
"""

from collections.abc import Iterator
from itertools import takewhile

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.cosigners import cosigners_before, cosigners_of
from kz_diplomacy.events.party_states import RULING_BODIES, with_homes
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.knowledge import BodyKind
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.mentions.document_parties import is_state_itself
from kz_diplomacy.mentions.lexicon import lexicon
from kz_diplomacy.mentions.values import DocumentMention, OrganizationMention, PersonMention
from kz_diplomacy.models import Country, Organization, Person
from kz_diplomacy.resolution.bodies import initials
from kz_diplomacy.text import SentenceKind

NEGOTIATING = "agreement-negotiate"
"""The frame of talks on a document."""
WITHOUT_SIGNING = frozenset((NEGOTIATING, "agreement-terminate", "agreement-agree"))
RATIFYING = frozenset(("RATIFY", "RATIFICATION"))
PAIR = 2
RULING = frozenset(("PERSON", "BODY", "COUNTRY"))
PARTNERS = RULING | {"AND", "COMMA"}
SENDING = frozenset(("BODY", "AND", "COMMA", "COUNTRY", "POSSESSIVE"))
LISTED = frozenset(("BODY", "AND", "COMMA", "COUNTRY", "of"))
REACH = 40
"""Chunks from who passes a law to the word for ratification, and from a contract to who acts under it."""
OWNED = ("COUNTRY", "POSSESSIVE", "NOMINAL")
NOTHING: frozenset[str] = frozenset()
PUBLIC = RULING_BODIES | {BodyKind.MINISTRY, BodyKind.AGENCY}


def signatories_of(
    scene: Scene, signers: tuple[int, ...], match: FrameMatch | None
) -> tuple[Said[Person], ...]:
    """Return the persons who sign, none where they only look on, talk, show, ratify or withdraw."""
    if match is None or match.frame.name in WITHOUT_SIGNING or _is_watched(scene, match):
        return ()
    labels = scene.labels(match.trigger)
    shown = "HANDOVER" in labels and "AUTOGRAPH" not in labels
    return () if labels & RATIFYING or shown else scene.persons(signers)


def issuers_of(scene: Scene, number: int, mention: DocumentMention) -> tuple[Said[Person], ...]:
    """Return the persons by whom a title says that a statement is, in the fullest form of the article."""
    whole = (_whole(scene, each) for each in mention.signers)
    return tuple(scene.said(person, number) for person in whole if person is not None)


def _whole(scene: Scene, told: PersonMention) -> Person | None:
    """Return somebody named in a title, as the article knows him where it speaks of nobody else so called.

    A surname alone is nobody.
    """
    first, _, surname = (told.name or "").rpartition(" ")
    known = [person for person in scene.resolution.people if (person.name or "").split(" ")[-1] == surname]
    if len(known) == 1 or not (first or told.role):
        return known[0] if len(known) == 1 else None
    return Person(name=told.name, role=told.role, office=told.office, country=told.country)


def bodies_of(
    scene: Scene,
    number: int,
    mention: DocumentMention,
    signers: tuple[int, ...],
    match: FrameMatch | None,
) -> tuple[Said[Organization], ...]:
    """Return the bodies that a document names and those that sign it or for which persons sign it."""
    titled = (body for body in mention.organizations if body.name != mention.title)
    own = tuple(scene.said(_fullest(scene, body), number) for body in titled)
    signing = scene.bodies(each for each in signers if not _is_of_state(scene, each, match))
    return _with_acting((*own, *signing), signatories_of(scene, signers, match))


def shared_of(
    scene: Scene, number: int, mention: DocumentMention, countries: tuple[Said[Country], ...]
) -> tuple[Said[Organization], ...]:
    """Return the bodies that both sides of a document have: "between the two foreign ministries"."""
    if len(countries) < PAIR:
        return ()
    return tuple(
        scene.said(Organization(name=name, country=said.value), number)
        for name in mention.shared
        for said in countries
    )


def _fullest(scene: Scene, body: Organization) -> Organization:
    """Return a body as the article names it in full: "European Union" for "EU"."""
    parties = (party for said in scene.resolution.parties for party in said)
    bodies = (party for party in parties if isinstance(party, Organization))
    return next((party for party in bodies if initials(party.name) == body.name), body)


def parties_of(
    scene: Scene,
    named: tuple[Said[Country], ...],
    signers: tuple[int, ...],
    bodies: tuple[Said[Organization], ...],
    match: FrameMatch | None,
) -> tuple[Said[Country], ...]:
    """Return the states that a document names and those behind the bodies and persons that sign it.

    Who ratifies a document between others is none: "the Czech Senate approved the EU-Cuba agreement".
    """
    ratified = match is not None and bool(scene.labels(match.trigger) & RATIFYING)
    if ratified and len(named) + len(bodies) >= PAIR:
        return named
    told = with_homes(named, (*scene.homes(signers), *_homes_of(bodies)))
    return told if len(told) >= PAIR else with_homes(told, _owner(scene, match))


def signers_of(scene: Scene, number: int, match: FrameMatch | None) -> tuple[int, ...]:
    """Return who signs: by the frame of signing; in an item of a list who is named behind the document."""
    sentence = scene.chunks.sentence_of(number)
    signers = _with_cosigners(scene, match) if match else ()
    if scene.document.sentences[sentence].kind is not SentenceKind.ITEM or match is None:
        return signers
    behind = range(number + 1, scene.chunks.of_sentence(sentence).stop)
    own = tuple(other for other in behind if scene.labels(other) & {"PERSON", "BODY"})
    return own or signers


def acting_under(scene: Scene, number: int, match: FrameMatch | None) -> tuple[int, ...]:
    """Return the bodies that act under a contract: "Alstom runs it under a contract signed in May"."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(number))
    before = number - 1 - ("MONEY" in scene.labels(number - 1))
    under = before >= sentence.start and "under" in scene.labels(before)
    if not under or match is None or match.construction != "past-participle":
        return ()
    near = range(max(sentence.start, number - REACH), min(sentence.stop, number + REACH))
    verb = next((n for n in near if "FINITE" in scene.labels(n)), number)
    run = takewhile(lambda n: scene.labels(n) & LISTED, range(verb - 1, near.start - 1, -1))
    return tuple(sorted(n for n in run if "BODY" in scene.labels(n)))


def _with_cosigners(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return who signs by the frame, and who is named along with them."""
    signing = match.roles.get("signatories", _behind(scene, match))
    signers = _represented(scene, (*signing, *match.roles.get("awarded", ())))
    if match.frame.name in WITHOUT_SIGNING:
        return signers
    if match.construction == "active":
        signers = tuple(sorted({*signers, *cosigners_before(scene, signers, match.trigger)}))
    if not signers:
        return signers
    further = (each for each in cosigners_of(scene, signers, match.trigger) if each not in signers)
    return (*signers, *further)


def _represented(scene: Scene, signers: tuple[int, ...]) -> tuple[int, ...]:
    """Return who signs, for officials the bodies that they are of: "officials from Alstom and Eni signed"."""
    bodies = [number for signer in signers for number in _bodies_of_officials(scene, signer)]
    return tuple(sorted({*(n for n in signers if "OFFICIALS" not in scene.labels(n)), *bodies}))


def _bodies_of_officials(scene: Scene, officials: int) -> Iterator[int]:
    """Yield the bodies named behind officials."""
    stop = scene.chunks.of_sentence(scene.chunks.sentence_of(officials)).stop
    brought = officials + 1 < stop and bool(scene.labels(officials + 1) & {"of", "from"})
    if brought and "OFFICIALS" in scene.labels(officials):
        run = takewhile(lambda n: scene.labels(n) & SENDING, range(officials + 2, stop))
        yield from (number for number in run if "BODY" in scene.labels(number))


def _behind(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return whom a document is signed with: "a treaty concluded with Chile and Peru"."""
    number, stop = match.trigger + 1, scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger)).stop
    if match.construction != "past-participle" or number >= stop or "with" not in scene.labels(number):
        return ()
    run = takewhile(lambda n: scene.labels(n) & PARTNERS, range(number + 1, stop))
    return tuple(n for n in run if scene.labels(n) & RULING)


def _is_of_state(scene: Scene, number: int, match: FrameMatch | None) -> bool:
    """Return whether a body is its state itself: a government, and a parliament where it ratifies.

    So is an organ of a union for that: "the European Parliament ratified".
    """
    mentions = scene.mentions(number, OrganizationMention)
    kinds = {mention.kind for mention in mentions}
    ratified = match is not None and "RATIFY" in scene.labels(match.trigger)
    organs = event_words(EventWord.ORGAN)
    organ = any(mention.organization.name.lower().rpartition(" ")[2] in organs for mention in mentions)
    ruling = any(is_state_itself(mention) for mention in mentions)
    return ruling or (ratified and (organ or BodyKind.PARLIAMENT in kinds))


def _owner(scene: Scene, match: FrameMatch | None) -> tuple[Said[Country], ...]:
    """Return the country whose parliament or chamber signs: "Ghana's parliament ratified the treaty"."""
    if match is not None and scene.labels(match.trigger) & RATIFYING:
        return _ratifying(scene, match.trigger)
    verb = None if match is None else match.verb
    if verb is None or verb < len(OWNED) or "ACTIVE" not in scene.labels(verb):
        return ()
    before = range(verb - len(OWNED), verb)
    owned = all(label in scene.labels(number) for label, number in zip(OWNED, before, strict=True))
    return scene.countries(before[:1]) if owned else ()


def _ratifying(scene: Scene, trigger: int) -> tuple[Said[Country], ...]:
    """Return the state of whoever passes a law: "the Senate of Chile passed a law ratifying …"."""
    start = max(scene.chunks.of_sentence(scene.chunks.sentence_of(trigger)).start, trigger - REACH)
    before = (number for number in range(trigger - 1, start - 1, -1) if scene.labels(number) & RULING)
    return scene.homes(tuple(before)[:1])[:1]


def _is_watched(scene: Scene, match: FrameMatch) -> bool:
    """Return whether who stands by the verb only looks on: "attended the signing ceremony"."""
    verb = match.verb
    labels = scene.labels(verb) if verb is not None else NOTHING
    return "WATCH" in labels or (verb != match.trigger and "ATTEND" in labels)


def _with_acting(
    named: tuple[Said[Organization], ...], signatories: tuple[Said[Person], ...]
) -> tuple[Said[Organization], ...]:
    """Return the bodies named, and those of no one country and the companies that signatories act for."""
    known = {said.value.name for said in named}
    persons = [said.value for said in signatories]
    bodies = {each.organization: each.country for each in persons if each.organization}
    acting = {name: home for name, home in bodies.items() if home is None or not _is_public(name)}
    further = (Organization(name=name, country=home) for name, home in acting.items() if name not in known)
    return (*named, *map(Said, further))


def _is_public(name: str) -> bool:
    """Return whether a name tells of a body of one state: "State Committee for National Security"."""
    kinds = {noun.kind for word in name.split() if (noun := lexicon().organizations.get(word))}
    return not kinds.isdisjoint(PUBLIC)


def _homes_of(bodies: tuple[Said[Organization], ...]) -> tuple[Said[Country], ...]:
    return tuple(Said(said.value.country) for said in bodies if said.value.country is not None)
