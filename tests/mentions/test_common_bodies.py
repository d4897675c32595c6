"""Bodies that common nouns name, of one state or of several at once."""

import pytest

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.common_bodies import common_bodies
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document


def bodies(text: str) -> list[tuple[str, tuple[str, ...]]]:
    context = Context.of(read_document(Article(id="a", text=text)), Knowledge.load())
    return [
        (body.organization.name, tuple(str(country) for country in body.countries))
        for body in common_bodies(context)
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Central Banks of Chile and Peru met.", [("Central Bank", ("CL", "PE"))]),
        ("Chile's and Peru's customs services met.", [("customs service", ("CL", "PE"))]),
        ("The two finance ministries met.", [("finance ministry", ())]),
        ("The finance ministry of Chile spoke.", [("finance ministry", ())]),
        ("The tax services of Chile met.", []),
        ("Ministries met.", []),
        ("They are central.\n\nBanks of Chile and Peru met.", []),
        ("They saw the central\n\nbanks of Chile and Peru.", []),
    ],
)
def test_common_nouns_name_bodies(text: str, found: list[tuple[str, tuple[str, ...]]]) -> None:
    assert bodies(text) == found
