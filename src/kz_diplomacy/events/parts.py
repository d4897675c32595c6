"""Who gives and who receives: the parties around an amount of money, told apart by what brings them.

    investor   subject of a verb of investing or lending; after "by", "from"; before the noun ("Korean investment",
               "a World Bank loan"); of "Turkish companies"
    recipient  after "in", "into", "to", "for"; object of a verb of lending; subject of "borrowed", "attracted"

Each member of a list plays the part of the first.
"""

from collections.abc import Sequence

import attrs

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.models import Country, Organization

PARTY = frozenset(("BODY", "COUNTRY", "NATIONALITY", "PLACE", "GROUP", "PEOPLE"))
TO = frozenset(("in", "into", "to", "for", "within"))
FROM = frozenset(("from", "by"))
OF = frozenset(("of", "with", "ATTENDED_BY", "for"))
GIVING = frozenset(("INVEST", "LEND", "GRANT", "BUILD", "ACQUIRE", "PLEDGE", "SIGN"))
TAKING = frozenset(("BORROW", "FLOW"))
JOINTS = frozenset((",", "and", "AND", "COMMA"))
CAPITAL = frozenset(("FDI", "LOAN", "GRANT", "FUND", "ENTERPRISES", "PARTICIPATION"))


@attrs.frozen(kw_only=True)
class Parts:
    """The parties of an investment with their words."""

    investors: tuple[Said[Organization], ...] = ()
    investor_countries: tuple[Said[Country], ...] = ()
    recipients: tuple[Said[Organization], ...] = ()
    recipient_country: tuple[Said[Country], ...] = ()

    def is_foreign(self, scene: Scene) -> bool:
        """Return whether an investor is named, and not only one at home where the money goes or the outlet is."""
        givers = {said.value for said in self.investor_countries}
        bodies = [said for said in self.investors if said.value.country is None]
        homes = {said.value for said in self.recipient_country} or {scene.resolution.home}
        return bool(bodies or givers - homes)


def parts_of_money(scene: Scene, amount: int, anchor: int, sentence: range) -> Parts:
    """Return the parties that the sentence of an amount names."""
    roles: dict[int, str] = {}
    verb = _verb_before(scene, amount, sentence)
    for number in sentence:
        if scene.labels(number) & PARTY:
            role = _role(scene, number, anchor, verb, roles)
            if role is not None:
                roles[number] = role
    givers = [number for number, role in roles.items() if role == "investor"]
    takers = [number for number, role in roles.items() if role == "recipient"]
    return Parts(
        investors=scene.bodies(givers),
        investor_countries=_once(scene.homes(givers)),
        recipients=scene.bodies(takers),
        recipient_country=_once((*scene.homes(takers), *_located(scene, takers)))[:1],
    )


def _role(scene: Scene, number: int, anchor: int, verb: int | None, roles: dict[int, str]) -> str | None:
    before = scene.labels(number - 1)
    after = scene.labels(number + 1)
    if before & JOINTS and number - 2 in roles and not scene.labels(number) & {"PLACE"}:
        return roles[number - 2]
    if after & CAPITAL or ("POSSESSIVE" in after and scene.labels(number + 2) & CAPITAL):
        return "investor"
    if before & TO:
        return "recipient"
    if before & FROM or (before & OF and scene.labels(number - 2) & CAPITAL):
        return "investor"
    return _by_position(scene, number, anchor, verb)


def _by_position(scene: Scene, number: int, anchor: int, verb: int | None) -> str | None:
    """Return the part of a party that no preposition brings, as subject or object of the verb."""
    before = scene.labels(number - 1)
    belongs = "of" in before and "NOMINAL" in scene.labels(number - 2)
    if verb is None or ("PREPOSITION" in before and not belongs) or "PLACE" in scene.labels(number):
        return None
    if any("VERB" in scene.labels(each) for each in range(number + 1, verb)):
        return None
    labels = scene.labels(verb)
    if number < verb:
        if labels & TAKING or "PASSIVE" in labels:
            return "recipient"
        return "investor" if labels & GIVING else None
    return "recipient" if number == verb + 1 and labels & {"LEND", "GRANT"} else None


def _verb_before(scene: Scene, amount: int, sentence: range) -> int | None:
    """Return the verb that the amount belongs to: the nearest before it, else the first after it."""
    verbs = [n for n in sentence if scene.labels(n) & (GIVING | TAKING) and "VERB" in scene.labels(n)]
    before = [n for n in verbs if n < amount]
    return before[-1] if before else next(iter(verbs), None)


def _located(scene: Scene, numbers: Sequence[int]) -> tuple[Said[Country], ...]:
    return tuple(Said(s.value.country) for s in scene.places(numbers) if s.value.country is not None)


def _once(said: tuple[Said[Country], ...]) -> tuple[Said[Country], ...]:
    kept: dict[Country, Said[Country]] = {}
    for each in said:
        if each.value not in kept or (each.is_stated and not kept[each.value].is_stated):
            kept[each.value] = each
    return tuple(kept.values())
