"""Articles made from what stands in the inputs."""

from collections.abc import Mapping
from typing import cast

import attrs

from kz_diplomacy.cli.failures import CommandError
from kz_diplomacy.cli.inputs import SINGLE, Input, InputForm
from kz_diplomacy.cli.items import Item, decode_json, decode_text
from kz_diplomacy.models import Article
from kz_diplomacy.serialization import article_from_dict


@attrs.frozen(kw_only=True)
class Details:
    """What the user says of a plain text or a page, which cannot say it itself; JSON carries its own."""

    title: str | None = None
    published: str | None = None
    source: str | None = None
    url: str | None = None

    def given(self) -> dict[str, object]:
        """The details that are there, by the key of the article that they fill.

        >>> Details(source="Kazinform").given()
        {'source': 'Kazinform'}
        """
        return {key: value for key, value in attrs.asdict(self).items() if value is not None}


def check_details(details: Details, inputs: tuple[Input, ...]) -> None:
    """Refuse details for articles that carry their own.

    Raises:
        CommandError: An input is neither text nor page; the message names it and the options.
    """
    for found in inputs:
        if found.form not in SINGLE and details.given():
            options = ", ".join(f"--{key}" for key in details.given())
            message = f"{found.name}: {options} only for plain text and HTML; other articles carry their own"
            raise CommandError(message)


def read_article(item: Item, *, details: Details, max_bytes: int) -> Article:
    """The article of an item.

    Args:
        item: What stands in an input.
        details: Title, day, outlet and address of a plain text or a page.
        max_bytes: The largest text taken, in bytes of UTF-8.

    Raises:
        CommandError: It could not be read, or its text is too large.
        InvalidArticleError: It is no article.
    """
    if isinstance(item.content, CommandError):
        raise item.content
    article = article_from_dict(_contents(item, details))
    if len(article.text.encode()) > max_bytes:
        message = f"text over the limit of {max_bytes:,} bytes (see --max-bytes)"
        raise CommandError(message)
    return article


def _contents(item: Item, details: Details) -> Mapping[str, object]:
    if not isinstance(item.content, bytes):
        return cast("Mapping[str, object]", item.content)  # read_article says what is no object
    if item.form is InputForm.TEXT:
        return {"id": item.id, "text": decode_text(item.content), **details.given()}
    if item.form is InputForm.HTML:
        from kz_diplomacy.cli.pages import read_page  # noqa: PLC0415 (trafilatura is optional)

        return {"id": item.id, **read_page(item.content), **details.given()}
    return cast("Mapping[str, object]", decode_json(item.content))
