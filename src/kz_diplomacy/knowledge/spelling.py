"""Names as the readers compare them: without accents, cut into the same words as an article."""

import re
import unicodedata
from collections.abc import Iterable
from typing import TypeVar

__all__ = ["folded", "in_capitals_too", "spaced", "spelled", "words"]

T = TypeVar("T")

# Letters that NFKD leaves whole, and the marks that typesetters and transliterations use as apostrophes.
LETTERS = str.maketrans(
    {
        "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "\u0131": "i", "ħ": "h", "Ħ": "H",
        "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D",
        "ə": "a", "Ə": "A", "ŧ": "t", "Ŧ": "T",
        **dict.fromkeys("\u2018\u2019\u02bb\u02bc`\u00b4\u02bf\u02be\u2032", "'"),
    }
)  # fmt: skip
COMBINING = re.compile("[\u0300-\u036f]+")
PLAIN = re.compile(r"[A-Za-z]+(?:[ -][A-Za-z]+)*").fullmatch
LETTER = r"[^\W\d_]"
WORD = re.compile(
    r"\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th|ST|ND|RD|TH|s|D|G)(?!\w))?"
    rf"|(?:{LETTER}\.)+(?:{LETTER}(?!\w))?(?:-(?:(?:{LETTER}\.)+|[^\W_]+))*"
    r"|[A-Za-z]{1,3}\$"
    rf"|{LETTER}[^\W_]*(?:(?!'[sS](?![\w-]))['&-][^\W_]+)*"
    r"|'[sS](?![\w-])"
    r"|[^\w\s]"
).findall
SHORTEST_IN_CAPITALS = 4


def folded(name: str) -> str:
    r"""Return a name without accents and with straight apostrophes, case kept.

    >>> folded("Türkiye"), folded("Qo\u02bbqon"), folded("Łódź")
    ('Turkiye', "Qo'qon", 'Lodz')
    """
    if name.isascii():
        return name
    return COMBINING.sub("", unicodedata.normalize("NFKD", name.translate(LETTERS)))


def spaced(name: str) -> str:
    """Return a name with one space between its words, as an article's `Document.keys` has them.

    >>> spaced("Côte d'Ivoire"), spaced("Trade, Industry and Energy")
    ("Cote d'Ivoire", 'Trade , Industry and Energy')
    """
    return name if PLAIN(name) else " ".join(WORD(folded(name)))


def words(name: str) -> tuple[str, ...]:
    """Return the words of a name, as an article's `Document.keys` has them.

    >>> words("Côte d'Ivoire"), words("Moon Jae-in"), words("St. Petersburg")
    (('Cote', "d'Ivoire"), ('Moon', 'Jae-in'), ('St', '.', 'Petersburg'))
    """
    return tuple(spaced(name).split(" "))


def spelled(pairs: Iterable[tuple[str, T]]) -> list[tuple[tuple[str, ...], T]]:
    """Return the pairs with each name cut into words.

    >>> spelled([("São Tomé", 1)])
    [(('Sao', 'Tome'), 1)]
    """
    return [(words(name), value) for name, value in pairs]


def in_capitals_too(pairs: Iterable[tuple[str, T]]) -> list[tuple[tuple[str, ...], T]]:
    """Return the pairs with each name cut into words, and again as headlines in capitals have it.

    Acronyms have no second form, and neither have names of three letters: in capitals they read as acronyms.

    >>> in_capitals_too([("Osh", 1), ("UNESCO", 2), ("Nur-Sultan", 3)])
    [(('Osh',), 1), (('UNESCO',), 2), (('Nur-Sultan',), 3), (('NUR-SULTAN',), 3)]
    """
    forms: list[tuple[tuple[str, ...], T]] = []
    for name, value in pairs:
        key = name if PLAIN(name) else spaced(name)
        forms.append((tuple(key.split(" ")), value))
        upper = key.upper()
        if upper != key and len(key) >= SHORTEST_IN_CAPITALS:
            forms.append((tuple(upper.split(" ")), value))
    return forms
