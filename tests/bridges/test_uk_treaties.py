import pytest

from kz_diplomacy.bridges import read_treaty, row_of
from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import AgreementKind, Country, Organization, Place, Status, Topic
from kz_diplomacy.serialization import from_json, to_json

ROW: dict[str, str | int | None] = {
    "id": 7,
    "title": "Exchange of Notes on Example Ferries",
    "signed_event_date": "07/10/1931",
    "adopted_event_date": None,
    "signed_event_location": "London/Oslo",
    "country_name": "NORWAY ; UNITED KINGDOM ; EUROPEAN UNION ; PRUSSIA ; Example Isles",
    "subject": "SHIPPING",
    "field3": "BI",
    "definative_eif_event_date": "01/11/1931",
    "terminated_event_date": None,
    "references": "Example Series 1/1931",
    "document_url": "https://example.org/data/Library2\\html\\7.html",
}


def test_a_treaty() -> None:
    reading = read_treaty(ROW)
    (agreement,) = reading.parsed.agreements
    assert (agreement.kind, agreement.status) == (AgreementKind.LETTER, Status.COMPLETED)
    assert agreement.countries == (Country("NO"), Country("GB"))
    assert agreement.organizations == (Organization(name="EUROPEAN UNION"),)
    assert (agreement.place, str(agreement.date)) == (Place(name="London/Oslo"), "1931-10-07")
    assert agreement.topics == (Topic.TRANSPORT,)
    assert reading.left_out == (
        "party PRUSSIA: a former state without a code",
        "territory Example Isles: no field for territories",
    )
    assert reading.parsed.article.url == "https://example.org/data/Library2/html/7.html"


def test_a_row_comes_back() -> None:
    parsed = read_treaty(ROW).parsed
    assert from_json(to_json(parsed)) == parsed
    assert row_of(parsed.article) == {name: str(value) for name, value in ROW.items() if value is not None}


def test_a_terminated_treaty_is_cancelled() -> None:
    (agreement,) = read_treaty({**ROW, "terminated_event_date": "01/01/1940"}).parsed.agreements
    assert agreement.status is Status.CANCELLED
    assert agreement.evidence[-1].supports == ("status",)


def test_adoption_counts_where_nothing_was_signed() -> None:
    bare = {**ROW, "signed_event_date": None, "signed_event_location": None, "document_url": None}
    (agreement,) = read_treaty({**bare, "adopted_event_date": "02/03/1932"}).parsed.agreements
    assert (str(agreement.date), agreement.place) == ("1932-03-02", None)
    (agreement,) = read_treaty({**bare, "subject": None}).parsed.agreements
    assert (agreement.date, agreement.topics) == (None, ())


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Convention on Example Posts", AgreementKind.CONVENTION),
        ("Protocol to the Treaty on Examples", AgreementKind.PROTOCOL),
        ("Settlement of Example Debts", AgreementKind.DOCUMENTS),
    ],
)
def test_the_first_word_for_a_document_is_the_kind(title: str, kind: AgreementKind) -> None:
    assert read_treaty({**ROW, "title": title}).parsed.agreements[0].kind is kind


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"signed_event_date": "1931-10-07"}, "treaty 7: signed_event_date: must be a day like 07/10/1899"),
        ({"signed_event_date": "31/02/1931"}, "no such day"),
        ({"title": ""}, "treaty 7: title: missing"),
    ],
)
def test_a_row_that_cannot_be_is_refused(change: dict[str, str], problem: str) -> None:
    with pytest.raises(InvalidRecordError, match=problem):
        read_treaty({**ROW, **change})
