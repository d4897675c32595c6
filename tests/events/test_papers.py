"""What stands beside a document."""

import pytest

from kz_diplomacy import Article, Knowledge
from kz_diplomacy.events.finding import look_at
from kz_diplomacy.events.papers import RULES
from kz_diplomacy.grammar import Grammar, Rule
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.resolution import resolve_parties
from kz_diplomacy.text import read_document


def matched(rule: Rule, text: str) -> bool:
    document, knowledge = read_document(Article(text=text)), Knowledge.load()
    mentions = read_mentions(document, knowledge)
    scene = look_at(document, resolve_parties(document, mentions, knowledge), knowledge)
    return bool(Grammar([rule]).matches([chunk.labels for chunk in scene.chunks.chunks]))


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.examples])
def test_a_rule_matches_its_examples(rule: Rule, text: str) -> None:
    assert matched(rule, text)


@pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in rule.counter_examples])
def test_a_rule_does_not_match_its_counter_examples(rule: Rule, text: str) -> None:
    assert not matched(rule, text)
