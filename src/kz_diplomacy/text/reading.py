"""An article to its Document: words, sentences of all kinds, dateline."""

import re
from bisect import bisect_left

import attrs

from kz_diplomacy.models import Article
from kz_diplomacy.text.blocks import Block, read_blocks
from kz_diplomacy.text.boilerplate import is_boilerplate
from kz_diplomacy.text.datelines import read_dateline, read_place_line
from kz_diplomacy.text.days import find_day, is_clock_line, read_time_line
from kz_diplomacy.text.document import Dateline, Document, Sentence, SentenceKind
from kz_diplomacy.text.sentences import split_sentences
from kz_diplomacy.text.tokens import Words, read_words

__all__ = ["read_document"]

LINE_WORDS = 16  # a line of nothing but place, date, clock and agency is no longer
PLACE_LINE_WORDS = 4
# What runs on longer is read in parts, so that the work stays linear in the text.
MOST_WORDS = 500  # of a sentence
MOST_SENTENCES = 60  # of a paragraph
YEAR = re.compile(r"(?:.*\D)?(?:19|20)\d\d").fullmatch
PICTURES = frozenset({"photo", "photos", "file", "picture", "image"})  # their day is that of the picture


def read_document(article: Article) -> Document:
    """Return the words, sentences and dateline of an article.

    The sentences stand in order and do not overlap; bullets lie in none.  The words of a dateline before a
    lead are a sentence of their own, a LABEL.

    >>> document = read_document(Article(text="SEOUL, Oct. 3 (Yonhap) -- Talks were held. They went well."))
    >>> [document.slice(sentence.first, sentence.last) for sentence in document.sentences]
    ['SEOUL, Oct. 3 (Yonhap) --', 'Talks were held.', 'They went well.']
    """
    head = read_words(article.title or "")
    body = read_words(article.text)
    reader = _Reader(text=article.text, words=body, offset=len(head.words))
    reader.read_title(article.title or "", head)
    for block in read_blocks(article.text, article.title):
        reader.read_block(block)
    return Document(
        article=article,
        words=head.words + body.words,
        keys=head.keys + body.keys,
        lower=head.lower + body.lower,
        starts=head.starts + body.starts,
        ends=head.ends + body.ends,
        body=len(head.words),
        sentences=tuple(reader.sentences),
        dateline=reader.dateline(),
    )


@attrs.define(kw_only=True)
class _Reader:
    """The sentences read so far; `at` is the next word of the body."""

    text: str
    words: Words
    offset: int
    at: int = 0
    paragraph: int = 0
    opened: int = 0
    prose: bool = False
    sentences: list[Sentence] = attrs.Factory(list[Sentence])
    closers: list[int | None] = attrs.Factory(list[int | None])
    inline: Dateline | None = None
    line: Dateline | None = None
    day: tuple[int, int] | None = None

    def read_title(self, title: str, words: Words) -> None:
        """Take the sentences of the headline."""
        at = 0
        for start, _ in split_sentences(title, 0, len(title))[1:] if words.words else ():
            first = bisect_left(words.starts, start, at)
            self._title(at, first)
            at = first
        self._title(at, len(words.words))

    def _title(self, first: int, last: int) -> None:
        self._append(first, last, SentenceKind.HEADLINE)

    def read_block(self, block: Block) -> None:
        """Take the sentences of one block."""
        self._open_paragraph()
        first = bisect_left(self.words.starts, block.start, self.at)
        last = bisect_left(self.words.starts, block.end, first)
        self.at = last
        if first < last:
            self._sort(block, first, last)
        self.closers.append(len(self.sentences) - 1 if first < last else None)

    def _open_paragraph(self) -> None:
        self.paragraph += 1
        self.opened = len(self.sentences)

    def _sort(self, block: Block, first: int, last: int) -> None:
        kind = block.kind
        if kind is not SentenceKind.ITEM and self._is_place_line(kind, first, last):
            self._add(first, last, SentenceKind.LABEL)
        elif kind is SentenceKind.PROSE:
            self.prose = True
            self._prose(block, first, last)
        elif kind is SentenceKind.ITEM:
            lead = self.closers[block.lead] if block.lead is not None else None
            self._split(block.start, block.end, SentenceKind.ITEM, lead)
        else:
            self._add(first, last, kind)

    def _add(self, first: int, last: int, kind: SentenceKind, lead: int | None = None) -> None:
        self._append(first + self.offset, last + self.offset, kind, lead)

    def _append(self, first: int, last: int, kind: SentenceKind, lead: int | None = None) -> None:
        """Append a sentence, or its parts where it runs on without an end."""
        if len(self.sentences) - self.opened >= MOST_SENTENCES:
            self._open_paragraph()
        self.sentences += [
            Sentence(
                first=start,
                last=min(start + MOST_WORDS, last),
                kind=kind,
                paragraph=self.paragraph,
                lead=lead,
            )
            for start in range(first, last, MOST_WORDS)
        ]

    def _is_place_line(self, kind: SentenceKind, first: int, last: int) -> bool:
        """Whether a line is a bare dateline or a time stamp; what it says is kept."""
        if last - first > LINE_WORDS:
            return False
        if kind is not SentenceKind.BOILERPLATE:
            found = read_place_line(self.words, first, last)
            if found and (found.day or (not self.prose and self._in_capitals(found))):
                self.line = self.line or found
                self.day = self.day or found.day
                return True
        day = read_time_line(self.words, first, last)
        if kind is SentenceKind.BOILERPLATE and not self.prose and self.words.lower[first] not in PICTURES:
            self.day = self.day or find_day(self.words, first, last)
        self.day = self.day or day
        return day is not None or is_clock_line(self.words, first, last)

    def _in_capitals(self, found: Dateline) -> bool:
        """Whether a line is a place alone, in capitals."""
        written = self.words.words[found.first : found.last]
        return len(written) <= PLACE_LINE_WORDS and all(word.isupper() or len(word) == 1 for word in written)

    def _prose(self, block: Block, first: int, last: int) -> None:
        found = read_dateline(self.words, first, last)
        start = block.start
        if found:
            self.inline = self.inline or found
            self._add(first, found.last, SentenceKind.LABEL)
            start = self.words.starts[found.last]
        self._split(start, block.end, SentenceKind.PROSE, None)

    def _split(self, start: int, end: int, kind: SentenceKind, lead: int | None) -> None:
        spans = split_sentences(self.text, start, end)
        closing = len(spans) > 1 and is_boilerplate(self.text[slice(*spans[-1])])
        for number, (begin, stop) in enumerate(spans, start=1):
            first = bisect_left(self.words.starts, begin)
            last = bisect_left(self.words.starts, stop, first)
            if closing and number == len(spans):
                kind, lead = SentenceKind.BOILERPLATE, None
            if first < last:
                self._add(first, last, kind, lead)

    def dateline(self) -> Dateline | None:
        """Return the article's dateline, its day from another line if it has no year."""
        found = self.inline or self.line
        if found is None and self.day is not None:
            found = Dateline(first=self.day[0], last=self.day[1])
        if found is None:
            return None
        place = found.place or (self.line.place if self.line else None)
        return found._replace(
            first=found.first + self.offset,
            last=found.last + self.offset,
            place=self._moved(place),
            day=self._moved(self._dated(found.day)),
        )

    def _dated(self, day: tuple[int, int] | None) -> tuple[int, int] | None:
        if day is None or (self.day and not self._has_year(day) and self._has_year(self.day)):
            return self.day
        return day

    def _has_year(self, day: tuple[int, int]) -> bool:
        return any(YEAR(word) for word in self.words.words[slice(*day)])

    def _moved(self, span: tuple[int, int] | None) -> tuple[int, int] | None:
        return (span[0] + self.offset, span[1] + self.offset) if span else None
