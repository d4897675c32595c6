"""A sentence as a list of labelled chunks: what the rules look at.

A mention is one chunk, so is a verb group, and a noun for an event with its modifiers ("a three-day official
visit").  Other nouns with their modifiers become one chunk `THING`; function words and marks are chunks that
bear
themselves as their label.  A last chunk without words, `BOUNDARY`, ends each sentence.
"""

from bisect import bisect_right
from collections.abc import Iterator, Mapping

import attrs

from kz_diplomacy.events import auxiliaries as aux
from kz_diplomacy.events.cover import Cover
from kz_diplomacy.events.verb_groups import Form, VerbGroup
from kz_diplomacy.grammar import syntax
from kz_diplomacy.grammar.patterns import BOUNDARY
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.entries import NameForm, PlaceKind
from kz_diplomacy.knowledge.event_nouns import EventNoun
from kz_diplomacy.mentions.values import (
    ConferenceMention,
    CountMention,
    CountryMention,
    DateMention,
    DocumentMention,
    GroupMention,
    Mention,
    MoneyMention,
    OrganizationMention,
    PersonMention,
    PlaceMention,
)
from kz_diplomacy.text import SentenceKind

QUOTES = frozenset("\"'“”«»‘’„`")
DEFINITE = frozenset("the this that these those his her its their our 's".split())
VERB_ROLES = {
    "HOLD": syntax.SUPPORT,
    "PAY": syntax.SUPPORT,
    "HAPPEN": syntax.SUPPORT,
    "ATTEND": syntax.SUPPORT,
    "EXPRESS": syntax.SUPPORT,
    "AFFIX": syntax.SUPPORT,
    "INVITE": syntax.OBJECT_CONTROL,
    "ACCEPT": syntax.RECEPTIVE,
    "SAY": syntax.CLAUSAL,
}
"""What the classes of a verb mean for the grammar."""
MARKS = {
    ",": (syntax.COMMA,),
    "and": (syntax.AND,),
    "or": (syntax.AND,),
    "&": (syntax.AND,),
    "but": (syntax.SUBORDINATOR,),
    "who": (syntax.RELATIVE,),
    "which": (syntax.RELATIVE,),
    "whom": (syntax.RELATIVE,),
    "whose": (syntax.RELATIVE,),
    "'s": (syntax.POSSESSIVE,),
    "'": (syntax.POSSESSIVE,),
    "’s": (syntax.POSSESSIVE,),
    ";": (syntax.BREAK,),
    ":": (syntax.BREAK,),
    "–": (syntax.BREAK,),
    "—": (syntax.BREAK,),
    "-": (syntax.DASH,),
    "here": ("HERE", syntax.ADVERBIAL),
}
"""What marks and joining words mean for the grammar."""
WHOLE = frozenset(("NAMED", "UNNAMED", "GROUP", "CONFERENCE", "DOCUMENT"))
PEOPLE = frozenset(("NAMED", "GROUP"))
HEADS = frozenset(("NAMED", "UNNAMED", "GROUP", "BODY", "PLACE", "COUNTRY"))
"""A person or group right before one of these is not its modifier: something unsaid parts them."""
STOPS = frozenset((",", ".", ";", ":"))
BARRING = aux.PREPOSITIONS - {"of"}
"""Words that do not stand between a subject and its verb."""
LONGEST_SUBJECT = 14
SHORT_ASIDE = 5
"""Words up to which something in brackets is an acronym or another name, which rules look past."""

SELF = (
    aux.PREPOSITIONS
    | aux.CONJUNCTIONS
    | aux.RELATIVES
    | aux.SUBORDINATORS
    | frozenset(("whom", "whose", "'s", "'", "here", "there"))
)
"""Words that are chunks of their own and bear themselves as label."""


@attrs.frozen(kw_only=True)
class Chunk:
    """The words `first` up to `last` as one piece of a sentence.

    `labels` are what rules ask about.  `mentions` are the numbers of the mentions that it is (two for
    "Kazakh-Korean"), `group` its verb group, `noun` its event noun, where it is one of these.
    """

    first: int
    last: int
    labels: frozenset[str]
    mentions: tuple[int, ...] = ()
    group: VerbGroup | None = None
    noun: EventNoun | None = None


@attrs.frozen(kw_only=True)
class Chunks:
    """The chunks of a document in order; sentence number `i` has those from `starts[i]` to before `starts[i + 1]`."""

    chunks: tuple[Chunk, ...]
    starts: tuple[int, ...]

    def sentence_of(self, chunk: int) -> int:
        """Return the number of the sentence in which a chunk stands."""
        return bisect_right(self.starts, chunk) - 1

    def of_sentence(self, sentence: int) -> range:
        """Return the numbers of the chunks of a sentence, its boundary left out."""
        ends = (*self.starts[1:], len(self.chunks))
        return range(self.starts[sentence], ends[sentence] - 1)


def read_chunks(cover: Cover, groups: tuple[VerbGroup, ...], knowledge: Knowledge) -> Chunks:
    """Return the chunks of all sentences; boilerplate has none but its boundary."""
    reader = _Reader(
        cover=cover,
        groups={group.first: group for group in groups},
        verb_ends=frozenset(group.last for group in groups),
        phrases={
            first: (last, found[0])
            for first, last, found in knowledge.prepositions.find(cover.document.lower)
        },
    )
    chunks: list[Chunk] = []
    starts: list[int] = []
    for sentence in cover.document.sentences:
        starts.append(len(chunks))
        if sentence.kind is not SentenceKind.BOILERPLATE:
            chunks.extend(reader.sentence(sentence.first, sentence.last))
        chunks.append(Chunk(first=sentence.last, last=sentence.last, labels=frozenset((BOUNDARY,))))
    return Chunks(chunks=tuple(chunks), starts=tuple(starts))


@attrs.frozen(kw_only=True)
class _Reader:
    cover: Cover
    groups: Mapping[int, VerbGroup]
    phrases: Mapping[int, tuple[int, str]]
    verb_ends: frozenset[int]

    def sentence(self, first: int, last: int) -> Iterator[Chunk]:
        at, before = first, frozenset[str]()
        while at < last:
            aside = self._aside(at, last)
            if aside is not None:
                at = aside
                continue
            chunk = (
                self._mention(at)
                or self._verb(at)
                or self._phrase(at)
                or self._word(at)
                or self._thing(at, last)
            )
            if chunk.labels:
                unsaid = self._unsaid(at, before, chunk.labels)
                if unsaid is not None:
                    yield Chunk(first=at, last=at, labels=frozenset((unsaid,)))
                yield chunk
                before = chunk.labels
            if self.cover.document.lower[at] == "whose" and (owner := self._owner_before(at)):
                yield from owner
            if (possessor := self._possessor(at)) is not None:
                yield possessor
            at = chunk.last

    def _aside(self, at: int, last: int) -> int | None:
        """Return the word after a short bracket that holds nothing but a name, an acronym or a source."""
        lower = self.cover.document.lower
        if lower[at] != "(":
            return None
        for end in range(at + 1, min(last, at + SHORT_ASIDE + 2)):
            if lower[end] == ")":
                inside = (self.cover.mention_at(word) for word in range(at + 1, end))
                told = any(isinstance(m, DateMention | MoneyMention | CountMention) for m in inside)
                return None if told else end + 1
        return None

    def _possessor(self, at: int) -> Chunk | None:
        """Return the "'s" that "his" and "their" have in them, as a chunk without words of its own."""
        own = isinstance(self.cover.mention_at(at), GroupMention)
        if not own or self.cover.document.lower[at] not in aux.POSSESSIVES:
            return None
        return Chunk(first=at + 1, last=at + 1, labels=frozenset((syntax.POSSESSIVE,)))

    def _mention(self, at: int) -> Chunk | None:
        number = self.cover.numbers[at]
        if number < 0:
            return None
        mentions = self.cover.mentions
        numbers = [number]
        while numbers[0] > 0 and mentions[numbers[0] - 1].first == mentions[number].first:
            numbers.insert(0, numbers[0] - 1)
        labels = labels_of(mentions[number])
        if self.cover.document.lower[at] in aux.DETERMINERS:
            labels |= {syntax.PROPER}
        return Chunk(
            first=at, last=max(at + 1, mentions[number].last), labels=labels, mentions=tuple(numbers)
        )

    def _verb(self, at: int) -> Chunk | None:
        group = self.groups.get(at)
        if group is None:
            return None
        voice = "PASSIVE" if group.passive else "ACTIVE"
        negation = ("NEGATED",) if group.negated else ()
        roles = (role for label, role in VERB_ROLES.items() if label in group.classes)
        labels = frozenset((syntax.VERB, str(group.form), voice, *negation, *group.classes, *roles))
        return Chunk(first=group.first, last=group.last, labels=labels, group=group)

    def _phrase(self, at: int) -> Chunk | None:
        found = self.phrases.get(at)
        if found is None or any(self.cover.covered(word) for word in range(at, found[0])):
            return None
        return Chunk(first=at, last=found[0], labels=frozenset((found[1], "PREPOSITION")))

    def _word(self, at: int) -> Chunk | None:
        """Return the chunk of a function word or a mark; quotation marks and adverbs bear no label."""
        word = self.cover.document.lower[at]
        if word in QUOTES or word in "()":
            return Chunk(first=at, last=at + 1, labels=frozenset())
        if word in SELF:
            return Chunk(first=at, last=at + 1, labels=self._function_labels(at, word))
        if not word[:1].isalnum():
            return Chunk(first=at, last=at + 1, labels=self._function_labels(at, word))
        if aux.is_adverb(word) and at not in self.cover.nouns:
            return Chunk(first=at, last=at + 1, labels=frozenset())
        return None

    def _thing(self, at: int, last: int) -> Chunk:
        """Return a noun with what stands before it; of several nouns the last one is the head."""
        end = at + 1
        while end < last and self._continues(end):
            end += 1
        end = max(
            end, *(min(stop, last) for start in range(at, end) for stop, _ in self._nouns_at(start)), end
        )
        noun = next(
            (values[0] for start in range(at, end) for stop, values in self._nouns_at(start) if stop == end),
            None,
        )
        lower = self.cover.document.lower
        if all(word in aux.DETERMINERS for word in lower[at:end]):
            return Chunk(first=at, last=end, labels=frozenset())
        labels = {syntax.NOMINAL, *(("THING",) if noun is None else ("NOUN", *noun.labels))}
        if noun is not None and "INVITATION" in noun.labels:
            labels.add(syntax.OBJECT_CONTROL)
        if noun is not None and noun.value:
            labels.add(noun.value.upper())
        if lower[at] in DEFINITE:
            labels.add("DEFINITE")
        if lower[at] in aux.DETERMINERS:
            labels.add(syntax.PROPER)
        if lower[at:end] in (("it",), ("they",)):
            labels.add("IT")
        return Chunk(first=at, last=end, labels=frozenset(labels), noun=noun)

    def _nouns_at(self, word: int) -> Iterator[tuple[int, tuple[EventNoun, ...]]]:
        found = self.cover.nouns.get(word)
        if found is not None:
            yield found

    def _continues(self, word: int) -> bool:
        lower = self.cover.document.lower[word]
        return not (
            self.cover.covered(word)
            or word in self.groups
            or word in self.phrases
            or lower in SELF
            or lower in aux.DETERMINERS
            or not lower[:1].isalnum()
            or (aux.is_adverb(lower) and word not in self.cover.nouns)
        )

    def _unsaid(self, at: int, before: frozenset[str], labels: frozenset[str]) -> str | None:
        """Return what parts two nouns without a mark between them, None where the first modifies the second.

        "the talks they had" has a relative word unsaid, "during the talks Lee said" a comma.
        """
        if "GROUP" in labels and "NOUN" in before and self._is_held(at + 1):
            return syntax.RELATIVE
        ends = before & WHOLE or ("DEFINITE" in before and before & {"NOUN", "THING"} and labels & PEOPLE)
        return syntax.COMMA if ends and labels & HEADS else None

    def _is_held(self, at: int) -> bool:
        """Return whether the verb at this word is one that talks are had or held with."""
        group = self.groups.get(at)
        return group is not None and group.form is Form.FINITE and "HOLD" in group.classes

    def _owner_before(self, at: int) -> tuple[Chunk, ...]:
        """Return whose it is, as chunks without words: "Lee, whose trip was put off" has in it "Lee's trip"."""
        back = at - 2 if at > 1 and self.cover.document.lower[at - 1] == "," else at - 1
        owner = self._mention(back) if back >= 0 else None
        if owner is None:
            return ()
        empty = attrs.evolve(owner, first=at + 1, last=at + 1, labels=owner.labels - WHOLE)
        return empty, Chunk(first=at + 1, last=at + 1, labels=frozenset((syntax.POSSESSIVE,)))

    def _follows_speech(self, at: int) -> bool:
        """Return whether "that" stands behind a verb of saying and at most whom it is said to."""
        back = at - 1
        while back >= 0 and self.cover.covered(back):
            back -= 1
        return any(group.last == back + 1 and "SAY" in group.classes for group in self.groups.values())

    def _clause_follows(self, at: int) -> bool:
        """Return whether a subject with its finite verb follows: "as the two met", not "as chairman"."""
        lower = self.cover.document.lower
        for word in range(at + 1, min(at + LONGEST_SUBJECT, len(lower))):
            group = self.groups.get(word)
            if group is not None:
                return group.form is Form.FINITE and word > at + 1
            stop = lower[word] in BARRING or (lower[word] in STOPS and not self.cover.covered(word))
            if stop or word in self.cover.sentence_starts:
                return False
        return False

    def _lists_people(self, at: int) -> bool:
        """Return whether a colon or semicolon only sets off people in a list: "spoke with: A of X; B of Y"."""
        lower = self.cover.document.lower
        after = at + 2 if at + 1 < len(lower) and lower[at + 1] in aux.CONJUNCTIONS else at + 1
        named = after < len(lower) and isinstance(self.cover.mention_at(after), PersonMention)
        before = isinstance(self.cover.mention_at(at - 1), PersonMention) or lower[at - 1] in aux.PREPOSITIONS
        return named and before

    def _lists_in_headline(self, at: int) -> bool:
        """Return whether a comma of a headline stands for "and": "Kazakh, Uzbek leaders meet"."""
        inside = 0 < at < self.cover.document.body - 1
        return inside and self.cover.covered(at - 1) and self.cover.covered(at + 1)

    def _function_labels(self, at: int, word: str) -> frozenset[str]:
        if word in aux.DOUBLE and self._clause_follows(at):
            return frozenset((word, syntax.SUBORDINATOR))
        if word == "," and self._lists_in_headline(at):
            return frozenset((word, syntax.AND))
        if word in ";:" and self._lists_people(at):
            return frozenset((word, syntax.COMMA) if word == ";" else ())
        if word in aux.PREPOSITIONS:
            return frozenset((word, syntax.PREPOSITION))
        if word == "that" and at not in self.verb_ends and not self._follows_speech(at):
            return frozenset((word, syntax.RELATIVE))
        if word in aux.SUBORDINATORS or word == "that":
            return frozenset((word, syntax.SUBORDINATOR))
        return frozenset((word, *MARKS.get(word, ())))


def labels_of(mention: Mention) -> frozenset[str]:
    """Return the labels of a mention.

    >>> from kz_diplomacy.models import Country
    >>> sorted(labels_of(CountryMention(first=0, last=1, country=Country("KZ"), form=NameForm.ADJECTIVE)))
    ['NATIONALITY', 'NOMINAL']
    """
    if isinstance(mention, CountryMention):
        return frozenset((_COUNTRY_LABELS[mention.form], syntax.NOMINAL))
    if isinstance(mention, DateMention):
        return frozenset(("DATE", syntax.ADVERBIAL))
    if isinstance(mention, PersonMention):
        return frozenset(("PERSON", "NAMED" if mention.name else "UNNAMED", syntax.NOMINAL, syntax.PROPER))
    if isinstance(mention, PlaceMention):
        capital = ("CAPITAL",) if mention.kind is PlaceKind.CAPITAL else ()
        return frozenset(("PLACE", syntax.NOMINAL, syntax.LOCATIVE, *capital))
    if isinstance(mention, GroupMention):
        return frozenset(("GROUP", syntax.NOMINAL, syntax.PROPER))
    definite = isinstance(mention, DocumentMention | ConferenceMention) and mention.definite
    return frozenset((_LABELS[type(mention)], syntax.NOMINAL, *(("DEFINITE",) if definite else ())))


_COUNTRY_LABELS = {
    NameForm.NAME: "COUNTRY",
    NameForm.METONYM: "COUNTRY",
    NameForm.ADJECTIVE: "NATIONALITY",
    NameForm.DEMONYM: "PEOPLE",
}
_LABELS: Mapping[type[Mention], str] = {
    OrganizationMention: "BODY",
    MoneyMention: "MONEY",
    CountMention: "COUNT",
    GroupMention: "GROUP",
    DocumentMention: "DOCUMENT",
    ConferenceMention: "CONFERENCE",
}
