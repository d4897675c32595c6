"""What stands beside a document: its worth, and words that tell how far it has come.

status = ( "draft" | "planned" | "future" | … ), document
       | talks, ( "on" | "for" | "about" ), document
       | document, { … }, verb of planning, proposing or negotiating ;
value  = document, [ … ], ( "worth" | "for" | "of" ), money | money, document ;

What needs no word of its own is read by the rules `IN_TALKS` and `OF_WORTH`, once for an article.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise
from typing import Self

import attrs

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.outlook import VERB_STATUS
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.signatories import home_told
from kz_diplomacy.grammar import Grammar, Rule, gap, label, one
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.mentions.values import DocumentMention
from kz_diplomacy.models import AgreementKind, Country, Money, Status
from kz_diplomacy.text import SentenceKind

PREPARED = frozenset("draft proposed possible potential prospective envisaged mooted".split())
VALUED = frozenset((AgreementKind.CONTRACT, AgreementKind.AGREEMENT, AgreementKind.DOCUMENTS))
MONEY_WORDS = frozenset("loan credit grant financing finance funding investment swap".split())
OVERALL = frozenset(("since", "overall"))
OVER_TIME = frozenset(
    (("to", "date"), ("so", "far"), ("in", "total"), ("the", "years"), ("signed", "earlier"))
)
"""Words with which all documents ever signed are counted."""
FOLLOWING = 3
"""Verbs behind a document of which it may be the subject."""
MANY = 3
"""Documents from which on a number of them may be all that there are."""
NEAR = 3
"""Words before a document that tell its status."""
DOCUMENT = label("DOCUMENT").as_("document")
IN_TALKS = Rule(
    name="document/in-talks",
    pattern=label("TALKS").as_("talks") + one("on", "for", "about", "over", "toward", "towards") + DOCUMENT,
    examples=("Talks on an agreement on tourism go on.",),
    counter_examples=("Talks on tourism led to an agreement on tourism.",),
)
OF_WORTH = Rule(
    name="document/of-worth",
    pattern=DOCUMENT
    + gap(1, without=("DOCUMENT",))
    + one("WORTH", "for", "of")
    + label("MONEY").as_("worth"),
    examples=("They signed contracts worth $2 million.", "They signed a contract today for $2 million."),
    counter_examples=("They signed a contract, and trade grew to $2 million.",),
)
WORTH_BEFORE = Rule(
    name="document/worth-before",
    pattern=label("MONEY").as_("worth") + DOCUMENT,
    examples=("They signed a $2 million contract.",),
    counter_examples=("They paid $2 million for a contract.",),
)
RULES = (IN_TALKS, OF_WORTH, WORTH_BEFORE)


@attrs.frozen(kw_only=True, eq=False)
class Papers:
    """What rules find beside the documents of an article, by the chunk of the document.

    `talks` are the chunks of talks that are about it, `worth` those of the sums that it is worth; `overall`
    are the sentences that speak of all documents ever signed, `home` is the outlet's country if told of.
    """

    talks: Mapping[int, int]
    worth: Mapping[int, int]
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
            other = (*match.chunks("talks"), *match.chunks("worth"))[0]
            beside[match.rule.name].setdefault(document, other)
        sentences = enumerate(scene.document.sentences)
        overall = frozenset(
            number
            for number, sentence in sentences
            if _counts_all(scene.document.lower[sentence.first : sentence.last])
        )
        worth = beside[OF_WORTH.name] | beside[WORTH_BEFORE.name]
        return cls(talks=beside[IN_TALKS.name], worth=worth, overall=overall, home=home_told(scene))


@cache
def _grammar() -> Grammar:
    return Grammar(RULES)


def _counts_all(words: Sequence[str]) -> bool:
    """Return whether a sentence tells of a long time: "since 1992", "over the years"."""
    return not OVERALL.isdisjoint(words) or any(pair in OVER_TIME for pair in pairwise(words))


def is_worth_telling(mention: DocumentMention, match: FrameMatch | None) -> bool:
    """Return whether a document counts: named, counted, between named parties, or signed by somebody.

    >>> is_worth_telling(DocumentMention(first=0, last=1, kind=AgreementKind.AGREEMENT), None)
    False
    """
    parties = mention.countries or mention.organizations
    return bool(mention.title or mention.count or parties or match)


def is_stock(
    scene: Scene, papers: Papers, number: int, mention: DocumentMention, match: FrameMatch | None
) -> bool:
    """Return whether documents are only counted: "have signed 100 documents since 1992", "140 treaties".

    How many there are between two states is no event; how many are signed on some occasion is one.
    """
    if mention.count is None or mention.title:
        return False
    sentence = scene.document.sentences[scene.chunks.sentence_of(number)]
    if match is None:
        many = mention.count >= MANY and sentence.kind is SentenceKind.PROSE
        return many and status_beside(scene, papers, number) is None
    return scene.chunks.sentence_of(number) in papers.overall


def value_beside(
    scene: Scene, papers: Papers, number: int, mention: DocumentMention
) -> tuple[Said[Money], ...]:
    """Return the worth of a contract on goods and services that the text gives right beside the document."""
    words = set((mention.title or "").lower().split())
    if number not in papers.worth or mention.kind not in VALUED or words & MONEY_WORDS:
        return ()
    return scene.amounts((papers.worth[number],))


def status_beside(scene: Scene, papers: Papers, number: int, *, signed: bool = False) -> Said[Status] | None:
    """Return how far a document has come by the words beside it, None where they do not tell.

    Args:
        scene: The article.
        papers: What stands beside its documents.
        number: The chunk of the document.
        signed: Whether its verb has said that it was signed: then only adjectives and talks say otherwise.
    """
    chunk = scene.chunk(number)
    for word in _words_before(scene, chunk.first, chunk.last):
        if scene.document.lower[word] in PREPARED:
            return Said(Status.PROPOSED, word, word + 1)
        if scene.knowledge.prospects.get(scene.document.lower[word]) is Status.PLANNED:
            return Said(Status.PLANNED, word, word + 1)
    if number in papers.talks:
        return scene.said(Status.PROPOSED, papers.talks[number])
    return None if signed else _by_verb(scene, number)


def _words_before(scene: Scene, first: int, last: int) -> Iterator[int]:
    """Yield the words from a little before a document to its kind, back to the last mark at most."""
    lower = scene.document.lower
    marks = [word for word in range(max(0, first - NEAR), first) if not lower[word][0].isalnum()]
    for word in range(marks[-1] + 1 if marks else max(0, first - NEAR), last):
        if word >= first and lower[word] in document_words().opens:
            return
        yield word


def _by_verb(scene: Scene, number: int) -> Said[Status] | None:
    """Return what the verb of the document says: the nearest before it, else a passive behind it."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(number))
    verbs = [other for other in sentence if "VERB" in scene.labels(other)]
    before = [other for other in verbs if other < number]
    behind = [other for other in verbs if other > number]
    passive = [other for other in behind[:FOLLOWING] if scene.labels(other) >= {"PASSIVE", "NEGOTIATE"}]
    said = (_of_verb(scene, verb) for verb in (*(before[-1:] or behind[:1]), *passive))
    return next((status for status in said if status is not None), None)


def _of_verb(scene: Scene, verb: int) -> Said[Status] | None:
    """Return how far a verb says that a document has come, None where it says nothing of that."""
    labels, group = scene.labels(verb), scene.chunk(verb).group
    for wanted, status in (*VERB_STATUS.items(), ("NEGOTIATE", Status.PROPOSED)):
        if wanted in labels and "SIGN" not in labels:
            return scene.said(status, verb)
    ahead = None if group is None else group.status
    signing = bool(labels & {"SIGN", "SIGNING", "RATIFY"})
    coming = signing and ahead in {Status.PLANNED, Status.PROPOSED}
    possible = ahead is Status.PROPOSED and "CLAUSAL" not in labels
    return scene.said(ahead, verb) if (coming or possible) and ahead is not None else None


def is_under_way(scene: Scene, verb: int) -> bool:
    """Return whether a verb goes on: "is being finalised", "are finalising"."""
    words = scene.words(verb)
    return "being" in words or (len(words) > 1 and words[-1].endswith("ing"))
