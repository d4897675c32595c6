"""The card of a record: what it is, how far it has come, its rule, and its fields with their words."""

from collections.abc import Iterable, Mapping, Sequence

from kz_diplomacy.export.pages.markup import Markup, element, joined, text
from kz_diplomacy.export.pages.passages import Mark
from kz_diplomacy.export.pages.wording import fields_in_words, kind_in_words, word
from kz_diplomacy.export.phrases import describe_record
from kz_diplomacy.models import Record

__all__ = ["COLOURS", "Anchors", "card"]

COLOURS = 8
SHORT = 24  # characters of an item that may share a line with others

Anchors = Mapping[str, str]  # the id of the first words of each mark, by the name of the mark


def card(place: int, record: Record, marks: Sequence[Mark], anchors: Anchors) -> Markup:
    """Return the card of a record.

    Args:
        place: The record's place in the article, which gives its colour.
        record: What the card tells.
        marks: The record's evidence.
        anchors: Where the words of each mark begin.
    """
    return element(
        "section",
        _heading(record, marks, anchors),
        element("dl", *_rows(record, marks, anchors)),
        class_=f"card c{place % COLOURS}",
        data_record=str(place),
        aria_label=record.id,
    )


def _heading(record: Record, marks: Sequence[Mark], anchors: Anchors) -> Markup:
    phrase = text(_capitalized(describe_record(record)))
    kind = _link(text(kind_in_words(record)), _stating("kind", marks), anchors, "field word", "kind")
    status = element("span", text(record.status), class_=f"status {record.status}")
    return element(
        "header",
        element("p", kind, class_="kind"),
        element("h2", _link(phrase, marks[:1], anchors, "statement")),
        element(
            "p",
            _link(status, _stating("status", marks), anchors, "field word", "status"),
            element("code", text(record.rule), class_="rule", title="The rule that found it"),
            element("span", text(record.id), class_="number"),
            class_="facts",
        ),
    )


def _rows(record: Record, marks: Sequence[Mark], anchors: Anchors) -> Iterable[Markup]:
    for name, items in fields_in_words(record):
        stating = _stating(name, marks)
        shown = joined(element("span", text(item), class_=_form(item), dir="auto") for item in items)
        value = _link(shown, stating, anchors, "field", word(name))
        note = () if stating else (element("span", text("inferred"), class_="note"),)
        yield element("dt", text(word(name)))
        yield element("dd", value, *note)


def _stating(name: str, marks: Iterable[Mark]) -> list[Mark]:
    return [mark for mark in marks if name in mark.fields]


def _link(
    content: Markup, marks: Sequence[Mark], anchors: Anchors, kind: str, name: str | None = None
) -> Markup:
    """Return a link to the words of the marks, or what it would hold where there are none."""
    if not marks:
        return element("span", content, class_=kind)
    names = " ".join(mark.name for mark in marks)
    target = f"#{anchors[marks[0].name]}"
    return element("a", content, class_=kind, href=target, data_marks=names, data_name=name)


def _form(item: str) -> str:
    """Return the classes of an item: short ones share a line."""
    return "item short" if len(item) <= SHORT else "item"


def _capitalized(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:]
