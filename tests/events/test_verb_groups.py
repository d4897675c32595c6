"""Verb groups: where they begin and end, their form, voice and negation, and what they say of an event."""

from collections.abc import Callable

import pytest

from kz_diplomacy import Article, Knowledge, Status
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.events.verb_groups import read_verb_groups
from kz_diplomacy.events.verb_values import Form, VerbGroup
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.text import read_document

GroupsOf = Callable[..., list[tuple[str, VerbGroup]]]
DONE, AHEAD, OFFERED, OFF, NOW = (
    Status.COMPLETED,
    Status.PLANNED,
    Status.PROPOSED,
    Status.CANCELLED,
    Status.ONGOING,
)


def groups_of(text: str, title: str | None = None) -> list[tuple[str, VerbGroup]]:
    """Return the verb groups of a text with their words."""
    knowledge = Knowledge.load()
    document = read_document(Article(text=text, title=title))
    cover = Cover.of(document, read_mentions(document, knowledge), knowledge)
    groups = read_verb_groups(cover, knowledge)
    return [(" ".join(document.words[group.first : group.last]), group) for group in groups]


def test_an_hour_is_no_verb() -> None:
    assert [words for words, _ in groups_of("He left at 11 am on Monday.")] == ["left"]


def test_a_noun_right_behind_its_verb_is_none() -> None:
    assert [words for words, _ in groups_of("Norway discussed issues of trade.")] == ["discussed"]


@pytest.mark.parametrize(
    ("text", "words", "lemma", "status"),
    [
        ("The President visited Oslo.", "visited", "visit", DONE),
        ("The President visits Oslo.", "visits", "visit", DONE),
        ("The President is visiting Oslo.", "is visiting", "visit", NOW),
        ("The President was visiting Oslo.", "was visiting", "visit", DONE),
        ("The President will visit Oslo.", "will visit", "visit", AHEAD),
        ("The President has officially visited Oslo.", "has officially visited", "visit", DONE),
        ("The President may visit Oslo.", "may visit", "visit", OFFERED),
        ("The President plans to visit Oslo.", "plans to visit", "visit", AHEAD),
        ("The President is to visit Oslo.", "is to visit", "visit", AHEAD),
        ("The President is due to visit Oslo.", "is due to visit", "visit", AHEAD),
        ("The President is also due to visit Oslo.", "is also due to visit", "visit", AHEAD),
        ("The President is going to visit Oslo.", "is going to visit", "visit", AHEAD),
        ("The President is going to Oslo.", "is going", "go", NOW),
        ("The President is now likely to visit Oslo.", "is now likely to visit", "visit", OFFERED),
        ("The President is expected to pay a visit.", "is expected to pay", "pay", AHEAD),
        ("The President was to have visited Oslo.", "was to have visited", "visit", OFF),
        ("The President refused to visit Oslo.", "refused to visit", "visit", OFF),
        ("The President planned to propose to meet.", "planned to propose to meet", "meet", OFFERED),
        ("The President is on a visit to Oslo.", "is", "be", DONE),
        ("The President has a plan.", "has", "have", DONE),
        ("The sides will on Monday meet in Oslo.", "will on Monday meet", "meet", AHEAD),
        ("The sides will, on Monday, meet in Oslo.", "will , on Monday , meet", "meet", AHEAD),
        ("The sides have, in 2019, met in Oslo.", "have , in 2019 , met", "meet", DONE),
        ("The sides have since then met in Oslo.", "have since then met", "meet", DONE),
        ("Norway will supply gas.", "will supply", "supply", AHEAD),
        ("The two sides meet in Oslo.", "meet", "meet", DONE),
        ("Flew home.", "Flew home", "fly home", DONE),
        ("The President will on Monday visit Oslo.", "will on Monday visit", "visit", AHEAD),
        ("The President has in May visited Oslo.", "has in May visited", "visit", DONE),
        ("The President has today visited Oslo.", "has today visited", "visit", DONE),
        ("The President has since visited Oslo.", "has since visited", "visit", DONE),
        ("The President was on a visit.", "was", "be", DONE),
    ],
)
def test_a_finite_group_has_one_head_and_one_status(
    text: str, words: str, lemma: str, status: Status
) -> None:
    [(found, group)] = groups_of(text)
    assert (found, group.lemma, group.status) == (words, lemma, status)
    assert (group.form, group.passive, group.negated) == (Form.FINITE, False, False)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The President will not visit Oslo.", "will not visit"),
        ("The President didn't visit Oslo.", "didn't visit"),
        ("The President hasn\u2019t visited Oslo.", "hasn\u2019t visited"),
        ("The President has never visited Oslo.", "has never visited"),
        ("The President cannot come.", "cannot come"),
        ("The President won't come.", "won't come"),
        ("The President agreed not to visit Oslo.", "agreed not to visit"),
        ("The President is not expected to come.", "is not expected to come"),
        ("The President is not going to come.", "is not going to come"),
    ],
)
def test_a_group_may_be_denied(text: str, words: str) -> None:
    [(found, group)] = groups_of(text)
    assert (found, group.negated) == (words, True)


@pytest.mark.parametrize(
    ("text", "words", "form"),
    [
        ("The talks were held in Oslo.", "were held", Form.FINITE),
        ("The talks will be held in Oslo.", "will be held", Form.FINITE),
        ("The treaty signed in Oslo.", "signed", Form.PAST_PARTICIPLE),
        ("The treaty signed by Norway.", "signed", Form.PAST_PARTICIPLE),
        ("A treaty being signed in Oslo.", "being signed", Form.PARTICIPLE),
        ("The delegation flown home.", "flown home", Form.PAST_PARTICIPLE),
        ("Held in Oslo.", "Held", Form.PAST_PARTICIPLE),
    ],
)
def test_a_group_may_be_passive(text: str, words: str, form: Form) -> None:
    [(found, group)] = groups_of(text)
    assert (found, group.passive, group.form) == (words, True, form)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The ministers met and signed a treaty.",
            [("met", Form.FINITE, DONE), ("signed", Form.FINITE, DONE)],
        ),
        (
            "The ministers will meet and sign a treaty.",
            [("will meet", Form.FINITE, AHEAD), ("sign", Form.FINITE, AHEAD)],
        ),
        (
            "A treaty was signed and ratified.",
            [("was signed", Form.FINITE, DONE), ("ratified", Form.PAST_PARTICIPLE, DONE)],
        ),
        (
            "Arriving in Oslo, the President met the King.",
            [("Arriving", Form.PARTICIPLE, None), ("met", Form.FINITE, DONE)],
        ),
        (
            "Having arrived in Oslo, the President met the King.",
            [("Having arrived", Form.PARTICIPLE, DONE), ("met", Form.FINITE, DONE)],
        ),
        ("To visit Oslo, he left.", [("To visit", Form.INFINITIVE, None), ("left", Form.FINITE, DONE)]),
        (
            "The President invited him to visit Oslo.",
            [("invited", Form.FINITE, DONE), ("to visit", Form.INFINITIVE, None)],
        ),
        ("Signed were two treaties.", [("Signed", Form.PAST_PARTICIPLE, DONE), ("were", Form.FINITE, DONE)]),
        ("He came at 11 am, then left.", [("came", Form.FINITE, DONE), ("left", Form.FINITE, DONE)]),
        (
            "Based on talks, following visits, they left.",
            [("Based", Form.FINITE, DONE), ("left", Form.FINITE, DONE)],
        ),
        ("He made a visit, holds talks.", [("made", Form.FINITE, DONE), ("holds", Form.FINITE, DONE)]),
    ],
)
def test_groups_stand_side_by_side(text: str, expected: list[tuple[str, Form, Status | None]]) -> None:
    assert [(words, group.form, group.status) for words, group in groups_of(text)] == expected


@pytest.mark.parametrize(
    "text", ["will", "The working visit.", "Ministers' talks.", "", "In Oslo, to Norway."]
)
def test_no_group_is_found(text: str) -> None:
    assert groups_of(text or "...") == []


def test_a_group_ends_with_its_sentence() -> None:
    assert [words for words, _ in groups_of("The President plans.\n\nTo visit Oslo takes long.")] == [
        "plans",
        "To visit",
        "takes",
    ]


def test_a_group_has_a_greatest_length() -> None:
    text = "The President will " + "also " * 20 + "visit Oslo."
    assert [words for words, _ in groups_of(text)] == []


def test_a_verb_of_several_words_does_not_reach_over_the_end_of_its_sentence() -> None:
    assert [words for words, _ in groups_of("The sides took part.")] == ["took part"]
    assert [words for words, _ in groups_of("Part of it was lost.", "The sides took")] == ["was lost"]


@pytest.mark.parametrize("text", ["The King will visits Oslo.", "The King would having.", "He is visit."])
def test_a_form_that_does_not_fit_its_auxiliary_is_left_out(text: str) -> None:
    assert all(group.lemma in {"be", "have"} for _, group in groups_of(text))
