"""What the command for rules prints."""

import pytest
from typer.testing import CliRunner

from kz_diplomacy.cli.commands import app
from kz_diplomacy.knowledge.rule_book import read_rule_book

ENTRIES = read_rule_book()


def printed(*words: str) -> str:
    result = CliRunner().invoke(app, ["rules", *words])
    assert result.exit_code == 0
    return result.output


def test_all_rules_are_listed_a_line_each() -> None:
    lines = printed().splitlines()
    assert [line.partition(": ")[0] for line in lines] == [entry.name for entry in ENTRIES]


def test_a_rule_is_shown_with_its_texts() -> None:
    entry = next(entry for entry in ENTRIES if entry.name == "visit-arrive/participle")
    assert printed("visit-arrive/participle").splitlines() == [
        f"visit-arrive/participle: {entry.meaning}",
        f"    finds       {entry.example}",
        f"    finds not   {entry.counter_example}",
        "",
    ]


def test_a_frame_is_shown_with_all_its_rules() -> None:
    shown = printed("meeting-stand-for")
    names = [line.partition(":")[0] for line in shown.splitlines() if line.startswith("meeting-")]
    assert names == [entry.name for entry in ENTRIES if entry.frame == "meeting-stand-for"]
    assert shown.count("adds to a record that another rule begins") == len(names)


def test_a_list_stays_a_list() -> None:
    shown = printed("agreement-listed")
    assert shown.count("\n                - ") == 4


@pytest.mark.parametrize("name", ["visit-sing", "visit-arrive/sung", ""])
def test_an_unknown_rule_is_one_clear_line(name: str) -> None:
    result = CliRunner().invoke(app, ["rules", name])
    assert result.exit_code == 2
    assert (
        result.stderr == f"kz-diplomacy: no rule is called {name!r}: kz-diplomacy rules lists all of them\n"
    )
