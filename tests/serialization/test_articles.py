import datetime as dt
from typing import Any

import pytest

from kz_diplomacy.errors import InvalidArticleError
from kz_diplomacy.models import Article, Country, ParsedArticle, Place
from kz_diplomacy.serialization import article_from_dict, to_dict


def test_the_text_is_enough() -> None:
    assert article_from_dict({"text": "Talks."}) == Article(text="Talks.")


def test_every_key_is_taken(full: ParsedArticle) -> None:
    assert article_from_dict(to_dict(full.article)) == full.article


def test_days_and_places_may_be_values() -> None:
    place = Place(name="Tallinn", country=Country("EE"))
    day = dt.date(2021, 8, 17)
    article = article_from_dict({"text": "", "published": day, "dateline": place})
    assert (article.published, article.dateline) == (day, place)


def test_columns_of_a_data_set_are_passed_over() -> None:
    data: dict[str, object] = {"id": None, "text": "Talks.", "title": None, "visits": [], "score": 0.5}
    assert article_from_dict(data) == Article(text="Talks.")


def test_all_faults_are_named() -> None:
    data = {"id": 5, "text": None, "published": "yesterday", "dateline": {"name": "", "country": "EE"}}
    with pytest.raises(InvalidArticleError) as caught:
        article_from_dict(data)
    assert caught.value.problems == (
        "$.id: must be a string, not int 5",
        "$.text: must be a string, not None",
        "$.published: must be a day like 2021-08-17, not str 'yesterday'",
        "$.dateline.name: must not be blank",
    )


@pytest.mark.parametrize("data", [{}, {"id": "a"}, {"text": 5}, {"text": "a\ud800"}])
def test_without_a_text_there_is_no_article(data: dict[str, Any]) -> None:
    with pytest.raises(InvalidArticleError, match=r"\$\.text: "):
        article_from_dict(data)


@pytest.mark.parametrize("data", [None, "Talks.", 5, ["Talks."]])
def test_what_is_no_mapping_is_no_article(data: dict[str, Any]) -> None:
    with pytest.raises(InvalidArticleError, match=r"^\$: must be an object"):
        article_from_dict(data)
