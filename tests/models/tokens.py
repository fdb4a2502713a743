"""The tokenized segments of a text."""

from collections.abc import Sequence

from gongkai.models.tokenizer import Tokenizer
from gongkai.models.windows import LONGEST_SEGMENT, TokenizedSegment, tokenize_segments
from tests.documents import make_doc


def tokens_of(
    text: str,
    tokenizer: Tokenizer,
    tables: Sequence[tuple[int, int]] = (),
    longest: int = LONGEST_SEGMENT,
) -> list[TokenizedSegment]:
    """Return the tokenized segments of a text with these ranges of table rows."""
    doc = make_doc(text, tables)
    return tokenize_segments(doc, tokenizer, doc.tagging, longest)
