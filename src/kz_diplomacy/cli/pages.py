"""Articles in pages of the web: the text without what stands around it."""

from typing import Any, cast

from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.export.extras import extra


def read_page(data: bytes) -> dict[str, object]:
    """What a page says of its article, by the keys of an article; paragraphs end in blank lines.

    The day of publication is taken only where the head of the page states it, not guessed from the text.

    Raises:
        CommandError: There is no article in the page.
        MissingExtraError: The extra `html` is not installed.
    """
    with extra("html"):
        import trafilatura  # noqa: PLC0415 (optional)
    found = trafilatura.bare_extraction(
        data,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    page = cast("Any", found)
    if page is None or not page.text:
        message = "no article found in this page"
        raise CommandError(message)
    return {
        "text": _paragraphs(page.text, page.title),
        "title": page.title,
        "published": page.date,
        "source": page.sitename,
        "url": page.url,
    }


def _paragraphs(text: str, title: str | None) -> str:
    lines = text.splitlines()
    return "\n\n".join(lines[1:] if lines[1:] and lines[0] == title else lines)
