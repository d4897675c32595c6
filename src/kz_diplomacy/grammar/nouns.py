"""The nouns and constituents of a sentence, as values."""

from typing import NamedTuple

from kz_diplomacy.grammar.syntax import Part


class Noun(NamedTuple):
    """A noun: the chunk of its head, its modifiers and possessors, and the chunk after it.

    `head` is None for "Rome's" before a noun that is no chunk of its own.
    """

    head: int | None
    last: int
    modifiers: tuple[int, ...] = ()
    possessors: tuple[int, ...] = ()


class Constituent(NamedTuple):
    """A part of a sentence from chunk `first` up to `last`, with its nouns where it has some."""

    part: Part
    first: int
    last: int
    nouns: tuple[Noun, ...] = ()

    @property
    def heads(self) -> tuple[int, ...]:
        """The chunks of the heads of its nouns."""
        return tuple(noun.head for noun in self.nouns if noun.head is not None)
