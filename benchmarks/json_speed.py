"""Measure writing and reading of JSON: `python benchmarks/json_speed.py [ROUNDS]`.

Prints parsed articles and records a second for one article of 2 KB with two visits, two meetings, two
investments and two agreements.
"""

import sys
import time
from collections.abc import Callable
from decimal import Decimal

from kz_diplomacy.models import (
    Agreement,
    AgreementKind,
    Article,
    Country,
    Evidence,
    Investment,
    InvestmentKind,
    Meeting,
    MeetingKind,
    Money,
    Office,
    Organization,
    ParsedArticle,
    Person,
    Place,
    Qualifier,
    Status,
    TimeSpan,
    Topic,
    Visit,
)
from kz_diplomacy.serialization import from_json, to_json

TEXT = "President Aigul Serikbay arrived in Tallinn on a state visit and held talks with her host. " * 25
KZ, EE = Country("KZ"), Country("EE")
GUEST = Person(name="Aigul Serikbay", role="President", office=Office.HEAD_OF_STATE, country=KZ)
HOST = Person(name="Mari Tamm", role="President", office=Office.HEAD_OF_STATE, country=EE)
TALLINN, DAY = Place(name="Tallinn", country=EE), TimeSpan.of("2021-08-16/2021-08-17")
SUM = Money(amount=Decimal(6_000_000_000), currency="USD", qualifier=Qualifier.OVER)


def evidence(*fields: str) -> tuple[Evidence, ...]:
    """Return a span for the event and one for each field."""
    names = ((), *((field,) for field in fields))
    return tuple(
        Evidence(start=start, end=start + 30, text=TEXT[start : start + 30], supports=supports)
        for start, supports in enumerate(names, start=10)
    )


def article() -> ParsedArticle:
    """Return the article with its eight records."""
    done, parties, topics = Status.COMPLETED, (KZ, EE), (Topic.TRADE, Topic.ENERGY)
    return ParsedArticle(
        article=Article(id="benchmark", text=TEXT, source="invented", language="en", dateline=TALLINN),
        visits=tuple(
            Visit(
                id=f"visit-{number}",
                status=done,
                rule="visit-arrive/active",
                visitors=(GUEST,),
                hosts=(HOST,),
                origin=KZ,
                destination=EE,
                places=(TALLINN,),
                date=DAY,
                evidence=evidence("visitors", "destination", "places", "date"),
            )
            for number in (1, 2)
        ),
        meetings=tuple(
            Meeting(
                id=f"meeting-{number}",
                status=done,
                rule="meeting-hold/active",
                kind=MeetingKind.BILATERAL,
                participants=(GUEST, HOST),
                place=TALLINN,
                date=DAY,
                visit_id="visit-1",
                evidence=evidence("participants", "topics"),
                countries=parties,
                topics=topics,
            )
            for number in (1, 2)
        ),
        investments=tuple(
            Investment(
                id=f"investment-{number}",
                status=done,
                rule="investment-exceed/active",
                kind=InvestmentKind.DIRECT,
                investor_countries=(EE,),
                recipient_country=KZ,
                amount=SUM,
                companies=(Organization(name="Baltic Wind", country=EE),),
                evidence=evidence("amount", "investor_countries"),
            )
            for number in (1, 2)
        ),
        agreements=tuple(
            Agreement(
                id=f"agreement-{number}",
                status=done,
                rule="agreement-sign/passive",
                kind=AgreementKind.MEMORANDUM,
                title="memorandum of understanding on wind power",
                visit_id="visit-1",
                evidence=evidence("title", "countries"),
                countries=parties,
                topics=topics,
            )
            for number in (1, 2)
        ),
    )


def rate(action: Callable[[], object], rounds: int) -> float:
    """Return how often an action runs in a second, the best of five series."""
    best = float("inf")
    for _ in range(5):
        start = time.perf_counter()
        for _ in range(rounds):
            action()
        best = min(best, time.perf_counter() - start)
    return rounds / best


def main() -> None:
    """Print both rates."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    parsed = article()
    text = to_json(parsed)
    if from_json(text) != parsed:
        sys.exit("the article does not come back")
    for name, action in (("encode", lambda: to_json(parsed)), ("decode", lambda: from_json(text))):
        found = rate(action, rounds)
        records = found * len(parsed.records)
        print(f"{name}: {found:,.0f} articles/s, {records:,.0f} records/s ({len(text):,} characters)")


if __name__ == "__main__":
    main()
