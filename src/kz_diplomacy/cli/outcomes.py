"""What comes of each article, as a line of JSON, and how much came of all of them."""

import json
from typing import TYPE_CHECKING, cast

import attrs

from kz_diplomacy.cli.articles import Details, read_article
from kz_diplomacy.cli.failures import CommandError, describe
from kz_diplomacy.cli.items import Item
from kz_diplomacy.errors import KzDiplomacyError
from kz_diplomacy.pipeline import ParseFailure, Parser, parse_many
from kz_diplomacy.serialization import to_json

if TYPE_CHECKING:
    from collections.abc import Mapping

FAILURE = "failure"
FAILURE_BEGINS = f'{{"{FAILURE}":'
KINDS = ("visits", "meetings", "investments", "agreements")


@attrs.frozen(kw_only=True)
class Outcome:
    """What came of one article.

    Attributes:
        line: The parsed article in JSON; `{"failure": …}` where there is none.
        counts: How many records of each of `KINDS` were found; None for a failure.
        end: How many bytes of all inputs have been read with it.
    """

    line: str
    counts: tuple[int, ...] | None
    end: int

    @property
    def failure(self) -> str | None:
        """Where the article stands and what is wrong with it; None where it was parsed."""
        return cast("str", json.loads(self.line)[FAILURE]) if self.counts is None else None


@attrs.frozen(kw_only=True)
class Totals:
    """What came of many articles.

    >>> Totals(parsed=2, counts=(1, 0, 0, 0)).plus(None).failed
    1
    """

    parsed: int = 0
    failed: int = 0
    counts: tuple[int, ...] = (0, 0, 0, 0)

    @property
    def articles(self) -> int:
        """How many articles there were, parsed or not."""
        return self.parsed + self.failed

    def plus(self, counts: tuple[int, ...] | None) -> "Totals":
        """The totals with one more article: the counts of its records, or None for a failure."""
        if counts is None:
            return attrs.evolve(self, failed=self.failed + 1)
        added = tuple(map(sum, zip(self.counts, counts, strict=True)))
        return attrs.evolve(self, parsed=self.parsed + 1, counts=added)


@attrs.frozen(kw_only=True)
class ArticleWork:
    """The work of a process of the command line: from an item to its outcome, never an error.

    Attributes:
        parser: What parses.
        details: What the user says of plain texts and pages.
        max_bytes: The largest text taken.
    """

    parser: Parser
    details: Details
    max_bytes: int

    def __call__(self, item: Item) -> Outcome:
        """Decode, parse and encode again, so that the process that writes has nothing else to do."""
        try:
            article = read_article(item, details=self.details, max_bytes=self.max_bytes)
        except (CommandError, KzDiplomacyError) as error:
            return _failed(item, describe(error))
        [result] = parse_many([article], workers=1, parser=self.parser)
        if isinstance(result, ParseFailure):
            return _failed(item, f"article {result.id}: {result.reason}")
        counts = tuple(len(getattr(result, kind)) for kind in KINDS)
        return Outcome(line=to_json(result), counts=counts, end=item.end)


def is_failure(line: str) -> bool:
    """Whether the line of an outcome is that of a failure.

    >>> is_failure('{"failure": "a.txt: not UTF-8"}')
    True
    """
    return line.startswith(FAILURE_BEGINS)


def counts_of_line(line: str) -> tuple[int, ...] | None:
    """The counts of an outcome by its line.

    >>> counts_of_line('{"visits":[],"meetings":[{}],"investments":[],"agreements":[{},{}]}')
    (0, 1, 0, 2)
    """
    if is_failure(line):
        return None
    content = cast("Mapping[str, list[object]]", json.loads(line))
    return tuple(len(content[kind]) for kind in KINDS)


def _failed(item: Item, reason: str) -> Outcome:
    line = json.dumps({FAILURE: f"{item.place}: {reason}"}, ensure_ascii=False)
    return Outcome(line=line, counts=None, end=item.end)
