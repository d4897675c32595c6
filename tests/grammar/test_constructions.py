"""Every construction over four invented frames, which `conftest` has with the toy reader."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.errors import PatternError
from kz_diplomacy.grammar import BOUNDARY, SYNTAX, Frame, FrameGrammar, FrameMatch
from kz_diplomacy.grammar import constructions as module
from kz_diplomacy.grammar.constructions import CONSTRUCTIONS

BASIC = {
    "active": [
        ("Anna sailed to Rome on Monday", "sail/active sailor=Anna port=Rome day=Monday"),
        ("Anna bought silk from Boris", "buy/active buyer=Anna goods=silk seller=Boris"),
        ("Anna fought Boris in Rome", "duel/active duellist=Anna+Boris place=Rome"),
        ("guild awarded Anna the medal", "award/active giver=guild winner=Anna prize=medal"),
        ("guild awarded the medal to Anna", "award/active giver=guild winner=Anna prize=medal"),
        ("Anna sailed on Monday to-buy silk", "sail/active sailor=Anna day=Monday cargo=silk"),
        ("Anna sailed to-see in silk", "sail/active sailor=Anna cargo=silk"),
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
        ("Anna 's voyage to-buy silk", "sail/noun-phrase sailor=Anna cargo=silk"),
        ("the voyage of Anna to Rome", "sail/noun-phrase sailor=Anna port=Rome"),
        ("Anna 's voyage to Rome on Monday", "sail/noun-phrase sailor=Anna port=Rome day=Monday"),
        ("the voyage by Anna to Rome", "sail/noun-phrase sailor=Anna port=Rome"),
        ("purchase of silk by Anna from Boris", "buy/noun-phrase buyer=Anna goods=silk seller=Boris"),
        ("Anna 's long purchase of silk", "buy/noun-phrase buyer=Anna goods=silk"),
        ("the Anna - Boris duel in Rome", "duel/noun-phrase duellist=Anna+Boris place=Rome"),
        ("the duel between Anna and Boris was-seen", "duel/noun-phrase duellist=Anna+Boris"),
        ("Clara saw the duel of Anna with Boris", "duel/noun-phrase duellist=Anna+Boris witness=Clara"),
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

COUNTER_EXAMPLES = {
    "active": ["silk was-bought by Anna", "Anna who bought silk"],
    "passive": ["Anna bought silk", "silk ~bought by Anna", "silk to-be-bought by Anna"],
    "relative": [
        "Anna sailed to Rome , and Boris left",
        "who sailed to Rome",
        "Anna said that-said Boris sailed",
    ],
    "participle": ["Anna sailed to Rome", "silk ~bought by Anna"],
    "past-participle": ["silk was-bought by Anna", "Anna buying silk"],
    "infinitive": ["Anna sailed to Rome", "Anna will-sail to Rome"],
    "noun-phrase": [
        "Anna made a voyage to Rome",
        "Anna sailed to Rome",
        "Anna saw Boris on a voyage to Rome",
    ],
    "support": ["Anna saw the voyage to Rome", "the voyage to Rome", "the duel of Anna made news"],
    "adjunct": ["Anna saw Boris with a voyage to Rome", "Anna saw a voyage to Rome", "on a voyage to Rome"],
}

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


@pytest.mark.parametrize(
    ("construction", "text", "line"),
    [(name, text, line) for name, examples in BASIC.items() for text, line in examples],
)
def test_each_construction_fills_the_roles(
    construction: str, text: str, line: str, found: Callable[[str], list[str]]
) -> None:
    assert line in found(text)
    assert line.partition(" ")[0].endswith("/" + construction)


@pytest.mark.parametrize(
    ("construction", "text"), [(name, text) for name, texts in COUNTER_EXAMPLES.items() for text in texts]
)
def test_each_construction_is_told_from_its_neighbours(
    construction: str, text: str, found: Callable[[str], list[str]]
) -> None:
    assert not [line for line in found(text) if line.partition(" ")[0].endswith("/" + construction)]


def test_every_construction_has_an_example_of_every_frame_it_can_have() -> None:
    assert list(BASIC) == list(COUNTER_EXAMPLES) == list(CONSTRUCTIONS)
    frames = {name: {line.partition("/")[0] for _, line in examples} for name, examples in BASIC.items()}
    assert {name: 4 - len(each) for name, each in frames.items() if len(each) < 4} == {
        "past-participle": 1,
        "adjunct": 2,
    }


@pytest.mark.parametrize(("text", "lines"), SEVERAL_NOUNS)
def test_what_stands_nearer_to_another_noun_is_only_shared(
    text: str, lines: list[str], found: Callable[[str], list[str]]
) -> None:
    assert found(text) == lines


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_found(text: str, found: Callable[[str], list[str]]) -> None:
    assert found(text) == []


def test_two_frames_must_have_two_names() -> None:
    frame = Frame.read("sail", verbs="SAIL", roles=("sailor: PERSON <- subject",))
    with pytest.raises(PatternError, match="two frames are called sail"):
        FrameGrammar([frame, frame])


LABELS = sorted(SYNTAX | {"A", "B", "of", "by", "in", "who"})
chunks_ = st.lists(st.frozensets(st.sampled_from(LABELS), max_size=4), max_size=40)
ANY = FrameGrammar(
    [
        Frame.read(
            "a", verbs="A", nouns="B", roles=("x: A <- subject in", "y: B|NOMINAL <- object bare shared")
        ),
        Frame.read("b", verbs="B", nouns="A", roles=("x: A|NOMINAL <- subject governor by",), adjuncts="in"),
    ]
)


def seen(match: FrameMatch, offset: int = 0) -> tuple[object, ...]:
    roles = {name: [chunk + offset for chunk in chunks] for name, chunks in match.roles.items()}
    return match.rule, match.trigger + offset, match.first + offset, match.last + offset, roles


@given(chunks_)
def test_any_chunks_are_read_and_every_role_is_played_by_one_of_its_labels(
    chunks: list[frozenset[str]],
) -> None:
    for match in ANY.matches(chunks):
        assert 0 <= match.first <= match.trigger < match.last <= len(chunks)
        assert not any(BOUNDARY in labels for labels in chunks[match.first : match.last])
        assert chunks[match.trigger] & (match.frame.verbs | match.frame.nouns)
        assert match.construction in CONSTRUCTIONS
        for role in match.frame.roles:
            for chunk in match.roles.get(role.name, ()):
                assert match.first <= chunk < match.last
                assert role.labels & chunks[chunk]


@given(chunks_, chunks_)
def test_a_sentence_is_read_the_same_wherever_it_stands(
    before: list[frozenset[str]], after: list[frozenset[str]]
) -> None:
    text = [*before, frozenset({BOUNDARY}), *after]
    expected = [seen(match) for match in ANY.matches(before)]
    expected += [seen(match, len(before) + 1) for match in ANY.matches(after)]
    assert [seen(match) for match in ANY.matches(text)] == expected


names = st.permutations(["Anna", "Boris", "Clara"])
adjuncts = st.lists(
    st.sampled_from(["in Rome", "on Monday", "in Oslo", "on Tuesday"]), unique=True, max_size=3
)


@given(names, adjuncts)
def test_the_passive_says_what_the_active_says(
    found: Callable[[str], list[str]], people: list[str], around: list[str]
) -> None:
    buyer, seller, _ = people
    tail = " ".join(around)
    [active] = found(f"{buyer} bought silk from {seller} {tail}")
    others = [
        f"silk was-bought by {buyer} from {seller} {tail}",
        f"{tail} , silk was-bought from {seller} by {buyer}",
        f"the silk which {buyer} bought from {seller} {tail}",
        f"purchase of silk by {buyer} from {seller} {tail}",
        f"{buyer} 's purchase of silk from {seller} {tail}",
        f"{buyer} made a purchase of silk from {seller} {tail}",
        f"{tail} , {buyer} planned to-see {seller} , and {buyer} bought silk from {seller} {tail}",
        f"{buyer} thanked the crew , buying silk from {seller} {tail}",
    ]
    for other in others:
        assert [line.partition(" ")[2] for line in found(other)] == [active.partition(" ")[2]]


def test_a_long_sentence_is_cut(monkeypatch: pytest.MonkeyPatch, lexicon: dict[str, frozenset[str]]) -> None:
    monkeypatch.setattr(module, "LONGEST_SENTENCE", 3)
    grammar = FrameGrammar([Frame.read("sail", verbs="SAIL", roles=("port: PORT <- to",))])
    text = [lexicon.get(word, frozenset()) for word in ["so", ",", "Anna", "sailed", "to", "Rome"]]
    assert [match.roles for match in grammar.matches(text)] == [{"port": (5,)}]
