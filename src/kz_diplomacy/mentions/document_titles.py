"""Where the title of a document ends.

    title  = kind, [ "(", acronym, ")" ], [ "of", date, [ "," ] ], ( quoted | [ opener, rest ] ) ;
    quoted = quotation mark, { word }, quotation mark ;
    opener = "on" | "for" | "of" | "concerning" | "between" | "in the field of" | "to the" … ;
    rest   = words up to a finite verb, a time, a place after "in", a relative clause, a bracket, a dash,
             a comma that is none of a list, a further document, the end of the sentence ;

The title of a list item goes on through verbs and places.
"""

from collections.abc import Container
from typing import NamedTuple

import attrs

from kz_diplomacy.mentions.document_names import given_name
from kz_diplomacy.mentions.document_phrases import DASHES, Phrase
from kz_diplomacy.mentions.document_surroundings import Surroundings
from kz_diplomacy.mentions.document_title_ends import BASE, ENDS, ITEM_ENDS, Bounds
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.mentions.line import QUOTES
from kz_diplomacy.mentions.values import CountryMention, DateMention
from kz_diplomacy.models import AgreementKind
from kz_diplomacy.text import SentenceKind

__all__ = ["Title", "read_title"]

SPOKEN = frozenset({AgreementKind.STATEMENT, AgreementKind.DECLARATION, AgreementKind.COMMUNIQUE})
LONGEST = 50
BRACKET_WORDS = 9
NESTED_WORDS = 8
YEAR_DIGITS = 4
BEGUN = frozenset({"on", "for", "of"})


class Title(NamedTuple):
    """The parts of the text that make a title, and the word after all; `opener` is the first after the kind.

    `day` is the date in it ("agreement of 12 May 1999 on …").
    """

    parts: tuple[tuple[int, int], ...]
    last: int
    opener: str = ""
    opened: int = 0
    day: DateMention | None = None


def read_title(around: Surroundings, phrase: Phrase, further: Container[int], *, item: bool) -> Title:
    """Return the title of a phrase; `further` holds the first words of the other phrases of the sentence."""
    bounds = Bounds(around=around, first=phrase.first, further=further, item=item)
    return _Reader(around=around, phrase=phrase, bounds=bounds).read()


@attrs.define(kw_only=True)
class _Reader:
    around: Surroundings
    phrase: Phrase
    bounds: Bounds
    parts: list[tuple[int, int]] = attrs.Factory(list[tuple[int, int]])

    def read(self) -> Title:
        """Return the title."""
        start, kind_end = self.phrase.title, self._after_years(self.phrase.last)
        years = "for" if kind_end > self.phrase.last else ""
        if self.phrase.quoted:
            self._part(start, kind_end)
            start = kind_end = kind_end + 1
        at = self._after_bracket(kind_end)
        if at != kind_end and self.bounds.is_acronym(kind_end):
            self._part(start, kind_end)
            start = at
        day = self._day(at)
        if day:
            at = day.last
            at += self.around.word(at) == "," and self.around.word(at + 1) in {"on", "for"}
        closing = self._closing_quote(at)
        if closing:
            self._part(start, at)
            self._part(at + 1, closing)
            return self._made(closing + 1, '"', at + 1, day)
        given = given_name(self.around, at)
        if given:
            if not given.own:
                self._part(start, kind_end)
            self._part(given.first, given.last)
            return self._made(given.end, '"', given.first, day)
        if self._opens(at):
            end = self._end(at)
            self._part(start, end)
            acronym = self.around.word(end) == "(" and self.bounds.is_acronym(end)
            return self._made(end + 3 if acronym else end, self.around.word(at), at, day)
        self._part(start, day.last if day else kind_end)
        return self._made(at, years, at, day)

    def _part(self, first: int, last: int) -> None:
        if first < last:
            self.parts.append((first, last))

    def _made(self, last: int, opener: str, opened: int, day: DateMention | None) -> Title:
        return Title(parts=tuple(self.parts), last=last, opener=opener, opened=opened, day=day)

    def _after_years(self, at: int) -> int:
        """Return the word behind the years for which a document is made: "Action Plan 2025-2027"."""
        years = [self.around.word(index) for index in (at, at + 2)]
        spanned = self.around.word(at + 1) in DASHES and all(map(_is_year, years))
        return at + 3 if spanned else at

    def _after_bracket(self, at: int) -> int:
        """Return the word after "(MoU)" or "(by exchange of notes)" if the title may go on behind it."""
        if self.around.word(at) != "(":
            return at
        for index in range(at + 1, at + BRACKET_WORDS):
            if self.around.word(index) == ")":
                goes_on = self.around.word(index + 1) in self.around.words.opens
                return index + 1 if self.bounds.is_acronym(at) or goes_on else at
        return at

    def _day(self, at: int) -> DateMention | None:
        if self.around.word(at) not in {"of", "dated", "dd", "dd.", "from"}:
            return None
        day = self.around.starts(at + 1 + (self.around.word(at + 1) == "."), DateMention)
        return day if isinstance(day, DateMention) else None

    def _closing_quote(self, at: int) -> int | None:
        """Return the quotation mark that closes a title which one opens at `at`."""
        mark = self.around.word(at)
        if mark not in QUOTES or not self.around.capital(at + 1):
            return None
        marks = range(at + 2, min(self.around.sentence.last, at + LONGEST))
        return next((index for index in marks if self.around.word(index) == mark), None)

    def _opens(self, at: int) -> bool:
        """Whether the word goes on with a title."""
        around, word = self.around, self.around.word(at)
        after = around.word(at + 1)
        match word:
            case "by":
                opens = self.phrase.word.kind in SPOKEN and self._names_party(at + 1)
            case "of":
                opens = not self.bounds.is_quantity(at + 1) and after not in {"which", "whom"}
            case "to":
                nested = any(index in self.bounds.further for index in range(at + 1, at + NESTED_WORDS))
                changing = around.may_be_verb(at + 1) and self.phrase.word.kind is AgreementKind.PROTOCOL
                founding = self.phrase.word.kind is AgreementKind.MEMORANDUM or "intent" in self.phrase.head
                told = self.phrase.word.plural or around.sentence.kind is SentenceKind.HEADLINE
                intent = founding and not told and around.is_verb(at + 1, BASE)
                opens = intent or (nested and (changing or after in {"the", "an"}))
            case "in":
                fields = not document_words().field.isdisjoint(around.document.lower[at + 1 : at + 3])
                begun = self._is_begun() and self.bounds.stops(at) is False
                opens = self.bounds.item or (fields and not self.bounds.turns_away(at)) or begun
            case "and":
                opens = self._is_begun() and self._goes_with(at)
            case "among" | "amongst":
                opens = self._names_party(at + 1)
            case "with":
                opens = self._names_party(at + 1) and self._has_later_opener(at + 1)
            case _ if self.bounds.item and word.isalpha():
                opens = word not in ITEM_ENDS
            case _:
                opens = word in around.words.opens and not self.bounds.turns_away(at)
        return opens

    def _is_begun(self) -> bool:
        """Whether the words for the kind hold a matter already ("memorandum on cooperation")."""
        return bool(BEGUN.intersection(self.phrase.head.split()))

    def _goes_with(self, at: int) -> bool:
        """Whether "and" joins one more noun to the matter: "Memorandum of Cooperation and Partnership"."""
        around, after = self.around, at + 1
        named = around.capital(at - 1) and around.capital(after) and around.word(after).isalpha()
        return named and not around.may_be_verb(after) and not self.bounds.stops(at)

    def _has_later_opener(self, at: int) -> bool:
        return any(
            self.around.word(index) in {"on", "concerning"} and not self.bounds.turns_away(index)
            for index in range(at + 1, at + NESTED_WORDS)
            if self.around.word(index) not in ENDS
        )

    def _names_party(self, at: int) -> bool:
        return self.around.capital(at) or self.around.capital(at + 1)

    def _is_of_country(self, at: int) -> bool:
        """Whether a title tells whose document it is: "of the Republic of Korea and Japan on visas"."""
        start = at + 1 + (self.around.word(at + 1) in self.around.words.determiner)
        return self.around.word(at) == "of" and self.around.starts(start, CountryMention) is not None

    def _end(self, at: int) -> int:
        """Return the word after the title whose opener stands at `at`."""
        around = self.around
        self.bounds.pending = around.word(at) in {"between", "among", "by"} or self._is_of_country(at)
        self.bounds.parted = self.bounds.pending
        index = at + 1
        limit = around.sentence.last if self.bounds.item else min(around.sentence.last, at + LONGEST)
        while index < limit:
            closing = self._closing_quote(index) if index > at else None
            if closing:
                index = closing
            elif self.bounds.stops(index):
                break
            elif around.word(index) in {"between", "among"}:
                self.bounds.pending = self.bounds.parted = True
            elif around.word(index) in {"and", "with"}:
                self.bounds.pending = False
            index += 1
        while index > at and (
            (around.word(index - 1) in around.words.outside and not around.is_country_code(index - 1))
            or around.word(index - 1) in around.words.determiner
            or (around.word(index - 1) in ENDS and not self.bounds.ends_country(index - 1))
            or around.word(index - 1) == ","
        ):
            index -= 1
        return max(index, self.phrase.last)


def _is_year(word: str) -> bool:
    """Return whether a word is a year of our time."""
    return len(word) == YEAR_DIGITS and word.isdigit() and word[:2] in {"19", "20"}
