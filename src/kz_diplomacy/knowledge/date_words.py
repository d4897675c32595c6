"""Words beside a date: what they say of its tense, and what makes a number beside them no year."""

from enum import StrEnum

from kz_diplomacy.knowledge.word_classes import word_classes

__all__ = ["DateWord", "date_words"]


class DateWord(StrEnum):
    """What a word beside a date says.

    - Whether the clause speaks of what is to come: `coming`, `of-plural` (verbs that do so after a plural:
      "EU leaders meet Oct 22-24"), `headlined` (verbs of headlines: "Ministers to Meet Wednesday"), `turned`
      (past itself, but not where "to" and a verb follow), `starting` (verbs that are rather nouns, or tell of
      no journey, without a particle), `awaiting` ("looks forward to welcoming him at the December summit").
    - Whether it speaks of what was: `past`, `no-verb` (words in "-ed" that are no past forms).
    - Whether a number is a year: `before-year`, `beside-year` (those that let it be one if it counts
      nothing), `name-before`, `name-after` (words of names: "Vision 2050", "the 2030 Agenda"), `counted`
      (what numbers count), `thing-counted` (what only numbers as large as a year count), `scale`.
    - Days and parts of time: `named-day` ("Good Friday"), `weekday-too` (short forms that are words and names
      as well), `behind-day` (titles behind "the 28th"), `vague-unit`, `edge` ("the end of"), `early`.

    >>> DateWord("named-day").name
    'NAMED_DAY'
    """

    COMING = "coming"
    OF_PLURAL = "of-plural"
    HEADLINED = "headlined"
    TURNED = "turned"
    STARTING = "starting"
    AWAITING = "awaiting"
    PAST = "past"
    NO_VERB = "no-verb"
    BEFORE_YEAR = "before-year"
    BESIDE_YEAR = "beside-year"
    NAME_BEFORE = "name-before"
    NAME_AFTER = "name-after"
    COUNTED = "counted"
    THING_COUNTED = "thing-counted"
    SCALE = "scale"
    NAMED_DAY = "named-day"
    WEEKDAY_TOO = "weekday-too"
    BEHIND_DAY = "behind-day"
    VAGUE_UNIT = "vague-unit"
    EDGE = "edge"
    EARLY = "early"


date_words = word_classes("date_words.tsv", DateWord)
"""The words that say something, in lower case.

>>> "upcoming" in date_words(DateWord.COMING)
True
"""
