"""What the user reads when a command cannot go on."""

import pytest
import typer

from kz_diplomacy.cli.failures import CommandError, describe, reported
from kz_diplomacy.errors import InvalidArticleError, InvalidRecordError, KnowledgeError


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (CommandError("no\narticles"), "no articles"),
        (FileNotFoundError(2, "No such file or directory", "a.txt"), "a.txt: No such file or directory"),
        (OSError("disk gone"), "disk gone"),
        (InvalidArticleError("$.text: missing"), "$.text: missing"),
        (InvalidRecordError("$.a: bad", "$.b:\nworse"), "$.a: bad; $.b: worse"),
        (KnowledgeError("no country", path="a.tsv", line=2), "a.tsv:2: no country"),
    ],
)
def test_every_error_becomes_one_line_on_stderr_and_code_2(
    error: Exception, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert describe(error) == line
    with pytest.raises(typer.Exit) as caught, reported():
        raise error
    assert caught.value.exit_code == 2
    assert capsys.readouterr() == ("", f"kz-diplomacy: {line}\n")


@pytest.mark.parametrize("error", [BrokenPipeError(32, "Broken pipe"), ZeroDivisionError("a defect")])
def test_what_no_user_can_put_right_is_not_hidden(error: Exception) -> None:
    with pytest.raises(type(error)), reported():
        raise error
