import pytest

from kz_diplomacy.bridges import row_of
from kz_diplomacy.bridges.archive_names import country_named, is_body, why_no_country
from kz_diplomacy.bridges.archive_rows import RowText
from kz_diplomacy.bridges.tables import rows
from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import Article, Country, Topic


def test_a_row_comes_back_from_its_text() -> None:
    row = {"id": 7, "title": "  Treaty: on Examples ", "place": "", "end": None}
    text = RowText(row, ("id", "title"), "row 7").text
    assert row_of(Article(text=text)) == {"id": "7", "title": "  Treaty: on Examples ", "place": ""}


def test_evidence_points_at_the_value() -> None:
    text = RowText({"id": "7", "title": " 7 ", "place": " "}, ("id",), "row 7")
    (evidence,) = text.evidence("title", "title")
    assert text.text[evidence.start : evidence.end] == evidence.text == "7"
    assert evidence.start > text.text.index("title")
    assert text.evidence("place") == text.evidence("end") == ()


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        ({"title": "a"}, "row 7: id: missing"),
        ({"id": " "}, "row 7: id: missing"),
        ({"id": "7", "title": "a\nb"}, "row 7: title: must be one line of text, not str"),
        ({"id": "7", "title": ["a"]}, "row 7: title: must be one line of text, not list"),
    ],
)
def test_a_row_that_cannot_be_is_refused(row: dict[str, object], problem: str) -> None:
    with pytest.raises(InvalidRecordError, match=problem):
        RowText(row, ("id",), "row 7")


@pytest.mark.parametrize(
    ("name", "identifier", "code"),
    [
        ("Norway", "", "NO"),
        ("NORWAY", "", "NO"),
        (" Korea, South", "korea-south", "KR"),
        ("China, Republic of", "china", "CN"),
        ("China, Republic of", "taiwan", "TW"),
        ("Korea", "korea-south", "KR"),
        ("U.S.S.R.", "russia", "SU"),
        ("Siam (Thailand)", "thailand", "TH"),
    ],
)
def test_states_are_known_by_the_names_of_archives(name: str, identifier: str, code: str) -> None:
    assert country_named(name, identifier) == Country(code)


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("KOREA", "either of two states"),
        ("Austria-Hungary", "union"),
        ("Serbia and Montenegro", "Czechoslovakia"),
        ("Example, Isles", "no name of a state"),
    ],
)
def test_what_may_be_two_states_or_has_no_code_is_none(name: str, reason: str) -> None:
    assert country_named(name) is None
    assert reason in why_no_country(name)


def test_bodies_are_no_states() -> None:
    assert is_body("EUROPEAN UNION ")
    assert not is_body("NORWAY")


def test_tables_hold_what_the_models_know() -> None:
    for name, _, code, why, source in rows("archive_countries.tsv"):
        assert name == name.strip()
        assert source
        assert Country(code) if code else why
        assert not (code and why)
    assert {Topic(topic) for _, topic, _ in rows("treaty_subjects.tsv")}
