"""The exceptions of the package, one family. Every message names the input and the remedy."""


class GongkaiError(Exception):
    """An error that a user can fix: a bad input, a wrong call, a missing program.

    The message is one line for a person. Any other exception is a defect of the program.
    """


class AnnotationError(GongkaiError):
    """An annotated file breaks its format; the message names file, line and remedy."""


class DocumentError(GongkaiError):
    """A document cannot be read or tagged. It fails alone; a batch continues."""
