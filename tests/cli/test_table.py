"""Records in a table."""

import datetime as dt

import pytest

from kz_diplomacy.cli.table import table_pieces
from kz_diplomacy.models import (
    Agreement,
    AgreementKind,
    Article,
    Country,
    Investment,
    InvestmentKind,
    Meeting,
    MeetingKind,
    ParsedArticle,
    Place,
    Status,
    TimeSpan,
    Visit,
)

KZ, KR, JP = Country("KZ"), Country("KR"), Country("JP")
VISIT = Visit(
    id="visit-1",
    status=Status.COMPLETED,
    rule="visit-pay",
    destination=JP,
    places=(Place(name="Kyoto", country=JP), Place(name="Nara")),
    date=TimeSpan.day(dt.date(2021, 8, 16)),
)
MEETING = Meeting(
    id="meeting-1",
    status=Status.ONGOING,
    rule="meet",
    kind=MeetingKind.BILATERAL,
    place=Place(name="Kyoto"),
)
AGREEMENT = Agreement(
    id="agreement-1",
    status=Status.PLANNED,
    rule="sign",
    kind=AgreementKind.MEMORANDUM,
    title="memorandum on water",
)
INVESTMENT = Investment(
    id="investment-1",
    status=Status.PROPOSED,
    rule="invest",
    kind=InvestmentKind.PROJECT,
    recipient_country=KZ,
    project="it",
    period=TimeSpan.year(2021),
)


def test_a_row_has_when_and_where() -> None:
    parsed = ParsedArticle(
        article=Article(id="a-1", text="Text", title="Talks [red]in[/red] Kyoto", source="Kazinform"),
        visits=(VISIT,),
        meetings=(MEETING,),
        investments=(INVESTMENT,),
        agreements=(AGREEMENT,),
    )
    (drawn,) = table_pieces([parsed], styled=False, width=200)
    heading, _, _, _, *rows = drawn.splitlines()
    assert heading == "Talks [red]in[/red] Kyoto · Kazinform · a-1"
    starts = [" ".join(row.split()[:5]) for row in rows if row.strip()]
    assert starts == [
        "visit-1 completed 2021-08-16 Kyoto, Nara",
        "meeting-1 ongoing Kyoto bilateral meeting",
        "investment-1 proposed 2021 Kazakhstan project",
        "agreement-1 planned memorandum on water",
    ]


@pytest.mark.parametrize("destination", [KR, None])
def test_a_visit_without_places_is_where_it_goes(destination: Country | None) -> None:
    trip = Visit(id="visit-1", status=Status.PLANNED, rule="r", destination=destination)
    (drawn,) = table_pieces(
        [ParsedArticle(article=Article(text="Text"), visits=(trip,))], styled=False, width=120
    )
    assert drawn.count("South Korea") == (2 if destination else 0)


def test_a_long_first_line_is_cut_and_no_records_are_told() -> None:
    article = Article(id="a-2", text="\n" + "word " * 40 + "\nmore", published=dt.date(2021, 8, 16))
    (drawn,) = table_pieces([ParsedArticle(article=article)], styled=False, width=200)
    assert drawn == f"{('word ' * 40)[:79]}… · 2021-08-16 · a-2\nno records\n\n"


def test_a_terminal_gets_styles() -> None:
    (drawn,) = table_pieces([ParsedArticle(article=Article(text="Text"))], styled=True, width=80)
    assert drawn.startswith("\x1b[1m")
