"""A mention lies in one sentence: what ends a headline or a paragraph does not go on in the next."""

import pytest

from kz_diplomacy import Parser
from kz_diplomacy.mentions.reading import read_mentions
from kz_diplomacy.models import Article
from kz_diplomacy.text import read_document

ENDINGS = (
    "President|Foreign Minister|the Minister|Minister of Foreign|Deputy Prime|Vice President "
    "of|Ambassador to|the Secretary General of the|presidents of Kazakhstan|the heads of the "
    "Tajik|Kassym-Jomart|Wang|Mr.|Kazakhstan|the Republic of|South|New|the United|St.|the "
    "two|both|his|the Foreign Ministry|the Ministry of|the Bank of|Adviser to the|on May|on May 5,|on 5|5 "
    "May|between May 5|on Tuesday|next|the first half of|two days|over|$5|$5 billion|five|about 20|more "
    "than|5 million|the Summit of|a memorandum of|Agreement on|the Agreement between|Country Director|the "
    "office|led by the Minister for"
).split("|")
BEGINNINGS = (
    "for fisheries in Rome|of Foreign Affairs|of Kazakhstan|and Trade|II Foo|'s Asia Department|to the "
    "President|to Japan|(Operations) Smith|and Kyrgyz security services|, Uzbekistan|Tokayev met "
    "Meloni|Jae-in met Meloni|Korea met Japan|York hosts them|Nations meet|delegation leaves for "
    "Baku|Delegation leaves|sides met|counterpart met|Office in Chile opens|5, 2021 they met|2021 they "
    "met|, 2021 they met|May they met|and 6 May they met|- 7 May they met|morning they met|week they "
    "meet|2022 was good|later they met|ago they met|(October 3) they met|billion dollars came|million "
    "euros came|percent of it|companies came|documents were signed|-strong team came|the SCO meets|on "
    "visas was signed|understanding was signed|Chile opens|Government of Chile|Asia Affairs Smith met|at "
    "the Example Bank|& Sons|Petersburg met"
).split("|")


@pytest.fixture(scope="module")
def parser() -> Parser:
    return Parser()


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("headline", [True, False])
def test_no_mention_goes_on_behind_an_end(ending: str, parser: Parser, headline: bool) -> None:  # noqa: FBT001
    first = f"Meloni met the delegation led by {ending}"
    for beginning in BEGINNINGS:
        text = beginning if headline else f"{first}\n\n{beginning}"
        article = Article(text=f"{text} in Seoul.", title=first if headline else None)
        document = read_document(article)
        openings = {sentence.first for sentence in document.sentences}
        for mention in read_mentions(document, parser.knowledge):
            inside = range(mention.first + 1, mention.last)
            assert openings.isdisjoint(inside), document.slice(mention.first, mention.last)
        assert not headline or parser.parse(article).article == article
