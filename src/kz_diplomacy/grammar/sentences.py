"""Sentences: the reader of clauses, one pass from left to right over the constituents.

A level is a stretch with one subject: the main clause, a relative clause, a clause after a subordinator, an
insertion ("the voyage, he said, will …").  A level ends where a later word shows that an outer one goes on.
"""

from collections.abc import Sequence
from itertools import pairwise

from kz_diplomacy.grammar.clauses import Adjunct, Group, Sentence, heads_of
from kz_diplomacy.grammar.constituents import Chunks, Constituent, parts_of, read_constituents
from kz_diplomacy.grammar.levels import Level, OpenClause
from kz_diplomacy.grammar.syntax import (
    ADVERBIAL,
    CLAUSAL,
    FINITE,
    INFINITIVE,
    LOCATIVE,
    OBJECT_CONTROL,
    PASSIVE,
    PAST_PARTICIPLE,
    RECEPTIVE,
    SUBORDINATOR,
    Part,
)

MOST_INSERTED = 12
"""Constituents that an insertion between a subject and its verb may have."""

_PERSONAL = frozenset(("who", "whom"))
_RECIPIENT = frozenset(("to", "for"))
_JOINTS = frozenset((Part.COMMA, Part.AND))
_ASIDE = frozenset((Part.PREPOSITION, Part.ADVERBIAL))


def read_sentence(chunks: Chunks, first: int, last: int, parts: Sequence[Part] | None = None) -> Sentence:
    """Return the clauses of the sentence of the chunks `first` up to `last`.

    >>> marks = ({"NOMINAL"}, {"VERB", "FINITE"}, {"NOMINAL"}, {"AND"}, {"VERB", "FINITE"}, {"NOMINAL"})
    >>> sentence = read_sentence([frozenset(each) for each in marks], 0, 6)
    >>> [(clause.subjects, clause.verb, clause.objects[0].head) for clause in sentence.clauses]
    [(((0,),), 1, 2), (((0,),), 4, 5)]
    """
    constituents = read_constituents(chunks, parts_of(chunks) if parts is None else parts, first, last)
    reader = _Reader(chunks, constituents)
    for number, constituent in enumerate(constituents):
        reader.take(number, constituent)
    reader.end()
    return Sentence(tuple(clause.closed() for clause in reader.clauses), tuple(constituents), chunks)


class _Reader:
    """Reads the constituents of one sentence."""

    def __init__(self, chunks: Chunks, constituents: list[Constituent]) -> None:
        self.chunks = chunks
        self.constituents = constituents
        self.parts = [*(found.part for found in constituents), *[None] * (2 * MOST_INSERTED)]
        self.clauses: list[OpenClause] = []
        self.levels = [Level()]
        self.current: OpenClause | None = None
        self.joints: set[Part] = set()
        self.upcoming: list[Adjunct] = []

    def take(self, number: int, found: Constituent) -> None:
        """Let the next constituent find its place."""
        part = found.part
        if part in _JOINTS:
            self.joints.add(part)
            return
        if part is Part.NOMINAL:
            self._noun(number, found)
        elif part in _ASIDE:
            self._adjunct(number, found)
        elif part is Part.VERB:
            self._verb(number, found.first)
        elif part is Part.RELATIVE:
            self._relative(number, found)
        elif part is Part.SUBORDINATOR:
            self._begin(Level())
        elif part is Part.BREAK:
            self.levels, self.current, self.upcoming = [Level()], None, []
        else:
            return
        self.joints = set()

    @property
    def level(self) -> Level:
        return self.levels[-1]

    @property
    def aside(self) -> bool:
        """Whether the constituent stands after a comma alone."""
        return Part.COMMA in self.joints and Part.AND not in self.joints

    def _begin(self, level: Level) -> None:
        self.levels.append(level)
        self.current = None

    # Nouns

    def _noun(self, number: int, found: Constituent) -> None:
        if self._is_subject(number):
            self._subject(found.nouns)
        elif self.current is not None and self.current.inverted and not self.joints:
            self.current.subjects, self.current.inverted = [found.nouns], False
        elif self.current is not None and not self.aside:
            self.current.objects.append(found.nouns)
        elif self.level.verb is None and not self.level.subjects:
            self._subject(found.nouns)

    def _subject(self, nouns: Group) -> None:
        if self.level.awaits_verb and self.aside and not self.level.relative:
            self.levels.append(Level(beside=self._beside(nouns)))
        elif self.level.relative and self.joints and self.level.verb is not None:
            self.levels.pop()
        level = self.level
        if level.awaits_verb and level.relative:
            level.objects = list(level.subjects)
        if level.awaits_verb and Part.AND in self.joints:
            nouns = level.subjects[0] + nouns
        if level.verb is not None:
            level.opening, level.verb, level.objects = [], None, []
        level.subjects = [nouns]
        level.opening, self.upcoming, self.current = level.opening + self.upcoming, [], None
        for clause in level.waiting:
            clause.subjects = level.subjects
        level.waiting = []

    def _beside(self, nouns: Group) -> Group:
        before = self.level.subjects[0]
        adjacent = before[-1].last + 1 == (nouns[0].head or 0) - len(nouns[0].modifiers)
        return before if adjacent and self._is_a(LOCATIVE, before) == self._is_a(LOCATIVE, nouns) else ()

    def end(self) -> None:
        """Take "A, B left" for a list, as in headlines, where no verb has come for A alone."""
        for outer, level in pairwise(self.levels):
            if level.beside and level.verb is not None and outer.awaits_verb:
                level.verb.subjects = [level.beside + level.subjects[0]]

    def _is_subject(self, number: int) -> bool:
        """Return whether a finite verb follows, with no more than adjuncts or an insertion between."""
        at = self._past_adjuncts(number + 1)
        if self.parts[at] is not Part.COMMA:
            return self._is_finite(at) and not (at > number + 1 and self._begins_clause(at - 1))
        return not self._is_object() and self._is_inserted(at)

    def _is_object(self) -> bool:
        """Return whether nouns here are rather the object of the verb before: "saw A, the mayor, …"."""
        verb = None if self.current is None or self.joints else self.current.verb
        return verb is not None and CLAUSAL not in self.chunks[verb]

    def _is_inserted(self, at: int) -> bool:
        """Return whether the comma at `at` begins an insertion that a finite verb follows."""
        if self._is_finite(at + 1) or self.parts[at + 1] is Part.AND:
            return False
        ends = (end for end in range(at + 2, at + MOST_INSERTED) if self.parts[end] is Part.COMMA)
        return any(self._is_finite(end + 1) for end in ends)

    def _past_adjuncts(self, at: int) -> int:
        while self.parts[at] in _ASIDE:
            at += 1
        return at

    def _is_finite(self, number: int) -> bool:
        return self.parts[number] is Part.VERB and FINITE in self.chunks[self.constituents[number].first]

    # Adjuncts

    def _adjunct(self, number: int, found: Constituent) -> None:
        if not found.nouns:
            return
        preposition = found.first if found.part is Part.PREPOSITION else None
        adjunct = Adjunct(preposition, found.nouns, found.first, found.last)
        if self.current is None:
            self.level.opening.append(adjunct)
        elif (self.joints or self.upcoming) and self._opens_clause(number):
            self.upcoming.append(adjunct)
        else:
            self.current.adjuncts.append(adjunct)

    def _opens_clause(self, number: int) -> bool:
        """Return whether a new subject follows; between commas alone an adjunct belongs to what was."""
        at = self._past_adjuncts(number)
        if self.parts[at] is Part.COMMA and not self.aside:
            at += 1
        return self.parts[at] is Part.NOMINAL and self._is_subject(at)

    # Verbs

    def _verb(self, number: int, chunk: int) -> None:
        labels = self.chunks[chunk]
        if FINITE in labels:
            clause = self._finite(number, chunk)
        elif INFINITIVE in labels:
            clause = self._infinitive(number, chunk)
        else:
            clause = self._participle(number, chunk)
        self.clauses.append(clause)
        self.current = clause

    def _finite(self, number: int, chunk: int) -> OpenClause:
        if not self.joints and not self.level.awaits_verb:
            self._subject_after_subordinator(number)
        if self.level.verb is not None and Part.AND not in self.joints:
            while len(self.levels) > 1 and not self.level.awaits_verb:
                self.levels.pop()
        level = self.level
        subjectless = not level.subjects or (self.aside and not level.awaits_verb)
        passive = PASSIVE in self.chunks[chunk]
        voice = "passive" if passive else "active"
        level.verb = OpenClause(
            verb=chunk,
            construction="relative" if level.relative else voice,
            passive=passive,
            subjects=level.subjects,
            objects=list(level.objects),
            adjuncts=list(level.opening),
            inverted=subjectless and CLAUSAL in self.chunks[chunk],
        )
        return level.verb

    def _subject_after_subordinator(self, number: int) -> None:
        """Take "after the ship" for the beginning of a clause where a finite verb follows."""
        if not (number and self._begins_clause(number - 1)):
            return
        found = self.constituents[number - 1]
        for adjuncts in (self.level.opening, self.current.adjuncts if self.current else []):
            if adjuncts and adjuncts[-1].first == found.first:
                adjuncts.pop()
        self._begin(Level(subjects=[found.nouns]))

    def _begins_clause(self, number: int) -> bool:
        found = self.constituents[number]
        subordinator = bool(found.nouns) and SUBORDINATOR in self.chunks[found.first]
        return subordinator and not self._is_a(ADVERBIAL, found.nouns)

    def _infinitive(self, number: int, chunk: int) -> OpenClause:
        before = self.current
        governor, subjects = None, self.level.subjects
        if before is not None and before.construction == "infinitive" and self.joints:
            governor, subjects = before.governor, before.subjects
        elif before is not None:
            governor, subjects = before.verb, self._commanded(number, before)
        passive = PASSIVE in self.chunks[chunk]
        if passive and Part.COMMA in self.joints and (nouns := self._nouns_before(number)):
            governor, subjects = None, [*nouns, *subjects]
        clause = OpenClause(
            verb=chunk, construction="infinitive", passive=passive, subjects=subjects, governor=governor
        )
        return self._waiting(clause)

    def _commanded(self, number: int, before: OpenClause) -> list[Group]:
        """Return who does what an infinitive says that depends on the clause before."""
        labels = self.chunks[before.verb]
        last = self._run_before(number)
        recipients = [found.nouns for found in last if self.chunks[found.first] & _RECIPIENT]
        nouns = last[-1].nouns if last and last[-1].part is Part.NOMINAL else ()
        if not nouns and before.passive and before.subjects:
            nouns = before.subjects[0]
        if any(OBJECT_CONTROL in self.chunks[head] for head in heads_of(nouns)):
            others = [group for group in before.objects if group != nouns]
            return recipients[:1] or others or (before.subjects if RECEPTIVE in labels else [])
        if (
            nouns
            and len(last) > 1
            and recipients[:1] == [last[0].nouns]
            and "for" in self.chunks[last[0].first]
        ):
            return recipients[:1]
        return before.objects[:1] if OBJECT_CONTROL in labels and not before.passive else before.subjects

    def _participle(self, number: int, chunk: int) -> OpenClause:
        passive = PAST_PARTICIPLE in self.chunks[chunk]
        construction = "past-participle" if passive else "participle"
        before = self.current
        if Part.AND in self.joints and before is not None and before.construction == construction:
            subjects = before.subjects
        elif self.aside and not (passive and before is not None):
            subjects = self.level.subjects
        elif before is not None and before.objects and self._follows_for(number):
            subjects = before.objects[-1:]
        else:
            subjects = self._nouns_before(number) or self.level.subjects or self._subjects_outside(number)
        passive = passive or PASSIVE in self.chunks[chunk]
        return self._waiting(
            OpenClause(verb=chunk, construction=construction, passive=passive, subjects=subjects)
        )

    def _subjects_outside(self, number: int) -> list[Group]:
        """Return the subjects of the clause before "while" or "when": "A spoke while hosting B"."""
        if number and self.parts[number - 1] is Part.SUBORDINATOR:
            for level in reversed(self.levels[:-1]):
                if level.verb is not None:
                    return level.subjects
        return []

    def _follows_for(self, number: int) -> bool:
        """Return whether "for" stands before: "thanked A for coming" is said of A."""
        found = self.constituents[number - 1]
        return found.part is Part.PREPOSITION and not found.nouns and "for" in self.chunks[found.first]

    def _waiting(self, clause: OpenClause) -> OpenClause:
        if not clause.subjects and self.level.verb is None:
            self.level.waiting.append(clause)
        return clause

    # Relative clauses

    def _relative(self, number: int, found: Constituent) -> None:
        before = self.constituents[number - 1] if number else None
        if before is not None and before.part is Part.PREPOSITION and not before.nouns:
            nouns = self._nouns_before(number - 1)[:1]
            opening = [Adjunct(before.first, group, before.first, before.last) for group in nouns]
            self._begin(Level(relative=bool(nouns), opening=opening))
            return
        groups = self._nouns_before(number) if "whose" not in self.chunks[found.first] else []
        if self.chunks[found.first] & _PERSONAL:
            groups = [group for group in groups if not self._is_a(LOCATIVE, group)] or groups
        self._begin(Level(subjects=groups, relative=bool(groups) or "whose" in self.chunks[found.first]))

    def _nouns_before(self, number: int) -> list[Group]:
        """Return the nouns right before a constituent: the nearest, and those that it is an attribute of."""
        at = number
        while self.parts[at - 1] is Part.COMMA:
            at -= 1
        groups = [found.nouns for found in self._run_before(at)]
        return [group for group in groups if group and not self._is_a(ADVERBIAL, group)]

    def _run_before(self, number: int) -> list[Constituent]:
        """Return the adjuncts right before a constituent, the nearest first, up to the nouns before them."""
        run: list[Constituent] = []
        for found in reversed(self.constituents[max(number - MOST_INSERTED, 0) : number]):
            if found.part in _ASIDE and found.nouns:
                run.append(found)
                continue
            if found.part is Part.COMMA and run and run[-1].part is Part.PREPOSITION:
                continue
            return [*run, found] if found.part is Part.NOMINAL else run
        return run

    def _is_a(self, label: str, nouns: Group) -> bool:
        return all(label in self.chunks[head] for head in heads_of(nouns))
