"""Words to chunks, sentence by sentence; asides in brackets are passed over.

sentence = { aside | [ parting ], chunk, [ possessor ] }, boundary ;
chunk    = mention | verb group | preposition | function word | noun phrase ;
aside    = "(", word, [ word ], … five words at most, ")"  (* nothing but a name or an acronym *) ;
"""

from collections.abc import Iterator

from kz_diplomacy.events.chunks import Chunk, Chunks
from kz_diplomacy.events.clefts import IT_WAS, cleft_at
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.events.function_words import function_labels
from kz_diplomacy.events.labels import NO_LABELS, labelled, verb_labels
from kz_diplomacy.events.mention_chunks import mention_chunk
from kz_diplomacy.events.noun_phrases import noun_phrase
from kz_diplomacy.events.unsaid import OWNING, parting_of, possessors_at
from kz_diplomacy.events.verb_values import VerbGroup
from kz_diplomacy.events.word_readings import WordReadings
from kz_diplomacy.grammar import syntax
from kz_diplomacy.grammar.syntax import BOUNDARY
from kz_diplomacy.knowledge.date_words import DateWord, date_words
from kz_diplomacy.knowledge.person_words import PersonWord, person_words
from kz_diplomacy.mentions.values import CountMention, DateMention, MoneyMention, PersonMention
from kz_diplomacy.text import SentenceKind

SHORT_ASIDE = 5
"""Words up to which something in brackets is an acronym or another name, which rules look past."""
ARTICLES = frozenset(("a", "an", "the"))
THERE, NOUN = "there", "NOUN"
GOING = frozenset(("GO", "ARRIVE"))
"""Verbs behind which "there" is a goal."""
TOLD = (DateMention, MoneyMention, CountMention)
"""What makes an aside worth reading."""


def read_chunks(readings: WordReadings) -> Chunks:
    """Return the chunks of all sentences; boilerplate has none but its boundary.

    >>> from kz_diplomacy.events.verb_groups import read_verb_groups
    >>> from kz_diplomacy.knowledge import Knowledge
    >>> from kz_diplomacy.models import Article
    >>> from kz_diplomacy.text import read_document
    >>> knowledge = Knowledge.load()
    >>> cover = Cover.of(read_document(Article(text="A two-day visit ended.")), (), knowledge)
    >>> chunks = read_chunks(WordReadings.of(cover, read_verb_groups(cover, knowledge), knowledge)).chunks
    >>> [(chunk.first, chunk.last) for chunk in chunks]
    [(0, 3), (3, 4), (4, 5), (5, 5)]
    """
    chunks: list[Chunk] = []
    starts: list[int] = []
    for sentence in readings.cover.document.sentences:
        starts.append(len(chunks))
        if sentence.kind is not SentenceKind.BOILERPLATE:
            chunks.extend(_sentence(readings, sentence.first, sentence.last))
        chunks.append(Chunk(first=sentence.last, last=sentence.last, labels=_BOUNDARY))
    return Chunks(chunks=tuple(chunks), starts=tuple(starts))


def _sentence(readings: WordReadings, first: int, last: int) -> Iterator[Chunk]:
    lower = readings.cover.document.lower
    cleft = cleft_at(readings.cover, first, last)
    at, before = first if cleft is None else first + len(IT_WAS), NO_LABELS
    while at < last:
        if at == cleft:
            yield Chunk(first=at, last=at + 1, labels=_PARTING)
            at += 1
            continue
        word = lower[at]
        aside = _end_of_aside(readings.cover, at, last) if word == "(" else None
        aside = _end_of_length(readings.cover, at) if aside is None else aside
        if aside is not None:
            at = aside
            continue
        at += _before_name(readings.cover, at)
        chunk = _chunk(readings, at, last)
        if word == THERE and chunk.labels and _leads_there(before):
            yield Chunk(first=at, last=at, labels=_TO)
            chunk = chunk._replace(labels=_THERE)
        labels = chunk.labels
        if labels and not ("COUNT" in labels and _stands_by_name(readings.cover, chunk.last)):
            parting = parting_of(readings, before, chunk) if chunk.mentions else None
            if parting is not None:
                yield parting
            yield chunk
            if chunk.group is not None:
                yield from _dates_inside(readings.cover, chunk)
            before = labels
        if word in OWNING:
            for owner in possessors_at(readings, at):
                yield owner
                before = owner.labels
        at = chunk.last


def _leads_there(labels: frozenset[str]) -> bool:
    """Return whether "there" is where somebody goes: "flew there", "his trip there", not "said there was"."""
    return "VISIT" in labels if NOUN in labels else bool(GOING & labels)


def _before_name(cover: Cover, at: int) -> int:
    """Return how many words only say whose husband or wife the person is who is named behind them."""
    lower = cover.document.lower
    if lower[at] not in person_words(PersonWord.SPOUSE):
        return 0
    words = 2 if lower[at + 1 : at + 2] == (",",) else 1
    return words if _stands_by_name(cover, at + words) else 0


def _stands_by_name(cover: Cover, after: int) -> bool:
    """Return whether a number only stands by names: "the two presidents, Lee and Kim"."""
    mention = cover.mention_at(after)
    return isinstance(mention, PersonMention) and mention.name is not None


def _end_of_aside(cover: Cover, at: int, last: int) -> int | None:
    """Return the word after a short bracket that holds nothing but a name, an acronym or a source."""
    lower = cover.document.lower
    for end in range(at + 1, min(last, at + SHORT_ASIDE + 2)):
        if lower[end] == ")":
            told = any(isinstance(cover.mention_at(word), TOLD) for word in range(at + 1, end))
            return None if told else end + 1
    return None


def _end_of_length(cover: Cover, at: int) -> int | None:
    """Return the word after "a 15-year," before a sum: how long it holds is no thing of its own."""
    lower = cover.document.lower
    if lower[at] not in ARTICLES or "," not in lower[at + 2 : at + 5]:
        return None
    comma = lower.index(",", at + 2)
    length = "".join(lower[at + 1 : comma])
    spans = length.rpartition("-")[2] in date_words(DateWord.VAGUE_UNIT)
    return comma + 1 if spans and isinstance(cover.mention_at(comma + 1), MoneyMention) else None


def _chunk(readings: WordReadings, at: int, end: int) -> Chunk:
    chunk = mention_chunk(readings.cover, at) if readings.cover.numbers[at] >= 0 else None
    if chunk is not None:
        return chunk
    if at in readings.groups:
        return _verb(readings.groups[at])
    if at in readings.phrases:
        last, label = readings.phrases[at]
        return Chunk(first=at, last=last, labels=labelled(label, syntax.PREPOSITION))
    labels = function_labels(readings, at)
    if labels is not None:
        return Chunk(first=at, last=at + 1, labels=labels)
    return noun_phrase(readings, at, end)


def _dates_inside(cover: Cover, chunk: Chunk) -> Iterator[Chunk]:
    """Yield the dates inside a verb group, behind it: "has today signed", "will on Monday meet"."""
    for at in range(chunk.first + 1, chunk.last - 1):
        date = mention_chunk(cover, at)
        if date is not None and not cover.covered(at - 1):
            yield date


def _verb(group: VerbGroup) -> Chunk:
    labels = verb_labels(group.form, group.classes, passive=group.passive, negated=group.negated)
    return Chunk(first=group.first, last=group.last, labels=labels, group=group)


_PARTING = labelled(",", syntax.COMMA)
_BOUNDARY = frozenset((BOUNDARY,))
_TO = frozenset(("to", syntax.PREPOSITION))
_THERE = frozenset((THERE, "LAND", syntax.NOMINAL, syntax.LOCATIVE))
