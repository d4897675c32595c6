"""Which parties of a sentence have a part in one sum, where it tells of several.

    "a $50 million loan from Japan and a $10 million grant from the EU"        each sum has its own giver
    "a $50 million Japanese loan, a $10 million EU grant"                      the same
    "a $50 million loan to Ghana and a $10 million grant to Togo from Japan"   each its own taker, one giver
    "a $50 million loan and a $10 million grant from Japan"                    both the same giver

A party that stands in the noun of a sum, or that a preposition brings, belongs to that sum or the one before.
A sum that has a party of its own with some role has no part in those that the others have with that role.
"""

from collections.abc import Sequence

from kz_diplomacy.events.money_clauses import Role
from kz_diplomacy.events.setting import Setting, members_of

ANOTHER = ("another",)
OF = frozenset(("of",))
WITH = frozenset(("with", "at"))
Party = tuple[int, Role]


def share_of(setting: Setting, amount: int, parties: Sequence[Party]) -> list[Party]:
    """Return those of the parties of a sentence that have a part in a sum.

    Args:
        setting: The sentence.
        amount: The chunk of the sum.
        parties: The chunks of the parties with their roles.
    """
    sums = [number for number in setting.chunks if "MONEY" in setting.scene.labels(number)]
    if len(sums) == 1:
        return list(parties)
    owners = [_owner(setting, sums, number) for number, _ in parties]
    pairs = list(zip(parties, owners, strict=True))
    own = {role for (_, role), owner in pairs if owner == amount}
    mine = [(each, owner) for each, owner in pairs if not _is_of_other(setting, amount, each[0])]
    return [(n, role) for (n, role), owner in mine if role not in own or owner in {None, amount}]


def _owner(setting: Setting, sums: Sequence[int], party: int) -> int | None:
    """Return the sum that a party belongs to, None where it is told of all."""
    within = next((number for number in sums if number in _beside(setting, party)), None)
    if within is not None or not setting.preposition(party):
        return within
    beside = _before_phrase(setting, party)
    owner = next((number for number in sums if setting.heads.get(number, number) == beside), None)
    if owner is not None:
        return owner
    clauses = setting.clauses_of(party)
    near = [number for number in sums if any(setting.holds(clause, number) for clause in clauses)] or sums
    return max((number for number in near if number < party), default=None if near is sums else near[0])


def _before_phrase(setting: Setting, party: int) -> int:
    """Return the chunk right before the phrase that a party stands in: "$5 million" of "from Japan"."""
    return setting.sentence.constituents[setting.places[party]].first - 1


def _is_of_other(setting: Setting, amount: int, party: int) -> bool:
    """Return whether a party has a part in another sum only: that in whose noun, or from which, it stands."""
    labels, last = setting.scene.labels, setting.scene.chunk(party).last
    another = setting.scene.document.lower[last : last + 1] == ANOTHER
    next_sum = party + 1 + bool(labels(party + 1) & (OF if another else WITH))
    listed = next_sum != amount and "MONEY" in labels(next_sum)
    if (listed and (another or "COUNTRY" in labels(party))) or _comes_as_other(setting, amount, party):
        return True
    before = _before_phrase(setting, party)
    sourced = "from" in setting.preposition(party) and "MONEY" in setting.scene.labels(before)
    return (sourced and before != amount) or _is_in_noun_of_other(setting, amount, party)


def _comes_as_other(setting: Setting, amount: int, party: int) -> bool:
    """Return whether another sum than this is said to come from a party: "$8 billion came from Japan"."""
    if "from" not in setting.preposition(party) or _before_phrase(setting, party) == amount:
        return False
    groups = (group for clause in setting.clauses_of(party) for group in clause.subjects[:1])
    sums = [head for group in groups for head in group if "MONEY" in setting.scene.labels(head)]
    return bool(sums) and amount not in sums


def _is_in_noun_of_other(setting: Setting, amount: int, party: int) -> bool:
    """Return whether a party stands in the noun of another sum: "Japan $5 million, Spain $3 million"."""
    beside = _beside(setting, party)
    return amount not in beside and any("MONEY" in setting.scene.labels(number) for number in beside)


def _beside(setting: Setting, party: int) -> tuple[int, ...]:
    """Return the chunks of the noun that a party stands in."""
    nouns = setting.sentence.constituents[setting.places[party]].nouns
    return next(members_of(noun) for noun in nouns if party in members_of(noun))
