"""Welcomes: who is a visitor's host, told by a reception, a greeting, or the words "host" and "guest".

reception   "was received by the Speaker", "was met at the airport by the mayor"
host        "with his host, President Lourenco"
guest       "President Lourenco and his guest", "… and his guest, President Tinubu"
greeters    "those who received him included A and B", "also waiting to receive him were A and B"
reception   "hosted a reception for the Speaker"
hope        "hopes to receive the President in Khiva": the visit is proposed
"""

from collections.abc import Iterator

from kz_diplomacy.events.bringing import before, behind
from kz_diplomacy.events.candidates import Said, Statement, VisitCandidate
from kz_diplomacy.events.delegations import guest_of, owner_of, travellers_of
from kz_diplomacy.events.denials import is_denied
from kz_diplomacy.events.outlook import status_of
from kz_diplomacy.events.presence import includes, listed_behind
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import COMMA, COPULA, PASSIVE, VERB
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.models import Person, Status
from kz_diplomacy.resolution import countries_of

HOST = "visit-host/noun"
GUEST = "visit-guest/noun"
GREETERS = "visit-host/copula"
AIRPORT = "AIRPORT"
RECEIVING = frozenset((VERB, "RECEIVE"))
GIVING = frozenset(("HOLD", "GRANT"))
BROUGHT = frozenset(("for", "of"))
HONOURING = 6
"""Chunks from a dinner to "in his honour"."""
GREETED = frozenset(("PERSON", "GUEST", "GROUP"))
AIRPORT_NEAR = 6
"""Chunks from the verb of a reception to the airport where it is."""
HAPPENED = frozenset((Status.COMPLETED, Status.ONGOING))


def welcomes_of(scene: Scene, match: FrameMatch) -> Iterator[VisitCandidate]:
    """Yield what a reception says of the guest's visit: who the host is."""
    hosts, guests = _sides(scene, match)
    hosts = _without_compatriots(hosts, guests)
    honoured = bool(guests) or (match.frame.name == "meeting-hold" and _is_in_honour(scene, match))
    if not hosts or not honoured or is_denied(scene, match):
        return
    status = status_of(scene, match)
    hoped = status is not None and status.value is Status.PROPOSED
    arrives = _is_at_airport(scene, match)
    places = scene.places(match.roles.get("place", ())) if hoped else ()
    home = tuple(Said(country) for country in countries_of(tuple(said.value for said in hosts)))
    yield VisitCandidate(
        statement=statement_of(scene, match, status, definite=not (hoped or arrives)),
        visitors=guests,
        hosts=hosts,
        destination=home[:1],
        places=tuple(said for said in places if said.value.country in {said.value for said in home}),
    )


def _without_compatriots(
    hosts: tuple[Said[Person], ...], guests: tuple[Said[Person], ...]
) -> tuple[Said[Person], ...]:
    """Return the hosts without those of the guest's own country: his ambassador welcomes him as well."""
    homes = {said.value.country for said in guests} - {None}
    return tuple(said for said in hosts if said.value.country not in homes)


def _is_at_airport(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody is received where he lands: "was met at the airport by the mayor"."""
    group = scene.chunk(match.trigger).group
    near = (*behind(scene, match.trigger, AIRPORT_NEAR), *before(scene, match.trigger)[-AIRPORT_NEAR:])
    return group is not None and group.status in HAPPENED and any(AIRPORT in scene.labels(n) for n in near)


def is_hope(visit: VisitCandidate) -> bool:
    """Return whether somebody is only hoped to be received: a visit is proposed, no meeting."""
    status = visit.statement.status
    return status is not None and status.value is Status.PROPOSED


def _sides(scene: Scene, match: FrameMatch) -> tuple[tuple[Said[Person], ...], tuple[Said[Person], ...]]:
    """Return hosts and guests; who meets a guest at the airport, or gives a reception, is a host as well."""
    if match.frame.name == "meeting-hold":
        return _of_reception(scene, match)
    if match.frame.name != "meeting-meet":
        hosts = scene.persons(match.roles.get("host", ()))
        return hosts, travellers_of(scene, match.roles.get("guest", ())).persons
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger))
    group = scene.chunk(match.trigger).group
    if group is None or not any(AIRPORT in scene.labels(n) for n in sentence):
        return (), ()
    sides = match.roles.get("participants", ())
    earlier = scene.persons(n for n in sides if n < match.trigger)
    later = scene.persons(n for n in sides if n > match.trigger)
    return (later, earlier) if group.passive else (earlier, later)


def _of_reception(
    scene: Scene, match: FrameMatch
) -> tuple[tuple[Said[Person], ...], tuple[Said[Person], ...]]:
    """Return who hosts a reception, and for whom."""
    hospitable = scene.words(match.trigger)[-1] in event_words(EventWord.HOSPITALITY)
    if not hospitable or match.verb is None or match.verb > match.trigger:
        return (), ()
    sides = match.roles.get("participants", ())
    brought = BROUGHT if _is_in_honour(scene, match) else {"for"}
    named = tuple(n for n in sides if n > match.trigger and brought & scene.labels(n - 1))
    hosts = scene.persons(n for n in sides if n < match.verb)
    giving = GIVING & scene.labels(match.verb)
    return (hosts, travellers_of(scene, named).persons) if giving else ((), ())


def _is_in_honour(scene: Scene, match: FrameMatch) -> bool:
    """Return whether something is given "in his honour", of a visitor told of elsewhere."""
    honoured = event_words(EventWord.HONOUR)
    return any(honoured.intersection(scene.words(n)) for n in behind(scene, match.trigger, HONOURING))


def hosts_of(scene: Scene) -> Iterator[VisitCandidate]:
    """Yield what "his host, X" and "X and his guest" say of a visit told of elsewhere."""
    for number, chunk in enumerate(scene.chunks.chunks):
        if "HOST" in chunk.labels:
            national = "NATIONALITY" in scene.labels(number - 1)
            guests, hosts = owner_of(scene, number - national), _named(scene, number)
            yield from _welcome(scene, number, HOST, guests, hosts)
        elif "GUEST" in chunk.labels:
            guests = _named(scene, number) or guest_of(scene, number)
            yield from _welcome(scene, number, GUEST, guests, owner_of(scene, number))


def greeters_of(scene: Scene) -> Iterator[VisitCandidate]:
    """Yield who is said to have received somebody in a sentence that lists them behind its verb."""
    for number, chunk in enumerate(scene.chunks.chunks):
        if COPULA in chunk.labels or includes(chunk.labels):
            guest = _greeted(scene, number)
            guests = () if guest is None else travellers_of(scene, (guest,)).persons
            hosts = scene.persons(listed_behind(scene, number)) if guests else ()
            yield from _welcome(scene, number, GREETERS, guests, hosts)


def _greeted(scene: Scene, verb: int) -> int | None:
    """Return whom the subject of a verb receives: "those who received her", "waiting to receive her"."""
    start = scene.chunks.of_sentence(scene.chunks.sentence_of(verb)).start
    receiving = (
        n for n in range(start, verb) if scene.labels(n) >= RECEIVING and PASSIVE not in scene.labels(n)
    )
    at = next(receiving, None)
    if at is None or any("PERSON" in scene.labels(n) for n in range(start, at)):
        return None
    return at + 1 if at + 1 < verb and GREETED & scene.labels(at + 1) else None


def _named(scene: Scene, number: int) -> tuple[Said[Person], ...]:
    """Return who is named right behind a noun."""
    name = number + 1
    if COMMA in scene.labels(name):
        name += 1
    return scene.persons((name,))


def _welcome(
    scene: Scene, number: int, rule: str, guests: tuple[Said[Person], ...], hosts: tuple[Said[Person], ...]
) -> Iterator[VisitCandidate]:
    home = countries_of(tuple(said.value for said in hosts))
    if not guests or not home:
        return
    chunk = scene.chunk(number)
    sentence = scene.chunks.sentence_of(number)
    yield VisitCandidate(
        statement=Statement(rule=rule, first=chunk.first, last=chunk.last, sentence=sentence, definite=True),
        visitors=guests,
        hosts=hosts,
        destination=(Said(home[0]),),
    )
