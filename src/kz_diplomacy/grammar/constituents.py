"""Constituents: the nouns, prepositional phrases and verbs that a sentence consists of, lists joined.

    constituent = verb | [ preposition ], nouns | adverbial | mark ;
    nouns       = noun, [ { ",", noun }, [ "," ], "and", noun ] ;
    noun        = { word }, { modifier, [ dash ] }, [ "'s", { word }, noun ], head ;

The head of a noun is its last nominal ("Rome - Paris race": race).  Nouns after a comma without a later
"and" are no list but an apposition and stand for themselves.
"""

from collections.abc import Iterator, Sequence

from kz_diplomacy.grammar.nouns import Constituent, Noun
from kz_diplomacy.grammar.syntax import (
    ADVERBIAL,
    CLAUSAL,
    FINITE,
    LOCATIVE,
    PARTICIPLE,
    PAST_PARTICIPLE,
    PERSONAL,
    PROPER,
    SUBORDINATOR,
    Chunks,
    Part,
)

_NOUNS = frozenset((Part.NOMINAL, Part.ADVERBIAL))
_JOINTS = frozenset((Part.COMMA, Part.AND))
_GOING_ON = frozenset((Part.NOMINAL, Part.POSSESSIVE, Part.DASH))
_OPENING = frozenset((Part.SUBORDINATOR, Part.BREAK))
_OPENED = frozenset((Part.RELATIVE, Part.SUBORDINATOR, Part.BREAK))
_CLOSING = frozenset((Part.NOMINAL, Part.VERB, Part.RELATIVE))
_PHRASES = frozenset((Part.WORD, Part.ADVERBIAL, Part.PREPOSITION))
_PARTING = frozenset(part for part in Part if part >= Part.COMMA and part is not Part.AND)

_NAMED = frozenset((PROPER, PERSONAL))
_REDUCED = frozenset((PARTICIPLE, PAST_PARTICIPLE))
MOST_MEMBERS = 40
"""Members of a list that are joined; longer lists are cut, so that reading stays linear."""
MOST_INSERTED = 20
"""Chunks that an insertion between a subject and its verb may have."""


def read_constituents(chunks: Chunks, parts: Sequence[Part], first: int, last: int) -> list[Constituent]:
    """Return the constituents of the sentence of chunks `first` up to `last`, without words that stand by.

    >>> marks = ({"NOMINAL"}, {"VERB", "FINITE"}, {"PREPOSITION"}, {"NOMINAL"})
    >>> sentence = [frozenset(each) for each in marks]
    >>> from kz_diplomacy.grammar.syntax import parts_of
    >>> [(each.part.name, each.heads) for each in read_constituents(sentence, parts_of(sentence), 0, 4)]
    [('NOMINAL', (0,)), ('VERB', ()), ('PREPOSITION', (3,))]
    """
    return list(_Reader(chunks, parts, last).read(first))


class _Reader:
    """Reads one sentence from left to right."""

    def __init__(self, chunks: Chunks, parts: Sequence[Part], last: int) -> None:
        self.chunks = chunks
        self.parts = parts
        self.last = last
        self.verb: int | None = None
        self.reduced = False
        self.fronted = True
        self.absolute = False
        self.inserted = False

    def read(self, at: int) -> Iterator[Constituent]:
        parts = self.parts
        while at < self.last:
            part = parts[at]
            if part is Part.WORD:
                at += 1
                continue
            found = self._phrase(at, part)
            if part is Part.VERB:
                self.reduced = self._is_reduced(at)
                self.verb = at
            elif part in _PARTING:
                self.verb, self.absolute = None, False
                if part in _OPENED:
                    self.inserted = part is Part.RELATIVE and parts[at - 1 : at] == [Part.COMMA]
            elif part is Part.PREPOSITION and "with" in self.chunks[at]:
                self.absolute = at > 0 and parts[at - 1] is Part.COMMA
            self.fronted = part in _OPENING or (self.fronted and part not in _CLOSING)
            yield found
            at = found.last

    def _phrase(self, at: int, part: Part) -> Constituent:
        if part in _NOUNS:
            nouns = self._nouns(at, single_kind=part is Part.ADVERBIAL)
            return Constituent(part, at, nouns[-1].last, nouns)
        if part is Part.PREPOSITION:
            head = self._skip(at + 1)
            if head < self.last and self.parts[head] in _NOUNS:
                clausal = SUBORDINATOR in self.chunks[at]
                nouns = self._nouns(head, single_kind=True, clausal=clausal)
                return Constituent(part, at, nouns[-1].last, nouns)
        return Constituent(part, at, at + 1)

    def _skip(self, at: int) -> int:
        while at < self.last and self.parts[at] is Part.WORD:
            at += 1
        return at

    def _nouns(self, at: int, *, single_kind: bool = False, clausal: bool = False) -> tuple[Noun, ...]:
        """Return the nouns of a list; after a `clausal` word a verb behind them is theirs."""
        noun = self._noun(at)
        if noun.last >= self.last or self.parts[noun.last] not in _JOINTS:
            return (noun,)
        nouns, waiting = [noun], list[Noun]()
        while len(nouns) + len(waiting) < MOST_MEMBERS:
            end = (waiting or nouns)[-1].last
            joined, member = self._joint(end)
            if member is None or (single_kind and not self._alike(nouns[0], member)):
                break
            noun = self._noun(member)
            pair = not waiting and self.parts[end] is Part.COMMA
            other = self._precedes_subject(nouns[0], noun) or (pair and self._is_other(nouns[0], member))
            ends = pair and self.inserted and self.verb is not None  # "A, who won a race, and B"
            if joined and ((single_kind and other) or ends):
                break
            if single_kind and not joined and self._ends_before(nouns, member):
                break
            told = joined and (clausal or self._in_told_clause(at, pair=pair))
            if joined and not told and self._begins_clause(noun.last, inserted=pair):
                break
            if joined and self._is_other(nouns[0], member) and self._begins_with_two(noun.last, pair=pair):
                break
            waiting.append(noun)
            if joined:
                nouns, waiting = nouns + waiting, []
        return (*nouns, *waiting) if self._is_cut_short(nouns, waiting) else tuple(nouns)

    def _is_cut_short(self, nouns: list[Noun], waiting: list[Noun]) -> bool:
        """Return whether no last member follows: "met A, B, among others", "… A, B, as well as officials"."""
        end = waiting[-1].last if waiting else self.last
        behind = end + self._is(end, Part.COMMA)
        if behind > end and self._is_brought(behind, "among"):
            return True
        heads = [noun.head for noun in (*nouns, *waiting)]
        if not all(head is not None and self.chunks[head] >= _NAMED for head in heads):
            return False
        told = self._is(end, Part.AND) and "," not in self.chunks[end] and self.verb is not None
        return self._is_brought(behind, "and") or (told and self._is(self._skip(end + 1), Part.VERB))

    def _is_brought(self, at: int, word: str) -> bool:
        return self._is(at, Part.PREPOSITION) and word in self.chunks[at]

    def _joint(self, at: int) -> tuple[bool, int | None]:
        """Return whether "and" stands here, and where the next member begins, None where there is none."""
        place = at
        if place < self.last and self.parts[place] is Part.COMMA:
            place += 1
        joined = place < self.last and self.parts[place] is Part.AND
        place = self._skip(place + joined)
        here = at < place < self.last and self.parts[at] in _JOINTS
        return joined, place if here and self.parts[place] in _NOUNS else None

    def _alike(self, noun: Noun, member: int) -> bool:
        if noun.head is None:
            return True
        mine, other = self.chunks[noun.head], self.chunks[member]
        return (ADVERBIAL in mine, LOCATIVE in mine) == (ADVERBIAL in other, LOCATIVE in other)

    def _begins_clause(self, at: int, *, inserted: bool) -> bool:
        """Return whether the noun before `at` is rather the subject of a new clause: "met A and B left".

        With `inserted` something may stand between commas: "met A, and B, the mayor, left".  Behind ", with"
        the verbs are participles: ", with A reaching port and B sinking".
        """
        if self.verb is None or (self.reduced and not inserted):
            return False
        at = self._past_phrases(at)
        if self.absolute and self._is(at, Part.VERB) and PARTICIPLE in self.chunks[at]:
            return PARTICIPLE in self.chunks[self.verb]
        if self._is(at, Part.COMMA) and inserted:
            ends = range(at + 1, min(at + MOST_INSERTED, self.last))
            return any(self.parts[end] is Part.COMMA and self._is_finite(self._skip(end + 1)) for end in ends)
        return self._is_finite(at)

    def _is_reduced(self, at: int) -> bool:
        """Return whether a participle tells of a subject before its verb: "a song sung by A and B won"."""
        first = self.verb is None and not self.absolute
        return first and bool(_REDUCED & self.chunks[at]) and self._is(at - 1, Part.NOMINAL)

    def _begins_with_two(self, at: int, *, pair: bool) -> bool:
        """Return whether the noun before `at` begins a clause of two: "sold ships, and A and B left"."""
        if self.verb is None or not pair:
            return False
        joined, member = self._joint(at)
        if not joined or member is None:
            return False
        end = self._noun(member).last
        return self._is_finite(self._past_phrases(end + self._is(end, Part.COMMA)))

    def _ends_before(self, nouns: list[Noun], member: int) -> bool:
        """Return whether a comma ends a list of things before somebody: "among others, Anna and Boris"."""
        head = nouns[0].head
        closed = len(nouns) > 1 or head is None or PROPER not in self.chunks[head]
        return closed and self._is_other(nouns[0], member)

    def _is_other(self, noun: Noun, member: int) -> bool:
        """Return whether somebody follows a thing: "Anna, for her part, and Boris", no list of two."""
        thing = noun.head is not None and PERSONAL not in self.chunks[noun.head]
        return thing and PERSONAL in self.chunks[member]

    def _precedes_subject(self, noun: Noun, last: Noun) -> bool:
        """Return whether a comma parts a fronted phrase from a subject: "in the race, A and B sailed".

        Commas may hold the names of the subject: "after the race, the captains, A and B, sailed".
        """
        comma = self.fronted and self._is(noun.last, Part.COMMA)
        at = self._past_phrases(last.last)
        return comma and self._is_finite(at + self._is(at, Part.COMMA))

    def _past_phrases(self, at: int) -> int:
        """Return the first chunk after the words and prepositional phrases that stand from `at` on.

        "as Anna sails" is no phrase but a clause.
        """
        end = min(at + MOST_INSERTED, self.last)
        while at < end and self.parts[at] in _PHRASES:
            after = self._skip(at + 1)
            prepositional = self.parts[at] is Part.PREPOSITION and self._is(after, Part.NOMINAL)
            behind = self._noun(after).last if prepositional else after
            if prepositional and SUBORDINATOR in self.chunks[at] and self._is_finite(behind):
                return at
            at = behind
        return at

    def _in_told_clause(self, at: int, *, pair: bool) -> bool:
        """Return whether the nouns from `at` on may be the subject of what is said: "said A and B left".

        They may belong to it: "said the race of A and B was fair".
        """
        if self.verb is None or pair or CLAUSAL not in self.chunks[self.verb]:
            return False
        start = self._skip(self.verb + 1)
        if start == at or not self._is(start, Part.NOMINAL):
            return start == at
        owned = self._noun(start).last
        return (
            self._is(owned, Part.PREPOSITION) and "of" in self.chunks[owned] and self._skip(owned + 1) == at
        )

    def _is_finite(self, at: int) -> bool:
        return self._is(at, Part.VERB) and FINITE in self.chunks[at]

    def _noun(self, at: int) -> Noun:
        if at + 1 >= self.last or self.parts[at + 1] not in _GOING_ON:
            return Noun(at, at + 1)
        return self._long_noun(at)

    def _long_noun(self, at: int) -> Noun:
        modifiers, possessors = list[int](), tuple[int, ...]()
        head = at
        while True:
            after = head + 1
            if self._is(after, Part.POSSESSIVE):
                possessors, modifiers = (*possessors, *modifiers, head), []
                following = self._skip(after + 1)
                if self._is(following, Part.ADVERBIAL) and self._is(following + 1, Part.NOMINAL):
                    modifiers, following = [following], following + 1
                if not self._is(following, Part.NOMINAL):
                    return Noun(None, following, (), possessors)
                head = following
                continue
            dash = self._is(after, Part.DASH)
            following = after + dash
            opening = self._is(head, Part.NOMINAL) or (head == at and self._is_determined_date(head))
            if not (opening and self._is(following, Part.NOMINAL)):
                return Noun(head, after, tuple(modifiers), possessors)
            if PROPER in self.chunks[following] and not dash:
                return Noun(head, after, tuple(modifiers), possessors)
            modifiers.append(head)
            head = following

    def _is_determined_date(self, at: int) -> bool:
        """Return whether an adverbial has a determiner, which is that of a noun behind it: "the May race"."""
        return self._is(at, Part.ADVERBIAL) and PROPER in self.chunks[at]

    def _is(self, at: int, part: Part) -> bool:
        return at < self.last and self.parts[at] is part
