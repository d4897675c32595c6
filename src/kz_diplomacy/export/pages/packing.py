"""JSON packed into a page: deflated, in letters that no reader of HTML can take for markup."""

import json
import zlib
from base64 import b64encode

from kz_diplomacy.export.pages.markup import Markup, element

__all__ = ["packed"]


def packed(name: str, value: object) -> Markup:
    """Return an element that holds a value; the script of the page unpacks it by the element's id.

    >>> packed("rows", [])
    '<script type="application/octet-stream" id="rows">eNqLjgUAARUAuQ==</script>'
    """
    plain = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
    letters = b64encode(zlib.compress(plain, 9)).decode()
    return element("script", Markup(letters), type="application/octet-stream", id=name)
