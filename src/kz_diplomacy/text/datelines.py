"""Datelines: the words before a lead that say where and when an agency reports.

    dateline = element, { separator, element }, [ separator ] ;
    element  = place | day | agency | "(", ( agency | day | word, { word } ), ")" | "/", word, { word }, "/" ;
    place    = [ seat, "," ], capitalised, { capitalised } ;  (* five words, none of function or office *)
    seat     = { capitalised }, word for a house ;            (* "State House, Nairobi" *)
    day      = [ weekday ], ( month, number | number, month | number, "/", number, "/", number ), [ year ] ;
    agency   = a name of the table of agencies, within slashes or brackets or bare ;
               (* within slashes or, before a dash, within brackets behind place or day any name; no acronym
               of the words before it *)
    separator = "," | "." | ":" | "/" | "|" | a dash ;

Before prose the shape must say that it is one: an agency with a place or a day ("ASTANA, June 16 /TASS/."),
a place with a day and a mark that closes them ("BAKU, Azerbaijan, June 4."), a place before a dash or, in
capitals, before a colon ("BISHKEK --", "PARIS:").  A line of its own needs no closing mark ("The Hague,
March 14, 2024").
"""

import attrs

from kz_diplomacy.text.days import CALENDAR, day_end
from kz_diplomacy.text.document import Dateline
from kz_diplomacy.text.tables import column
from kz_diplomacy.text.tokens import Words, read_words

__all__ = ["Opening", "read_dateline", "read_place_line"]

SEPARATORS = frozenset({",", ".", ":", "/", "|", "-", "--", "---", "\u2013", "\u2014", "\u060c", "./", "//"})
DASHES = frozenset({"-", "--", "---", "\u2013", "\u2014"})
MARKS = SEPARATORS | {"(", "["}  # one stands behind the first element of any dateline
PLACE_WORDS = 5
BRACKET_WORDS = 6
SLASHED_WORDS = 9
DASHED_WORDS = 3
COLON_WORDS = 2
ABBREVIATED = 2  # words
ACRONYM_LETTERS = range(2, 8)
LONGEST = 30  # words
NO_PLACE = frozenset({*column("openers.tsv"), *CALENDAR, *column("ranks.tsv")})
SEATS = frozenset(column("seats.tsv"))
AGENCIES = frozenset(read_words(name).lower for name in column("agencies.tsv"))
AGENCY_FIRSTS = frozenset(name[0] for name in AGENCIES)
LONGEST_AGENCY = max(map(len, AGENCIES))


@attrs.define(kw_only=True)
class Opening:
    """What was read so far at the beginning of a block, up to word number `at`."""

    at: int
    place: tuple[int, int] | None = None
    day: tuple[int, int] | None = None
    agency: tuple[int, int] | None = None
    closed: str = ""


def read_dateline(words: Words, first: int, last: int) -> Dateline | None:
    """Return the dateline with which the words `first` to `last` begin.

    >>> found = read_dateline(read_words("ASTANA, June 16 /TASS/. Talks began."), 0, 12)
    >>> found.place, found.day, found.agency, found.last
    ((0, 1), (2, 4), 'TASS', 8)
    """
    if first >= last or MARKS.isdisjoint(words.words[first + 1 : first + PLACE_WORDS + 2]):
        return None
    if not (words.words[first][0].isupper() or words.words[first][0].isdigit() or words.words[first] == "("):
        return None
    opening = _read(words, first, min(last, first + LONGEST))
    return _made(words, first, opening) if opening.at < last and _is_dateline(words, opening) else None


def read_place_line(words: Words, first: int, last: int) -> Dateline | None:
    """Return the dateline that fills a whole line.

    >>> found = read_place_line(read_words("14 June 2023, Astana"), 0, 5)
    >>> found.place, found.day
    ((4, 5), (0, 3))
    """
    if last - first > LONGEST:
        return None
    opening = _read(words, first, last)
    return _made(words, first, opening) if opening.at == last and (opening.place or opening.day) else None


def _made(words: Words, first: int, opening: Opening) -> Dateline:
    agency = None
    if opening.agency:
        start, end = opening.agency
        glue = [words.ends[i] == words.starts[i + 1] for i in range(start, end - 1)]
        agency = words.words[start] + "".join(
            ("" if close else " ") + words.words[start + 1 + i] for i, close in enumerate(glue)
        )
    return Dateline(first=first, last=opening.at, place=opening.place, day=opening.day, agency=agency)


def _read(words: Words, first: int, last: int) -> Opening:
    """Return the longest chain of elements from `first` on."""
    opening = Opening(at=first)
    while opening.at < last:
        if opening.at > first:
            _skip_separators(words, opening, last)
        if opening.at >= last or not _read_element(words, opening, last):
            break
        opening.closed = ""
    return opening


def _skip_separators(words: Words, opening: Opening, last: int) -> None:
    while opening.at < last and words.words[opening.at] in SEPARATORS:
        opening.closed = words.words[opening.at]
        opening.at = _after_author(words, opening, last) or opening.at + 1


def _after_author(words: Words, opening: Opening, last: int) -> int | None:
    """Return where "/First Last/" after an agency ends."""
    if opening.closed != "/" or not opening.agency:
        return None
    for index in range(opening.at + 2, min(last, opening.at + PLACE_WORDS)):
        if words.words[index] == "/":
            return index + 1
        if not words.words[index][0].isupper():
            return None
    return None


def _read_element(words: Words, opening: Opening, last: int) -> bool:
    at = opening.at
    if words.words[at] in "([":
        return _read_bracket(words, opening, last)
    if opening.closed == "/" and (end := _slashed(words, at, last)):
        opening.agency, opening.at = opening.agency or (at, end), end
        return True
    day = day_end(words, at, last)
    if day is not None and opening.day is None:
        opening.day, opening.at = (at, day), day
        return True
    agency = _agency(words, at, last)
    if agency is not None:
        opening.agency, opening.at = opening.agency or (at, agency), agency
        return True
    return _read_place(words, opening, last)


def _read_place(words: Words, opening: Opening, last: int) -> bool:
    """Read a place, or the country that follows it after a comma, or after a dash the end of the way."""
    at = opening.at
    end = _place(words, at, last)
    if end is None or (opening.agency and not _behind_agency(words, opening, end)):
        return False
    closed = end >= last or words.words[end] in SEPARATORS or words.words[end] == "("
    if opening.place is None:
        if opening.day and not closed:
            return False
        opening.place, opening.at = (at, end), end
        return True
    way = opening.closed in DASHES and all(words.words[i].isupper() for i in (at, opening.place[0]))
    if not closed or opening.place[1] != at - 1 or not (way or opening.closed == ","):
        return False
    seat = words.lower[opening.place[1] - 1] in SEATS
    opening.place, opening.at = ((at, end) if way or seat else opening.place), end
    return True


def _behind_agency(words: Words, opening: Opening, end: int) -> bool:
    """Whether the place of "Reuters, LONDON -" or "(ANSA) - ROME, June 4 -" ends at a word."""
    capitals = all(word.isupper() for word in words.words[opening.at : end])
    return capitals and opening.place is None and opening.day is None and opening.closed != "/"


def _slashed(words: Words, at: int, last: int) -> int | None:
    """Return where the name of an agency between slashes ends, None where there is none."""
    end = next((i for i in range(at, min(last, at + SLASHED_WORDS)) if words.words[i].endswith("/")), None)
    return end if end is not None and end > at and words.words[at][0].isupper() else None


def _read_bracket(words: Words, opening: Opening, last: int) -> bool:
    """Read an agency, a day or a country within brackets."""
    at = opening.at + 1
    end = next((i for i in range(at, min(last, at + BRACKET_WORDS)) if words.words[i] in ")]"), None)
    if end is None or end == at:
        return False
    if _is_agency(words, opening, at, end, last):
        opening.agency = opening.agency or (at, end)
    elif opening.day is None and opening.place and day_end(words, at, end) == end:
        opening.day = (at, end)
    elif not words.words[at][0].isupper() or opening.place is None or opening.place[1] != opening.at:
        return False
    opening.at = end + 1
    return True


def _is_agency(words: Words, opening: Opening, at: int, end: int, last: int) -> bool:
    """Whether words in brackets name an agency: a known one, an acronym, any name between day and dash."""
    if words.lower[at:end] in AGENCIES:
        return True
    if end == at + 1 and _is_acronym(words.words[at]):
        return not _abbreviates(words, opening)
    closed = end + 1 < last and words.words[end + 1] in DASHES
    return closed and opening.day is not None and words.words[at][0].isupper()


def _abbreviates(words: Words, opening: Opening) -> bool:
    """Whether an acronym in brackets is that of the words before it: "World Bank (WB) will lend"."""
    if opening.place is None or opening.place[1] - opening.place[0] < ABBREVIATED:
        return False
    letters = iter(words.words[opening.at + 1])
    return all(word[0] in letters for word in words.words[slice(*opening.place)])


def _is_acronym(word: str) -> bool:
    """Whether a word in brackets is an agency by its shape ("(NAN)")."""
    return len(word) in ACRONYM_LETTERS and word.isalpha() and word.isupper()


def _place(words: Words, at: int, last: int) -> int | None:
    end = at
    while end < last and end - at < PLACE_WORDS:
        word = words.words[end]
        if not word[0].isupper() or (
            words.lower[end] in NO_PLACE and not (end == at and _is_article(words, at, last))
        ):
            break
        end += 1
    return end if end > at else None


def _is_article(words: Words, at: int, last: int) -> bool:
    """Whether "The" belongs to a name such as The Hague: one capitalised word and a mark follow."""
    return (
        words.lower[at] == "the"
        and at + 2 < last
        and words.words[at + 1][0].isupper()
        and words.words[at + 2] in {",", "("}
    )


def _agency(words: Words, at: int, last: int) -> int | None:
    if words.lower[at] not in AGENCY_FIRSTS:
        return None
    for length in range(min(LONGEST_AGENCY, last - at), 0, -1):
        if words.lower[at : at + length] in AGENCIES and words.words[at][0].isupper():
            return at + length
    return None


def _is_dateline(words: Words, opening: Opening) -> bool:
    """Whether what was read is a dateline by its shape."""
    place = words.words[slice(*opening.place)] if opening.place else ()
    capitals = bool(place) and all(word.isupper() for word in place) and len(place[0]) > 1
    if opening.agency:
        return bool(opening.place or opening.day) or opening.closed in DASHES
    if opening.place and opening.day:
        return bool(opening.closed)
    if not opening.place:
        return False
    follows = words.words[opening.at]
    begins = follows[0].isupper() or follows[0] in "\"'\u201c\u2018\u00ab"
    if opening.closed in DASHES:
        return begins and len(place) <= DASHED_WORDS
    return capitals and opening.closed == ":" and begins and len(place) <= COLON_WORDS
