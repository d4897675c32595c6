"""Commands: who does what an infinitive says that depends on another verb.

"invited Anna to come"       the object of a verb of command: Anna
"an order to Anna to come"   whom a noun of command is for: Anna
"for Anna to come"           Anna, as in "waited for Anna to come"
"accepted an order to come"  the subject of a verb that receives
"came to race"               else the subject
"""

from kz_diplomacy.grammar.clauses import Group, heads_of
from kz_diplomacy.grammar.levels import OpenClause
from kz_diplomacy.grammar.neighbours import Neighbours
from kz_diplomacy.grammar.nouns import Constituent
from kz_diplomacy.grammar.syntax import OBJECT_CONTROL, PERSONAL, RECEPTIVE, Part

_RECIPIENT = frozenset(("to", "for"))


def commanded(near: Neighbours, number: int, before: OpenClause) -> list[Group]:
    """Return who does what an infinitive says that depends on the clause before.

    Args:
        near: The constituents around the infinitive.
        number: The infinitive among them.
        before: The clause that it depends on.
    """
    labels = near.chunks[before.verb]
    last = near.run_before(number)
    recipients = [found.nouns for found in last if near.chunks[found.first] & _RECIPIENT]
    nouns = last[-1].nouns if last and last[-1].part is Part.NOMINAL else ()
    if not nouns and before.passive and before.subjects:
        nouns = before.subjects[0]
    if any(OBJECT_CONTROL in near.chunks[head] for head in heads_of(nouns)):
        others = [group for group in before.objects if group != nouns]
        return recipients[:1] or others or (before.subjects if RECEPTIVE in labels else [])
    nearest = recipients[:1] == [found.nouns for found in last[:1]]
    if last and nearest and _is_for_somebody(near, last, nouns):
        return recipients[:1]
    return before.objects[:1] if OBJECT_CONTROL in labels and not before.passive else before.subjects


def _is_for_somebody(near: Neighbours, last: list[Constituent], nouns: Group) -> bool:
    """Return whether "for" brings who is to do it: "made plans for Anna to come"."""
    if "for" not in near.chunks[last[0].first]:
        return False
    return len(last) > 1 if nouns else near.is_a(PERSONAL, last[0].nouns)
