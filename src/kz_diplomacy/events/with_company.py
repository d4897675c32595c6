"""Verbs that tell of a meeting only where it is said with whom, and how long, where or when.

spending  = person, "spend", hours, ( "with", person | place )  (* two at one place are together *) ;
agreement = person, "agree", …, "with", person, ( place | day ) ;

example          Tokayev spent two hours with Macron.  Tokayev agreed on it with Macron in Paris.
counter-example  Tokayev spent years courting Macron.  Tokayev agrees with Macron that trade is low.
"""

from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.knowledge.event_words import EventWord, event_words


def is_alone(scene: Scene, match: FrameMatch) -> bool:
    """Return whether such a verb tells of no meeting."""
    group = scene.chunk(match.trigger).group
    if group is None or match.verb != match.trigger:
        return False
    if group.lemma == "spend":
        return not _is_time(scene, match) or not _are_together(scene, match)
    return group.lemma == "agree" and not (
        "partner" in match.roles and match.roles.keys() & {"date", "place"}
    )


def _is_time(scene: Scene, match: FrameMatch) -> bool:
    """Return whether what is spent are hours or days."""
    return not event_words(EventWord.LAPSE).isdisjoint(scene.words(match.trigger + 1)[-1:])


def _are_together(scene: Scene, match: FrameMatch) -> bool:
    people = match.roles.get("participants", ())
    return len(people) > 1 or any("with" in scene.labels(number - 1) for number in people)
