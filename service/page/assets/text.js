// Text: offsets of a report count code points, a script's strings count UTF-16 units; and text
// from a report is shown so that nothing in it is hidden or reorders what stands around it.

// Marks that reorder what follows them: 12 could be made to read 21 (Unicode Technical Report 36).
const REORDERING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// Control characters, which show as nothing or as anything.
const CONTROLS = /[\x00-\x08\x0b-\x1f\x7f-\x9f]/g;

const nameOf = (character) =>
  "U+" + character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");

/** A text that is cut by code points. */
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

  /** Return the UTF-16 unit at which the code point `offset` begins. */
  unit(offset) {
    const inside = Math.max(0, Math.min(offset, this.length));
    return this.#units ? this.#units[inside] : inside;
  }

  /** Return the code point that holds the UTF-16 unit `unit`. */
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
 * Return nodes that show `text`; marks that reorder text are shown by name and have no effect.
 * The text of the nodes, joined, is as long as `text`.
 */
export function visible(text) {
  const nodes = [];
  const shown = text.replace(CONTROLS, "\ufffd");
  let last = 0;
  for (const match of shown.matchAll(REORDERING)) {
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

/** Return `text` for a place that takes no elements: such marks become U+FFFD, one for one. */
export const plain = (text) => text.replace(CONTROLS, "\ufffd").replace(REORDERING, "\ufffd");

/** Return a value as digits; nothing for null. */
export const number = (value) => (value === null || value === undefined ? "" : String(value));
