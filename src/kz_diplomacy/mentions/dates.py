"""The dates of a document, with days where the text and the day of publication give them.

    date    = [ bound ], ( calendar date | year span | edge | part | season | relative ) ;
    bound   = "by" | "until" | "till" | "before" | "through" | "no later than"     (* deadline *)
            | "since" ;                                                         (* no days are given *)

The grammars stand in `calendar_dates`, `year_parts` and `relative_dates`; each is entered by a trigger word.
`reckoning` turns what they find into days.  The clock is never read: without a day of publication what is relative
stays without days, unless a dateline or a date line gives day, month and year.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from typing import Final

import attrs

from kz_diplomacy.mentions.calendar import (
    FULL_MONTHS,
    MONTHS,
    NUMERAL_DAYS,
    ORDINAL_DAYS,
    SEASONS,
    SHORT_MONTHS,
    SHORT_WEEKDAYS,
    WEEKDAYS,
    YEARS,
)
from kz_diplomacy.mentions.calendar_dates import read_calendar_date, read_month_pair
from kz_diplomacy.mentions.line import DASHES, Line
from kz_diplomacy.mentions.moments import Days, Phrase
from kz_diplomacy.mentions.reckoning import Reference, needs_tense, reckon
from kz_diplomacy.mentions.relative_dates import (
    DAY_WORDS,
    PLURALS,
    UNITS,
    WHICH,
    read_ago,
    read_closing_year,
    read_day_word,
    read_ordinal_day,
    read_other_day,
    read_same,
    read_weekday,
    read_which,
)
from kz_diplomacy.mentions.tenses import Tense, tense_at
from kz_diplomacy.mentions.values import DateMention
from kz_diplomacy.mentions.year_parts import (
    EARLY,
    EDGES,
    HALVES,
    MONTH_COUNTS,
    ORDINALS,
    QUARTERS,
    read_compact_edge,
    read_decade,
    read_edge,
    read_fiscal_year,
    read_part,
    read_season,
    read_year_span,
)
from kz_diplomacy.models import Article, TimeSpan
from kz_diplomacy.text import Document, SentenceKind, read_document

Reader = Callable[[Line, int], Phrase | None]


@attrs.frozen(kw_only=True)
class DatedSentence:
    """A sentence, its number in the document and the phrases of time in it, at least one."""

    number: int
    line: Line
    phrases: tuple[Phrase, ...]


DEADLINES: Final = frozenset({"by", "until", "till", "before", "through"})
POINTED_LENGTHS: Final = frozenset({8, 9, 10})
DATE_LINES: Final = 8
"""Sentences of the body among which a date line may stand."""
LEAD: Final = 5
"""Paragraphs that may hold the date of the event that an article is about."""
SHORT_LINE: Final = 8
"""Words of a sentence that is hardly more than a date."""
JOINERS: Final = frozenset(
    {"and", "or", ",", "&", "to", "on", "in", "the", "from", "until", "through", "again", *DASHES}
)
LONGEST_JOIN: Final = 3
"""Words between two dates that share a year."""
MEMORY: Final = 2
"""Sentences after which "the 28th" and "that month" no longer point back."""
DAY_MEMORY: Final = 4
"""The same for "the same day", which is said of a day that a whole passage tells of."""


def _triggers() -> dict[str, tuple[Reader, ...]]:
    table: dict[str, list[Reader]] = {}

    def add(words: Iterable[str], *readers: Reader) -> None:
        for word in words:
            table.setdefault(word, []).extend(readers)

    add(MONTHS, read_calendar_date)
    add(NUMERAL_DAYS, read_calendar_date)
    add(
        [f"{a}-{b}" for names in (FULL_MONTHS, SHORT_MONTHS) for a in names for b in names if a != b],
        read_month_pair,
    )
    add(ORDINAL_DAYS, read_calendar_date, read_ordinal_day)
    add(YEARS, read_calendar_date, read_year_span)
    add({**WEEKDAYS, **SHORT_WEEKDAYS}, read_weekday)
    add(DAY_WORDS, read_day_word)
    add([*WHICH, "past", "coming", "previous", "recent"], read_which)
    add([word for word in {**ORDINALS, **QUARTERS, **HALVES, **MONTH_COUNTS} if word not in WHICH], read_part)
    add(SEASONS, read_season)
    add([*EARLY, *EDGES], read_edge)
    add([f"{edge}-{word}" for edge in EARLY for word in (*MONTHS, *YEARS)], read_compact_edge)
    add([f"{edge}{year}s" for edge in ("", "mid-") for year in range(1800, 2100, 10)], read_decade)
    add(["fiscal", "fy", "financial", *(f"fy{year}" for year in YEARS)], read_fiscal_year)
    add(["ago"], read_ago)
    add(["that", "same"], read_same)
    add([*UNITS, *PLURALS, "year-end", "month-end"], read_closing_year, read_other_day)
    return {word: tuple(readers) for word, readers in table.items()}


TRIGGERS: Final = _triggers()


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
    found = list(_dated_sentences(document))
    day = published or _stated_day(document, found) or _day_of_dateline(document, found)
    implied = _implied_day(document, found) if day is None else None
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


def _dated_sentences(document: Document) -> Iterator[DatedSentence]:
    """The sentences that have dates."""
    lower = document.lower
    hits = [
        index
        for index, word in enumerate(lower)
        if word in TRIGGERS or (len(word) in POINTED_LENGTHS and word[-5] == ".")
    ]
    start = 0
    for number, sentence in enumerate(document.sentences):
        end = start
        while end < len(hits) and hits[end] < sentence.last:
            end += 1
        if end > start:
            line = Line(lower=lower, keys=document.keys, first=sentence.first, last=sentence.last)
            phrases = _with_shared_years(line, list(_phrases(line, hits[start:end])))
            if phrases:
                yield DatedSentence(number=number, line=line, phrases=phrases)
        start = end


def _phrases(line: Line, hits: Iterable[int]) -> Iterator[Phrase]:
    """The phrases of time at the trigger words of a sentence."""
    free = line.first
    for at in hits:
        phrase = _phrase_at(line, at) if at >= free else None
        if phrase is not None and phrase.first >= free:
            free = phrase.last
            yield _bounded(line, phrase)


def _with_shared_years(line: Line, phrases: list[Phrase]) -> tuple[Phrase, ...]:
    """The phrases, one without a year taking that of the next: "late August and early September 2021"."""
    for index in range(len(phrases) - 2, -1, -1):
        phrase, following = phrases[index], phrases[index + 1]
        days, later = phrase.meaning, following.meaning
        between = line.lower[phrase.last : following.first]
        if (
            isinstance(days, Days)
            and isinstance(later, Days)
            and not days.dated
            and later.dated
            and days.first.month is not None
            and later.first.month is not None
            and days.last.month <= later.first.month
            and 0 < len(between) <= LONGEST_JOIN
            and JOINERS.issuperset(between)
        ):
            shared = Days(first=days.first.in_year_of(later.first), last=days.last.in_year_of(later.first))
            phrases[index] = attrs.evolve(phrase, meaning=shared)
    return tuple(phrases)


def _phrase_at(line: Line, at: int) -> Phrase | None:
    for reader in TRIGGERS.get(line.lower[at], (read_calendar_date,)):
        phrase = reader(line, at)
        if phrase is not None:
            return phrase
    return None


def _bounded(line: Line, phrase: Phrase) -> Phrase:
    """The phrase with the word before it that makes it a deadline or a beginning."""
    at = phrase.first - 1
    before = line.word(at - 1) if line.word(at) in {"the", "on", "in"} else line.word(at)
    if before == "since" or line.word(phrase.last) in {"onwards", "onward"}:
        return attrs.evolve(phrase, since=True)
    if before in DEADLINES or (before == "than" and line.word(at - 1) == "later"):
        return attrs.evolve(phrase, deadline=True)
    return phrase


def _stated_day(document: Document, found: list[DatedSentence]) -> dt.date | None:
    """The day of a dateline or date line that gives day, month and year."""
    for sentence in found:
        if sentence.line.first < document.body or not _may_be_date_line(document, sentence):
            continue
        for phrase in sentence.phrases:
            day = _full_day(phrase)
            if day is not None and (_is_short(document, sentence) or _in_dateline(document, phrase)):
                return day
    return None


def _implied_day(document: Document, found: list[DatedSentence]) -> dt.date | None:
    """The first full date of the lead; none where a dateline names a day without its year."""
    if document.dateline is not None and document.dateline.day is not None:
        return None
    return next((days.start for days in _full_dates(document, found)), None)


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
    return dateline is not None and dateline.first <= phrase.first < dateline.last


def _is_short(document: Document, sentence: DatedSentence) -> bool:
    """Whether a sentence is a line of its own that is hardly more than a date."""
    kind = document.sentences[sentence.number].kind
    short = sentence.line.last - sentence.line.first <= SHORT_LINE
    return short or kind in {SentenceKind.LABEL, SentenceKind.BOILERPLATE}


def _may_be_date_line(document: Document, sentence: DatedSentence) -> bool:
    """Whether a sentence stands near the beginning of the body."""
    return document.sentences[sentence.number].paragraph < DATE_LINES


@attrs.frozen(kw_only=True)
class Before:
    """The latest date before a phrase and the latest single day, with the numbers of their sentences."""

    span: TimeSpan | None = None
    number: int = 0
    day: TimeSpan | None = None
    day_number: int = 0

    def within(self, number: int) -> "Before":
        """What a sentence with this number may still point back to."""
        span = self.span if number - self.number <= MEMORY else None
        day = self.day if number - self.day_number <= DAY_MEMORY else None
        return self if span is self.span and day is self.day else attrs.evolve(self, span=span, day=day)

    def past(self, span: TimeSpan | None, number: int) -> "Before":
        """The same behind one more date."""
        if span is None:
            return self
        if span.start == span.end:
            return Before(span=span, number=number, day=span, day_number=number)
        return attrs.evolve(self, span=span, number=number)


@attrs.frozen(kw_only=True)
class StatedYears:
    """The years that a sentence states, and the last one before the phrase in hand.

    `heading` is True where the first of them stands at the head of the sentence ("In 2019, ... on March 5").
    """

    years: frozenset[int]
    heading: bool
    day: int | None = None
    head: int | None = None

    @classmethod
    def of(cls, sentence: DatedSentence) -> "StatedYears":
        """The years of a sentence, before its first phrase."""
        moments = [phrase.meaning.first for phrase in sentence.phrases if isinstance(phrase.meaning, Days)]
        years = frozenset(moment.year for moment in moments if moment.year is not None)
        return cls(years=years, heading=sentence.phrases[0].first <= sentence.line.first + 1)

    def past(self, phrase: Phrase) -> "StatedYears":
        """The same behind a phrase: a full day there gives its year to the days that follow it."""
        if not isinstance(phrase.meaning, Days) or phrase.meaning.first.year is None:
            return self
        first = phrase.meaning.first
        day = first.year if first.day is not None else None
        return attrs.evolve(self, day=day, head=self.head or first.year)

    def only(self) -> int | None:
        """The only year of the sentence."""
        return next(iter(self.years)) if len(self.years) == 1 else None

    def before(self) -> int | None:
        """The year of the day before the phrase, or the sentence's only year where it stands at its head."""
        return self.day or (self.head if self.heading and len(self.years) == 1 else None)


def _resolved(
    found: list[DatedSentence], day: dt.date | None, implied: dt.date | None
) -> Iterator[DateMention]:
    before = Before()
    for sentence in found:
        before = before.within(sentence.number)
        years = StatedYears.of(sentence)
        for phrase in sentence.phrases:
            span, basis = reckon(
                phrase.meaning,
                attrs.evolve(_reference(sentence, phrase, day, before, years), implied=implied),
            )
            years = years.past(phrase)
            before = before.past(span, sentence.number)
            yield DateMention(
                first=phrase.first,
                last=phrase.last,
                span=None if phrase.since else span,
                basis=basis,
                deadline=phrase.deadline,
            )


def _reference(
    sentence: DatedSentence, phrase: Phrase, day: dt.date | None, before: Before, years: StatedYears
) -> Reference:
    """What a phrase is reckoned from."""
    tense = Tense.UNCLEAR
    year = None
    if needs_tense(phrase.meaning):
        tense = tense_at(sentence.line, phrase.first, phrase.last)
        year = years.only() if day is None else years.before()
    return Reference(day=day, tense=tense, previous=before.span, previous_day=before.day, year=year)
