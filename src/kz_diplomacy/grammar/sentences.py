"""Sentences: the reader of clauses, one pass from left to right over the constituents.

A level is a stretch with one subject: the main clause, a relative clause, a clause after a subordinator, an
insertion ("the voyage, he said, will …").  A level ends where a later word shows that an outer one goes on.
"""

from collections.abc import Sequence
from itertools import pairwise

from kz_diplomacy.grammar.antecedents import before_preposition, subjects_of_aside, subjects_outside
from kz_diplomacy.grammar.clauses import Adjunct, Group, Sentence
from kz_diplomacy.grammar.commands import commanded
from kz_diplomacy.grammar.constituents import read_constituents
from kz_diplomacy.grammar.levels import MOST_BEHIND, Level, OpenClause
from kz_diplomacy.grammar.neighbours import ASIDE
from kz_diplomacy.grammar.nouns import Constituent
from kz_diplomacy.grammar.reading import Reading
from kz_diplomacy.grammar.sharing import share
from kz_diplomacy.grammar.subjects import (
    described,
    ends_inserted,
    goes_on_outside,
    has_own_goal,
    is_object,
    is_subject,
    opens_clause,
)
from kz_diplomacy.grammar.syntax import (
    CLAUSAL,
    COPULA,
    FINITE,
    INFINITIVE,
    LOCATIVE,
    PASSIVE,
    PAST_PARTICIPLE,
    PERSONAL,
    SUBORDINATOR,
    Chunks,
    Part,
    parts_of,
)

_PERSONAL = frozenset(("who", "whom"))
_INVERTED = frozenset((CLAUSAL, COPULA))
_JOINTS = frozenset((Part.COMMA, Part.AND))


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


class _Reader(Reading):
    """Reads the constituents of one sentence."""

    def take(self, number: int, found: Constituent) -> None:
        """Let the next constituent find its place."""
        part = found.part
        if part in _JOINTS:
            self.joints.add(part)
            return
        if part is Part.NOMINAL:
            self._noun(number, found)
        elif part in ASIDE:
            self._adjunct(number, found)
        elif part is Part.VERB:
            self._verb(number, found.first)
        elif part is Part.RELATIVE:
            self._relative(number, found)
        elif part is Part.SUBORDINATOR:
            self.begin(Level())
        elif part is Part.BREAK:
            self.levels, self.current, self.upcoming = [Level()], None, []
        else:
            return
        self.joints = set()

    # Nouns

    def _noun(self, number: int, found: Constituent) -> None:
        if is_subject(self, number):
            if thing := described(self, number):
                self.begin(Level(subjects=[found.nouns], relative=True, objects=[thing]))
            else:
                self._subject(found.nouns)
        elif has_own_goal(self, number):
            return
        elif (outer := goes_on_outside(self, found.nouns)) is not None:
            self.levels.pop()
            self.current = outer
            outer.objects.append(found.nouns)
        elif self.level.absolute and Part.AND in self.joints and self.near.is_before_participle(number):
            self.begin(Level(subjects=[found.nouns], absolute=True))
        elif self.current is not None and self.current.inverted and not self.joints:
            self.current.subjects, self.current.inverted = [found.nouns], False
            self._give(self.current.subjects)
        elif self.current is not None and is_object(self, number, found.nouns):
            self.current.objects.append(found.nouns)
        elif self.level.verb is None and not self.level.subjects:
            self._subject(found.nouns)

    def _subject(self, nouns: Group) -> None:
        if self.level.awaits_verb and self.aside and not self.level.relative:
            self.levels.append(Level(beside=self.near.beside(self.level.subjects[0], nouns)))
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
        self._give(level.subjects)

    def _give(self, subjects: list[Group]) -> None:
        for clause in self.level.waiting:
            clause.subjects = subjects
        self.level.waiting = []

    def end(self) -> None:
        """Share what verbs have together; take "A, B left" for a list where no verb has come for A alone."""
        share(self.clauses, self.constituents, self.chunks)
        for outer, level in pairwise(self.levels):
            if level.beside and level.verb is not None and outer.awaits_verb:
                level.verb.subjects = [level.beside + level.subjects[0]]

    # Adjuncts

    def _adjunct(self, number: int, found: Constituent) -> None:
        if not found.nouns:
            return
        preposition = found.first if found.part is Part.PREPOSITION else None
        adjunct = Adjunct(preposition, found.nouns, found.first, found.last)
        if self.current is None:
            self.level.opening.append(adjunct)
        elif (self.joints or self.upcoming) and opens_clause(self, number):
            self.upcoming.append(adjunct)
        elif (outer := ends_inserted(self, number)) is not None:
            self.levels.pop()
            self.current = outer
            outer.adjuncts.append(adjunct)
        else:
            self.current.adjuncts.append(adjunct)

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
        if not self.joints and (not self.level.awaits_verb or self.near.opens_clause(number - 1)):
            self._subject_in_adjuncts(number)
        if self.level.verb is not None and Part.AND not in self.joints:
            while len(self.levels) > 1 and not self.level.awaits_verb:
                self.levels.pop()
        self._subject_set_off(chunk)
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
            inverted=subjectless and (passive or not _INVERTED.isdisjoint(self.chunks[chunk])),
        )
        return level.verb

    def _subject_in_adjuncts(self, number: int) -> None:
        """Take the subject of a verb without one from the adjuncts before it.

        "after the ship" begins a clause; "in Rome race" holds both an adjunct and the subject.
        """
        start = self.near.clause_before(number)
        if start is not None:
            moved = self.withdrawn(self.constituents[start].first)
            self.begin(Level(subjects=[self.constituents[start].nouns], opening=moved[1:]))
            return
        if self.current is None and not self.level.subjects:
            self.level.part_opening()

    def _subject_set_off(self, chunk: int) -> None:
        """Take the subject of a verb from before an aside: "it ended after Anna, the mayor, left"."""
        level = self.level
        adjuncts = level.opening if level.verb is None else level.verb.adjuncts
        if self.joints != {Part.COMMA} or level.awaits_verb or CLAUSAL in self.chunks[chunk]:
            return
        behind = range(len(adjuncts) - 1, max(len(adjuncts) - 1 - MOST_BEHIND, -1), -1)
        at = next((at for at in behind if self._opens(adjuncts[at])), None)
        if at is not None and self.near.is_a(PERSONAL, adjuncts[at].nouns):
            begun = Level(subjects=[adjuncts[at].nouns], opening=adjuncts[at + 1 :])
            del adjuncts[at:]
            self.begin(begun)

    def _opens(self, adjunct: Adjunct) -> bool:
        """Return whether a clause may begin with an adjunct: "after the ship"."""
        return adjunct.preposition is not None and SUBORDINATOR in self.chunks[adjunct.preposition]

    def _infinitive(self, number: int, chunk: int) -> OpenClause:
        before = self.current
        governor, subjects = None, self.level.subjects
        if before is not None and before.construction == "infinitive" and self.joints:
            governor, subjects = before.governor, before.subjects
        elif before is not None:
            governor, subjects = before.verb, commanded(self.near, number, before)
        passive = PASSIVE in self.chunks[chunk]
        if passive and (nouns := self.near.nouns_before(number)):
            governor, subjects = None, [*nouns, *subjects]
        clause = OpenClause(
            verb=chunk, construction="infinitive", passive=passive, subjects=subjects, governor=governor
        )
        return self._waiting(clause)

    def _participle(self, number: int, chunk: int) -> OpenClause:
        self._absolute(number)
        passive = PAST_PARTICIPLE in self.chunks[chunk]
        construction = "past-participle" if passive else "participle"
        before = self.current
        if before is None and self.level.absolute:
            subjects = self.level.subjects
        elif Part.AND in self.joints and before is not None and before.construction == construction:
            subjects = before.subjects
        elif self.aside and not (passive and (before is not None or self.level.opening)):
            subjects = subjects_of_aside(self)
        elif before is not None and before.objects and self.near.follows_for(number):
            subjects = before.objects[-1:]
        else:
            nouns = [group for group in self.near.nouns_before(number) if not self._is_place_aside(group)]
            subjects = nouns or self.level.subjects or subjects_outside(self, number)
        passive = passive or PASSIVE in self.chunks[chunk]
        return self._waiting(
            OpenClause(verb=chunk, construction=construction, passive=passive, subjects=subjects)
        )

    def _absolute(self, number: int) -> None:
        """Begin a clause where "with" brings a subject and a participle: "A sank, with B reaching port"."""
        start = self.near.absolute_before(number)
        if start is not None:
            moved = self.withdrawn(self.constituents[start].first)
            self.begin(Level(subjects=[self.constituents[start].nouns], opening=moved[1:], absolute=True))

    def _is_place_aside(self, nouns: Group) -> bool:
        """Return whether a comma parts a place from what is said: "was held in Rome, won by Anna"."""
        return self.aside and bool(self.level.subjects) and self.near.is_a(LOCATIVE, nouns)

    def _waiting(self, clause: OpenClause) -> OpenClause:
        if not clause.subjects and self.level.verb is None:
            self.level.waiting.append(clause)
        return clause

    # Relative clauses

    def _relative(self, number: int, found: Constituent) -> None:
        before = self.constituents[number - 1] if number else None
        if before is not None and before.part is Part.PREPOSITION and not before.nouns:
            nouns = before_preposition(self, number - 1, found)[:1]
            opening = [Adjunct(before.first, group, before.first, before.last) for group in nouns]
            self.begin(Level(relative=bool(nouns), opening=opening))
            return
        aside = self.aside
        groups = self.near.nouns_before(number) if "whose" not in self.chunks[found.first] else []
        if self.chunks[found.first] & _PERSONAL:
            people = [group for group in groups if self.near.is_a(PERSONAL, group)]
            groups = people or [group for group in groups if not self.near.is_a(LOCATIVE, group)] or groups
        relative = bool(groups) or "whose" in self.chunks[found.first]
        self.begin(Level(subjects=groups, relative=relative, inserted=aside))
