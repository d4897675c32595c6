"""What of a record decides whether it is the same event as another one."""

import datetime as dt
from collections.abc import Iterable

from attrs import frozen

from kz_diplomacy.linking.amounts import Sums, sums
from kz_diplomacy.linking.dates import Outlook, When, dated, outlook, when
from kz_diplomacy.linking.identities import Company, Identities, Spot, Who
from kz_diplomacy.linking.sources import WORDS, SourceRecord
from kz_diplomacy.linking.titles import Title, name_of_meeting, name_of_project, title_of_document
from kz_diplomacy.models import Agreement, Country, Investment, Meeting, Organization, Person, Place, Visit

__all__ = ["Profile", "profile"]


@frozen(kw_only=True, cache_hash=True)
class Profile:
    """A record with everything in it replaced by what it means; equal ones need no comparison twice.

    Attributes:
        type: `visit`, `meeting`, `agreement` or `investment`.
        when: The date, else what the day of publication tells; of an investment the period or None.
        outlook: Whether it has happened, lies ahead or is called off; of visits only.
        told: The day of publication of an investment, as a day number.
        kind: The kind, None where the article has none.
        mode: How a meeting is held.
        people: Visitors, participants or signatories.
        hosts: Who receives a visitor.
        givers: The country that visitors or money come from, or those of all sides.
        takers: The country that is visited or that an investment goes to.
        bodies: Sides that are no countries, delegations, or investors.
        receivers: The bodies that receive an investment.
        spots: Places.
        title: The name of a meeting, the title of a document, the project of an investment.
        sums: The amount.
        count: The number of documents or enterprises.
    """

    type: str
    when: When | None
    outlook: Outlook = Outlook.HAPPENED
    told: int | None = None
    kind: str | None = None
    mode: str | None = None
    people: frozenset[Who] = frozenset()
    hosts: frozenset[Who] = frozenset()
    givers: frozenset[str] = frozenset()
    takers: frozenset[str] = frozenset()
    bodies: frozenset[Company] = frozenset()
    receivers: frozenset[Company] = frozenset()
    spots: frozenset[Spot] = frozenset()
    title: Title | None = None
    sums: Sums = ()
    count: int | None = None


def profile(source: SourceRecord, identities: Identities) -> Profile:
    """Return what of a record is compared.

    >>> from kz_diplomacy import parse
    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.linking.sources import sources_of
    >>> parsed = parse("The presidents of Kazakhstan and Uzbekistan held talks by telephone.")
    >>> [talks] = sources_of(parsed)
    >>> sorted(profile(talks, Identities(Knowledge.load())).givers)
    ['KZ', 'UZ']
    """
    record = source.record
    if isinstance(record, Investment):
        return _investment(record, source.article.published, identities)
    date = when(record, source.article.published)
    if isinstance(record, Visit):
        return _visit(record, date, identities)
    if isinstance(record, Meeting):
        return _meeting(record, date, identities)
    return _agreement(record, date, identities)


def _visit(visit: Visit, date: When | None, identities: Identities) -> Profile:
    people = _people(visit.visitors, identities)
    bodies = _bodies(visit.delegation, identities)
    spots = _spots(visit.places, identities)
    return Profile(
        type=WORDS[Visit],
        when=date,
        outlook=outlook(visit.status),
        kind=None if visit.kind is None else visit.kind.value,
        people=people,
        hosts=_people(visit.hosts, identities),
        givers=_codes([visit.origin]) | _homes(people) | _homes(bodies),
        takers=_codes([visit.destination]) or _homes(spots),
        bodies=bodies,
        spots=spots,
    )


def _meeting(meeting: Meeting, date: When | None, identities: Identities) -> Profile:
    people = _people(meeting.participants, identities)
    return Profile(
        type=WORDS[Meeting],
        when=date,
        kind=meeting.kind.value,
        mode=meeting.mode.value,
        people=people,
        givers=_codes(meeting.countries) | _homes(people),
        bodies=_bodies(meeting.organizations, identities),
        spots=_spots([] if meeting.place is None else [meeting.place], identities),
        title=name_of_meeting(meeting.name, identities.knowledge),
    )


def _agreement(agreement: Agreement, date: When | None, identities: Identities) -> Profile:
    people = _people(agreement.signatories, identities)
    return Profile(
        type=WORDS[Agreement],
        when=date,
        kind=agreement.kind.value,
        people=people,
        givers=_codes(agreement.countries) or _homes(people),
        bodies=_bodies(agreement.organizations, identities),
        spots=_spots([] if agreement.place is None else [agreement.place], identities),
        title=title_of_document(agreement.title, identities.knowledge),
        sums=sums(agreement.value),
        count=agreement.count,
    )


def _investment(investment: Investment, published: dt.date | None, identities: Identities) -> Profile:
    investors = _bodies((*investment.investors, *investment.companies), identities)
    receivers = _bodies(investment.recipients, identities)
    return Profile(
        type=WORDS[Investment],
        when=None if investment.period is None else dated(investment.period),
        told=None if published is None else published.toordinal(),
        kind=investment.kind.value,
        givers=_codes(investment.investor_countries) or _homes(investors),
        takers=_codes([investment.recipient_country]) or _homes(receivers),
        bodies=investors,
        receivers=receivers,
        title=name_of_project(investment.project, identities.knowledge),
        sums=sums(investment.amount),
        count=investment.enterprises,
    )


def _people(people: Iterable[Person], identities: Identities) -> frozenset[Who]:
    return frozenset(map(identities.who, people))


def _bodies(bodies: Iterable[Organization], identities: Identities) -> frozenset[Company]:
    return frozenset(map(identities.company, bodies))


def _spots(places: Iterable[Place], identities: Identities) -> frozenset[Spot]:
    return frozenset(map(identities.spot, places))


def _codes(countries: Iterable[Country | None]) -> frozenset[str]:
    return frozenset(country.code for country in countries if country is not None)


def _homes(named: Iterable[Who | Company | Spot]) -> frozenset[str]:
    return frozenset(each.country for each in named if each.country is not None)
