"""Visits: who goes where, read from the frames of travelling, arriving, visiting, paying visits and inviting."""

from collections.abc import Iterator

import attrs

from kz_diplomacy.events.candidates import Said, VisitCandidate
from kz_diplomacy.events.delegations import Travellers, companions_of, is_delegation, travellers_of
from kz_diplomacy.events.destinations import Goal, antecedent_of, goals_of
from kz_diplomacy.events.invitations import ACCEPT, at_home_in, invitation_of, inviters_of, is_accepted
from kz_diplomacy.events.lengths import BEHIND, days_of, span_of
from kz_diplomacy.events.outlook import is_denied, status_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.stating import statement_of
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.patterns import BOUNDARY
from kz_diplomacy.grammar.syntax import INFINITIVE, POSSESSIVE, VERB
from kz_diplomacy.models import Office, Person, Status, TimeSpan, VisitKind
from kz_diplomacy.resolution import countries_of

INTRODUCING = frozenset(("for", "on", "with", "WITHIN"))
"""What brings the noun for a visit behind a verb of going: "left for a state visit"."""
AHEAD = (Status.PLANNED, Status.PROPOSED)
TRAVELLING = frozenset(("GO", "ARRIVE", "VISIT", "PAY", "ATTEND"))
"""What one is invited to do that makes a visit."""
NOT_OWN = frozenset(("THING", "NOUN"))
REFERRING = frozenset(
    ("DURING", "during", "within", "WITHIN", "in", "upon", "as", "after", "following", "before")
)
"""What brings a visit that is only mentioned as the time of something else."""
ASIDE = 14
"""Words behind a visit within which its kind may be added: "the visit, a state one"."""
ALONG = frozenset(("visit-accompany", "visit-come-along", "visit-include"))
"""Frames that only say who comes along."""
MODIFIED = 2
AT = frozenset(("at",))
COMING = frozenset(("ARRIVE", "RETURN", "GO", "BE"))
"""Verbs after which "from a visit" tells of the subject's own."""


def visits_of(scene: Scene, match: FrameMatch) -> Iterator[VisitCandidate]:
    """Yield the visits that a match of a frame states, one for each country that is visited.

    Without a visitor or without a destination it is a mere reference to a visit told of elsewhere.
    """
    if is_denied(scene, match) or _is_no_visit(scene, match):
        return
    party = _party(scene, match)
    origins = (*scene.countries(match.roles.get("origin", ())), *party.origins)[:1]
    homes = countries_of(tuple(said.value for said in party.persons)) + tuple(o.value for o in origins)
    if party.persons and all(said.value.office is Office.AMBASSADOR for said in party.persons):
        return
    hosts = _hosts(scene, match)
    goals = goals_of(scene, _where(scene, match), frozenset(homes)) or _invited_to(scene, match, hosts)
    visit = VisitCandidate(
        statement=statement_of(
            scene, match, _status(scene, match), definite=_refers(scene, match, party, bool(goals))
        ),
        kind=kind_of(scene, match),
        visitors=party.persons,
        delegation=party.bodies,
        origin=origins,
        date=_dates(scene, match),
        days=days_of(scene, match),
    )
    yield from _legs(visit, goals, hosts)


def _legs(
    visit: VisitCandidate, goals: list[Goal], hosts: tuple[Said[Person], ...]
) -> Iterator[VisitCandidate]:
    """Yield a visit once for each of its destinations, with the hosts that are at home there."""
    if not goals:
        yield attrs.evolve(visit, hosts=at_home_in(hosts, None, visit.visitors))
    for destination, places in goals:
        yield attrs.evolve(
            visit,
            destination=(destination,),
            places=places,
            hosts=at_home_in(hosts, destination.value, visit.visitors),
        )


def _is_no_visit(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the frame matched what says nothing of a visit after all."""
    name, roles = match.frame.name, match.roles
    if name == "visit-welcome":
        return "cause" not in roles
    if name in ALONG:
        return "companion" not in roles
    if name == "visit-invite" and _invites_otherwise(scene, match):
        return True
    bare = not roles.keys() & {"visitor", "destination", "origin"}
    if (
        bare
        and not _is_telegraphic(scene, match)
        and (name != "visit-pay" or "DEFINITE" not in scene.labels(match.trigger))
    ):
        return True
    before = scene.labels(match.trigger - 1) if match.trigger else frozenset[str]()
    come = match.verb is not None and bool(COMING & scene.labels(match.verb))
    return match.construction == "adjunct" and "from" in before and not come


def _invites_otherwise(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody is invited or asked to do something else than to come."""
    for number in range(match.trigger + 1, min(match.trigger + BEHIND, len(scene.chunks.chunks))):
        labels = scene.labels(number)
        if VERB in labels:
            return INFINITIVE in labels and not labels & TRAVELLING
        if BOUNDARY in labels:
            break
    return (
        "PROPOSE" in scene.labels(match.trigger)
        and "destination" not in match.roles
        and "INVITE" in scene.labels(match.trigger)
        and scene.chunk(match.trigger).group is not None
        and scene.chunk(match.trigger).group.lemma != "invite"
    )


def _party(scene: Scene, match: FrameMatch) -> Travellers:
    """Return the visitors, those who accompany them included."""
    party = travellers_of(scene, _visitors(scene, match))
    if not party and match.frame.name == "visit-take":
        party = _person_before(scene, match.trigger)
    companions = match.roles.get("companion", ())
    if not party and any(is_delegation(scene, number) for number in match.roles.get("visitor", ())):
        return travellers_of(scene, companions)
    along = companions_of(scene, companions, party)
    return attrs.evolve(party, persons=(*party.persons, *along)) if party else party


def _person_before(scene: Scene, number: int) -> Travellers:
    """Return the only person that the sentence names before: "X is on a tour that will take him to"."""
    start = scene.chunks.of_sentence(scene.chunks.sentence_of(number)).start
    persons = scene.persons(range(start, number))
    return Travellers(persons) if len({said.value for said in persons}) == 1 else Travellers()


def _visitors(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the chunks of the visitors; who accepts an invitation is the visitor, not the host."""
    visitors = match.roles.get("visitor", ())
    if match.frame.name == "visit-invite" and match.verb is not None and ACCEPT in scene.labels(match.verb):
        accepting = tuple(n for n in match.roles.get("host", ()) if n < match.verb)
        return accepting or visitors
    if not visitors and _is_telegraphic(scene, match):
        return _before(scene, match.trigger, "PERSON")[:1]
    if match.construction != "adjunct":
        return visitors
    own = tuple(n for n in visitors if n > match.trigger or _is_owner(scene, n, match.trigger))
    return own or (() if _belongs_to_noun(scene, match.trigger) else visitors)


def _is_telegraphic(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a sentence has no verb at all: "Minister in Oslo on working visit"."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger))
    return match.verb is None and not any(VERB in scene.labels(number) for number in sentence)


def _before(scene: Scene, number: int, label: str) -> tuple[int, ...]:
    start = scene.chunks.of_sentence(scene.chunks.sentence_of(number)).start
    return tuple(each for each in range(start, number) if label in scene.labels(each))


def _is_owner(scene: Scene, number: int, noun: int) -> bool:
    return noun - number in {1, 2} and (noun - number == 1 or POSSESSIVE in scene.labels(noun - 1))


def _belongs_to_noun(scene: Scene, noun: int) -> bool:
    """Return whether a visit is what another noun is for: "discussed preparations for a visit"."""
    if noun < MODIFIED or "for" not in scene.labels(noun - 1):
        return False
    before = scene.labels(noun - 2)
    return bool(NOT_OWN & before) and "LAND" not in before


def _hosts(scene: Scene, match: FrameMatch) -> tuple[Said[Person], ...]:
    hosts = scene.persons(match.roles.get("host", ()))
    invitation = invitation_of(scene, match)
    if invitation is None:
        return hosts
    visitors = scene.persons(_visitors(scene, match))
    return inviters_of(scene, invitation, (said for said in hosts if said not in visitors))


def _where(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the chunks that say where to; "where" stands for what is right before it."""
    chunks = match.roles.get("destination", ())
    if not chunks and _is_telegraphic(scene, match):
        places = (*_before(scene, match.trigger, "PLACE"), *_before(scene, match.trigger, "COUNTRY"))
        return tuple(each for each in places if each and {"in", "to"} & scene.labels(each - 1))
    if not chunks and match.verb is not None:
        before = antecedent_of(scene, match.verb, "where")
        return () if before is None else (before,)
    return chunks


def _dates(scene: Scene, match: FrameMatch) -> tuple[Said[TimeSpan], ...]:
    dates = span_of(scene, match, days_of(scene, match))
    if not dates and match.verb is not None:
        before = antecedent_of(scene, match.verb, "when")
        return () if before is None else scene.dates((before,))
    return dates


def _status(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return the status of a visit: an invitation makes it proposed, one that is accepted planned."""
    status = status_of(scene, match)
    invitation = invitation_of(scene, match)
    if invitation is None:
        return _due(scene, match, _in_time(scene, match, status))
    if status is not None and status.value is Status.CANCELLED:
        return status
    accepted = is_accepted(scene, match)
    return scene.said(Status.PLANNED if accepted else Status.PROPOSED, invitation)


def _in_time(scene: Scene, match: FrameMatch, status: Said[Status] | None) -> Said[Status] | None:
    """Return the status of a visit that is the time of something: what that verb plans is no plan to visit.

    That a visit will end or last says only that it is not over yet.
    """
    group = None if match.verb is None else scene.chunk(match.verb).group
    if group is None or match.verb is None or match.verb == match.trigger:
        return status
    if group.lemma == "be" and scene.document.lower[group.last : group.last + 1] == ("off",):
        return scene.said(Status.CANCELLED, match.verb)
    if "END" in group.classes and status is not None and status.value in AHEAD:
        return None
    timed = bool(match.trigger) and bool((REFERRING | AT) & scene.labels(match.trigger - 1))
    if timed and match.construction == "adjunct" and group.status is not None:
        return scene.said(group.status, match.verb)
    if timed and status is None and group.status in AHEAD:
        return scene.said(Status.PLANNED, match.verb)
    return status


def _due(scene: Scene, match: FrameMatch, status: Said[Status] | None) -> Said[Status] | None:
    """Return the status; who is due somewhere is still to come."""
    if match.frame.name != "visit-be" or status is None:
        return status
    due = [n for n in range(match.first, match.last) if "DUE_IN" in scene.labels(n)]
    return scene.said(Status.PLANNED, due[0]) if due else status


def _refers(scene: Scene, match: FrameMatch, party: Travellers, goes: bool) -> bool:
    """Return whether the words only point to a visit told of elsewhere."""
    if match.frame.name in ALONG or not party:
        return True
    if match.frame.name == "visit-invite" and is_accepted(scene, match):
        return False
    return not (goes or _arrives(scene, match)) or _is_time(scene, match)


def _is_time(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a visit is only the time of something else: "during the visit he met …"."""
    labels = scene.labels(match.trigger)
    if match.construction != "adjunct" or "DEFINITE" not in labels or not match.trigger:
        return False
    own = any(
        number > match.trigger
        and not any(VERB in scene.labels(between) for between in range(match.trigger, number))
        for number in match.roles.get("destination", ())
    )
    return not own and bool(REFERRING & scene.labels(match.trigger - 1))


def _arrives(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the words tell of a new arrival, if not of where: "flew in", "came on a state visit"."""
    return match.frame.name == "visit-arrive" or (
        match.construction == "adjunct" and match.verb is not None and "ARRIVE" in scene.labels(match.verb)
    )


def _invited_to(scene: Scene, match: FrameMatch, hosts: tuple[Said[Person], ...]) -> list[Goal]:
    """Return the host's own country where somebody is invited to come without a word of where to."""
    if invitation_of(scene, match) is None:
        return []
    return [(Said(country), ()) for country in countries_of(tuple(said.value for said in hosts))]


def kind_of(scene: Scene, match: FrameMatch) -> tuple[Said[VisitKind], ...]:
    """Return what the visit is called, before its noun or behind it: "a state visit", "the visit, a state one"."""
    noun = match.trigger if scene.chunk(match.trigger).noun is not None else _noun_behind(scene, match)
    if noun is None:
        return ()
    first, last = scene.chunk(noun).first, scene.chunk(noun).last
    kinds, lower = scene.knowledge.visit_kinds, scene.document.lower
    for number in range(first, min(last + ASIDE, len(lower))):
        named = number < last or lower[number + 1 : number + 2] == ("one",)
        if named and lower[number] in kinds:
            return (Said(kinds[lower[number]], number, number + 1),)
    return ()


def _noun_behind(scene: Scene, match: FrameMatch) -> int | None:
    """Return the noun for a visit that a verb of going brings: "left for Oslo on a state visit"."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger))
    for number in range(match.trigger + 1, min(match.last + BEHIND, sentence.stop)):
        labels = scene.labels(number)
        if "VISIT" in labels and "NOUN" in labels and INTRODUCING & scene.labels(number - 1):
            return number
        if VERB in labels:
            return None
    return None
