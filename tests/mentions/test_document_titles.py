"""The titles of documents: where a name begins and ends, and which documents have none."""

from collections.abc import Callable

import pytest

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.documents import find_documents
from kz_diplomacy.mentions.values import DocumentMention
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document

DocumentsIn = Callable[..., tuple[DocumentMention, ...]]

TITLES = [
    # basic
    ("They signed an agreement on visas.", "agreement on visas"),
    ("They signed a memorandum of understanding on healthcare.", "memorandum of understanding on healthcare"),
    ("The sides adopted a joint declaration on water.", "joint declaration on water"),
    ("The treaty on friendship was ratified.", "treaty on friendship"),
    ("A loan agreement was signed in Bern.", "loan agreement"),
    ("A double taxation convention is in force.", "double taxation convention"),
    ("They inked a free trade agreement.", "free trade agreement"),
    ("A protocol to the agreement on visas was signed.", "protocol to the agreement on visas"),
    ("They spoke of the agreement concerning extradition.", "agreement concerning extradition"),
    (
        "The ministers signed a memorandum on cooperation in education, science and culture.",
        "memorandum on cooperation in education, science and culture",
    ),
    (
        "They signed an agreement on the protection of investments in Oslo.",
        "agreement on the protection of investments",
    ),
    ("They signed an agreement on transit on Monday.", "agreement on transit"),
    (
        "They signed a memorandum on the supply of up to 2 million tonnes of oil in Oslo.",
        "memorandum on the supply of up to 2 million tonnes of oil",
    ),
    ("They signed an agreement on transit during the visit.", "agreement on transit"),
    ("They signed a roadmap for cooperation in tourism.", "roadmap for cooperation in tourism"),
    ("A convention on legal assistance was concluded.", "convention on legal assistance"),
    ("They concluded a contract for the supply of buses.", "contract for the supply of buses"),
    ("A letter of intent on mining was signed.", "letter of intent on mining"),
    ("They approved the plan of cooperation for 2024-2026.", "plan of cooperation for 2024-2026"),
    ("A power purchase agreement was signed.", "power purchase agreement"),
    ("They signed a 25-year power purchase agreement.", "power purchase agreement"),
    ("A memorandum on Health and Medicine was renewed.", "memorandum on Health and Medicine"),
    ("They signed a memorandum on Health and Chile was praised.", "memorandum on Health"),
    (
        "A memorandum on courts between the Supreme Court and the OSCE Programme Office is long.",
        "memorandum on courts between the Supreme Court and the OSCE Programme Office",
    ),
    (
        "They signed a memorandum between the city of Lima (Republic of Peru) and the city of Arica (Chile).",
        "memorandum between the city of Lima (Republic of Peru) and the city of Arica (Chile)",
    ),
    ("They signed a memorandum on the town of Lima (on the sea) there.", "memorandum on the town of Lima"),
    ("They signed the 2018-2020 Action Plan for Trade.", "Action Plan for Trade"),
    # qualifiers and countries in front
    ("They signed a long-anticipated trade deal.", "trade deal"),
    ("They signed a one-billion dollar supply contract.", "supply contract"),
    ("They signed a prisoner swap deal.", "prisoner swap deal"),
    (
        "They signed a memorandum of understanding and cooperation in minerals there.",
        "memorandum of understanding and cooperation in minerals",
    ),
    ("They kept to the Convention on Landmines with respect to peace.", "Convention on Landmines"),
    ("The Protocol to Amend the Visa Treaty was signed.", "Protocol to Amend the Visa Treaty"),
    (
        'They signed the Programme of Joint Action ("Road Map") on trade there.',
        'Programme of Joint Action ("Road Map") on trade',
    ),
    ("They signed the Programme of Joint Action (the last was long) there.", "Programme of Joint Action"),
    ("They signed a Joint Latvian-Japanese Statement.", None),
    ("They signed a friendship charter.", "friendship charter"),
    (
        "They signed a roadmap for trade between Latvia and Japan until 2026.",
        "roadmap for trade between Latvia and Japan until 2026",
    ),
    ("They signed a roadmap for trade until the next talks.", "roadmap for trade"),
    (
        "They began talks on the 123 Agreement for peaceful use of atoms.",
        "Agreement for peaceful use of atoms",
    ),
    ("The line of the September 19 Minsk agreements holds.", "Minsk agreements"),
    (
        "They signed a memorandum on schools, Latvia's Ministry of Education and the embassy said.",
        "memorandum on schools",
    ),
    ("They signed a new intergovernmental agreement on fisheries.", "agreement on fisheries"),
    ("The Kazakh-Mongolian agreement on pastures was signed.", "agreement on pastures"),
    ("The bilateral treaty on extradition is in force.", "treaty on extradition"),
    # names
    ("They praised the Paris Agreement.", "Paris Agreement"),
    ("The Almaty Declaration was adopted.", "Almaty Declaration"),
    (
        "They spoke of the Enhanced Partnership and Cooperation Agreement.",
        "Enhanced Partnership and Cooperation Agreement",
    ),
    ("Iran left the NPT Safeguards Agreement.", "NPT Safeguards Agreement"),
    (
        "They recalled the Declaration on Strategic Partnership, which was signed.",
        "Declaration on Strategic Partnership",
    ),
    ("They spoke of accelerated ratifying extradition treaty.", "extradition treaty"),
    ('They signed a declaration entitled "Green Andes.', None),
    (
        "The Agreement on Truce and Humanitarian Arrangements was signed.",
        "Agreement on Truce and Humanitarian Arrangements",
    ),
    # parties
    (
        "They signed an agreement between Kazakhstan and Latvia on road transport.",
        "agreement between Kazakhstan and Latvia on road transport",
    ),
    (
        "Talks on an agreement between Kazakhstan and Latvia go on in Riga.",
        "agreement between Kazakhstan and Latvia",
    ),
    (
        "An agreement between the Government of Japan and the Government of Mongolia on trade was signed.",
        "agreement between the Government of Japan and the Government of Mongolia on trade",
    ),
    (
        "They inked a cooperation agreement between the two academies.",
        "cooperation agreement between the two academies",
    ),
    (
        "They signed an agreement with Latvia on road transport.",
        "agreement with Latvia on road transport",
    ),
    (
        "The Joint Statement by Japan and Spain on Trade was issued.",
        "Joint Statement by Japan and Spain on Trade",
    ),
    # found in the wild
    (
        "They exchanged a memorandum of understanding (MoU) on talent.",
        "memorandum of understanding on talent",
    ),
    ("An agreement (by exchange of notes) on visas was signed.", "agreement (by exchange of notes) on visas"),
    (
        "It follows from the agreement of 12 May 1999, on the border crossing points.",
        "agreement of 12 May 1999, on the border crossing points",
    ),
    ('They signed the Agreement "On Cooperation in Sports".', "Agreement On Cooperation in Sports"),
    (
        "The Grant Agreement for the Project \u201cClean Water\u201d was signed.",
        "Grant Agreement for the Project \u201cClean Water\u201d",
    ),
    ("They signed a labor mobility agreement.", "labor mobility agreement"),
    ("Ratification of the stalled tax treaty protocol was discussed.", "tax treaty protocol"),
    ("They signed a memorandum on trade and discussed the visit.", "memorandum on trade"),
    ("They signed a memorandum on trade and the minister left for Bern.", "memorandum on trade"),
    ("They signed a memorandum on trade, Kazinform reports.", "memorandum on trade"),
    ("They signed a memorandum on trade worth $5 billion.", "memorandum on trade"),
    ("They signed a memorandum on trade signed by nobody else.", "memorandum on trade"),
    ("They signed a memorandum on enriched uranium.", "memorandum on enriched uranium"),
    ("They signed an agreement in the field of energy.", "agreement in the field of energy"),
    ("They signed a memorandum in Bern.", None),
    ("They signed an agreement on Monday.", None),
    ("They signed an agreement on the sidelines of the talks.", None),
    ("They signed an agreement for $5 million.", None),
    ("They signed a contract for 20 buses.", None),
    ("They signed a joint statement.", None),
    ("They signed a US$64 m deal.", None),
    ("They approved the 2018-2020 Action Plan for trade.", "Action Plan for trade"),
    ("They signed a memorandum on seeds (MoS) and on skills.", "memorandum on seeds (MoS) and on skills"),
    ("They signed a memorandum on seeds (MoS) in Bern.", "memorandum on seeds"),
    ("They signed a memorandum on seeds (and soil).", "memorandum on seeds"),
    ("They signed a memorandum (in Bern).", None),
    ("They signed a memorandum (in Bern, as the press service of the ministry said to us) on seeds.", None),
    ("They signed an agreement among Japan, Spain and Peru.", "agreement among Japan, Spain and Peru"),
    ("They signed an agreement on extradition, which is new.", "agreement on extradition"),
    ("They signed an agreement on seeds and it is new.", "agreement on seeds"),
    ("They signed an agreement on seeds and the soil.", "agreement on seeds and the soil"),
    ("They signed an agreement on seeds, soil.", "agreement on seeds"),
    (
        "They signed an agreement on trade and exchange of students.",
        "agreement on trade and exchange of students",
    ),
    ("They signed an agreement on seeds the ministry supports the farmers with.", "agreement on seeds"),
    ("They signed an agreement on " + "very " * 60 + "old seeds.", "agreement on" + " very" * 49),
    ("They spoke of the Action Plan on seeds.", "Action Plan on seeds"),
    ("They approved an action plan on seeds.", "action plan on seeds"),
    ("They adopted the statement of intent.", None),
    ("They agreed upon the statement on peace in Asia.", "statement on peace in Asia"),
    ("They adopted the Program for Cooperation in Tourism.", "Program for Cooperation in Tourism"),
    ("They signed the Letter of Commitment on seeds.", "Letter of Commitment on seeds"),
    ("They signed an agreement on seeds 5 May 2023.", "agreement on seeds"),
    (
        "They signed the agreement between Peru, of the one part, and Japan, of the other part.",
        "agreement between Peru, of the one part, and Japan, of the other part",
    ),
    ("They signed an agreement on seeds, " + "very " * 12 + "old soil.", "agreement on seeds"),
    (
        "They signed an agreement on seeds and the " + "very " * 12 + "old soil.",
        "agreement on seeds and the " + "very " * 12 + "old soil",
    ),
    ("They signed a memorandum of understanding (MoU).", None),
    ("They signed an agreement on seeds and, he said, left.", "agreement on seeds"),
    ("They signed an agreement on seeds of, he said, wheat.", "agreement on seeds"),
    ("They signed a bilateral agreement.", None),
    ("They signed a memorandum of understanding.", None),
    ("They signed a document on visas.", None),
    ("They signed a deal worth $5 million.", None),
    ("Minutes of the session were signed.", "Minutes of the session"),
    ("They signed the minutes.", None),
]


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_a_document_has_its_title(text: str, title: str | None, find: DocumentsIn) -> None:
    assert [mention.title for mention in find(text)] == [title]


def test_several_documents_of_one_matter_keep_it_as_their_title(find: DocumentsIn) -> None:
    (mention,) = find("Two memoranda of understanding on mining were signed.")
    assert (mention.title, mention.count) == ("memoranda of understanding on mining", 2)


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "They signed an agreement on trade, a memorandum on mining and a protocol on visas.",
            ["agreement on trade", "memorandum on mining", "protocol on visas"],
        ),
        ("They signed the Loan Agreement and the Grant Agreement.", ["Loan Agreement", "Grant Agreement"]),
        (
            "They signed a protocol on amendments to the air services agreement.",
            ["protocol on amendments to the air services agreement"],
        ),
        ("They signed a memorandum on mining. The document is long.", ["memorandum on mining", None]),
        ("They left the Artemis Accords conference Accords.", ["Artemis Accords", "conference Accords"]),
    ],
)
def test_documents_side_by_side_stay_apart(text: str, titles: list[str | None], find: DocumentsIn) -> None:
    assert [mention.title for mention in find(text)] == titles


LIST = """They signed:
- Agreement on the opening of a consulate in Aktau;
- the Treaty between Kazakhstan and Latvia on extradition, and the Protocol thereto;
- Memorandum of Understanding on seeds between the Ministry of Agriculture of Kazakhstan and Acme (by J. Doe);
- Roadmap on tourism for 2026\u20132028 \u2013 Ministry of Tourism;
- Programme of Economic Cooperation for 2026-2030;
- plan for cooperation between the Ministry of Energy of Japan and Acme;
- Statement on peace;
- Plan of consultations in 2027;
- Contract with Acme LLC on buses signed in Bern."""


def test_items_are_titles_to_their_end(find: DocumentsIn) -> None:
    assert [mention.title for mention in find(LIST)] == [
        "Agreement on the opening of a consulate in Aktau",
        "Treaty between Kazakhstan and Latvia on extradition",
        None,
        "Memorandum of Understanding on seeds between the Ministry of Agriculture of Kazakhstan and Acme",
        "Roadmap on tourism for 2026\u20132028",
        "Programme of Economic Cooperation for 2026-2030",
        "plan for cooperation between the Ministry of Energy of Japan and Acme",
        "Statement on peace",
        "Plan of consultations in 2027",
        "Contract with Acme LLC on buses",
    ]


def test_a_headline_may_lack_the_article(find: DocumentsIn) -> None:
    assert [mention.title for mention in find("They met.", "Ministers sign agreement")] == [None]


def test_a_bare_kind_is_no_title_even_before_years() -> None:
    document = read_document(Article(text="They signed an agreement for the 2021-2023 programme."))
    mentions = find_documents(document, Knowledge.load())
    assert mentions[0].title != "agreement"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Senate of Chile Ratifies Border Agreement", ["Border Agreement"]),
        ("Chile Praises Landmark Border Agreement", ["Border Agreement"]),
        ("Senate has Ratified a Number of International Agreements", [None]),
        ("Chile to sign a memorandum to protect migrants", [None]),
        (
            "Academy and Institute Sign Memorandum of Understanding on Wheat",
            ["Memorandum of Understanding on Wheat"],
        ),
        ("Chile: Bank Pen Trade Agreement", ["Bank Pen Trade Agreement"]),
    ],
)
def test_a_headline_in_capitals_has_verbs_and_qualifiers(
    title: str, expected: list[str | None], find: DocumentsIn
) -> None:
    assert [found.title for found in find("It rained.", title=title)] == expected


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "They signed one agreement on energy and another on transport in Oslo.",
            ["agreement on energy", "agreement on transport"],
        ),
        (
            "They signed a protocol on customs, a second on transit and a third regarding visas.",
            ["protocol on customs", "protocol on transit", "protocol regarding visas"],
        ),
        ("They signed an agreement on energy, another on Monday.", ["agreement on energy"]),
        ("They signed two treaties, one on energy and another on transport.", [None]),
        ("They signed an agreement on energy. Another on transport failed.", ["agreement on energy"]),
    ],
)
def test_a_pronoun_stands_for_the_kind_of_the_document_before(
    find: DocumentsIn, text: str, titles: list[str | None]
) -> None:
    assert [mention.title for mention in find(text)] == titles
