"""Who travels: persons, delegations with their heads and senders, and guests known from the sentences before.

    delegation = [ sender ], "delegation", { link, sender }, [ ( "led" | "headed" ), "by", head ]
               | sender, ( "sent" | "dispatched" ), "delegation"
               | head, "'s", "delegation"
               | "delegation", [ "that" ], head, ( "leads" | "heads" ) ;
    link       = "of" | "from" | "representing" ;
    carrier    = head, "'s", "plane" | "plane", "carrying", head ;
    guest      = "the guest"  (* the last foreigner named before *) ;

A delegation with a head stands for that person; one without for the bodies or the country that sent it; one
that is only pointed back to ("the delegation") for what the last one told of stands for.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.syntax import PASSIVE, POSSESSIVE, VERB
from kz_diplomacy.knowledge.event_nouns import EventNoun
from kz_diplomacy.mentions.values import (
    CountryMention,
    GroupKind,
    GroupMention,
    PersonMention,
)
from kz_diplomacy.models import Country, Organization, Person
from kz_diplomacy.resolution import countries_of

LEADING = "STAND_FOR"
DELEGATIONS = frozenset(("DELEGATION", "OFFICIALS"))
SENDING = frozenset(("of", "from", "REPRESENT"))
HOMES = frozenset(("BODY", "NATIONALITY", "COUNTRY"))
SENDERS = HOMES | {"AND", "COMMA", "UNNAMED", "COUNT", "THING", "OFFICIALS"}
REACH = 10
"""Chunks behind a delegation within which its head is named."""
BACK = 80
"""Chunks that "the delegation" and "the guest" may look back."""


class Travellers(NamedTuple):
    """Those who travel: the heads, or else the bodies and countries that sent them."""

    persons: tuple[Said[Person], ...] = ()
    bodies: tuple[Said[Organization], ...] = ()
    origins: tuple[Said[Country], ...] = ()

    def __bool__(self) -> bool:
        """Whether anybody is known."""
        return bool(self.persons or self.bodies or self.origins)


def travellers_of(scene: Scene, numbers: Iterable[int]) -> Travellers:
    """Return whom chunks tell to travel."""
    found = [_travellers(scene, number) for number in numbers]
    return Travellers(
        tuple(said for each in found for said in each.persons),
        tuple(said for each in found for said in each.bodies),
        tuple(said for each in found for said in each.origins),
    )


def is_delegation(scene: Scene, number: int) -> bool:
    """Return whether a chunk is a delegation."""
    groups = scene.mentions(number, GroupMention)
    return bool(DELEGATIONS & scene.labels(number)) or any(g.kind is GroupKind.DELEGATION for g in groups)


def is_sent(scene: Scene, number: int) -> bool:
    """Return whether a chunk is a guest, or a delegation of which only what stands around it tells."""
    labels = scene.labels(number)
    unknown = is_delegation(scene, number) and "OFFICIALS" not in labels and not scene.parties(number)
    return "GUEST" in labels or unknown


def _travellers(scene: Scene, number: int) -> Travellers:
    if "GUEST" in scene.labels(number):
        return Travellers(guest_of(scene, number))
    if "CARRIER" in scene.labels(number):
        return Travellers(owner_of(scene, number) or _carried(scene, number))
    if _is_its_head(scene, number):
        return Travellers(_named_before(scene, number))
    if not is_delegation(scene, number):
        return Travellers(scene.persons((number,)), scene.bodies((number,)))
    told = _told(scene, number)
    if told and ("GROUP" not in scene.labels(number) or _including(scene, number) is None):
        return told
    earlier = _told_before(scene, number)
    persons = {said.value: said for said in (*earlier.persons, *told.persons)}
    return told._replace(persons=tuple(persons.values())) if told else earlier


def _is_its_head(scene: Scene, number: int) -> bool:
    """Return whether somebody is only called the head of a delegation: "X, who is at the head of it"."""
    unnamed = "UNNAMED" in scene.labels(number) and not scene.parties(number)
    return unnamed and any("DELEGATION" in noun.labels for noun in _nouns(scene, number))


def _nouns(scene: Scene, number: int) -> tuple[EventNoun, ...]:
    """Return the readings of the last word of a chunk as a noun for an event."""
    return scene.knowledge.event_nouns.lookup(scene.words(number)[-1:]) or ()


def _named_before(scene: Scene, number: int) -> tuple[Said[Person], ...]:
    """Return the last person whom the sentence names before a chunk."""
    start = scene.chunks.of_sentence(scene.chunks.sentence_of(number)).start
    for before in range(number - 1, max(start, number - REACH) - 1, -1):
        if "NAMED" in scene.labels(before):
            return scene.persons((before,))[:1]
    return ()


def _told_before(scene: Scene, number: int) -> Travellers:
    """Return what the last delegation before stands for, where this one is only pointed back to."""
    if "PROPER" not in scene.labels(number):
        return Travellers()
    for before in range(number - 1, max(-1, number - BACK), -1):
        if is_delegation(scene, before) and (told := _told(scene, before)):
            return told
    return Travellers()


def _told(scene: Scene, number: int) -> Travellers:
    heads = owner_of(scene, number) or _leader(scene, number) or _leader_before(scene, number)
    members = tuple(m for m in _members(scene, number) if m.value not in {h.value for h in heads})
    if any(said.value.country is not None for said in heads):
        return Travellers((*heads, *members))
    senders = tuple(_senders(scene, number))
    named = (group.country for group in scene.mentions(number, GroupMention))
    origins = tuple(scene.said(country, number) for country in named if country is not None)
    origins = (*origins, *_countries(scene, senders))
    if not heads and not members:
        bodies = scene.bodies(senders)
        return Travellers((), bodies, origins if origins or bodies else scene.homes(senders))
    return Travellers((*heads, *members), (), origins or scene.seats(senders))


def _countries(scene: Scene, numbers: Iterable[int]) -> Iterator[Said[Country]]:
    for number in numbers:
        yield from (scene.said(each.country, number) for each in scene.mentions(number, CountryMention))


def owner_of(scene: Scene, number: int) -> tuple[Said[Person], ...]:
    """Return whose a delegation or guest is: "President Japarov's delegation"."""
    owned = number > 1 and POSSESSIVE in scene.labels(number - 1)
    return scene.persons((number - 2,)) if owned else ()


def _carried(scene: Scene, number: int) -> tuple[Said[Person], ...]:
    """Return who is on board: "the plane carrying President Japarov"."""
    carrying = number + 2 < _end(scene, number) and {VERB, "CARRY"} <= scene.labels(number + 1)
    return scene.persons((number + 2,)) if carrying else ()


def _leader(scene: Scene, number: int) -> tuple[Said[Person], ...]:
    """Return who is said behind a delegation to lead it."""
    led: bool | None = None
    for at in range(number + 1, min(number + REACH, _end(scene, number))):
        labels = scene.labels(at)
        if "LED_BY" in labels:
            led = True
        elif VERB in labels:
            if LEADING not in labels:
                return ()
            if PASSIVE not in labels:
                return scene.persons((at - 1,))
            led = True
        elif led and scene.mentions(at, PersonMention):
            return scene.persons((at,))[:1]
    return ()


def _leader_before(scene: Scene, number: int) -> tuple[Said[Person], ...]:
    """Return who is said before a delegation, or in the next sentence, to lead it.

    "X, who leads a delegation", "X at the head of a delegation", "It will be led by X".
    """
    before = number - 1
    if before > 0 and ("LEADING" in scene.labels(before) or _is_leading(scene, before)):
        for at in range(before - 1, max(-1, before - REACH), -1):
            if scene.mentions(at, PersonMention) or scene.persons((at,)):
                return scene.persons((at,))[:1]
    following = _end(scene, number) + 1
    if following + 1 < len(scene.chunks.chunks) and _points_back(scene, following):
        return _leader(scene, following)
    return ()


def _is_leading(scene: Scene, number: int) -> bool:
    labels = scene.labels(number)
    return VERB in labels and LEADING in labels and PASSIVE not in labels


def _points_back(scene: Scene, number: int) -> bool:
    return "IT" in scene.labels(number) or (is_delegation(scene, number) and "PROPER" in scene.labels(number))


def _including(scene: Scene, number: int) -> int | None:
    """Return the verb behind a chunk that says who is in a delegation."""
    verbs = (at for at in range(number + 1, _end(scene, number)) if VERB in scene.labels(at))
    return next((at for at in verbs if "JOIN" in scene.labels(at)), None)


def _members(scene: Scene, number: int) -> tuple[Said[Person], ...]:
    """Return who is said to be in a delegation: "the delegation, which includes X and Y"."""
    including = _including(scene, number)
    following = _end(scene, number) + 1
    if including is None and following + 1 < len(scene.chunks.chunks) and _points_back(scene, following):
        including = _including(scene, following)
    if including is None:
        return ()
    found: list[Said[Person]] = []
    for at in range(including + 1, _end(scene, including)):
        if VERB in scene.labels(at):
            break
        if POSSESSIVE not in scene.labels(at + 1):
            found.extend(scene.persons((at,)))
    return tuple(found)


def _senders(scene: Scene, number: int) -> Iterator[int]:
    """Yield the chunks that say who sent a delegation."""
    if number and scene.labels(number - 1) & HOMES:
        yield number - 1
    elif number > 1 and is_sending(scene, number - 1) and scene.labels(number - 2) & (HOMES | {"PERSON"}):
        yield number - 2
    behind = number + 1
    while behind < _end(scene, number) and scene.labels(behind) & (SENDING | SENDERS):
        yield behind
        behind += 1


def is_sending(scene: Scene, number: int) -> bool:
    """Return whether a chunk says that its subject sends somebody."""
    labels = scene.labels(number)
    return "SEND" in labels and PASSIVE not in labels


def _end(scene: Scene, number: int) -> int:
    return scene.chunks.of_sentence(scene.chunks.sentence_of(number)).stop


def guest_of(scene: Scene, number: int) -> tuple[Said[Person], ...]:
    """Return who "the guest" is: of the persons named before, the last one who is not at home here.

    "The Chinese guest" is the last one from China.
    """
    if nations := scene.countries((number - 1,)) if "NATIONALITY" in scene.labels(number - 1) else ():
        return _last_of(scene, number, {nation.value for nation in nations})
    here = scene.resolution.dateline
    home = scene.resolution.home if here is None else here.country
    home = home or _host_country(scene, number)
    for before in range(number - 1, max(-1, number - BACK), -1):
        persons = [said for said in scene.persons((before,)) if said.value.country not in {None, home}]
        if persons and home is not None:
            return (scene.said(persons[-1].value, number),)
    return ()


def _last_of(scene: Scene, number: int, nations: set[Country]) -> tuple[Said[Person], ...]:
    """Return the last person before from one of some countries."""
    before = range(number - 1, max(-1, number - BACK), -1)
    persons = (said for each in before for said in scene.persons((each,)) if said.value.country in nations)
    return tuple(scene.said(said.value, number) for said in islice(persons, 1))


def _host_country(scene: Scene, number: int) -> Country | None:
    """Return the only country of the people named behind a guest: "welcoming the guest, President X said".

    Without them it is the only country there: "the guest is on a visit to Vietnam".
    """
    behind = range(number + 1, min(number + REACH, _end(scene, number)))
    homes = {said.value.country for said in scene.persons(behind)}
    homes = homes or {said.value for said in scene.countries(behind)}
    return homes.pop() if len(homes) == 1 else None


def companions_of(
    scene: Scene, numbers: Iterable[int], travellers: Travellers, *, told: bool
) -> tuple[Said[Person], ...]:
    """Return who comes along: those of the chunks whom no other country sends than the travellers.

    A delegation stands for its members: "with a delegation that includes X and Y".
    Officials of bodies only where it is `told` that they do: "accompanied by".
    """
    homes = {None, *countries_of(tuple(said.value for said in travellers.persons))}
    homes |= {said.value for said in travellers.origins}
    return tuple(
        said
        for said in _along(scene, numbers)
        if said.value.country in homes
        and (told or said.value.country is not None or said.value.organization is None)
    )


def _along(scene: Scene, numbers: Iterable[int]) -> Iterator[Said[Person]]:
    for number in numbers:
        yield from _members(scene, number) if is_delegation(scene, number) else scene.persons((number,))
