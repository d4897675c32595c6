"""Who gives and who receives: the parties that the sentence of an amount names, see `roles`.

A ministry stands for its country; a person for the body that he speaks for, or else for his country.
"""

from collections.abc import Sequence
from typing import NamedTuple

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.companies import (
    STATE,
    WORLDWIDE,
    are_firms,
    behind,
    companies,
    homes,
    is_name,
    kinds,
)
from kz_diplomacy.events.listed_sums import respective, run_of
from kz_diplomacy.events.money_clauses import Role
from kz_diplomacy.events.roles import roles_of
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.events.shares import share_of
from kz_diplomacy.events.surroundings import located
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.mentions.values import MoneyMention
from kz_diplomacy.models import Country, InvestmentKind, Organization, Person

PAIR = 2
LOCAL = frozenset((BodyKind.COMPANY, BodyKind.BANK))
WORLD_MONEY = "USD"
SIGNED = frozenset(("SIGN", "SIGNING", "SIGNING_N", "DOCUMENT"))


class Parts(NamedTuple):
    """The parties of an investment with their words.

    `agencies` is True where the investor is an agency of a state, `firms` where companies are told by their
    country; `pledged` is what such givers pledge: banks loans, companies investment, others grants; `several`
    is True where several countries get one sum, so that it is that of none of them.
    """

    investors: tuple[Said[Organization], ...] = ()
    investor_countries: tuple[Said[Country], ...] = ()
    recipients: tuple[Said[Organization], ...] = ()
    recipient_country: tuple[Said[Country], ...] = ()
    agencies: bool = False
    firms: bool = False
    pledged: InvestmentKind = InvestmentKind.GRANT
    several: bool = False

    @property
    def has_investor(self) -> bool:
        """Whether somebody gives."""
        return bool(self.investors or self.investor_countries)

    @property
    def has_recipient(self) -> bool:
        """Whether somebody receives."""
        return bool(self.recipients or self.recipient_country)

    def is_foreign(self, *, abroad: bool) -> bool:
        """Return whether an investor is not at home where the money goes.

        Args:
            abroad: Whether the text around speaks of other countries: a body whose home nobody knows may
                then be foreign.
        """
        givers = {said.value for said in self.investor_countries}
        unknown = any(said.value.country is None for said in self.investors)
        return bool(givers - {said.value for said in self.recipient_country}) or (unknown and abroad)


def parts_of_money(setting: Setting, amount: int, anchor: int) -> Parts:
    """Return the parties that the sentence of an amount names."""
    others, mine = respective(setting, amount)
    shared = share_of(setting, amount, roles_of(setting, amount, anchor))
    roles = [(number, role) for number, role in shared if number not in others]
    unread = [number for number in mine if number not in {each for each, _ in roles}]
    givers = [*(number for number, role in roles if role is Role.INVESTOR), *unread]
    takers = [number for number, role in roles if role is Role.RECIPIENT]
    if not givers:
        givers, takers = _sides_of_loan(setting, amount, takers)
    borrowing = [] if takers else _borrowers(setting, givers)
    givers, takers = [n for n in givers if n not in borrowing], [*takers, *borrowing]
    takers.sort(key=lambda number: setting.heads.get(number, number) != number)
    return parts_between(setting.scene, givers, takers)


def _sides_of_loan(setting: Setting, amount: int, takers: list[int]) -> tuple[list[int], list[int]]:
    """Return who gives and who gets where two states sign for a loan.

    Money of one's own comes from the state whose it is: yen from Japan.  Else it is for the one that the
    sentence helps ("for the latter's budget") or whose outlet tells it, or the text does not say for whom.
    """
    states = {n: {said.value for said in setting.scene.homes((n,))} for n in takers}
    signing = [n for n in takers if _signs(setting, n)]
    if len({tuple(states[n]) for n in signing}) != PAIR:
        return [], takers
    giving = [n for n in signing if _is_own_money(setting, amount, states[n])]
    if len({tuple(states[n]) for n in giving}) == 1:
        return giving, [n for n in signing if n not in giving]
    helped = {home for n in takers if n not in signing for home in states[n]} or set(setting.around.seats())
    getting = [n for n in signing if states[n] & helped]
    return ([n for n in signing if n not in getting], getting) if len(getting) == 1 else ([], [])


def _is_own_money(setting: Setting, amount: int, states: set[Country]) -> bool:
    """Return whether a sum is in the currency of a state, whose ISO 4217 code begins with that of the state.

    Dollars of the United States are everybody's money.
    """
    sums = (mention.money for mention in setting.scene.mentions(amount, MoneyMention))
    codes = {str(state) for state in states}
    return any(money.currency[:2] in codes and money.currency != WORLD_MONEY for money in sums)


def _signs(setting: Setting, party: int) -> bool:
    """Return whether a party is a subject of a verb of signing."""
    return any(
        party in group and setting.scene.labels(clause.verb) & SIGNED
        for clause in setting.sentence.clauses
        for group in clause.subjects[:1]
    )


def _borrowers(setting: Setting, givers: Sequence[int]) -> list[int]:
    """Return the banks at home where the article plays that sign a loan with a lender of many countries."""
    scene, native = setting.scene, setting.around.native()
    if not any(scene.labels(number) & SIGNED for number in setting.chunks):
        return []
    seats = {n: {said.value for said in homes(scene.bodies((n,)))} for n in givers}
    lending = any(kinds(scene, n) & WORLDWIDE and native not in seat for n, seat in seats.items())
    return [n for n, seat in seats.items() if lending and native in seat and kinds(scene, n) & LOCAL]


def parts_between(scene: Scene, givers: Sequence[int], takers: Sequence[int]) -> Parts:
    """Return the parties that chunks stand for."""
    persons = [n for n in givers if _is_person(scene, n)]
    named = [n for n in givers if n not in persons]
    taking = [n for n in takers if not _is_person(scene, n) or len(takers) == 1]
    investors = companies(scene, (n for n in named if not kinds(scene, n) & STATE)) or (
        () if named else behind(scene, persons)
    )
    receiving = companies(scene, (n for n in taking if not kinds(scene, n) & STATE))
    private = [n for n in named if not kinds(scene, n) & STATE] if investors else named
    giving = _once((*scene.homes(private or persons), *homes(investors)))
    return Parts(
        investors=investors,
        investor_countries=giving,
        recipients=receiving,
        recipient_country=_taking((*scene.homes(taking), *located(scene, taking)), giving),
        several=_are_listed(scene, taking, giving),
        agencies=len(investors) == 1 and any(BodyKind.AGENCY in kinds(scene, n) for n in named),
        firms=any(are_firms(scene, n) for n in named),
        pledged=_pledged(scene, named),
    )


def _are_listed(scene: Scene, takers: Sequence[int], giving: tuple[Said[Country], ...]) -> bool:
    """Return whether some that get the money are countries listed one after another: "to Benin and Togo"."""
    givers = {said.value for said in giving}
    nations = sorted(n for n in takers if "COUNTRY" in scene.labels(n))
    told = {said.value for said in scene.countries(nations)} - givers
    return (
        len(told) >= PAIR
        and nations[1:] == run_of(scene, nations[0], range(nations[0], nations[-1] + 1), "COUNTRY")[1:]
    )


def _taking(said: tuple[Said[Country], ...], giving: tuple[Said[Country], ...]) -> tuple[Said[Country], ...]:
    """Return the first country that gets money, one that gives none before one that does."""
    givers = {each.value for each in giving}
    return tuple(sorted(_once(said), key=lambda each: each.value in givers))[:1]


def _pledged(scene: Scene, givers: Sequence[int]) -> InvestmentKind:
    found = {kind for number in givers for kind in kinds(scene, number)}
    words = {word for number in givers for word in scene.words(number)}
    develops = BodyKind.FUND in found and not money_words(MoneyWord.DEVELOPING).isdisjoint(words)
    if BodyKind.BANK in found or develops:
        return InvestmentKind.LOAN
    firms = BodyKind.COMPANY in found or any(are_firms(scene, n) or is_name(scene, n) for n in givers)
    return InvestmentKind.DIRECT if firms else InvestmentKind.GRANT


def _is_person(scene: Scene, number: int) -> bool:
    """Return whether a chunk is a person or a pronoun for one."""
    return any(isinstance(party, Person) for party in scene.parties(number))


def _once(said: tuple[Said[Country], ...]) -> tuple[Said[Country], ...]:
    kept: dict[Country, Said[Country]] = {}
    for each in said:
        if each.value not in kept or (each.is_stated and not kept[each.value].is_stated):
            kept[each.value] = each
    return tuple(kept.values())
