"""All events of a text, in order."""

from kz_diplomacy import Article, Knowledge
from kz_diplomacy.events import find_events
from kz_diplomacy.events.candidates import (
    AgreementCandidate,
    Candidate,
    InvestmentCandidate,
    MeetingCandidate,
    VisitCandidate,
)
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.resolution import resolve_parties
from kz_diplomacy.text import read_document


def events(text: str) -> tuple[Candidate, ...]:
    knowledge = Knowledge.load()
    document = read_document(Article(text=text))
    resolution = resolve_parties(document, read_mentions(document, knowledge), knowledge)
    return find_events(document, resolution, knowledge)


def test_events_of_all_kinds_come_in_the_order_of_the_text() -> None:
    found = events(
        "President Sadyr Japarov arrived in Tashkent. He met President Shavkat Mirziyoyev. Kyrgyzstan and "
        "Uzbekistan signed an agreement on visas. The company Alstom will build a plant in Kazakhstan."
    )
    kinds = [type(candidate) for candidate in found]
    assert {VisitCandidate, MeetingCandidate, AgreementCandidate, InvestmentCandidate} <= set(kinds)
    starts = [candidate.statement.first for candidate in found]
    assert starts == sorted(starts)


def test_a_text_without_events_has_none() -> None:
    assert events("It rained all day. The river rose.") == ()
    assert events(".") == ()


def test_of_two_statements_of_signing_the_finite_one_tells_how_far_it_has_come() -> None:
    text = "The agreement on visas signed by Kyrgyzstan and Uzbekistan will be ratified by Kyrgyzstan."
    found = [each for each in events(text) if isinstance(each, AgreementCandidate)]
    assert found
