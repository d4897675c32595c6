"""Four invented frames, and a toy reader of a toy English that the tests of frames are written in.

A hyphen joins the words of one chunk; `~` marks a past participle without auxiliary.
"""

from collections.abc import Callable

import pytest

from kz_diplomacy.grammar import BOUNDARY
from kz_diplomacy.grammar.constructions import FrameGrammar
from kz_diplomacy.grammar.frames import Frame, FrameMatch

FRAMES = FrameGrammar(
    [
        Frame.read(
            "sail",
            verbs="SAIL",
            nouns="VOYAGE",
            roles=(
                "sailor: PERSON|CREW <- subject",
                "port: PORT <- to for at in",
                "day: DAY <- on bare shared in",
                "inviter: PERSON <- governor",
                "cargo: GOODS <- purpose",
            ),
            adjuncts="on during after",
        ),
        Frame.read(
            "buy",
            verbs="BUY",
            nouns="PURCHASE",
            roles=(
                "buyer: PERSON|CREW <- subject",
                "goods: GOODS <- object",
                "seller: PERSON <- from",
                "place: PORT <- in",
                "day: DAY <- on bare",
            ),
            needs="goods seller",
        ),
        Frame.read(
            "duel",
            verbs="FIGHT",
            nouns="DUEL",
            roles=(
                "duellist: PERSON <- subject object with between modifier",
                "witness: PERSON <- teller",
                "place: PORT <- in modifier possessor",
                "day: DAY <- on bare",
            ),
            adjuncts="for after",
            needs="duellist",
        ),
        Frame.read(
            "award",
            verbs="AWARD",
            nouns="AWARDING",
            roles=("giver: CREW <- subject", "winner: PERSON <- object to", "prize: PRIZE <- object"),
        ),
    ]
)

NAMES = {
    "NOMINAL PROPER PERSONAL PERSON": "Anna Boris Clara David he captain",
    "NOMINAL CREW": "guild crew",
    "NOMINAL LOCATIVE PORT": "Rome Oslo Cadiz",
    "ADVERBIAL DAY": "Monday Tuesday yesterday",
    "NOMINAL GOODS": "silk grain",
    "NOMINAL PRIZE": "medal cup",
    "NOMINAL": "news weather house",
    "NOMINAL VOYAGE": "voyage voyages",
    "NOMINAL PURCHASE": "purchase",
    "NOMINAL DUEL": "duel duels",
    "NOMINAL AWARDING": "award",
    "NOMINAL OBJECT_CONTROL": "order",
    "PREPOSITION": "to in for at on with from by of during between",
    "PREPOSITION SUBORDINATOR": "after before",
    "SUBORDINATOR": "while because that-said",
    "RELATIVE": "who which whom whose",
    "AND": "and",
    "COMMA": ",",
    "BREAK": ";",
    "DASH": "-",
    "POSSESSIVE": "'s",
    BOUNDARY: ".",
}
VERBS = {
    "SAIL": "sail sailed sailing",
    "BUY": "buy bought buying",
    "FIGHT": "fight fought fighting",
    "AWARD": "award-prize awarded awarding",
    "SUPPORT": "hold held holding make made making take-place took-place taking-place",
    "CLAUSAL": "say said saying",
    "OBJECT_CONTROL": "invite invited inviting",
    "RECEPTIVE": "accept accepted accepting",
    "PLAIN": "thank thanked thanking plan planned planning see saw seeing",
}


def forms(base: str, past: str, ing: str) -> dict[str, str]:
    return {
        past: "FINITE",
        f"will-{base}": "FINITE",
        f"was-{past}": "FINITE PASSIVE",
        f"to-{base}": "INFINITIVE",
        f"to-be-{past}": "INFINITIVE PASSIVE",
        ing: "PARTICIPLE",
        f"~{past}": "PAST_PARTICIPLE",
    }


LEXICON = {
    word: frozenset((*labels.split(), word)) for labels, words in NAMES.items() for word in words.split()
}
for verb_label, stems in VERBS.items():
    triples = iter(stems.split())
    for stem, past_form, ing_form in zip(triples, triples, triples, strict=True):
        for form, form_labels in forms(stem, past_form, ing_form).items():
            LEXICON[form] = frozenset(("VERB", verb_label, *form_labels.split()))


LEXICON["was"] = frozenset(("VERB", "FINITE", "COPULA", "was"))


def read(text: str) -> list[frozenset[str]]:
    return [LEXICON.get(word, frozenset()) for word in text.split()]


def told(match: FrameMatch, words: list[str]) -> str:
    """Return a match as a line: its rule, then each role with the words that play it."""
    roles = [f"{role}={'+'.join(words[chunk] for chunk in chunks)}" for role, chunks in match.roles.items()]
    return " ".join([match.rule, *roles])


@pytest.fixture(scope="session")
def frames() -> FrameGrammar:
    """The four frames."""
    return FRAMES


@pytest.fixture(scope="session")
def lexicon() -> dict[str, frozenset[str]]:
    """The words with the labels of their chunks."""
    return LEXICON


@pytest.fixture(scope="session")
def found() -> Callable[[str], list[str]]:
    """Return what the frames find in a text, a line for each match."""
    return lambda text: [told(match, text.split()) for match in FRAMES.matches(read(text))]
