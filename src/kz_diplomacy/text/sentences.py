"""Where sentences end within a block of text.

A sentence ends at ".", "!", "?" or an ellipsis, with the quotation marks and brackets that close after it,
where a capital, a digit or an opening mark follows.  A period does not end it after a title ("Mr.") or an
initial, before the number that "No." or "Nov." announces, nor after "Inc." and "U.S." unless a word follows
that commonly opens a sentence ("the", "he", "in").  A list inside a line is cut before "2)" where a
semicolon stands before.
"""

import re

from kz_diplomacy.text.tables import column, rows

__all__ = ["split_sentences"]

CLOSE = "\"'\u201d\u2019\u00bb)\\]"
OPEN = "\\-\"'\u201c\u2018\u00ab(\\[\u2013\u2014\u2022$\u20ac\u00a3#"
END = re.compile(
    f"[.!?\u2026:;\u2022\u25cf\u25aa](?:(?<=[.!?\u2026])[{CLOSE}]*+(?:\\s++(?=[{OPEN}\\s]*[^\\W_])|(?=[A-Z][a-z]))"
    "|(?<=[:;])\\s++(?=\\(?\\d{1,2}\\)\\s|[\u2022\u2013\u2014-]\\s)"
    "|(?<=[\u2022\u25cf\u25aa])\\s)"
).finditer
FOLLOWING = re.compile(f"[{OPEN}\\s]*([^\\W_]+)").match
MARKER = re.compile("[\u2022\u25cf\u25aa\u2013\u2014-]\\s+|\\(?\\d{1,2}\\)\\s+").match
UNDER_SECRETARY = re.compile("Under[ -]Secretar").match
"""A title that begins with an opener: "the U.S. Under Secretary"."""
OPENING = "\"'\u201c\u2018\u00ab([\u2013\u2014-"
BULLETS = "\u2022\u25cf\u25aa"
NEVER_BEFORE = {word: kind for word, kind, *_ in rows("abbreviations.tsv")}
OPENERS = frozenset(column("openers.tsv"))
SHORTEST_GLUED = 3  # letters: "Astana.The" lacks a space, "K.Doe" does not
LOOK_BACK = 24  # characters, more than any abbreviation has


def split_sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the sentences between two offsets, spaces and inner bullets left out.

    >>> text = 'Mr. J. Doe of Acme Inc. left on Nov. 5. "We agreed." He thanked the U.S. side.'
    >>> [text[first:last] for first, last in split_sentences(text, 0, len(text))]
    ['Mr. J. Doe of Acme Inc. left on Nov. 5.', '"We agreed."', 'He thanked the U.S. side.']
    """
    spans: list[tuple[int, int]] = []
    first = start
    marks = _list_marks(text, start, end)
    for match in END(text, start, end):
        mark = text[match.start()]
        at = match.start() if mark in BULLETS else match.end()
        if mark in BULLETS or (marks if mark in ":;" else _ends(text, first, match)):
            spans.append((first, at))
            first = at
    spans.append((first, end))
    return [
        span for span in (_trimmed(text, *span, inner=span[0] > start) for span in spans) if span[0] < span[1]
    ]


def _list_marks(text: str, start: int, end: int) -> bool:
    """Whether semicolons separate marked items inside the block."""
    return text.find("; ", start, end) >= 0 and bool(
        re.search(r";\s+(?:\(?\d{1,2}\)|[\u2022\u2013\u2014-])\s", text[start:end])
    )


def _trimmed(text: str, first: int, last: int, *, inner: bool) -> tuple[int, int]:
    marker = MARKER(text, first, last) if inner else None
    if marker and marker.end() < last:
        first = marker.end()
    written = text[first:last]
    return first + len(written) - len(written.lstrip()), first + len(written.rstrip())


def _ends(text: str, first: int, match: "re.Match[str]") -> bool:
    following = FOLLOWING(text, match.end())
    word = following[1] if following else ""
    if word[:1].islower():
        return False
    period = match.start()
    if text[period] != "." or text[period - 1 : period] in (".", "\u2026"):
        return True
    glued = match.end() == period + 1
    before = text[max(first, period - LOOK_BACK) : period].split()
    last = _after_number(before[-1].lstrip(OPENING)) if before else ""
    if glued and (len(last) < SHORTEST_GLUED or not last[1:].islower()):
        return False
    return _closes(last, word) and not UNDER_SECRETARY(text, match.end())


def _after_number(word: str) -> str:
    """Return the month of "31-Jan", any other word as it is."""
    return word.lstrip("0123456789-\u2013") if word[:1].isdigit() else word


def _closes(last: str, word: str) -> bool:
    """Whether a sentence may end in the word `last` with a period when `word` follows."""
    low = last.lower()
    kind = NEVER_BEFORE.get(low)
    if kind == "name":
        return False
    if kind == "number" and not (last.isupper() and len(last) == 1):
        return not word[:1].isdigit()
    if kind == "opener" or (last[:1].isalpha() and last[1:2] in (".", "")):
        return word.lower() in OPENERS
    return True
