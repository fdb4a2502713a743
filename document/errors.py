"""The one exception family. Every message names the input and the mend."""


class GongkaiError(Exception):
    """Something the user can mend: a bad input, a wrong call, a missing program."""


class AnnotationError(GongkaiError):
    """An annotated file that breaks its format. Names file, line and mend."""


class DocumentError(GongkaiError):
    """A document that cannot be read or tagged. It fails alone; the batch goes on."""
