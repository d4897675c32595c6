"""Verbs that tell of a meeting only where it is said with whom, and how long, where or when.

spending  = person, "spend", hours, ( "with", person | place )  (* two at one place are together *) ;
agreement = person, "agree", …, "with", person, ( place | day ) ;
shuttling = person, "shuttle between", name, "and", name ;
mediation = person, "bring together", person, …  | person, …, "brought together", [ "by", person ] ;

example          Tokayev spent two hours with Macron.  Tokayev agreed on it with Macron in Paris.
counter-example  Tokayev spent years courting Macron.  Tokayev agrees with Macron that trade is low.
"""

from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.knowledge.event_words import EventWord, event_words

SHUTTLE = "shuttle"
BRINGING = frozenset(("bring together", "reunite"))
"""What somebody does to others who meet; of an event that does so another frame tells."""


def is_alone(scene: Scene, match: FrameMatch) -> bool:
    """Return whether such a verb tells of no meeting."""
    group = scene.chunk(match.trigger).group
    if group is None or match.verb != match.trigger:
        return False
    if group.lemma == "spend":
        return not _is_time(scene, match) or not _are_together(scene, match)
    if group.lemma == SHUTTLE:
        others = (number for number in match.roles.get("participants", ()) if number > match.trigger)
        return not all("NAMED" in scene.labels(number) for number in others)
    if group.lemma in BRINGING and match.frame.name == "meeting-meet":
        return match.trigger < match.roles["participants"][0]
    return group.lemma == "agree" and not (
        "partner" in match.roles and match.roles.keys() & {"date", "place"}
    )


def _is_time(scene: Scene, match: FrameMatch) -> bool:
    """Return whether what is spent are hours or days."""
    return not event_words(EventWord.LAPSE).isdisjoint(scene.words(match.trigger + 1)[-1:])


def _are_together(scene: Scene, match: FrameMatch) -> bool:
    people = match.roles.get("participants", ())
    return len(people) > 1 or any("with" in scene.labels(number - 1) for number in people)
