r"""Characters to words: every character that is no space lies in exactly one word.

    word    = number | dotted | money | letters | "'s" | "'ll" | "'re" | "'ve" | run | other ;
    number  = digits, { ("." | ","), digits }, [ "st" | "nd" | "rd" | "th" | "s" | "D" | "G" ] ;
    dotted  = letter, ".", { letter, "." }, [ letter ], { "-", alnum } ;  (* U.S., J., U.S.-led *)
    money   = 1-3 capitals, "$" | code glued to a number ;  (* US$, KZT in "KZT45" *)
    letters = letter, { alnum }, { ("-" | "'" | "&"), (dotted | alnum, { alnum }) } ;
    run     = a mark of "-.*=_#~" twice or more ;
    other   = any one character.

A number stands apart from what follows it ("54m", "16-17", "200-million"); the period of "Nov." and "Mr." is
a word of its own, that of a single letter is not.
"""

import re
import unicodedata
from array import array
from functools import lru_cache
from itertools import accumulate, compress
from operator import sub
from typing import NamedTuple

from kz_diplomacy.text.tables import column, rows

__all__ = ["Words", "folded", "letter_runs", "read_words"]

# Marks inside a word that carry no letter: combining accents, soft hyphen, zero-width joiners.
INNER = "\u0300-\u036f\u00ad\u200c\u200d"
NO_WIDTH = "\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff"
SPACE = f"[\\s{NO_WIDTH}]"
ALNUM = f"[^\\W_{INNER}][{INNER}]*+"
LETTER = "[^\\W\\d_]"
HYPHEN = "\\-\u2010\u2011"
APOSTROPHE = "'\u2019\u2018`"
ENCLITIC = f"['`\u2019](?:[sS]|ll|re|ve)(?![\\w{HYPHEN}])"
SCALE = "[\\s-]?(?:[bm]n?|tr?n?|million|billion|trillion)\\b"  # behind one letter for money: "N408bn"
GLUED = "|".join(sorted(column("glued.tsv"), key=len, reverse=True))

PIECE = re.compile(
    f"{SPACE}++"
    f"|{LETTER}{{2,}}+(?![\\d$&_{APOSTROPHE}{HYPHEN}{INNER}])"
    f"|\\d++(?:[.,]\\d++)*+(?:(?:st|nd|rd|th|ST|ND|RD|TH|s|D|G)(?!\\w))?"
    f"|(?:{LETTER}\\.)++(?:{LETTER}(?![\\w{INNER}]))?+(?:[{HYPHEN}](?:(?:{LETTER}\\.)++|(?:{ALNUM})++))*+"
    f"|[A-Z]{{1,3}}\\$(?=\\s?\\d)"
    f"|(?=[A-Z][A-Za-z]{{0,3}}\\d)(?:(?:{GLUED})(?=\\d)|[A-Z]{{1,3}}(?=\\d++[.,]\\d)|[KNPR](?=\\d++{SCALE}))"
    f"|(?=[^\\W\\d_])(?:{ALNUM})++(?:(?!{ENCLITIC})[{APOSTROPHE}{HYPHEN}&](?:(?:{LETTER}\\.){{2,}}+|(?:{ALNUM})++))*+"
    f"|{ENCLITIC}"
    "|-{2,}|\\.{2,}|\\*{2,}|={2,}|_{2,}|#{2,}|~{2,}"
    "|.",
    re.DOTALL,
).findall
INVISIBLE = re.compile(f"[{NO_WIDTH}]").search
IS_SPACE = re.compile(SPACE).match

# What NFKD leaves whole: letters with strokes, apostrophes and quotation marks, odd hyphens, joiners.
PLAIN = {chr(int(code, 16)): plain for code, plain, *_ in rows("letters.tsv")}
SPECIAL = re.compile(f"[{''.join(PLAIN)}]")
OFFSET = "I"  # of an array: a long text has a million offsets, which as objects take eight times as much
COMBINING = re.compile("[\u0300-\u036f]+")
SYMBOLS = re.compile(f"[^\\w{INNER}]+")
LETTER_RUNS = re.compile("[a-z]+").findall
# What may become one of the letters a to z, or vanish between two of them, when a word is folded; the letters
# of other scripts never do.
FOLDABLE = re.compile(
    "[\u00aa\u00ad\u00ba\u00c0-\u036f\u1d00-\u1eff\u200c\u200d\u2070-\u209f\u20a8\u2100-\u218f\u2460-\u24ff\u2c60-\u2c7f"
    "\u3250-\u33ff\ua720-\ua7ff\ufb00-\ufb06\uff00-\uffef\U00010780-\U000107bf\U0001d400-\U0001d7ff"
    "\U0001f100-\U0001f1ff]"
).search


class Words(NamedTuple):
    """The words of one text: as written, as keys, in lower case, with their code point offsets.

    >>> read_words("Türkiye").keys
    ('Turkiye',)
    """

    words: tuple[str, ...]
    keys: tuple[str, ...]
    lower: tuple[str, ...]
    starts: "array[int]"
    ends: "array[int]"


def read_words(text: str) -> Words:
    """Return the words of a text.

    >>> read_words("Jae-in paid US$54m on 16-17 Nov. (U.S. data).").words
    ('Jae-in', 'paid', 'US$', '54', 'm', 'on', '16', '-', '17', 'Nov', '.', '(', 'U.S.', 'data', ')', '.')
    """
    words, ends = _written(text)
    keys = words if text.isascii() else tuple([word if word.isascii() else folded(word) for word in words])
    if "`" in text:  # some agencies' apostrophe: "Azerbaijan`s"
        keys = tuple([key.replace("`", "'") for key in keys])
    low = {key: key.lower() for key in set(keys)}
    return Words(
        words=words,
        keys=keys,
        lower=tuple(map(low.__getitem__, keys)),
        starts=array(OFFSET, map(sub, ends, map(len, words))),
        ends=ends,
    )


def _written(text: str) -> "tuple[tuple[str, ...], array[int]]":
    """Return the words of a text as written, equal ones as one object, and the offsets after them.

    A long text has thirty times as many words as different ones.
    """
    pieces = PIECE(text)
    stops = accumulate(map(len, pieces))
    if text.isascii() or not INVISIBLE(text):
        written = [piece != " " and not piece.isspace() for piece in pieces]
    else:
        written = [not IS_SPACE(piece) for piece in pieces]
    known: dict[str, str] = {}
    words = tuple([known.setdefault(word, word) for word in compress(pieces, written)])
    return words, array(OFFSET, compress(stops, written))


@lru_cache(maxsize=4096)  # an article repeats its few accented names and curly marks
def folded(word: str) -> str:
    r"""Return a word without accents and with straight apostrophes, quotation marks and hyphens, case kept.

    >>> [folded(word) for word in ("Łódź", "«", "co\u2011operate")]
    ['Lodz', '"', 'co-operate']
    """
    plain = unicodedata.normalize("NFKD", SPECIAL.sub(lambda mark: PLAIN[mark[0]], word))
    return COMBINING.sub("", plain).replace(" ", "") or word


def letter_runs(text: str) -> list[str]:
    """Return the runs of the letters a to z of a text, without accents and in lower case.

    The runs of all words that `read_words` has in lower case are among them, at a quarter of the cost, those
    of signs that stand for letters ("\u2122") left out.

    >>> letter_runs("Türkiye's co-operation in 2021")
    ['turkiye', 's', 'co', 'operation', 'in']
    """
    if not text.isascii() and FOLDABLE(text):
        letters = unicodedata.normalize("NFKD", SYMBOLS.sub(" ", text))
        text = COMBINING.sub("", SPECIAL.sub(lambda mark: PLAIN[mark[0]], letters))
    return LETTER_RUNS(text.lower())
