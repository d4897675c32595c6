"""How far an event has come: what verb, adjective and preposition say of it.

    cancelled   "was postponed", "called off the visit", "was to have visited"
    proposed    "may visit", "invited him to come", "hopes to meet"
    planned     "will visit", "is to be signed", "ahead of the talks", "the forthcoming summit"
    ongoing     "is visiting", "is on a visit"
    completed   "visited", "held talks"
    left open   "the visit of X to Y"

The nearest word decides: the verb of the event itself, then the verb that its noun depends on.
"""

from kz_diplomacy.events.bringing import BEFORE, DURING, before, beginning_of, behind, brought_by
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.verb_values import Form, VerbGroup
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import FINITE, INFINITIVE, NOMINAL, PASSIVE, PAST_PARTICIPLE
from kz_diplomacy.knowledge.event_words import EventWord, event_phrases, event_words
from kz_diplomacy.knowledge.verbs import VerbForm
from kz_diplomacy.models import Status

VERB_STATUS = {"CANCEL": Status.CANCELLED, "PROPOSE": Status.PROPOSED, "PLAN": Status.PLANNED}
MEANT = (("for",), ("of",))
"""Words from an intention to what is meant: "a proposal for signing", "the intention of visiting"."""
PARTICIPLES = frozenset(("PARTICIPLE", PAST_PARTICIPLE))
FOLLOW = frozenset(("FOLLOW", PAST_PARTICIPLE))
AHEAD = (Status.PLANNED, Status.PROPOSED)
CARRYING = frozenset(("BE", "JOIN", "RESULT"))
"""Verbs that say by their future tense that what they bring is to come: "the trip will include talks"."""
NEGATED = "NEGATED"
ASIDE = 12
"""Chunks behind an event within which it may be called a plan: "will not come in May as planned"."""
NEAR = 8
"""Chunks from what somebody plans to do to the verb of the plan: "a plan to visit Oslo was dropped"."""
THERE = frozenset(("in", "at"))
EVENTS = frozenset(("VISIT", "TALKS", "CONFERENCE"))
WITH_PLAN = frozenset(("for", "besides"))
"""What brings talks that come with what is planned: "besides talks with him, she will tour the port"."""
FORWARD = ("forward", "to")
SUPPORT = frozenset(("HOLD", "PAY"))
"""A verb that carries the noun says by its tense how far the event has come, whatever else it may mean."""


def status_of(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return the status of the event that a frame states, None where the text leaves it open."""
    return _of_verb(scene, match) if match.verb == match.trigger else _of_noun(scene, match)


def is_dropped(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a planned event did not come about: "scheduled for May, did not take place"."""
    verbs = (*(() if match.verb is None else (match.verb,)), *match.beside)
    if not any(NEGATED in scene.labels(verb) for verb in verbs):
        return False
    if any("PLAN" in scene.labels(verb) for verb in verbs):
        return len(verbs) > 1
    words = [scene.words(n) for n in behind(scene, match.trigger, ASIDE) if "as" in scene.labels(n - 1)]
    return any(scene.knowledge.prospects.keys() & set(each) for each in words)


def governed(scene: Scene, governor: int) -> Status:
    """Return what a verb says of the infinitive that depends on it.

    What somebody came for takes place, as does what he dropped something else for; what somebody was invited
    to do is proposed.
    """
    group = scene.chunk(governor).group
    if group is None:
        return Status.COMPLETED
    if "INVITE" in group.classes:
        return Status.PROPOSED
    if "CANCEL" in group.classes and _drops_other(scene, governor):
        return group.status or Status.COMPLETED
    ahead = group.form is Form.INFINITIVE
    return _controlled(group) or group.status or (Status.PLANNED if ahead else Status.COMPLETED)


def _drops_other(scene: Scene, verb: int) -> bool:
    """Return whether what is called off stands before an infinitive: "cancelled a trip to attend a race"."""
    for number in behind(scene, verb, ASIDE):
        if INFINITIVE in scene.labels(number):
            return False
        if EVENTS & scene.labels(number):
            return True
    return False


def _of_verb(scene: Scene, match: FrameMatch) -> Said[Status]:
    group = verb_group(scene, match.verb)
    if group is not None and group.status is not None:
        return Said(group.status, group.first, group.last)
    intended = _intended(scene, match.trigger)
    if intended is not None:
        return intended
    if match.governor is not None:
        return scene.said(governed(scene, match.governor), match.governor)
    if _is_agreed_on(scene, match.trigger):
        return Said(Status.PLANNED)
    nearing = _nearing(scene, match.trigger)
    if group is not None and group.form is Form.PARTICIPLE and nearing is not None:
        return nearing
    ahead = group is not None and (
        group.form is Form.INFINITIVE or _is_awaited(scene, group) or _goes_with_plan(scene, match.verb)
    )
    return Said(Status.PLANNED if ahead else Status.COMPLETED)


def _is_agreed_on(scene: Scene, trigger: int) -> bool:
    """Return whether people only agree on doing something: "agreed on signing a treaty"."""
    participle = trigger > 1 and "PARTICIPLE" in scene.labels(trigger) and "on" in scene.labels(trigger - 1)
    return participle and "AGREE" in scene.labels(trigger - 2)


def _goes_with_plan(scene: Scene, verb: int | None) -> bool:
    """Return whether a participle tells what comes with a plan: "are to hold talks, exchanging views"."""
    told = () if verb is None or not PARTICIPLES & scene.labels(verb) else before(scene, verb)
    finite = (verb_group(scene, number) for number in reversed(told) if FINITE in scene.labels(number))
    main = next(finite, None)
    return main is not None and main.status in AHEAD


def _intended(scene: Scene, verb: int) -> Said[Status] | None:
    """Return what the noun before an infinitive says of it: "has the intention to visit"."""
    before = scene.words(verb - 1)[-1:] if verb and INFINITIVE in scene.labels(verb) else ()
    status = scene.knowledge.intentions.get("".join(before))
    if status is None:
        return None
    off = _gives_up(scene, verb)
    return scene.said(status, verb - 1) if off is None else scene.said(Status.CANCELLED, off)


def _gives_up(scene: Scene, verb: int) -> int | None:
    """Return the verb by which a plan to do something is dropped: "shelved plans to visit Oslo"."""
    passive = [n for n in behind(scene, verb, NEAR) if FINITE in scene.labels(n)][:1]
    passive = [n for n in passive if PASSIVE in scene.labels(n)]
    verbs = (beginning_of(scene, verb - 1) - 1, *passive)
    return next((n for n in verbs if n >= 0 and "CANCEL" in scene.labels(n)), None)


def _nearing(scene: Scene, trigger: int) -> Said[Status] | None:
    """Return that an event is only near or meant: "close to signing", "a proposal for signing"."""
    first = scene.chunk(trigger).first
    first -= scene.document.lower[max(0, first - 1)] in event_words(EventWord.SOON)
    words = scene.document.lower[max(0, first - 2) : first]
    meant = scene.knowledge.intentions.get(words[0]) if words[1:] in MEANT else None
    status = Status.PROPOSED if words in event_phrases(EventWord.NEARING) else meant
    return None if status is None else Said(status, first - 2, first)


def _is_awaited(scene: Scene, group: VerbGroup) -> bool:
    """Return whether somebody looks forward to doing something."""
    return scene.document.lower[max(group.first - len(FORWARD), 0) : group.first] == FORWARD


def _of_noun(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    said = _of_neighbour(scene, match)
    return _of_support(scene, match) if said is None else said


def _of_support(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return the status that the verb of a noun gives, where it carries the noun or plans or cancels it."""
    group = verb_group(scene, match.verb)
    if group is None or match.verb is None:
        return None
    about = "SAY" in group.classes and "about" in brought_by(scene, match.trigger)
    silent = about or _is_only_occasion(scene, match, group) or _sets_something(scene, match, group)
    status = None if silent else _controlled(group)
    if match.construction == "noun-phrase":
        carried = bool(CARRYING & group.classes) or bool(WITH_PLAN & brought_by(scene, match.trigger))
        if status is None and carried and group.status in AHEAD:
            status = group.status
        return None if status is None else scene.said(status, match.verb)
    if status is None or group.classes & SUPPORT:
        status = group.status
    if status is None and match.governor is not None:
        status = governed(scene, match.governor)
    if status is None:
        ahead = group.form is Form.INFINITIVE or _goes_with_plan(scene, match.verb)
        status = Status.PLANNED if ahead else Status.COMPLETED
    return scene.said(status, match.verb)


def _is_only_occasion(scene: Scene, match: FrameMatch, group: VerbGroup) -> bool:
    """Return whether an event is where something else was said or agreed: "was announced at the summit"."""
    if match.construction != "adjunct":
        return False
    brought = brought_by(scene, match.trigger)
    return bool(DURING & brought) or ("SAY" in group.classes and (group.passive or bool(THERE & brought)))


def _sets_something(scene: Scene, match: FrameMatch, group: VerbGroup) -> bool:
    """Return whether a verb tells what an event brought about: "the meeting set a course"."""
    if match.verb is None or match.verb < match.trigger or group.passive or "CANCEL" in group.classes:
        return False
    return match.construction == "noun-phrase" and NOMINAL in scene.labels(match.verb + 1)


def _of_neighbour(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return the status that the words around a noun give, before any verb that it depends on."""
    for verb in (*match.beside, *_dropping(scene, match)):
        if "CANCEL" in scene.labels(verb):
            return scene.said(Status.CANCELLED, verb)
    said = None if _is_carried_out(scene, match) else _of_adjective(scene, match.trigger)
    said = said or _following(scene, match.verb)
    if said is not None:
        return said
    first = beginning_of(scene, match.trigger)
    if first and BEFORE & scene.labels(first - 1) and not _had_been_before(scene, match):
        return scene.said(Status.PLANNED, first - 1)
    nearing = _nearing(scene, first)
    if nearing is not None:
        return nearing
    if match.trigger > 1 and event_words(EventWord.READY) & set(scene.words(match.trigger - 2)):
        return scene.said(Status.PLANNED, match.trigger - 2)
    return None


def _is_carried_out(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a verb that carries the noun says that it took place: "held the next round"."""
    group = verb_group(scene, match.verb)
    carried = group is not None and match.construction == "support" and bool(group.classes & SUPPORT)
    return carried and group is not None and group.status is Status.COMPLETED


def _had_been_before(scene: Scene, match: FrameMatch) -> bool:
    """Return whether an event lies in the past with what had been before it: "prior to it he had met her"."""
    return match.verb is not None and scene.words(match.verb)[0] == "had"


def _dropping(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the verb of a noun unless it only carries it: "a planned visit was scrapped"."""
    group = verb_group(scene, match.verb)
    if group is None or match.verb is None or match.construction == "adjunct" or group.classes & SUPPORT:
        return ()
    return (match.verb,)


def _following(scene: Scene, verb: int | None) -> Said[Status] | None:
    """Return what a plan says of what follows on it: "will tour the port, followed by a meeting"."""
    if verb is None or not scene.labels(verb) >= FOLLOW or not _goes_with_plan(scene, verb):
        return None
    return scene.said(Status.PLANNED, verb)


def _of_adjective(scene: Scene, trigger: int) -> Said[Status] | None:
    """Return the status that a noun's own adjectives give: "the forthcoming summit"."""
    prospects, first = scene.knowledge.prospects, scene.chunk(trigger).first
    for number, word in enumerate(scene.words(trigger), first):
        if word in prospects:
            return Said(prospects[word], number, number + 1)
    return None


def _controlled(group: VerbGroup) -> Status | None:
    """Return the status that a verb of cancelling, proposing or planning gives to what it is about."""
    return next((status for label, status in VERB_STATUS.items() if label in group.classes), None)


def verb_group(scene: Scene, verb: int | None) -> VerbGroup | None:
    """Return the verb group that a chunk is, None where there is none."""
    return None if verb is None else scene.chunk(verb).group


def is_agreed_to(scene: Scene, group: VerbGroup) -> bool:
    """Return whether people once agreed or promised what a verb tells: "agreed to meet", not "is to meet"."""
    if group.status not in AHEAD:
        return False
    found = scene.knowledge.verbs.longest_at(scene.document.lower, group.first, group.first + 1)
    pledged = (word for word in (found[1] if found else ()) if "PLEDGE" in word.classes)
    return any(word.form is VerbForm.PAST for word in pledged)
