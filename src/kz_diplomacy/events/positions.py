"""The part that the subject or the object of a verb plays for an amount of money.

subject    investor of a verb of investing, lending or supporting, of "leads with $5 million"; recipient
of "borrowed", of a passive ("was lent")
object     recipient of a verb of lending or helping; what somebody buys
"""

from kz_diplomacy.events.companies import LENDERS, STATE, WORLDWIDE, behind, kinds
from kz_diplomacy.events.money_clauses import (
    CAPITAL,
    LENDING,
    OBJECTS,
    SIGNING,
    TAKING,
    MoneyClauses,
    Role,
    subjects_of,
)
from kz_diplomacy.grammar.clauses import Clause
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words

FOR = frozenset(("for", "to"))
"""What brings investors for whom somebody else is something: "a destination for investors"."""
NOTHING = frozenset[str]()
OWN = frozenset(("its", "their"))
FIRMS = frozenset(("BODY", "ENTERPRISES", "THING"))
GIVING = frozenset(("INVEST", "LEND", "GRANT", "BUILD", "ACQUIRE", "PLEDGE"))


def part_by_position(money: MoneyClauses, place: int, number: int) -> Role | None:
    """Return the part of a noun that no preposition brings, as subject or object of a verb."""
    heads = set(money.heads(place))
    for clause in money.clauses:
        if any(heads & set(group) for group in subjects_of(clause)) and not _adds_up(money, clause):
            return part_of_subject(money, clause, number)
        if heads & {noun.head for noun in clause.objects}:
            return _of_object(money, clause, number)
    return None


def _adds_up(money: MoneyClauses, clause: Clause) -> bool:
    """Return whether a participle tells of the sum and not of a party: "signed two loans, totalling"."""
    return clause.construction == "participle" and "COST" in money.scene.labels(clause.verb)


def part_of_subject(money: MoneyClauses, clause: Clause, number: int) -> Role | None:
    """Return the part of a subject: who invests, who borrows, who leads with a sum."""
    labels, lemma = money.scene.labels(clause.verb), money.lemma(clause)
    if _is_financed(money):
        return Role.RECIPIENT
    own = _adds_to_own(money, clause)
    if own or (
        "INVESTOR" in money.scene.labels(money.anchor) and not money.setting.preposition(money.anchor) & FOR
    ):
        return Role.INVESTOR
    if lemma in money_words(MoneyWord.SELLING):
        return None
    if clause.passive:
        return Role.RECIPIENT if labels & (GIVING - {"PLEDGE"}) else None
    leads = "BE" in labels or lemma in money_words(MoneyWord.LEADING)
    if leads and _is_led_with(money, clause):
        placed = "PLACE" in money.scene.labels(number) or _is_receiver(money, clause)
        return Role.RECIPIENT if placed else Role.INVESTOR
    return _of_verb(money, labels, lemma, number)


def _adds_to_own(money: MoneyClauses, clause: Clause) -> bool:
    """Return whether somebody raises "its investment", which is not what a country gets from abroad."""
    anchor, words = money.anchor, {*money.scene.words(money.anchor), *_before(money)}
    raised = "FDI" in money.scene.labels(anchor) and any(noun.head == anchor for noun in clause.objects)
    return raised and bool(words & OWN) and words.isdisjoint(money_words(MoneyWord.INFLOW))


def _before(money: MoneyClauses) -> tuple[str, ...]:
    """Return the word before a sum that stands before its noun: "its" of "its $5 million investment"."""
    first = money.scene.chunk(money.amount).first
    return money.scene.document.lower[first - 1 : first + 1] if money.head == money.anchor else ()


def _is_financed(money: MoneyClauses) -> bool:
    """Return whether what is done is done "with" money from somebody else: "with a loan from the bank"."""
    lent = money.scene.labels(money.head) & CAPITAL and "with" in money.setting.preposition(money.head)
    return bool(lent) and "from" in money.scene.labels(money.head + 1)


def _of_verb(money: MoneyClauses, labels: frozenset[str], lemma: str, number: int) -> Role | None:
    """Return the part of whom an active verb is said: who gives, borrows, signs."""
    paid = money.scene.labels(money.anchor) & (OBJECTS | {"FDI"})
    pays = (paid and lemma in money_words(MoneyWord.PAYING)) or _undertakes(money, lemma, number)
    if lemma in money_words(MoneyWord.ENJOYING) and _is_inflow(money):
        return Role.RECIPIENT
    if pays or lemma in money_words(MoneyWord.SHARING) | money_words(MoneyWord.HELPING):
        return Role.INVESTOR
    if labels & TAKING:
        raises = "BORROW" not in labels and "FLOW" in labels and bool(kinds(money.scene, number) & WORLDWIDE)
        return Role.INVESTOR if "INVEST" in labels or raises else Role.RECIPIENT
    if labels & SIGNING and not labels & LENDING:
        lends = kinds(money.scene, number) & LENDERS or behind(money.scene, (number,))
        return Role.INVESTOR if lends else Role.RECIPIENT
    return Role.INVESTOR if labels & GIVING else None


def _undertakes(money: MoneyClauses, lemma: str, number: int) -> bool:
    """Return whether a company plans, begins or opens what costs the money: "plans a $5 million plant"."""
    given_up = any(
        money.scene.labels(c.verb) & {"GIVE_UP"} and money.lemma(c) == lemma for c in money.clauses
    )
    firm = money.scene.labels(number) & FIRMS and not kinds(money.scene, number) & (STATE | WORLDWIDE)
    lemmas = money_words(MoneyWord.UNDERTAKING) | money_words(MoneyWord.BEGINNING)
    return bool(firm) and (given_up or lemma in lemmas) and "PROJECT" in money.scene.labels(money.anchor)


def _is_inflow(money: MoneyClauses) -> bool:
    """Return whether money is foreign investment: "an inflow of $5 million", "$5 million in FDI"."""
    counted = (
        money.scene.labels(money.amount + 2) if "in" in money.scene.labels(money.amount + 1) else NOTHING
    )
    return "FDI" in money.scene.labels(money.anchor) | counted


def _of_object(money: MoneyClauses, clause: Clause, number: int) -> Role | None:
    """Return the part of an object: who is lent to, what is bought, who "is" first "with 4 billion"."""
    labels = money.scene.labels(clause.verb)
    if "BE" in labels and _is_led_with(money, clause):
        owned = any(number in noun.possessors for noun in clause.objects)
        return Role.RECIPIENT if owned else Role.INVESTOR
    helped = money.lemma(clause) in money_words(MoneyWord.HELPING)
    lent = (labels & LENDING or helped) and number < money.amount
    return Role.RECIPIENT if lent or "ACQUIRE" in labels else None


def _is_led_with(money: MoneyClauses, clause: Clause) -> bool:
    """Return whether somebody "leads" or "is first" with the amount, not "is their largest" with it."""
    setting, amount = money.setting, money.amount
    owned = amount < clause.verb and any(noun.possessors for noun in clause.objects)
    counted = setting.governor(amount) if amount in setting.places else None
    brought = {*setting.preposition(amount)}
    if counted is not None and money.scene.labels(counted) & CAPITAL:
        brought |= setting.preposition(counted)
    return not owned and "with" in brought


def _is_receiver(money: MoneyClauses, clause: Clause) -> bool:
    """Return whether who "is" something with an amount gets it: "the biggest beneficiary with …"."""
    nouns = (noun.head for noun in clause.objects if noun.head is not None)
    return any(money_words(MoneyWord.RECEIVER) & set(money.scene.words(noun)) for noun in nouns)
