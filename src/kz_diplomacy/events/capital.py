"""Capital: amounts that the text calls an investment, a loan, a grant, a fund or the cost of a project.

Every amount is asked for its anchor, see `anchors`.  The parties around are told apart by what brings them,
see `parts`; whom the sentence leaves unsaid is found by `backing`.  A figure without an anchor may go on from
the one before it, see `breakdown`.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import attrs

from kz_diplomacy.events.anchors import LENT, Anchor, anchor_before, meaning_of
from kz_diplomacy.events.apiece import apiece
from kz_diplomacy.events.backing import completed, is_abroad
from kz_diplomacy.events.breakdown import continued, is_part_beside
from kz_diplomacy.events.candidates import InvestmentCandidate, Said, Statement
from kz_diplomacy.events.costs import priced
from kz_diplomacy.events.figures import Figure
from kz_diplomacy.events.listed_sums import is_compared
from kz_diplomacy.events.money_kinds import as_aid, kind_of, loan_before
from kz_diplomacy.events.parts import Parts, parts_of_money
from kz_diplomacy.events.periods import period_of
from kz_diplomacy.events.progress import is_denied_money, status_of_money
from kz_diplomacy.events.project_names import OBJECTS, Purpose
from kz_diplomacy.events.projects import purpose_of
from kz_diplomacy.events.rankings import next_of_ranking
from kz_diplomacy.events.setting import Setting
from kz_diplomacy.events.surroundings import Surroundings
from kz_diplomacy.events.uses import payer_of, use_of
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.models import InvestmentKind, Status

PARTIES = ("investors", "investor_countries", "recipient_country", "recipients")
AHEAD = frozenset((Status.PLANNED, Status.PROPOSED))
SMALLEST = 1000
"""Less is a price."""
BUILT = frozenset(("PROJECT", "FDI"))
"""What is paid for with foreign money, not bought and sold as shares are."""
NEXT = 2
"""Sentences from a lender's money to what the country adds of its own."""
COUNTRY_CODE = 2
"""Letters of a currency's code that are its country's, by ISO 4217."""
BESIDE = 3
"""Words around the anchor that say whether money is for armies."""


def capital_of(
    around: Surroundings, projects: Sequence[InvestmentCandidate] = ()
) -> Iterator[InvestmentCandidate]:
    """Yield an investment for each amount of an article that is one.

    Args:
        around: The article.
        projects: The projects that it tells without a sum.
    """
    scene = around.scene
    setting, before = None, None
    figures: dict[object, InvestmentCandidate] = {}
    for number, chunk in enumerate(scene.chunks.chunks):
        if "MONEY" in chunk.labels and any(
            said.value.amount >= SMALLEST for said in scene.amounts((number,))
        ):
            if setting is None or number not in setting.chunks:
                setting = Setting.of(around, scene.chunks.sentence_of(number))
            found = priced(setting, number, projects) or _figure(setting, number, before)
            if found is not None:
                money = found.amount[0].value
                told = (money.amount, money.currency)
                known = figures.get(told, found)
                figures[told] = _recalled(known, found)
                before = before if is_compared(setting, number) else figures[told]
                yield from apiece(setting, number, found)


def _recalled(first: InvestmentCandidate, again: InvestmentCandidate) -> InvestmentCandidate:
    """Return what the text has said of a sum so far, as said where it is told again.

    What was first told without a party, as headlines do, has those that it is told with again; what another
    gives is another sum.
    """
    givers = [{said.value for said in each.investors} for each in (first, again)]
    if (all(givers) and givers[0].isdisjoint(givers[1])) or not any(
        getattr(first, party) for party in PARTIES
    ):
        return again
    status = first.statement.status
    return attrs.evolve(first, statement=attrs.evolve(again.statement, status=status), amount=again.amount)


def _figure(setting: Setting, amount: int, before: InvestmentCandidate | None) -> InvestmentCandidate | None:
    """Return the investment that an amount is by what is said of it, or by the figure before it."""
    listed = next_of_ranking(setting, amount, before)
    if listed is not None:
        return listed
    told = meaning_of(setting, amount)
    if told is None:
        return continued(setting, amount, before) or _of_sentence_before(setting, amount, before)
    meaning, chunk = told
    if meaning.kind is None:
        return None
    if is_part_beside(setting, amount, chunk, before):
        return continued(setting, amount, before)
    anchor = Anchor(chunk, meaning.kind)
    found = _investment(Figure(setting=setting, amount=amount, anchor=anchor, before=before))
    if found is None and meaning.kind is InvestmentKind.PROJECT:
        return continued(setting, amount, before)
    return found


def _of_sentence_before(
    setting: Setting, amount: int, before: InvestmentCandidate | None
) -> InvestmentCandidate | None:
    """Return the investment that "the $5 million" is whose loan or grant the sentence before speaks of."""
    first = setting.scene.chunk(amount).first
    if "the" not in setting.scene.document.lower[max(first - 1, 0) : first + 1]:
        return None
    anchor = anchor_before(setting)
    if anchor is None:
        return None
    return _investment(Figure(setting=setting, amount=amount, anchor=anchor, before=before))


def _investment(figure: Figure) -> InvestmentCandidate | None:
    """Return the investment that an amount with an anchor is, None where the money stays at home."""
    setting, amount, anchor = figure.setting, figure.amount, figure.anchor
    purpose = purpose_of(setting, amount, anchor.chunk)
    said = parts_of_money(setting, amount, anchor.chunk)
    kind = kind_of(figure, purpose, said)
    status = status_of_money(setting, amount, anchor.chunk, kind)
    parts = completed(figure, said, kind, ahead=status is not None and status.value in AHEAD)
    foreign = money_words(MoneyWord.FOREIGN) & figure.words or _is_of_foreigners(setting)
    own = not foreign and _is_own_currency(setting, amount, parts)
    told = _is_told(setting, anchor, kind, parts) and not own and not _is_military(setting, anchor, purpose)
    if (
        not told
        or _stays_home(figure, parts)
        or _adds_own(figure, parts)
        or is_denied_money(setting, amount, anchor.chunk)
    ):
        return None
    return InvestmentCandidate(
        statement=_statement(figure, kind, status),
        kind=(_said_kind(figure, as_aid(kind, parts)),),
        investors=parts.investors or (payer_of(setting) if kind in LENT else ()),
        investor_countries=parts.investor_countries,
        recipient_country=parts.recipient_country,
        recipients=parts.recipients,
        amount=setting.scene.amounts((amount,)),
        project=_project(figure, purpose, kind),
        period=period_of(setting, amount, anchor.chunk, status),
    )


def _said_kind(figure: Figure, kind: InvestmentKind) -> Said[InvestmentKind]:
    """Return a kind with the words that say it: those for the loans rather than for what is built."""
    loan = loan_before(figure)
    return figure.setting.scene.said(kind, figure.anchor.chunk if loan is None else loan)


def _project(figure: Figure, purpose: Purpose, kind: InvestmentKind) -> tuple[Said[str], ...]:
    """Return what money is for, that of loans and grants also where it is told beside them."""
    if kind is InvestmentKind.DIRECT and not purpose.labels & OBJECTS:
        return ()
    if purpose.text or kind not in LENT:
        return purpose.text
    return use_of(figure.setting, figure.amount, figure.anchor.chunk)


def _statement(figure: Figure, kind: InvestmentKind, status: Said[Status] | None) -> Statement:
    """Return the words from the amount to what says that it is an investment."""
    setting, scene = figure.setting, figure.setting.scene
    beside = figure.anchor.chunk if figure.anchor.chunk in setting.chunks else figure.amount
    return Statement(
        rule=f"investment-{kind}",
        first=scene.chunk(min(figure.amount, beside)).first,
        last=scene.chunk(max(figure.amount, beside)).last,
        sentence=setting.number,
        status=status,
    )


def _is_told(setting: Setting, anchor: Anchor, kind: InvestmentKind, parts: Parts) -> bool:
    """Return whether the money crosses a border: by its parties, or by a word for the inflow of a country."""
    if kind is InvestmentKind.DIRECT and not parts.has_recipient and _is_of_world(setting, anchor.chunk):
        return False
    abroad = is_abroad(setting, parts)
    if parts.has_investor:
        several = len({said.value for said in parts.investor_countries}) > 1
        placed = parts.has_recipient or parts.firms or abroad or several
        return placed and parts.is_foreign(abroad=abroad)
    if kind is InvestmentKind.PROJECT:
        return bool(setting.scene.labels(anchor.chunk) & BUILT) and _is_of_foreigners(setting)
    foreign = kind is InvestmentKind.DIRECT and money_words(MoneyWord.FOREIGN) & setting.around.words(
        setting.number
    )
    return abroad or bool(foreign)


def _is_of_world(setting: Setting, anchor: int) -> bool:
    """Return whether investment is that of all countries: "global FDI", "foreign investment worldwide"."""
    chunk = setting.scene.chunk(anchor)
    words = setting.scene.document.lower[max(chunk.first - 1, 0) : chunk.last + 1]
    return not money_words(MoneyWord.EVERYWHERE).isdisjoint(words)


def _is_of_foreigners(setting: Setting) -> bool:
    """Return whether a sentence says that foreigners pay: "foreign-funded plants", "with foreign capital"."""
    sentence = setting.scene.document.sentences[setting.number]
    lower = setting.scene.document.lower[sentence.first : sentence.last]
    foreign, outsiders = money_words(MoneyWord.INFLOW), money_words(MoneyWord.OUTSIDER)
    told = any(one in foreign and other in outsiders for one, other in pairwise(lower))
    return told or not money_words(MoneyWord.FOREIGN_FUNDED).isdisjoint(lower)


def _stays_home(figure: Figure, parts: Parts) -> bool:
    """Return whether "funding" of the outlet's own country, or of nobody known, goes to no other country."""
    if figure.is_verbal or not money_words(MoneyWord.OWNERLESS) & figure.words:
        return False
    home = {figure.setting.scene.resolution.home}
    givers = {said.value for said in parts.investor_countries}
    takers = {said.value for said in parts.recipient_country}
    abroad = any(said.value.country not in home for said in parts.investors)
    return None not in home and givers <= home and takers <= home and not abroad


def _adds_own(figure: Figure, parts: Parts) -> bool:
    """Return whether the country that gets the figure before adds money of its own to a lender's."""
    before, givers = figure.before, {said.value for said in parts.investor_countries}
    abroad = {said.value for said in parts.recipient_country} - givers
    if before is None or len(givers) != 1 or abroad or parts.investors or not before.investors:
        return False
    near = figure.setting.number - before.statement.sentence <= NEXT
    return near and givers == {said.value for said in before.recipient_country}


def _is_own_currency(setting: Setting, amount: int, parts: Parts) -> bool:
    """Return whether money that nobody is said to give is in the currency of who gets it."""
    currencies = {said.value.currency[:COUNTRY_CODE] for said in setting.scene.amounts((amount,))}
    return not parts.has_investor and any(str(s.value) in currencies for s in parts.recipient_country)


def _is_military(setting: Setting, anchor: Anchor, purpose: Purpose) -> bool:
    """Return whether money is for armies, which is no investment and no aid."""
    chunk = setting.scene.chunk(anchor.chunk)
    words = set(setting.scene.document.lower[max(chunk.first - BESIDE, 0) : chunk.last + BESIDE])
    named = {word for said in purpose.text for word in said.value.lower().split()}
    return bool(money_words(MoneyWord.MILITARY) & (words | named))
