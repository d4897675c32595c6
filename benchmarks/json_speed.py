"""Measure JSON against pydantic: `python benchmarks/json_speed.py` (extra `benchmarks`).

For one article of 2 KB with two visits, two meetings, two investments and two agreements, and for the
articles of the corpus with the records that are found in them: with orjson (extra `fast`), in the plain way,
and the same graph as pydantic models that check the same.
"""

import json
import statistics
import sys
from collections.abc import Callable
from decimal import Decimal
from typing import TypeVar

from pydantic_models import ParsedArticle as Twin
from rounds import Work, interleaved, ratio
from texts import eventful

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
from kz_diplomacy.pipeline import Parser
from kz_diplomacy.serialization import from_dict, from_json, to_dict, to_json
from kz_diplomacy.serialization.reading import load

TEXT = "President Aigul Serikbay arrived in Tallinn on a state visit and held talks with her host. " * 25
KZ, EE = Country("KZ"), Country("EE")
GUEST = Person(name="Aigul Serikbay", role="President", office=Office.HEAD_OF_STATE, country=KZ)
HOST = Person(name="Mari Tamm", role="President", office=Office.HEAD_OF_STATE, country=EE)
TALLINN, DAY = Place(name="Tallinn", country=EE), TimeSpan.of("2021-08-16/2021-08-17")
SUM = Money(amount=Decimal(6_000_000_000), currency="USD", qualifier=Qualifier.OVER)
T = TypeVar("T")
MANY_ROUNDS = 41  # short ones: on a busy machine long rounds meet different neighbours
plainly = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


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


def over(action: Callable[[T], object], items: list[T]) -> Work:
    """Return the action done to each of the items, whose results are let go at once."""

    def work() -> None:
        for item in items:
            action(item)

    return work


def measure(articles: list[ParsedArticle], times: int) -> None:
    """Print the microseconds for an article and the ratios to pydantic, all articles taken so many times."""
    texts = [to_json(parsed) for parsed in articles]
    twins = [Twin.model_validate_json(text) for text in texts]
    if [from_json(text) for text in texts] != articles or [twin.model_dump_json() for twin in twins] != texts:
        sys.exit("an article does not come back")
    many, read, models = articles * times, texts * times, twins * times
    works: dict[str, Work] = {
        "encode": over(to_json, many),
        "decode": over(from_json, read),
        "encode, plain": over(lambda parsed: plainly(to_dict(parsed)), many),
        "decode, plain": over(lambda text: from_dict(load(text)), read),
        "encode, pydantic": over(Twin.model_dump_json, models),
        "decode, pydantic": over(Twin.model_validate_json, read),
    }
    spent = interleaved(works, MANY_ROUNDS)
    print(f"{len(articles)} articles, {sum(map(len, texts)) // len(texts):,} characters of JSON each")
    for name, taken in spent.items():
        print(f"  {name:18}{statistics.median(taken) / len(many) * 1e6:8.0f} µs")
    both = {
        kind: [a + b for a, b in zip(spent[f"encode{kind}"], spent[f"decode{kind}"], strict=True)]
        for kind in ("", ", plain", ", pydantic")
    }
    for kind in ("", ", plain"):
        print(f"  both{kind}: {ratio(both[kind], both[', pydantic'])} times as long as pydantic")


def main() -> None:
    """Print the figures of the one article and of the corpus."""
    measure([article()], 40)
    parser = Parser()
    measure([parser.parse(read) for read in eventful()], 1)


if __name__ == "__main__":
    main()
