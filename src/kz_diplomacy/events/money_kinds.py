"""The kind of investment that money is, by the word for it, who gives it and what it is for.

pledged     by a bank a loan, by a company an investment, by others a grant
attracted   from a bank a loan, where nobody gives it what the figure before is, else an investment
funding     as what is pledged
given       what the sentence before says: a loan or a grant
invested    in a plant a project, in a fund a fund; what a state puts into training is a grant
built       by a company a project, by an agency for aid a grant

What another noun says ("a loan of $5 million") stands as it is.
"""

from collections.abc import Callable, Mapping

from kz_diplomacy.events.anchors import LENT, anchor_before
from kz_diplomacy.events.figures import Figure
from kz_diplomacy.events.parts import Parts
from kz_diplomacy.events.project_names import Purpose
from kz_diplomacy.events.projects import is_general
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.models import InvestmentKind

NEAR = 4
"""Chunks from a pledge to what is pledged."""


def kind_of(figure: Figure, purpose: Purpose, parts: Parts) -> InvestmentKind:
    """Return the kind of the investment that an amount is.

    Args:
        figure: The amount.
        purpose: What the money is for.
        parts: Who gives and who gets it.
    """
    kind = figure.anchor.kind
    if kind is InvestmentKind.DIRECT:
        return _of_investment(figure, purpose, parts)
    if loan_before(figure) is not None:
        return parts.pledged
    if figure.is_verbal:
        read = _OF_VERBS.get(kind)
        return kind if read is None else read(figure, parts)
    if _is_pledge_to_invest(figure) or _is_paid_out(figure):
        return InvestmentKind.DIRECT
    if not money_words(MoneyWord.FUNDING) & set(figure.setting.scene.words(figure.anchor.chunk)[-1:]):
        return kind
    return InvestmentKind.GRANT if _is_given_as_grant(figure.setting) else parts.pledged


def as_aid(kind: InvestmentKind, parts: Parts) -> InvestmentKind:
    """Return the kind of an investment, what an agency for aid builds abroad being a grant.

    >>> from kz_diplomacy.events.candidates import Said
    >>> from kz_diplomacy.models import Organization
    >>> relief = Said(Organization(name="Lake Relief Fund"))
    >>> as_aid(InvestmentKind.PROJECT, Parts(investors=(relief,))), as_aid(InvestmentKind.PROJECT, Parts())
    (InvestmentKind.GRANT, InvestmentKind.PROJECT)
    """
    words = {word for said in parts.investors for word in said.value.name.lower().split()}
    aided = kind is InvestmentKind.PROJECT and not money_words(MoneyWord.AIDING).isdisjoint(words)
    return InvestmentKind.GRANT if aided else kind


def loan_before(figure: Figure) -> int | None:
    """Return the chunk of the loans of which a sum in brackets is, None for other sums.

    "Approved loans for a dam ($5 million) and a road ($3 million)": the loans.
    """
    setting = figure.setting
    if figure.anchor.kind is not InvestmentKind.PROJECT or not setting.is_bracketed(figure.amount):
        return None
    before = range(setting.chunks.start, figure.amount)
    return next((number for number in before if "LOAN" in setting.scene.labels(number)), None)


def _is_pledge_to_invest(figure: Figure) -> bool:
    """Return whether a pledge is one of investment: "a $5 million pledge to invest in Spain"."""
    scene, anchor = figure.setting.scene, figure.anchor.chunk
    pledge = not money_words(MoneyWord.PLEDGE).isdisjoint(scene.words(anchor)[-1:])
    near = range(anchor + 1, min(anchor + NEAR, figure.setting.chunks.stop))
    return pledge and any("INVEST" in scene.labels(number) for number in near)


def _is_paid_out(figure: Figure) -> bool:
    """Return whether what is disbursed is the foreign investment that the figure before tells of."""
    words = set(figure.setting.scene.words(figure.anchor.chunk)[-1:])
    before = () if figure.before is None else figure.before.kind
    direct = any(said.value is InvestmentKind.DIRECT for said in before)
    return direct and not money_words(MoneyWord.DISBURSEMENT).isdisjoint(words)


def _is_given_as_grant(setting: Setting) -> bool:
    """Return whether the sentence calls funding a grant and no loan: "$5 million in the form of a grant"."""
    words = {word for number in setting.chunks for word in setting.scene.words(number)}
    return bool(words & money_words(MoneyWord.GRANT)) and not words & money_words(MoneyWord.LOAN)


def _of_gift(figure: Figure, parts: Parts) -> InvestmentKind:
    """Return the kind of what is pledged or given."""
    same = figure.before if figure.recalls else None
    if same is not None and LENT.issuperset(said.value for said in same.kind):
        return same.kind[0].value
    before = figure.before
    if before is not None and _is_shared_out(figure, parts) and LENT.issuperset(s.value for s in before.kind):
        return before.kind[0].value
    if "PLEDGE" in figure.setting.scene.labels(figure.anchor.chunk):
        return parts.pledged
    told = anchor_before(figure.setting)
    if told is not None:
        return told.kind
    group = figure.setting.scene.chunk(figure.anchor.chunk).group
    open_verb = group is not None and group.lemma in money_words(MoneyWord.EXTENDING)
    bank = open_verb and parts.pledged is InvestmentKind.LOAN
    lent = bank and not _is_given_as_grant(figure.setting)
    return InvestmentKind.LOAN if lent else figure.anchor.kind


def _is_shared_out(figure: Figure, parts: Parts) -> bool:
    """Return whether money is a part of that before: "The loan: $5 million is allocated to"."""
    setting, before = figure.setting, figure.before
    passive = any(clause.passive for clause in setting.telling(figure.amount, figure.anchor.chunk)[:1])
    near = before is not None and setting.number - before.statement.sentence < NEAR
    return passive and near and not parts.has_investor


def _of_borrowing(figure: Figure, parts: Parts) -> InvestmentKind:
    """Return the kind of what is borrowed, attracted or received."""
    group = figure.setting.scene.chunk(figure.anchor.chunk).group
    lemma = "" if group is None else group.lemma
    if lemma in money_words(MoneyWord.ATTRACTING) and parts.pledged is not InvestmentKind.LOAN:
        return InvestmentKind.DIRECT
    before = () if figure.before is None or parts.has_investor else figure.before.kind
    going_on = lemma in money_words(MoneyWord.RECEIVING) and any(
        said.value is InvestmentKind.DIRECT for said in before
    )
    return InvestmentKind.DIRECT if going_on else figure.anchor.kind


_OF_VERBS: Mapping[InvestmentKind, Callable[[Figure, Parts], InvestmentKind]] = {
    InvestmentKind.GRANT: _of_gift,
    InvestmentKind.LOAN: _of_borrowing,
}


def _of_investment(figure: Figure, purpose: Purpose, parts: Parts) -> InvestmentKind:
    setting, anchor = figure.setting, figure.anchor
    built = "PROJECT" in purpose.labels
    with_it = setting.is_brought_with(figure.amount, anchor.chunk) and built
    if with_it or _is_of_project(setting, anchor.chunk):
        return InvestmentKind.PROJECT
    telling = setting.telling(figure.amount, anchor.chunk)
    if not any("INVEST" in setting.scene.labels(clause.verb) for clause in telling):
        return InvestmentKind.PROJECT if built else anchor.kind
    if "FUND" in purpose.labels:
        return InvestmentKind.FUND
    if built:
        return InvestmentKind.PROJECT
    given = parts.agencies or (parts.investor_countries and not parts.investors and not parts.firms)
    return InvestmentKind.GRANT if given and _is_aided(purpose) else InvestmentKind.DIRECT


def _is_aided(purpose: Purpose) -> bool:
    """Return whether money is put into what is no branch of the economy: "training", no "energy sector"."""
    ends = {said.value.rpartition(" ")[2] for said in purpose.text}
    return bool(ends) and money_words(MoneyWord.GENERAL).isdisjoint(ends)


def _is_of_project(setting: Setting, anchor: int) -> bool:
    """Return whether an investment is that of a project: "a plant with an investment of $5 million"."""
    governor = setting.governor(anchor) if "with" in setting.preposition(anchor) else None
    if governor is None or is_general(setting.scene, governor):
        return False
    return "PROJECT" in setting.scene.labels(governor)
