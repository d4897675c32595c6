import pickle

import pytest

from kz_diplomacy.errors import (
    InvalidArticleError,
    InvalidRecordError,
    KnowledgeError,
    KzDiplomacyError,
    MissingExtraError,
    PatternError,
)


@pytest.mark.parametrize("kind", [InvalidArticleError, InvalidRecordError, KnowledgeError, PatternError])
def test_every_error_is_caught_by_the_root_and_as_a_value_error(kind: type[KzDiplomacyError]) -> None:
    error = kind("wrong")
    assert isinstance(error, KzDiplomacyError)
    assert isinstance(error, ValueError)
    assert str(error) == "wrong"


def test_a_missing_library_is_caught_by_the_root_and_as_an_import_error() -> None:
    error = MissingExtraError("pyarrow", "arrow")
    assert isinstance(error, KzDiplomacyError)
    assert isinstance(error, ImportError)
    assert "kz-diplomacy[arrow]" in str(error)


@pytest.mark.parametrize("kind", [InvalidArticleError, InvalidRecordError])
def test_several_problems_stand_one_a_line(kind: type[InvalidArticleError | InvalidRecordError]) -> None:
    error = kind("$.a: one", "$.b: two")
    assert error.problems == ("$.a: one", "$.b: two")
    assert str(error).splitlines() == ["2 problems:", "  $.a: one", "  $.b: two"]


@pytest.mark.parametrize(
    ("path", "line", "text"),
    [
        ("towns.tsv", 3, "towns.tsv:3: twice"),
        ("towns.tsv", None, "towns.tsv: twice"),
        (None, None, "twice"),
    ],
)
def test_an_error_of_a_table_names_its_place(path: str | None, line: int | None, text: str) -> None:
    error = KnowledgeError("twice", path, line)
    assert (str(error), error.path, error.line) == (text, path, line)


@pytest.mark.parametrize(
    "error",
    [
        InvalidArticleError("a"),
        InvalidRecordError("a", "b"),
        KnowledgeError("a", "t.tsv", 2),
        PatternError("a"),
        MissingExtraError("pyarrow", "arrow"),
    ],
)
def test_errors_survive_the_way_to_another_process(error: KzDiplomacyError) -> None:
    again = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert type(again) is type(error)
    assert (str(again), vars(again)) == (str(error), vars(error))
