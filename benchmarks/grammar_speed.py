"""Measure the grammar engine on invented chunks: `python benchmarks/grammar_speed.py`.

Prints the gazetteer's build and search, rules with and without idle ones and with and without the index, and
frames, each as the best of several rounds.
"""

import random
import time
from collections.abc import Callable

from kz_diplomacy.grammar import BOUNDARY, Frame, FrameGrammar, Gazetteer, Grammar, Rule, gap, label, one

SEED = 20260101
PHRASES = 40_000
WORDS = 500
SENTENCES = 15
ROUNDS = 7
HITS = 0.08

KINDS = {
    "NOMINAL PERSON": 6,
    "NOMINAL LOCATIVE PLACE": 5,
    "ADVERBIAL DAY": 2,
    "NOMINAL THING": 8,
    "PREPOSITION in": 4,
    "PREPOSITION to": 3,
    "PREPOSITION of": 3,
    "COMMA": 3,
    "AND": 2,
    "RELATIVE who": 1,
    "VERB FINITE ARRIVE": 1,
    "VERB FINITE PLAIN": 2,
    "VERB INFINITIVE ARRIVE": 1,
    "VERB FINITE SUPPORT": 1,
    "NOMINAL VISIT": 1,
}
"""The labels of chunks and how common each is."""


def best(work: Callable[[], object], times: int) -> float:
    """Return the microseconds of processor time of one call, the best of the rounds."""
    taken: list[float] = []
    for _ in range(ROUNDS):
        start = time.process_time()
        for _ in range(times):
            work()
        taken.append((time.process_time() - start) / times)
    return 1e6 * min(taken)


def article(rng: random.Random) -> list[frozenset[str]]:
    """Return the chunks of an article of usual length."""
    kinds = [frozenset(kind.split()) for kind in KINDS]
    sentence = [*rng.choices(kinds, weights=list(KINDS.values()), k=20), frozenset({BOUNDARY})]
    return [chunk for _ in range(SENTENCES) for chunk in rng.sample(sentence[:-1], 20) + sentence[-1:]]


def rules(number: int, trigger: str) -> list[Rule]:
    """Return rules of the usual kind that wait for one verb each, `trigger` with a number."""
    return [
        Rule(
            name=f"{trigger.lower()}-{each}",
            pattern=label("PERSON").as_("who")
            + gap(4)
            + f"{trigger}{each}"
            + one("in", "to")
            + label("PLACE"),
            examples=("x",),
            counter_examples=("y",),
        )
        for each in range(number)
    ]


def gazetteer(rng: random.Random) -> None:
    """Print the speed of the gazetteer."""
    words = ["".join(rng.choices("abcdefghijklmnop", k=7)) for _ in range(30_000)]
    pairs = [(tuple(rng.choices(words, k=rng.choice((1, 1, 2, 2, 3, 4)))), i) for i in range(PHRASES)]
    found = Gazetteer.build(pairs)
    text = tuple(rng.choice(words) if rng.random() < HITS else f"z{i}" for i in range(WORDS))
    print(f"gazetteer: build {PHRASES} phrases  {best(lambda: Gazetteer.build(pairs), 1) / 1000:8.1f} ms")
    print(f"gazetteer: find in {WORDS} words      {best(lambda: found.find(text), 200):8.1f} us")


def matching(rng: random.Random) -> None:
    """Print the speed of rules and frames."""
    chunks = article(rng)
    busy = [frozenset({*chunk, f"word{rng.randrange(60)}"}) if "VERB" in chunk else chunk for chunk in chunks]
    for idle in (0, 300):
        grammar = Grammar([*rules(60, "word"), *rules(idle, "idle")])
        for indexed in (True, False):
            taken = best(lambda g=grammar, i=indexed: g.matches(busy, indexed=i), 50)
            how = "with" if indexed else "without"
            print(f"rules: 60 and {idle:3} idle, {how:7} index {taken:8.1f} us  ({len(chunks)} chunks)")
    frames = FrameGrammar(
        Frame.read(
            f"frame-{i}",
            verbs=f"ARRIVE{i or ''}",
            nouns=f"VISIT{i or ''}",
            roles=("who: PERSON <- subject of", "place: PLACE <- to in", "day: DAY <- bare shared"),
        )
        for i in range(30)
    )
    silent = [frozenset({"NOMINAL", "THING"})] * len(chunks)
    print(f"frames: 30                        {best(lambda: frames.matches(chunks), 50):8.1f} us")
    print(f"frames: 30, none of them there    {best(lambda: frames.matches(silent), 200):8.1f} us")


if __name__ == "__main__":
    gazetteer(random.Random(SEED))  # noqa: S311 - repeatable, not secret
    matching(random.Random(SEED))  # noqa: S311 - repeatable, not secret
