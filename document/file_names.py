"""File names in the output, which is UTF-8, while a name can be any bytes."""

import re

_UNDECODABLE = re.compile("[\udc80-\udcff]")


def escape_name(name: str) -> str:
    r"""Return a file name with each byte that is not UTF-8 as `\x` and two hexadecimal digits.

    Python decodes such a byte to a surrogate (PEP 383), which UTF-8 cannot encode.
    """
    return _UNDECODABLE.sub(lambda byte: f"\\x{ord(byte[0]) - 0xDC00:02x}", name)
