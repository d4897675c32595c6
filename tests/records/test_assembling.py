"""Records of an article: numbered, in order, set into their visits."""

import datetime as dt

from kz_diplomacy import parse
from kz_diplomacy.records.assembling import visit_id

DAY = dt.date(2024, 1, 18)
TEXT = (
    "President Kassym-Jomart Tokayev arrived in Rome on 17 January 2024 for an official visit to Italy. "
    "He held talks with Prime Minister Giorgia Meloni. The sides signed a memorandum on energy. "
    "Italy invested $7 billion in Kazakhstan in 2023. "
    "In May 2023 President Kassym-Jomart Tokayev visited Uzbekistan."
)


def test_records_are_numbered_by_type_in_the_order_of_the_text() -> None:
    parsed = parse(TEXT, published=DAY)
    assert [visit.id for visit in parsed.visits] == ["visit-1", "visit-2"]
    assert [meeting.id for meeting in parsed.meetings] == ["meeting-1"]
    assert [agreement.id for agreement in parsed.agreements] == ["agreement-1"]
    assert [investment.id for investment in parsed.investments] == ["investment-1"]


def test_meetings_and_documents_belong_to_the_visit_during_which_they_are() -> None:
    parsed = parse(TEXT, published=DAY)
    assert parsed.meetings[0].visit_id == parsed.agreements[0].visit_id == parsed.visits[0].id


def test_what_is_during_no_visit_has_no_visit_id() -> None:
    parsed = parse("President Sadyr Japarov met President Emomali Rahmon.", published=DAY)
    assert [meeting.visit_id for meeting in parsed.meetings] == [None]
    assert visit_id(None) is None


def test_no_events_no_records() -> None:
    parsed = parse("It rained.")
    assert [parsed.visits, parsed.meetings, parsed.agreements, parsed.investments] == [()] * 4
