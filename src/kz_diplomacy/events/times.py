"""Clauses of time: what is to come although no word of its own says so.

"will speak as soon as he arrives", "will sign it before they leave": a present tense after "when" lies ahead.
"After visiting Oslo she will fly to Bergen": a participle lies ahead with the verb of its sentence.
"""

from kz_diplomacy.events.bringing import before
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.verb_values import Form, VerbGroup
from kz_diplomacy.grammar.syntax import VERB
from kz_diplomacy.knowledge.verbs import VerbForm
from kz_diplomacy.models import Status

AHEAD = (Status.PLANNED, Status.PROPOSED)
WHEN = frozenset(("when", "before", "after", "once", "until", "till", "BEFORE"))
NEAR = 4
"""Chunks before a verb within which its clause begins."""
PAST = frozenset((VerbForm.PAST, VerbForm.PRETERITE))


def is_present(scene: Scene, group: VerbGroup) -> bool:
    """Return whether a verb without auxiliary stands in the third person of the present tense."""
    return VerbForm.THIRD in _forms(scene, group)


def _forms(scene: Scene, group: VerbGroup) -> set[VerbForm]:
    words = scene.document.lower[group.first : group.last]
    return {word.form for word in scene.knowledge.verbs.lookup(words) or ()}


def clause_ahead(scene: Scene, verb: int, group: VerbGroup) -> int | None:
    """Return the verb that tells that a clause of time lies ahead with it, None where nothing does.

    Args:
        scene: The article.
        verb: The chunk of the verb of the clause.
        group: Its verb group.
    """
    if group.form is Form.PARTICIPLE and group.status is None:
        return main_verb_ahead(scene, verb) if _begins_time(scene, verb, 1) else None
    forms = _forms(scene, group)
    present = VerbForm.THIRD in forms or (VerbForm.BASE in forms and not PAST & forms)
    plain = group.form is Form.FINITE and not group.passive and present
    return verb if plain and _begins_time(scene, verb, NEAR) else None


def _begins_time(scene: Scene, verb: int, most: int) -> bool:
    """Return whether the clause of a verb begins with a word of time, at most some chunks before it."""
    for number in reversed(before(scene, verb)[-most:]):
        labels = scene.labels(number)
        if labels & WHEN or ("as" in labels and _is_soon(scene, number)):
            return True
        if VERB in labels:
            return False
    return False


def _is_soon(scene: Scene, number: int) -> bool:
    first = scene.chunk(number).first
    return first > 0 and scene.document.lower[first - 1] == "soon"


def main_verb_ahead(scene: Scene, verb: int) -> int | None:
    """Return the nearest finite verb of the sentence where it lies ahead, the one before first."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(verb))
    for number in (*range(verb - 1, sentence.start - 1, -1), *range(verb + 1, sentence.stop)):
        group = scene.chunk(number).group
        if group is not None and group.form is Form.FINITE and group.status is not None:
            return number if group.status in AHEAD else None
    return None
