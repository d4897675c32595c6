"""Every rule of the table finds what its example says and nothing in its counter-example; no rule is missing.

Whoever adds a frame, a construction or another way to find records adds a row to `rules.tsv`, and for a new
frame or way one to `rule_parts.tsv`, both in `src/kz_diplomacy/knowledge/data`; `python tools/make_rules.py`
then writes the page of the docs.
"""

import ast
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest

from kz_diplomacy import Article, Record, events
from kz_diplomacy.events import find_events
from kz_diplomacy.events.candidates import Candidate
from kz_diplomacy.events.frames import frame_grammar, read_frames
from kz_diplomacy.grammar.constructions import ADJUNCT, CONSTRUCTIONS, NOUN_PHRASE, SUPPORTED
from kz_diplomacy.grammar.frames import Frame
from kz_diplomacy.knowledge import Knowledge
from kz_diplomacy.knowledge.rule_book import RuleEffect, RuleEntry, read_rule_book
from kz_diplomacy.knowledge.tables import bundled
from kz_diplomacy.mentions import read_mentions
from kz_diplomacy.models import InvestmentKind
from kz_diplomacy.records import assemble_records
from kz_diplomacy.resolution import resolve_parties
from kz_diplomacy.text import read_document

ENTRIES = read_rule_book()
NAMES = {entry.name for entry in ENTRIES}
FRAMES = {frame.name for frame in frame_grammar().frames}
TESTS = Path(__file__).parents[1]
EVENTS = Path(events.__file__).parent
RULE = re.compile(
    r"(?:visit|meeting|welcome|agreement|investment)-[a-z]+(?:-[a-z]+)*(?:/[a-z]+(?:-[a-z]+)*)?"
)
MISSING = (
    "Rules without a row in src/kz_diplomacy/knowledge/data/rules.tsv: {}. Add for each a row of name, effect"
    " (record or addition), example, counter-example and source, for a new frame or way a row to"
    " rule_parts.tsv beside it, and run python tools/make_rules.py."
)
INTRANSITIVE = "its verbs have no passive that tells who goes where"
UNSAID = {
    **{
        f"{frame}/{construction}": INTRANSITIVE
        for frame in (
            "visit-travel",
            "visit-be",
            "visit-return",
            "visit-come-along",
            "visit-be-in",
            "visit-remain",
        )
        for construction in ("passive", "past-participle")
    },
    "meeting-tell/infinitive": "what somebody is to be told has not been said",
    "meeting-visit/participle": '"visiting President A" is a president who visits',
    "visit-span/passive": "countries are included in a tour, not by it",
    "visit-span/past-participle": "countries are included in a tour, not by it",
    "agreement-take-effect/passive": "its verbs are phrases without an object",
    "agreement-take-effect/past-participle": "its verbs are phrases without an object",
    "agreement-state/noun-phrase": "who is told of beside a statement only speaks of it",
    "agreement-state/support": "who makes a joint statement is read as signing it",
    "agreement-date-from/passive": "a document dates from a day by itself",
    "agreement-date-from/past-participle": '"dated 5 May" is read as a verb in the past',
    "agreement-date-from/infinitive": "from when a document dates is no aim",
    "meeting-gather/passive": "people who are brought together meet: that is meeting-meet",
    "meeting-gather/past-participle": "people who are brought together meet: that is meeting-meet",
    "meeting-it/noun-phrase": "a pronoun tells something of a meeting only with a verb that carries it",
}
"""Names that the grammar could form and no English sentence brings about, each with the reason."""


@attrs.frozen
class Reading:
    """What the rules find in an article."""

    candidates: tuple[Candidate, ...]
    assemble: Callable[[tuple[Candidate, ...]], tuple[Record, ...]]

    @property
    def stated(self) -> set[str]:
        """The rules of all statements, also of those that only add to a record."""
        return {candidate.statement.rule for candidate in self.candidates}

    @property
    def named(self) -> set[str]:
        """The rules that records name."""
        return {record.rule for record in self.assemble(self.candidates)}

    def without(self, rule: str) -> tuple[Candidate, ...]:
        return tuple(each for each in self.candidates if each.statement.rule != rule)


@pytest.fixture(scope="module")
def read() -> Callable[[Article], Reading]:
    knowledge = Knowledge.load()

    def look(article: Article) -> Reading:
        document = read_document(article)
        resolution = resolve_parties(document, read_mentions(document, knowledge), knowledge)

        def assemble(candidates: tuple[Candidate, ...]) -> tuple[Record, ...]:
            found = assemble_records(document, candidates, resolution.dateline)
            every: tuple[Record, ...] = (
                *found.visits,
                *found.meetings,
                *found.agreements,
                *found.investments,
            )
            return tuple(attrs.evolve(record, evidence=()) for record in every)

        return Reading(find_events(document, resolution, knowledge), assemble)

    return look


Read = Callable[[Article], Reading]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_a_rule_finds_its_example(entry: RuleEntry, read: Read) -> None:
    found = read(Article(text=entry.example))
    if entry.effect is RuleEffect.RECORD:
        assert entry.name in found.named, f"{entry.example!r} gives records of {found.named or 'no rule'}"
        return
    assert entry.name in found.stated, f"{entry.example!r} has statements of {found.stated or 'no rule'}"
    assert entry.name not in found.named, f"{entry.name} begins a record: its effect is record"
    assert found.assemble(found.without(entry.name)) != found.assemble(found.candidates), "it adds nothing"


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_a_rule_finds_nothing_in_its_counter_example(entry: RuleEntry, read: Read) -> None:
    assert entry.name not in read(Article(text=entry.counter_example)).stated


def constructions_of(frame: Frame) -> Iterator[str]:
    """Yield the constructions that verbs, nouns and adjuncts of a frame allow."""
    of_nouns = (NOUN_PHRASE, SUPPORTED, ADJUNCT)
    if frame.verbs:
        yield from (each for each in CONSTRUCTIONS if each not in of_nouns)
    if frame.nouns:
        yield from of_nouns if frame.adjuncts else of_nouns[:2]


def test_every_frame_has_all_its_constructions() -> None:
    possible = {
        f"{frame.name}/{each}" for frame in frame_grammar().frames for each in constructions_of(frame)
    }
    missing = sorted(possible - NAMES - UNSAID.keys())
    assert not missing, MISSING.format(", ".join(missing))
    gone = sorted(UNSAID.keys() - possible | UNSAID.keys() & NAMES)
    assert not gone, f"UNSAID holds what is no rule, or has a row: {', '.join(gone)}"
    of_grammar = {name for name in NAMES if name.partition("/")[2] in CONSTRUCTIONS}
    old = sorted(of_grammar - possible)
    assert not old, f"rules.tsv has rows of which the frame or construction is no more: {', '.join(old)}"


def written_rules() -> Iterator[str]:
    """Yield the names of rules that modules of events write out, as far as they name no frame."""
    for path in sorted(EVENTS.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and RULE.fullmatch(node.value):
                yield node.value
            if isinstance(node, ast.keyword) and node.arg == "rule" and isinstance(node.value, ast.JoinedStr):
                head = node.value.values[0]
                assert isinstance(head, ast.Constant), f"{path.name}: a rule whose first word is not written"
                assert head.value == "investment-", f"{path.name}: which rules begin with {head.value!r}?"
                yield from (f"{head.value}{kind}" for kind in InvestmentKind)


def test_every_other_rule_has_a_row() -> None:
    written = set(written_rules()) - FRAMES
    missing = sorted(written - NAMES)
    assert not missing, MISSING.format(", ".join(missing))
    of_grammar = {name for name in NAMES if name.partition("/")[2] in CONSTRUCTIONS}
    old = sorted(NAMES - of_grammar - written)
    assert not old, f"rules.tsv has rows of rules that nothing names any more: {', '.join(old)}"


def articles_written() -> Iterator[Article]:
    """Yield the articles written for the project, with their headlines."""
    for path in sorted((TESTS / "golden").glob("*.txt")):
        head, _, text = path.read_text(encoding="utf-8").partition("\n\n")
        yield Article(text=text, title=head.partition("\n")[0].removeprefix("Title: "))


def sentences() -> Iterator[Article]:
    """Yield the sentences that the tests of events and records hold."""
    for path in sorted([*(TESTS / "events").glob("*.py"), *(TESTS / "records").glob("*.py")]):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.endswith("."):
                yield Article(text=node.value)


def test_no_text_gives_a_rule_without_a_row(read: Read) -> None:
    rows = [text for row in read_frames(bundled()) for text in (row.example, row.counter_example)]
    entries = [text for entry in ENTRIES for text in (entry.example, entry.counter_example)]
    articles = [*articles_written(), *sentences(), *(Article(text=text) for text in (*rows, *entries))]
    found = set[str]().union(*(read(article).stated for article in articles))
    missing = sorted(found - NAMES)
    assert not missing, MISSING.format(", ".join(missing))
