"""What parsing costs beside other ways to read the same texts: `python benchmarks/against.py`.

Prints, as ratios of processor time with the least and the greatest of all rounds, `Parser.parse` against one
pass of pyahocorasick and against rules in spaCy: on texts that nearly all hold events, on releases of all
kinds, on those of them without a record, on texts in other languages; and eyecite against the pass on legal
text.  It needs the extra `benchmarks`.
"""

import statistics

from rivals import eyecite_reader, legal_texts, over, spacy_rules, walk
from rounds import interleaved, ratio
from texts import characters, eventful, foreign, releases, uneventful

from kz_diplomacy.models import Article
from kz_diplomacy.pipeline import Parser
from kz_diplomacy.pipeline.gate import gate_of

MOST_RELEASES = 300


def speed(articles: list[Article], seconds: list[float]) -> str:
    """Return articles and thousand characters a second."""
    median = statistics.median(seconds)
    return f"{len(articles) / median:,.0f} articles/s, {characters(articles) / median / 1000:,.0f} kB/s"


def main() -> None:
    """Print one block for each kind of text."""
    parser, automaton, spacy = Parser(), walk(), spacy_rules()
    released = releases()
    kinds = {
        "texts with events": eventful(),
        "releases of all kinds": released[:MOST_RELEASES],
        "releases without a record": uneventful(parser, released)[:MOST_RELEASES],
        "texts in other languages": foreign(),
        "those of them that the gate keeps out": [
            article for article in foreign() if not gate_of(parser.knowledge).lets_pass(article)
        ],
    }
    for kind, articles in kinds.items():
        texts = [article.text for article in articles]
        spent = interleaved(
            {
                "parse": lambda articles=articles: [parser.parse(article) for article in articles],
                "walk": over(automaton, texts),
                "spaCy": over(spacy, texts),
            }
        )
        print(f"{kind}: {len(articles)} with {characters(articles):,} characters")
        print(f"  parse: {speed(articles, spent['parse'])}; pass: {speed(articles, spent['walk'])}")
        print(f"  parse / pass   {ratio(spent['parse'], spent['walk'])}")
        print(f"  spaCy / pass   {ratio(spent['spaCy'], spent['walk'])}")
        print(f"  parse / spaCy  {ratio(spent['parse'], spent['spaCy'])}")
    legal = legal_texts()
    spent = interleaved({"eyecite": over(eyecite_reader(), legal), "walk": over(automaton, legal)})
    told = f"eyecite / pass on {sum(map(len, legal)):,} characters of legal text"
    print(f"{told}: {ratio(spent['eyecite'], spent['walk'])}")


if __name__ == "__main__":
    main()
