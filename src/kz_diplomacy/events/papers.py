"""What stands beside a document: its worth, and words that tell how far it has come.

status = ( "draft" | "planned" | "future" | … ), document
       | ( "negotiations" | "talks" | "work" ), ( "on" | "for" ), document
       | document, { … }, verb of planning, proposing or negotiating ;
value  = document, { … }, ( "worth" | "for" | "of" ), money ;
"""

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.outlook import VERB_STATUS
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.values import DocumentMention
from kz_diplomacy.models import AgreementKind, Money, Status

PREPARED = frozenset("draft proposed possible potential prospective envisaged mooted".split())
WORTH = frozenset(("WORTH", "for", "of"))
VALUED = frozenset((AgreementKind.CONTRACT, AgreementKind.AGREEMENT, AgreementKind.DOCUMENTS))
MONEY_WORDS = frozenset("loan credit grant financing finance funding investment swap".split())
NEAR = 3
"""Chunks beside a document within which its worth stands, words before it that tell its status."""


def is_worth_telling(mention: DocumentMention, match: FrameMatch | None) -> bool:
    """Return whether a document counts: named, counted, between named parties, or signed by somebody.

    >>> is_worth_telling(DocumentMention(first=0, last=1, kind=AgreementKind.AGREEMENT), None)
    False
    """
    parties = mention.countries or mention.organizations
    return bool(mention.title or mention.count or parties or match)


def value_beside(scene: Scene, number: int, mention: DocumentMention) -> tuple[Said[Money], ...]:
    """Return the worth of a contract on goods and services that the text gives right behind the document."""
    words = set((mention.title or "").lower().split())
    if mention.kind not in VALUED or words & MONEY_WORDS:
        return ()
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(number))
    for other in range(number + 1, min(number + NEAR + 1, sentence.stop)):
        if "MONEY" in scene.labels(other) and scene.labels(other - 1) & WORTH:
            return scene.amounts((other,))
    return ()


def status_beside(scene: Scene, number: int) -> Said[Status] | None:
    """Return how far a document has come by the words beside it, None where they do not tell."""
    chunk = scene.chunk(number)
    for word in range(max(0, chunk.first - NEAR), chunk.last):
        if scene.document.lower[word] in PREPARED:
            return Said(Status.PROPOSED, word, word + 1)
        if scene.knowledge.prospects.get(scene.document.lower[word]) is Status.PLANNED:
            return Said(Status.PLANNED, word, word + 1)
    return _in_talks(scene, number) or _by_verb(scene, number)


def _in_talks(scene: Scene, number: int) -> Said[Status] | None:
    """Return that a document is proposed where it is what talks are about."""
    about = scene.labels(number - 1) & {"on", "for", "about"}
    noun = scene.labels(number - 2) if number > 1 else frozenset[str]()
    return scene.said(Status.PROPOSED, number - 2) if about and "TALKS" in noun else None


def _by_verb(scene: Scene, number: int) -> Said[Status] | None:
    """Return what the verb of the document says: the nearest before it, else the first behind it."""
    sentence = scene.chunks.of_sentence(scene.chunks.sentence_of(number))
    verbs = [other for other in sentence if "VERB" in scene.labels(other)]
    before = [other for other in verbs if other < number]
    verb = before[-1] if before else next(iter(verbs), None)
    group = None if verb is None else scene.chunk(verb).group
    if verb is None or group is None:
        return None
    for label, status in (*VERB_STATUS.items(), ("NEGOTIATE", Status.PROPOSED)):
        if label in group.classes and "SIGN" not in group.classes:
            return scene.said(status, verb)
    ahead = group.status in {Status.PLANNED, Status.PROPOSED} and group.classes & {
        "SIGN",
        "SIGNING",
        "RATIFY",
    }
    return scene.said(group.status, verb) if ahead and group.status is not None else None
