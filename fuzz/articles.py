"""Parse generated articles: 100,000 that Hypothesis cuts out of real ones, splices and mutilates.

    python fuzz/articles.py                    100,000 articles
    python fuzz/articles.py --articles 2000 --seed 7

Each is made of pieces of the articles of the golden tests and of the seed, cut anywhere, even within a word,
and joined by blanks, line ends, marks or any characters, then perhaps changed as a whole: capitals, line ends
of Windows, decomposed letters, doubled. Only `InvalidArticleError` may come out, and only for half a
surrogate pair; evidence has to be the slice that it says, JSON to give back the same, and linking to add no
record.
"""

import argparse
import re
import sys
import time
import unicodedata
from collections import Counter
from collections.abc import Callable
from pathlib import Path

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
HALF = re.compile("[\ud800-\udfff]").search
LONGEST = max(map(len, TEXTS))
AT_ONCE = 1_000

pieces = st.builds(
    lambda text, start, length: text[start % len(text) :][:length],
    st.sampled_from(TEXTS),
    st.integers(0, LONGEST),
    st.integers(1, LONGEST),
)
any_character = st.characters(exclude_categories=())
joints = st.sampled_from(JOINTS) | st.text(any_character, max_size=8)
texts = st.builds(
    lambda parts, whole: whole("".join(piece + joint for piece, joint in parts)),
    st.lists(st.tuples(pieces, joints), min_size=1, max_size=8),
    st.sampled_from(WHOLE),
)
titles = st.none() | pieces.map(lambda piece: piece[:100]) | st.text(max_size=60)


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
    @given(texts, titles, st.none() | st.dates())
    def run(text: str, title: str | None, published: object) -> None:
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
