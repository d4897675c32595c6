"""Clauses of all kinds, seen through four invented frames, and the values that they are read into."""

from collections.abc import Callable
from itertools import chain

import pytest

from kz_diplomacy.grammar import read_sentence
from kz_diplomacy.grammar.clauses import heads_of

LISTS = [
    ("Anna , Boris and Clara sailed to Rome", ["sail/active sailor=Anna+Boris+Clara port=Rome"]),
    ("Anna bought silk and grain", ["buy/active buyer=Anna goods=silk+grain"]),
    (
        "Anna sailed to Rome and bought silk from Boris",
        ["sail/active sailor=Anna port=Rome", "buy/active buyer=Anna goods=silk seller=Boris"],
    ),
    ("Anna sailed to Rome and Oslo on Monday", ["sail/active sailor=Anna port=Rome+Oslo day=Monday"]),
    ("Anna fought and thanked Boris in Rome", ["duel/active duellist=Anna+Boris place=Rome"]),
    ("Anna fought , saw and thanked Boris", ["duel/active duellist=Anna+Boris"]),
    ("Boris was-fought and ~thanked by Anna", ["duel/passive duellist=Boris+Anna"]),
    ("Anna fought , thanking Boris", ["duel/active duellist=Anna"]),
    (
        "Anna fought and sailed with Boris to Rome",
        ["duel/active duellist=Anna", "sail/active sailor=Anna port=Rome"],
    ),
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

ABSOLUTE = [
    (
        "Anna bought silk , with Boris sailing to Rome",
        ["buy/active buyer=Anna goods=silk", "sail/participle sailor=Boris port=Rome"],
    ),
    (
        "Anna bought silk , with Boris sailing to Rome and Clara sailing to Oslo",
        [
            "buy/active buyer=Anna goods=silk",
            "sail/participle sailor=Boris port=Rome",
            "sail/participle sailor=Clara port=Oslo",
        ],
    ),
    (
        "Anna bought silk , with Boris fighting David and Clara sailing to Oslo",
        [
            "buy/active buyer=Anna goods=silk",
            "duel/participle duellist=Boris+David",
            "sail/participle sailor=Clara port=Oslo",
        ],
    ),
    (
        "Anna fought Boris , with Clara from Oslo buying silk and grain",
        ["duel/active duellist=Anna+Boris", "buy/participle buyer=Clara goods=silk+grain"],
    ),
    (
        "Anna fought Boris with Clara sailing to Rome",
        ["duel/active duellist=Anna+Boris+Clara", "sail/participle sailor=Clara port=Rome"],
    ),
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
    ("Anna bought , in Rome , silk from Boris", ["buy/active buyer=Anna goods=silk seller=Boris place=Rome"]),
    (
        "Anna fought Boris , who bought silk , on Monday in Rome",
        ["duel/active duellist=Anna+Boris place=Rome day=Monday", "buy/relative buyer=Boris goods=silk"],
    ),
    (
        "Anna fought Boris , who sailed to Oslo , on Monday",
        ["duel/active duellist=Anna+Boris", "sail/relative sailor=Boris port=Oslo day=Monday"],
    ),
    ("Anna sailed with Boris of Oslo , captain", ["sail/active sailor=Anna"]),
    ("Anna sailed , on Monday , to Rome", ["sail/active sailor=Anna port=Rome day=Monday"]),
    ("Anna bought silk in Rome , grain", ["buy/active buyer=Anna goods=silk place=Rome"]),
    (
        "Anna fought Boris , who bought silk , and Clara in Rome on Monday",
        [
            "duel/active duellist=Anna+Boris+Clara place=Rome day=Monday",
            "buy/relative buyer=Boris goods=silk",
        ],
    ),
    (
        "Anna bought silk , which Boris saw , and grain from David",
        ["buy/active buyer=Anna goods=silk+grain seller=David"],
    ),
    (
        "Anna bought silk , which Boris saw , grain and silk from David",
        ["buy/active buyer=Anna goods=silk+grain+silk seller=David"],
    ),
    (
        "Anna fought Boris , who thanked Clara , and David in Rome",
        ["duel/active duellist=Anna+Boris"],
    ),
    (
        "Boris was-fought by Anna , who bought silk , and Clara",
        ["duel/passive duellist=Boris+Anna", "buy/relative buyer=Anna goods=silk"],
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
    ("in Rome was-held voyage of Anna", ["sail/support sailor=Anna port=Rome"]),
    ("on Monday was Anna on a voyage to Rome", ["sail/adjunct sailor=Anna port=Rome day=Monday"]),
    (
        "captain fighting Anna and Clara sailed to Rome",
        ["duel/participle duellist=captain+Anna+Clara", "sail/active sailor=captain port=Rome"],
    ),
    (
        "captain to-fight Anna and Clara sailed to Rome",
        ["duel/infinitive duellist=captain+Anna+Clara", "sail/active sailor=captain port=Rome"],
    ),
    (
        "captain to-fight Clara Anna sailed to Rome",
        ["duel/infinitive duellist=captain+Clara", "sail/active sailor=Anna port=Rome"],
    ),
    (
        "captain , fighting Clara , Anna sailed to Rome",
        ["duel/participle duellist=captain+Clara", "sail/active sailor=Anna port=Rome"],
    ),
    ("sailing to Rome was Anna", ["sail/participle sailor=Anna port=Rome"]),
    ("fighting Boris was Anna", ["duel/participle duellist=Boris+Anna"]),
    ("fighting Boris on Monday was Anna", ["duel/participle duellist=Boris+Anna day=Monday"]),
]

WITHOUT_COMMA = [
    ("in Rome voyage was-held on Monday", ["sail/support port=Rome day=Monday"]),
    ("in Rome voyage of Anna was-held", ["sail/support sailor=Anna port=Rome"]),
    ("because in Rome duel of Anna was-held , Boris left", ["duel/support duellist=Anna place=Rome"]),
    ("the captain after the news sailed to Rome", ["sail/active sailor=captain port=Rome"]),
    (
        "Boris saw David after Anna of Oslo on Monday sailed to Rome",
        ["sail/active sailor=Anna port=Rome day=Monday"],
    ),
    (
        "after Anna on Monday sailed to Rome , Boris thanked Clara",
        ["sail/active sailor=Anna port=Rome day=Monday"],
    ),
    ("Boris saw David after on Monday sailed to Rome", ["sail/active sailor=David port=Rome day=Monday"]),
]

BEFORE_LISTS = [
    ("at the duel , Anna and Boris sailed to Rome", ["sail/active sailor=Anna+Boris port=Rome"]),
    (
        "Clara saw Oslo ; at the voyage , Anna and Boris fought David",
        ["sail/noun-phrase", "duel/active duellist=Anna+Boris+David"],
    ),
    ("with Anna , Boris and Clara , David sailed to Rome", ["sail/active sailor=David port=Rome"]),
    ("the crew of Anna , Boris and Clara sailed to Rome", ["sail/active sailor=crew port=Rome"]),
]

WITH_ASIDES = [
    (
        "Anna , in the news , and Boris , in the weather , sailed to Rome",
        ["sail/active sailor=Anna+Boris port=Rome"],
    ),
    ("Anna sailed with the crew and Boris to Rome", ["sail/active sailor=Anna port=Rome"]),
    ("Anna , with David , and Boris sailed to Rome", ["sail/active sailor=Anna port=Rome"]),
]

BEHIND_PREPOSITIONS = [
    (
        "a voyage was-held , during which Anna fought Boris",
        ["sail/support", "duel/relative duellist=Anna+Boris"],
    ),
    (
        "Clara saw Rome with Boris , in which Anna fought David",
        ["duel/relative duellist=Anna+David place=Rome"],
    ),
    (
        "the voyage of Anna , with whom Boris fought Clara",
        ["sail/noun-phrase sailor=Anna", "duel/relative duellist=Anna+Boris+Clara"],
    ),
    ("sailed , with whom Anna fought Boris", ["sail/active", "duel/active duellist=Anna+Boris"]),
]

TO_BE_DONE = [
    ("Boris thanked Clara for a voyage to-be-held in Rome", ["sail/support port=Rome"]),
    ("Boris invited Clara to the voyage of Anna to-be-held in Rome", ["sail/support sailor=Anna port=Rome"]),
    (
        "the voyage which was-held by Anna took-place in Rome",
        ["sail/support sailor=Anna port=Rome"],
    ),
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
    ("Anna saw Boris while sailing to Rome", ["sail/participle sailor=Anna port=Rome"]),
    ("while sailing to Rome , Anna saw Boris", ["sail/participle sailor=Anna port=Rome"]),
    (
        "an order ~made to Anna by Boris to-sail to Rome",
        ["sail/infinitive sailor=Anna port=Rome inviter=Boris"],
    ),
    (
        "an order was-made by Boris to Anna to-sail to Rome",
        ["sail/infinitive sailor=Anna port=Rome inviter=Boris"],
    ),
    ("was-made by Boris to-sail to Rome", ["sail/infinitive port=Rome"]),
    (
        "Clara saw the duel with Boris in Rome which made news",
        ["duel/noun-phrase duellist=Boris witness=Clara place=Rome"],
    ),
    ("the duel of Anna made news in Rome", ["duel/noun-phrase duellist=Anna"]),
    ("Clara thanked Anna for sailing to Rome", ["sail/participle sailor=Anna port=Rome"]),
    ("Anna left for sailing to Rome", ["sail/participle sailor=Anna port=Rome"]),
    (
        "silk was-thanked at the duel of Anna , with Boris , ~held in Rome",
        ["duel/support duellist=Anna+Boris place=Rome"],
    ),
    ("after the duel of Anna , on Monday Clara saw Boris", ["duel/adjunct duellist=Anna+Clara"]),
    ("Boris saw the order for Anna to-sail to Rome", ["sail/infinitive sailor=Anna port=Rome inviter=Boris"]),
    ("Boris saw an order to Anna to-sail to Rome", ["sail/infinitive sailor=Anna port=Rome inviter=Boris"]),
    ("Boris made Anna an order to-sail to Rome", ["sail/infinitive sailor=Anna port=Rome inviter=Boris"]),
    ("Boris made an order to-sail to Rome", ["sail/infinitive port=Rome inviter=Boris"]),
    ("Anna accepted an order to-sail to Rome", ["sail/infinitive sailor=Anna port=Rome"]),
    ("Anna accepted Boris 's order to-sail to Rome", ["sail/infinitive sailor=Anna port=Rome inviter=Boris"]),
    (
        "Anna accepted an order from Boris to-sail to Rome",
        ["sail/infinitive sailor=Anna port=Rome inviter=Boris"],
    ),
    ("Boris saw the weather for Anna to-sail to Rome", ["sail/infinitive sailor=Anna port=Rome"]),
    (
        "Anna sailed for Cadiz to-fight Boris",
        ["sail/active sailor=Anna port=Cadiz", "duel/infinitive duellist=Anna+Boris"],
    ),
    ("the voyage to Rome which Anna made", ["sail/support sailor=Anna port=Rome"]),
    ("Anna fought Boris , in Rome , the crew said", ["duel/active duellist=Anna+Boris place=Rome"]),
    ("Anna , whose crew saw Oslo , sailed to Rome", ["sail/active sailor=Anna port=Rome"]),
    (
        "Anna fought Boris , and the crew of David in Oslo gladly sailed to Rome",
        ["duel/active duellist=Anna+Boris", "sail/active sailor=crew port=Oslo+Rome"],
    ),
    ("he saw Boris , Anna , the captain , fought David", ["duel/active duellist=Anna+David"]),
    ("he said Anna , the captain , fought David", ["duel/active duellist=Anna+David"]),
    ("after which Anna sailed to Rome", ["sail/active sailor=Anna port=Rome"]),
    ("Boris said Anna in the news , and Clara sailed to Rome", ["sail/active sailor=Clara port=Rome"]),
    (
        "Boris thanked Anna for a duel with Clara , who saw David",
        ["duel/adjunct duellist=Boris+Clara"],
    ),
    (
        "to-see the voyage which Anna made to Rome",
        ["sail/support sailor=Anna port=Rome"],
    ),
    (
        "Clara saw the duel of Anna with Boris which took-place in Rome",
        ["duel/support duellist=Anna+Boris place=Rome"],
    ),
    (
        "Anna said that-said on Monday Boris will-sail to Rome",
        ["sail/active sailor=Boris port=Rome day=Monday"],
    ),
    ("Rome 's news , ; 's voyage", ["sail/noun-phrase"]),
]

NOT_ACROSS = [
    ("Anna saw Boris . sailed to Rome", ["sail/active port=Rome"]),
    ("Anna sailed . to Rome on Monday", ["sail/active sailor=Anna"]),
    ("Anna sailed ; Boris thanked Clara in Rome", ["sail/active sailor=Anna"]),
    ("Anna sailed because Boris thanked Clara in Rome", ["sail/active sailor=Anna"]),
    ("Anna sailed , while Boris saw Rome on Monday", ["sail/active sailor=Anna"]),
    ("Anna sailed with Boris , who saw Clara in Rome", ["sail/active sailor=Anna"]),
]


KINDS = [
    LISTS,
    FRONTED,
    ABSOLUTE,
    INSERTED,
    INVERTED,
    WITHOUT_COMMA,
    BEFORE_LISTS,
    WITH_ASIDES,
    BEHIND_PREPOSITIONS,
    TO_BE_DONE,
]


@pytest.mark.parametrize(("text", "lines"), [*chain.from_iterable(KINDS), *WILD, *NOT_ACROSS])
def test_a_sentence_says_exactly_this(text: str, lines: list[str], found: Callable[[str], list[str]]) -> None:
    assert found(text) == lines


def test_a_clause_tells_what_belongs_to_its_verb(lexicon: dict[str, frozenset[str]]) -> None:
    text = ["on", "Monday", "Boris", "invited", "Anna", "to-sail", "to", "Rome"]
    sentence = read_sentence([lexicon[word] for word in text], 0, len(text))
    invited, sail = sentence.clauses
    assert (invited.verb, invited.construction, invited.passive) == (3, "active", False)
    assert (invited.subjects, heads_of(invited.objects)) == (((2,),), (4,))
    assert [(each.preposition, each.heads) for each in invited.adjuncts] == [(0, (1,))]
    assert (invited.span, invited.governor) == ((0, 5), None)
    assert (sail.subjects, sail.governor, sail.span) == (((4,),), 3, (4, 8))
    assert [constituent.part.name for constituent in sentence.constituents] == [
        "PREPOSITION",
        "NOMINAL",
        "VERB",
        "NOMINAL",
        "VERB",
        "PREPOSITION",
    ]
