"""Documents as the text states them: parties, signatories, worth, progress."""

import datetime as dt

import pytest

from kz_diplomacy import Agreement, AgreementKind, Country, Knowledge, Status, parse
from kz_diplomacy.events.party_states import is_international

DAY = dt.date(2024, 5, 3)


def documents(text: str, *, title: str | None = None) -> tuple[Agreement, ...]:
    return parse(text, title=title, published=DAY).agreements


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Kazakhstan and Serbia signed an agreement on visas.", Status.COMPLETED),
        ("Kazakhstan and Serbia will sign an agreement on visas.", Status.PLANNED),
        ("Kazakhstan and Serbia initialled an agreement on visas.", Status.PLANNED),
        ("An agreement on visas is to be signed by Kazakhstan and Serbia.", Status.PLANNED),
        ("Kazakhstan and Serbia are considering an agreement on visas.", Status.PROPOSED),
        ("Kazakhstan and Serbia discussed the draft agreement on visas.", Status.PROPOSED),
        ("Talks on an agreement on visas were held by Kazakhstan and Serbia.", Status.PROPOSED),
        ("Kazakhstan and Serbia spoke of the planned agreement on visas.", Status.PLANNED),
        ("Kazakhstan ratified the agreement on visas with Serbia.", Status.COMPLETED),
    ],
)
def test_the_words_tell_how_far_a_document_has_come(text: str, status: Status) -> None:
    assert [each.status for each in documents(text)] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "Kazakhstan and Serbia did not sign an agreement on visas.",
        "The sides reached an agreement.",
        "The deal was praised.",
    ],
)
def test_nothing_is_told_of(text: str) -> None:
    assert documents(text) == ()


def test_a_document_cited_by_its_name_has_no_parties_of_the_article() -> None:
    text = (
        "President Kassym-Jomart Tokayev of Kazakhstan met President Aleksandar Vucic of Serbia in Astana. "
        "Both praised the Paris Agreement."
    )
    (cited,) = documents(text)
    assert (cited.title, cited.countries) == ("Paris Agreement", ())


def test_the_two_sides_of_an_article_are_the_parties_of_what_they_sign() -> None:
    text = (
        "President Kassym-Jomart Tokayev of Kazakhstan met President Aleksandar Vucic of Serbia in Astana. "
        "A memorandum on archives was signed."
    )
    (signed,) = documents(text)
    assert [str(country) for country in signed.countries] == ["KZ", "RS"]
    assert signed.place is not None
    assert signed.place.name == "Astana"


def test_an_international_body_is_a_party_of_its_own() -> None:
    (signed,) = documents("Kyrgyzstan and the Asian Development Bank signed a grant agreement.")
    assert [str(country) for country in signed.countries] == ["KG"]
    assert [body.name for body in signed.organizations] == ["Asian Development Bank"]
    knowledge = Knowledge.load()
    assert is_international(knowledge, "Asian Development Bank")
    assert not is_international(knowledge, "Kazakhtelecom")


def test_it_means_the_document_just_told_of() -> None:
    text = (
        "The protocol on water was prepared by Kazakhstan and Kyrgyzstan for years. "
        "It was signed by Askar Example and Aida Sample in Taraz on 1 April 2024."
    )
    (signed,) = documents(text)
    assert signed.kind is AgreementKind.PROTOCOL
    assert signed.place is not None
    assert (signed.place.name, str(signed.date)) == ("Taraz", "2024-04-01")


def test_it_without_a_document_before_means_none() -> None:
    assert documents("It was raining in Kazakhstan and Kyrgyzstan. It was signed in Taraz.") == ()


def test_the_items_of_a_list_take_signers_and_status_of_their_own_or_of_the_lead() -> None:
    text = (
        "President Kassym-Jomart Tokayev of Kazakhstan and President Aleksandar Vucic of Serbia held talks "
        "in Astana.\n\nThe following documents will be signed:\n\n"
        "- Agreement on archives (by Murat Nurtleu and Marko Djuric);\n"
        "- Roadmap for trade \u2013 Ministry of Trade of Kazakhstan, Ministry of Trade of Serbia."
    )
    archives, trade = documents(text)
    assert {each.status for each in (archives, trade)} == {Status.PLANNED}
    assert [person.name for person in archives.signatories] == ["Murat Nurtleu", "Marko Djuric"]
    assert [(body.name, str(body.country)) for body in trade.organizations] == [
        ("Ministry of Trade", "KZ"),
        ("Ministry of Trade", "RS"),
    ]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Kazakhstan and Serbia signed a contract worth $40 million on wheat.", 40_000_000),
        ("Kazakhstan and Serbia signed a loan agreement worth $40 million.", None),
        ("Kazakhstan and Serbia signed a memorandum worth $40 million.", None),
        ("Kazakhstan and Serbia signed a contract on wheat.", None),
    ],
)
def test_only_deals_on_goods_and_services_have_a_value(text: str, amount: int | None) -> None:
    (signed,) = documents(text)
    assert (None if signed.value is None else int(signed.value.amount)) == amount


def test_who_attends_a_signing_does_not_sign() -> None:
    (document,) = documents(
        "President Kassym-Jomart Tokayev and President Aleksandar Vucic of Serbia attended the signing "
        "ceremony of a memorandum between the archives of Kazakhstan and Serbia."
    )
    assert document.signatories == ()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        (
            "The agreement between Kazakhstan and Serbia on visas was proposed for ratification.",
            Status.COMPLETED,
        ),
        ("Serbia will ratify the agreement with Kazakhstan on visas.", Status.COMPLETED),
        ("Serbia cancelled the ratification of the agreement with Kazakhstan on visas.", Status.CANCELLED),
    ],
)
def test_what_is_put_to_ratification_has_been_signed(text: str, status: Status) -> None:
    (document,) = documents(text)
    assert document.status is status


def test_a_body_of_no_country_is_a_party_where_its_head_signs() -> None:
    (document,) = documents(
        "Kazakhstan and Serbia spoke of roads. A memorandum on roads was signed by Transport Minister of "
        "Serbia Goran Vesic and EBRD Managing Director for Central Asia Zsuzsanna Hargitai."
    )
    assert [body.name for body in document.organizations] == ["EBRD"]
    assert document.countries == (Country("RS"),)


@pytest.mark.parametrize(
    ("text", "worth"),
    [
        ("Chile signed a contract with Alstom worth $2 million.", 2_000_000),
        ("Chile and the World Bank signed a financing agreement worth $2 million.", None),
    ],
)
def test_the_worth_of_a_contract_is_not_that_of_a_loan(text: str, worth: int | None) -> None:
    assert [each.value and int(each.value.amount) for each in documents(text)] == [worth]


def test_another_document_is_none_told_before_it() -> None:
    text = (
        "Chile and Peru signed a memorandum on trade. "
        "Another memorandum was signed between the Bank of Chile and the Bank of Peru."
    )
    assert [each.title for each in documents(text)] == ["memorandum on trade", None]


def test_a_pointing_word_means_what_is_news_and_not_what_is_cited() -> None:
    text = (
        "Chile and Peru signed a framework agreement. It will support the Paris Agreement. "
        "The agreement was signed by President Juan Perez of Chile in Lima."
    )
    found = {each.title: each.place and each.place.name for each in documents(text)}
    assert found == {"framework agreement": "Lima", "Paris Agreement": None}


def test_a_body_named_by_its_acronym_is_one_party() -> None:
    text = "The European Union praised the EU-Chile Partnership Agreement, signed by the European Union."
    [found] = documents(text)
    assert [each.name for each in found.organizations] == ["European Union"]


@pytest.mark.parametrize(
    "text",
    [
        "The documents of the Organization for Security and Co-operation in Europe are long.",
        "Chile and Peru reached a political agreement.",
    ],
)
def test_what_is_no_document_between_sides_is_left_out(text: str) -> None:
    assert documents(text) == ()


def test_what_all_agreements_are_worth_is_not_the_worth_of_one() -> None:
    text = (
        "Chile and Peru signed agreements on culture and on defence. "
        '"We signed various agreements worth about $2 billion," the President of Chile said.'
    )
    assert [(each.title, each.value and int(each.value.amount)) for each in documents(text)] == [
        ("agreements on culture and on defence", None),
        (None, 2_000_000_000),
    ]


def test_signed_documents_are_exchanged() -> None:
    [found] = documents("The Presidents of Chile and Peru oversaw the exchange of several memoranda in Lima.")
    assert sorted(map(str, found.countries)) == ["CL", "PE"]


def test_the_only_two_states_of_a_sentence_are_the_parties() -> None:
    text = (
        "Chile and Peru held talks. Peru and Ghana mark the day: all began with the signing of a Treaty of "
        "Friendship in 1949."
    )
    assert [sorted(map(str, each.countries)) for each in documents(text)] == [["GH", "PE"]]


def test_agreements_signed_at_some_time_are_no_event() -> None:
    text = "Chile and Peru spoke of implementing agreements signed by both sides."
    assert documents(text) == ()


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Chile and Peru signed two papers, including a treaty on gas, very long; and a pact on trade.",
            ["treaty on gas", "pact on trade"],
        ),
        (
            "Three documents were signed by Chile and Peru: a treaty on gas; a list; and a pact on trade.",
            [None, "treaty on gas", "pact on trade"],
        ),
    ],
)
def test_documents_of_a_list_with_semicolons_are_signed(text: str, titles: list[str | None]) -> None:
    found = documents(text)
    assert [each.title for each in found] == titles
    assert {each.status for each in found} == {Status.COMPLETED}


def test_who_issues_a_statement_stands_in_its_title() -> None:
    text = "The treaty is long. Foreign Minister Yoko Kamikawa of Japan said so."
    title = "Joint Statement by Kamikawa, Smith and Foreign Minister Pekka Haavisto of Finland"
    [found] = documents(text, title=title)
    assert [f"{each.name} {each.country}" for each in found.signatories] == [
        "Yoko Kamikawa JP",
        "Pekka Haavisto FI",
    ]
    assert sorted(map(str, found.countries)) == ["FI", "JP"]


def test_an_apposition_tells_of_no_second_document() -> None:
    text = "Chile and Peru signed a treaty on visas, a document that Chile has signed with many countries."
    assert [each.title for each in documents(text)] == ["treaty on visas"]


def test_a_document_already_signed_is_not_the_one_discussed() -> None:
    text = (
        "Chile and Peru discussed the memorandum signed by the Ministry of Energy of Chile and the "
        "Ministry of Energy of Peru."
    )
    [found] = documents(text)
    assert (found.status, [str(each.country) for each in found.organizations]) == (
        Status.COMPLETED,
        ["CL", "PE"],
    )


def test_a_forum_of_two_countries_tells_the_sides() -> None:
    text = "A man of Chile spoke at the Chilean-Peruvian Business Forum. Eight memorandums were signed there."
    assert [sorted(map(str, each.countries)) for each in documents(text)] == [["CL", "PE"]]


def test_the_negotiation_of_an_agreement_tells_its_parties() -> None:
    [found] = documents("The next step is Chile's negotiation of a safeguards agreement with the IAEA.")
    assert (found.status, [each.name for each in found.organizations]) == (Status.PROPOSED, ["IAEA"])
