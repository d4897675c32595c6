"""Parse generated articles: 100,000 that are cut out of real ones, spliced and mutilated.

    python fuzz/articles.py                    100,000 articles
    python fuzz/articles.py --articles 2000 --seed 7

Each is made of pieces of the articles of the golden tests and of the seed, cut anywhere and joined by blanks,
line ends, marks or any characters, then perhaps changed as a whole: capitals, line ends of Windows,
decomposed letters, doubled. Hypothesis draws the seed of each and tells which one failed. Only
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

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

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


def main() -> None:
    """Run the command line."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    options.add_argument("--articles", type=int, default=100_000)
    options.add_argument("--seed", type=int, default=1)
    chosen = options.parse_args()
    parser, counts, seen, start = Parser(), Counter[str](), set[int](), time.process_time()

    @seed(chosen.seed)
    @settings(
        max_examples=chosen.articles,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
        database=None,
    )
    @given(st.randoms(use_true_random=True))
    def run(chance: Random) -> None:
        text, title, published = article(chance)
        counts["articles"] += 1
        seen.add(hash((text, title, published)))
        if counts["articles"] % AT_ONCE == 0:
            sys.stderr.write(f"\r{counts['articles']:,} of {chosen.articles:,}")
        try:
            parsed = parser.parse(text, title=title, published=published)
        except InvalidArticleError:
            assert HALF(text) or HALF(title or "")
            counts["refused"] += 1
            return
        assert_sound(parsed)
        counts.update({"with records": bool(parsed.records), "records": len(parsed.records)})

    run()
    print(f"\n{dict(counts)}, {len(seen):,} different, {time.process_time() - start:.0f} s")


if __name__ == "__main__":
    main()
