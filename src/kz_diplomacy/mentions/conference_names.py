"""The name of a summit, session or commission around its noun.

    name    = [ ordinal ], { modifier | body }, noun, [ addition ], [ year ] ;
    addition = "of", [ "the" ], body | "on", matter | quoted ;
    body    = { capitalised | country | body of the tables | "heads" | "ministers" | joiner } ;
    matter  = a few words up to a mark, a preposition of place or a time ;

Modifiers go back to the determiner ("the sixth CICA summit"); without one, to the next verb, mark or function
word.  Qualifiers in front ("the forthcoming summit") do not belong to the name.
"""

import re
from typing import NamedTuple

from kz_diplomacy.mentions.conference_words import ConferenceWords
from kz_diplomacy.mentions.document_surroundings import Surroundings
from kz_diplomacy.mentions.number_words import STARTS
from kz_diplomacy.mentions.values import (
    CountryMention,
    DateMention,
    Mention,
    OrganizationMention,
    PlaceMention,
)

__all__ = ["Name", "read_name"]

MODIFIERS = 9
MARKS = frozenset({"-", "\u2013", "'"})
LONGEST = 16
MATTER_WORDS = 7
ORDINAL = (
    r"\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"
    r"|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|[a-z]+ieth"
    r"|twenty-[a-z]+|thirty-[a-z]+|inaugural|i{1,3}|iv|vi{0,3}|ix|xi{0,3}|xiv|xvi{0,3}|xix|xx[ivx]*"
)
"""To compile it takes a hundredth of the time of the first article, and few articles need it."""
ROMAN = re.compile(r"[IVX]+").fullmatch
YEAR = re.compile(r"(?:19|20)\d\d").fullmatch


class Name(NamedTuple):
    """The words `first` to `last` around a noun for a conference.

    `start` is where the name begins without qualifiers, `head` and `after` bound the noun, `end` is where
    the name ends (an acronym in brackets may follow up to `last`).
    """

    first: int
    start: int
    head: int
    after: int
    end: int
    last: int
    kind: str
    determiner: str
    capital: bool = False
    quoted: tuple[int, int] | None = None

    def is_bare(self) -> bool:
        """Whether there is nothing but the noun; "Annual Meetings" in capitals is a name."""
        noun = self.start == self.head and self.end == self.after and self.quoted is None
        return noun and not (self.capital and self.after > self.head + 1)


def read_name(around: Surroundings, words: ConferenceWords, head: int, after: int, kind: str) -> Name:
    """Return the name around the noun of the words `head` to `after`."""
    first = _first(around, words, head)
    start = first
    while start < head:
        day = around.starts(start, DateMention)
        qualifies = around.word(start) in words.qualifier and not (
            around.capital(start) and start > around.sentence.first
        )
        if not (day or qualifies):
            break
        start = min(day.last if day else start + 1, head)
    determiner = around.word(first - 1) if around.word(first - 1) in around.words.determiner else ""
    quoted = _quoted(around, after)
    end = quoted[1] if quoted else _end(around, words, after, kind)
    last = quoted[1] + 1 if quoted else _after_acronym(around, end)
    return Name(
        first=first,
        start=start,
        head=head,
        after=after,
        end=end,
        last=last,
        kind=kind,
        determiner=determiner,
        capital=around.capital(head),
        quoted=quoted,
    )


def is_ordinal(around: Surroundings, index: int) -> bool:
    """Whether a word is an ordinal, Roman numbers in capitals included."""
    word = around.document.words[index]
    ordinal = re.fullmatch(ORDINAL, around.word(index)) is not None
    return ordinal and (ROMAN(word) is not None or not ROMAN(word.upper()))


def _first(around: Surroundings, words: ConferenceWords, head: int) -> int:
    """Return where the modifiers begin; without a determiner before them no plain word is one."""
    first = head
    while first > around.sentence.first and head - first < MODIFIERS:
        body = _body_before(around, first)
        if body is None and not _modifies(around, words, first - 1):
            break
        first = body.first if body else first - 1
    if around.word(first - 1) not in around.words.determiner:
        while first < head and _is_plain(around, words, first):
            first += 1
    return first


def _body_before(around: Surroundings, last: int) -> OrganizationMention | None:
    """Return a body of several words whose name ends right before a word: "the Group of 20 summit"."""
    bodies = around.bodies_at(max(around.sentence.first, last - MODIFIERS), last - 2)
    return next((body for body in bodies if body.last == last), None)


def _is_plain(around: Surroundings, words: ConferenceWords, index: int) -> bool:
    word = around.word(index)
    return not (
        around.capital(index)
        or is_ordinal(around, index)
        or word in words.qualifier
        or word in words.marker
        or word in words.kept
    )


def _modifies(around: Surroundings, words: ConferenceWords, index: int) -> bool:
    word = around.word(index)
    names = around.capital(index - 1) and around.capital(index + 1)
    if word in MARKS or word in STARTS:
        return (
            word in MARKS and names and (word == "'" or around.starts(index + 1, CountryMention) is not None)
        )
    if "+" in (word, around.word(index - 1), around.word(index + 1)):  # the C5+1 summit
        return True
    if not word[0].isalpha() or is_ordinal(around, index):
        return is_ordinal(around, index)
    if word in around.words.outside or word == "the":
        return _joins(around, words, index)
    if word in around.words.determiner:
        return False
    before = around.word(index - 1)
    return not around.is_verb(index) or before in around.words.determiner or before in around.words.qualifier


def _joins(around: Surroundings, words: ConferenceWords, index: int) -> bool:
    word = around.word(index)
    names = around.capital(index - 1) and around.capital(index + 1)
    if word == "and":
        people = around.word(index - 1) in words.meeting_of  # "Finance Ministers and Central Bank Governors"
        bodies = _is_body(around, index - 1) or around.starts(index + 1, OrganizationMention)
        return (names and (people or not bodies)) or _is_plain_pair(around, index)
    if word == "the":
        return around.word(index - 1) == "of" and around.capital(index - 2) and around.capital(index + 1)
    joined = names or around.word(index + 1) == "the"
    return word == "of" and joined and around.word(index - 1) in words.of_name


def _is_body(around: Surroundings, index: int) -> bool:
    body = around.starts(index, OrganizationMention)
    return body is not None and body.last == index + 1


def _is_plain_pair(around: Surroundings, index: int) -> bool:
    """Whether "and" joins two nouns behind a determiner ("a trade and investment forum")."""
    before = (index - 3, index - 2)
    return (
        any(around.word(place) in around.words.determiner for place in before)
        and around.word(index - 1).isalpha()
        and around.word(index + 1).isalpha()
    )


def _quoted(around: Surroundings, after: int) -> tuple[int, int] | None:
    if around.word(after) != '"' or not around.capital(after + 1):
        return None
    for index in range(after + 2, after + LONGEST):
        if around.word(index) == '"':
            return after + 1, index
    return None


def _end(around: Surroundings, words: ConferenceWords, after: int, kind: str) -> int:
    opener = around.word(after)
    named = around.capital(after - 1) and around.capital(after + 1)
    if opener == "of" or (opener == "for" and named):
        return _body_end(around, words, after)
    if opener == "on" and (kind == "event" or (kind == "named" and named)):
        return _matter_end(around, words, after)
    return after + 1 if YEAR(opener) and around.capital(after - 1) else after


def _body_end(around: Surroundings, words: ConferenceWords, after: int) -> int:
    """Return the word after the body whose name follows "of"."""
    end = index = after + 1
    while index < after + LONGEST:
        mention = around.starts(index, (OrganizationMention, CountryMention))
        word = around.word(index)
        if mention:
            index = mention.last
            end = _before_acronym(around, mention)
        elif around.capital(index) or word in words.inside:
            end = index = index + 1
        elif word in words.joiner and (word != "on" or _joins_matter(around, index)):
            if word in {"in", "to"} or (word == "and" and not _goes_on(around, words, index + 1)):
                break
            index += 1
        else:
            break
    return end if end > after + 1 else after


def _joins_matter(around: Surroundings, index: int) -> bool:
    """Whether "on" stands inside a capitalised name ("Forum on Disarmament")."""
    names = around.capital(index - 1) and around.capital(index + 1)
    return names and around.starts(index + 1, DateMention) is None


def _before_acronym(around: Surroundings, mention: Mention) -> int:
    """Return the end of a body's name without the acronym in brackets."""
    bracket = around.word(mention.last - 1) == ")" and around.word(mention.last - 3) == "("
    return mention.last - 3 if bracket else mention.last


def _goes_on(around: Surroundings, words: ConferenceWords, index: int) -> bool:
    return around.capital(index) or around.word(index) in words.inside or around.capital(index + 1)


def _matter_end(around: Surroundings, words: ConferenceWords, after: int) -> int:
    """Return the word after the matter that follows "on"."""
    two = f"{around.word(after + 1)} {around.word(after + 2)}"
    if (
        two in words.stop_on
        or around.word(after + 1) in words.stop_on
        or around.starts(after + 1, DateMention)
    ):
        return after
    index = after + 1
    while index < after + LONGEST:
        word = around.word(index)
        capital = around.capital(index)
        far = index > after + MATTER_WORDS and not capital
        if (
            far
            or _leads_away(around, index)
            or not word
            or not (word[0].isalnum() or word in words.joiner)
            or word in around.words.stop
        ):
            break
        if around.starts(index, DateMention) or (
            word in {"in", "to", "with", "from", "on"} and not _is_inner(around, index)
        ):
            break
        index += 1
    while index > after and (
        around.word(index - 1) in around.words.outside or around.word(index - 1) in around.words.determiner
    ):
        index -= 1
    return max(index, after)


def _leads_away(around: Surroundings, index: int) -> bool:
    """Whether "and" goes on with a verb, or a determiner opens a new clause."""
    word, before = around.word(index), around.word(index - 1)
    if word == "and":
        return around.is_verb(index + 1)
    leads = before in around.words.outside or before.endswith("ing")
    return word in around.words.determiner and before.isalpha() and not leads


def _is_inner(around: Surroundings, index: int) -> bool:
    """Whether a preposition stands inside a capitalised name and not before a place."""
    return (
        around.capital(index - 1)
        and around.capital(index + 1)
        and not around.starts(index + 1, (PlaceMention, CountryMention, DateMention))
    )


def _after_acronym(around: Surroundings, end: int) -> int:
    if around.word(end) == "(" and around.word(end + 2) == ")" and around.document.words[end + 1].isupper():
        return end + 3
    return end
