"""The dates of a document, with days where the text and the day of publication give them.

    date = phrase ;                       (* see dated_sentences and the grammars that it names *)

What a phrase means is reckoned into days by the day of publication, the tense of its clause and the dates
before it: a list of days of the week that begins ahead goes on ahead.  The clock is never read: without a day
of publication what is relative stays without days, unless the text states its own day (see stated_days).
"""

import datetime as dt
from collections.abc import Iterator
from typing import Final

from kz_diplomacy.knowledge.date_words import DateWord, date_words
from kz_diplomacy.mentions.dated_sentences import DatedSentence, dated_sentences
from kz_diplomacy.mentions.earlier_dates import EarlierDates, StatedYears
from kz_diplomacy.mentions.moments import Days, NthDay, Phrase, Weekday
from kz_diplomacy.mentions.reckoning import Reference, needs_tense, reckon
from kz_diplomacy.mentions.stated_days import implied_day, stated_day
from kz_diplomacy.mentions.tenses import Tense, tense_at
from kz_diplomacy.mentions.values import DateMention
from kz_diplomacy.models import Article, TimeSpan
from kz_diplomacy.text import Document, read_document

ATTRIBUTIVE: Final = frozenset({"the", "'s", "its", "their", "his", "her", "our"})
"""Words before a date that names a thing, whatever the verb: "to implement the April 19 agreement"."""
AWAITING_REACH: Final = 12


def find_dates(document: Document, published: dt.date | None) -> tuple[DateMention, ...]:
    """The dates of a document, in order, never overlapping.

    Args:
        document: The text as words.
        published: The day of publication; None where unknown.

    Returns:
        One mention for each date; `span` is None where no days can be given.

    >>> document = read_document(Article(text="They met on 16-17 August 2021 and will meet again next week."))
    >>> [str(mention.span) for mention in find_dates(document, dt.date(2021, 8, 20))]
    ['2021-08-16/2021-08-17', '2021-08-23/2021-08-29']
    """
    found = list(dated_sentences(document))
    day = published or stated_day(document, found)
    implied = implied_day(document, found) if day is None else None
    return tuple(_resolved(found, day, implied))


def read_date(text: str, *, published: dt.date | None = None) -> TimeSpan | None:
    """The days of the first date in a string, None where there are none.

    >>> str(read_date("from 30 November to 2 December 2023"))
    '2023-11-30/2023-12-02'
    >>> str(read_date("the talks on Tuesday", published=dt.date(2024, 5, 3)))
    '2024-04-30'
    >>> read_date("the 9th meeting")
    """
    dates = find_dates(read_document(Article(text=text)), published)
    return dates[0].span if dates else None


def _resolved(
    found: list[DatedSentence], day: dt.date | None, implied: dt.date | None
) -> Iterator[DateMention]:
    before = EarlierDates()
    for sentence in found:
        before = before.within(sentence.number)
        years, listed = StatedYears.of(sentence), Tense.UNCLEAR
        for phrase in sentence.phrases:
            tense, year = _tense_and_year(sentence, phrase, years, known=day is not None)
            if isinstance(phrase.meaning, Weekday):
                tense = listed = listed if tense is Tense.UNCLEAR and listed is Tense.COMING else tense
            span, basis = reckon(
                phrase.meaning,
                Reference(
                    day=day,
                    tense=tense,
                    previous=before.span,
                    previous_day=before.day_for(sentence.number),
                    implied=implied,
                    year=year,
                ),
            )
            if span is None and isinstance(phrase.meaning, NthDay):
                continue
            years = years.past(phrase)
            before = before.past(span, sentence.number, day)
            yield DateMention(
                first=phrase.first,
                last=phrase.last,
                span=None if phrase.since else span,
                basis=basis,
                deadline=phrase.deadline,
                opening=span if phrase.since else None,
            )


def _tense_and_year(
    sentence: DatedSentence, phrase: Phrase, years: StatedYears, *, known: bool
) -> tuple[Tense, int | None]:
    """What a phrase without a year takes from clause and sentence; `known` is the day of publication."""
    if not needs_tense(phrase.meaning):
        return Tense.UNCLEAR, None
    tense = tense_at(sentence.line, phrase.first, phrase.last)
    if _names_a_thing(sentence, phrase):
        tense = Tense.COMING if _awaited(sentence, phrase) else Tense.UNCLEAR
    if phrase.deadline and tense is Tense.UNCLEAR:
        tense = Tense.COMING
    return tense, years.before() if known else years.only()


def _names_a_thing(sentence: DatedSentence, phrase: Phrase) -> bool:
    """Whether a date that begins with its month stands as an adjective: "the April 19 agreement"."""
    days, line = phrase.meaning, sentence.line
    if not isinstance(days, Days) or days.first.month is None or not line.capital(phrase.first):
        return False
    return line.word(phrase.first - 1) in ATTRIBUTIVE


def _awaited(sentence: DatedSentence, phrase: Phrase) -> bool:
    """Whether a thing with a date in its name is spoken of as coming."""
    line, first = sentence.line, phrase.first
    before = line.lower[max(line.first, first - AWAITING_REACH) : first]
    return not date_words(DateWord.AWAITING).isdisjoint(before)
