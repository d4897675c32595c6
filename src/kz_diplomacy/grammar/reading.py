"""What has been read of a sentence up to a word: its clauses, its open levels, what joins the next word."""

from kz_diplomacy.grammar.clauses import Adjunct
from kz_diplomacy.grammar.levels import Level, OpenClause
from kz_diplomacy.grammar.neighbours import Neighbours
from kz_diplomacy.grammar.nouns import Constituent
from kz_diplomacy.grammar.syntax import Chunks, Part


class Reading:
    """The state of reading one sentence.

    Attributes:
        chunks: The labels of the chunks of the document.
        constituents: Those of the sentence.
        near: What stands beside a constituent.
        parts: What each constituent is, with an end behind the last.
        clauses: The clauses whose verbs have been read, in order.
        levels: The open levels, the main clause first.
        current: The clause that adjuncts and objects belong to; None where a level has just begun.
        joints: The commas and conjunctions right before the next constituent.
        upcoming: Adjuncts that belong to a subject still to come.
    """

    def __init__(self, chunks: Chunks, constituents: list[Constituent]) -> None:
        """Begin before the first constituent."""
        self.chunks = chunks
        self.constituents = constituents
        self.near = Neighbours(chunks, constituents)
        self.parts = self.near.parts
        self.clauses: list[OpenClause] = []
        self.levels = [Level()]
        self.current: OpenClause | None = None
        self.joints: set[Part] = set()
        self.upcoming: list[Adjunct] = []

    @property
    def level(self) -> Level:
        """The innermost level."""
        return self.levels[-1]

    @property
    def aside(self) -> bool:
        """Whether the constituent stands after a comma alone."""
        return Part.COMMA in self.joints and Part.AND not in self.joints

    def begin(self, level: Level) -> None:
        """Open a level inside those that are open."""
        self.levels.append(level)
        self.current = None

    def withdrawn(self, first: int) -> list[Adjunct]:
        """Return the last adjuncts from chunk `first` on, taken from where they were put."""
        taken: list[Adjunct] = []
        for adjuncts in (self.level.opening, self.current.adjuncts if self.current else []):
            while adjuncts and adjuncts[-1].first >= first:
                taken.insert(0, adjuncts.pop())
        return taken
