"""Statements of investments to Investment records."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import product

import attrs

from kz_diplomacy.events.candidates import InvestmentCandidate, Said
from kz_diplomacy.models import Country, Investment, InvestmentKind, Money, Qualifier
from kz_diplomacy.records.agreeing import alike, contained, equal_or_silent, overlap_or_silent, values
from kz_diplomacy.records.evidence import every, evidence_of, only
from kz_diplomacy.records.merging import compatible_status, final_status, merge_statements
from kz_diplomacy.text import Document

LEAD = 2
"""Sentences that tell the news: headline and first sentence."""
MEANT = {
    InvestmentKind.GRANT: frozenset(InvestmentKind) - {InvestmentKind.GRANT, InvestmentKind.PARTICIPATION},
    InvestmentKind.DIRECT: frozenset((InvestmentKind.PROJECT, InvestmentKind.FUND)),
}
"""What money that a headline says to be given or invested may turn out to be."""
INVESTED = frozenset((InvestmentKind.DIRECT, InvestmentKind.PROJECT))
LONG = 4
"""Letters of a word that names what is built."""
NEAR = 6
"""Sentences from a project to what it costs."""


def merge_investments(candidates: Iterable[InvestmentCandidate]) -> tuple[InvestmentCandidate, ...]:
    """Return the investments of an article, each once, those without any foreign side left out."""
    told = _told_once(_as_in_body(tuple(candidates)))
    merged = (_settled(investment) for investment in merge_statements(told, same_investment))
    return tuple(investment for investment in merged if _is_foreign(investment))


def _as_in_body(candidates: tuple[InvestmentCandidate, ...]) -> Iterator[InvestmentCandidate]:
    """Yield the statements, that of a headline with the kind which the text gives the same sum.

    "Bank gives Ghana $5 million" may be a grant or a loan.
    """
    for candidate in candidates:
        again = () if candidate.statement.sentence else candidates
        meant = {kind for said in candidate.kind for kind in MEANT.get(said.value, ())}
        clear = (other for other in again if other.statement.sentence and meant & values(other.kind))
        kinds = (other.kind for other in clear if _is_same_gift(candidate, other))
        yield attrs.evolve(candidate, kind=next(kinds, candidate.kind))


def _is_same_gift(one: InvestmentCandidate, other: InvestmentCandidate) -> bool:
    """Return whether the same sum comes from the same givers."""
    givers = [{*values(each.investors), *values(each.investor_countries)} for each in (one, other)]
    return bool(one.amount and givers[0] & givers[1]) and _one_figure(one, other)


def _told_once(candidates: Iterable[InvestmentCandidate]) -> Iterator[InvestmentCandidate]:
    """Yield the statements, of one sum only the first status told: later ones recall it in passing.

    The same sum for another country is another one.
    """
    known: dict[tuple[Decimal, str], list[InvestmentCandidate]] = {}
    for candidate in candidates:
        sums = {part for said in candidate.amount for part in _sums(said.value)}
        same = (each for part in sums for each in known.get(part, ()) if not _is_apart(each, candidate))
        mine = (each for each in same if not _are_listed(each, candidate))
        told = (each for each in mine if equal_or_silent(each.investors, candidate.investors))
        recalled = any(equal_or_silent(each.recipient_country, candidate.recipient_country) for each in told)
        for part in sums if candidate.statement.status is not None else ():
            known.setdefault(part, []).append(candidate)
        statement = attrs.evolve(candidate.statement, status=None) if recalled else candidate.statement
        yield attrs.evolve(candidate, statement=statement)


def same_investment(one: InvestmentCandidate, other: InvestmentCandidate) -> bool:
    """Return whether two statements may be of one investment: one figure, or one project without figures."""
    return (
        _kinds_agree(one, other)
        and not _is_apart(one, other)
        and not _are_listed(one, other)
        and equal_or_silent(one.investors, other.investors)
        and _one_figure(one, other)
        and contained(one.investor_countries, other.investor_countries)
        and equal_or_silent(one.recipient_country, other.recipient_country)
        and overlap_or_silent(one.period, other.period)
        and (
            bool(one.amount or other.amount)
            or _is_headline(one, other)
            or compatible_status(one.statement, other.statement)
        )
        and _projects_agree(one, other)
    )


def _kinds_agree(one: InvestmentCandidate, other: InvestmentCandidate) -> bool:
    """Return whether two statements are of one kind, or a sum told again with what it builds."""
    kinds = values(one.kind) | values(other.kind)
    retold = bool(one.amount and other.amount) and kinds <= INVESTED and _is_told_again(one, other)
    return retold or equal_or_silent(one.kind, other.kind)


def _is_apart(one: InvestmentCandidate, other: InvestmentCandidate) -> bool:
    """Return whether the same words tell of a sum that each of two gives or gets."""
    same = (one.statement.sentence, one.statement.first) == (other.statement.sentence, other.statement.first)
    givers = [{*values(each.investors), *values(each.investor_countries)} for each in (one, other)]
    return same and all(givers) and givers[0] != givers[1]


def _are_listed(one: InvestmentCandidate, other: InvestmentCandidate) -> bool:
    """Return whether a sentence tells of two sums, be they equal: "$5 million for roads, $5 million for"."""
    firsts = {said.first for each in (one, other) for said in each.amount[:1]}
    return one.statement.sentence == other.statement.sentence and len(firsts) > 1


def _one_figure(one: InvestmentCandidate, other: InvestmentCandidate) -> bool:
    """Return whether two statements give one sum, in either currency, and one number of companies."""
    counts = [tuple(said.value for said in each.enterprises) for each in (one, other)]
    sums = [{part for said in each.amount for part in _sums(said.value)} for each in (one, other)]
    same = bool(sums[0] & sums[1]) or not (sums[0] or sums[1]) or _is_rounded(one, other)
    return counts[0] == counts[1] and (same or _is_priced(one, other))


def _is_rounded(one: InvestmentCandidate, other: InvestmentCandidate) -> bool:
    """Return whether the headline rounds a sum: "$482 million" of "$482.1 million"."""
    if one.statement.sentence or not other.statement.sentence:
        return False
    pairs = product(*([part for said in each.amount for part in _sums(said.value)] for each in (one, other)))
    return any(first[1] == again[1] and _rounds(first[0], again[0]) for first, again in pairs)


def _rounds(rounded: Decimal, exact: Decimal) -> bool:
    """Return whether a number of at least two digits is another one rounded.

    >>> _rounds(Decimal(482), Decimal("482.1")), _rounds(Decimal(482), Decimal("483.1"))
    (True, False)
    """
    plain = rounded.normalize().as_tuple()
    place = Decimal(1).scaleb(int(plain.exponent))
    return len(plain.digits) > 1 and exact % place != 0 and exact.quantize(place) == rounded.quantize(place)


def _is_priced(one: InvestmentCandidate, other: InvestmentCandidate) -> bool:
    """Return whether a sum told just after a project without one is what the same company's project costs."""
    near = 0 <= other.statement.sentence - one.statement.sentence <= NEAR
    projects = InvestmentKind.PROJECT in values(one.kind) & values(other.kind)
    firms = values(one.investors) & values(other.investors)
    nations = not (one.investors or other.investors) and one.investor_countries == other.investor_countries
    told = bool(firms or nations or _is_headline(one, other)) and bool(one.project)
    return near and projects and told and not one.amount and bool(other.amount)


def _sums(money: Money) -> Iterator[tuple[Decimal, str]]:
    yield money.amount, money.currency
    if money.equivalent is not None:
        yield money.equivalent.amount, money.equivalent.currency


def _names(investment: InvestmentCandidate) -> list[str]:
    """Return what the project is called, without the country that it is in: "a dam in Georgia"."""
    countries = [f" in {said.value.name}" for said in investment.recipient_country]
    names = [said.value for said in investment.project]
    return [name.removesuffix(country) for name in names for country in (*countries, "")[:1]]


def _is_told_again(one: InvestmentCandidate, other: InvestmentCandidate) -> bool:
    """Return whether a sum of the headline or the lead comes up again, whatever it is said to be for."""
    first, again = one.statement.sentence, other.statement.sentence
    return (
        bool(one.amount)
        and first < min(again, LEAD)
        and bool(values(one.investors) & values(other.investors))
    )


def _is_headline(one: InvestmentCandidate, other: InvestmentCandidate) -> bool:
    """Return whether the headline tells of a project in a few words, and the first sentence in more."""
    at = one.statement.sentence, other.statement.sentence  # a dateline may stand between
    kinds = values(one.kind) | values(other.kind)
    firms = not one.investors or bool(values(one.investors) & values(other.investors))
    same = firms and values(one.investor_countries) == values(other.investor_countries)
    named, again = ({word for name in _names(each) for word in name.lower().split()} for each in (one, other))
    worded = any(len(word) >= LONG for word in named & again)
    return (
        0 == at[0] < at[1] <= LEAD
        and kinds == {InvestmentKind.PROJECT}
        and not one.amount
        and same
        and worded
    )


def _projects_agree(one: InvestmentCandidate, other: InvestmentCandidate) -> bool:
    told = _is_told_again(one, other) or _is_headline(one, other)
    if one.project and other.project and not told:
        names, others = _names(one), _names(other)
        return any(alike(a, b) for a in names for b in others)
    return bool(one.amount or one.enterprises) or one.project == other.project or _is_headline(one, other)


def _settled(investment: InvestmentCandidate) -> InvestmentCandidate:
    return attrs.evolve(
        investment,
        kind=tuple(sorted(investment.kind, key=_is_direct))[:1],
        investor_countries=_givers(investment),
        recipient_country=investment.recipient_country[:1],
        amount=tuple(sorted(investment.amount, key=_exactness))[:1],
        enterprises=investment.enterprises[:1],
        project=investment.project[:1],
        period=investment.period[:1],
    )


def _is_direct(said: Said[InvestmentKind]) -> bool:
    """Return what puts a project before an investment that nothing more is said of."""
    return said.value is InvestmentKind.DIRECT


def _givers(investment: InvestmentCandidate) -> tuple[Said[Country], ...]:
    """Return the countries that give, beside a lender not the one that gets: "Kenya's loan from the bank"."""
    taking = {said.value for said in investment.recipient_country[:1]}
    seats = {said.value.country for said in investment.investors}
    giving = tuple(s for s in investment.investor_countries if s.value in seats or s.value not in taking)
    return giving if investment.investors else investment.investor_countries


def _exactness(said: Said[Money]) -> tuple[bool, int]:
    """Return what puts the more telling of two equal sums first.

    One with "up to", "over" and the like or in two currencies comes before a plain one, as headlines have it,
    and one with more digits before a rounded one.
    """
    plain = said.value.qualifier is Qualifier.EXACT and said.value.equivalent is None
    return plain, -len(said.value.amount.normalize().as_tuple().digits)


def _is_foreign(investment: InvestmentCandidate) -> bool:
    """Return whether capital crosses a border: the investors are not all at home in the recipient country."""
    recipient = values(investment.recipient_country)
    lenders = {said.value.country for said in investment.investors}
    countries = values(investment.investor_countries) | lenders
    return not countries or not countries <= recipient


def make_investment(document: Document, number: int, investment: InvestmentCandidate) -> Investment:
    """Return the record of an investment with its evidence; `number` counts from 1."""
    return Investment(
        id=f"investment-{number}",
        status=final_status(investment.statement),
        rule=investment.statement.rule,
        kind=investment.kind[0].value,
        investors=every(investment.investors),
        investor_countries=every(investment.investor_countries),
        recipient_country=only(investment.recipient_country),
        recipients=every(investment.recipients),
        amount=only(investment.amount),
        enterprises=only(investment.enterprises),
        companies=every(investment.companies),
        project=only(investment.project),
        topics=every(investment.topics),
        period=only(investment.period),
        evidence=evidence_of(document, investment),
    )
