"""Draw docs/how-to/relations.svg: the tables of the databases and which key refers to which.

python tools/draw_relations.py
"""

from html import escape
from pathlib import Path

from kz_diplomacy.export import EVENT_RELATIONS, RELATIONS, Relation

PICTURE = Path(__file__).parent.parent / "docs" / "how-to" / "relations.svg"
LINE, WIDTH, GAP, MARGIN = 18, 190, 46, 16
SHOWN = 7  # columns of a table at most
PLACES = {  # column and row of each table
    "articles": (0, 0),
    "events": (0, 1),
    "records": (1, 0),
    "event_sources": (1, 1),
    "people": (2, 0),
    "organizations": (2, 1),
    "places": (2, 2),
    "countries": (3, 0),
    "topics": (3, 1),
    "evidence": (3, 2),
    "supports": (4, 2),
}
ROWS = (MARGIN, 214, 412)
STYLE = """
  text { font: 13px system-ui, sans-serif; fill: #1f2937 }
  .name { font-weight: 600; fill: #fff }
  .key { font-weight: 600 }
  rect { fill: #fff; stroke: #64748b }
  .head { fill: #0f5f73; stroke: #0f5f73 }
  path { fill: none; stroke: #64748b; stroke-width: 1.5 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e5e7eb } rect { fill: #111827 } .head { fill: #0f5f73 }
  }
"""


def main() -> None:
    """Write the picture."""
    relations = {relation.name: relation for relation in (*RELATIONS, *EVENT_RELATIONS)}
    width = MARGIN * 2 + WIDTH * 5 + GAP * 4
    height = ROWS[-1] + LINE * (SHOWN + 3)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img">',
        "<title>The tables of the databases and their keys</title>",
        f"<style>{STYLE}</style>",
        *(_arrow(relation.name, there) for relation in relations.values() for there in _referred(relation)),
        *(_box(relation) for relation in relations.values()),
        "</svg>",
    ]
    PICTURE.write_text("\n".join(parts) + "\n", encoding="utf-8")


def _referred(relation: Relation) -> set[str]:
    if relation.name == "supports":  # a part of evidence, which refers to the record itself
        return {"evidence"}
    return {table for _, table, _ in relation.references}


def _corner(name: str) -> tuple[int, int]:
    column, row = PLACES[name]
    return MARGIN + column * (WIDTH + GAP), ROWS[row]


def _arrow(name: str, there: str) -> str:
    (x, y), (to_x, to_y) = _corner(name), _corner(there)
    start, end = (x, y + LINE // 2), (to_x + WIDTH, to_y + LINE // 2)
    bend = (start[0] + end[0]) // 2 if start[0] - end[0] <= GAP else start[0] - GAP // 2
    return f'<path d="M{start[0]} {start[1]} H{bend} V{end[1]} H{end[0]}"/>'


def _box(relation: Relation) -> str:
    x, y = _corner(relation.name)
    names = [column.name for column in relation.columns]
    shown = names[:SHOWN] + (["…"] if len(names) > SHOWN else [])
    lines = [
        f'<rect x="{x}" y="{y}" width="{WIDTH}" height="{LINE * (len(shown) + 1) + 8}" rx="4"/>',
        f'<rect class="head" x="{x}" y="{y}" width="{WIDTH}" height="{LINE + 2}" rx="4"/>',
        f'<text class="name" x="{x + 8}" y="{y + 14}">{escape(relation.name)}</text>',
    ]
    for number, name in enumerate(shown, start=1):
        mark = ' class="key"' if name in relation.key else ""
        lines.append(f'<text{mark} x="{x + 8}" y="{y + 16 + LINE * number}">{escape(name)}</text>')
    return "\n".join(lines)


if __name__ == "__main__":
    main()
