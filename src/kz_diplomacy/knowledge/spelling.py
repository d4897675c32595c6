"""Names as the readers compare them: without accents, cut into the same words as an article."""

import re
import unicodedata

__all__ = ["capitals", "folded", "words"]

# Letters that NFKD leaves whole, and the apostrophes that transliterations and typesetters use for one another.
LETTERS = str.maketrans(
    {
        "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ħ": "h", "Ħ": "H",
        "ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th", "ð": "d", "Ð": "D",
        "ə": "a", "Ə": "A", "ŧ": "t", "Ŧ": "T",
        "‘": "'", "’": "'", "ʻ": "'", "ʼ": "'", "`": "'", "´": "'", "ʿ": "'", "ʾ": "'", "′": "'",
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
    """Return a name without accents and with straight apostrophes, case kept.

    >>> folded("Türkiye"), folded("Oʻzbekiston"), folded("Łódź")
    ('Turkiye', "O'zbekiston", 'Lodz')
    """
    if name.isascii():
        return name
    return COMBINING.sub("", unicodedata.normalize("NFKD", name.translate(LETTERS)))


def words(name: str) -> tuple[str, ...]:
    """Return the words of a name, as an article's `Document.keys` has them.

    >>> words("Côte d'Ivoire"), words("Moon Jae-in"), words("Ministry of Trade, Industry and Energy")[2:5]
    (('Cote', "d'Ivoire"), ('Moon', 'Jae-in'), ('Trade', ',', 'Industry'))
    """
    return tuple(name.split(" ")) if PLAIN(name) else tuple(WORD(folded(name)))


def capitals(name: tuple[str, ...]) -> tuple[str, ...] | None:
    """Return a name's words as a headline or dateline in capitals has them, None where no such form is its own.

    Acronyms have none, and neither have names of three letters: in capitals they read as acronyms.

    >>> capitals(("Nur-Sultan",)), capitals(("UNESCO",)), capitals(("Oral",)), capitals(("Osh",))
    (('NUR-SULTAN',), None, ('ORAL',), None)
    """
    upper = tuple([word.upper() for word in name])
    return upper if upper != name and sum(map(len, name)) >= SHORTEST_IN_CAPITALS else None
