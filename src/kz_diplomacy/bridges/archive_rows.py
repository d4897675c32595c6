"""A row of an archive as an article: its text says every column, so that evidence can point at them.

text = { column, ": ", value, newline } ;   (* a value that is not given has no line *)

The row comes back from the text: `row_of`.
"""

from collections.abc import Mapping
from typing import TypeAlias

import attrs
from attrs import frozen

from kz_diplomacy.errors import InvalidRecordError
from kz_diplomacy.models import Agreement, Article, Evidence, ParsedArticle, Visit
from kz_diplomacy.models.validation import described
from kz_diplomacy.version import VERSION

__all__ = ["ArchiveReading", "ArchiveRow", "RowText", "parsed_row", "row_of"]

ArchiveRow: TypeAlias = Mapping[str, object]  # text, whole numbers and None


@frozen(kw_only=True)
class ArchiveReading:
    """What came of a row.

    Attributes:
        parsed: The row as an article with one record.
        left_out: What the row says and no field can hold, each with its reason.
    """

    parsed: ParsedArticle
    left_out: tuple[str, ...]


class RowText:
    """The text of a row, and where in it the values stand."""

    def __init__(self, row: ArchiveRow, needed: tuple[str, ...], place: str) -> None:
        """Write the row down.

        Raises:
            InvalidRecordError: A column that is needed is missing or blank, a value is no text or number, or
                a name or value runs over a line.
        """
        self._row = {name: str(value) for name, value in row.items() if value is not None}
        for name in needed:
            if not self._row.get(name, "").strip():
                message = f"{place}: {name}: missing"
                raise InvalidRecordError(message)
        for name, value in row.items():
            if not isinstance(value, str | int | None) or len(f"{name}: {value}.".splitlines()) > 1:
                message = f"{place}: {name}: must be one line of text, not {described(value)}"
                raise InvalidRecordError(message)
        self._starts: dict[str, int] = {}
        self.text = ""
        for name, value in self._row.items():
            self._starts[name] = len(self.text) + len(name) + 2
            self.text += f"{name}: {value}\n"

    def value(self, name: str) -> str | None:
        """Return the value of a column without blanks around it, None where there is none."""
        return self._row.get(name, "").strip() or None

    def evidence(self, name: str, *supports: str) -> tuple[Evidence, ...]:
        """Return the evidence that the value of a column is, none where there is no value."""
        value = self.value(name)
        if value is None:
            return ()
        start = self.text.index(value, self._starts[name])
        return (Evidence(start=start, end=start + len(value), text=value, supports=supports),)


def row_of(article: Article) -> dict[str, str]:
    r"""Return the row that an article of an archive was made of, every value as text.

    >>> row_of(Article(text="id: 7\nvisitor: President Example Name\n"))
    {'id': '7', 'visitor': 'President Example Name'}
    """
    parts = (line.partition(": ") for line in article.text.splitlines())
    return {name: value for name, _, value in parts}


def parsed_row(
    text: RowText, record: Visit | Agreement, *, name: str, source: str, url: str | None
) -> ParsedArticle:
    """Return the article of a row with its one record; evidence supports the fields that have a value."""
    evidence = tuple(
        attrs.evolve(
            span, supports=tuple(name for name in span.supports if getattr(record, name) not in (None, ()))
        )
        for span in record.evidence
    )
    article = Article(id=name, text=text.text, source=source, url=url, language="en")
    told = attrs.evolve(record, evidence=evidence)
    return ParsedArticle(
        article=article,
        visits=(told,) if isinstance(told, Visit) else (),
        agreements=(told,) if isinstance(told, Agreement) else (),
        producer=f"kz-diplomacy {VERSION}",
    )
