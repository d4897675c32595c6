"""The day that an article gives itself, for where the day of publication is not known.

    stated  = the full date of a dateline or of a date line near the top
            | the full date of the lead that is the day of a dateline without a year ;
    implied = the first full date of the lead, where no dateline speaks against it ;

A stated day stands in for the day of publication.  An implied one only gives its year to days and months that
have none.
"""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from kz_diplomacy.mentions.dated_sentences import DatedSentence
from kz_diplomacy.mentions.moments import Days, Phrase
from kz_diplomacy.mentions.reckoning import Reference, reckon
from kz_diplomacy.models import TimeSpan
from kz_diplomacy.text import Document, SentenceKind

DATE_LINES: Final = 8
"""Paragraphs among which a date line may stand."""

LEAD: Final = 5
"""Paragraphs that may hold the date of the event that an article is about."""


def stated_day(document: Document, found: list[DatedSentence]) -> dt.date | None:
    """The day that the article states as its own, None where it states none.

    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> from kz_diplomacy.mentions.dated_sentences import dated_sentences
    >>> document = read_document(Article(text="ASTANA, May 5, 2023. Talks were held on Tuesday."))
    >>> stated_day(document, list(dated_sentences(document))).isoformat()
    '2023-05-05'
    """
    return _day_of_date_line(document, found) or _day_of_dateline(document, found)


def implied_day(document: Document, found: list[DatedSentence]) -> dt.date | None:
    """The first full date of the lead; none where a dateline names a day without its year.

    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> from kz_diplomacy.mentions.dated_sentences import dated_sentences
    >>> document = read_document(Article(text="They met on 5 May 2023. In June they will meet again."))
    >>> implied_day(document, list(dated_sentences(document))).isoformat()
    '2023-05-05'
    """
    if document.dateline is not None and document.dateline.day is not None:
        return None
    return next((days.start for days in _full_dates(document, found)), None)


def _day_of_date_line(document: Document, found: list[DatedSentence]) -> dt.date | None:
    """The day of a dateline or date line that gives day, month and year."""
    for sentence in found:
        if sentence.line.first < document.body or not _may_be_date_line(document, sentence):
            continue
        for phrase in sentence.phrases:
            day = _full_day(phrase)
            if day is not None and (_is_label(document, sentence) or _in_dateline(document, phrase)):
                return day
    return None


def _day_of_dateline(document: Document, found: list[DatedSentence]) -> dt.date | None:
    """The day of a dateline without a year where a full date of the lead is that same day."""
    stated = next(
        (phrase for sentence in found for phrase in sentence.phrases if _in_dateline(document, phrase)), None
    )
    if stated is None or not isinstance(stated.meaning, Days):
        return None
    first = stated.meaning.first
    full = (span.start for span in _full_dates(document, found))
    return next((day for day in full if (day.month, day.day) == (first.month, first.day)), None)


def _full_dates(document: Document, found: list[DatedSentence]) -> Iterator[TimeSpan]:
    """The days of the lead that are given with month and year."""
    for sentence in found:
        if document.sentences[sentence.number].paragraph >= LEAD:
            return
        for phrase in sentence.phrases:
            days = phrase.meaning
            if isinstance(days, Days) and days.first.day is not None and days.first.year is not None:
                span, _ = reckon(days, Reference(day=None))
                if span is not None:
                    yield span


def _full_day(phrase: Phrase) -> dt.date | None:
    """The day of a phrase that gives day, month and year and no stretch of days."""
    days = phrase.meaning
    if not isinstance(days, Days) or not days.single or days.first.day is None or days.first.year is None:
        return None
    span, _ = reckon(days, Reference(day=None))
    return None if span is None else span.start


def _in_dateline(document: Document, phrase: Phrase) -> bool:
    dateline = document.dateline
    if dateline is None or dateline.day is None:
        return False
    return dateline.day[0] <= phrase.first < dateline.day[1]


def _is_label(document: Document, sentence: DatedSentence) -> bool:
    """Whether a sentence is a line of its own, no prose."""
    return document.sentences[sentence.number].kind in {SentenceKind.LABEL, SentenceKind.BOILERPLATE}


def _may_be_date_line(document: Document, sentence: DatedSentence) -> bool:
    """Whether a sentence stands near the beginning of the body."""
    return document.sentences[sentence.number].paragraph < DATE_LINES
