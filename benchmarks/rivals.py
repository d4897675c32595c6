"""What `Parser.parse` is measured against: other ways to look for names in the same texts.

names    20,000 of the names that the library itself knows, as they are written in its tables
walk     one pass of an Aho-Corasick automaton over a text, every hit delivered to Python
spaCy    a blank English pipeline: sentences, an EntityRuler of the names, a Matcher of 50 patterns
eyecite  the citations of a text of its own kind
"""

import random
from collections.abc import Callable, Iterable
from itertools import islice

from kz_diplomacy.knowledge.tables import bundled, items

NAMES = 20_000
PATTERNS = 50
SHORTEST = 4
TABLES = {
    "country_names.tsv": (0,),
    "cities.tsv": (0,),
    "people.tsv": (1, 2),
    "organizations.tsv": (0, 1),
    "companies.tsv": (0,),
    "regions.tsv": (0,),
}
Reader = Callable[[str], int]


def names() -> list[str]:
    """Return names of countries, cities, people and bodies, each once."""
    found: dict[str, None] = {}
    for table, columns in TABLES.items():
        _, *rows = (bundled() / table).read_bytes().decode("utf-8").splitlines()
        for row in rows:
            fields = row.split("\t")
            found.update(dict.fromkeys(name for column in columns for name in items(fields[column])))
    return list(islice((name for name in found if len(name) >= SHORTEST), NAMES))


def walk() -> Reader:
    """Return a reader that counts the hits of one pass over a text."""
    import ahocorasick  # noqa: PLC0415 - the extra `benchmarks`

    automaton = ahocorasick.Automaton()
    for number, name in enumerate(names()):
        automaton.add_word(name, (number, name))
    automaton.make_automaton()
    return lambda text: sum(1 for _, (_number, _name) in automaton.iter(text))


def spacy_rules() -> Reader:
    """Return a reader that counts the entities and the matches of a text."""
    import spacy  # noqa: PLC0415 - the extra `benchmarks`
    from spacy.matcher import Matcher  # noqa: PLC0415 - as before

    pipeline = spacy.blank("en")
    pipeline.max_length = 5_000_000
    pipeline.add_pipe("sentencizer")
    ruler = pipeline.add_pipe("entity_ruler")
    ruler.add_patterns([{"label": "NAME", "pattern": name} for name in names()])
    matcher = Matcher(pipeline.vocab)
    _, *rows = (bundled() / "verbs.tsv").read_bytes().decode("utf-8").splitlines()
    for lemma in [row.split("\t")[0] for row in rows if " " not in row.split("\t")[0]][:PATTERNS]:
        about = [{"ENT_TYPE": "NAME", "OP": "+"}, {"OP": "?"}, {"LOWER": {"REGEX": f"^{lemma}"}}]
        matcher.add(lemma, [about])

    def count(text: str) -> int:
        document = pipeline(text)
        return len(document.ents) + len(matcher(document)) + sum(1 for _ in document.sents)

    return count


def eyecite_reader() -> Reader:
    """Return a reader that counts the citations of a text."""
    import eyecite  # noqa: PLC0415 - the extra `benchmarks`

    return lambda text: len(eyecite.get_citations(text))


REPORTERS = ("U.S.", "F.2d", "F.3d", "F. Supp. 2d", "S. Ct.", "Cal. 4th", "N.E.2d", "A.2d", "P.3d", "So. 2d")
SENTENCES = (
    "The court in {one} v. {other}, {volume} {reporter} {page} ({year}), held that the contract was void.",
    "See also {one} v. {other}, {volume} {reporter} {page}, {pin} ({year}) (affirming the judgment below).",
    "Under {volume} U.S.C. § {page} the agency must publish its reasons within {pin} days.",
    "The appellant, {one}, did not object when the motion of {other} was argued in {year}.",
    "Id. at {pin}. The panel was not persuaded by what {one} had said of the lease.",
    "But the rule of {one}, {volume} {reporter} at {page}, does not reach a tenant like {other}.",
)
SYLLABLES = ("Bar", "Cor", "Den", "Fal", "Gor", "Hal", "Lin", "Mar", "Nor", "Pel", "Ros", "Tal", "Ver", "Wen")


def legal_texts(number: int = 60, sentences: int = 14) -> list[str]:
    """Return made-up opinions of a court, no two alike, the same in every run."""
    chance = random.Random(20_260_101)  # noqa: S311 - no secret

    def surname() -> str:
        return chance.choice(SYLLABLES) + chance.choice(("man", "ton", "ley", "son", "wick", "berg", "field"))

    def sentence() -> str:
        return chance.choice(SENTENCES).format(
            one=surname(),
            other=surname(),
            volume=chance.randrange(1, 600),
            reporter=chance.choice(REPORTERS),
            page=chance.randrange(1, 1500),
            pin=chance.randrange(1, 1500),
            year=chance.randrange(1950, 2024),
        )

    return [" ".join(sentence() for _ in range(sentences)) for _ in range(number)]


def over(reader: Callable[[str], object], texts: Iterable[str]) -> Callable[[], None]:
    """Return the work of reading all texts, one after the other."""
    kept = tuple(texts)

    def work() -> None:
        for text in kept:
            reader(text)

    return work
