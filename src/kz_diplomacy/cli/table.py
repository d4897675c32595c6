"""Records as a table that people read: one row a record, with when, where and who."""

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from rich import box
from rich.table import Table
from rich.text import Text

from kz_diplomacy.cli.terminal import draw, make_console, printable
from kz_diplomacy.models import (
    Agreement,
    Article,
    Country,
    Investment,
    Meeting,
    Organization,
    ParsedArticle,
    Person,
    Record,
    Visit,
)

COLUMNS = ("Record", "Status", "When", "Where", "What")
HEADING_LENGTH = 80


def table_pieces(results: Iterable[ParsedArticle], *, styled: bool, width: int) -> Iterator[str]:
    """One table an article, below a line that names the article.

    Args:
        results: What to show.
        styled: Whether a terminal shows it.
        width: Columns to fill at most.
    """
    console = make_console(styled=styled, width=width)
    for result in results:
        heading = Text(_heading(result.article), style="bold")
        yield draw(console, heading, _table(result.records) if result.records else Text("no records\n"))


def describe_record(record: Record) -> str:
    """What a record says, in a phrase.

    >>> from kz_diplomacy.models import Status
    >>> korea = Country("KR")
    >>> describe_record(Visit(id="visit-1", status=Status.PLANNED, rule="visit-pay", destination=korea))
    'visit to South Korea'
    """
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


def _heading(article: Article) -> str:
    first = article.title or article.text.strip().partition("\n")[0]
    short = first if len(first) <= HEADING_LENGTH else f"{first[: HEADING_LENGTH - 1]}…"
    known = (article.source, article.published, article.id)
    return printable(" · ".join([short, *(str(item) for item in known if item is not None)]))


def _table(records: Iterable[Record]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in COLUMNS:
        table.add_column(column, overflow="fold", no_wrap=column == "Record")
    for record in records:
        cells = (record.id, record.status, _when(record), _where(record), describe_record(record))
        table.add_row(*(Text(printable(cell)) for cell in cells))
    return table


def _when(record: Record) -> str:
    span = record.period if isinstance(record, Investment) else record.date
    return "" if span is None else str(span)


def _where(record: Record) -> str:
    match record:
        case Visit():
            return ", ".join([place.name for place in record.places] or _countries([record.destination]))
        case Investment():
            return "".join(_countries([record.recipient_country]))
        case _:
            return "" if record.place is None else record.place.name


def _visit(visit: Visit) -> str:
    kind = f"{visit.kind} visit" if visit.kind else "visit"
    travellers = [*_persons(visit.visitors), *_bodies(visit.delegation)] or _countries([visit.origin])
    return _phrase(
        kind,
        ("of", travellers),
        ("to", _countries([visit.destination])),
        ("hosted by", _persons(visit.hosts)),
    )


def _meeting(meeting: Meeting) -> str:
    mode = {"phone": "phone call", "video": "video conference"}.get(meeting.mode, "meeting")
    sides = [*_persons(meeting.participants), *_bodies(meeting.organizations)] or _countries(
        meeting.countries
    )
    return _phrase(meeting.name or f"{meeting.kind} {mode}", ("of", sides), ("on", meeting.topics))


def _agreement(agreement: Agreement) -> str:
    name = agreement.title or str(agreement.kind)
    counted = name if agreement.count is None else f"{agreement.count:,} x {name}"
    parties = [*_countries(agreement.countries), *_bodies(agreement.organizations)]
    worth = [] if agreement.value is None else [str(agreement.value)]
    return _phrase(
        counted,
        ("between", parties),
        ("signed by", _persons(agreement.signatories)),
        ("worth", worth),
    )


def _investment(investment: Investment) -> str:
    amount = f"{investment.kind}" if investment.amount is None else f"{investment.kind}: {investment.amount}"
    count = [] if investment.enterprises is None else [f"{investment.enterprises:,} enterprises"]
    return _phrase(
        amount,
        ("in", count),
        ("from", [*_bodies(investment.investors), *_countries(investment.investor_countries)]),
        ("to", [*_bodies(investment.recipients), *_countries([investment.recipient_country])]),
        ("for", [] if investment.project is None else [investment.project]),
        ("with", _bodies(investment.companies)),
    )


def _phrase(start: str, *parts: tuple[str, Iterable[str]]) -> str:
    listed = ((word, _listed(list(names))) for word, names in parts)
    return " ".join([start, *(f"{word} {names}" for word, names in listed if names)])


def _listed(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _persons(persons: Iterable[Person]) -> list[str]:
    return [person.name or _office(person) for person in persons]


def _office(person: Person) -> str:
    office = person.role or str(person.office).replace("_", " ")
    return office if person.country is None else f"{office} of {person.country.name}"


def _bodies(organizations: Iterable[Organization]) -> list[str]:
    return [organization.name for organization in organizations]


def _countries(countries: Iterable[Country | None]) -> list[str]:
    return [country.name for country in countries if country is not None]
