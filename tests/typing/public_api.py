"""What the type checkers have to say of the public surface; nothing here runs."""

# pyright: reportUnnecessaryTypeIgnoreComment=true

import datetime as dt
from decimal import Decimal
from typing import assert_type

from kz_diplomacy import (
    Agreement,
    Article,
    Country,
    Dataset,
    Evidence,
    Investment,
    Knowledge,
    LinkedRecord,
    Meeting,
    Money,
    ParsedArticle,
    Parser,
    Person,
    Status,
    TimeSpan,
    Visit,
    VisitKind,
    article_from_dict,
    from_json,
    link,
    parse,
    to_json,
)


def parsing(day: dt.date) -> None:
    assert_type(parse("text"), ParsedArticle)
    assert_type(parse(Article(text="text")), ParsedArticle)
    assert_type(parse("text", title="title", published=day, source="Kazinform", url=None), ParsedArticle)
    assert_type(Parser().parse("text"), ParsedArticle)
    assert_type(Parser(knowledge=Knowledge.load()).parse("text", published=day), ParsedArticle)
    assert_type(article_from_dict({"text": "text"}), Article)


def records(parsed: ParsedArticle) -> None:
    assert_type(parsed.visits, tuple[Visit, ...])
    assert_type(parsed.records, tuple[Visit | Meeting | Agreement | Investment, ...])
    visit = parsed.visits[0]
    assert_type(visit.kind, VisitKind | None)
    assert_type(visit.status, Status)
    assert_type(visit.visitors, tuple[Person, ...])
    assert_type(visit.destination, Country | None)
    assert_type(visit.date, TimeSpan | None)
    assert_type(visit.evidence, tuple[Evidence, ...])
    assert_type(parsed.investments[0].amount, Money | None)


def values(country: Country, money: Money, more: Money, span: TimeSpan) -> None:
    assert_type(country.name, str)
    assert_type(money.amount, Decimal)
    assert_type(span.start, dt.date)
    assert_type(span.overlaps(span), bool)
    assert_type(money < more, bool)


def json(visit: Visit) -> None:
    assert_type(to_json(visit), str)
    assert_type(from_json("{}", Visit), Visit)
    assert_type(from_json(b"{}", ParsedArticle, strict=False), ParsedArticle)


def datasets(parsed: ParsedArticle) -> None:
    assert_type(link([parsed]), Dataset)
    data = link([parsed], refused=[("visit-1", "visit-2")], knowledge=Knowledge.load())
    assert_type(data.records, tuple[LinkedRecord, ...])
    assert_type(data.add([parsed]).refuse("visit-1", "visit-2"), Dataset)
    assert_type(data.records[0].record, Visit | Meeting | Agreement | Investment)
    assert_type(data.explain("visit-1", "visit-2").outcome, str)
    assert_type(Dataset.from_json(data.to_json()), Dataset)


def refused(visit: Visit) -> None:
    parse(7)  # type: ignore[arg-type]
    parse("text", published="2021-08-16")  # type: ignore[arg-type]
    Country(7)  # type: ignore[arg-type]
    Article("text")  # type: ignore[call-arg]
    visit.kind = None  # type: ignore[misc]
    visit.evidence.append(visit)  # type: ignore[attr-defined]
