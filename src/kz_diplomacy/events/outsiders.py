"""Who stands in a statement of a meeting and is none of its sides.

margins   the body beside whose meeting others meet: "on the margins of the G20"
topic     whom talks are about: "talks with A on the dispute with B", "held Ukraine talks"
others    "the sides" or "the two leaders" of the sentence before: "at the talks with A the sides"
earlier   whom "his" and "him" would mean but for the two sides: "in his meeting with A, B thanked him"
office    the body that somebody belongs to: "A, member of the Political Bureau of the Party, and B"
listener  who is only told of talks of others: "briefed A on his call with B"
teller    who only speaks after talks of others: "following talks between A and B, C said"
"""

from kz_diplomacy.events import conferences
from kz_diplomacy.events.bringing import beginning_of, noun_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar import syntax
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.knowledge.entries import NameForm
from kz_diplomacy.mentions.values import CountryMention, GroupKind, GroupMention
from kz_diplomacy.resolution import countries_of

ABOUT = frozenset("on about over regarding concerning".split())
JOINING = frozenset(("AND", "DASH"))
ADJUNCT = "adjunct"
BETWEEN = "between"
TWO = 2
BODY = "BODY"
CHAIN = frozenset(("of", BODY))
SEVERAL = frozenset((GroupKind.SIDES, GroupKind.LEADERS, GroupKind.PEOPLE))
ENDING = frozenset((syntax.PREPOSITION, syntax.ADVERBIAL, syntax.VERB))


def without_outsiders(scene: Scene, match: FrameMatch, named: tuple[int, ...]) -> tuple[int, ...]:
    """Return those of the chunks named in a statement of a meeting that are its sides.

    Args:
        scene: The article.
        match: The statement.
        named: In order.
    """
    near = _near(scene, match)
    chunks = tuple(
        number
        for number in named
        if number in near
        and not (
            _is_of_margins(scene, match, number)
            or _belongs_to_topic(scene, match, number, named)
            or is_talked_about(scene, match, number)
            or _is_of_office(scene, number)
            or _is_told(scene, match, number)
            or _is_earlier(scene, match, number, named)
        )
    )
    return tuple(number for number in chunks if not _are_of_others(scene, match, number, chunks))


def is_talked_about(scene: Scene, match: FrameMatch, number: int | None = None) -> bool:
    """Return whether a country right before talks is rather what they are about: "held Ukraine talks"."""
    talks = noun_of(match)
    country = talks - 1 if number is None else number
    if country != talks - 1 or "TALKS" not in scene.labels(talks) or JOINING & scene.labels(country - 1):
        return False
    named = [each.form is NameForm.NAME for each in scene.mentions(country, CountryMention)]
    return named == [True]


def _near(scene: Scene, match: FrameMatch) -> range:
    """Return the chunks of the list behind "talks between" where those talks are only a time, else all."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(match.trigger))
    first = match.trigger + 2
    if match.construction != ADJUNCT or BETWEEN not in scene.labels(first - 1):
        return sentence
    joined = False
    for number in range(first, sentence.stop):
        labels = scene.labels(number)
        if labels & ENDING or (joined and syntax.COMMA in labels):
            return range(first, number)
        joined = joined or syntax.AND in labels
    return range(first, sentence.stop)


def _is_told(scene: Scene, match: FrameMatch, number: int) -> bool:
    """Return whether somebody is only told of talks of others: "briefed A on his call with B"."""
    if match.construction != ADJUNCT or match.verb is None or not match.verb < number < match.trigger:
        return False
    first = beginning_of(scene, match.trigger)
    partner = match.roles.get("participants", ())[-1:] > (match.trigger,)
    return partner and number < first and bool(ABOUT & scene.labels(first - 1))


def _is_of_margins(scene: Scene, match: FrameMatch, number: int) -> bool:
    beside = number > 0 and "MARGINS" in scene.labels(number - 1)
    return beside and not conferences.is_conference(scene, match)


def _belongs_to_topic(scene: Scene, match: FrameMatch, number: int, named: tuple[int, ...]) -> bool:
    topic = number - 2
    if not any(match.trigger < other < topic for other in named):
        return False
    beside = "with" in scene.labels(number - 1) and "THING" in scene.labels(topic)
    return beside and bool(ABOUT & scene.labels(topic - 1))


def _is_earlier(scene: Scene, match: FrameMatch, number: int, named: tuple[int, ...]) -> bool:
    """Return whether a pronoun stands beside two sides that are named: it means one of them, or nobody."""
    if match.construction != ADJUNCT or not _means_one(scene, number):
        return False
    others = scene.persons(other for other in named if not _means_one(scene, other))
    return len({said.value.country for said in others} - {None}) == TWO


def _is_of_office(scene: Scene, number: int) -> bool:
    """Return whether a body is a part of the one before it, or tells whose office somebody holds."""
    if BODY not in scene.labels(number) or not number:
        return False
    if BODY in scene.labels(number - 1) or "NAMED" in scene.labels(number + 1):
        return True
    noun = number - 1
    while noun and scene.labels(noun) & CHAIN:
        noun -= 1
    joined = number - noun > 1 and noun > 1 and "THING" in scene.labels(noun)
    return joined and syntax.COMMA in scene.labels(noun - 1) and "PERSON" in scene.labels(noun - 2)


def _means_one(scene: Scene, number: int) -> bool:
    return any(each.kind is GroupKind.PERSON for each in scene.mentions(number, GroupMention))


def _are_of_others(scene: Scene, match: FrameMatch, number: int, chunks: tuple[int, ...]) -> bool:
    """Return whether several who are told of before seem to be two others than the partner."""
    kinds = {each.kind for each in scene.mentions(number, GroupMention)} & SEVERAL
    told_at = match.construction == ADJUNCT and number > match.trigger
    if not kinds or not (told_at or GroupKind.SIDES in kinds):
        return False
    people = [said.value.country for said in scene.persons(each for each in chunks if each != number)]
    theirs = set(countries_of(scene.parties(number)))
    return None not in people and bool(people and theirs) and theirs.isdisjoint(people)
