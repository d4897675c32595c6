"""Titles, currencies, words for documents and topics: what their tables say of a phrase."""

from importlib.resources.abc import Traversable

from kz_diplomacy.knowledge.entries import CurrencyWord, DocumentWord, Title, TopicWord
from kz_diplomacy.knowledge.tables import flag, member, read_table
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


def titles(folder: Traversable) -> list[tuple[str, Title]]:
    """Return the titles with the offices behind them.

    Raises:
        KnowledgeError: The table is wrong.
    """

    def read(title: str, office: str, of_country: str, _source: str) -> tuple[str, Title]:
        return title, Title(office=_office(office), of_country=flag(of_country))

    return read_table(folder, "titles.tsv", TITLE_COLUMNS, read)


def currency_words(folder: Traversable) -> list[tuple[str, CurrencyWord]]:
    """Return the words, symbols and codes for money.

    Raises:
        KnowledgeError: The table is wrong.
    """

    def read(word: str, currency: str, _source: str) -> tuple[str, CurrencyWord]:
        return word, CurrencyWord(code=currency)

    return read_table(folder, "currencies.tsv", CURRENCY_COLUMNS, read)


def document_words(folder: Traversable) -> list[tuple[str, DocumentWord]]:
    """Return the words and phrases for kinds of documents.

    Raises:
        KnowledgeError: The table is wrong.
    """

    def read(phrase: str, kind: str, plural: str, _source: str) -> tuple[str, DocumentWord]:
        return phrase, DocumentWord(kind=_agreement(kind), plural=flag(plural))

    return read_table(folder, "documents.tsv", DOCUMENT_COLUMNS, read)


def topic_words(folder: Traversable) -> list[tuple[str, TopicWord]]:
    """Return the words and phrases that tell what was discussed.

    Raises:
        KnowledgeError: The table is wrong.
    """

    def read(phrase: str, topic: str, _source: str) -> tuple[str, TopicWord]:
        return phrase, TopicWord(topic=_topic(topic))

    return read_table(folder, "topics.tsv", TOPIC_COLUMNS, read)


def given_names(folder: Traversable) -> list[str]:
    """Return given names of people everywhere.

    Raises:
        KnowledgeError: The table is wrong.
    """

    def read(name: str, _source: str) -> str:
        return name

    return read_table(folder, "given_names.tsv", GIVEN_NAME_COLUMNS, read)
