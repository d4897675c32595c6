"""Where the title of a document ends.

    title  = kind, [ "(", acronym, ")" ], [ "of", date, [ "," ] ], ( quoted | [ opener, rest ] ) ;
    quoted = quotation mark, { word }, quotation mark ;
    opener = "on" | "for" | "of" | "concerning" | "between" | "in the field of" | "to the" … ;
    rest   = words up to a finite verb, a time, a place after "in", a relative clause, a bracket, a dash,
             a comma that is none of a list, a further document, the end of the sentence ;

The title of a list item goes on through verbs and places.
"""

from collections.abc import Container

import attrs

from kz_diplomacy.knowledge.verbs import VerbForm
from kz_diplomacy.mentions.document_phrases import Phrase
from kz_diplomacy.mentions.document_surroundings import ING, PAST, Surroundings
from kz_diplomacy.mentions.values import CountryMention, DateMention, MoneyMention, PlaceMention
from kz_diplomacy.models import AgreementKind

__all__ = ["Title", "read_title"]

SPOKEN = frozenset({AgreementKind.STATEMENT, AgreementKind.DECLARATION, AgreementKind.COMMUNIQUE})
YEAR_DIGITS = 4
LONGEST = 50
ACRONYM_WORDS = 3
BRACKET_WORDS = 9
LIST_WORDS = 7
CLAUSE_WORDS = 9
NESTED_WORDS = 8
ENDS = frozenset({".", ";", ":", "!", "?", "...", "--", "---", "\u2013", "\u2014", "(", ")", "[", "]"})
BEGUN = frozenset({"on", "for", "of"})
ITEM_ENDS = frozenset({"which", "who", "signed", "was", "were", "is", "are", "will"})
FIELDS = frozenset({"field", "fields", "area", "areas", "sphere", "spheres", "sector", "sectors", "domain"})
THIRD = frozenset({VerbForm.THIRD})
NOUN_FOLLOWERS = frozenset(
    {".", ",", ";", "in", "of", "for", "between", "with", "and"}
)  # behind "trade", "exchange"
BASE = frozenset({VerbForm.BASE})


@attrs.frozen(kw_only=True)
class Title:
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
    return _Reader(around=around, phrase=phrase, further=further, item=item).read()


@attrs.define(kw_only=True)
class _Reader:
    around: Surroundings
    phrase: Phrase
    further: Container[int]
    item: bool
    pending: bool = False
    parts: list[tuple[int, int]] = attrs.Factory(list[tuple[int, int]])

    def read(self) -> Title:
        """Return the title."""
        start, kind_end = self.phrase.title, self.phrase.last
        at = self._after_bracket(kind_end)
        if at != kind_end and self._is_acronym(kind_end):
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
        if self._opens(at):
            end = self._end(at)
            self._part(start, end)
            acronym = self.around.word(end) == "(" and self._is_acronym(end)
            return self._made(end + 3 if acronym else end, self.around.word(at), at, day)
        self._part(start, day.last if day else kind_end)
        return self._made(at, "", at, day)

    def _part(self, first: int, last: int) -> None:
        if first < last:
            self.parts.append((first, last))

    def _made(self, last: int, opener: str, opened: int, day: DateMention | None) -> Title:
        return Title(parts=tuple(self.parts), last=last, opener=opener, opened=opened, day=day)

    def _after_bracket(self, at: int) -> int:
        """Return the word after "(MoU)" or "(by exchange of notes)" if the title may go on behind it."""
        if self.around.word(at) != "(":
            return at
        for index in range(at + 1, at + BRACKET_WORDS):
            if self.around.word(index) == ")":
                goes_on = self.around.word(index + 1) in self.around.words.opens
                return index + 1 if self._is_acronym(at) or goes_on else at
        return at

    def _is_acronym(self, at: int) -> bool:
        return (
            self.around.word(at + 2) == ")" and sum(map(str.isupper, self.around.document.words[at + 1])) > 1
        )

    def _day(self, at: int) -> DateMention | None:
        if self.around.word(at) not in {"of", "dated", "from"}:
            return None
        day = self.around.starts(at + 1, DateMention)
        return day if isinstance(day, DateMention) else None

    def _closing_quote(self, at: int) -> int | None:
        """Return the quotation mark that closes a title which one opens at `at`."""
        if self.around.word(at) != '"' or not self.around.capital(at + 1):
            return None
        marks = range(at + 2, min(self.around.sentence.last, at + LONGEST))
        return next((index for index in marks if self.around.word(index) == '"'), None)

    def _opens(self, at: int) -> bool:
        """Whether the word goes on with a title."""
        around, word = self.around, self.around.word(at)
        after = around.word(at + 1)
        match word:
            case "by":
                opens = self.phrase.word.kind in SPOKEN and self._names_party(at + 1)
            case "of":
                opens = not self._is_quantity(at + 1) and after not in {"which", "whom"}
            case "to":
                nested = any(index in self.further for index in range(at + 1, at + NESTED_WORDS))
                intent = "intent" in self.phrase.head and around.is_verb(at + 1, BASE)
                opens = intent or (nested and after in {"the", "an"})
            case "in":
                fields = not FIELDS.isdisjoint(around.document.lower[at + 1 : at + 3])
                opens = self.item or fields or (self._is_begun() and self._stops(at) is False)
            case "among" | "amongst":
                opens = self._names_party(at + 1)
            case "with":
                opens = self._names_party(at + 1) and self._has_later_opener(at + 1)
            case _ if self.item and word.isalpha():
                opens = word not in ITEM_ENDS
            case _:
                opens = word in around.words.opens and not self._turns_away(at)
        return opens

    def _is_begun(self) -> bool:
        """Whether the words for the kind hold a matter already ("memorandum on cooperation")."""
        return bool(BEGUN.intersection(self.phrase.head.split()))

    def _has_later_opener(self, at: int) -> bool:
        return any(
            self.around.word(index) in {"on", "concerning"} and not self._turns_away(index)
            for index in range(at + 1, at + NESTED_WORDS)
            if not self._is_end(index)
        )

    def _names_party(self, at: int) -> bool:
        return self.around.capital(at) or self.around.capital(at + 1)

    def _is_quantity(self, at: int) -> bool:
        return self.around.starts(at, MoneyMention) is not None or self._is_number(at)

    def _is_number(self, at: int) -> bool:
        word = self.around.word(at)
        return word[:1].isdigit() and not (len(word) == YEAR_DIGITS and word[:2] in {"19", "20"})

    def _turns_away(self, at: int) -> bool:
        """Whether a preposition leads to a time, a sum or a phrase that is none of the title."""
        around, word = self.around, self.around.word(at)
        words = around.words
        away = {"on": words.after_on, "in": words.after_in, "for": words.after_for}.get(word)
        two = f"{around.word(at + 1)} {around.word(at + 2)}"
        if away is not None and (around.word(at + 1) in away or two in away):
            return True
        if self._is_quantity(at + 1) or (word == "in" and around.is_verb(at + 1, ING)):
            return True
        return word != "for" and around.starts(at + 1, DateMention) is not None

    def _end(self, at: int) -> int:
        """Return the word after the title whose opener stands at `at`."""
        around = self.around
        self.pending = around.word(at) in {"between", "among", "by"}
        index = at + 1
        limit = around.sentence.last if self.item else min(around.sentence.last, at + LONGEST)
        while index < limit:
            closing = self._closing_quote(index) if index > at else None
            if closing:
                index = closing
            elif self._stops(index):
                break
            elif around.word(index) in {"between", "among"}:
                self.pending = True
            elif around.word(index) in {"and", "with"}:
                self.pending = False
            index += 1
        while index > at and (
            around.word(index - 1) in around.words.outside
            or around.word(index - 1) in {",", *around.words.determiner, *ENDS}
        ):
            index -= 1
        return max(index, self.phrase.last)

    def _goes_on_behind(self, index: int) -> bool:
        """Whether the title goes on behind an acronym in brackets."""
        after = self.around.word(index + 3)
        return self._is_acronym(index) and (after in self.around.words.opens or after == "and")

    def _is_inner(self, index: int) -> bool:
        """Whether a dash stands between years or countries, or a bracket closes an acronym."""
        around = self.around
        if around.word(index) == ")":
            return self._is_acronym(index - 2) and around.word(index - 2) == "("
        years = around.word(index - 1)[-1:].isdigit() and around.word(index + 1)[:1].isdigit()
        return years or (around.capital(index - 1) and around.starts(index + 1, CountryMention) is not None)

    def _is_end(self, index: int) -> bool:
        return self.around.word(index) in ENDS or self.around.word(index) == ""

    def _stops(self, index: int) -> bool:
        word = self.around.word(index)
        if word in ENDS:
            return not (self._goes_on_behind(index) if word == "(" else self._is_inner(index))
        if word == ",":
            return not self._is_list_comma(index)
        if word == "and":
            return self._ends_at_and(index)
        if word == '"':
            return True
        if self.item:
            return word in ITEM_ENDS
        return self._stops_prose(index, word)

    def _stops_prose(self, index: int, word: str) -> bool:
        around = self.around
        if word in around.words.stop:
            return True
        if word == "in":
            return self._turns_away(index) or around.starts(index + 1, PlaceMention) is not None
        if word in {"on", "for", "from", "to"}:
            return self._turns_away(index) or (word == "to" and around.is_verb(index + 1, BASE | ING))
        if around.word(index - 1) not in {"of", "for"} and around.starts(index, DateMention):
            return True
        return self._is_finite(index)

    def _is_finite(self, index: int) -> bool:
        """Whether a word is a verb of its own and no participle before a noun."""
        around = self.around
        before = around.word(index - 1)
        if around.is_verb(index, PAST):
            return (
                before not in around.words.opens and before not in around.words.determiner and before != "and"
            )
        return around.is_verb(index, THIRD) and around.word(index + 1) in around.words.determiner

    def _is_list_comma(self, index: int) -> bool:
        """Whether a comma stands in a list of nouns: "and" follows within a few plain words."""
        around = self.around
        if around.document.lower[index + 1 : index + 3] == ("of", "the"):
            return True
        if index + 1 in self.further or around.word(index + 1) in {
            *around.words.stop,
            *around.words.determiner,
            "and",
        }:
            return around.word(index + 1) == "and" and not self._ends_at_and(index + 1)
        for later in range(index + 1, index + LIST_WORDS):
            word = around.word(later)
            if word in {"and", ","}:
                return True
            if word in around.words.stop or word in ENDS or not word or around.is_verb(later, PAST):
                return False
        return False

    def _ends_at_and(self, index: int) -> bool:
        """Whether "and" leads away from the title: to a further document, a verb or a new clause."""
        around = self.around
        if any(later in self.further for later in (index + 1, index + 2)):
            return True
        after = around.word(index + 1)
        if self.pending or self.item:
            return False
        if around.is_verb(index + 1) or around.is_verb(index + 1, ING):
            second = around.word(index + 2)
            plain = second.isalpha() and second not in around.words.outside | around.words.determiner
            return not plain and not (around.is_verb(index + 1, BASE) and second in NOUN_FOLLOWERS)
        if after in around.words.stop:
            return True
        if after in around.words.determiner or around.capital(index + 1):
            return self._has_verb(index + 1)
        return False

    def _has_verb(self, index: int) -> bool:
        around = self.around
        for later in range(index, index + CLAUSE_WORDS):
            word = around.word(later)
            if not word or word in ENDS or word == ",":
                return False
            if word in {"is", "are", "was", "were", "has", "have", "will", "would"} or around.is_verb(
                later, PAST | THIRD
            ):
                return True
        return False
