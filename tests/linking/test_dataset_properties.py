"""Datasets are the same whatever order articles come in, at once or later, and come back from their files."""

import random

from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy import Dataset, ParsedArticle, link
from kz_diplomacy.strategies import parsed_articles

ARTICLES = st.lists(parsed_articles(), max_size=4, unique_by=lambda parsed: parsed.article.id)


@given(ARTICLES, st.randoms(use_true_random=False))
def test_the_order_of_articles_has_no_influence(articles: list[ParsedArticle], chance: random.Random) -> None:
    shuffled = list(articles)
    chance.shuffle(shuffled)
    assert link(shuffled) == link(articles)


@given(ARTICLES, st.integers(0, 4))
def test_adding_gives_what_linking_at_once_gives(articles: list[ParsedArticle], count: int) -> None:
    assert link(articles[:count]).add(articles[count:]) == link(articles)


@given(ARTICLES)
def test_a_dataset_comes_back_from_json(articles: list[ParsedArticle]) -> None:
    data = link(articles)
    assert Dataset.from_json(data.to_json()) == data


@given(ARTICLES)
def test_each_record_stands_in_one_linked_record(articles: list[ParsedArticle]) -> None:
    found = [source.record for linked in link(articles) for source in linked.sources]
    assert len(found) == sum(len(parsed.records) for parsed in articles)
