"""The text forms of the single values: how a word, code, day, span or amount stands in JSON.

Every reader takes the type as a second argument, as cattrs passes it, and has no use for it. It raises
`InvalidRecordError` with one problem, `Name: reason` or `Name.field: reason`.
"""

import datetime as dt
import re
from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter
from typing import Any, TypeAlias

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import (
    AgreementKind,
    Country,
    InvestmentKind,
    MeetingKind,
    MeetingMode,
    Office,
    Precision,
    Qualifier,
    Source,
    Status,
    TimeSpan,
    Topic,
    VisitKind,
)
from kz_diplomacy.models.validation import described

__all__ = [
    "WORDS",
    "is_form",
    "read_amount",
    "read_country",
    "read_day",
    "read_span",
    "reader_of",
    "says_all",
    "writer_of",
]

Reader: TypeAlias = Callable[[Any, Any], Any]
Writer: TypeAlias = Callable[[Any], str]

WORDS: tuple[type[StrEnum], ...] = (
    AgreementKind,
    InvestmentKind,
    MeetingKind,
    MeetingMode,
    Office,
    Precision,
    Qualifier,
    Source,
    Status,
    Topic,
    VisitKind,
)

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_AMOUNT = re.compile(r"(?=[0-9.]{1,31}\Z)(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")


@lru_cache(maxsize=1024)
def _country(code: str) -> Country:
    return Country(code)


def read_country(value: object, _: object = None) -> Country:
    """Return the country of a code.

    >>> read_country("KZ")
    Country('KZ')
    """
    if type(value) is str:
        return _country(value)
    message = f"Country: must be a code like KZ, not {described(value)}"
    raise InvalidRecordError(message)


def read_day(value: object, _: object = None) -> dt.date:
    """Return the day that an ISO 8601 text in full form gives.

    >>> read_day("2021-08-17")
    datetime.date(2021, 8, 17)
    """
    if type(value) is str and _DAY.fullmatch(value):
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            pass  # a day that the calendar does not have
    message = f"Day: must be a day like 2021-08-17, not {described(value)}"
    raise InvalidRecordError(message)


def read_amount(value: object, _: object = None) -> Decimal:
    """Return the number that a plain decimal string gives: ASCII digits, no sign, no exponent.

    >>> read_amount("2300000000000.50")
    Decimal('2300000000000.50')
    """
    if type(value) is str and _AMOUNT.fullmatch(value):
        return Decimal(value)
    message = f"Amount: must be a plain decimal string like 6000000000, not {described(value)}"
    raise InvalidRecordError(message)


def read_span(value: str, _: object = None) -> TimeSpan:
    """Return the span of a text form.

    >>> read_span("2021-08")
    TimeSpan.of('2021-08')
    """
    return TimeSpan.of(value)


def _word_reader(kind: type[StrEnum]) -> Reader:
    words = {str(word): word for word in kind}

    def read(value: object, _: object = None) -> StrEnum:
        word = words.get(value) if type(value) is str else None
        if word is None:
            message = f"{kind.__name__}: must be one of {', '.join(words)}, not {described(value)}"
            raise InvalidRecordError(message)
        return word

    return read


@lru_cache(maxsize=4096)
def _span(span: TimeSpan) -> str:
    return str(span)


def _plain_amount(amount: Decimal) -> str:
    return format(amount, "f")


_READERS: dict[type[Any], Reader] = {
    **{kind: _word_reader(kind) for kind in WORDS},
    Country: read_country,
    TimeSpan: read_span,
    Decimal: read_amount,
    dt.date: read_day,
}
_WRITERS: dict[type[Any], Writer] = {
    **dict.fromkeys(WORDS, attrgetter("_value_")),  # the plain string, at a fifth of the cost of str()
    Country: attrgetter("code"),
    TimeSpan: _span,
    Decimal: _plain_amount,
    dt.date: dt.date.isoformat,
}


def is_form(kind: type[Any]) -> bool:
    """Return whether values of a type stand in JSON as one string of a special form.

    >>> is_form(TimeSpan), is_form(str)
    (True, False)
    """
    return kind in _READERS


def says_all(kind: type[Any]) -> bool:
    """Return whether every value that the reader of a form gives is one that the models take.

    >>> says_all(TimeSpan), says_all(Decimal)
    (True, False)
    """
    return is_form(kind) and kind is not Decimal  # amounts may have too many digits


def reader_of(kind: type[Any]) -> Reader:
    """Return the function that reads the text form of a type.

    >>> reader_of(TimeSpan)("2021-08", TimeSpan)
    TimeSpan.of('2021-08')
    """
    return _READERS[kind]


def writer_of(kind: type[Any]) -> Writer:
    """Return the function that writes the text form of a type.

    >>> writer_of(Country)(Country("KZ"))
    'KZ'
    """
    return _WRITERS[kind]
