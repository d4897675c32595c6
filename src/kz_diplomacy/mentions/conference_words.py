"""The words of summits, sessions and commissions, from the table `knowledge/data/conferences.tsv`."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from kz_diplomacy.grammar import Gazetteer
from kz_diplomacy.knowledge.tables import bundled, read_table

__all__ = ["HEADS", "ConferenceWords", "conference_words"]

COLUMNS = ("word", "class", "source")
HEADS = ("event", "session", "body", "format", "named", "round")


class ConferenceWords(NamedTuple):
    """Classes of words, all in lower case.

    Attributes:
        heads: Nouns for conferences with their class: an `event` is one by itself, a `session` with its body,
            a `body` where it has two sides, a `format` with their countries, what is `named` where it is
            written as a name, a `round` with a number.
        qualifier: Words before a name that do not belong to it ("forthcoming").
        kept: Words in lower case that belong to it ("extraordinary", "regional").
        marker: Words that make a body one of two or more sides ("intergovernmental").
        many: Those among them that speak of more than two.
        not_before: Words that make the noun part of another name ("summit talks").
        not_after: Words that make it another thing ("press conference").
        state_body: Words that make a council or commission an organ of one state.
        of_name: Words that "of" joins to a name before the noun ("Friends of the Mekong").
        assembled: Words that make any session a conference ("informal").
        meeting_of: Words of which one makes a capitalised meeting a conference ("Leaders' Meeting").
        inside: Words in lower case that the name of a body may hold ("heads of state").
        joiner: Words that join the parts of a name.
        stop_on: What turns "on" away from the name ("on the sidelines").
        standing: Bodies that are spoken of without a session as well.
        regular: What is held again and again, as these hold their sessions.
        of_two: Words in the names of what two countries hold between them.
        summit_of_two: Names that only say so.
    """

    heads: Gazetteer[str]
    qualifier: frozenset[str]
    kept: frozenset[str]
    marker: frozenset[str]
    many: frozenset[str]
    not_before: frozenset[str]
    not_after: frozenset[str]
    state_body: frozenset[str]
    of_name: frozenset[str]
    assembled: frozenset[str]
    meeting_of: frozenset[str]
    inside: frozenset[str]
    joiner: frozenset[str]
    stop_on: frozenset[str]
    standing: frozenset[str]
    regular: frozenset[str]
    of_two: frozenset[str]
    summit_of_two: frozenset[str]


@cache
def conference_words() -> ConferenceWords:
    """Return the classes that come with the library, read once.

    >>> conference_words().heads.lookup(["summit"]), "intergovernmental" in conference_words().marker
    (('event',), True)
    """
    classes: dict[str, set[str]] = {}
    for word, kind in read_table(bundled(), "conferences.tsv", COLUMNS, _row):
        classes.setdefault(kind, set()).add(word)
    heads = Gazetteer.of(_phrases(classes))
    return ConferenceWords(
        heads=heads, **{kind: frozenset(words) for kind, words in classes.items() if kind not in HEADS}
    )


def _phrases(classes: dict[str, set[str]]) -> Iterator[tuple[str, str]]:
    for kind in HEADS:
        for phrase in sorted(classes[kind]):
            yield " ".join(phrase.replace("'", " '").split()), kind


def _row(word: str, kind: str, _: str) -> tuple[str, str]:
    return word, kind
