"""The rules that records name, each with what it reads, an example and a counter-example.

    name = frame, "/", construction | way ;

A rule of a frame is named by the frame and the construction that it was found in (`visit-arrive/participle`);
the others by the way in which they come about (`investment-ranking`).  Nothing that parses or loads records
reads these tables: they are there to look up and to test.
"""

from enum import StrEnum
from typing import NamedTuple

from kz_diplomacy.knowledge.folders import Folder
from kz_diplomacy.knowledge.tables import bundled, member, read_table

__all__ = ["RULE_COLUMNS", "RuleEffect", "RuleEntry", "read_rule_book"]

RULE_COLUMNS = ("name", "effect", "example", "counter_example", "source")
PART_COLUMNS = ("part", "meaning", "source")
LINE_BREAK = r"\n"


class RuleEffect(StrEnum):
    """Whether a rule begins a record, or only adds to one that another rule begins."""

    RECORD = "record"
    ADDITION = "addition"


class RuleEntry(NamedTuple):
    """A rule as it is looked up.

    Attributes:
        name: What the `rule` of a record says.
        effect: Whether it begins a record of its own.
        meaning: What it reads, and in which construction.
        example: A text in which it finds something.
        counter_example: A text close to it in which it finds nothing.
    """

    name: str
    effect: RuleEffect
    meaning: str
    example: str
    counter_example: str

    @property
    def event(self) -> str:
        """The kind of record that it begins or adds to: its first word, where guests are welcomed a visit.

        >>> next(entry for entry in read_rule_book() if entry.name == "welcome-greet/active").event
        'visit'
        """
        return self.name.partition("-")[0].replace("welcome", "visit")

    @property
    def frame(self) -> str:
        """The name without the construction."""
        return self.name.partition("/")[0]


def read_rule_book(folder: Folder | None = None) -> tuple[RuleEntry, ...]:
    """Return the rules in the order of the table: visits, meetings, agreements, investments.

    Args:
        folder: Where the tables `rules.tsv` and `rule_parts.tsv` lie; by default those of the library.

    Raises:
        KnowledgeError: A table is wrong, or a part of a name has no meaning.

    >>> entry = next(entry for entry in read_rule_book() if entry.name == "visit-arrive/participle")
    >>> entry.meaning
    'somebody arrives in a country, enters it or lands there; as a participle ("arriving")'
    """
    given = bundled() if folder is None else folder
    meanings = dict(read_table(given, "rule_parts.tsv", PART_COLUMNS, _part))
    effect = member(RuleEffect)

    def entry(name: str, word: str, example: str, counter_example: str, _source: str) -> RuleEntry:
        return RuleEntry(
            name=name,
            effect=effect(word),
            meaning="; ".join(_meaning(meanings, part) for part in _parts(name)),
            example=example.replace(LINE_BREAK, "\n"),
            counter_example=counter_example.replace(LINE_BREAK, "\n"),
        )

    return tuple(read_table(given, "rules.tsv", RULE_COLUMNS, entry))


def _part(part: str, meaning: str, _source: str) -> tuple[str, str]:
    return part, meaning


def _parts(name: str) -> tuple[str, ...]:
    """Return frame and construction of a name, the construction with its slash."""
    frame, slash, construction = name.partition("/")
    return (frame, f"/{construction}") if slash else (frame,)


def _meaning(meanings: dict[str, str], part: str) -> str:
    if part not in meanings:
        message = f"rule_parts.tsv has no row for {part!r}"
        raise ValueError(message)
    return meanings[part]
