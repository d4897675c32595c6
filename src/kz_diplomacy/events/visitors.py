"""Who visits: the visitors of a frame's match and those who come along, whatever the construction.

own        "her visit", "the visit of the President": before all
clause     "came on a visit": the subject, unless another noun has the visit ("preparations for a visit")
relative   "is on a visit that began on Monday": the subject of the clause before
acceptance "accepted the invitation": who accepts, not the host
refusal    "postponed a trip": who postpones it
sending    "Chad sent a delegation to Oslo": those who are sent
telegraph  "Minister in Oslo on working visit"
"""

from kz_diplomacy.events.bringing import before, beginning_of, brought_by, is_telegraphic
from kz_diplomacy.events.delegations import (
    Travellers,
    companions_of,
    is_delegation,
    is_sending,
    travellers_of,
)
from kz_diplomacy.events.first_visitors import copula_behind
from kz_diplomacy.events.invitations import ACCEPT, invitation_of
from kz_diplomacy.events.plans import for_whom
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.visit_status import TOURING, is_paid_too
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import AND, COMMA, VERB

NOT_OWN = frozenset(("THING", "NOUN"))
COMING = frozenset(("ARRIVE", "RETURN", "GO", "BE"))
"""Verbs after which "from a visit" tells of the subject's own."""
ON = frozenset(("on", "from", "after", "following", "BACK_FROM"))
"""What brings the visit that somebody comes on, or has come back from."""
ONE = frozenset((("who", "is"), ("who", "was"), ("who", "has")))
"""What tells of the last only of those named before: "met with Berg and Kos, who is on a visit"."""
ON_IT = frozenset((*ON, "WITHIN"))
HOSTING = "AWAIT"
ACCOMPANIED = "visit-accompany"
PRONOUN = "GROUP"
JOINTS = frozenset((AND, COMMA))
ADJUNCT = "adjunct"
QUOTED = 4
"""Chunks from "according to" to the source."""


def party_of(scene: Scene, match: FrameMatch) -> Travellers:
    """Return the visitors, those who accompany them included."""
    numbers = visitors_of(scene, match)
    party = travellers_of(scene, numbers)
    if match.frame.name in TOURING and all(PRONOUN in scene.labels(number) for number in numbers):
        party = _only_person_before(scene, match.trigger) or party
    companions = match.roles.get("companion", ())
    if not party and any(is_delegation(scene, number) for number in numbers):
        return travellers_of(scene, companions)
    along = companions_of(scene, companions, party, told=match.frame.name == ACCOMPANIED)
    return party._replace(persons=(*party.persons, *along)) if party else party


def _only_person_before(scene: Scene, number: int) -> Travellers:
    """Return the only person that the sentence names before: "X is on a tour that will take him to"."""
    persons = scene.persons(before(scene, number))
    return Travellers(persons[:1]) if len({said.value for said in persons}) == 1 else Travellers()


def visitors_of(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the chunks of the visitors."""
    if match.verb is not None and is_delegation(scene, match.trigger) and is_sending(scene, match.verb):
        return (match.trigger,)
    if goer := for_whom(scene, match):
        return goer
    named = _callers(match) or match.roles.get("visitor", ()) or match.roles.get("owner", ())
    visitors = tuple(n for n in named if not (is_goal(scene, match, n) or is_host(scene, match, n)))
    if match.frame.name == "visit-invite" and _accepts(scene, match):
        accepting = (*match.roles.get("teller", ()), *match.roles.get("host", ()))
        earlier = tuple(n for n in accepting if n < beginning_of(scene, match.trigger))
        return earlier or _who_accepts(scene, match) or visitors
    if visitors and match.construction == ADJUNCT:
        return _accompanied(scene, match) or _of_adjunct(scene, match, visitors)
    visitors = _without_pronoun_of_subject(scene, match, visitors)
    tellers = match.roles.get("teller", ())
    if visitors and tellers and all(_is_pronoun_of(scene, n, match.trigger) for n in visitors):
        return tellers if scene.persons(tellers) else visitors
    return visitors or _unnamed(scene, match)


def _callers(match: FrameMatch) -> tuple[int, ...]:
    """Return from whom a visit is: "received a visit from the President", not "left from him on a visit"."""
    return tuple(number for number in match.roles.get("caller", ()) if number == match.trigger + 2)


def _is_quoted(scene: Scene, number: int) -> bool:
    """Return whether somebody is only named as the source: "according to Secretary X, Y called it off"."""
    near = range(number - 1, max(number - QUOTED, -1), -1)
    telling = (each for each in near if {VERB, COMMA, "ACCORDING"} & scene.labels(each))
    first = next(telling, None)
    return first is not None and "ACCORDING" in scene.labels(first)


def _accompanied(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return whose visit it is on which somebody goes along: "will accompany the President on his visit"."""
    verb = match.verb
    if verb is None or verb > match.trigger or "ACCOMPANY" not in scene.labels(verb):
        return ()
    between = range(verb + 1, match.trigger)
    own = any(_is_pronoun_of(scene, number, match.trigger) for number in between)
    return tuple(n for n in between if "NAMED" in scene.labels(n))[:1] if own else ()


def _without_pronoun_of_subject(
    scene: Scene, match: FrameMatch, visitors: tuple[int, ...]
) -> tuple[int, ...]:
    """Return the visitors without a pronoun that means one of them: "X will start his visit"."""
    named = any("NAMED" in scene.labels(number) for number in visitors)
    return tuple(n for n in visitors if not (named and _is_pronoun_of(scene, n, match.trigger)))


def _unnamed(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the visitors where no words for them belong to the frame."""
    copula = copula_behind(scene, match)
    if copula is not None:
        return (copula + 1,)
    if is_telegraphic(scene, match):
        return tuple(n for n in before(scene, match.trigger) if "PERSON" in scene.labels(n))[:1]
    if (verb := _dropping(scene, match)) is not None:
        return _subjects_of(scene, verb)
    if not (_is_given_up(scene, match) or is_paid_too(scene, match)):
        return _who_is_on(scene, match)
    return tuple(n for n in match.roles.get("teller", ()) if not _is_quoted(scene, n))


def _subjects_of(scene: Scene, verb: int) -> tuple[int, ...]:
    """Return the persons named right before a verb, all of a list."""
    found: list[int] = []
    for number in reversed(before(scene, verb)):
        if "PERSON" in scene.labels(number):
            found.insert(0, number)
        elif not JOINTS & scene.labels(number):
            break
    return tuple(found)


def _dropping(scene: Scene, match: FrameMatch) -> int | None:
    """Return the verb of who drops a visit of which more is told: "put off a visit planned for June"."""
    verbs = (verb for verb in match.beside if "CANCEL" in scene.labels(verb) and verb < match.trigger)
    return next((verb for verb in verbs if verb and "ACTIVE" in scene.labels(verb)), None)


def _who_is_on(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return who is on a visit of which a clause tells more: "is on, is back from one that began today"."""
    later = match.verb is not None and match.verb > match.trigger
    verbs = (n for n in reversed(before(scene, match.trigger)) if VERB in scene.labels(n))
    coming = next(verbs, None) if later and ON_IT & brought_by(scene, match.trigger) else None
    if coming is None or not COMING & scene.labels(coming):
        return () if coming is None else _received_on_it(scene, match, coming)
    return tuple(n for n in before(scene, coming) if "PERSON" in scene.labels(n))[-1:]


def _received_on_it(scene: Scene, match: FrameMatch, verb: int) -> tuple[int, ...]:
    """Return who is received on a visit of which more is told: "saw him as part of one that began today"."""
    guest = "RECEIVE" in scene.labels(verb) and "WITHIN" in brought_by(scene, match.trigger)
    sides = (verb - 1,) if "PASSIVE" in scene.labels(verb) else (verb + 1,)
    return tuple(n for n in sides if guest and "PERSON" in scene.labels(n))


def is_goal(scene: Scene, match: FrameMatch, number: int) -> bool:
    """Return whether a country or town is where a visit or tour goes, not who makes it."""
    tour = "TOUR" in scene.labels(match.trigger) and number > match.trigger
    visited = number in match.roles.get("destination", ()) or is_host(scene, match, number)
    return (tour or visited) and bool({"COUNTRY", "PLACE"} & scene.labels(number))


def is_host(scene: Scene, match: FrameMatch, number: int) -> bool:
    """Return whether a visit is hosted by somebody or somewhere: "Oslo will host a visit by X"."""
    verb = match.verb
    hosting = verb is not None and verb < match.trigger and HOSTING in scene.labels(verb)
    return hosting and verb is not None and number < verb


def _is_pronoun_of(scene: Scene, number: int, noun: int) -> bool:
    """Return whether a pronoun owns a noun: who speaks of "her visit" means herself."""
    return PRONOUN in scene.labels(number) and beginning_of(scene, noun) <= number < noun


def _accepts(scene: Scene, match: FrameMatch) -> bool:
    verbs = (match.verb, *match.beside)
    return any(verb is not None and ACCEPT in scene.labels(verb) for verb in verbs)


def _who_accepts(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return who takes up an invitation of which more is told: "accepted one to a summit that X chairs"."""
    verbs = (verb for verb in match.beside if ACCEPT in scene.labels(verb) and verb < match.trigger)
    return tuple(number for verb in verbs for number in _subjects_of(scene, verb))


def _is_given_up(scene: Scene, match: FrameMatch) -> bool:
    labels = frozenset[str]() if match.verb is None else scene.labels(match.verb)
    return "CANCEL" in labels or ("PLAN" in labels and "SAY" not in labels)


def _of_adjunct(scene: Scene, match: FrameMatch, visitors: tuple[int, ...]) -> tuple[int, ...]:
    """Return the noun's own visitors, or else those of its clause.

    A pronoun before its subject means just that subject: "during his visit the President"; so it does where
    the subject is on the visit: "received the minister, who is on her first visit".
    """
    first, noun = beginning_of(scene, match.trigger), match.trigger
    owners = tuple(n for n in visitors if first <= n < noun)
    behind = tuple(n for n in visitors if n > noun and _is_near(scene, noun, n))
    others = [n for n in visitors if n not in owners and n not in behind and not _is_author(scene, n)]
    come = _comes(scene, match)
    others = others[-1:] if _is_of_one(scene, match) else others
    subjects = tuple(n for n in others if come or "OFFICIALS" not in scene.labels(n))
    later = tuple(n for n in subjects if n > noun)
    pronouns = bool(owners) and all(PRONOUN in scene.labels(n) for n in owners)
    if later and pronouns:
        return later
    if come and pronouns and subjects and ON & brought_by(scene, noun):
        return subjects
    if (
        len(subjects) > 1
        and owners
        and not scene.persons(owners)
        and all(_is_pronoun_of(scene, n, noun) for n in owners)
    ):
        return subjects
    invited = invitation_of(scene, match) is not None
    of_another = invited or _belongs_to_noun(scene, noun) or _is_source(scene, match)
    return owners or behind or (() if of_another else subjects)


def _is_of_one(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a relative clause tells of one person only."""
    if match.verb is None or match.verb > match.trigger:
        return False
    first = scene.chunk(match.verb).first
    return scene.document.lower[max(first - 1, 0) : first + 1] in ONE


def _is_author(scene: Scene, number: int) -> bool:
    """Return whether a thing is said to be by somebody: "according to a statement by the spokesman"."""
    return "by" in scene.labels(number - 1) and "THING" in scene.labels(number - 2)


def _is_source(scene: Scene, match: FrameMatch) -> bool:
    """Return whether something comes from a visit that its subject need not have made: "gained from it"."""
    return "from" in brought_by(scene, match.trigger) and not _comes(scene, match)


def _comes(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the verb of a visit's clause says that its subject makes it."""
    return match.verb is not None and bool(COMING & scene.labels(match.verb))


def _is_near(scene: Scene, noun: int, number: int) -> bool:
    """Return whether a chunk belongs to the phrase of a noun: nothing but "of" or "by" and a name between."""
    return bool({"of", "by"} & scene.labels(number - 1)) and number - noun <= len(("to", "Oslo", "by", "X"))


def _belongs_to_noun(scene: Scene, noun: int) -> bool:
    """Return whether a visit is what another noun is for: "discussed preparations for a visit"."""
    first = beginning_of(scene, noun)
    if first <= 1 or "for" not in brought_by(scene, noun):
        return False
    labels = scene.labels(first - 2)
    return bool(NOT_OWN & labels) and "LAND" not in labels
