"""Measure JSON against pydantic: `python benchmarks/json_speed.py` (extra `benchmarks`).

For one article of 2 KB with two visits, two meetings, two investments and two agreements: with orjson (extra
`fast`), in the plain way, and the same graph as pydantic models that check the same.
"""

import json
import statistics
import sys
from collections.abc import Callable
from decimal import Decimal

from pydantic_models import ParsedArticle as Twin
from rounds import interleaved, ratio

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
from kz_diplomacy.serialization import from_dict, from_json, to_dict, to_json
from kz_diplomacy.serialization.reading import load

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


def repeated(action: Callable[[], object], times: int = 200) -> Callable[[], object]:
    """Return the action done so many times."""

    def many() -> None:
        for _ in range(times):
            action()

    return many


def main() -> None:
    """Print the microseconds for one article and the ratios to pydantic."""
    parsed = article()
    text = to_json(parsed)
    twin = Twin.model_validate_json(text)
    if from_json(text) != parsed or twin.model_dump_json() != text:
        sys.exit("the article does not come back")
    works = {
        "encode": lambda: to_json(parsed),
        "decode": lambda: from_json(text),
        "encode, plain": lambda: json.dumps(to_dict(parsed), ensure_ascii=False, separators=(",", ":")),
        "decode, plain": lambda: from_dict(load(text)),
        "encode, pydantic": twin.model_dump_json,
        "decode, pydantic": lambda: Twin.model_validate_json(text),
    }
    spent = interleaved({name: repeated(work) for name, work in works.items()})
    for name, taken in spent.items():
        print(f"{name:18}{statistics.median(taken) / 200 * 1e6:8.0f} µs ({len(text):,} characters)")
    both = {
        kind: [a + b for a, b in zip(spent[f"encode{kind}"], spent[f"decode{kind}"], strict=True)]
        for kind in ("", ", plain", ", pydantic")
    }
    for kind in ("", ", plain"):
        print(f"both{kind}: {ratio(both[kind], both[', pydantic'])} times as long as pydantic")


if __name__ == "__main__":
    main()
