"""The dates that stand before a phrase of time and that it may point back to."""

import datetime as dt
from typing import Final, NamedTuple

from kz_diplomacy.mentions.dated_sentences import DatedSentence
from kz_diplomacy.mentions.moments import Days, Phrase
from kz_diplomacy.models import TimeSpan

MEMORY: Final = 2
"""Sentences after which "the 28th" and "that month" no longer point back."""

DAY_MEMORY: Final = 15
"""The same for "the same day", which is said of a day that a whole passage tells of."""


class EarlierDates(NamedTuple):
    """The latest date before a phrase and the latest single day told of, with their sentences' numbers.

    >>> str(EarlierDates().past(TimeSpan.of("2021-05-05"), 0, None).day)
    '2021-05-05'
    """

    span: TimeSpan | None = None
    number: int = 0
    day: TimeSpan | None = None
    day_number: int = 0

    def within(self, number: int) -> "EarlierDates":
        """What a sentence with this number may still point back to."""
        span = self.span if number - self.number <= MEMORY else None
        day = self.day if number - self.day_number <= DAY_MEMORY else None
        if span is self.span and day is self.day:
            return self
        return EarlierDates(span=span, number=self.number, day=day, day_number=self.day_number)

    def day_for(self, number: int) -> TimeSpan | None:
        """The day that "the next day" of a sentence follows: one of that sentence, even if it is to come."""
        here = self.span is not None and self.number == number and self.span.start == self.span.end
        return self.span if here else self.day

    def past(self, span: TimeSpan | None, number: int, today: dt.date | None) -> "EarlierDates":
        """The same behind one more date; a day after `today`, that of publication, is not what is told of."""
        if span is None:
            return self
        if span.start == span.end and (today is None or span.start <= today):
            return EarlierDates(span=span, number=number, day=span, day_number=number)
        return EarlierDates(span=span, number=number, day=self.day, day_number=self.day_number)


class StatedYears(NamedTuple):
    """The years that a sentence states, and the last one before the phrase in hand.

    `heading` is True where the first of them stands at the head of the sentence ("In 2019, ... on March 5").

    >>> StatedYears(years=frozenset({2019}), heading=False).only()
    2019
    """

    years: frozenset[int]
    heading: bool
    day: int | None = None
    head: int | None = None

    @classmethod
    def of(cls, sentence: DatedSentence) -> "StatedYears":
        """The years of a sentence, before its first phrase."""
        if len(sentence.phrases) == 1:
            return NO_YEARS
        moments = [phrase.meaning.first for phrase in sentence.phrases if isinstance(phrase.meaning, Days)]
        years = frozenset(moment.year for moment in moments if moment.year is not None)
        return cls(years=years, heading=sentence.phrases[0].first <= sentence.line.first + 1)

    def past(self, phrase: Phrase) -> "StatedYears":
        """The same behind a phrase: a full day there gives its year to the days that follow it."""
        if not isinstance(phrase.meaning, Days) or phrase.meaning.first.year is None or not self.years:
            return self
        first = phrase.meaning.first
        day = first.year if first.day is not None else None
        return StatedYears(years=self.years, heading=self.heading, day=day, head=self.head or first.year)

    def only(self) -> int | None:
        """The only year of the sentence."""
        return next(iter(self.years)) if len(self.years) == 1 else None

    def before(self) -> int | None:
        """The year of the day before the phrase, or the sentence's only year where it stands at its head."""
        return self.day or (self.head if self.heading and len(self.years) == 1 else None)


NO_YEARS: Final = StatedYears(years=frozenset(), heading=False)
