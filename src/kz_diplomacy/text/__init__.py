"""Characters to a Document of sentences and words, with headline, dateline and boilerplate known."""

from kz_diplomacy.text.document import Dateline, Document, Sentence, SentenceKind
from kz_diplomacy.text.reading import read_document
from kz_diplomacy.text.tokens import letter_runs

__all__ = ["Dateline", "Document", "Sentence", "SentenceKind", "letter_runs", "read_document"]
