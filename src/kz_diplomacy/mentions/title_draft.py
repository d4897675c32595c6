"""A title while it is being read, and what its parts have in common."""

from typing import Self

import attrs

from kz_diplomacy.knowledge.entries import BodyKind
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.titles import Title, without_country
from kz_diplomacy.models import Country

__all__ = ["STATE_BODIES", "Draft", "is_free", "take_body"]

STATE_BODIES = frozenset({BodyKind.PARLIAMENT})


@attrs.define(kw_only=True)
class Draft:
    """A title while its surroundings are being read.

    `first` and `end` bound what has been read so far; `pieces` are the word ranges of the role's text.
    """

    context: Context
    title: Title
    first: int
    end: int
    pieces: list[tuple[int, int]] = attrs.field(factory=list[tuple[int, int]])
    countries: list[Country] = attrs.field(factory=list[Country])
    organization: str | None = None
    kind: BodyKind | None = None
    local: bool = False
    owned: bool = False
    determiner: str = ""

    @classmethod
    def of(cls, context: Context, title: Title, floor: int) -> Self:
        """Return the draft of a title that may not begin before `floor`."""
        return cls(context=context, title=title, first=max(title.first, floor), end=title.last)

    def text(self) -> str:
        """The role as written, without determiner, country and body."""
        pieces = [(self._past_passing(*piece), piece[1]) for piece in self.pieces]
        return " ".join(self.context.document.slice(first, last) for first, last in pieces if first < last)

    def _past_passing(self, first: int, last: int) -> int:
        """Return the first word that is no "new" or "visiting", which are no part of a title."""
        while first < last and self.context.lexicon.modifiers.get(self.context.word(first)) == "passing":
            first += 1
        return first

    def add_country(self, country: Country | None) -> None:
        """Note the country of a body or place, unless the title has one of its own."""
        if country is not None and not self.countries:
            self.countries.append(country)


def is_free(context: Context, index: int) -> bool:
    """Whether a word belongs to no name of the tables and to no body."""
    return index not in context.names.covering and index not in context.organizations.covering


def take_body(draft: Draft, first: int, end: int) -> None:
    """Note the body that a title belongs to; a chamber or region stays in the role's text."""
    body = draft.context.organizations.covering[first]
    draft.kind = body.kind
    draft.add_country(body.organization.country)
    if body.kind in STATE_BODIES:
        draft.pieces.insert(0, without_country(draft.context, first, end))
    elif not body.generic:
        draft.organization = body.organization.name
