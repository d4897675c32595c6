"""Sums that several give or get each: "will lend Kenya and Uganda $50 million each".

    apiece = parties, { … }, sum, "each" | parties, { … }, "each", { … }, sum ;
    parties = country, { joint, country } | body, { joint, body } ;

One investment a party.  Where the text names several who get and several who give, it is those who get.
"""

from collections.abc import Iterator, Sequence

import attrs

from kz_diplomacy.events.candidates import InvestmentCandidate, Said
from kz_diplomacy.events.companies import companies, homes
from kz_diplomacy.events.listed_sums import run_of
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.models import Country, Organization

EACH = frozenset(("each", "apiece"))
NEAR = 4
"""Words around a sum within which "each" stands."""
SEVERAL = 2


def apiece(setting: Setting, amount: int, found: InvestmentCandidate) -> Iterator[InvestmentCandidate]:
    """Yield the investment that a sum is, one for each party where the text says that it is for each.

    Args:
        setting: The sentence.
        amount: The chunk of the sum.
        found: The investment.
    """
    if not is_each(setting, amount):
        yield found
        return
    takers = _listed(setting, found.recipient_country, "COUNTRY")
    givers = _listed(setting, (*found.investors, *found.investor_countries), "BODY", "COUNTRY")
    if len(takers) >= SEVERAL:
        for number in takers:
            yield attrs.evolve(found, recipient_country=setting.scene.countries((number,)))
    elif len(givers) >= SEVERAL:
        for number in givers:
            yield _of_giver(setting, number, found)
    else:
        yield found


def is_each(setting: Setting, amount: int) -> bool:
    """Return whether "each" stands beside a sum."""
    chunk = setting.scene.chunk(amount)
    return not EACH.isdisjoint(setting.scene.document.lower[max(chunk.first - NEAR, 0) : chunk.last + NEAR])


def _listed(
    setting: Setting, parties: Sequence[Said[Country] | Said[Organization]], *labels: str
) -> list[int]:
    """Return the chunks of the list that a party stands in, none where it stands in no list."""
    scene = setting.scene
    firsts = {said.first for said in parties if said.is_stated}
    for label in labels:
        for number in setting.chunks:
            if scene.chunk(number).first in firsts and label in scene.labels(number):
                return run_of(scene, number, setting.chunks, label)
    return []


def _of_giver(setting: Setting, number: int, found: InvestmentCandidate) -> InvestmentCandidate:
    """Return the investment of one of those who give the same each."""
    bodies = companies(setting.scene, (number,)) if "BODY" in setting.scene.labels(number) else ()
    countries = (*setting.scene.countries((number,)), *homes(bodies))
    return attrs.evolve(found, investors=bodies, investor_countries=countries)
