"""The page of rules says what the table says."""

import re
from pathlib import Path

from kz_diplomacy.knowledge.rule_book import RuleEffect, read_rule_book

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "rules.md"
ROW = re.compile(r"^\| `([\w/-]+)`( adds)? \| (.+) \| (.+) \|$", re.MULTILINE)


def test_the_page_has_every_rule() -> None:
    shown = [
        (name, bool(adds), example.replace("<br>", "\n"), counter.replace("<br>", "\n"))
        for name, adds, example, counter in ROW.findall(PAGE.read_text(encoding="utf-8"))
    ]
    wanted = [
        (entry.name, entry.effect is RuleEffect.ADDITION, entry.example, entry.counter_example)
        for entry in read_rule_book()
    ]
    assert shown == wanted, "docs/reference/rules.md is old: python tools/make_rules.py"


def test_the_page_tells_how_many_there_are() -> None:
    assert f"\n{len(read_rule_book())} rules of " in PAGE.read_text(encoding="utf-8")
