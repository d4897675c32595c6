"""Records in a phrase: who travels where, who meets, what is signed, what is paid for."""

from collections.abc import Iterable, Sequence
from typing import assert_never

from kz_diplomacy.models import (
    Agreement,
    Country,
    Investment,
    Meeting,
    Organization,
    Person,
    Record,
    Visit,
)

__all__ = ["describe_record"]


def describe_record(record: Record) -> str:
    """What a record says, in a phrase.

    >>> from kz_diplomacy.models import Status
    >>> korea = Country("KR")
    >>> describe_record(Visit(id="visit-1", status=Status.PLANNED, rule="visit-pay", destination=korea))
    'visit to South Korea'
    """
    match record:
        case Visit():
            return _visit(record)
        case Meeting():
            return _meeting(record)
        case Agreement():
            return _agreement(record)
        case Investment():
            return _investment(record)
        case _:
            assert_never(record)


def _visit(visit: Visit) -> str:
    kind = f"{visit.kind} visit" if visit.kind else "visit"
    travellers = [*_persons(visit.visitors), *_bodies(visit.delegation)] or _countries([visit.origin])
    return _phrase(
        kind,
        ("of", travellers),
        ("to", _countries([visit.destination])),
        ("hosted by", _persons(visit.hosts)),
    )


def _meeting(meeting: Meeting) -> str:
    mode = {"phone": "phone call", "video": "video conference"}.get(meeting.mode, "meeting")
    sides = [*_persons(meeting.participants), *_bodies(meeting.organizations)] or _countries(
        meeting.countries
    )
    return _phrase(meeting.name or f"{meeting.kind} {mode}", ("of", sides), ("on", meeting.topics))


def _agreement(agreement: Agreement) -> str:
    name = agreement.title or str(agreement.kind)
    counted = name if agreement.count is None else f"{agreement.count:,} x {name}"
    parties = [*_countries(agreement.countries), *_bodies(agreement.organizations)]
    worth = [] if agreement.value is None else [str(agreement.value)]
    return _phrase(
        counted,
        ("between", parties),
        ("signed by", _persons(agreement.signatories)),
        ("worth", worth),
    )


def _investment(investment: Investment) -> str:
    amount = f"{investment.kind}" if investment.amount is None else f"{investment.kind}: {investment.amount}"
    count = [] if investment.enterprises is None else [f"{investment.enterprises:,} enterprises"]
    return _phrase(
        amount,
        ("in", count),
        ("from", [*_bodies(investment.investors), *_countries(investment.investor_countries)]),
        ("to", [*_bodies(investment.recipients), *_countries([investment.recipient_country])]),
        ("for", [] if investment.project is None else [investment.project]),
        ("with", _bodies(investment.companies)),
    )


def _phrase(start: str, *parts: tuple[str, Iterable[str]]) -> str:
    listed = ((word, _listed(list(names))) for word, names in parts)
    return " ".join([start, *(f"{word} {names}" for word, names in listed if names)])


def _listed(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _persons(persons: Iterable[Person]) -> list[str]:
    return [person.name or _office(person) for person in persons]


def _office(person: Person) -> str:
    office = person.role or str(person.office).replace("_", " ")
    return office if person.country is None else f"{office} of {person.country.name}"


def _bodies(organizations: Iterable[Organization]) -> list[str]:
    return [organization.name for organization in organizations]


def _countries(countries: Iterable[Country | None]) -> list[str]:
    return [country.name for country in countries if country is not None]
