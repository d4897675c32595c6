"""Which documents that a text names are worth telling of.

told      = title | number | year | two parties | verb of signing ;
not told  = "not", document | what is only wished for | all documents ever signed | a law of one state
          | a schedule or a state of affairs that is called like a document
          | what only a headline names | "deal", "accord" of nobody and nothing named ;
"""

from kz_diplomacy.events.auxiliaries import DETERMINERS
from kz_diplomacy.events.denials import is_negated, is_wished
from kz_diplomacy.events.papers import Papers
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.signings import is_about_talks
from kz_diplomacy.events.stages import is_tried, status_beside
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.mentions.values import DocumentMention
from kz_diplomacy.models import AgreementKind
from kz_diplomacy.text import SentenceKind

SUCH = ("such",)
EXCLUDING = frozenset((("instead", "of"), ("rather", "than"), ("without", "any")))
PAIR = 2
MANY = 3
"""Documents from which on a number of them may be all that there are."""


def is_told(
    scene: Scene, papers: Papers, number: int, mention: DocumentMention, match: FrameMatch | None
) -> bool:
    """Return whether a document makes a statement.

    Args:
        scene: The article.
        papers: What stands beside its documents.
        number: The chunk of the document.
        mention: The document.
        match: The frame in which it is signed or talked of, if there is one.
    """
    if _is_excluded(scene, number) or (match is not None and _is_ruled_out(scene, match)):
        return False
    if mention.definite and number in papers.worth:
        return True
    return _counts(scene, number, mention, match) and not _is_stock(scene, papers, number, mention, match)


def _counts(scene: Scene, number: int, mention: DocumentMention, match: FrameMatch | None) -> bool:
    """Return whether a document counts: named, counted, between named parties, or signed by somebody."""
    general = mention.plural and mention.kind is AgreementKind.DOCUMENTS
    parties = (mention.countries or mention.organizations) and not general
    if match is None and (_is_law(mention) or _is_unnamed_scheme(scene, mention)):
        return False
    if (match is None or is_tried(scene, match)) and _is_unspecific(scene, number, mention):
        return False
    several = mention.plural and match is not None and (_is_in_general(match) or is_about_talks(match))
    return bool(mention.title or mention.count or mention.span or parties or (match and not several))


def _is_unspecific(scene: Scene, number: int, mention: DocumentMention) -> bool:
    """Return whether a document stands in a headline with one side at most, or is only called a deal.

    "Short-Lived Ceasefire Deal" above an article, "a fair trade deal" in it.
    """
    sentence = scene.document.sentences[scene.chunks.sentence_of(number)]
    sides, title = len((*mention.countries, *mention.organizations)), mention.title or ""
    general = mention.kind is AgreementKind.AGREEMENT and sides < PAIR
    heading = general and sentence.kind is SentenceKind.HEADLINE
    called = title.islower() and not document_words().informal.isdisjoint(title.split())
    return heading or (called and not sides and mention.span is None)


def _is_unnamed_scheme(scene: Scene, mention: DocumentMention) -> bool:
    """Return whether a schedule or a state of affairs is called like a document, without a proper name.

    "has a busy work programme", "improves the legal framework between the two".
    """
    name = (mention.title or "").partition(" between ")[0]
    nobody = not (mention.countries or mention.organizations)
    classes = ("FRAMEWORK", "PROGRAMME") if nobody else ("FRAMEWORK",)
    return name.islower() and any(scene.tells_of(each, name.split()) for each in classes)


def _is_law(mention: DocumentMention) -> bool:
    """Return whether a state's own law is about documents: "the Law on International Treaties"."""
    return " ".join((mention.title or "").lower().split()[:2]) in document_words().statute


def _is_in_general(match: FrameMatch) -> bool:
    """Return whether nobody says where and when: "implementing the agreements signed by both sides"."""
    return match.construction == "past-participle" and not {"place", "date"} & match.roles.keys()


def _is_stock(
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


def _is_ruled_out(scene: Scene, match: FrameMatch) -> bool:
    return is_negated(scene, match) or is_wished(scene, match.trigger)


def _is_excluded(scene: Scene, number: int) -> bool:
    """Return whether a document is only what something is not, or one of a kind: "the first such deal"."""
    first = scene.chunk(number).first
    words = scene.document.lower[max(0, first - 3) : first]
    if _is_apposition(scene, number) or words[-1:] == SUCH:
        return True
    bare = tuple(word for word in words if word not in DETERMINERS)
    return bare[-1:] == ("not",) or bare[-2:] in EXCLUDING


def _is_apposition(scene: Scene, number: int) -> bool:
    """Return whether "document" says what the one before is: "a treaty, a document that Chile signed"."""
    general = any(each.kind is AgreementKind.DOCUMENTS for each in scene.mentions(number, DocumentMention))
    beside = number > 1 and "COMMA" in scene.labels(number - 1) and "DOCUMENT" in scene.labels(number - 2)
    return general and beside
