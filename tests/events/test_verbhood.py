"""Verb, noun or adjective: words without auxiliary in their places."""

import pytest

from kz_diplomacy import Article, Knowledge
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.events.verb_groups import read_verb_groups
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.text import read_document


def cover_of(text: str, title: str | None = None) -> Cover:
    document = read_document(Article(text=text, title=title))
    knowledge = Knowledge.load()
    return Cover.of(document, read_mentions(document, knowledge), knowledge)


def verbs(text: str, title: str | None = None) -> list[str]:
    """Return the lemmas of the verb groups."""
    return [group.lemma for group in read_verb_groups(cover_of(text, title), Knowledge.load())]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway visits Oslo.", ["visit"]),
        ("The visits to Oslo.", []),
        ("Editors visit Oslo.", ["visit"]),
        ("Editors visit.", []),
        ("The gas plant opened.", ["open"]),
        ("The visitors plant opened.", ["open"]),
        ("An official visit.", []),
        ("They talk.", ["talk"]),
        ("They will meet and visit Oslo.", ["meet", "visit"]),
        ("Talks with Norway.", []),
        ("The meeting in Oslo.", []),
        ("The meeting of presidents.", []),
        ("Meeting with the King, he left.", ["leave"]),
        ("They met attends Oslo.", ["meet"]),
        ("A working visit.", []),
        ("He came, meeting the King.", ["come", "meet"]),
        ("After meeting the King he left.", ["meet", "leave"]),
        ("Lending to Oslo rose.", ["rise"]),
        ("A planned visit.", []),
        ("Ministers who signed by hand.", ["sign"]),
        ("The talks ended on Friday.", ["end"]),
        ("The treaty concluded in 1993.", ["conclude"]),
        ("The press attends talks.", ["attend"]),
        ("The press visits Oslo.", []),
        ("The broken treaty.", []),
        ("The treaty broken by Norway.", ["break"]),
        ("The newly flew flag.", []),
        ("He came, meeting with the King.", ["come", "meet"]),
        ("After meeting with the King he left.", ["meet", "leave"]),
        ("He spoke, visits followed.", ["speak", "follow"]),
        ("In Oslo talks were held.", ["hold"]),
        ("Norway visits Oslo, meets with the King.", ["visit", "meet"]),
    ],
)
def test_a_word_is_a_verb_or_not(text: str, expected: list[str]) -> None:
    assert verbs(text) == expected


def test_a_headline_has_verbs_in_the_base_form_after_a_name() -> None:
    assert verbs("It rained.", "Norway visit Oslo") == ["visit", "rain"]
    assert verbs("Norway visit Oslo.") == []


@pytest.mark.parametrize(
    ("text", "active"),
    [
        ("The ministers signed a treaty.", True),
        ("The treaty signed in Oslo.", False),
        ("The treaty signed on Friday.", False),
        ("The treaty signed.", False),
        ("The treaty signed by Norway.", False),
        ("The trip slated for May.", False),
        ("The ministers met in Oslo.", True),
        ("The treaty was drafted and signed.", False),
        ("The text was drafted and opened talks.", True),
        ("The King was greeted and praised.", False),
        ("The flow of investment changed in May.", True),
        ("The treaty signed", False),
        ("The treaty signed officially.", False),
    ],
)
def test_a_past_form_is_active_or_passive(text: str, active: bool) -> None:  # noqa: FBT001 (a column)
    group = read_verb_groups(cover_of(text), Knowledge.load())[-1]
    assert group.passive is not active
