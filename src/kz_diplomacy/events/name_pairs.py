"""Talks that are named after the two who hold them: "the Biden-Xi summit", "a Putin-Erdogan meeting".

pair = surname, "-", surname ;

Both are people of the article, from two countries.
"""

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.models import Person

HYPHEN = "-"
TWO = 2


def named_after(scene: Scene, noun: int) -> tuple[Said[Person], ...]:
    """Return the two people after whom the talks of a chunk are named, () where they are not.

    Args:
        scene: The article.
        noun: The chunk of the noun for talks, or of the name of a summit.
    """
    chunk = scene.chunk(noun)
    for word in range(chunk.first, chunk.last):
        halves = scene.document.keys[word].split(HYPHEN)
        people = [person for half in halves for person in scene.bearers.get(half, ())]
        homes = {person.country for person in people} - {None}
        if len(halves) == len(people) == len(homes) == TWO:
            return tuple(Said(person, word, word + 1) for person in people)
    return ()
