"""Figures told one after another, each behind whom it is of: "Spain with $5 million, Japan ($3 million)".

    ranking      = figure, { joint, label, [ "'s" ], [ place ], [ bringing ], figure } ;
    bringing     = "with" | "at" | "of" | "is" | dash | ":" ;
    joint        = "," | ";" | "and" | "followed by" | "trailed by" | "ahead of" ;
    place        = "topped the list" | "took the lead" | "came second" | "third" ;
    label        = country | lender | sector | city ;              (* in a list each in an item of its own *)

The first figure is one of direct investment, the countries invest; what is no country is a sector, if that
figure has no investor.  Of loans and grants the countries are who gets them.
"""

from itertools import takewhile

import attrs

from kz_diplomacy.events.anchors import LENT
from kz_diplomacy.events.candidates import InvestmentCandidate, Said
from kz_diplomacy.events.companies import LENDERS, WORLDWIDE, companies, homes, is_name, kinds
from kz_diplomacy.events.listed_sums import JOINTS, respective
from kz_diplomacy.events.periods import period_of
from kz_diplomacy.events.projects import purpose_of
from kz_diplomacy.events.ranking_places import (
    is_begun,
    is_followed,
    is_led_by,
    is_place,
    is_relabelled,
    ranks,
    says_place,
    start_of,
)
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.events.surroundings import NATIONS
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.models import Country, InvestmentKind

GIVERS = WORLDWIDE | {BodyKind.AGENCY}
RANKED = LENT | {InvestmentKind.DIRECT}
PARTIES = frozenset(("COUNTRY", "NATIONALITY", "PERSON", "BODY", "GROUP", "DATE", "IT"))
TRADE = frozenset(("ACTIVE", "PARTICIPLE", "VERB"))
"""The labels of what somebody does for a living: "banking"."""
NEAR = 6
"""Words from who gives to what he gives."""
BESIDE = frozenset(("at", "with", "("))
"""What brings a sum right behind who gets it."""
THOSE = ("those",)
LONGEST = 6
"""Chunks that the name of a sector has at most: "transport, communication and storage"."""


def next_of_ranking(
    setting: Setting, amount: int, before: InvestmentCandidate | None
) -> InvestmentCandidate | None:
    """Return the investment of a figure that stands behind its country or sector, None where none does."""
    label = None if before is None else _label(setting, amount, before)
    if before is None or label is None:
        return None
    chunk = setting.scene.chunk(amount)
    bodies = companies(setting.scene, (n for n in label if not setting.scene.labels(n) & NATIONS))
    countries = (*setting.scene.countries(label), *homes(bodies))
    figure = attrs.evolve(
        before,
        statement=attrs.evolve(
            before.statement,
            rule="investment-ranking",
            first=chunk.first,
            last=chunk.last,
            sentence=setting.number,
        ),
        recipients=(),
        amount=setting.scene.amounts((amount,)),
        project=purpose_of(setting, amount, amount).text if before.project else (),
        period=period_of(setting, amount, amount, before.statement.status) or before.period,
    )
    of_takers = _is_of_takers(setting, amount, before) or _is_beside_taker(setting, before)
    if not bodies and (of_takers or _is_listed_taker(setting, amount, before)):
        return attrs.evolve(figure, recipient_country=countries)
    placed = _placed(setting, amount) or figure.recipient_country
    return attrs.evolve(figure, investors=bodies, investor_countries=countries, recipient_country=placed)


def _is_listed_taker(setting: Setting, amount: int, before: InvestmentCandidate) -> bool:
    """Return whether who gets the figure before stands in the list of countries that figures are told of."""
    others, _ = respective(setting, amount)
    takers = {said.first for said in before.recipient_country if said.is_stated}
    return any(setting.scene.chunk(number).first in takers for number in others)


def _is_beside_taker(setting: Setting, before: InvestmentCandidate) -> bool:
    """Return whether the figure before stands beside who gets it: "investment in Kenya at $5 million"."""
    if before.investors or before.investor_countries:
        return False
    beside = [said.last for said in before.recipient_country if said.is_stated]
    bringing = before.amount[0].first - 1
    return beside == [bringing] and setting.scene.document.lower[bringing] in BESIDE


def _placed(setting: Setting, amount: int) -> tuple[Said[Country], ...]:
    """Return the country that the figure itself is said to be in: "Kenyan firms $5 million in Ghana"."""
    placed = "in" in setting.scene.labels(amount + 1) and "COUNTRY" in setting.scene.labels(amount + 2)
    return setting.scene.countries((amount + 2,)) if placed else ()


def _is_of_takers(setting: Setting, amount: int, before: InvestmentCandidate) -> bool:
    """Return whether a ranking is one of who gets loans and grants, not of who gives them.

    Givers stand before their sums, and nobody who gets the first of them is named up to the next: "the bank
    provides $5 million and Japan $3 million".
    """
    if not LENT.issuperset(said.value for said in before.kind):
        return False
    first, last = before.amount[0].first, setting.scene.chunk(amount).first
    givers = (said.first for said in (*before.investors, *before.investor_countries) if said.is_stated)
    leading = [giver for giver in givers if first - NEAR <= giver < first]
    if before.statement.sentence != setting.number or not leading:
        return True
    takers = (said.first for said in (*before.recipient_country, *before.recipients) if said.is_stated)
    return any(max(leading) < taker < last for taker in takers)


def _label(setting: Setting, amount: int, before: InvestmentCandidate) -> tuple[int, ...] | None:
    """Return the country or lender that a figure is of, () for a sector, None where it is of neither."""
    start = start_of(setting, amount, before)
    _, mine = respective(setting, amount)
    if mine and start is not None:
        return tuple(mine)
    ranked = RANKED.issuperset(said.value for said in before.kind) and not _is_of_thing(setting, amount)
    if start is None or not ranked:
        return None
    scene = setting.scene
    passed = takewhile(lambda n: is_place(scene, n), range(amount - 1, start - 1, -1))
    label = min(passed, default=amount) - 1
    if label < start:
        return None
    if "ENTERPRISES" in scene.labels(label) and "NATIONALITY" in scene.labels(label - 1):
        label -= 1
    if scene.labels(label) & NATIONS and _is_joined(scene, label, start):
        return (label,)
    owner = label - 2 if "POSSESSIVE" in scene.labels(label - 1) else label
    gives = _lends(setting, amount, label, before) or _invests(setting, label, before)
    if gives and _is_joined(scene, owner, start):
        return (label,)
    sector = is_begun(setting, amount) or not before.investor_countries or is_relabelled(setting, before)
    named = (
        sector and not _is_of_takers(setting, amount, before) and _is_sector(scene, range(start, label + 1))
    )
    return () if named else None


def _is_of_thing(setting: Setting, amount: int) -> bool:
    """Return whether somebody owns not a sum but a thing of that price: "Norway's $5 million farm"."""
    owned = "POSSESSIVE" in setting.scene.labels(amount - 1)
    return owned and setting.heads.get(amount, amount) != amount


def _lends(setting: Setting, amount: int, label: int, before: InvestmentCandidate) -> bool:
    """Return whether a body gives a figure as another one gave that before: "the ADB $5 million"."""
    found = kinds(setting.scene, label)
    told = before.statement.sentence == setting.number and LENT.issuperset(said.value for said in before.kind)
    given = bool(found & GIVERS and not before.recipients) or not _is_of_takers(setting, amount, before)
    return told and bool(found & LENDERS) and given


def _invests(setting: Setting, label: int, before: InvestmentCandidate) -> bool:
    """Return whether a company invests a figure as another one did: "and Silva $5 million in Togo"."""
    told = before.statement.sentence == setting.number and bool(before.investors)
    direct = all(said.value is InvestmentKind.DIRECT for said in before.kind)
    return told and direct and (bool(kinds(setting.scene, label) & LENDERS) or is_name(setting.scene, label))


def _is_joined(scene: Scene, label: int, start: int) -> bool:
    """Return whether a country stands right behind a comma, "and", "of which" or "followed by"."""
    if scene.words(label - 2) == THOSE and "of" in scene.labels(label - 1):
        label -= 2
    placed = "with" in scene.labels(label - 1) and ranks(scene, label + 1)
    joined = bool(scene.labels(label - 1) & JOINTS) or placed
    if label == start or joined or is_led_by(scene, label):
        return True
    return says_place(scene, range(start, label))


def _is_sector(scene: Scene, numbers: range) -> bool:
    """Return whether chunks are a joint and the name of a sector."""
    joint = scene.labels(numbers.start) & JOINTS
    followed = next((n + 2 for n in numbers if is_followed(scene, n)), None)
    first = numbers.start if followed is None else followed
    named = range(first, numbers.stop)
    things = [n for n in named if _is_thing(scene.labels(n)) and not _is_turnover(scene, n)]
    begins = numbers.start == scene.chunks.of_sentence(scene.chunks.sentence_of(numbers.start)).start
    return (
        bool(begins or joint or followed is not None or scene.labels(numbers.start - 1) & {"by"})
        and 0 < len(named) <= LONGEST
        and bool(things)
        and things[-1] == numbers.stop - 1
        and all(n in things or scene.labels(n) & JOINTS for n in named)
        and not any(money_words(MoneyWord.REST) & set(scene.words(n)) for n in named)
    )


def _is_turnover(scene: Scene, number: int) -> bool:
    """Return whether a chunk is a figure of its own: "trade turnover", not the sector "trade"."""
    return "TURNOVER" in scene.labels(number) and len(scene.words(number)) > 1


def _is_thing(labels: frozenset[str]) -> bool:
    """Return whether a chunk may name a sector: "trade", "banking"."""
    return labels == TRADE or ("NOMINAL" in labels and not labels & PARTIES)
