"""Where, when and how people meet, as a match of a frame tells it.

What stands behind a verb of telling or discussing belongs to what is told or discussed, unless it stands
behind the partner: "discussed trade with A in Oslo", not "discussed trade in Oslo".
"""

from itertools import pairwise

from kz_diplomacy.events.addressing import TELLS
from kz_diplomacy.events.bringing import beginning_of, brought_by, is_of_time_before, own_days
from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.destinations import antecedent_of
from kz_diplomacy.events.labels import noun_labels
from kz_diplomacy.events.no_meetings import in_headline
from kz_diplomacy.events.outlook import is_agreed_to
from kz_diplomacy.events.outsiders import ABOUT
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.simultaneous import days_beside
from kz_diplomacy.grammar import syntax
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.models import MeetingMode, Place, TimeSpan

AT = frozenset(("in", "around", "near"))
ASIDE = frozenset(("adjunct", "noun-phrase"))
"""Constructions of a noun that may be only the time of what its clause tells."""
BESIDE = 2
"""Chunks behind "discussed" that are its day rather than that of what is discussed: "discussed on Monday"."""
ASIDES = frozenset((syntax.PREPOSITION, "DATE"))
NEAR = 4
"""Chunks from a town to the verb with which it hosts something, with a day between."""
PLACING = frozenset(("in", "at"))
CLAUSES = frozenset(("where", syntax.RELATIVE))
LONGEST_KIND = 4
"""Words of the name of a conference among which its kind stands."""
FAR = 20
"""Chunks before a word for how people meet within which the meeting is looked for."""
TIMES = frozenset(("after", "following", "before", "BEFORE", "since", "BACK_FROM"))
VISIT = frozenset(("VISIT", "NOUN"))
EVENTS = frozenset(("VISIT", "CONFERENCE"))
ATTRIBUTES = frozenset((syntax.PARTICIPLE, syntax.PAST_PARTICIPLE, syntax.INFINITIVE))
HOSTING = frozenset(("HOLD", "RECEIVE"))
TELLING = frozenset(("SAY", "DISCUSS", "EXPRESS"))
MEETING = frozenset(("TALKS", "CONFERENCE", "MEET", "RECEIVE", "TALK"))
DOING = frozenset(("TALKS", "MEET", "RECEIVE", "TALK", "CALL"))
"""What a word for how people meet may belong to: the nearest of them before it."""
DURING = frozenset(("in", "during", "DURING", "on"))
CALLS = "meeting-call"
RECEIVING = "meeting-receive"


def only_discusses(scene: Scene, match: FrameMatch) -> bool:
    """Return whether people only discuss something: told in the text of a meeting, news in a headline."""
    alone = match.frame.name == "meeting-discuss" and "partner" not in match.roles
    return alone and not in_headline(scene, match) and not mode_of(scene, match)


def place_of(scene: Scene, match: FrameMatch) -> tuple[Said[Place], ...]:
    """Return where they meet."""
    found = scene.places(_own(scene, match, _circumstances(scene, match, "place")))[:1]
    return found or place_before(scene, match) or _hosting_town(scene, match) or _house_of_guest(scene, match)


def _hosting_town(scene: Scene, match: FrameMatch) -> tuple[Said[Place], ...]:
    """Return the town that hosts a conference: "Cairo on Monday hosted the summit"."""
    verb = match.verb
    labels = frozenset[str]() if verb is None else scene.labels(verb)
    aside = match.construction == "adjunct" or verb == match.trigger
    if verb is None or aside or not labels >= HOSTING or syntax.PASSIVE in labels:
        return ()
    before = next(
        (n for n in range(verb - 1, max(verb - NEAR, 0) - 1, -1) if not ASIDES & scene.labels(n)), verb
    )
    return scene.places((before,)) if "PLACE" in scene.labels(before) else ()


def _house_of_guest(scene: Scene, match: FrameMatch) -> tuple[Said[Place], ...]:
    """Return where a guest is welcomed to: "welcomed A to the White House"."""
    if match.frame.name != RECEIVING:
        return ()
    house = max(match.trigger, *match.roles["guest"]) + 2
    near = house < len(scene.chunks.chunks) and "to" in scene.labels(house - 1)
    return scene.places((house,)) if near else ()


def place_before(scene: Scene, match: FrameMatch) -> tuple[Said[Place], ...]:
    """Return the place that "where" or "that" before a verb stands for: "it was in Bern that they met".

    Or the one with which the sentence begins, told more of: "In Bern, where he had studied, he met her".
    """
    if match.verb is None:
        return ()
    word = "that" if match.construction == "relative" else "where"
    place = antecedent_of(scene, match.verb, word)
    return scene.places((_fronted(scene, match.verb) if place is None else place,))


def _fronted(scene: Scene, verb: int) -> int:
    """Return the place before a clause of "where" that ends before the subject of a verb, else the verb."""
    first = scene.chunks.of_sentence(scene.chunks.sentence_of(verb)).start
    told = verb > first + 4 and "PLACE" in scene.labels(first + 1) and syntax.COMMA in scene.labels(first + 2)
    if not (told and PLACING & scene.labels(first) and CLAUSES & scene.labels(first + 3)):
        return verb
    commas = [number for number in range(first + 4, verb) if syntax.COMMA in scene.labels(number)]
    subject = range(commas[-1] + 1, verb) if commas else range(0)
    return first + 1 if any(syntax.NOMINAL in scene.labels(number) for number in subject) else verb


def _own(scene: Scene, match: FrameMatch, chunks: tuple[int, ...]) -> tuple[int, ...]:
    """Return the chunks without those of what happens before or after: "flew to Oslo before talks"."""
    if match.construction not in ASIDE or not TIMES & brought_by(scene, match.trigger):
        return chunks
    first = match.trigger if match.construction == "adjunct" else 0
    own = (number for number in chunks if number > first)
    return tuple(number for number in own if not _is_beyond(scene, match.trigger, number))


def _is_beyond(scene: Scene, noun: int, number: int) -> bool:
    """Return whether a place or day is that of the main clause: "Before the talks, she flew to Oslo"."""
    return any(syntax.FINITE in scene.labels(each) for each in range(noun + 1, number))


def _circumstances(scene: Scene, match: FrameMatch, role: str) -> tuple[int, ...]:
    """Return the chunks of a place or day; what stands after what is said or discussed belongs to that."""
    told = () if _is_mission(scene, match) else match.roles.get(role, ())
    found = tuple(
        number
        for number in told
        if not (_is_of_matter(scene, number) or _is_of_topic(scene, match.trigger, number))
    )
    if match.frame.name in {CALLS, TELLS}:
        return found
    partners = match.roles.get("partner", ())
    if partners and match.verb == match.trigger:
        near = match.trigger + BESIDE
        return tuple(number for number in found if number <= near or number > partners[-1])
    if only_discusses(scene, match):
        discussers = match.roles.get("participants", ())[-1:]
        passive = syntax.PASSIVE in scene.labels(match.trigger)
        last = max(match.trigger, *discussers) if passive else match.trigger
        return tuple(number for number in found if number <= last + BESIDE)
    if match.verb is None or not TELLING & scene.labels(match.verb):
        return found
    if match.verb < match.trigger:
        aside = match.construction == "noun-phrase"
        return tuple(number for number in found if not (aside and _is_of_telling(scene, match, number)))
    return tuple(number for number in found if number < match.verb)


def _is_mission(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a sentence tells of a delegation alone: "the mission headed by A in Oslo"."""
    if match.frame.name != "meeting-stand-for" or match.construction != "past-participle":
        return False
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger))
    return not any(MEETING & scene.labels(number) for number in sentence)


def _is_of_telling(scene: Scene, match: FrameMatch, number: int) -> bool:
    """Return whether a place or day is that of what is said: "published an article on May 9 about talks"."""
    return match.verb is not None and match.verb < number < beginning_of(scene, match.trigger)


def _is_of_matter(scene: Scene, place: int) -> bool:
    """Return whether a place is that of what people speak of: "met to discuss the situation in Gaza"."""
    spoken_of = place > 1 and "MATTER" in scene.labels(place - 2)
    return spoken_of and not AT.isdisjoint(scene.labels(place - 1))


def _is_of_topic(scene: Scene, noun: int, number: int) -> bool:
    """Return whether a place or day is that of what talks are on: "on the summit to be held in Oslo"."""
    told = False
    for at in range(number - 1, noun, -1):
        labels = scene.labels(at)
        if labels & EVENTS:
            return told and bool(ABOUT & brought_by(scene, at))
        told = told or bool(labels & ATTRIBUTES)
    return False


def date_of(scene: Scene, match: FrameMatch) -> tuple[Said[TimeSpan], ...]:
    """Return the day of the meeting; what happened "since" another event has not that event's day."""
    days = _own(scene, match, _circumstances(scene, match, "date"))
    begins = syntax.PROPER in scene.labels(match.trigger)  # "In 2025 the next talks", not "the May 31 talks"
    days = days if begins else own_days(days, match.trigger)
    own = [
        day
        for day in days
        if not any("since" in scene.labels(n) for n in range(match.trigger, day))
        and not is_of_time_before(scene, day, match.trigger)
        and not _is_of_visit_beside(scene, day, match.trigger)
        and not _begins_visit(scene, day)
        and not is_of_agreeing(scene, day, match.trigger)
    ]
    return exact_day(scene.dates(own or days_beside(scene, match)))


def _is_of_visit_beside(scene: Scene, day: int, trigger: int) -> bool:
    """Return whether a day is that of a visit in a list: "where she met A, and her visit to Oslo in May"."""
    return any(
        scene.labels(number) >= VISIT and syntax.AND in brought_by(scene, number)
        for number in range(trigger + 1, day)
    )


def is_of_agreeing(scene: Scene, number: int, verb: int) -> bool:
    """Return whether a place or day is where something ahead is agreed: "on Monday they agreed to meet"."""
    group = scene.chunk(verb).group
    return group is not None and number < verb and is_agreed_to(scene, group)


def _begins_visit(scene: Scene, day: int) -> bool:
    """Return whether a day is the first of a visit: "during her trip from Sunday"."""
    return day > 1 and "from" in scene.labels(day - 1) and scene.labels(day - 2) >= VISIT


def exact_day(days: tuple[Said[TimeSpan], ...]) -> tuple[Said[TimeSpan], ...]:
    """Return the first of the days told, or the day within it that is told as well: "in 2017, in October".

    >>> [str(said.value) for said in exact_day(tuple(Said(TimeSpan.of(d)) for d in ("2017", "2017-10")))]
    ['2017-10']
    """
    best = days[:1]
    for said in days[1:]:
        first = best[0].value
        if first.start <= said.value.start and said.value.end <= first.end and said.value != first:
            best = (said,)
    return best


def mode_of(scene: Scene, match: FrameMatch) -> tuple[Said[MeetingMode], ...]:
    """Return how they meet where the sentence says it: by telephone or by video."""
    if match.frame.name == CALLS:
        return (scene.said(MeetingMode.PHONE, match.trigger),)
    for number in (match.trigger, *_fronted_talks(scene, match)):
        for mode, label in ((MeetingMode.PHONE, "PHONE"), (MeetingMode.VIDEO, "VIDEO")):
            if label in scene.labels(number) | _named_so(scene, number):
                return (scene.said(mode, number),)
    said = scene.modes.get(scene.chunks.sentence_of(match.trigger))
    return () if said is None or _is_of_other(scene, match.trigger, said) else (said,)


def _fronted_talks(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the talks within which a clause tells that people speak: "in a call, A spoke with B"."""
    first = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger)).start
    talks = DURING & scene.labels(first) and "TALKS" in scene.labels(first + 1)
    between = range(first + 2, match.trigger)
    joined = not between or any(syntax.FINITE in scene.labels(number) for number in between)
    return (first + 1,) if talks and not joined else ()


def _named_so(scene: Scene, number: int) -> frozenset[str]:
    """Return the labels of the kind of event in the name of a conference: "the virtual summit of the SCO"."""
    words = scene.words(number)[:LONGEST_KIND] if "CONFERENCE" in scene.labels(number) else ()
    kinds = (scene.knowledge.event_nouns.lookup(pair) or () for pair in pairwise(words))
    return frozenset(label for nouns in kinds for noun in nouns for label in noun_labels(noun))


def _is_of_other(scene: Scene, trigger: int, said: Said[MeetingMode]) -> bool:
    """Return whether a word of time or another meeting parts how people meet from a meeting.

    "called him before the talks", "received A, spoke with B by telephone and met C"
    """
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(trigger))
    place = next((number for number in sentence if scene.chunk(number).last > said.first), trigger)
    between = range(min(place, trigger) + 1, max(place, trigger))
    if any(TIMES & scene.labels(number) for number in between) or _is_before_clause(scene, place, trigger):
        return True
    if not DOING & scene.labels(trigger):
        return False
    before = range(place - 1, max(sentence.start, place - FAR) - 1, -1)
    nearest = next((number for number in before if DOING & scene.labels(number)), trigger)
    return nearest != trigger and trigger not in (nearest - 1, nearest + 1)


def _is_before_clause(scene: Scene, place: int, trigger: int) -> bool:
    """Return whether another clause follows on that of a call: "in a call, A said he would meet B"."""
    return place < trigger and any(syntax.FINITE in scene.labels(n) for n in range(place + 1, trigger))
