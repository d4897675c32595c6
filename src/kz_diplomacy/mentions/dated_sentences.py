"""The sentences of a document that name a time, with the phrases of time in them, before they are reckoned.

phrase = [ bound ], ( calendar date | years | edge | part | season | relative ) ;
bound  = "by" | "until" | "till" | "before" | "through" | "no later than"      (* a deadline *)
       | "since" | …, "onwards" ;                                              (* a beginning *)
stretch = "from", phrase, "to", phrase | "between", phrase, "and", phrase ;
"""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from kz_diplomacy.mentions.calendar_dates import read_calendar_date
from kz_diplomacy.mentions.line import DASHES, Line
from kz_diplomacy.mentions.moments import LAST_DAY, Days, Moment, Phrase, Unit
from kz_diplomacy.mentions.time_words import TRIGGERS
from kz_diplomacy.text import Document

DEADLINES: Final = frozenset({"by", "until", "till", "before", "through"})

CENTURIES: Final = frozenset({".19", ".20"})
"""How the year begins in a date like "14.06.2023", one word that no table can list."""

JOINERS: Final = frozenset(
    {"and", "or", ",", "&", "to", "on", "in", "the", "from", "until", "through", "again", *DASHES}
)

LONGEST_JOIN: Final = 3
"""Words between two dates that share a year."""


DECEMBER: Final = 12
STRETCHES: Final = frozenset(
    {("between", "and"), *(("from", to) for to in ("to", "until", "till", "through"))}
)
"""The words before and inside a stretch of time."""


class DatedSentence(NamedTuple):
    """A sentence, its number in the document and the phrases of time in it, at least one.

    >>> DatedSentence(number=0, line=Line.of("today"), phrases=()).number
    0
    """

    number: int
    line: Line
    phrases: tuple[Phrase, ...]


def dated_sentences(document: Document) -> Iterator[DatedSentence]:
    """The sentences that have dates.

    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(text="They met in 2019. It rained. They will meet today."))
    >>> [sentence.number for sentence in dated_sentences(document)]
    [0, 2]
    """
    lower = document.lower
    if ".20" in document.article.text or ".19" in document.article.text:
        hits = [index for index, word in enumerate(lower) if word in TRIGGERS or word[-5:-2] in CENTURIES]
    else:
        hits = document.among(TRIGGERS)
    start = 0
    for number, sentence in enumerate(document.sentences):
        end = start
        while end < len(hits) and hits[end] < sentence.last:
            end += 1
        if end > start:
            line = Line(lower=lower, keys=document.keys, first=sentence.first, last=sentence.last)
            phrases = _with_stretches(line, _with_shared_years(line, list(_phrases(line, hits[start:end]))))
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
        between = line.lower[phrase.last : following.first]
        if not 0 < len(between) <= LONGEST_JOIN or not JOINERS.issuperset(between):
            continue
        days, later = phrase.meaning, following.meaning
        if isinstance(days, Days) and isinstance(later, Days) and _shares_year(days, later):
            shared = Days(first=days.first.in_year_of(later.first), last=days.last.in_year_of(later.first))
            phrases[index] = phrase._replace(meaning=shared)
    return tuple(phrases)


def _with_stretches(line: Line, phrases: tuple[Phrase, ...]) -> tuple[Phrase, ...]:
    """The phrases, two that make one stretch joined: "from 2005 to the first half of 2016"."""
    joined: list[Phrase] = []
    for phrase in phrases:
        whole = _stretch(line, joined[-1], phrase) if joined else None
        if whole is not None:
            joined.pop()
        joined.append(whole or phrase)
    return tuple(joined)


def _stretch(line: Line, phrase: Phrase, following: Phrase) -> Phrase | None:
    """The stretch from one phrase to the next, None where the words between do not make it one."""
    between = {*line.lower[phrase.last : following.first]} - {"the"}
    if (line.word(phrase.first - 1), *between) not in STRETCHES:
        return None
    days, later = phrase.meaning, following.meaning
    if not isinstance(days, Days) or not isinstance(later, Days) or days.first.year is None:
        return None
    if later.last.year is None:
        return None
    exact = {days.first.unit, later.last.unit}
    first, last = _begun(days.first, exact), _ended(later.last, exact)
    if _order(first) >= _order(last):
        return None
    return Phrase(first=phrase.first, last=following.last, meaning=Days(first=first, last=last))


def _order(moment: Moment) -> tuple[int, int, int]:
    return moment.year or 0, moment.month or 0, moment.day or 0


def _begun(moment: Moment, exact: set[Unit]) -> Moment:
    """The first moment of a stretch, as exact as both ends allow: 2005 begins with January."""
    if len(exact) == 1:
        return moment
    day = 1 if Unit.DAY in exact else None
    return moment._replace(month=moment.month or 1, day=moment.day or day)


def _ended(moment: Moment, exact: set[Unit]) -> Moment:
    """The last moment of a stretch: 2016 ends with December."""
    if len(exact) == 1:
        return moment
    day = LAST_DAY if Unit.DAY in exact else None
    return moment._replace(month=moment.month or DECEMBER, day=moment.day or day)


def _shares_year(days: Days, later: Days) -> bool:
    """Whether days without a year come before later ones that have one, in the order of the calendar."""
    if days.dated or not later.dated or days.last.month is None or later.first.month is None:
        return False
    return days.last.month <= later.first.month


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
        return phrase._replace(since=True)
    if before in DEADLINES or (before == "than" and line.word(at - 1) == "later"):
        return phrase._replace(deadline=True)
    return phrase
