"""One pass of the gazetteer of names over a document, shared by all readers.

    name     = words that the tables know, leftmost and longest, inside one sentence ;
    compound = part, "-", part, { "-", part } ;  (* one word: "Kazakh-Korean", "U.S.-Romania", "UK-based" *)
    part     = a country or body of the tables | a form of the table `combining_forms` ;  (* "Sino-Kazakh" *)

A compound gives one `Found` for each part that is known, all with the range of the whole compound; where the
first part began in the word before ("South Korean-Kazakh") or the last one ends in the word after
("Kazakh-South Korean"), that word is in the range too.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Generic, NamedTuple, Protocol, TypeVar

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.entries import Body, CountryName, Name, NameForm
from kz_diplomacy.knowledge.tables import bundled, read_table
from kz_diplomacy.models import Country
from kz_diplomacy.text import Document

__all__ = ["Found", "Ranged", "Spans", "find_names", "spans_of"]


class Ranged(Protocol):
    """Anything with a word range."""

    @property
    def first(self) -> int:
        """The first word."""
        ...

    @property
    def last(self) -> int:
        """The word after the last one."""
        ...


S = TypeVar("S", bound=Ranged)


class Found(NamedTuple):
    """Words that the tables know, with all that they may stand for.

    >>> Found(first=0, last=1, values=())
    Found(first=0, last=1, values=())
    """

    first: int
    last: int
    values: tuple[Name, ...]


class Spans(NamedTuple, Generic[S]):
    """Ranges by their first word, by the word after their last one, and by every word that they cover."""

    starting: Mapping[int, S]
    ending: Mapping[int, S]
    covering: Mapping[int, S]


def spans_of(items: Iterable[S]) -> Spans[S]:
    """Return the index of ranges; of several over the same words the first counts.

    >>> spans = spans_of([Found(first=2, last=4, values=())])
    >>> 2 in spans.starting, 4 in spans.ending, 3 in spans.covering, 4 in spans.covering
    (True, True, True, False)
    """
    starting: dict[int, S] = {}
    ending: dict[int, S] = {}
    covering: dict[int, S] = {}
    for item in items:
        starting.setdefault(item.first, item)
        ending.setdefault(item.last, item)
        for word in range(item.first, item.last):
            covering.setdefault(word, item)
    return Spans(starting, ending, covering)


def find_names(document: Document, knowledge: Knowledge) -> tuple[Found, ...]:
    """Return all that the tables know in a document, in order.

    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> document = read_document(Article(id="a", text="Kazakh-Korean talks were held in Seoul."))
    >>> [(found.first, found.last) for found in find_names(document, Knowledge.load())]
    [(0, 1), (0, 1), (5, 6)]
    """
    find, keys = knowledge.names.find, document.keys
    found = [
        Found(first=first + sentence.first, last=last + sentence.first, values=values)
        for sentence in document.sentences
        for first, last, values in find(keys[sentence.first : sentence.last])
    ]
    hyphened = [number for number, key in enumerate(keys) if "-" in key and not key.islower()]
    if not hyphened:
        return tuple(found)
    covered = {word for each in found for word in range(each.first, each.last)}
    compounds = [
        each
        for number in hyphened
        if number not in covered
        for each in _compound(keys, number, covered, knowledge)
    ]
    joined = {word for each in compounds for word in range(each.first, each.last)}
    apart = [each for each in found if each.first not in joined and each.last - 1 not in joined]
    return tuple(sorted([*apart, *compounds], key=_order))


def _order(found: Found) -> tuple[int, int]:
    return found.first, found.last


def _compound(keys: Sequence[str], number: int, covered: set[int], knowledge: Knowledge) -> Iterator[Found]:
    parts = keys[number].split("-")
    before = (keys[number - 1], parts[0]) if number and number - 1 not in covered else ()
    after = (parts[-1], keys[number + 1]) if number + 1 < len(keys) else ()
    first, last = number, number + 1
    known = [_known((part,), knowledge) for part in parts]
    if before and (whole := _known(before, knowledge)):
        known[0], first = whole, number - 1
    if after and (whole := _known(after, knowledge)):
        known[-1], last = whole, number + 2
    if not known[0] and any(known[1:]):
        known[0] = _combining().get(parts[0], ())
    for values in known:
        if values:
            yield Found(first=first, last=last, values=values)


def _known(phrase: Sequence[str], knowledge: Knowledge) -> tuple[Name, ...]:
    values = knowledge.names.lookup(phrase) or ()
    return tuple(value for value in values if isinstance(value, (CountryName, Body)))


@cache
def _combining() -> Mapping[str, tuple[Name, ...]]:
    return dict(read_table(bundled(), "combining_forms.tsv", ("form", "country", "source"), _combined))


def _combined(form: str, code: str, _source: str) -> tuple[str, tuple[Name, ...]]:
    return form, (CountryName(country=Country(code), form=NameForm.ADJECTIVE),)
