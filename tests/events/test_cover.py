from kz_diplomacy import Article, Knowledge
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.mentions.values import PlaceMention
from kz_diplomacy.text import read_document


def test_each_word_knows_its_mention() -> None:
    document = read_document(Article(text="The visit to Oslo ended. It rained."))
    knowledge = Knowledge.load()
    cover = Cover.of(document, read_mentions(document, knowledge), knowledge)
    oslo = document.words.index("Oslo")
    assert cover.covered(oslo)
    assert isinstance(cover.mention_at(oslo), PlaceMention)
    assert not cover.covered(0)
    assert cover.mention_at(0) is None
    assert cover.is_event_noun(document.words.index("visit"))
    assert not cover.is_event_noun(0)
    assert cover.sentence_starts == {0, document.words.index("It")}
