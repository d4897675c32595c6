"""Titles, currencies, words for documents and topics: what their tables say of a phrase."""

from functools import cache

from kz_diplomacy.knowledge.entries import CurrencyWord, DocumentWord, Title, TopicWord
from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.tables import Rows, flag, member, read_table
from kz_diplomacy.models import AgreementKind, Office, Topic

__all__ = [
    "CURRENCY_COLUMNS",
    "DOCUMENT_COLUMNS",
    "GIVEN_NAME_COLUMNS",
    "TITLE_COLUMNS",
    "TOPIC_COLUMNS",
    "currency_words",
    "document_words",
    "given_names",
    "titles",
    "topic_words",
]

TITLE_COLUMNS = ("title", "office", "of_country", "source")
CURRENCY_COLUMNS = ("word", "currency", "source")
DOCUMENT_COLUMNS = ("phrase", "kind", "plural", "source")
TOPIC_COLUMNS = ("phrase", "topic", "source")
GIVEN_NAME_COLUMNS = ("name", "source")

_office = member(Office)
_agreement = member(AgreementKind)
_topic = member(Topic)


# Thousands of phrases share a few dozen values.
@cache
def _title(office: Office, of_country: bool) -> Title:  # noqa: FBT001 (a column)
    return Title(office=office, of_country=of_country)


@cache
def _currency(code: str) -> CurrencyWord:
    return CurrencyWord(code=code)


@cache
def _document(kind: AgreementKind, plural: bool) -> DocumentWord:  # noqa: FBT001 (a column)
    return DocumentWord(kind=kind, plural=plural)


@cache
def _topic_word(topic: Topic) -> TopicWord:
    return TopicWord(topic=topic)


def titles(folder: Folder) -> list[tuple[str, Title]]:
    """Return the titles with the offices behind them.

    Raises:
        KnowledgeError: The table is wrong.
    """

    def read(title: str, office: str, of_country: str, _source: str) -> tuple[str, Title]:
        return title, _title(_office(office), flag(of_country))

    return read_table(folder, "titles.tsv", TITLE_COLUMNS, read)


def currency_words(folder: Folder) -> list[tuple[str, CurrencyWord]]:
    """Return the words, symbols and codes for money.

    Raises:
        KnowledgeError: The table is wrong.
    """

    def read(word: str, currency: str, _source: str) -> tuple[str, CurrencyWord]:
        return word, _currency(currency)

    return read_table(folder, "currencies.tsv", CURRENCY_COLUMNS, read)


def document_words(folder: Folder) -> list[tuple[str, DocumentWord]]:
    """Return the words and phrases for kinds of documents.

    Raises:
        KnowledgeError: The table is wrong.
    """

    def read(phrase: str, kind: str, plural: str, _source: str) -> tuple[str, DocumentWord]:
        return phrase, _document(_agreement(kind), flag(plural))

    return read_table(folder, "documents.tsv", DOCUMENT_COLUMNS, read)


def topic_words(folder: Folder) -> list[tuple[str, TopicWord]]:
    """Return the words and phrases that tell what was discussed.

    Raises:
        KnowledgeError: The table is wrong.
    """

    def read(phrase: str, topic: str, _source: str) -> tuple[str, TopicWord]:
        return phrase, _topic_word(_topic(topic))

    return read_table(folder, "topics.tsv", TOPIC_COLUMNS, read)


def given_names(folder: Folder) -> list[str]:
    """Return given names of people everywhere, as in `Document.keys`.

    Raises:
        KnowledgeError: The table is wrong.
    """
    rows = Rows[None].read(folder, "given_names.tsv", GIVEN_NAME_COLUMNS, lambda *_: None)
    return [name for name, _ in rows.named(0)]
