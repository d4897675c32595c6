"""The name that a text gives a document behind its kind.

    name   = [ "," ], [ adverb ], naming, [ "the" ], ( quoted | proper ) ;   (* "entitled “Vision”" *)
    naming = "entitled" | "known as" | … ;
    proper = capitalised word, { [ small word ], capitalised word | number } ;

What is only "called" something is named by quotation marks, or by a name that says its kind: "called the
Andes Pact", not "called Chile a partner".
"""

from typing import NamedTuple

from kz_diplomacy.mentions.document_surroundings import Surroundings
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.mentions.line import QUOTES
from kz_diplomacy.mentions.values import DateMention

__all__ = ["GivenName", "given_name"]

JOINING = frozenset(("of", "for", "on", "and", "the"))
LONGEST = 20
"""Words of a name at most."""


class GivenName(NamedTuple):
    """The words `first` to `last` of a name and the word `end` after all; `own` where it says its kind."""

    first: int
    last: int
    end: int
    own: bool


def given_name(around: Surroundings, at: int) -> GivenName | None:
    """Return the name that words behind the kind of a document give it, which begin at `at`."""
    start = at + (around.word(at) == ",")
    start += around.word(start).endswith("ly") or around.word(start) == "also"
    words = document_words()
    pair = f"{around.word(start)} {around.word(start + 1)}" in words.naming
    sure, called = pair or around.word(start) in words.naming, around.word(start) in words.calling
    if not (sure or called):
        return None
    first = start + 1 + pair
    first += around.word(first) == "the"
    found = _quoted(around, first) or _proper(around, first)
    return found if found and (sure or found.own or around.word(first) in QUOTES) else None


def _quoted(around: Surroundings, at: int) -> GivenName | None:
    mark = around.word(at)
    if mark not in QUOTES:
        return None
    closing = next((n for n in range(at + 2, at + LONGEST) if around.word(n) == mark), None)
    return (
        None
        if closing is None
        else GivenName(at + 1, closing, closing + 1, _has_kind(around, at + 1, closing))
    )


def _proper(around: Surroundings, first: int) -> GivenName | None:
    last = at = first
    while at < first + LONGEST and (_is_name(around, at) or _joins(around, at, first)):
        at += 1
        last = last if around.word(at - 1) in JOINING else at
    return GivenName(first, last, last, _has_kind(around, first, last)) if last > first else None


def _is_name(around: Surroundings, at: int) -> bool:
    return around.capital(at) and around.starts(at, DateMention) is None


def _joins(around: Surroundings, at: int, first: int) -> bool:
    """Whether a small word or a number goes on with a name that has begun."""
    return at > first and (around.word(at) in JOINING or around.word(at).isdigit())


def _has_kind(around: Surroundings, first: int, last: int) -> bool:
    """Whether a name says which kind of document it is."""
    return bool(around.knowledge.documents.find(around.document.lower[first:last]))
