"""Sentences as labelled chunks."""

from collections.abc import Callable

import pytest

from kz_diplomacy.events.scene import Scene

SceneOf = Callable[..., Scene]
KINDS = "BOUNDARY PERSON GROUP COUNTRY NATIONALITY PLACE BODY MONEY DATE DOCUMENT VERB NOUN THING".split()
DUTIES = (
    "SUBORDINATOR",
    "RELATIVE",
    "PREPOSITION",
    "POSSESSIVE",
    "COMMA",
    "AND",
    "BREAK",
    "DASH",
    "ADVERBIAL",
)


def chunks_of(scene: Scene) -> list[tuple[str, str]]:
    """Return the words of all chunks, each with its kind."""
    words = scene.document.words
    return [(" ".join(words[c.first : c.last]), kind(c.labels)) for c in scene.chunks.chunks]


def kind(labels: frozenset[str]) -> str:
    """Return the label that tells most of a chunk."""
    return next((label for label in (*KINDS, *DUTIES) if label in labels), min(labels, default=""))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Norway paid a two-day official visit to Oslo.",
            "Norway/COUNTRY paid/VERB a_two-day_official_visit/NOUN to/PREPOSITION Oslo/PLACE ./. /BOUNDARY",
        ),
        (
            "The new gas plant opened.",
            "The_new_gas_plant/NOUN opened/VERB ./. /BOUNDARY",
        ),
        ("The old stone fell.", "The_old_stone/THING fell/VERB ./. /BOUNDARY"),
        ("He also spoke, then left.", "He/GROUP spoke/VERB ,/COMMA left/VERB ./. /BOUNDARY"),
        ("Talks (in Oslo) ended.", "Talks/NOUN ended/VERB ./. /BOUNDARY"),
        (
            "Talks (on 5 May) ended.",
            "Talks/NOUN on/PREPOSITION 5_May/DATE ended/VERB ./. /BOUNDARY",
        ),
        ("Talks ended (", "Talks/NOUN ended/VERB /BOUNDARY"),
        (
            'Norway\'s "old" stone fell.',
            "Norway/COUNTRY 's/POSSESSIVE old/THING stone/THING fell/VERB ./. /BOUNDARY",
        ),
        (
            "His visit ended.",
            "His/GROUP /POSSESSIVE visit/NOUN ended/VERB ./. /BOUNDARY",
        ),
        (
            "Talks at the invitation of Norway ended.",
            "Talks/NOUN at_the_invitation_of/PREPOSITION Norway/COUNTRY ended/VERB ./. /BOUNDARY",
        ),
        (
            "Tea and rum - but no talks here.",
            "Tea/THING and/AND rum/THING -/DASH but/SUBORDINATOR no_talks/NOUN here/ADVERBIAL ./. /BOUNDARY",
        ),
        (
            "The sides have today signed it.",
            "The_sides/GROUP have_today_signed/VERB today/DATE it/THING ./. /BOUNDARY",
        ),
        (
            "During the visit talks ended.",
            "During/PREPOSITION the_visit/NOUN talks/NOUN ended/VERB ./. /BOUNDARY",
        ),
        (
            "Also present was his local counterpart Ana Silva.",
            "was/VERB his/GROUP /POSSESSIVE counterpart_Ana_Silva/PERSON ./. /BOUNDARY",
        ),
        ("Bali, Indonesia.", "Bali_,_Indonesia/PLACE ./. /BOUNDARY"),
        ("Oslo, Sweden.", "Oslo/PLACE ,/COMMA Sweden/COUNTRY ./. /BOUNDARY"),
        ("Oslo, Norwegian town.", "Oslo/PLACE ,/COMMA Norwegian/NATIONALITY town/NOUN ./. /BOUNDARY"),
        ("Tea \u2013 or rain.", "Tea/THING \u2013/BREAK or/AND rain/THING ./. /BOUNDARY"),
        (
            "The Kazakh-Korean talks ended.",
            "The/ Kazakh-Korean/NATIONALITY talks/NOUN ended/VERB ./. /BOUNDARY",
        ),
    ],
)
def test_a_sentence_is_a_list_of_chunks(text: str, expected: str, scene_of: SceneOf) -> None:
    found = [f"{words.replace(' ', '_')}/{label}" for words, label in chunks_of(scene_of(text))]
    assert " ".join(found) == expected.replace("The/ ", "")


def labels_of(scene: Scene, word: str) -> frozenset[str]:
    """Return the labels of the chunk that begins with a word."""
    first = scene.document.words.index(word)
    return next(c.labels for c in scene.chunks.chunks if c.first == first and c.last > first)


@pytest.mark.parametrize(
    ("text", "word", "duty"),
    [
        ("He said that talks ended.", "that", "SUBORDINATOR"),
        ("He told President Sadyr Japarov that talks ended.", "that", "SUBORDINATOR"),
        ("The bridge that fell was old.", "that", "RELATIVE"),
        ("Norway that big bridge pleased.", "that", "RELATIVE"),
        ("It rained while they met.", "while", "SUBORDINATOR"),
        ("Anna Smith, who left, met him.", "who", "RELATIVE"),
        ("It rained; they met.", ";", "BREAK"),
        ("It said: they met.", ":", "BREAK"),
        ("He met President Sadyr Japarov; President Emomali Rahmon; others.", ";", "COMMA"),
        ("He met with President Sadyr Japarov; and President Emomali Rahmon.", ";", "COMMA"),
        ("; he left.", ";", "BREAK"),
        ("Rain, snow.", ",", "COMMA"),
        ("The Norway \u2013 Sweden talks ended.", "\u2013", "AND"),
        ("The rain \u2013 Sweden said \u2013 ended.", "\u2013", "COMMA"),
        ("The rain ended \u2013 Sweden said.", "\u2013", "BREAK"),
        ("It rained \u2014", "\u2014", "BREAK"),
    ],
)
def test_a_function_word_is_read_in_its_place(text: str, word: str, duty: str, scene_of: SceneOf) -> None:
    labels = labels_of(scene_of(text), word)
    assert {word, duty} <= labels
    assert not labels & (set(DUTIES) - {duty})


@pytest.mark.parametrize("word", ["as", "before", "after", "since", "until"])
def test_the_grammar_decides_whether_a_double_word_begins_a_clause(word: str, scene_of: SceneOf) -> None:
    for text in (f"It rained {word} the two sides met.", f"It rained {word} talks.", f"It rained {word}"):
        assert {word, "PREPOSITION", "SUBORDINATOR"} <= labels_of(scene_of(text), word)


def test_a_colon_before_people_says_nothing(scene_of: SceneOf) -> None:
    scene = scene_of("He met with: President Sadyr Japarov; President Emomali Rahmon.")
    assert all(":" not in chunk.labels for chunk in scene.chunks.chunks)


def test_a_colon_in_a_clock_time_parts_nothing(scene_of: SceneOf) -> None:
    scene = scene_of("They came at 11:30 on Monday.")
    assert "BREAK" not in labels_of(scene, ":")


def test_a_comma_of_a_headline_joins_names(scene_of: SceneOf) -> None:
    scene = scene_of("It rained.", title="Norway, Sweden hold talks")
    assert "AND" in labels_of(scene, ",")
    assert "COMMA" in labels_of(scene_of("It rained.", title="Norway, snow"), ",")


@pytest.mark.parametrize(
    ("text", "unsaid"),
    [
        ("The talks they held in Oslo failed.", "RELATIVE"),
        ("The talks they left helped.", "COMMA"),
        ("During the talks President Sadyr Japarov spoke.", "COMMA"),
        ("President Sadyr Japarov he met.", "COMMA"),
        ("Anna Smith, whose visit ended, spoke.", "POSSESSIVE"),
        ("President Sadyr Japarov, whose visit ended, spoke.", "POSSESSIVE"),
        ("The man whose visit ended spoke.", None),
        ("Whose visit ended?", None),
        ("Their visit ended.", "POSSESSIVE"),
        ("It rained in Oslo.", None),
    ],
)
def test_what_is_unsaid_is_a_chunk_without_words(text: str, unsaid: str | None, scene_of: SceneOf) -> None:
    scene = scene_of(text)
    empty = [c.labels for c in scene.chunks.chunks if c.first == c.last and "BOUNDARY" not in c.labels]
    assert {label for labels in empty for label in labels if label in DUTIES} == (
        {unsaid} if unsaid else set()
    )


@pytest.mark.parametrize(
    ("text", "word", "labels"),
    [
        ("The visit ended.", "The", {"DEFINITE", "PROPER", "VISIT"}),
        ("A visit ended.", "A", {"PROPER", "VISIT"}),
        ("It ended.", "It", {"IT", "THING"}),
        ("The phone call ended.", "The", {"PHONE"}),
        ("The invitation came.", "The", {"INVITATION", "OBJECT_CONTROL"}),
        ("He arrived.", "arrived", {"ARRIVE", "ACTIVE", "FINITE"}),
        ("It was not signed.", "was", {"SIGN", "PASSIVE", "NEGATED"}),
        ("They held talks.", "held", {"HOLD", "SUPPORT"}),
        ("President Sadyr Japarov spoke.", "President", {"PERSON", "NAMED", "PROPER"}),
        ("The Foreign Minister of Japan spoke.", "The", {"PERSON", "UNNAMED"}),
        ("Kazakhs spoke.", "Kazakhs", {"PEOPLE"}),
        ("The Kremlin spoke.", "Kremlin", {"COUNTRY"}),
        ("He lives in Oslo.", "Oslo", {"PLACE", "CAPITAL", "LOCATIVE"}),
        ("Bergen is cold.", "Bergen", {"PLACE"}),
        ("The agreement entered into force.", "agreement", {"DOCUMENT", "DEFINITE"}),
        ("The Asian Development Bank spoke.", "Asian", {"BODY"}),
        ("$5 million came.", "$", {"MONEY"}),
        ("There were 550 enterprises.", "550", {"COUNT"}),
    ],
)
def test_labels_tell_what_rules_ask_about(text: str, word: str, labels: set[str], scene_of: SceneOf) -> None:
    scene = scene_of(text)
    at = scene.document.words.index(word)
    chunk = next(c for c in scene.chunks.chunks if c.first <= at < c.last)
    assert labels <= chunk.labels


def test_boilerplate_has_no_chunks_but_its_boundary(scene_of: SceneOf) -> None:
    scene = scene_of("Talks ended in Oslo.\n\nRead also: Norway signs a treaty with Sweden")
    *_, last = range(len(scene.chunks.starts))
    assert list(scene.chunks.of_sentence(last)) == []


def test_every_word_of_prose_is_in_at_most_one_chunk(scene_of: SceneOf) -> None:
    scene = scene_of(
        "President Sadyr Japarov (KG), whose visit ended, told them that it rained; he left for Oslo."
    )
    ends = 0
    for chunk in scene.chunks.chunks:
        assert ends <= chunk.first + 1
        assert chunk.first <= chunk.last
        ends = max(ends, chunk.last)
