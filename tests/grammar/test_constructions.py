"""Every construction over four invented frames, read by a toy reader of a toy English.

A hyphen joins the words of one chunk; `~` marks a past participle without auxiliary.
"""

import pytest

from kz_diplomacy.errors import PatternError
from kz_diplomacy.grammar import BOUNDARY
from kz_diplomacy.grammar.constructions import CONSTRUCTIONS, FrameGrammar
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
    "NOMINAL PROPER PERSON": "Anna Boris Clara David he captain",
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
    "PREPOSITION": "to in for at on with from by of during between",
    "PREPOSITION SUBORDINATOR": "after before",
    "SUBORDINATOR": "while because that-said",
    "RELATIVE": "who which whom",
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


def read(text: str) -> list[frozenset[str]]:
    return [LEXICON.get(word, frozenset()) for word in text.split()]


def told(match: FrameMatch, words: list[str]) -> str:
    """Return a match as a line: its rule, then each role with the words that play it."""
    roles = [f"{role}={'+'.join(words[chunk] for chunk in chunks)}" for role, chunks in match.roles.items()]
    return " ".join([match.rule, *roles])


def found(text: str) -> list[str]:
    return [told(match, text.split()) for match in FRAMES.matches(read(text))]


BASIC = {
    "active": [
        ("Anna sailed to Rome on Monday", "sail/active sailor=Anna port=Rome day=Monday"),
        ("Anna bought silk from Boris", "buy/active buyer=Anna goods=silk seller=Boris"),
        ("Anna fought Boris in Rome", "duel/active duellist=Anna+Boris place=Rome"),
        ("guild awarded Anna the medal", "award/active giver=guild winner=Anna prize=medal"),
        ("guild awarded the medal to Anna", "award/active giver=guild winner=Anna prize=medal"),
        ("he said Anna will-sail to Rome", "sail/active sailor=Anna port=Rome"),
        ("he said that-said Anna sailed to Rome", "sail/active sailor=Anna port=Rome"),
        ("the captain of Oslo sailed to Rome", "sail/active sailor=captain port=Rome"),
        ("Boris saw Anna after Clara sailed to Oslo", "sail/active sailor=Clara port=Oslo"),
        ("; Anna sailed to Rome ; Boris saw Clara", "sail/active sailor=Anna port=Rome"),
    ],
    "passive": [
        ("silk was-bought by Anna from Boris", "buy/passive buyer=Anna goods=silk seller=Boris"),
        ("silk was-bought on Monday", "buy/passive goods=silk day=Monday"),
        ("Boris was-fought by Anna", "duel/passive duellist=Boris+Anna"),
        ("the medal was-awarded to Anna by the guild", "award/passive giver=guild winner=Anna prize=medal"),
        ("Anna was-awarded the medal", "award/passive winner=Anna prize=medal"),
        ("Rome was-sailed by Anna", "sail/passive sailor=Anna"),
    ],
    "relative": [
        ("Anna , who sailed to Rome , thanked Boris", "sail/relative sailor=Anna port=Rome"),
        (
            "Boris thanked Anna , who sailed to Rome on Monday",
            "sail/relative sailor=Anna port=Rome day=Monday",
        ),
        ("the silk which Anna bought in Rome", "buy/relative buyer=Anna goods=silk place=Rome"),
        ("the silk which was-bought by Anna", "buy/relative buyer=Anna goods=silk"),
        ("Boris , with whom Anna fought in Rome", "duel/relative duellist=Boris+Anna place=Rome"),
        ("he saw Anna in Oslo , who sailed to Rome", "sail/relative sailor=Anna port=Rome"),
        ("the guild which awarded the cup to Anna", "award/relative giver=guild winner=Anna prize=cup"),
    ],
    "participle": [
        ("sailing to Rome , Anna saw Boris", "sail/participle sailor=Anna port=Rome"),
        ("after sailing to Rome , Anna saw Boris", "sail/participle sailor=Anna port=Rome"),
        ("Anna saw Boris after sailing to Rome", "sail/participle sailor=Anna port=Rome"),
        ("Anna , sailing to Rome , saw Boris", "sail/participle sailor=Anna port=Rome"),
        ("Anna saw Boris , buying silk from Clara", "buy/participle buyer=Anna goods=silk seller=Clara"),
        ("Boris saw Anna fighting Clara", "duel/participle duellist=Anna+Clara"),
        ("the guild awarding the cup to Anna", "award/participle giver=guild winner=Anna prize=cup"),
    ],
    "past-participle": [
        ("the silk ~bought by Anna in Rome", "buy/past-participle buyer=Anna goods=silk place=Rome"),
        ("silk , ~bought by Anna , made news", "buy/past-participle buyer=Anna goods=silk"),
        ("Clara saw the silk for the house ~bought by Anna", "buy/past-participle buyer=Anna goods=silk"),
        (
            "~awarded the medal by the guild , Anna sailed",
            "award/past-participle giver=guild winner=Anna prize=medal",
        ),
        ("Boris , ~fought by Anna in Rome , sailed", "duel/past-participle duellist=Boris+Anna place=Rome"),
    ],
    "infinitive": [
        ("Anna planned to-sail to Rome", "sail/infinitive sailor=Anna port=Rome"),
        ("Boris invited Anna to-sail to Rome", "sail/infinitive sailor=Anna port=Rome inviter=Boris"),
        ("Anna was-invited to-sail to Rome by Boris", "sail/infinitive sailor=Anna port=Rome inviter=Boris"),
        ("Anna was-invited by Boris to-sail to Rome", "sail/infinitive sailor=Anna port=Rome inviter=Boris"),
        ("Anna saw Rome to-buy silk from Boris", "buy/infinitive buyer=Anna goods=silk seller=Boris"),
        ("Anna to-fight Boris in Rome", "duel/infinitive duellist=Anna+Boris place=Rome"),
        ("the medal planned to-be-awarded to Anna", "award/infinitive winner=Anna prize=medal"),
        ("to-buy silk , Anna saw Boris", "buy/infinitive buyer=Anna goods=silk"),
    ],
    "noun-phrase": [
        ("the voyage of Anna to Rome", "sail/noun-phrase sailor=Anna port=Rome"),
        ("Anna 's voyage to Rome on Monday", "sail/noun-phrase sailor=Anna port=Rome day=Monday"),
        ("the voyage by Anna to Rome", "sail/noun-phrase sailor=Anna port=Rome"),
        ("purchase of silk by Anna from Boris", "buy/noun-phrase buyer=Anna goods=silk seller=Boris"),
        ("Anna 's long purchase of silk", "buy/noun-phrase buyer=Anna goods=silk"),
        ("the Anna - Boris duel in Rome", "duel/noun-phrase duellist=Anna+Boris place=Rome"),
        ("the duel between Anna and Boris was-seen", "duel/noun-phrase duellist=Anna+Boris"),
        ("Clara saw the duel of Anna with Boris", "duel/noun-phrase duellist=Anna+Boris"),
        (
            "the award of the medal to Anna by the guild",
            "award/noun-phrase giver=guild winner=Anna prize=medal",
        ),
    ],
    "support": [
        ("Anna made a voyage to Rome on Monday", "sail/support sailor=Anna port=Rome day=Monday"),
        ("a voyage was-made by Anna to Rome", "sail/support sailor=Anna port=Rome"),
        ("the voyage of Anna took-place on Monday", "sail/support sailor=Anna day=Monday"),
        ("Anna , who made a voyage to Rome , left", "sail/support sailor=Anna port=Rome"),
        ("Anna made a purchase of silk from Boris", "buy/support buyer=Anna goods=silk seller=Boris"),
        ("Anna held a duel with Boris in Rome", "duel/support duellist=Anna+Boris place=Rome"),
        ("the duel ~held by Anna with Boris", "duel/support duellist=Anna+Boris"),
        (
            "on Monday in Rome a duel was-held between Anna and Boris",
            "duel/support duellist=Anna+Boris place=Rome day=Monday",
        ),
        ("the award of the medal to Anna took-place", "award/support winner=Anna prize=medal"),
    ],
    "adjunct": [
        ("Anna saw Boris on a voyage to Rome", "sail/adjunct sailor=Anna port=Rome"),
        ("on a voyage to Rome , Anna saw Boris", "sail/adjunct sailor=Anna port=Rome"),
        (
            "during her voyage to Rome on Monday Anna saw Boris",
            "sail/adjunct sailor=Anna port=Rome day=Monday",
        ),
        ("Anna thanked Clara for a duel with Boris", "duel/adjunct duellist=Anna+Boris"),
        ("after the duel with Boris , Anna thanked Clara", "duel/adjunct duellist=Boris+Anna"),
    ],
}

LISTS = [
    ("Anna , Boris and Clara sailed to Rome", ["sail/active sailor=Anna+Boris+Clara port=Rome"]),
    ("Anna bought silk and grain", ["buy/active buyer=Anna goods=silk+grain"]),
    (
        "Anna sailed to Rome and bought silk from Boris",
        ["sail/active sailor=Anna port=Rome", "buy/active buyer=Anna goods=silk seller=Boris"],
    ),
    ("Anna sailed to Rome and Oslo on Monday", ["sail/active sailor=Anna port=Rome+Oslo day=Monday"]),
    (
        "Anna fought Boris and Clara sailed to Rome",
        ["duel/active duellist=Anna+Boris", "sail/active sailor=Clara port=Rome"],
    ),
    ("he said Anna and Boris sailed to Rome", ["sail/active sailor=Anna+Boris port=Rome"]),
    (
        "Boris invited Anna to-sail to Rome and to-buy silk",
        ["sail/infinitive sailor=Anna port=Rome inviter=Boris", "buy/infinitive buyer=Anna goods=silk"],
    ),
    (
        "Anna fought Boris in Rome and Clara in Oslo",
        ["duel/active duellist=Anna+Boris+Clara place=Rome+Oslo"],
    ),
    (
        "sailing to Rome and buying silk , Anna saw Boris",
        ["sail/participle sailor=Anna port=Rome", "buy/participle buyer=Anna goods=silk"],
    ),
    (
        "Anna , who sailed to Rome and bought silk , left",
        ["sail/relative sailor=Anna port=Rome", "buy/relative buyer=Anna goods=silk"],
    ),
]

FRONTED = [
    ("in Rome , Anna fought Boris", ["duel/active duellist=Anna+Boris place=Rome"]),
    ("on Monday , Anna sailed to Rome", ["sail/active sailor=Anna port=Rome day=Monday"]),
    ("yesterday in Rome Anna fought Boris", ["duel/active duellist=Anna+Boris place=Rome day=yesterday"]),
    ("Anna on Monday sailed to Rome", ["sail/active sailor=Anna port=Rome day=Monday"]),
    (
        "Anna sailed to Rome , and on Monday Boris fought Clara",
        ["sail/active sailor=Anna port=Rome", "duel/active duellist=Boris+Clara day=Monday"],
    ),
    (
        "Anna sailed to Rome , and on Monday , Boris fought Clara",
        ["sail/active sailor=Anna port=Rome", "duel/active duellist=Boris+Clara day=Monday"],
    ),
    ("because Anna sailed to Rome , Boris thanked Clara on Monday", ["sail/active sailor=Anna port=Rome"]),
    ("after Anna sailed to Rome , Boris thanked Clara", ["sail/active sailor=Anna port=Rome"]),
]

INSERTED = [
    ("Anna , Boris said , will-sail to Rome", ["sail/active sailor=Anna port=Rome"]),
    ("Anna , the captain of Oslo , sailed to Rome", ["sail/active sailor=Anna port=Rome"]),
    ("Anna , after the news , sailed to Rome", ["sail/active sailor=Anna port=Rome"]),
    (
        "Anna , while Boris fought Clara , sailed to Rome",
        ["duel/active duellist=Boris+Clara", "sail/active sailor=Anna port=Rome"],
    ),
    ("Boris saw David , and Anna , the captain , sailed to Rome", ["sail/active sailor=Anna port=Rome"]),
    ("Anna sailed to Rome , Boris said", ["sail/active sailor=Anna port=Rome"]),
    (
        "Anna , who fought Boris , and Clara sailed to Rome",
        ["duel/relative duellist=Anna+Boris", "sail/active sailor=Anna+Clara port=Rome"],
    ),
]

INVERTED = [
    (
        "Anna sailed to Rome , said Boris on a voyage to Oslo",
        ["sail/active sailor=Anna port=Rome", "sail/adjunct sailor=Boris port=Oslo"],
    ),
    ("said Boris on a voyage to Oslo", ["sail/adjunct sailor=Boris port=Oslo"]),
    ("Anna , Boris fought in Rome", ["duel/active duellist=Anna+Boris place=Rome"]),
    ("Rome , Anna fought Boris", ["duel/active duellist=Anna+Boris"]),
    ("Anna , the long captain fought Boris", ["duel/active duellist=captain+Boris"]),
]

WILD = [
    ("the voyage which Anna made on Monday to Rome", ["sail/support sailor=Anna port=Rome day=Monday"]),
    (
        "the voyage during which Anna fought Boris in Rome",
        ["sail/adjunct sailor=Anna", "duel/relative duellist=Anna+Boris place=Rome"],
    ),
    ("the voyage of Anna will-take-place on Monday", ["sail/support sailor=Anna day=Monday"]),
    ("Anna fought Boris , the captain of Oslo , in Rome", ["duel/active duellist=Anna+Boris place=Rome"]),
    ("Anna , ~invited by Boris , sailed to Rome", ["sail/active sailor=Anna port=Rome"]),
    (
        "Anna sailed on Monday to Rome to-fight Boris",
        ["sail/active sailor=Anna port=Rome day=Monday", "duel/infinitive duellist=Anna+Boris"],
    ),
    (
        "Anna bought silk on Monday from Boris to-sail to Rome",
        [
            "buy/active buyer=Anna goods=silk seller=Boris day=Monday",
            "sail/infinitive sailor=Anna port=Rome day=Monday",
        ],
    ),
    ("Anna planned on Monday to-sail to Rome", ["sail/infinitive sailor=Anna port=Rome"]),
    (
        "Anna sailed on Monday for a duel with Boris on Tuesday",
        ["sail/active sailor=Anna day=Monday", "duel/adjunct duellist=Anna+Boris day=Tuesday"],
    ),
    ("Anna 's crew 's voyage to Rome", ["sail/noun-phrase sailor=Anna+crew port=Rome"]),
    ("who sailed to Rome", ["sail/active port=Rome"]),
    (
        "Anna said that-said on Monday Boris will-sail to Rome",
        ["sail/active sailor=Boris port=Rome day=Monday"],
    ),
    ("Rome 's news , ; 's voyage", ["sail/noun-phrase"]),
]

SEVERAL_NOUNS = [
    (
        "Anna sailed to Rome for a duel with Boris on Monday",
        ["sail/active sailor=Anna port=Rome day=Monday", "duel/adjunct duellist=Anna+Boris day=Monday"],
    ),
    (
        "Anna held a duel with Boris during her voyage to Rome",
        ["duel/support duellist=Anna+Boris", "sail/adjunct sailor=Anna port=Rome"],
    ),
    (
        "the voyage to Rome for a duel with Boris",
        ["sail/noun-phrase port=Rome", "duel/noun-phrase duellist=Boris"],
    ),
]

NOTHING = [
    "Anna thanked Boris",
    "the weather in Rome",
    "Anna bought on Monday",
    "the duel in Rome",
    "",
    ". . .",
]

NOT_ACROSS = [
    ("Anna saw Boris . sailed to Rome", ["sail/active port=Rome"]),
    ("Anna sailed . to Rome on Monday", ["sail/active sailor=Anna"]),
    ("Anna sailed ; Boris thanked Clara in Rome", ["sail/active sailor=Anna"]),
    ("Anna sailed because Boris thanked Clara in Rome", ["sail/active sailor=Anna"]),
    ("Anna sailed , while Boris saw Rome on Monday", ["sail/active sailor=Anna"]),
    ("Anna sailed with Boris , who saw Clara in Rome", ["sail/active sailor=Anna"]),
]


@pytest.mark.parametrize(
    ("construction", "text", "line"),
    [(name, text, line) for name, examples in BASIC.items() for text, line in examples],
)
def test_each_construction_fills_the_roles(construction: str, text: str, line: str) -> None:
    lines = found(text)
    assert line in lines
    assert line.partition(" ")[0].endswith("/" + construction)


def test_every_construction_has_an_example_of_every_frame_it_can_have() -> None:
    assert list(BASIC) == list(CONSTRUCTIONS)
    frames = {name: {line.partition("/")[0] for _, line in examples} for name, examples in BASIC.items()}
    assert {name: 4 - len(each) for name, each in frames.items() if len(each) < 4} == {
        "past-participle": 1,
        "adjunct": 2,
    }


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        *LISTS,
        *FRONTED,
        *INSERTED,
        *INVERTED,
        *WILD,
        *SEVERAL_NOUNS,
        *NOT_ACROSS,
        *[(text, []) for text in NOTHING],
    ],
)
def test_a_sentence_says_exactly_this(text: str, lines: list[str]) -> None:
    assert found(text) == lines


def test_two_frames_must_have_two_names() -> None:
    frame = Frame.read("sail", verbs="SAIL", roles=("sailor: PERSON <- subject",))
    with pytest.raises(PatternError, match="two frames are called sail"):
        FrameGrammar([frame, frame])
