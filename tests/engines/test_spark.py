"""Records from a real cluster of Spark: two workers, each a process of its own."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import kz_diplomacy
from kz_diplomacy.engines import parse_batches, parse_frame, parsed_schema

pa: Any = pytest.importorskip("pyarrow", reason="the extra arrow is not installed")
parquet: Any = pytest.importorskip("pyarrow.parquet", reason="the extra arrow is not installed")
pytest.importorskip("pyspark", reason="the extra spark is not installed")

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "engines.md"
SUBMIT = (
    "--master local-cluster[2,1,1024] --conf spark.ui.enabled=false --conf spark.sql.shuffle.partitions=2 "
    "--conf spark.driver.bindAddress=127.0.0.1 --conf spark.driver.host=127.0.0.1 "
    "--conf spark.executorEnv.PYTHONPATH={path} pyspark-shell"
)
TEXTS = (
    "President Kassym-Jomart Tokayev paid a state visit to Italy yesterday and met Giorgia Meloni.",
    "The World Bank lent Kazakhstan $15.5 million for a road.",
    "The presidents of Italy and Japan held talks by telephone and signed a memorandum on water.",
    "Rain is expected in Almaty.",
    None,
)
ARTICLES = pa.table({"id": [f"a{n:02}" for n in range(30)], "text": [TEXTS[n % 5] for n in range(30)]})


def local(*, nested: bool) -> Any:  # noqa: ANN401 (a pyarrow.Table)
    batches = parse_batches(ARTICLES.to_batches(), nested=nested)
    return pa.Table.from_batches(batches, schema=parsed_schema(nested=nested))


def in_order(table: Any) -> list[dict[str, Any]]:  # noqa: ANN401 (as above)
    return sorted(table.to_pylist(), key=lambda row: (row["article_id"], row.get("record_id") or ""))


class Frame:
    """A data frame of one partition, in this process."""

    def __init__(self, table: Any) -> None:  # noqa: ANN401 (a pyarrow.Table)
        self.table = table
        self.columns = table.column_names

    def select(self, *names: str) -> "Frame":
        return Frame(self.table.select(names))

    def mapInArrow(self, work: Any, schema: Any) -> Any:  # noqa: ANN401, N802 (Spark's name)
        assert [field.name for field in schema] == parsed_schema(nested=work.keywords["nested"]).names
        return pa.Table.from_batches(work(self.table.to_batches()))


@pytest.mark.parametrize("nested", [True, False])
def test_the_frame_is_mapped_batch_by_batch(*, nested: bool) -> None:
    frame: Any = Frame(ARTICLES.append_column("views", [list(range(30))]))
    found: Any = parse_frame(frame, nested=nested)
    assert found.to_pylist() == local(nested=nested).to_pylist()


@pytest.mark.skipif(not (os.environ.get("JAVA_HOME") or shutil.which("java")), reason="there is no Java")
def test_a_cluster_gives_the_same_rows_as_this_process(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    for part in range(3):
        parquet.write_table(ARTICLES.slice(10 * part, 10), tmp_path / "articles" / f"{part}.parquet")
    [example] = re.findall(
        r"^```python\n(from pyspark.*?)^```$", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE
    )
    source = str(Path(kz_diplomacy.__file__).parents[1])
    environment = {
        **os.environ,
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_SUBMIT_ARGS": SUBMIT.format(path=source),
        "PYTHONPATH": source,
        "SPARK_LOCAL_IP": "127.0.0.1",
    }
    command = [sys.executable, "-c", example]
    done = subprocess.run(command, cwd=tmp_path, env=environment, check=False, capture_output=True, text=True)  # noqa: S603 (own code)
    assert done.returncode == 0, done.stderr[-3000:]
    for name, nested in (("records", False), ("parsed", True)):
        assert in_order(parquet.read_table(tmp_path / name)) == in_order(local(nested=nested))
