"""The documents that a text names or counts."""

from collections.abc import Callable

import pytest

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.documents import find_documents
from kz_diplomacy.mentions.values import DocumentMention
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document

DocumentsIn = Callable[..., tuple[DocumentMention, ...]]

COUNTS = [
    ("They signed 14 documents.", "documents", 14),
    ("More than 20 commercial contracts were signed.", "contract", 20),
    ("Two memoranda were signed.", "memorandum", 2),
    ("Eight intergovernmental and interagency papers were signed.", "documents", 8),
    ("They signed 19 agreements and memoranda.", "documents", 19),
    ("A number of agreements were signed.", "agreement", None),
    ("A package of documents was signed.", "documents", None),
    ("Several memorandums of understanding between ministries were signed.", "memorandum", None),
    ("They signed a dozen agreements.", "agreement", 12),
    ("Two loan agreements with the bank were signed.", "agreement", 2),
]


@pytest.mark.parametrize(("text", "kind", "count"), COUNTS)
def test_documents_are_counted(text: str, kind: str, count: int | None, find: DocumentsIn) -> None:
    (mention,) = find(text)
    assert (str(mention.kind), mention.count, mention.title) == (kind, count, None)
    assert mention.plural or text.startswith("A package")


NOTHING = [
    "They reached agreement to boost trade.",
    "Agreement was reached to keep in touch.",
    "They came to an agreement, which was found in the end.",
    "They reached an agreement.",
    "He is in agreement with the minister.",
    "There was no agreement.",
    "In a statement, the ministry said so.",
    "The statement said so.",
    "He issued a statement on the elections.",
    "They plan to meet.",
    "The plan for the day was changed.",
    "He sent a letter to the President.",
    "The housing programme goes on.",
    "The State Protocol Service met him.",
    "He deals with trade.",
    "They contract and expand.",
    "The talks took two minutes.",
    "An arrangement of flowers stood there.",
    "Photo: signing of the agreement on visas",
    "They spoke about trade.",
    "The protocol service was there.",
    "A ceasefire was announced.",
    "A press statement on seeds was issued.",
    "The chief of protocol met him.",
    "The North Atlantic Treaty Organization met.",
    "Travel documents are needed.",
    "The EPA Administrator met him.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_there_is_no_document(text: str, find: DocumentsIn) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("text", "definite"),
    [
        ("The agreement was signed.", True),
        ("This document is long.", True),
        ("Both documents were signed.", True),
        ("An agreement was signed.", False),
        ("The agreement on visas was signed.", False),
    ],
)
def test_a_bare_kind_may_point_back(text: str, find: DocumentsIn, *, definite: bool) -> None:
    assert [mention.definite for mention in find(text)] == [definite]


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("They recalled the 1993 treaty on friendship.", "1993"),
        ("They recalled the agreement of 2010 on air services.", "2010"),
        ("They signed an agreement on visas in 2010.", None),
    ],
)
def test_the_year_of_a_document_is_known(text: str, year: str | None, find: DocumentsIn) -> None:
    (mention,) = find(text)
    assert (str(mention.span) if mention.span else None) == year


@pytest.mark.parametrize(
    ("text", "countries", "bodies"),
    [
        ("The Kazakh-Mongolian agreement on pastures was signed.", ["KZ", "MN"], []),
        ("They signed an agreement between Kazakhstan and Latvia on transit to China.", ["KZ", "LV"], []),
        (
            "They signed a memorandum between the Ministry of Energy of Japan and the World Bank on wind.",
            ["JP"],
            ["Ministry of Energy", "World Bank"],
        ),
        (
            "An agreement between the Government of Japan and the Government of Spain on trade was signed.",
            ["JP", "ES"],
            [],
        ),
        ("They signed an agreement on trade.", [], []),
        ("They left the NATO treaty.", [], ["NATO"]),
    ],
)
def test_the_parties_in_the_title_are_known(
    text: str, countries: list[str], bodies: list[str], find: DocumentsIn
) -> None:
    (mention,) = find(text)
    assert [country.code for country in mention.countries] == countries
    assert [body.name for body in mention.organizations] == bodies


def test_no_sentences_no_documents() -> None:
    assert find_documents(read_document(Article(id="a", text="")), Knowledge.load()) == ()


def test_minutes_that_are_counted_are_time(find: DocumentsIn) -> None:
    assert find("The tickets were gone within 10 minutes of opening.") == ()
    assert find("They signed the minutes of the meeting.")
