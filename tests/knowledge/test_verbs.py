import pytest

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.tables import bundled
from kz_diplomacy.knowledge.verbs import VerbForm, forms, read_verbs


@pytest.mark.parametrize(
    ("lemma", "past", "participle", "expected"),
    [
        ("visit", "", "", ["visit", "visits", "visited", "visiting"]),
        ("arrive", "", "", ["arrive", "arrives", "arrived", "arriving"]),
        ("agree", "", "", ["agree", "agrees", "agreed", "agreeing"]),
        ("plan", "", "", ["plan", "plans", "planned", "planning"]),
        ("commit", "committed", "committed", ["commit", "commits", "committed", "committing"]),
        ("begin", "began", "begun", ["begin", "begins", "began", "begun", "beginning"]),
        ("prove", "proved", "proved|proven", ["prove", "proves", "proved", "proven", "proving"]),
        ("ratify", "", "", ["ratify", "ratifies", "ratified", "ratifying"]),
        ("stay", "", "", ["stay", "stays", "stayed", "staying"]),
        ("discuss", "", "", ["discuss", "discusses", "discussed", "discussing"]),
        ("travel", "", "", ["travel", "travels", "traveled", "traveling", "travelled", "travelling"]),
        ("tie", "", "", ["tie", "ties", "tied", "tying"]),
        ("fly", "flew", "flown", ["fly", "flies", "flew", "flown", "flying"]),
        ("meet", "met", "met", ["meet", "meets", "met", "meeting"]),
    ],
)
def test_forms_follow_the_spelling_rules(lemma: str, past: str, participle: str, expected: list[str]) -> None:
    assert [form for form, _ in forms(lemma, past, participle)] == expected


def test_a_past_that_serves_as_participle_is_told_from_one_that_does_not() -> None:
    assert dict(forms("meet", "met", "met"))["met"] is VerbForm.PAST
    assert dict(forms("fly", "flew", "flown"))["flew"] is VerbForm.PRETERITE
    assert dict(forms("fly", "flew", "flown"))["flown"] is VerbForm.PARTICIPLE


def test_the_bundled_verbs_are_those_of_the_knowledge() -> None:
    verbs = read_verbs(bundled())
    assert len(verbs) == len(Knowledge.load().verbs) > 1000
    assert {word.lemma for word in verbs.lookup(("signed",))} == {"sign"}


def test_a_phrasal_verb_bends_its_first_word() -> None:
    verbs = Knowledge.load().verbs
    assert {word.lemma for word in verbs.lookup(("took", "part"))} == {"take part"}


def test_nouns_prepositions_and_kinds_of_visits_are_known() -> None:
    knowledge = Knowledge.load()
    assert len(knowledge.event_nouns.lookup(("acquisition",))) == 1
    assert knowledge.prepositions.lookup(("ahead", "of")) == ("BEFORE",)
    assert knowledge.visit_kinds["business"].value == "working"
