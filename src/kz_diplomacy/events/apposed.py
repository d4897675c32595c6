"""Names that stand beside a common noun as the subject: "The other investor, China's Silva, is building".

subject = noun, ",", [ nation, "'s" ], name, "," ;
"""

from collections.abc import Iterator

import attrs

from kz_diplomacy.events.companies import is_name
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.clauses import Clause, Sentence
from kz_diplomacy.grammar.syntax import Part

DESCRIBING = frozenset(("ENTERPRISES", "INVESTOR", "THING"))
"""Nouns that only say what the one is whose name stands beside them."""
BESIDE = 2
"""Constituents from a noun across a comma to its name."""


def with_names(scene: Scene, sentence: Sentence) -> Sentence:
    """Return the sentence, a name beside the subject of a clause being its subject as well."""
    places = {head: n for n, each in enumerate(sentence.constituents) for head in each.heads}
    return attrs.evolve(sentence, clauses=tuple(_named(scene, sentence, places)))


def _named(scene: Scene, sentence: Sentence, places: dict[int, int]) -> Iterator[Clause]:
    for clause in sentence.clauses:
        heads = clause.subjects[0] if clause.subjects else ()
        found = _beside(scene, sentence, places[heads[0]]) if len(heads) == 1 and heads[0] in places else None
        yield clause if found is None else clause._replace(subjects=((*heads, found), *clause.subjects[1:]))


def _beside(scene: Scene, sentence: Sentence, place: int) -> int | None:
    """Return the name between commas behind the noun of a constituent, None where there is none."""
    labels = scene.labels(sentence.constituents[place].heads[0])
    parts = sentence.constituents[place + 1 : place + BESIDE + 2]
    inserted = [each.part for each in parts] == [Part.COMMA, Part.NOMINAL, Part.COMMA]
    if not inserted or not labels & DESCRIBING or is_name(scene, sentence.constituents[place].heads[0]):
        return None
    heads = parts[1].heads
    named = len(heads) == 1 and ("BODY" in scene.labels(heads[0]) or is_name(scene, heads[0]))
    return heads[0] if named else None
