"""The part that a preposition gives a party for an amount of money.

investor   after "by", "from", "through"; after "to" where it says who buys or gets a licence; with whom
a loan agreement is signed
recipient  after "in", "near", "to", "for"; after "by" of "borrowed by"
"""

from kz_diplomacy.events.companies import LENDERS, STATE, kinds
from kz_diplomacy.events.money_clauses import CAPITAL, SIGNING, TAKING, MoneyClauses, Role
from kz_diplomacy.events.setting import MONEY_VERBS
from kz_diplomacy.grammar.syntax import Part
from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words

TO = frozenset(
    ("in", "into", "to", "for", "within", "toward", "towards", "across", "inside", "near", "outside")
)
FROM = frozenset(("from", "through", "via", "FOR"))
BOUGHT = frozenset(("ACQUIRE", "STAKE"))
"""What is bought "from" who sells it."""
OWNERS = frozenset(("BODY", "ENTERPRISES", "INVESTOR", "THING"))
"""Who may be at home in a place."""
STATE_BODIES = STATE | {BodyKind.AGENCY}
"""Bodies that approve what others invest."""
GIVING = frozenset(("INVEST", "LEND", "GRANT"))
THROUGH = frozenset(("through", "via"))


def part_by_direction(money: MoneyClauses, place: int, governor: frozenset[str]) -> Role | None:
    """Return the part of a constituent that a preposition other than "of" brings.

    Args:
        money: The clauses that tell of the amount.
        place: The constituent.
        governor: The labels of the noun or verb that it depends on.
    """
    brings = money.scene.labels(money.setting.sentence.constituents[place].first)
    if "by" in brings:
        return _agent(money, place, governor)
    if "with" in brings:
        return _partner(money, place, governor)
    if brings & THROUGH and _is_worked_through(money, place):
        return None
    if brings & FROM and money.scene.labels(money.anchor) & BOUGHT:
        return None
    if brings & FROM or ("to" in brings and (_is_buyer(money, place) or _is_licensed(money, place))):
        return Role.INVESTOR
    return Role.RECIPIENT if brings & TO else None


def owners_seated_in(money: MoneyClauses, place: int) -> int | None:
    """Return the constituent of the companies at home in a place: "companies registered in Panama"."""
    if "in" not in money.scene.labels(money.setting.sentence.constituents[place].first):
        return None
    before = money.setting.sentence.constituents[place - 1]
    if before.part is Part.VERB and money_words(MoneyWord.SEATED) & set(money.scene.words(before.first)):
        owner = money.setting.places.get(before.first - 1)
        seated = owner is not None and any(money.scene.labels(head) & OWNERS for head in money.heads(owner))
        return owner if seated else None
    firms = any("ENTERPRISES" in money.scene.labels(head) and head in money.acting for head in before.heads)
    return place - 1 if firms else None


def _agent(money: MoneyClauses, place: int, governor: frozenset[str]) -> Role | None:
    """Return the part of a noun after "by": of who borrows where the verb is one of borrowing."""
    bodies = [head for head in money.heads(place) if "PERSON" not in money.scene.labels(head)]
    holding = (clause for head in bodies for clause in money.setting.clauses_of(head))
    passive = [clause for clause in holding if clause in money.clauses and clause.passive]
    verbs = [money.scene.labels(clause.verb) for clause in passive]
    if any(labels & TAKING for labels in verbs):
        return Role.RECIPIENT
    if verbs and _is_approval(money, bodies, verbs):
        return None
    made = any(money.lemma(clause) in money_words(MoneyWord.PAYING) for clause in passive)
    paid = made or "NOMINAL" in governor or any(labels & MONEY_VERBS for labels in verbs)
    return Role.INVESTOR if paid else None


def _is_approval(money: MoneyClauses, bodies: list[int], verbs: list[frozenset[str]]) -> bool:
    """Return whether authorities only allow what others invest: "projects approved by the agency"."""
    found = {kind for body in bodies for kind in kinds(money.scene, body)}
    only_approved = all("PLEDGE" in labels and not labels & GIVING for labels in verbs)
    invested = money.scene.labels(money.anchor) & {"PROJECT", "FDI"}
    return bool(invested and found) and found <= STATE_BODIES and only_approved


def _partner(money: MoneyClauses, place: int, governor: frozenset[str]) -> Role | None:
    """Return the part of whom a loan agreement is signed with: the lender, unless the lender signs it."""
    holding = money.setting.clauses_of(money.first(place))
    signing = [clause for clause in holding if money.scene.labels(clause.verb) & SIGNING]
    if not signing and not governor & (CAPITAL | {"DOCUMENT"}):
        return None
    subjects = [head for clause in signing for group in clause.subjects for head in group]
    lends = any(kinds(money.scene, number) & LENDERS for number in subjects)
    lent = lends and not any(kinds(money.scene, number) & LENDERS for number in money.heads(place))
    return Role.RECIPIENT if lent else Role.INVESTOR


def _is_worked_through(money: MoneyClauses, place: int) -> bool:
    """Return whether the money works through a constituent: "the loan will reach farmers through"."""
    clauses = money.setting.clauses_of(money.first(place))
    return any(money.head in group for clause in clauses for group in clause.subjects[:1])


def _is_buyer(money: MoneyClauses, place: int) -> bool:
    """Return whether "to" brings who buys: "sold a stake to", "the sale of a stake to"."""
    selling = money_words(MoneyWord.SELLING)
    for found in money.setting.sentence.constituents[:place]:
        group = money.scene.chunk(found.first).group
        sold = group is not None and group.lemma in selling
        if sold or any(selling & set(money.scene.words(head)) for head in found.heads):
            return True
    return False


def _is_licensed(money: MoneyClauses, place: int) -> bool:
    """Return whether "to" brings who may build: "a licence to Silva for a plant"."""
    governor = money.setting.governor(money.first(place))
    return governor is not None and bool(
        money_words(MoneyWord.LICENCE) & set(money.scene.words(governor)[-1:])
    )
