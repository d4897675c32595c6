"""The words that rules are written in.

    pattern  = chunk | gap | look | pattern "+" pattern | pattern "|" pattern
             | pattern ".optional()" | "between(" pattern "," least "," most ")"
             | pattern ".as_(" name ")" | pattern ".whole()"
    chunk    = "label(" all of these labels ")" | "one(" any of these ")" | "word(" word ")" | "anything()"
             | chunk ".without(" none of these labels ")"
    gap      = "gap(" most ")"                 as few chunks as will do, never a boundary
    look     = "before(" labels ")" | "not_before(" labels ")" | "after(" labels ")" | "not_after(" labels ")"
             | "start_of_sentence" | "end_of_sentence"

A plain string beside `+` or `|` stands for the chunk of that word.  `+` binds more tightly than `|`.

>>> label("PERSON").as_("sailor") + gap(4) + word("ARRIVE") + one("in", "to") + label("PLACE")
label('PERSON').as_('sailor') + gap(4) + label('ARRIVE') + one('in', 'to') + label('PLACE')
"""

from kz_diplomacy.grammar.patterns import Chunk, Look, Pattern, Repeat
from kz_diplomacy.grammar.syntax import BOUNDARY


def label(*labels: str) -> Chunk:
    """Return the pattern of one chunk that bears all of these labels.

    >>> label("VERB", "PASSIVE").admits(frozenset({"VERB"}))
    False
    """
    return _one_of(frozenset(labels)) if labels else _one_of()


def one(*labels: str) -> Chunk:
    """Return the pattern of one chunk that bears any of these labels, or is any of these words.

    >>> one("in", "PLACE").admits(frozenset({"PLACE", "NOUN"}))
    True
    """
    return _one_of(*(frozenset({each}) for each in labels))


def word(name: str) -> Chunk:
    """Return the pattern of one chunk of this word class, or of this very word in lower case.

    >>> word("in")
    label('in')
    """
    return one(name)


def anything() -> Chunk:
    """Return the pattern of any one chunk but a boundary.

    >>> anything().admits(frozenset({"BOUNDARY"}))
    False
    """
    return Chunk((frozenset(),), frozenset({BOUNDARY}))


def gap(most: int, *, without: tuple[str, ...] = ()) -> Repeat:
    """Return the pattern of up to `most` chunks, none a boundary or with one of the labels `without`.

    >>> gap(3, without=("VERB",))
    gap(3, without=('VERB',))
    """
    return Repeat(anything().without(*without), 0, most, lazy=True)


def between(pattern: Pattern, least: int, most: int) -> Repeat:
    """Return `pattern` repeated `least` to `most` times, as often as possible.

    >>> between(label("ADJECTIVE"), 0, 3)
    between(label('ADJECTIVE'), 0, 3)
    """
    return Repeat(pattern, least, most)


def before(*labels: str) -> Look:
    """Return the pattern of no chunk where the next one bears any of these labels.

    >>> label("PERSON") + before("COMMA")
    label('PERSON') + before('COMMA')
    """
    return Look(one(*labels), ahead=True, wanted=True)


def not_before(*labels: str) -> Look:
    """Return the pattern of no chunk where the next one bears none of these labels, or there is none.

    >>> label("VERB") + not_before("to")
    label('VERB') + not_before('to')
    """
    return Look(one(*labels), ahead=True, wanted=False)


def after(*labels: str) -> Look:
    """Return the pattern of no chunk where the last one bears any of these labels.

    >>> after("COMMA") + label("PERSON")
    after('COMMA') + label('PERSON')
    """
    return Look(one(*labels), ahead=False, wanted=True)


def not_after(*labels: str) -> Look:
    """Return the pattern of no chunk where the last one bears none of these labels, or there is none.

    >>> not_after("of") + label("PERSON")
    not_after('of') + label('PERSON')
    """
    return Look(one(*labels), ahead=False, wanted=False)


start_of_sentence: Look = Look(anything(), ahead=False, wanted=False)
"""No chunk, after a boundary or where the chunks begin."""

end_of_sentence: Look = Look(anything(), ahead=True, wanted=False)
"""No chunk, before a boundary or where the chunks end."""


def _one_of(*alternatives: frozenset[str]) -> Chunk:
    return Chunk(alternatives)
