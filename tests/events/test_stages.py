"""How far a document has come."""

import datetime as dt

import pytest

from kz_diplomacy import Status, parse

DAY = dt.date(2024, 5, 3)
COMPLETED, PLANNED, PROPOSED, CANCELLED = (
    Status.COMPLETED,
    Status.PLANNED,
    Status.PROPOSED,
    Status.CANCELLED,
)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        # talks on it
        ("The Government of Chile began talks with Peru on a trade agreement.", PROPOSED),
        ("Chile and Peru are in talks on a gas supply contract.", PROPOSED),
        ("Negotiations between Chile and Peru on a border treaty will resume in May.", PROPOSED),
        ("Chile and Peru concluded negotiations on a trade agreement.", COMPLETED),
        ("Chile finalised talks with Peru on a trade agreement.", COMPLETED),
        ("After talks on an agreement on trade Chile and Peru signed it.", COMPLETED),
        ("Talks between Chile and Peru on two trade agreements were concluded.", COMPLETED),
        ("Chile and Peru will conclude negotiations on a trade agreement.", PROPOSED),
        ("The agreement on gas transit between Chile and Peru is being drafted.", PROPOSED),
        ("The agreement on gas transit between Chile and Peru is under consideration.", PROPOSED),
        ("A memorandum on courts between Chile and Peru is at the stage of negotiation.", PROPOSED),
        ("Chile stressed the need for early conclusion of a trade agreement with Peru.", PROPOSED),
        ("One more document, an agreement on gas between Chile and Peru, is under negotiation.", PROPOSED),
        (
            "The trade agreement between Chile and Peru, negotiations on which were resumed, is long.",
            PROPOSED,
        ),
        ("They spoke of the stalled tax treaty between Chile and Peru.", PROPOSED),
        ("Chile and Peru agreed to finalise a treaty on borders.", PROPOSED),
        # before it is signed
        ("Chile spoke of the Border Treaty with Peru. It is expected to be signed in May.", PLANNED),
        ("The treaty on borders between Chile and Peru is ready for signing.", PLANNED),
        ("Chile and Peru agreed a treaty on borders.", PLANNED),
        ("Chile and Peru agreed to sign a treaty on borders.", PLANNED),
        ("Chile announced the upcoming signing of a treaty on borders with Peru.", PLANNED),
        ("The Government of Chile authorised its minister to sign a treaty with Peru.", PROPOSED),
        ("Chile is counting on signing a treaty on borders with Peru.", PROPOSED),
        ("The Cabinet of Chile agreed that a treaty with Peru be signed.", PLANNED),
        ("Chile and Peru agreed on a new treaty on borders.", PLANNED),
        ("Chile holds talks with Peru to conclude a treaty on borders.", PROPOSED),
        ("Chile will be glad if a treaty on borders with Peru is signed.", PROPOSED),
        ("The programme of the visit to Chile includes the signing of a treaty with Peru.", PLANNED),
        # signed
        ("The visit to Chile included the signing of a treaty with Peru.", COMPLETED),
        ("Chile announced the signing of a treaty on borders with Peru.", COMPLETED),
        ('"We are signing a treaty on borders with Peru," the President of Chile said.', COMPLETED),
        ("The agreement on visas between Chile and Peru will come into force on 1 May 2025.", COMPLETED),
        # torn up or refused
        ("Chile terminated the treaty on borders with Peru.", CANCELLED),
        ("Chile withdrew from the treaty on borders with Peru.", CANCELLED),
        ("Chile suspended its participation in the treaty on borders with Peru.", CANCELLED),
        ("Chile rejected a treaty on borders with Peru.", CANCELLED),
        ("The termination of the treaty on borders with Peru was announced by Chile.", CANCELLED),
        ("Chile may terminate the treaty on borders with Peru.", COMPLETED),
        # cited
        ("Chile and Peru plan a race in line with the 1982 Convention on the Sea.", COMPLETED),
        ("Chile and Peru plan a race in line with the Lima Declaration on Peace.", COMPLETED),
        ("Chile and Peru plan the Lima Declaration on Peace.", PLANNED),
        ("Chile cancelled a visit. The treaty on borders with Peru is long.", COMPLETED),
    ],
)
def test_words_tell_how_far_a_document_has_come(text: str, status: Status) -> None:
    assert [each.status for each in parse(text, published=DAY).agreements] == [status]


def test_talks_on_a_document_and_its_signing_are_told_of_one() -> None:
    text = (
        "Chile and Peru finalised negotiations on a trade agreement. "
        "The pact was signed in Lima. Talks for a trade deal between Chile and Peru had been slow."
    )
    [found] = parse(text, published=DAY).agreements
    assert (found.status, found.place and found.place.name) == (COMPLETED, "Lima")


@pytest.mark.parametrize(
    "text",
    [
        "The Prime Minister of Chile, Juan Perez, began talks with Peru on a trade agreement.",
        "The Prime Minister of Chile, Juan Perez, withdrew from the treaty on borders with Peru.",
        "The President of Chile, Juan Perez, ratified the treaty on borders with Peru.",
    ],
)
def test_who_talks_ratifies_or_withdraws_has_not_signed(text: str) -> None:
    [found] = parse(text, published=DAY).agreements
    assert found.signatories == ()
    assert sorted(map(str, found.countries)) == ["CL", "PE"]
