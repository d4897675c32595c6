import datetime as dt
import sys
from decimal import Decimal

import pytest

from kz_diplomacy.errors import MissingExtraError
from kz_diplomacy.export import COLUMNS, LINKED_COLUMNS, to_pandas, to_polars
from kz_diplomacy.linking import link
from kz_diplomacy.models import ParsedArticle

pytest.importorskip("pyarrow", reason="needs the extra arrow")


def test_pandas_keeps_types(full: ParsedArticle) -> None:
    pytest.importorskip("pandas", reason="needs the extra pandas")
    frame = to_pandas([full])
    assert list(frame.columns) == [column.name for column in COLUMNS]
    visit = frame[frame["record"] == "visit"].iloc[0]
    assert visit["date_start"] == dt.date(2021, 8, 16)
    assert list(visit["people"]) == ["Aigul Serikbay"]
    assert int(frame["count"].sum()) == 12
    assert frame["amount"].max() == Decimal("2300000000000.50")


def test_polars_keeps_types(full: ParsedArticle) -> None:
    pl = pytest.importorskip("polars", reason="needs the extra polars")
    frame = to_polars([full])
    assert frame.columns == [column.name for column in COLUMNS]
    assert frame.schema["topics"] == pl.List(pl.String)
    assert frame.filter(frame["record"] == "meeting")["topics"].to_list() == [["trade", "space"]]


def test_a_data_set_makes_frames(full: ParsedArticle) -> None:
    pytest.importorskip("polars", reason="needs the extra polars")
    assert to_polars(link([full])).columns == [column.name for column in LINKED_COLUMNS]


@pytest.mark.parametrize("library", ["pandas", "polars"])
def test_without_the_library_the_extra_is_named(library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingExtraError, match=rf"{library} is missing: .*kz-diplomacy\[{library}\]"):
        (to_pandas if library == "pandas" else to_polars)([])
