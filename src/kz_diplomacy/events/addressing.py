"""Somebody tells the official of another country something to his face: they talk.

talk = speaker, verb of telling, listener, [ place ], [ day ] ;

What may be said from afar ("urged him to") is a talk where the listener is at home.

With a day, a place or a listener who is visiting it is a talk of its own; else it only adds to one told of
elsewhere.  A letter tells something as well, and whoever has been told before did not meet now.
"""

from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.visiting import VISITING
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import INFINITIVE
from kz_diplomacy.models import Person, Status

TELLS = "meeting-tell"
APPEAL = "APPEAL"
BOTH = 2
TOLD = (None, Status.COMPLETED)


def is_no_talk(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a verb of telling joins no two officials of two countries who speak with each other."""
    if match.frame.name != TELLS:
        return False
    group = scene.chunk(match.trigger).group
    told = group is not None and group.status in TOLD and INFINITIVE not in scene.labels(match.trigger)
    appeals = APPEAL in scene.labels(match.trigger) and not _is_at_home(scene, match)
    return not told or appeals or not _are_two(scene, match) or _is_written(scene, match)


def only_adds(scene: Scene, match: FrameMatch) -> bool:
    """Return whether the words say neither when nor where: they only add to talks told of elsewhere."""
    if match.frame.name != TELLS:
        return False
    visiting = any(VISITING in scene.words(number)[:2] for number in match.roles["participants"])
    return not (visiting or {"date", "place"} & match.roles.keys())


def _is_at_home(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody abroad urges or offers something where the listener is at home.

    Else it may be an appeal from afar: "on Monday, she urged him to free the prisoners".
    """
    listeners = scene.persons(number for number in match.roles["participants"] if number > match.trigger)
    seats = {said.value.country for said in scene.places(match.roles.get("place", ()))}
    return any(said.value.country in seats for said in listeners)


def _are_two(scene: Scene, match: FrameMatch) -> bool:
    """Return whether one person tells another one, who come from two countries."""
    persons = scene.persons(match.roles["participants"])
    homes = {said.value.country for said in persons if _is_official(scene, said.value)}
    return len(persons) == len(homes) == BOTH and None not in homes


def _is_official(scene: Scene, person: Person) -> bool:
    """Return whether a person is known by an office, or called a leader."""
    return person.office is not None or scene.tells_of("LEADER", filter(None, (person.role,)))


def _is_written(scene: Scene, match: FrameMatch) -> bool:
    sentence = scene.document.sentences[scene.chunks.sentence_of(match.trigger)]
    return scene.tells_of("LETTER", scene.document.lower[sentence.first : sentence.last])
