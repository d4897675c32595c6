"""The states that are parties of a document where those who sign it do not tell.

partners   right behind the document: "the peace treaty with Peru"
companies  "signed with companies from Peru": their states
sides      where less than two are known: the only two states of its sentence, the two sides of the article,
           the outlet's own state beside a partner
"""

from itertools import takewhile

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.knowledge import Body, BodyKind, Knowledge
from kz_diplomacy.knowledge.spelling import words
from kz_diplomacy.mentions.document_parties import is_state_itself
from kz_diplomacy.mentions.lexicon import lexicon
from kz_diplomacy.mentions.values import OrganizationMention
from kz_diplomacy.models import Country, Organization

ADJECTIVES = frozenset(("NATIONALITY", "AND", "COMMA"))
STATES = ADJECTIVES | {"COUNTRY"}
COMPANIES = frozenset(("ENTERPRISES", "THING"))
PAIR = 2
RULING_BODIES = frozenset((BodyKind.GOVERNMENT, BodyKind.PARLIAMENT))
INTERNATIONAL = frozenset({BodyKind.INTERNATIONAL, BodyKind.BANK, BodyKind.FUND})


def bodies_beside(scene: Scene, number: int) -> tuple[Said[Organization], ...]:
    """Return the bodies right beside a document: "the EU's treaty", "two agreements with the EBRD"."""
    owned = number > 1 and "POSSESSIVE" in scene.labels(number - 1) and "BODY" in scene.labels(number - 2)
    return (*(scene.bodies((number - 2,)) if owned else ()), *_body_behind(scene, number))


def _body_behind(scene: Scene, number: int) -> tuple[Said[Organization], ...]:
    """Return the body with which a document is, named right behind it."""
    body = number + 2
    inside = body < scene.chunks.of_sentence(scene.chunks.sentence_of(number)).stop
    told = inside and "with" in scene.labels(number + 1) and "BODY" in scene.labels(body)
    mentions = scene.mentions(body, OrganizationMention) if told else ()
    return () if any(is_state_itself(each) for each in mentions) else scene.bodies((body,) if told else ())


def with_homes(
    named: tuple[Said[Country], ...], homes: tuple[Said[Country], ...]
) -> tuple[Said[Country], ...]:
    """Return the countries named and, each once, those that the signing persons and bodies come from."""
    kept = {said.value: said for said in reversed((*named, *homes))}
    order = dict.fromkeys(said.value for said in (*named, *homes))
    return tuple(kept[country] for country in order)


def partners_of(scene: Scene, number: int) -> tuple[Said[Country], ...]:
    """Return the states with which a document is, named right behind it: "the peace treaty with Peru"."""
    stop = scene.chunks.of_sentence(scene.chunks.sentence_of(number)).stop
    state = number + 2
    told = state < stop and "with" in scene.labels(number + 1) and "COUNTRY" in scene.labels(state)
    owner = state + 1 < stop and "POSSESSIVE" in scene.labels(state + 1)
    return scene.countries((state,)) if told and not owner else ()


def homes_of_companies(scene: Scene, number: int, match: FrameMatch | None) -> tuple[Said[Country], ...]:
    """Return the states of companies with which a document is signed, and that in which many of them are.

    Args:
        scene: The article.
        number: The chunk of the document.
        match: The frame in which it is signed, if there is one.
    """
    homes = _homes_behind(scene, number)
    if match is None or match.construction != "passive" or homes:
        return homes
    homes = _homes_behind(scene, match.trigger)
    here = (said.value.country for said in scene.places(match.roles.get("place", ())))
    return (*homes, *(Said(country) for country in here if country is not None)) if homes else ()


def _homes_behind(scene: Scene, behind: int) -> tuple[Said[Country], ...]:
    """Return the states of companies named after "with": "with Omani and Emirati firms".

    They stand behind the chunk of the document or of its verb: by adjectives before the companies, or by
    their names after them ("with companies from Oman and Peru").
    """
    stop = scene.chunks.of_sentence(scene.chunks.sentence_of(behind)).stop
    if behind + 1 >= stop or "with" not in scene.labels(behind + 1):
        return ()
    named = tuple(takewhile(lambda n: scene.labels(n) & ADJECTIVES, range(behind + 2, stop)))
    at = behind + 2 + len(named)
    if at >= stop or not scene.labels(at) & COMPANIES:
        return ()
    if named:
        return scene.countries(n for n in named if "NATIONALITY" in scene.labels(n))
    brought = at + 1 < stop and bool(scene.labels(at + 1) & {"from", "of"})
    states = takewhile(lambda n: scene.labels(n) & STATES, range(at + 2, stop)) if brought else ()
    return scene.countries(n for n in states if scene.labels(n) & {"COUNTRY", "NATIONALITY"})


def home_told(scene: Scene) -> Country | None:
    """Return the outlet's own country where its text speaks of it, by name or by its people."""
    home = scene.resolution.home
    parties = (party for said in scene.resolution.parties for party in said)
    told = (party if isinstance(party, Country) else party.country for party in parties)
    return home if home is not None and home in told else None


def with_sides(
    scene: Scene,
    number: int,
    named: tuple[Said[Country], ...],
    bodies: tuple[Said[Organization], ...],
    home: Country | None,
) -> tuple[Said[Country], ...]:
    """Return the parties of a document; where less than two are named, the two sides told of.

    They are the only two states of its sentence, else the two sides of the article.

    Args:
        scene: The article.
        number: The chunk of the document.
        named: The states that the document names, and those of who signs it.
        bodies: The bodies that sign it.
        home: The outlet's own country, if the text speaks of it: a party beside the one that is named.
    """
    known = {said.value for said in named}
    sides = scene.resolution.sides
    international = [said for said in bodies if is_international(scene.knowledge, said.value.name)]
    here = dict.fromkeys((*_told_beside(scene, number), *(said.value for said in named)))
    if international and not known:
        return tuple(map(Said, here)) if len(here) == 1 else named
    if len(known) + len(international) < PAIR and len(here) == PAIR:
        return (*named, *(Said(country) for country in here if country not in known))
    if len(known) + len(international) < PAIR and known <= set(sides):
        return (*named, *(Said(country) for country in sides if country not in known))
    if len(known) >= PAIR and "with" in scene.labels(number + 1):
        return with_homes(named, _ruling_beside(scene, number))
    partner = len(known) == 1 and not international and home is not None and home not in known
    return (*named, Said(home)) if partner and home is not None else named


def assumed_of(
    scene: Scene, told: tuple[Said[Country], ...], countries: tuple[Said[Country], ...]
) -> tuple[Said[Country], ...]:
    """Return the parties of a document that are only taken over from the two sides of the article."""
    further = countries[len(told) :]
    known = {said.value for said in countries}
    return further if known == set(scene.resolution.sides) and len(known) == PAIR else ()


def _told_beside(scene: Scene, number: int) -> tuple[Country, ...]:
    """Return the states that the sentence of a document names as such, or whose government.

    Not those in which something takes place: "the truce that both sides reached in Kenya".
    """
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(number))
    states = (other for other in sentence if "COUNTRY" in scene.labels(other))
    named = scene.countries(n for n in states if n == sentence.start or "in" not in scene.labels(n - 1))
    return tuple(dict.fromkeys(said.value for said in (*named, *_ruling_beside(scene, number))))


def _ruling_beside(scene: Scene, number: int) -> tuple[Said[Country], ...]:
    """Return the states whose governments the sentence of a document names: "Saudi cabinet approved"."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(number))
    return tuple(said for other in sentence for said in _ruled(scene, other))


def _ruled(scene: Scene, number: int) -> tuple[Said[Country], ...]:
    """Return the state whose government or parliament a chunk names, or the adjective before such a word."""
    mentions = scene.mentions(number, OrganizationMention)
    if any(mention.kind in RULING_BODIES for mention in mentions):
        return scene.seats((number,))
    behind = scene.words(number + 1)[-1:] if "NATIONALITY" in scene.labels(number) else ()
    nouns = (lexicon().organizations.get(word) for word in behind)
    ruling = any(noun is not None and noun.kind in RULING_BODIES for noun in nouns)
    return scene.countries((number,)) if ruling else ()


def is_international(knowledge: Knowledge, name: str) -> bool:
    """Return whether a public body is known to belong to no one country.

    >>> is_international(Knowledge.load(), "European Bank for Reconstruction and Development")
    True
    """
    found = knowledge.names.lookup(words(name))
    return any(
        isinstance(value, Body) and value.country is None and value.kind in INTERNATIONAL for value in found
    )
