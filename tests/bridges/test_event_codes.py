import csv
import datetime as dt
import itertools
import re

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.bridges import code_events, coded_lines, event_code
from kz_diplomacy.bridges.tables import rows
from kz_diplomacy.linking import link
from kz_diplomacy.models import (
    AgreementKind,
    InvestmentKind,
    MeetingKind,
    MeetingMode,
    ParsedArticle,
    Status,
    TimeSpan,
)

CODES = rows("event_codes.tsv")
PLOVER_EVENTS = {"AGREE", "CONSULT", "SUPPORT", "COOPERATE", "AID", "REJECT", "SANCTION"}


def test_the_table_has_each_combination_once() -> None:
    kinds = {"agreement": AgreementKind, "investment": InvestmentKind}
    expected = {
        *(("visit", "", "", str(status)) for status in Status),
        *(
            ("meeting", str(kind), str(mode), str(status))
            for kind, mode, status in itertools.product(MeetingKind, MeetingMode, Status)
        ),
        *(
            (record, str(kind), "", str(status))
            for record, words in kinds.items()
            for kind, status in itertools.product(words, Status)
        ),
    }
    keys = [row[:4] for row in CODES]
    assert set(keys) == expected
    assert len(keys) == len(set(keys))


def test_codes_are_those_of_the_codebooks() -> None:
    for row in CODES:
        cameo, meaning, plover = row[4:7]
        assert re.fullmatch(r"(?:0[1-9]|1[0-9]|20)[0-9]{1,2}", cameo)
        assert meaning
        assert plover in PLOVER_EVENTS or (plover == "" and cameo == "019")
        assert row[10]
    meanings = {(row[4], row[5]) for row in CODES}
    assert len(meanings) == len({cameo for cameo, _ in meanings})


@given(st.from_type(ParsedArticle))
def test_every_record_has_codes(parsed: ParsedArticle) -> None:
    assert all(event_code(record).cameo for record in parsed.records)


@pytest.mark.parametrize(
    ("collection", "changes", "cameo", "plover"),
    [
        ("visits", {"status": Status.COMPLETED}, "042", "CONSULT"),
        ("visits", {"status": Status.PLANNED}, "036", "AGREE"),
        ("meetings", {"mode": MeetingMode.IN_PERSON}, "040", "CONSULT"),
        ("meetings", {"mode": MeetingMode.PHONE}, "041", "CONSULT"),
        ("agreements", {"status": Status.COMPLETED}, "057", "SUPPORT"),
        ("agreements", {"status": Status.COMPLETED, "kind": AgreementKind.STATEMENT}, "019", None),
        ("investments", {"status": Status.COMPLETED, "kind": InvestmentKind.LOAN}, "071", "AID"),
        ("investments", {"status": Status.PLANNED}, "0311", "AGREE"),
    ],
)
def test_codes(
    full: ParsedArticle, collection: str, changes: dict[str, object], cameo: str, plover: str | None
) -> None:
    record = attrs.evolve(getattr(full, collection)[0], **changes)
    assert (event_code(record).cameo, event_code(record).plover) == (cameo, plover)


def test_sources_act_on_recipients(full: ParsedArticle) -> None:
    visit, meeting, investment, agreement = code_events([full])
    assert (visit.sources, visit.recipients, visit.place) == (("KAZ",), ("EST",), "Tallinn")
    assert (visit.date, meeting.date) == (dt.date(2021, 8, 16), None)
    assert (meeting.sources, meeting.recipients) == (("KAZ", "EST"), ())
    assert (investment.sources, investment.recipients, investment.place) == (("EST",), ("KAZ",), None)
    assert (agreement.place, agreement.article_id) == ("Tallinn", "invented-1")


def test_linked_records_are_coded_once(full: ParsedArticle) -> None:
    dataset = link([full])
    events = list(code_events(dataset))
    assert [event.record_id for event in events] == [linked.id for linked in dataset]
    assert {event.article_id for event in events} == {None}


def test_what_is_not_known_stays_open(full: ParsedArticle) -> None:
    bare = attrs.evolve(full.meetings[0], place=None, date=None, countries=(), visit_id=None)
    alone = attrs.evolve(full, visits=(), agreements=(), investments=(), meetings=(bare,))
    (event,) = code_events([alone])
    assert (event.sources, event.recipients, event.date, event.place) == ((), (), None, None)
    days = attrs.evolve(full.investments[0], period=TimeSpan.of("2021-08-17"))
    (event,) = code_events([attrs.evolve(alone, meetings=(), investments=(days,))])
    assert event.date == dt.date(2021, 8, 17)


def test_events_are_lines_of_a_table(full: ParsedArticle) -> None:
    header, visit, meeting, *_ = csv.reader(coded_lines([full]))
    assert dict(zip(header, visit, strict=True)) == {
        "record_id": "visit-1",
        "article_id": "invented-1",
        "date": "2021-08-16",
        "sources": "KAZ",
        "recipients": "EST",
        "cameo": "042",
        "meaning": "Make a visit",
        "plover": "CONSULT",
        "plover_mode": "visit",
        "plover_context": "",
        "place": "Tallinn",
    }
    assert meeting[header.index("sources")] == "KAZ | EST"
