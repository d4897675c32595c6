"""How the documents of an article are signed: by a frame of their own, or along with others."""

import datetime as dt

import pytest

from kz_diplomacy import Agreement, parse

DAY = dt.date(2024, 5, 3)
ACCRA = "Ghana and Togo signed ten documents in Accra on Monday"


def documents(text: str) -> tuple[Agreement, ...]:
    return parse(text, published=DAY).agreements


def told(text: str) -> list[tuple[str | None, str | None, str | None]]:
    """Return title, place and day of the documents of a text."""
    return [
        (each.title, each.place.name if each.place else None, str(each.date) if each.date else None)
        for each in documents(text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{ACCRA}, including a treaty on extradition.",
        f"{ACCRA}, among them a treaty on extradition.",
        f"{ACCRA}, most notably a treaty on extradition.",
        f"{ACCRA}. The documents include a treaty on extradition.",
        f"{ACCRA}. Among the documents is a treaty on extradition.",
    ],
)
def test_one_of_several_is_signed_with_them(text: str) -> None:
    assert told(text) == [
        (None, "Accra", "2024-04-29"),
        ("treaty on extradition", "Accra", "2024-04-29"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"{ACCRA}, and praised the treaty on extradition.",
        f"{ACCRA}, including one that changes the treaty on extradition.",
        f"{ACCRA}. The ministers praised the treaty on extradition.",
        "Ghana and Togo met in Accra on Monday. Their ties include a treaty on extradition.",
    ],
)
def test_a_document_named_beside_others_is_not_one_of_them(text: str) -> None:
    assert ("treaty on extradition", "Accra", "2024-04-29") not in told(text)


def test_documents_of_no_number_that_are_named_one_by_one_are_told_once() -> None:
    text = (
        "Ghana and Togo signed several documents in Accra. They included a treaty on extradition, "
        "a protocol on borders and an agreement on trade."
    )
    assert [each[:2] for each in told(text)] == [
        ("treaty on extradition", "Accra"),
        ("protocol on borders", "Accra"),
        ("agreement on trade", "Accra"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Ghana and Togo signed a treaty on extradition. The signing took place in Accra on Monday.",
        "The signing ceremony was held in Accra on Monday. Ghana and Togo signed a treaty on extradition.",
    ],
)
def test_the_ceremony_tells_where_and_when_a_document_is_signed(text: str) -> None:
    assert told(text) == [("treaty on extradition", "Accra", "2024-04-29")]


def test_a_list_of_documents_ends_at_a_new_clause() -> None:
    text = "Ghana and Togo signed a treaty on visas in Accra, a memorandum on tourism, and praised, as ever,"
    text += " a protocol on trade between Ghana and Togo."
    assert [each[1] for each in told(text)] == ["Accra", "Accra", None]


def test_an_untitled_document_of_other_bodies_is_another_one() -> None:
    text = (
        "Ghana and Togo signed an agreement on air traffic. An agreement was also signed between the "
        "Ministry of Culture of Ghana and the Ministry of Culture of Togo."
    )
    assert [(each.title, len(each.organizations)) for each in documents(text)] == [
        ("agreement on air traffic", 0),
        (None, 2),
    ]


TALKS = (
    "President John Mahama of Ghana held talks with President Faure Gnassingbe of Togo in Accra on Monday. "
)
FILLING = "Trade was discussed. Transport was discussed. Energy was discussed. Culture was discussed. "


def test_what_is_signed_following_the_talks_is_signed_there_however_far_off() -> None:
    signed = "a treaty on extradition was signed."
    assert told(f"{TALKS}{FILLING}Following the talks, {signed}")[0][1:] == ("Accra", "2024-04-29")
    assert told(f"{TALKS}{FILLING}Last month {signed}")[0][1] is None


@pytest.mark.parametrize(
    "mentioned",
    [
        "Both praised the treaty on extradition between Ghana and Togo.",
        "Talks on a treaty on extradition between Ghana and Togo go on.",
    ],
)
def test_a_document_that_is_only_spoken_of_has_nothing_of_the_visit(mentioned: str) -> None:
    text = f"President John Mahama of Ghana paid an official visit to Togo on Monday. {mentioned}"
    [found] = parse(text, published=DAY).agreements
    assert (found.visit_id, found.place, found.date) == (None, None, None)


def test_a_list_is_signed_with_the_documents_told_of_before_its_introduction() -> None:
    text = (
        "Ghana and Togo signed two documents in Accra on Monday.\n\nThe documents include:\n\n"
        "1. A treaty on extradition;\n\n2. A protocol on borders;"
    )
    assert told(text) == [
        ("treaty on extradition", "Accra", "2024-04-29"),
        ("protocol on borders", "Accra", "2024-04-29"),
    ]


def test_who_looks_on_is_no_signatory() -> None:
    text = "Ministers Kofi Mensah of Ghana and Koku Ameyo of Togo witnessed ten agreements on Monday."
    assert [each.signatories for each in documents(text)] == [()]


@pytest.mark.parametrize(
    ("text", "countries", "bodies"),
    [
        ("Ghana's parliament ratified the treaty on extradition with Togo.", "GH TG", 0),
        ("The parliament of Ghana ratified the treaty on extradition with Togo.", "GH TG", 0),
        ("The Government of Ghana signed a treaty on extradition with Togo.", "GH TG", 0),
        ("Ghana and Togo signed a US-brokered peace deal.", "GH TG", 0),
        ("The World Bank signed a memorandum in Milan, Italy, on Monday. Ghana said so.", "", 1),
    ],
)
def test_a_state_and_its_organs_are_one_party(text: str, countries: str, bodies: int) -> None:
    [found] = documents(text)
    assert sorted(map(str, found.countries)) == countries.split()
    assert len(found.organizations) == bodies


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ghana and Togo signed a treaty on the use of Togo's ports.", "treaty on the use of Togo's ports"),
        ("Ghana and Togo signed ten agreements in various fields.", None),
        ("Ghana and Togo issued a joint statement aimed at closer ties.", None),
        (
            "Ghana and Togo signed a protocol on the 'Green Border' plan.",
            "protocol on the 'Green Border' plan",
        ),
    ],
)
def test_titles_go_on_through_possessives_and_end_before_generalities(text: str, title: str | None) -> None:
    assert [each.title for each in documents(text)] == [title]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ghana and Togo signed a treaty on planned parenthood.", "completed"),
        ("Ghana and Togo discussed a planned treaty on trade.", "planned"),
    ],
)
def test_words_inside_a_title_say_nothing_of_how_far_it_has_come(text: str, status: str) -> None:
    assert str(documents(text)[-1].status) == status


def test_a_headline_in_capitals_is_no_title_with_its_verb() -> None:
    found = parse("Ghana spoke of it.", title="Ghana To Ratify Free Trade Agreement With Togo By End Of May")
    assert [each.title for each in found.agreements] == ["Free Trade Agreement"]


@pytest.mark.parametrize(
    "text",
    [
        "Since 1992 Ghana and Togo have signed more than 100 documents.",
        "The legal framework of relations between Ghana and Togo consists of 140 agreements.",
        "Some 200 documents have been signed between Ghana and Togo over the years.",
        "Thirty agreements signed earlier are being implemented by Ghana and Togo.",
    ],
)
def test_how_many_documents_there_are_is_no_event(text: str) -> None:
    assert documents(text) == ()


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("As many as 50 agreements were concluded by companies of Ghana and Togo.", 50),
        ("Ghana and Togo are preparing 12 documents for the visit.", 12),
        ("In all three treaties were signed by Ghana and Togo.", 3),
    ],
)
def test_how_many_are_signed_on_an_occasion_is_one(text: str, count: int) -> None:
    assert [each.count for each in documents(text)] == [count]


def test_general_words_for_documents_in_a_list_are_no_document() -> None:
    text = (
        "Ghana and Togo signed 22 documents, covering cooperation, memoranda of understanding and programmes."
    )
    assert [each.count for each in documents(text)] == [22]


def test_a_memorandum_may_be_named_by_its_aim() -> None:
    text = "Ghana and Togo signed a memorandum of understanding to set up a joint venture in farming."
    assert [each.title for each in documents(text)] == [
        "memorandum of understanding to set up a joint venture in farming"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "President Nana Akufo of Ghana signed a law ratifying the treaty on extradition with Togo.",
        "The Senate of Ghana passed a bill on ratification of the treaty on extradition with Togo.",
    ],
)
def test_who_passes_a_law_ratifies_for_his_state(text: str) -> None:
    assert [sorted(map(str, each.countries)) for each in documents(text)] == [["GH", "TG"]]


def test_the_agreement_that_two_sign_needs_no_mention_before() -> None:
    text = (
        "Germany's KfW will lend Ghana 30 million euros. The agreement was signed by Finance Minister Kofi "
        "Mensah of Ghana and Ambassador Anna Weber of Germany in Accra."
    )
    [found] = documents(text)
    assert (found.title, len(found.signatories), found.place and found.place.name) == (None, 2, "Accra")


@pytest.mark.parametrize("text", ["Much was said of a tax treaty.", "The trade agreement was praised."])
def test_a_kind_of_document_without_parties_is_none(text: str) -> None:
    assert documents(text) == ()


def test_a_short_sentence_introduces_a_list_of_what_was_signed() -> None:
    text = (
        "Foreign Minister Wang Yi of China signed a total of eight documents in Chile.\n\nThese include:\n\n"
        "-Memorandum on sport,\n\n-Protocol on roads respectively."
    )
    found = documents(text)
    assert [each.title for each in found] == ["Memorandum on sport", "Protocol on roads"]
    assert {tuple(person.name for person in each.signatories) for each in found} == {("Wang Yi",)}


def test_what_stands_behind_a_colon_is_signed_with_the_documents_before_it() -> None:
    signed = (
        "Two documents were signed in Accra on 29 April 2024: a treaty on extradition and a pact on visas."
    )
    assert told(signed) == [
        ("treaty on extradition", "Accra", "2024-04-29"),
        ("pact on visas", "Accra", "2024-04-29"),
    ]
