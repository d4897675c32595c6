"""Who signs a document, and which states are behind it."""

import datetime as dt

import pytest

from kz_diplomacy import Agreement, parse

DAY = dt.date(2024, 5, 3)


def documents(text: str, *, title: str | None = None, source: str | None = None) -> tuple[Agreement, ...]:
    return parse(text, title=title, source=source, published=DAY).agreements


def states(text: str, *, source: str | None = None) -> list[str]:
    """Return the parties of the documents of a text."""
    return [" ".join(sorted(map(str, each.countries))) for each in documents(text, source=source)]


def test_beside_one_partner_the_state_of_the_outlet_signs() -> None:
    text = "Chile spoke, Peru was silent. It rained. A protocol on visas with Ghana was signed on Monday."
    told = f"{text} Officials of Kazakhstan rejoiced."
    assert states(told, source="Kazinform") == ["GH KZ"]
    assert states(told) == ["GH"]
    assert states(text, source="Kazinform") == ["GH"]


def test_one_of_several_documents_has_their_parties() -> None:
    text = (
        "Chile and Peru spoke of Ghana and Togo. Ghana and Togo signed several documents. "
        "What is meant are the Grant Treaty on Wells and the Loan Treaty on Dams."
    )
    assert states(text) == ["GH TG", "GH TG", "GH TG"]
    far = text.replace("What", "It rained. It rained. It rained. It rained. What")
    assert states(far) == ["GH TG", "", ""]


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        (
            "A law by which two documents concluded with the World Bank come into force is long.",
            ["World Bank"],
        ),
        ("Two agreements concluded on Monday with the World Bank help Ghana.", []),
    ],
)
def test_with_whom_a_document_is_concluded_signs_it(text: str, bodies: list[str]) -> None:
    assert [[body.name for body in each.organizations] for each in documents(text)] in ([bodies], [])


def test_the_ceremony_of_the_next_sentence_signs_the_document_before_it() -> None:
    text = (
        "Ghana and Togo lend money under two loan agreements. "
        "The signatures were exchanged on Monday in Accra."
    )
    [found] = documents(text)
    assert (found.count, str(found.date), found.place and found.place.name) == (2, "2024-04-29", "Accra")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "A treaty on visas between Ghana and Togo, which helps many people, is being finalised.",
            "proposed",
        ),
        (
            "A treaty on farms between Ghana and Togo, which takes 20 people to Accra, is being finalised.",
            "proposed",
        ),
        ("Officials of Ghana and Togo are negotiating a treaty on visas.", "proposed"),
        ("A treaty on visas between Ghana and Togo was finalised.", "completed"),
    ],
)
def test_a_document_in_work_is_proposed(text: str, status: str) -> None:
    assert [str(each.status) for each in documents(text)] == [status]


def test_a_statement_that_is_the_article_is_of_its_day() -> None:
    text = "We, the ministers of Ghana and Togo, met."
    [found] = documents(text, title="Joint Statement of Ghana and Togo on Fishing")
    assert str(found.date) == "2024-05-03"
    [reported] = documents(text, title="Ghana and Togo issue joint statement on fishing")
    assert reported.date is None
    assert parse(text, title="Joint Statement of Ghana and Togo on Fishing").agreements[0].date is None
