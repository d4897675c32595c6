"""What an event is about."""

import pytest

from kz_diplomacy import parse
from kz_diplomacy.models import Topic

MET = "Foreign Minister of Latvia Baiba Braže met with Foreign Minister of Japan Takeshi Iwaya in Riga."


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        (f"{MET} The parties discussed transit and tourism.", (Topic.TRANSPORT, Topic.TOURISM)),
        (f"{MET} Issues of tourism were considered.", (Topic.TOURISM,)),
        (f"{MET} Baiba Braže and Takeshi Iwaya discussed sport.", (Topic.SPORT,)),
        (f"{MET} Plans of the Ministry of Health of Japan were discussed.", ()),
        (f"{MET} Tourism grew by a tenth.", ()),
        (f"{MET} Special attention was paid to tourism.", (Topic.TOURISM,)),
        (f"{MET} The parties paid special attention to tourism.", (Topic.TOURISM,)),
        (f"{MET} Students paid special attention to tourism.", ()),
        (f"{MET} The parties called for attention.", ()),
        (f"{MET} Students discussed tourism.", ()),
        ("Baiba Braže held talks on tourism with Foreign Minister of Japan Takeshi Iwaya.", (Topic.TOURISM,)),
        ("Baiba Braže discussed sport with Foreign Minister of Japan Takeshi Iwaya.", (Topic.SPORT,)),
    ],
)
def test_a_meeting_is_about_what_its_sides_discuss(text: str, topics: tuple[Topic, ...]) -> None:
    (meeting,) = parse(text).meetings
    assert meeting.topics == topics


def test_what_is_discussed_far_from_a_meeting_is_not_its_matter() -> None:
    between = " Riga is old." * 3
    (meeting,) = parse(f"{MET}{between} Tourism was discussed.").meetings
    assert meeting.topics == ()


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Latvia and Japan signed an agreement on tourism.", (Topic.TOURISM,)),
        ("Latvia and Japan signed five documents on tourism and sport.", (Topic.TOURISM, Topic.SPORT)),
        ("Latvia and Japan signed five documents after talks on tourism.", ()),
    ],
)
def test_a_document_is_about_what_its_words_name(text: str, topics: tuple[Topic, ...]) -> None:
    (document,) = parse(text).agreements
    assert document.topics == topics


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Japan invested $50 million in the tourism of Latvia.", (Topic.TOURISM,)),
        ("Japan invested $50 million in the economy of Latvia.", ()),
        ("Japan has invested $50 million in Latvia, and tourism grew.", ()),
    ],
)
def test_an_investment_is_about_its_sector(text: str, topics: tuple[Topic, ...]) -> None:
    (investment,) = parse(text).investments
    assert investment.topics == topics


def test_what_names_no_topic_has_none() -> None:
    trip = "Foreign Minister of Japan Takeshi Iwaya visited Riga."
    paper = "Latvia and Japan signed an agreement. It was signed on 5 May 2025."
    article = parse(f"{trip} {paper} There are 12 companies with Japanese capital in Latvia.")
    assert [len(article.visits), len(article.agreements), len(article.investments)] == [1, 1, 1]
    assert (article.agreements[0].topics, article.investments[0].topics) == ((), ())
