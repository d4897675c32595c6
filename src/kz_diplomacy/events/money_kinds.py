"""The kind of investment that money is, by the word for it, who gives it and what it is for.

pledged     by a bank a loan, by a company an investment, by others a grant
attracted   from a bank a loan, else an investment
funding     as what is pledged
given       what the sentence before says: a loan or a grant
invested    in a plant a project, in a fund a fund; what a state puts into training is a grant

What another noun says ("a loan of $5 million") stands as it is.
"""

from collections.abc import Callable, Mapping

from kz_diplomacy.events.anchors import Anchor, anchor_before
from kz_diplomacy.events.parts import Parts
from kz_diplomacy.events.projects import Purpose
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.models import InvestmentKind


def kind_of(setting: Setting, amount: int, anchor: Anchor, purpose: Purpose, parts: Parts) -> InvestmentKind:
    """Return the kind of the investment that an amount is.

    Args:
        setting: Its sentence.
        amount: Its chunk.
        anchor: The chunk that says what it is, and what that says.
        purpose: What the money is for.
        parts: Who gives and who gets it.
    """
    if anchor.kind is InvestmentKind.DIRECT:
        return _of_investment(setting, amount, anchor, purpose, parts)
    if "VERB" in setting.scene.labels(anchor.chunk):
        read = _OF_VERBS.get(anchor.kind)
        return anchor.kind if read is None else read(setting, anchor, parts)
    funding = money_words(MoneyWord.FUNDING) & set(setting.scene.words(anchor.chunk)[-1:])
    return parts.pledged if funding else anchor.kind


def _of_gift(setting: Setting, anchor: Anchor, parts: Parts) -> InvestmentKind:
    """Return the kind of what is pledged or given."""
    if "PLEDGE" in setting.scene.labels(anchor.chunk):
        return parts.pledged
    told = anchor_before(setting)
    return anchor.kind if told is None else told.kind


def _of_borrowing(setting: Setting, anchor: Anchor, parts: Parts) -> InvestmentKind:
    """Return the kind of what is borrowed or attracted."""
    group = setting.scene.chunk(anchor.chunk).group
    attracted = group is not None and group.lemma in money_words(MoneyWord.ATTRACTING)
    lent = not attracted or parts.pledged is InvestmentKind.LOAN
    return anchor.kind if lent else InvestmentKind.DIRECT


_OF_VERBS: Mapping[InvestmentKind, Callable[[Setting, Anchor, Parts], InvestmentKind]] = {
    InvestmentKind.GRANT: _of_gift,
    InvestmentKind.LOAN: _of_borrowing,
}


def _of_investment(
    setting: Setting, amount: int, anchor: Anchor, purpose: Purpose, parts: Parts
) -> InvestmentKind:
    if _is_of_project(setting, anchor.chunk):
        return InvestmentKind.PROJECT
    telling = setting.telling(amount, anchor.chunk)
    if not any("INVEST" in setting.scene.labels(clause.verb) for clause in telling):
        return anchor.kind
    if "FUND" in purpose.labels:
        return InvestmentKind.FUND
    if "PROJECT" in purpose.labels:
        return InvestmentKind.PROJECT
    given = parts.agencies or (parts.investor_countries and not parts.investors and not parts.firms)
    return InvestmentKind.GRANT if given and purpose.text else InvestmentKind.DIRECT


def _is_of_project(setting: Setting, anchor: int) -> bool:
    """Return whether an investment is that of a project: "a plant with an investment of $5 million"."""
    governor = setting.governor(anchor) if "with" in setting.preposition(anchor) else None
    return governor is not None and "PROJECT" in setting.scene.labels(governor)
