"""Who meets where "meeting" is a clause of its own, without an object.

clause = people, ",", "meeting", circumstance, …, "," | "meeting", circumstance, …, ",", people, verb ;
circumstance = ( "in" | "on" | "for" | … ), …  | day ;

example          Tokayev and Japarov, meeting in Osh, agreed on two crossings.     both
example          Meeting in Osh on Monday, Tokayev and Japarov agreed.             both
counter-example  They spoke of trade, meeting of minds and transit.                nobody
"""

from collections.abc import Iterable, Iterator

from kz_diplomacy.events.bringing import before
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import AND, COMMA, FINITE

MEETING = ("meeting",)
CIRCUMSTANCES = frozenset(("in", "on", "at", "for", "during", "here", "DURING", "MARGINS", "DATE", "HERE"))
PEOPLE = frozenset(("PERSON", "OFFICIALS", "GROUP", "COUNTRY", "GUEST"))
JOINTS = frozenset((COMMA, AND))


def people_of_clause(scene: Scene, match: FrameMatch) -> tuple[int, ...]:
    """Return the chunks of those who meet, () where the noun is no clause."""
    noun = match.trigger
    if scene.words(noun) != MEETING or scene.labels(noun + 1).isdisjoint(CIRCUMSTANCES):
        return ()
    earlier = before(scene, noun)
    if not earlier:
        return _ahead(scene, noun)
    if COMMA not in scene.labels(noun - 1):
        return ()
    return tuple(_listed(scene, reversed(earlier[:-1])))


def _ahead(scene: Scene, noun: int) -> tuple[int, ...]:
    """Return the people between the comma that ends the clause and the verb of the sentence."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(noun))
    verb = next((number for number in sentence if FINITE in scene.labels(number)), noun)
    subject = tuple(_listed(scene, range(verb - 1, noun, -1)))
    return subject if subject and COMMA in scene.labels(subject[-1] - 1) else ()


def _listed(scene: Scene, chunks: Iterable[int]) -> Iterator[int]:
    """Yield the people of a list that is read from its end."""
    joined = True
    for number in chunks:
        labels = scene.labels(number)
        if labels & PEOPLE and joined:
            joined = False
            yield number
        elif labels & JOINTS and not joined:
            joined = True
        else:
            return
