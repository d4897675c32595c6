"""Who speaks where nothing is quoted: in a transcript, a speech, an article of one's own.

transcript = { person, ":", words } ;                 (* "PRESIDENT EXAMPLE: I met the envoy." *)
heading    = speech, …, ( "by" | "of" ), person       (* "Remarks by Minister Aida Example" *)
           | person, "'s", …, speech ;
byline     = a line that has nothing but a person, near the beginning ;
"""

from functools import cache

from kz_diplomacy.knowledge.tables import bundled, read_table
from kz_diplomacy.mentions.values import PersonMention
from kz_diplomacy.resolution.context import Context
from kz_diplomacy.text import Sentence, SentenceKind

COLON = ":"
ANSWER = 80
"""Sentences that an answer in a transcript may have."""
HEAD = 5
"""Sentences at the beginning in which the author is named."""
BY = frozenset(("by", "of"))
OWNING = frozenset(("'s", "\u2019s"))


def author_of(context: Context, sentence: int) -> int | None:
    """Return the mention of who speaks in a sentence outside of quotations, None where nobody is told.

    Args:
        context: The article.
        sentence: The number of the sentence.
    """
    for number in range(sentence, max(-1, sentence - ANSWER), -1):
        here = context.document.sentences[number]
        label = next(iter(context.in_sentence[number]), None)
        if label is not None and _labels(context, here, label):
            return label
        if here.kind is SentenceKind.LABEL and context.document.words[here.last - 1] == COLON:
            return None
    head = range(min(HEAD, sentence, len(context.document.sentences)))
    told = [author for number in head for author in _named(context, number)]
    return told[0] if len({context.parties[author] for author in told}) == 1 else None


def _labels(context: Context, sentence: Sentence, number: int) -> bool:
    """Return whether a person and a colon open a sentence."""
    mention = context.mentions[number]
    opens = isinstance(mention, PersonMention) and mention.first == sentence.first
    return opens and context.document.words[mention.last : mention.last + 1] == (COLON,)


def _named(context: Context, number: int) -> list[int]:
    """Return the persons that a heading or a line at the beginning names as those who speak."""
    sentence = context.document.sentences[number]
    lower = context.document.lower
    speech = not _speeches().isdisjoint(lower[sentence.first : sentence.last])
    return [
        each
        for each in context.in_sentence[number]
        if isinstance(mention := context.mentions[each], PersonMention)
        and (
            (mention.first, mention.last) == (sentence.first, sentence.last)
            or (
                speech
                and sentence.kind is SentenceKind.HEADLINE
                and (
                    lower[mention.first - 1] in BY
                    or not OWNING.isdisjoint(lower[mention.last : mention.last + 1])
                )
            )
        )
    ]


@cache
def _speeches() -> frozenset[str]:
    return frozenset(read_table(bundled(), "speech_nouns.tsv", ("word", "source"), _word))


def _word(word: str, _source: str) -> str:
    return word
