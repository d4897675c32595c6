"""The evidence of records."""

from kz_diplomacy import Article, Country, Person, Source, Status
from kz_diplomacy.events.candidates import MeetingCandidate, Said, Statement, VisitCandidate
from kz_diplomacy.records.evidence import every, evidence_of, only
from kz_diplomacy.text import read_document

DOCUMENT = read_document(Article(text="Lee met Kim in Oslo, Norway.", title="Lee in Oslo"))
LEE = DOCUMENT.body


def test_the_first_span_states_the_event_and_the_others_support_fields() -> None:
    statement = Statement(
        rule="", first=LEE, last=LEE + 3, sentence=1, status=Said(Status.COMPLETED, LEE + 1, LEE + 2)
    )
    lee, kim = Person(name="Lee"), Person(name="Kim")
    candidate = MeetingCandidate(
        statement=statement,
        participants=(Said(kim, LEE + 2, LEE + 3), Said(lee, LEE, LEE + 1)),
        countries=(Said(Country("NO"), LEE + 6, LEE + 7), Said(Country("KR"))),
    )
    found = evidence_of(DOCUMENT, candidate)
    assert [(each.text, each.supports) for each in found] == [
        ("Lee met Kim", ()),
        ("Lee", ("participants",)),
        ("met", ("status",)),
        ("Kim", ("participants",)),
        ("Norway", ("countries",)),
    ]


def test_fields_that_the_same_words_say_share_one_span() -> None:
    statement = Statement(rule="", first=0, last=1, sentence=0)
    lee = Said(Person(name="Lee"), 0, 1)
    candidate = VisitCandidate(statement=statement, visitors=(lee,), hosts=(lee,), days=(Said(3, 1, 2),))
    [only_one] = evidence_of(DOCUMENT, candidate)
    assert (only_one.text, only_one.source) == ("Lee", Source.TITLE)
    assert only_one.supports == ("visitors", "hosts")


def test_values_of_fields() -> None:
    assert only((Said(1), Said(2))) == 1
    assert only(()) is None
    assert every((Said(1), Said(2), Said(1, 3, 4))) == (1, 2)
