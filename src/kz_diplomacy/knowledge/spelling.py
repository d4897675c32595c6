"""Names as the readers compare them: without accents, cut into the same words as an article."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, compress
from typing import TypeVar

__all__ = ["folded", "in_titles_too", "spaced", "spelled", "titled", "words"]

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
SPECIAL_LINE = re.compile(r"^[A-Za-z -]*+[^\n].*", re.MULTILINE)
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
    key = folded(name)
    return key if PLAIN(key) else " ".join(WORD(key))


def words(name: str) -> tuple[str, ...]:
    """Return the words of a name, as an article's `Document.keys` has them.

    >>> words("Côte d'Ivoire"), words("Moon Jae-in"), words("St. Petersburg")
    (('Cote', "d'Ivoire"), ('Moon', 'Jae-in'), ('St', '.', 'Petersburg'))
    """
    return tuple(spaced(name).split(" "))


def spelled(pairs: Iterable[tuple[str, T]]) -> Iterator[tuple[tuple[str, ...], T]]:
    """Return the pairs (name, value) with each name cut into words.

    >>> list(spelled([("São Tomé", 1), ("Osh", 2)]))
    [(('Sao', 'Tome'), 1), (('Osh',), 2)]
    """
    names, values = _columns(pairs)
    return zip(_cut(_spaced_lines(names)), values, strict=True)


def titled(words: Sequence[str], acronyms: AbstractSet[str]) -> tuple[str, ...]:
    """Return the words of a text with those in capitals as names have them ("NUR-SULTAN": "Nur-Sultan").

    Acronyms stay, and so does a word of two or three letters unless it stands beside a longer one in capitals.

    >>> titled(("XI", "JINPING", "AND", "UNESCO", "IN", "XI'AN", ":", "EU", "said"), {"UNESCO"})
    ('Xi', 'Jinping', 'And', 'UNESCO', 'In', "Xi'An", ':', 'EU', 'said')
    """
    capitals = [len(word) >= SHORTEST_IN_CAPITALS and word.isupper() for word in words]
    if not any(capitals):
        return tuple(words)
    beside = zip([False, *capitals], capitals, [*capitals[1:], False], words, strict=False)
    return tuple(
        [
            word.title()
            if (here or ((before or after) and word.isupper())) and word not in acronyms
            else word
            for before, here, after, word in beside
        ]
    )


def in_titles_too(pairs: Iterable[tuple[str, T]]) -> Iterator[tuple[tuple[str, ...], T]]:
    """Return the pairs with each name cut into words, then again as `titled` has them where that differs.

    Acronyms have no second form.

    >>> list(in_titles_too([("Osh", 1), ("UNESCO", 2), ("Moon Jae-in", 3)]))
    [(('Osh',), 1), (('UNESCO',), 2), (('Moon', 'Jae-in'), 3), (('Moon', 'Jae-In'), 3)]
    """
    names, values = _columns(pairs)
    keys = _spaced_lines(names)
    titles = "\n".join(keys).title().split("\n")
    differing = [title != key and not key.isupper() for key, title in zip(keys, titles, strict=False)]
    return chain(
        zip(_cut(keys), values, strict=True),
        zip(_cut(compress(titles, differing)), compress(values, differing), strict=True),
    )


def _columns(pairs: Iterable[tuple[str, T]]) -> tuple[list[str], list[T]]:
    given = list(pairs)
    return [name for name, _ in given], [value for _, value in given]


# All names at once: forty thousand calls would cost half of the loading time.
def _spaced_lines(names: list[str]) -> list[str]:
    return SPECIAL_LINE.sub(lambda line: spaced(line[0]), "\n".join(names)).split("\n") if names else []


def _cut(keys: Iterable[str]) -> Iterator[tuple[str, ...]]:
    return map(tuple, map(str.split, keys))
