"""The words before which the title of a document ends.

It ends before a finite verb, a time, a place after "in", a relative clause, a bracket, a dash, a comma that
stands in no list, a further document and the end of the sentence.  The title of a list item goes on through
verbs and places.
"""

from collections.abc import Container

import attrs

from kz_diplomacy.knowledge.verbs import VerbForm
from kz_diplomacy.mentions.document_surroundings import ING, PAST, Surroundings
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.mentions.values import (
    CountryMention,
    DateMention,
    MoneyMention,
    OrganizationMention,
    PersonMention,
    PlaceMention,
)

__all__ = ["BASE", "ENDS", "ITEM_ENDS", "Bounds"]

YEAR_DIGITS = 4
ARTICLES = frozenset({"a", "an", "the"})
DAY_WORDS, LIST_WORDS = 2, 7
CLAUSE_WORDS = 9
TELLERS = 14
"""Words of those who tell a sentence: "Chile's Ministry of Energy and the Embassy of Peru said"."""
ASIDE = 6
"""Words within which a bracket that holds a country closes."""
ITEM_ENDS = frozenset({"respectively", "which", "who", "signed", "was", "were", "is", "are", "will"})
AUXILIARIES = frozenset({"is", "are", "was", "were", "has", "have", "will", "would"})
ENDS = frozenset({".", ";", ":", "!", "?", "...", "--", "---", "\u2013", "\u2014", "(", ")", "[", "]"})
THIRD = frozenset({VerbForm.THIRD})
BASE = frozenset({VerbForm.BASE})
POSSESSIVE = frozenset({"'", "'s"})
TURNING = frozenset({"in", "on", "for", "from", "to", "with"})
PERSONAL = frozenset({"with", "for", "by"})
"""Prepositions with which those who sign may follow a title."""
PARTICLES = frozenset({"on", "ahead", "forward", "up", "into", "out"})  # behind a verb
# behind a noun that is a verb as well: "trade", "exchange"
NOUN_FOLLOWERS = frozenset({".", ",", ";", "in", "of", "for", "between", "with", "and"})


@attrs.define(kw_only=True)
class Bounds:
    """What ends the title of one document.

    `further` holds the first words of the other documents of the sentence; `item` tells that the document
    is what a list item is about; `parted` that it is one "between" sides, `pending` that "between" waits
    for its "and"; `first` is where the document begins.
    """

    around: Surroundings
    first: int
    further: Container[int]
    item: bool
    pending: bool = False
    parted: bool = False

    def stops(self, index: int) -> bool:
        """Whether a title ends before a word."""
        word = self.around.word(index)
        if word in ENDS:
            return not (self._goes_on_behind(index) if word == "(" else self._is_inner(index))
        if word == ",":
            return not (self._is_in_date(index) or self._is_list_comma(index))
        if word == "and":
            return self._ends_at_and(index)
        if self.item or word == '"':
            return word in ITEM_ENDS or word == '"'
        return self._stops_prose(index, word)

    def is_acronym(self, at: int) -> bool:
        """Whether the bracket at a word holds an acronym and nothing else."""
        around = self.around
        return around.word(at + 2) == ")" and sum(map(str.isupper, around.document.words[at + 1])) > 1

    def turns_away(self, at: int) -> bool:
        """Whether a preposition leads to a time, a sum or a phrase that is none of the title."""
        around, word = self.around, self.around.word(at)
        words = around.words
        turning = {
            "on": words.after_on,
            "in": words.after_in,
            "for": words.after_for,
            "with": words.after_with,
        }
        away = turning.get(word)
        two = f"{around.word(at + 1)} {around.word(at + 2)}"
        if away is not None and (around.word(at + 1) in away or two in away):
            return True
        if around.lasts(at) or self.is_quantity(at + 1) or (word == "in" and around.is_verb(at + 1, ING)):
            return True
        return word != "for" and around.starts(at + 1, DateMention) is not None

    def is_quantity(self, at: int) -> bool:
        """Whether a sum or a number stands at a word."""
        return self.around.starts(at, MoneyMention) is not None or self._is_number(at)

    def _is_number(self, at: int) -> bool:
        word = self.around.word(at)
        return word[:1].isdigit() and not (len(word) == YEAR_DIGITS and word[:2] in {"19", "20"})

    def _goes_on_behind(self, index: int) -> bool:
        """Whether the title goes on behind an acronym in brackets, or with a country in them."""
        if self.ends_country(self._closing(index)):
            return self.item or self.parted
        closing = self._closing(index)
        after = self.around.word(closing + 1)
        goes_on = after in self.around.words.opens or (after == "and" and self.is_acronym(index))
        return closing > index and goes_on and not self.stops(closing + 1)

    def _closes_aside(self, closing: int) -> bool:
        """Whether a bracket closes an acronym or another name: "(MoU)", "(Road Map) on"."""
        opening = next(
            (n for n in range(closing - 2, closing - ASIDE, -1) if self.around.word(n) == "("), None
        )
        return opening is not None and (self.is_acronym(opening) or self._goes_on_behind(opening))

    def _closing(self, index: int) -> int:
        """Return the bracket that closes a short one, `index` itself where none does."""
        ends = range(index + 2, index + ASIDE)
        return next((end for end in ends if self.around.word(end) == ")"), index)

    def ends_country(self, closing: int) -> bool:
        """Whether a bracket holds nothing but a country: "(Republic of Chile)"."""
        opening = range(closing - 2, closing - ASIDE, -1)
        first = next((index + 1 for index in opening if self.around.word(index) == "("), closing)
        inside = self.around.starts(first, CountryMention)
        return inside is not None and inside.last == closing

    def _is_inner(self, index: int) -> bool:
        """Whether a dash stands between years or countries, or a bracket closes an acronym."""
        around = self.around
        if around.word(index) == ")":
            return self.ends_country(index) or self._closes_aside(index)
        years = around.word(index - 1)[-1:].isdigit() and around.word(index + 1)[:1].isdigit()
        return years or (around.capital(index - 1) and around.starts(index + 1, CountryMention) is not None)

    def _stops_prose(self, index: int, word: str) -> bool:
        around = self.around
        until_year = word == "until" and around.starts(index + 1, DateMention) is not None
        if until_year and around.word(index + 1)[:1].isdigit():
            return False
        part = word == "under" and self.parted and self._names_superior(index + 1)
        part = part or around.is_country_code(index)
        if (word in around.words.stop and not part) or (word in PERSONAL and self._names_person(index + 1)):
            return True
        if word in TURNING:
            up_to = word == "to" and around.word(index - 1) == "up"  # "the supply of up to 2 million tonnes"
            if up_to or (word == "from" and around.word(index - 1) in document_words().period):
                return False
            place = word == "in" and around.starts(index + 1, PlaceMention) is not None
            aim = word == "to" and around.is_verb(index + 1, BASE | ING)
            return self.turns_away(index) or place or aim
        if not self._tells_validity(index - 1) and around.starts(index, DateMention):
            return True
        verb = self._is_finite(index) or self._is_plural_verb(index) or around.tells_origin(index)
        return verb or self._opens_clause(index)

    def _tells_validity(self, index: int) -> bool:
        """Whether years behind a word are those for which a document holds: "for the period from"."""
        word = self.around.word(index)
        return word in {"of", "for", "until", *document_words().period} or (
            word == "from" and self.around.word(index - 1) in document_words().period
        )

    def _names_person(self, index: int) -> bool:
        """Whether a named person stands at a word, who signs and is no part of a title."""
        start = index + (self.around.word(index) == "the")
        person = self.around.starts(index, PersonMention) or self.around.starts(start, PersonMention)
        return isinstance(person, PersonMention) and person.name is not None

    def _names_superior(self, index: int) -> bool:
        """Whether the one stands at a word whom a party is under: "the Academy under the President"."""
        start = index + (self.around.word(index) == "the")
        superiors = (self.around.starts(at, (PersonMention, OrganizationMention)) for at in (index, start))
        return any(each is not None for each in superiors)

    def _is_plural_verb(self, index: int) -> bool:
        """Whether a verb without ending follows a name: "between Austria and Chile go on"."""
        around = self.around
        named = around.capital(index - 1) and not around.capital(index)
        return named and around.is_verb(index, BASE) and around.word(index + 1) in PARTICLES

    def _opens_clause(self, index: int) -> bool:
        """Whether a determiner stands behind a noun: no preposition or participle leads to it."""
        around = self.around
        if around.word(index) not in around.words.determiner or around.word(index) in POSSESSIVE:
            return False
        before = around.word(index - 1)
        if self._is_aim(index - 1) or (before in PARTICLES and self._is_aim(index - 2)):
            return False
        leads = before in around.words.outside or before in around.words.opens
        return before.isalpha() and not leads and not before.endswith("ing")

    def _is_aim(self, index: int) -> bool:
        """Whether a verb stands behind "to": "memorandum to build a bridge"."""
        return self.around.word(index - 1) == "to" and self.around.may_be_verb(index)

    def _is_finite(self, index: int) -> bool:
        """Whether a word is a verb of its own and no participle before a noun."""
        around = self.around
        before = around.word(index - 1)
        if around.is_verb(index, PAST):
            return (
                before not in around.words.opens and before not in around.words.determiner and before != "and"
            )
        told = around.word(index + 1) in around.words.determiner and around.word(index + 1) != "that"
        told = told or around.awaits(index)  # not "passenger ships that"
        return told and around.is_verb(index, THIRD)

    def _is_list_comma(self, index: int) -> bool:
        """Whether a comma stands in a list of nouns: "and" follows within a few plain words."""
        around = self.around
        if around.document.lower[index + 1 : index + 3] == ("of", "the"):
            return True
        after = around.word(index + 1)
        if after == "and":
            return not self._ends_at_and(index + 1)
        closed = index + 1 in self.further or after in around.words.stop or after in around.words.determiner
        if closed or self._is_attribution(index + 1) or self._is_next_aim(index + 1):
            return False
        for later in range(index + 1, index + LIST_WORDS):
            word = around.word(later)
            if word in {"and", ","}:
                return True
            if word in around.words.stop or word in ENDS or not word or around.is_verb(later, PAST):
                return False
        return False

    def _is_in_date(self, index: int) -> bool:
        """Whether a comma is part of a day in the title: "the Agreement of October 9, 1992 on transit"."""
        days = (self.around.starts(each, DateMention) for each in range(index - DAY_WORDS, index))
        return any(day is not None and day.last > index for day in days)

    def _is_next_aim(self, index: int) -> bool:
        """Whether a verb with its object follows, one more thing to do: "…, enhance the trust"."""
        follows = self.around.word(index + 1) in self.around.words.determiner
        return follows and self.around.is_verb(index, BASE)

    def _is_attribution(self, index: int) -> bool:
        """Whether somebody follows who tells the sentence: "…, the agency reports", "…, Reuters said"."""
        around = self.around
        for later in range(index, index + TELLERS):
            word = around.word(later)
            if word in document_words().telling:
                return any(around.capital(each) for each in range(index, later))
            if not word[:1].isalpha() and word not in POSSESSIVE:
                return False
        return False

    def _ends_at_and(self, index: int) -> bool:
        """Whether "and" leads away from the title: to a further document, a verb or a new clause."""
        around = self.around
        if around.word(index - 1) == "," and self._names_person(index + 1):
            return True
        if self.pending or self._leads_away(index + 1) or self.item:
            listed = self.around.word(index + 1) in ARTICLES and index + 2 in self.further
            return (listed and self._has_both(index)) or (not self.pending and self._leads_away(index + 1))
        after = around.word(index + 1)
        if around.is_verb(index + 1) or around.is_verb(index + 1, ING):
            second = around.word(index + 2)
            small = second in around.words.outside or second in around.words.determiner
            plain = second.isalpha() and not small
            return not plain and not (around.is_verb(index + 1, BASE) and second in NOUN_FOLLOWERS)
        if after in around.words.stop:
            return True
        if after in around.words.determiner or around.capital(index + 1):
            return self._has_verb(index + 1) and self._has_verb_before()
        return False

    def _has_both(self, index: int) -> bool:
        """Whether a plural before a word names both sides: "between the Ministries of Foreign Affairs"."""
        bodies = self.around.bodies_at(self.first, index)
        return any(body.shared for body in bodies)

    def _leads_away(self, index: int) -> bool:
        """Whether a further document or a person stands at a word."""
        return index in self.further or index + 1 in self.further or self._names_person(index)

    def _has_verb_before(self) -> bool:
        """Whether the verb of the sentence stands before the document: else the next one is its own."""
        around = self.around
        words = range(around.sentence.first, self.first)
        return any(around.word(each) in AUXILIARIES or around.is_verb(each) for each in words)

    def _has_verb(self, index: int) -> bool:
        around = self.around
        for later in range(index, index + CLAUSE_WORDS):
            word = around.word(later)
            if not word or word in ENDS or word == ",":
                return False
            if word in AUXILIARIES or around.is_verb(later, PAST | THIRD):
                return True
        return False
