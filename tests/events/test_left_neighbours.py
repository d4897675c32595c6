"""What stands before a word that may be a verb."""

import pytest

from kz_diplomacy import Article, Knowledge
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.events.left_neighbours import Left, left_of
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.text import read_document


def cover_of(text: str, title: str | None = None) -> Cover:
    document = read_document(Article(text=text, title=title))
    knowledge = Knowledge.load()
    return Cover.of(document, read_mentions(document, knowledge), knowledge)


@pytest.mark.parametrize(
    ("text", "word", "left"),
    [
        ("Visits followed.", "Visits", Left.START),
        ("Norway visits Oslo.", "visits", Left.SUBJECT),
        ("Norway and Sweden visit Oslo.", "visit", Left.PLURAL_SUBJECT),
        ("Norway, Sweden visit Oslo.", "visit", Left.PLURAL_SUBJECT),
        ("The foreign ministers of Norway and Sweden visit Oslo.", "visit", Left.PLURAL_SUBJECT),
        ("The sides meet.", "meet", Left.PLURAL_SUBJECT),
        ("He visits Oslo.", "visits", Left.PRONOUN),
        ("We visit Oslo.", "visit", Left.PRONOUN),
        ("Those who visit Oslo.", "visit", Left.RELATIVE),
        ("The Norwegian visit.", "visit", Left.ADJECTIVE),
        ("An official visit.", "visit", Left.ADJECTIVE),
        ("The visit.", "visit", Left.DETERMINER),
        ("His visit.", "visit", Left.DETERMINER),
        ("It is visit number two.", "visit", Left.DETERMINER),
        ("After talks.", "talks", Left.PREPOSITION),
        ("Tea and talks.", "talks", Left.CONJUNCTION),
        ("Tea, talks.", "talks", Left.MARK),
        ("Editors visit Oslo.", "visit", Left.PLURAL),
        ("The press visits Oslo.", "visits", Left.WORD),
        ("The Paris Agreement signed in 2015.", "signed", Left.OBJECT),
        ("Norway on Friday visits Oslo.", "visits", Left.SUBJECT),
        ("Norway officially visits Oslo.", "visits", Left.SUBJECT),
        ("In Norway visits are rare.", "visits", Left.MARK),
        ("Today visits follow.", "visits", Left.START),
        ("Norway on the next day visits Oslo.", "visits", Left.SUBJECT),
    ],
)
def test_the_left_neighbour_is_told(text: str, word: str, left: Left) -> None:
    cover = cover_of(text)
    assert left_of(cover, cover.document.words.index(word)) is left
