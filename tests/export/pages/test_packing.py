"""JSON packed into a page."""

import json
import re
import zlib
from base64 import b64decode

from hypothesis import given
from hypothesis import strategies as st

from kz_diplomacy.export.pages.packing import packed

JSON = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists, max_leaves=8)


@given(JSON)
def test_what_is_packed_comes_back(value: object) -> None:
    markup = packed("rows", value)
    match = re.fullmatch(
        r'<script type="application/octet-stream" id="rows">([A-Za-z0-9+/=]+)</script>', markup
    )
    assert match
    assert json.loads(zlib.decompress(b64decode(match[1]))) == value
