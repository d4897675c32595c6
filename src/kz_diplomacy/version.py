"""The version of the library.

It stands here and not only in the metadata of the distribution: to read those takes as long as an article.
"""

VERSION = "0.1.0"
PRODUCER = f"kz-diplomacy {VERSION}"
"""What the records of this version name as their producer."""
