"""Parse generated articles: 100,000 that are cut out of real ones, spliced and mutilated.

    python fuzz/articles.py                             100,000 articles
    python fuzz/articles.py --articles 1 --first 4238   the one of this number

Each is made of pieces of the articles of the golden tests and of the seed, cut anywhere and joined by blanks,
line ends, marks or any characters, then perhaps changed as a whole: capitals, line ends of Windows,
decomposed letters, doubled. An article is made by its number, so that one that fails can be made again. Only
`InvalidArticleError` may come out, and only for half a surrogate pair; evidence has to be the slice that it
says, JSON to give back the same, and linking to add no record.
"""

import argparse
import datetime as dt
import re
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random

from kz_diplomacy import InvalidArticleError, ParsedArticle, Parser, Source, from_json, link, to_json

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("tests/golden", "seeds")
TEXTS = [path.read_text("utf-8") for name in FOLDERS for path in sorted((ROOT / name).glob("*.txt"))]
JOINTS = (
    "",
    " ",
    " ",
    "\n",
    "\n\n",
    ". ",
    ", ",
    "; ",
    " \u2013 ",
    " and ",
    "\u201c",
    "\u201d ",
    "(",
    ") ",
    "'s ",
)
WHOLE: tuple[Callable[[str], str], ...] = (
    str, str, str, str, str.upper, str.lower, str.title, str.swapcase,
    lambda text: text.replace("\n", "\r\n"),
    lambda text: unicodedata.normalize("NFKD", text),
    lambda text: " ".join(text.split()),
    lambda text: text * 2,
)  # fmt: skip
ODD, HALF_OF_THEM = 0.1, 0.5
HALF = re.compile("[\ud800-\udfff]").search
WORDS = [text.split(" ") for text in TEXTS]
AT_ONCE = 1_000


def _joint(chance: Random) -> str:
    """Return what stands between two pieces: a mark, or any characters at all."""
    if chance.random() < ODD:
        return "".join(chr(chance.randrange(0x110000)) for _ in range(chance.randrange(8)))
    return chance.choice(JOINTS)


def _piece(chance: Random, most: int) -> str:
    """Return some words of an article, the first and the last perhaps cut."""
    words = chance.choice(WORDS)
    first = chance.randrange(len(words))
    piece = " ".join(words[first : first + chance.randint(1, most)])
    return piece[chance.randrange(3) :] if chance.random() < ODD else piece


def article(chance: Random) -> tuple[str, str | None, dt.date | None]:
    """Return a text, a headline and a day of publication."""
    parts = (_piece(chance, 60) + _joint(chance) for _ in range(chance.randint(1, 8)))
    title = (
        _piece(chance, 12) + _joint(chance) + _piece(chance, 6) if chance.random() < HALF_OF_THEM else None
    )
    day = dt.date.fromordinal(chance.randint(1, dt.date.max.toordinal()))
    return chance.choice(WHOLE)("".join(parts)), title, day if chance.random() < HALF_OF_THEM else None


def assert_sound(parsed: ParsedArticle) -> None:
    """Check that evidence is true, that JSON gives back the same, and that linking adds no record."""
    article = parsed.article
    for record in parsed.records:
        assert record.evidence
        for each in record.evidence:
            whole = article.text if each.source is Source.TEXT else article.title or ""
            assert each.text == whole[each.start : each.end] != ""
    assert from_json(to_json(parsed)) == parsed
    assert len(link([parsed]).records) <= len(parsed.records)


def read(parser: Parser, number: int) -> dict[str, int]:
    """Parse the article of a number and count what came out."""
    text, title, published = article(Random(number))  # noqa: S311 (no secret)
    try:
        parsed = parser.parse(text, title=title, published=published)
    except InvalidArticleError:
        assert HALF(text) or HALF(title or "")
        return {"articles": 1, "refused": 1}
    assert_sound(parsed)
    return {"articles": 1, "with records": bool(parsed.records), "records": len(parsed.records)}


def main() -> None:
    """Run the command line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--articles", type=int, default=100_000)
    options.add_argument("--first", type=int, default=0)
    chosen = options.parse_args()
    parser, counts, start = Parser(), Counter[str](), time.process_time()
    for number in range(chosen.first, chosen.first + chosen.articles):
        if number % AT_ONCE == 0:
            sys.stderr.write(f"\r{number:,}")
        try:
            counts.update(read(parser, number))
        except Exception:
            sys.stderr.write(f"\rarticle {number} fails:\n")
            raise
    print(f"\n{dict(counts)}, {time.process_time() - start:.0f} s")


if __name__ == "__main__":
    main()
