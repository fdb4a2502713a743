// Text of reports. Offsets count code points, while JavaScript strings count UTF-16 units. Text is
// displayed so that it hides nothing and does not reorder the text around it.

// Characters that reorder text: they could make 12 look like 21 (Unicode Technical Report 36).
const BIDI_CONTROLS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// Control characters, which browsers display differently or not at all.
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/g;

const nameOf = (character) =>
  "U+" + character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** A text with access by code points. */
export class CodePoints {
  #units = null;

  constructor(text) {
    this.text = text;
    this.length = text.length;
    if (!/[\ud800-\udbff][\udc00-\udfff]/.test(text)) return; // one unit, one code point
    const units = [];
    let unit = 0;
    for (const character of text) {
      units.push(unit);
      unit += character.length;
    }
    units.push(unit);
    this.#units = units;
    this.length = units.length - 1;
  }

  /** Return the UTF-16 unit at which the code point `offset` starts. */
  unit(offset) {
    const inside = Math.max(0, Math.min(offset, this.length));
    return this.#units ? this.#units[inside] : inside;
  }

  /** Return the code point that contains the UTF-16 unit `unit`. */
  offset(unit) {
    if (!this.#units) return unit;
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#units[middle] <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  slice(start, end) {
    return this.text.slice(this.unit(start), this.unit(end));
  }
}

/**
 * Return nodes that display `text`; characters that reorder text appear by name, without effect.
 * The joined text of the nodes is as long as `text`.
 */
export function visible(text) {
  const nodes = [];
  const shown = text.replace(CONTROLS, "\ufffd");
  let last = 0;
  for (const match of shown.matchAll(BIDI_CONTROLS)) {
    if (match.index > last) nodes.push(document.createTextNode(shown.slice(last, match.index)));
    const mark = document.createElement("bdi");
    mark.className = "mark";
    mark.dataset.name = nameOf(match[0]);
    mark.textContent = match[0];
    nodes.push(mark);
    last = match.index + 1;
  }
  if (last < shown.length) nodes.push(document.createTextNode(shown.slice(last)));
  return nodes;
}

/** Return `text` for attributes and form fields: such characters become U+FFFD, one for one. */
export const plain = (text) => text.replace(CONTROLS, "\ufffd").replace(BIDI_CONTROLS, "\ufffd");

/** Return a value as a string; an empty string for null. */
export const number = (value) => (value === null || value === undefined ? "" : String(value));
