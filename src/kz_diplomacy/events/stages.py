"""How far a document has come: talked of, to be signed, signed, torn up.

proposed    draft, talks on it, a verb of negotiating or proposing
planned     "planned", "is to be signed", initialled
completed   signed, ratified, in force; also where nothing says otherwise
cancelled   terminated, called off

The frame decides, then the words right before the document, then its verb.
"""

from collections.abc import Iterator

from kz_diplomacy.events.candidates import Said
from kz_diplomacy.events.denials import is_supposed
from kz_diplomacy.events.joint_statements import STATING
from kz_diplomacy.events.outlook import status_of
from kz_diplomacy.events.papers import Papers
from kz_diplomacy.events.scene import Scene
from kz_diplomacy.events.signings import TERMINATING, is_about_talks
from kz_diplomacy.grammar.frames import FrameMatch
from kz_diplomacy.grammar.syntax import FINITE
from kz_diplomacy.knowledge.event_words import EventWord, event_words
from kz_diplomacy.mentions.document_words import document_words
from kz_diplomacy.mentions.values import DocumentMention
from kz_diplomacy.models import AgreementKind, Status

FOLLOWING = 3
"""Verbs behind a document of which it may be the subject."""
AGREEING = "agreement-agree"
UNSIGNED = frozenset({AgreementKind.PLAN, AgreementKind.STATEMENT, AgreementKind.DECLARATION})
"""Documents that nobody need sign."""
EFFORTS = 5
"""Chunks from "efforts" to what they are for."""
NEAR = 3
"""Words before a document that tell its status."""
AHEAD = (("PROPOSE", Status.PROPOSED), ("PLAN", Status.PLANNED), ("NEGOTIATE", Status.PROPOSED))
"""What verbs say of a document beside them, the first that is there."""
NOTHING: frozenset[str] = frozenset()
RATIFIED = frozenset({"RATIFY", "RATIFICATION", "IN_FORCE"})
YET = "yet"
CONCLUDING = frozenset({"END", "SIGN"})
"""Verbs after which talks on a document are over."""


def stage_of(scene: Scene, papers: Papers, number: int, match: FrameMatch | None) -> Said[Status] | None:
    """Return how far a document has come; what is put to ratification has been signed.

    Args:
        scene: The article.
        papers: What stands beside its documents.
        number: The chunk of the document.
        match: The frame in which it is signed or talked of, if there is one.
    """
    if match is None:
        return status_beside(scene, papers, number)
    if match.frame.name == STATING:
        return _of_saying(scene, match)
    if is_about_talks(match):
        return _of_talks(scene, match)
    if match.frame.name == TERMINATING:
        return _of_termination(scene, match)
    return _of_signing(scene, papers, number, match)


def _of_saying(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return that a statement is issued by what is said in it, unless it is still to be said."""
    group = None if match.verb is None else scene.chunk(match.verb).group
    ahead = group is not None and group.status is Status.PLANNED
    return scene.said(Status.PLANNED, match.trigger) if ahead else None


def _of_signing(scene: Scene, papers: Papers, number: int, match: FrameMatch) -> Said[Status] | None:
    agreed = _agreed(scene, number, match)
    if agreed is not None:
        return agreed
    status = _signed(scene, match)
    verb = match.verb
    if verb is not None and "NEGOTIATE" in scene.labels(verb) and _is_under_way(scene, verb):
        return scene.said(Status.PROPOSED, verb)
    if status is not None and status.value is Status.PLANNED and "NEGOTIATE" in scene.labels(match.trigger):
        return Said(Status.PROPOSED, status.first, status.last)
    signed = "SIGN" in scene.labels(match.trigger) if verb == match.trigger else _is_told(scene, match)
    beside = status_beside(scene, papers, number, signed=signed)
    if is_ratified(scene, match.trigger) and not (status and status.value is Status.CANCELLED):
        return scene.said(Status.COMPLETED, match.trigger)
    if scene.chunks.sentence_of(match.trigger) != scene.chunks.sentence_of(number):
        return status or beside
    clear = status is not None and status.value is not Status.COMPLETED
    return status if clear else beside or _initialled(scene, match) or status


def _signed(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return what a frame of signing says: who is signing, or announces a signing, has signed."""
    status = _authorised(scene, match) or status_of(scene, match)
    aimed_at = _is_aim_of_talks(scene, match) or _is_worked_on(scene, match) or is_tried(scene, match)
    if is_supposed(scene, match) or aimed_at or _is_owed(scene, match):
        return scene.said(Status.PROPOSED, match.trigger)
    if _is_on_agenda(scene, match) or _is_demanded(scene, match):
        return scene.said(Status.PLANNED, match.trigger)
    if status is None:
        return None
    done = status.value is Status.ONGOING or (status.value is Status.PLANNED and _is_told(scene, match))
    return Said(Status.COMPLETED, status.first, status.last) if done else status


def _agreed(scene: Scene, number: int, match: FrameMatch) -> Said[Status] | None:
    """Return that a plan is settled that people "agreed"; a treaty is still to be signed."""
    if not any(each.kind in UNSIGNED for each in scene.mentions(number, DocumentMention)):
        return None
    group = scene.chunk(match.trigger).group if match.frame.name == AGREEING else None
    settled = group is not None and group.status is Status.COMPLETED and FINITE in scene.labels(match.trigger)
    return scene.said(Status.COMPLETED, match.trigger) if settled else None


def _is_demanded(scene: Scene, match: FrameMatch) -> bool:
    """Return whether somebody only wants it: "agreed that the treaty be signed"."""
    return match.verb == match.trigger and scene.words(match.trigger)[0] == "be"


def _is_aim_of_talks(scene: Scene, match: FrameMatch) -> bool:
    """Return whether talks are held to reach a signature: "held talks to conclude a truce"."""
    if match.construction != "infinitive" or match.governor is None:
        return False
    return any("TALKS" in scene.labels(number) for number in range(match.governor, match.trigger))


def is_tried(scene: Scene, match: FrameMatch) -> bool:
    """Return whether people only try to sign: "discussed efforts to reach a deal", "its role in reaching"."""
    if match.verb != match.trigger or FINITE in scene.labels(match.trigger):
        return False
    for number in range(match.trigger - 1, max(match.trigger - 1 - EFFORTS, -1), -1):
        if "EFFORT" in scene.labels(number):
            return True
        if FINITE in scene.labels(number):
            return False
    return False


def _is_worked_on(scene: Scene, match: FrameMatch) -> bool:
    """Return whether people only set about a document: "committed to working to finalise an agreement"."""
    return match.construction == "infinitive" and "NEGOTIATE" in scene.labels(match.trigger)


def _is_owed(scene: Scene, match: FrameMatch) -> bool:
    """Return whether people have not signed so far: "have yet to sign"."""
    if match.governor is None or match.construction != "infinitive":
        return False
    return YET in scene.document.lower[scene.chunk(match.governor).first : scene.chunk(match.trigger).first]


def _is_on_agenda(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a signing is one of the things to come: "the programme includes the signing of"."""
    if match.verb is None or match.verb == match.trigger or "INCLUDE" not in scene.labels(match.verb):
        return False
    return scene.words(match.verb)[-1].endswith("s")


def _authorised(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return that a signing is only proposed where somebody is authorised to sign."""
    governor = match.governor
    mandated = governor is not None and "MANDATE" in scene.labels(governor)
    return scene.said(Status.PROPOSED, governor) if mandated and governor is not None else None


def _of_termination(scene: Scene, match: FrameMatch) -> Said[Status]:
    """Return that a document is torn up or refused, or that it holds where that is only possible."""
    status = status_of(scene, match)
    possible = status is not None and status.value is Status.PROPOSED
    return scene.said(Status.COMPLETED if possible else Status.CANCELLED, match.trigger)


def _is_told(scene: Scene, match: FrameMatch) -> bool:
    """Return whether a verb only announces what has been done: "announced the signing of a treaty"."""
    group = None if match.verb is None else scene.chunk(match.verb).group
    if group is None or match.verb == match.trigger or "SAY" not in group.classes:
        return False
    adjectives = scene.knowledge.prospects.keys() & set(scene.words(match.trigger))
    return group.status in {None, Status.COMPLETED} and not adjectives


def _of_talks(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return that a document is under discussion, unless the talks on it are over."""
    verb = match.trigger if match.verb is None else match.verb
    status = status_of(scene, match)
    happened = status is None or status.value is Status.COMPLETED
    over = happened and bool(scene.labels(verb) & CONCLUDING)
    return None if over else scene.said(Status.PROPOSED, match.trigger)


def is_ratified(scene: Scene, trigger: int) -> bool:
    """Return whether a trigger tells of ratification: "will ratify", "proposed for ratification"."""
    behind = trigger + 2
    inside = behind < scene.chunks.of_sentence(scene.chunks.sentence_of(trigger)).stop
    labels = scene.labels(trigger) | (scene.labels(behind) if inside else NOTHING)
    return bool(labels & RATIFIED)


def _initialled(scene: Scene, match: FrameMatch) -> Said[Status] | None:
    """Return that a document is still to be signed where it is only initialled."""
    group = None if match.verb is None else scene.chunk(match.verb).group
    only = match.verb is not None and group is not None and group.lemma == "initial"
    return scene.said(Status.PLANNED, match.verb) if only and match.verb is not None else None


def status_beside(scene: Scene, papers: Papers, number: int, *, signed: bool = False) -> Said[Status] | None:
    """Return how far a document has come by the words beside it, None where they do not tell.

    Args:
        scene: The article.
        papers: What stands beside its documents.
        number: The chunk of the document.
        signed: Whether its verb has said that it was signed: then only adjectives say otherwise.
    """
    chunk = scene.chunk(number)
    for word in _words_before(scene, chunk.first, chunk.last):
        if scene.document.lower[word] in event_words(EventWord.PREPARED):
            return Said(Status.PROPOSED, word, word + 1)
        if scene.knowledge.prospects.get(scene.document.lower[word]) is Status.PLANNED:
            return Said(Status.PLANNED, word, word + 1)
    if number in papers.ready:
        return scene.said(Status.PLANNED, papers.ready[number])
    if number in papers.talks and not signed:
        return scene.said(Status.PROPOSED, papers.talks[number])
    return None if signed or _is_cited(scene, number) else _by_verb(scene, number)


def _is_cited(scene: Scene, number: int) -> bool:
    """Return whether a document is called by its name or year, and no verb stands right before it."""
    if "VERB" in scene.labels(number - 1):
        return False
    mentions = scene.mentions(number, DocumentMention)
    first = scene.chunk(number).first
    known = first > 0 and scene.document.lower[first - 1] == "the"
    named = known and any(each.title is not None and each.title[0].isupper() for each in mentions)
    return named or any(each.span is not None for each in mentions)


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
    if "AWAIT" in labels and RATIFIED & scene.labels(verb + 1):
        return None
    for wanted, status in AHEAD:
        if wanted in labels and "SIGN" not in labels:
            return scene.said(status, verb)
    ahead = None if group is None else group.status
    signing = bool(labels & {"SIGN", "SIGNING", "RATIFY"})
    coming = signing and ahead in {Status.PLANNED, Status.PROPOSED}
    possible = ahead is Status.PROPOSED and "CLAUSAL" not in labels
    return scene.said(ahead, verb) if (coming or possible) and ahead is not None else None


def _is_under_way(scene: Scene, verb: int) -> bool:
    """Return whether a verb goes on: "is being finalised", "are finalising"."""
    words = scene.words(verb)
    return "being" in words or (len(words) > 1 and words[-1].endswith("ing"))
