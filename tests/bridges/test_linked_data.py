import json
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.bridges import to_jsonld, to_jsonld_text
from kz_diplomacy.linking import link
from kz_diplomacy.models import InvestmentKind, MeetingMode, Money, ParsedArticle, Status

STATE = {
    "@type": "GovernmentOrganization",
    "name": "Estonia",
    "address": {"@type": "PostalAddress", "addressCountry": "EE"},
}


@pytest.fixture
def graph(full: ParsedArticle) -> list[dict[str, Any]]:
    document = to_jsonld([full])
    assert document["@context"] == "https://schema.org"
    nodes: list[dict[str, Any]] = document["@graph"]
    return nodes


def test_a_visit_is_an_event(graph: list[dict[str, Any]]) -> None:
    visit = graph[0]
    assert (visit["@type"], visit["@id"]) == ("Event", "urn:kz-diplomacy:invented-1/visit-1")
    assert (visit["startDate"], visit["endDate"]) == ("2021-08-16", "2021-08-17")
    assert visit["attendee"][0]["@id"] == "http://www.wikidata.org/entity/Q1"
    assert visit["attendee"][0]["affiliation"][0] == {"@type": "Organization", "name": "Steppe Forum"}
    assert visit["organizer"] == [{"@type": "Person", "jobTitle": "President", "affiliation": [STATE]}]
    assert [place["name"] for place in visit["location"]] == ["Tallinn"]
    assert visit["description"] == "Tallinn"
    assert "eventStatus" not in visit
    assert visit["subjectOf"][0] == {
        "@type": "NewsArticle",
        "identifier": "invented-1",
        "headline": "Tallinn awaits its guest",
        "url": "https://example.org/1",
        "datePublished": "2021-08-17",
        "publisher": {"@type": "Organization", "name": "Invented Agency"},
        "inLanguage": "en",
    }


def test_a_meeting_is_an_event(graph: list[dict[str, Any]]) -> None:
    meeting = graph[1]
    assert meeting["eventAttendanceMode"].endswith("/OnlineEventAttendanceMode")
    assert (meeting["startDate"], meeting["endDate"]) == ("2021-08", "2021-08")
    assert meeting["attendee"][-1] == STATE
    assert meeting["keywords"] == ["trade", "space"]


def test_an_investment_has_its_sum(graph: list[dict[str, Any]], full: ParsedArticle) -> None:
    assert graph[2]["@type"] == "InvestmentOrDeposit"
    assert graph[2]["amount"] == {
        "@type": "MonetaryAmount",
        "currency": "KZT",
        "minValue": "2300000000000.50",
        "maxValue": "2500000000000",
    }
    assert graph[2]["areaServed"]["identifier"] == str(full.investments[0].recipient_country)
    grant = attrs.evolve(
        full.investments[0],
        kind=InvestmentKind.GRANT,
        amount=attrs.evolve(full.investments[0].amount or Money(amount=1, currency="KZT"), upper=None),  # type: ignore[arg-type]  # never taken
        recipient_country=None,
    )
    node = to_jsonld([attrs.evolve(full, investments=(grant,))])["@graph"][2]
    assert (node["@type"], node["amount"]["value"]) == ("MonetaryGrant", "2300000000000.50")
    assert "funder" in node
    assert "areaServed" not in node


def test_an_agreement_is_a_work(graph: list[dict[str, Any]]) -> None:
    agreement = graph[3]
    assert (agreement["@type"], agreement["headline"]) == ("CreativeWork", "memorandum on wind")
    assert (agreement["temporal"], agreement["creativeWorkStatus"]) == ("2021-08-17", "cancelled")
    assert agreement["locationCreated"]["address"]["addressCountry"] == "EE"


def test_the_state_of_an_event_is_told(full: ParsedArticle) -> None:
    visit = attrs.evolve(full.visits[0], status=Status.PLANNED, places=(), date=None)
    meeting = attrs.evolve(full.meetings[0], status=Status.CANCELLED, mode=MeetingMode.IN_PERSON, place=None)
    nodes = to_jsonld([attrs.evolve(full, visits=(visit,), meetings=(meeting,))])["@graph"]
    assert nodes[0]["eventStatus"].endswith("/EventScheduled")
    assert nodes[0]["location"] == [{"@type": "Country", "name": "Estonia", "identifier": "EE"}]
    assert "startDate" not in nodes[0]
    assert nodes[1]["eventStatus"].endswith("/EventCancelled")
    assert nodes[1]["eventAttendanceMode"].endswith("/OfflineEventAttendanceMode")
    assert "location" not in nodes[1]


@given(st.from_type(ParsedArticle))
def test_any_records_make_json(parsed: ParsedArticle) -> None:
    text = to_jsonld_text([parsed])
    nodes = json.loads(text)["@graph"]
    assert len(nodes) == len(parsed.records)
    assert all(node["@type"] and node["name"] and node["subjectOf"] for node in nodes)


def test_a_linked_record_has_all_its_articles(full: ParsedArticle) -> None:
    dataset = link([full])
    nodes = to_jsonld(dataset)["@graph"]
    assert [node["@id"] for node in nodes] == [f"urn:kz-diplomacy:{linked.id}" for linked in dataset]
    assert [len(node["subjectOf"]) for node in nodes] == [len(linked.sources) for linked in dataset]


def test_names_are_addresses(full: ParsedArticle) -> None:
    article = attrs.evolve(full.article, id="Ұлттық 7 <a>")
    node = to_jsonld([attrs.evolve(full, article=article)])["@graph"][0]
    assert node["@id"] == "urn:kz-diplomacy:%D2%B0%D0%BB%D1%82%D1%82%D1%8B%D2%9B%207%20%3Ca%3E/visit-1"
