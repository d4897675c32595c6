"""Write docs/reference/rules.md: every rule that a record can name, from the table of rules.

python tools/make_rules.py
"""

from itertools import groupby
from pathlib import Path

from kz_diplomacy.knowledge.rule_book import RuleEffect, RuleEntry, read_rule_book

PAGE = Path(__file__).parent.parent / "docs" / "reference" / "rules.md"
HEAD = """# Rules

Every rule that the `rule` of a record can name, with a text in which it finds something and one close to
it in which it finds nothing. `tools/make_rules.py` writes this page from the table `rules.tsv` that comes
with the library; the test suite runs every text, and fails where a record names a rule that is not here.

A name has one or two parts: a frame, which is a class of verbs or nouns with the roles around it, and the
construction that it was found in. `kz-diplomacy rules NAME` prints the same for one rule or frame. A rule
with "adds" behind its name begins no record: what it finds joins a record that another rule begins.

Records from [archives](../how-to/bridges.md#archives) name where they come from:
`archive-historian-visit`, `archive-historian-trip` and `archive-uk-treaty`.
"""
TITLES = {
    "visit": "Visits",
    "meeting": "Meetings",
    "agreement": "Agreements",
    "investment": "Investments",
}


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")


def page() -> str:
    """Return the page."""
    entries = read_rule_book()
    count = f"{len(entries)} rules of {len({entry.frame for entry in entries})} frames and other ways.\n"
    parts = [HEAD, count]
    for event, title in TITLES.items():
        parts.append(f"## {title}\n")
        mine = [entry for entry in entries if entry.event == event]
        parts += [_frame(frame, tuple(rules)) for frame, rules in groupby(mine, lambda entry: entry.frame)]
    return "\n".join(parts)


def _frame(frame: str, entries: tuple[RuleEntry, ...]) -> str:
    meaning = entries[0].meaning.partition(";")[0]
    lines = [f"### {frame}\n", f"{meaning[0].upper()}{meaning[1:]}.\n"]
    lines += ["| rule | finds | finds not |", "|---|---|---|", *map(_row, entries)]
    return "\n".join(lines) + "\n"


def _row(entry: RuleEntry) -> str:
    adds = " adds" if entry.effect is RuleEffect.ADDITION else ""
    texts = (text.replace("\n", "<br>") for text in (entry.example, entry.counter_example))
    return f"| `{entry.name}`{adds} | {' | '.join(texts)} |"


if __name__ == "__main__":
    main()
