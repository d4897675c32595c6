"""The command line without and with its extra."""

import sys
from importlib.machinery import ModuleSpec

import pytest

from kz_diplomacy.cli import entry


@pytest.mark.parametrize("missing", ["typer", "rich"])
def test_without_the_extra_one_line_says_how_to_install_it(
    missing: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def find(name: str) -> ModuleSpec | None:
        return None if name == missing else ModuleSpec(name, None)

    monkeypatch.setattr(entry, "find_spec", find)
    with pytest.raises(SystemExit) as caught:
        entry.main()
    assert caught.value.code == 2
    assert capsys.readouterr().err == (
        'kz-diplomacy: the command line needs its extra: python -m pip install "kz-diplomacy[cli]"\n'
    )


def test_with_the_extra_the_commands_run(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["kz-diplomacy", "--version"])
    with pytest.raises(SystemExit) as caught:
        entry.main()
    assert caught.value.code == 0
    assert capsys.readouterr().out.startswith("kz-diplomacy 0.")
