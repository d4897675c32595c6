"""Records as JSON-LD in the words of schema.org.

A visit or a meeting is an `Event`, an agreement a `CreativeWork`, a loan `LoanOrCredit`, a grant
`MonetaryGrant`, other capital `InvestmentOrDeposit`. Whoever is known to Wikidata has its address as `@id`.
"""

import json
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias, assert_never
from urllib.parse import quote

from kz_diplomacy.bridges.occurrences import Occurrence, occurrences_of
from kz_diplomacy.export import describe_record
from kz_diplomacy.linking import Dataset
from kz_diplomacy.models import (
    Agreement,
    Article,
    Country,
    Investment,
    InvestmentKind,
    Meeting,
    MeetingMode,
    Money,
    Organization,
    ParsedArticle,
    Person,
    Place,
    Record,
    Status,
    TimeSpan,
    Visit,
)

__all__ = ["to_jsonld", "to_jsonld_text"]

Node: TypeAlias = dict[str, Any]

SCHEMA = "https://schema.org"
_STATUSES = {Status.PLANNED: "EventScheduled", Status.CANCELLED: "EventCancelled"}
_CAPITAL = {InvestmentKind.LOAN: "LoanOrCredit", InvestmentKind.GRANT: "MonetaryGrant"}


def to_jsonld(source: Iterable[ParsedArticle] | Dataset) -> Node:
    """Return a JSON-LD document with a node for each record of the articles, or each linked record.

    >>> from kz_diplomacy.models import Status
    >>> visit = Visit(id="visit-1", status=Status.PLANNED, rule="by-hand", destination=Country("KR"))
    >>> parsed = ParsedArticle(article=Article(id="a", text="A visit is planned."), visits=(visit,))
    >>> to_jsonld([parsed])["@graph"][0]["@type"]
    'Event'
    """
    return {"@context": SCHEMA, "@graph": [_node(occurrence) for occurrence in occurrences_of(source)]}


def to_jsonld_text(source: Iterable[ParsedArticle] | Dataset) -> str:
    """Return the document of `to_jsonld` as text."""
    return json.dumps(to_jsonld(source), ensure_ascii=False, indent=2) + "\n"


def _node(occurrence: Occurrence) -> Node:
    own = {
        "@id": f"urn:kz-diplomacy:{quote(occurrence.key)}",
        "name": describe_record(occurrence.record),
        **_told(occurrence.record),
        "description": None if occurrence.evidence is None else occurrence.evidence.text,
        "subjectOf": [_article(article) for article in occurrence.articles],
    }
    return _filled(own)


def _told(record: Record) -> Node:
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


def _visit(visit: Visit) -> Node:
    destination = [] if visit.destination is None or visit.places else [_country(visit.destination)]
    return {
        "@type": "Event",
        "additionalType": "visit",
        "attendee": [*map(_person, visit.visitors), *map(_body, visit.delegation)],
        "organizer": [_person(host) for host in visit.hosts],
        "location": [*map(_place, visit.places), *destination],
        **_time(visit.date, visit.status),
    }


def _meeting(meeting: Meeting) -> Node:
    online = meeting.mode is not MeetingMode.IN_PERSON
    return {
        "@type": "Event",
        "additionalType": "meeting",
        "attendee": [
            *map(_person, meeting.participants),
            *map(_body, meeting.organizations),
            *map(_state, meeting.countries),
        ],
        "location": [] if meeting.place is None else [_place(meeting.place)],
        "keywords": [str(topic) for topic in meeting.topics],
        "eventAttendanceMode": f"{SCHEMA}/{'Online' if online else 'Offline'}EventAttendanceMode",
        **_time(meeting.date, meeting.status),
    }


def _agreement(agreement: Agreement) -> Node:
    return {
        "@type": "CreativeWork",
        "additionalType": str(agreement.kind),
        "headline": agreement.title,
        "contributor": [
            *map(_person, agreement.signatories),
            *map(_body, agreement.organizations),
            *map(_state, agreement.countries),
        ],
        "locationCreated": None if agreement.place is None else _place(agreement.place),
        "temporal": None if agreement.date is None else str(agreement.date),
        "creativeWorkStatus": str(agreement.status),
        "keywords": [str(topic) for topic in agreement.topics],
    }


def _investment(investment: Investment) -> Node:
    return {
        "@type": _CAPITAL.get(investment.kind, "InvestmentOrDeposit"),
        "additionalType": str(investment.kind),
        "amount": None if investment.amount is None else _money(investment.amount),
        "funder" if investment.kind is InvestmentKind.GRANT else "provider": [
            *map(_body, investment.investors),
            *map(_state, investment.investor_countries),
        ],
        "areaServed": None
        if investment.recipient_country is None
        else _country(investment.recipient_country),
    }


def _time(span: TimeSpan | None, status: Status) -> Node:
    first, _, last = ("" if span is None else str(span)).partition("/")
    word = _STATUSES.get(status)
    return {
        "startDate": first,
        "endDate": last or first,
        "eventStatus": None if word is None else f"{SCHEMA}/{word}",
    }


def _person(person: Person) -> Node:
    return _filled(
        {
            "@type": "Person",
            "@id": _wikidata(person.wikidata),
            "name": person.name,
            "jobTitle": person.role,
            "affiliation": [
                *(
                    []
                    if person.organization is None
                    else [{"@type": "Organization", "name": person.organization}]
                ),
                *([] if person.country is None else [_state(person.country)]),
            ],
        }
    )


def _body(body: Organization) -> Node:
    return _filled(
        {
            "@type": "Organization",
            "@id": _wikidata(body.wikidata),
            "name": body.name,
            "address": None if body.country is None else _address(body.country),
        }
    )


def _state(country: Country) -> Node:
    return {"@type": "GovernmentOrganization", "name": country.name, "address": _address(country)}


def _country(country: Country) -> Node:
    return {"@type": "Country", "name": country.name, "identifier": country.code}


def _place(place: Place) -> Node:
    address = None if place.country is None else _address(place.country)
    return _filled({"@type": "Place", "name": place.name, "address": address})


def _address(country: Country) -> Node:
    return {"@type": "PostalAddress", "addressCountry": country.code}


def _money(money: Money) -> Node:
    bounds = (
        {"value": f"{money.amount:f}"}
        if money.upper is None
        else {"minValue": f"{money.amount:f}", "maxValue": f"{money.upper:f}"}
    )
    return {"@type": "MonetaryAmount", "currency": money.currency, **bounds}


def _article(article: Article) -> Node:
    return _filled(
        {
            "@type": "NewsArticle",
            "identifier": article.id,
            "headline": article.title,
            "url": article.url,
            "datePublished": None if article.published is None else article.published.isoformat(),
            "publisher": {"@type": "Organization", "name": article.source} if article.source else None,
            "inLanguage": article.language,
        }
    )


def _wikidata(item: str | None) -> str | None:
    return None if item is None else f"http://www.wikidata.org/entity/{item}"


def _filled(node: Node) -> Node:
    nothing: Sequence[object] = (None, "", [])
    return {name: value for name, value in node.items() if value not in nothing}
