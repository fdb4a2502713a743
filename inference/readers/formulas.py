"""Formulas of LaTeX round figures, as OCR programs write them: $1 2 0$, ${\\mathsf{3}}$."""

import re

from gongkai.inference.readers.note_marks import is_note_mark, is_power, write_power

FORMULA = re.compile(
    r"(?<![\\$])\$\$(?P<display>[^$]{1,400}?)\$\$"
    r"|(?<![\\$A-Za-z0-9])\$(?!\$)(?P<inline>[^$\n]{1,200}?)(?<!\\)\$(?![\d$])"
    r"|(?<!\\)\\\((?P<round>.{1,200}?)\\\)"
    r"|(?<!\\)\\\[(?P<square>[^\[\]]{1,400}?)\\\]",
    re.DOTALL,
)
_COMMAND = re.compile(r"\\(?:[a-zA-Z]+|.)", re.DOTALL)
_HAN = re.compile("[\u4e00-\u9fff]")
_STRUCK = re.compile(r"\\(?:sout|st|cancel|xcancel|bcancel)\s*\{[^{}]*\}")
_FONT = re.compile(
    r"\\(?:math(?:sf|rm|bf|it|tt|cal|bb|scr|frak|normal)|text(?:bf|rm|sf|it|tt|up|normal)?|mbox|hbox"
    r"|boldsymbol|bm|operatorname\*?|underline|overline|bf|rm|sf|it|tt|displaystyle|textstyle"
    r"|scriptstyle|left|right|big|Big|bigg|limits|phantom|fbox|boxed)(?![a-zA-Z])\s*"
)
_SYMBOLS = {
    "times": "×", "cdot": "·", "div": "÷", "sim": "～", "thicksim": "～", "geq": "≥", "ge": "≥",
    "geqslant": "≥", "leq": "≤", "le": "≤", "leqslant": "≤", "pm": "±", "approx": "≈", "circ": "°",
    "degree": "°", "ldots": "…", "cdots": "…", "dots": "…", "to": "→", "rightarrow": "→",
    "neq": "≠", "quad": " ", "qquad": " ", "colon": "：", "lt": "<", "gt": ">", "backslash": "\\",
    "S": "§",
    "bullet": "•", "square": "□", "surd": "√", "checkmark": "√", "permil": "‰", "yen": "¥",
}  # fmt: skip
_PUNCTUATION = {",": "", ";": " ", ":": " ", "!": "", " ": " ", "\\": " ", "/": ""}
_CIRCLED = re.compile(r"\\textcircled\s*\{?\s*(?:\\\w+\s*)?\{?(\d{1,2})\}*")
_FRACTION = re.compile(r"\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_RAISED = re.compile(r"\s*\^\s*(?:\{((?:[^{}]|\{[^{}]*\})*)\}|(\S))")
_LOWERED = re.compile(r"_\s*(?:\{([^{}]*)\}|(\S))")
_SPACE_IN_NUMBER = re.compile(r"(?<=[\d.,])\s+(?=[\d.,%])")
_SPACE_AT_SIGN = re.compile(r"\s*([%×～≥≤±~])\s*")
_MAX_CIRCLED = 20


def is_formula(content: str) -> bool:
    """Return whether what is between two marks is a formula: it has a digit, and no plain words."""
    if _HAN.search(content) and "\\" not in content:
        return False
    return any(char.isdigit() for char in content) or "\\" in content


def write_formula(content: str, before: str = "") -> str:
    """Return a formula as it is seen, on one line; `before` are the characters before it."""
    text = _CIRCLED.sub(_circled, _STRUCK.sub("", content))
    text = _FRACTION.sub(r"\1/\2", _FONT.sub("", text))
    text = re.sub(r"\\([%#&_$])", r"\1", text)
    text = _RAISED.sub(lambda match: _raised(match, before), text)
    text = _LOWERED.sub(lambda match: match[1] or match[2] or "", text)
    text = _COMMAND.sub(_symbol, text)
    text = text.replace("{", "").replace("}", "").replace("~", " ")
    text = _SPACE_AT_SIGN.sub(r"\1", _SPACE_IN_NUMBER.sub("", text))
    return " ".join(text.split())


def _circled(match: re.Match[str]) -> str:
    number = int(match[1])
    return chr(0x245F + number) if 1 <= number <= _MAX_CIRCLED else match[1]


def _raised(match: re.Match[str], before: str) -> str:
    content = re.sub(r"[{}\s]", "", match[1] or match[2] or "").replace("\\", "")
    if content in ("circ", "°"):
        return "°"
    base = "".join((before + match.string[: match.start()]).replace("}", "").split())
    if is_power(content, base):
        return write_power(content)
    return "" if is_note_mark(content) else content


def _symbol(match: re.Match[str]) -> str:
    name = match[0][1:]
    if name in _PUNCTUATION:
        return _PUNCTUATION[name]
    return _SYMBOLS.get(name, name if not name.isalpha() else match[0])
