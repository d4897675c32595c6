"""What is held at a conference takes its place and days, if one conference fits."""

import datetime as dt

import pytest

from kz_diplomacy import parse

DAY = dt.date(2024, 5, 16)
SUMMIT = "The OTS summit is being held in Shusha on May 16-17. "
AT = "On the margins of the summit "
MET = "Giorgia Meloni met Edi Rama."
WhereAndWhen = tuple[str | None, str | None]


def held(text: str) -> list[WhereAndWhen]:
    """Return where and when Meloni and Rama meet."""
    return [
        (each.place.name if each.place else None, str(each.date) if each.date else None)
        for each in parse(text, published=DAY).meetings
        if any(person.name == "Edi Rama" for person in each.participants)
    ]


@pytest.mark.parametrize(
    ("text", "where_and_when"),
    [
        (SUMMIT + AT + MET, ("Shusha", "2024-05-16/2024-05-17")),
        (SUMMIT + "On the sidelines of the OTS summit " + MET, ("Shusha", "2024-05-16/2024-05-17")),
        (SUMMIT + "On the sidelines of the NATO summit " + MET, (None, None)),
        (
            SUMMIT + AT + "Giorgia Meloni met Edi Rama on Thursday.",
            ("Shusha", "2024-05-16"),
        ),
        (SUMMIT + AT + "Giorgia Meloni called Edi Rama.", (None, None)),
        (SUMMIT + AT + "Giorgia Meloni met Edi Rama in 2019.", (None, "2019")),
        (SUMMIT + MET, (None, None)),
        (
            SUMMIT
            + "The G20 summit opens in Rio de Janeiro on May 20. On the margins of the OTS summit "
            + MET,
            ("Shusha", "2024-05-16/2024-05-17"),
        ),
    ],
)
def test_talks_on_the_margins_of_a_conference(
    text: str, where_and_when: tuple[str | None, str | None]
) -> None:
    assert held(text) == [where_and_when]


def test_a_document_signed_at_the_end_of_a_session() -> None:
    text = (
        "The seventh session of the Kazakh-Hungarian commission took place in Budapest on Tuesday."
        " At the end of the session Kazakhstan and Hungary signed a memorandum on transport."
    )
    (document,) = parse(text, published=DAY).agreements
    assert (str(document.place and document.place.name), str(document.date)) == ("Budapest", "2024-05-14")
