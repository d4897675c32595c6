"""Examples of groups and pronouns: (sentence, mentions as "words|kind|office|country|count")."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.mentions.context import Context
from kz_diplomacy.mentions.groups import find_groups
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document

BASIC: list[tuple[str, list[str]]] = [
    ("Both agreed.", ["Both|leaders|||2"]),
    ("Both have said so.", ["Both|leaders|||2"]),
    ("It was both praised and blamed.", []),
    ("Both cities were praised.", []),
    ("The sides agreed.", ["The sides|sides"]),
    ("the parties signed it.", ["the parties|sides"]),
    ("Both sides agreed.", ["Both sides|sides"]),
    ("The two sides agreed.", ["The two sides|sides"]),
    ("The interlocutors discussed it.", ["The interlocutors|leaders|||2"]),
    ("The leaders agreed.", ["The leaders|leaders"]),
    ("Both leaders agreed.", ["Both leaders|leaders|||2"]),
    ("The two leaders agreed.", ["The two leaders|leaders|||2"]),
    ("Both presidents agreed.", ["Both presidents|leaders|head_of_state||2"]),
    ("the presidents agreed.", ["the presidents|leaders|head_of_state"]),
    ("The heads of state agreed.", ["The heads of state|leaders|head_of_state"]),
    ("the two presidents agreed.", ["the two presidents|leaders|head_of_state||2"]),
    ("The prime ministers agreed.", ["The prime ministers|leaders|head_of_government"]),
    ("The foreign ministers agreed.", ["The foreign ministers|leaders|foreign_minister"]),
    ("The two ministers agreed.", ["The two ministers|leaders|minister||2"]),
    ("both ministers agreed.", ["both ministers|leaders|minister||2"]),
    ("The Korean side agreed.", ["The Korean side|sides||KR"]),
    ("the Kazakh side agreed.", ["the Kazakh side|sides||KZ"]),
    ("The delegation left.", ["The delegation|delegation"]),
    ("The Kazakh delegation left.", ["The Kazakh delegation|delegation||KZ"]),
    ("He agreed.", ["He|person"]),
    ("She agreed.", ["She|person"]),
    ("They agreed.", ["They|people"]),
    ("It praised his visit.", ["his|person"]),
    ("It praised her visit.", ["her|person"]),
    ("It praised their visit.", ["their|people"]),
    ("they met him.", ["they|people", "him|person"]),
    ('"I left my hat."', ["I|person", "my|person"]),
    ("In Annex I was read, i of it too, and I.", []),
    ("both countries agreed.", ["both countries|sides"]),
    ("The two countries agreed.", ["The two countries|sides"]),
    ("the countries agreed.", ["the countries|sides"]),
]
WILD = [
    ("The Kazakh and Korean sides agreed.", ["The Kazakh and Korean sides|sides|||2"]),
    ("The Kazakh, Uzbek and Tajik sides agreed.", ["The Kazakh, Uzbek and Tajik sides|sides|||3"]),
    ("the American side agreed.", ["the American side|sides||US"]),
    ("The two top diplomats agreed.", ["The two top diplomats|leaders|foreign_minister||2"]),
    ("the trio agreed.", ["the trio|leaders|||3"]),
    ("The three leaders agreed.", ["The three leaders|leaders|||3"]),
    ("The five presidents agreed.", ["The five presidents|leaders|head_of_state||5"]),
    ("Both heads of state agreed.", ["Both heads of state|leaders|head_of_state||2"]),
    ("The Presidents agreed.", ["The Presidents|leaders|head_of_state"]),
    ("The Heads of State signed a statement.", ["The Heads of State|leaders|head_of_state"]),
    ("the duo talked.", ["the duo|leaders|||2"]),
    ("The two foreign ministers agreed.", ["The two foreign ministers|leaders|foreign_minister||2"]),
    ("the ambassadors agreed.", ["the ambassadors|leaders|ambassador"]),
    ("The speakers agreed.", ["The speakers|leaders|speaker"]),
    ("Both speakers agreed.", ["Both speakers|leaders|speaker||2"]),
    ("both delegations left.", ["both delegations|delegation"]),
    ("The two delegations left.", ["The two delegations|delegation"]),
    ("the Russian delegation left.", ["the Russian delegation|delegation||RU"]),
    ("Kazakh and Chinese delegations met.", ["Kazakh and Chinese delegations|delegation|||2"]),
    ("the parties to the agreement met.", ["the parties to the agreement|sides"]),
    ("They told each other.", ["They|people", "each other|people"]),
    ("he himself agreed.", ["he|person", "himself|person"]),
    ("the diplomats agreed.", ["the diplomats|leaders"]),
    ("the officials agreed.", ["the officials|leaders"]),
    ("The two officials agreed.", ["The two officials|leaders|||2"]),
    ("The two governments agreed.", ["The two governments|sides"]),
    ("both nations agreed.", ["both nations|sides"]),
    ("They thanked them.", ["They|people", "them|people"]),
    ("the negotiators agreed.", ["the negotiators|sides"]),
    ("the participants agreed.", ["the participants|sides"]),
    ("The two spoke.", ["The two|leaders|||2"]),
    ("They praised the two.", ["They|people", "the two|leaders|||2"]),
    ("the three discussed it.", ["the three|leaders|||3"]),
    ("The leaders of the two countries agreed.", ["The leaders of the two countries|leaders|||2"]),
    ("Both PMs agreed.", ["Both PMs|leaders|head_of_government||2"]),
]
NOTHING = [
    "The two cities were shown.",
    "The president agreed.",
    "HE Minister Example agreed.",
    "One side of the coin was shown.",
    "The seaside was closed.",
    "Besides this it rained.",
    "It was parted.",
    "A party was held.",
    "the leadership agreed.",
    "a delegate spoke.",
    "Kazakhstan agreed.",
]


def groups(text: str) -> list[str]:
    context = Context.of(read_document(Article(text=text)), Knowledge.load())
    found = find_groups(context.document, context.countries_found)
    return [
        "|".join(
            "" if value is None else str(value)
            for value in (
                context.document.slice(group.first, group.last),
                group.kind,
                group.office,
                group.country,
                group.count,
            )
        ).rstrip("|")
        for group in found
    ]


@pytest.mark.parametrize(("text", "expected"), [*BASIC, *WILD])
def test_group(text: str, expected: list[str]) -> None:
    assert groups(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_no_group(text: str) -> None:
    assert groups(text) == []


ADJECTIVES = [("Kazakh", "KZ"), ("Korean", "KR"), ("Italian", "IT"), ("South African", "ZA")]


@given(st.sampled_from(ADJECTIVES), st.sampled_from([("side", "sides"), ("delegation", "delegation")]))
def test_slots_of_a_template_come_back(adjective: tuple[str, str], noun: tuple[str, str]) -> None:
    expected = f"The {adjective[0]} {noun[0]}|{noun[1]}||{adjective[1]}"
    assert groups(f"The {adjective[0]} {noun[0]} agreed.") == [expected]


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    groups(text or ".")
