"""What stands beside a document: its worth, and words that tell how far it has come.

status = ( "draft" | "planned" | "future" | … ), document
       | talks, ( "on" | "for" | "about" ), document
       | document, { … }, verb of planning, proposing or negotiating ;
value  = document, [ … ], ( "worth" | "for" | "of" ), money | money, document ;

What needs no word of its own is read by the rules `IN_TALKS` and `OF_WORTH`, once for an article.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Self

import attrs

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.party_states import home_told
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar import Grammar, Rule, gap, label, one
from kz_diplomacy.knowledge.event_words import EventWord, event_phrases, event_words
from kz_diplomacy.knowledge.money_words import MoneyWord, money_words
from kz_diplomacy.mentions.values import DateMention, DocumentMention
from kz_diplomacy.models import AgreementKind, Country, Money, TimeSpan

VALUED = frozenset((AgreementKind.CONTRACT, AgreementKind.AGREEMENT, AgreementKind.DOCUMENTS))
DOCUMENT = label("DOCUMENT").as_("document")
IN_TALKS = Rule(
    name="document/in-talks",
    pattern=label("TALKS").as_("talks") + one("on", "for", "about", "over", "toward", "towards") + DOCUMENT,
    examples=("Talks on an agreement on tourism go on.",),
    counter_examples=("Talks on tourism led to an agreement on tourism.",),
)
TALKED_OF = Rule(
    name="document/talked-of",
    pattern=DOCUMENT
    + label("COMMA")
    + label("TALKS").as_("talks")
    + one("on", "for", "about")
    + one("RELATIVE"),
    examples=("The agreement on tourism, talks on which go on, is long.",),
    counter_examples=("The agreement on tourism, talks on culture and a race are long.",),
)
UNDER_WAY = Rule(
    name="document/under-way",
    pattern=DOCUMENT
    + gap(2, without=("DOCUMENT",))
    + label("BE")
    + one("under", "at", "in")
    + gap(2, without=("DOCUMENT", "COMMA"))
    + one("TALKS", "DRAFTING").as_("talks"),
    examples=(
        "The agreement on tourism is under consideration.",
        "The agreement on tourism is at the stage of negotiation.",
    ),
    counter_examples=("The agreement on tourism is of great importance.",),
)
READY = Rule(
    name="document/ready",
    pattern=DOCUMENT
    + gap(2, without=("DOCUMENT", "COMMA"))
    + label("BE")
    + gap(1, without=("DOCUMENT", "COMMA", "NEGATED"))
    + one("for")
    + label("SIGNING_N").as_("signing"),
    examples=("The agreement on tourism is ready for signing.",),
    counter_examples=("The agreement on tourism is ready.",),
)
OF_WORTH = Rule(
    name="document/of-worth",
    pattern=DOCUMENT
    + gap(1, without=("DOCUMENT",))
    + one("WORTH", "REACH_SUM", "for", "of")
    + label("MONEY").as_("worth"),
    examples=("They signed contracts worth $2 million.", "They signed a contract today for $2 million."),
    counter_examples=("They signed a contract, and trade grew to $2 million.",),
)
WORTH_WITH = Rule(
    name="document/worth-with",
    pattern=DOCUMENT
    + one("with")
    + gap(3, without=("DOCUMENT", "VERB", "COMMA"))
    + label("WORTH")
    + gap(1, without=("DOCUMENT", "VERB"))
    + label("MONEY").as_("worth"),
    examples=("Latvia signed a contract with Alstom worth $2 million.",),
    counter_examples=("Latvia signed a contract with Alstom, worth a visit.",),
)
WORTH_BEHIND = Rule(
    name="document/worth-behind",
    pattern=DOCUMENT
    + one("SIGN", "in", "on", "with")
    + gap(7, without=("DOCUMENT", "FINITE", "MONEY", "RELATIVE"))
    + one("WORTH", "REACH_SUM")
    + label("MONEY").as_("worth"),
    examples=("They signed a contract in Riga on Monday worth $2 million.",),
    counter_examples=("They signed a contract in Riga and a plant costs $2 million.",),
)
SAID_WORTH = Rule(
    name="document/said-worth",
    pattern=DOCUMENT
    + gap(9, without=("DOCUMENT", "FINITE", "MONEY", "RELATIVE"))
    + one("BE", "APPRAISE")
    + one("WORTH", "at")
    + label("MONEY").as_("worth"),
    examples=("The contract with Alstom is valued at $2 million.", "The contract is worth $2 million."),
    counter_examples=("The contract was signed and the plant is worth $2 million.",),
)
WORTH_BEFORE = Rule(
    name="document/worth-before",
    pattern=label("MONEY").as_("worth") + DOCUMENT,
    examples=("They signed a $2 million contract.",),
    counter_examples=("They paid $2 million for a contract.",),
)
HOLDING = Rule(
    name="document/holding",
    pattern=DOCUMENT
    + gap(7, without=("DOCUMENT", "MONEY", "SIGN"))
    + label("HOLDING_SINCE")
    + label("DATE").as_("since"),
    examples=("The agreement on tourism has been in force since May 2010.",),
    counter_examples=("The agreement on tourism has been long since May 2010.",),
)
HAD_SINCE = Rule(
    name="document/had-since",
    pattern=label("HAVE")
    + gap(2, without=("DOCUMENT", "VERB"))
    + DOCUMENT
    + gap(3, without=("DOCUMENT", "MONEY", "VERB"))
    + one("since")
    + label("DATE").as_("since"),
    examples=("Latvia has had an agreement on tourism with Japan since May 2010.",),
    counter_examples=("Latvia has had an agreement on tourism and trade has grown since May 2010.",),
)
SLOTS = ("talks", "signing", "worth", "since")
RULES = (
    IN_TALKS,
    TALKED_OF,
    UNDER_WAY,
    READY,
    OF_WORTH,
    WORTH_WITH,
    WORTH_BEHIND,
    SAID_WORTH,
    WORTH_BEFORE,
    HOLDING,
    HAD_SINCE,
)


@attrs.frozen(kw_only=True, eq=False)
class Papers:
    """What rules find beside the documents of an article, by the chunk of the document.

    `talks` are the chunks of talks that are about it, `ready` those for the signing it awaits, `worth`
    those of the sums that it is worth, `since` those of the days from which on it holds; `overall` are the
    sentences that speak of all documents ever signed, `home` is the outlet's country if told of.
    """

    talks: Mapping[int, int]
    ready: Mapping[int, int]
    worth: Mapping[int, int]
    since: Mapping[int, int]
    overall: frozenset[int]
    home: Country | None

    @classmethod
    def of(cls, scene: Scene) -> Self:
        """Return what stands beside the documents of an article."""
        labels = [chunk.labels for chunk in scene.chunks.chunks]
        found = _grammar().matches(labels) if any("DOCUMENT" in each for each in labels) else []
        beside: dict[str, dict[int, int]] = {rule.name: {} for rule in RULES}
        for match in found:
            (document,) = match.chunks("document")
            other = next(match.chunks(slot)[0] for slot in SLOTS if match.chunks(slot))
            beside[match.rule.name].setdefault(document, other)
        sentences = enumerate(scene.document.sentences)
        overall = frozenset(
            number
            for number, sentence in sentences
            if _counts_all(scene.document.lower[sentence.first : sentence.last])
        )
        worth = beside[SAID_WORTH.name] | beside[WORTH_BEHIND.name] | beside[WORTH_WITH.name]
        worth |= beside[OF_WORTH.name] | beside[WORTH_BEFORE.name]
        talks = beside[IN_TALKS.name] | beside[TALKED_OF.name] | beside[UNDER_WAY.name]
        return cls(
            talks=talks,
            ready=beside[READY.name],
            worth=worth,
            since=beside[HAD_SINCE.name] | beside[HOLDING.name],
            overall=overall,
            home=home_told(scene),
        )


@cache
def _grammar() -> Grammar:
    return Grammar(RULES)


def _counts_all(words: Sequence[str]) -> bool:
    """Return whether a sentence tells of a long time: "since 1992", "over the years"."""
    return not event_words(EventWord.OVERALL).isdisjoint(words) or (
        not event_phrases(EventWord.OVERALL).isdisjoint(pairwise(words))
    )


def value_beside(
    scene: Scene, papers: Papers, number: int, mention: DocumentMention
) -> tuple[Said[Money], ...]:
    """Return the worth of a contract on goods and services that the text gives right beside the document."""
    financing = money_words(MoneyWord.FINANCING) & set(scene.words(number))
    if number not in papers.worth or mention.kind not in VALUED or financing:
        return ()
    return scene.amounts((papers.worth[number],))


def held_since(scene: Scene, papers: Papers, number: int) -> tuple[Said[TimeSpan], ...]:
    """Return the day or year from which on a document is in force: "in effect since 1997"."""
    if number not in papers.since:
        return ()
    at = papers.since[number]
    days = (each.opening or each.span for each in scene.mentions(at, DateMention))
    return tuple(scene.said(day, at) for day in days if day is not None)
