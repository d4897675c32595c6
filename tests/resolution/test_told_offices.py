"""Offices that a text tells apart from the name."""

from collections.abc import Callable

import pytest

from kz_diplomacy import Office
from kz_diplomacy.resolution import Resolution

ResolutionOf = Callable[..., Resolution]


@pytest.mark.parametrize(
    ("text", "name", "office"),
    [
        ("Kassym-Jomart Tokayev came. The President of Kazakhstan left.", "Tokayev", Office.HEAD_OF_STATE),
        ("Kassym-Jomart Tokayev came. The Kazakh leader left.", "Tokayev", Office.HEAD_OF_STATE),
        ("Kassym-Jomart Tokayev came. The Senate Speaker of Kazakhstan left.", "Tokayev", Office.SPEAKER),
        ("Kazakh leader Kassym-Jomart Tokayev came.", "Tokayev", Office.HEAD_OF_STATE),
        ("Kassym-Jomart Tokayev came. The President of Norway left.", "Tokayev", None),
        ("Kassym-Jomart Tokayev came. The Kazakh ambassador left.", "Tokayev", None),
        (
            "Kassym-Jomart Tokayev came. The Kazakh President met the Speaker of the Kazakh Senate.",
            "Tokayev",
            None,
        ),
        (
            "Foreign Minister Aida Example of Chad met her Chilean counterpart Tom Sample.",
            "Sample",
            Office.FOREIGN_MINISTER,
        ),
        (
            "The Chadian foreign minister met his Chilean counterpart Tom Sample.",
            "Sample",
            Office.FOREIGN_MINISTER,
        ),
        ("Rain fell. His Chilean counterpart Tom Sample left.", "Sample", None),
        ("The Minister of Health of Chad left. His Chilean counterpart Tom Sample stayed.", "Sample", None),
        ("Mr. Tom Sample of Chile came. The Chilean leader left.", "Sample", None),
    ],
)
def test_office_of_a_person(text: str, name: str, office: Office | None, resolution_of: ResolutionOf) -> None:
    (person,) = (each for each in resolution_of(text).people if (each.name or "").endswith(name))
    assert person.office is office


def test_the_president_without_a_country_is_that_of_the_outlet(resolution_of: ResolutionOf) -> None:
    text = "Kassym-Jomart Tokayev came to Oslo. The President met the King of Norway."
    (person,) = resolution_of(text, source="Kazinform").people
    assert person.office is Office.HEAD_OF_STATE
