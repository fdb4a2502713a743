// Corrections: the annotations of one report while a person corrects them. Every change makes new
// lists, so the lists before it are the way back.

/** How a quantity is stated: by a number, as an absence (0), or sharing the number of another. */
export function kindOf(quantity, text) {
  if (quantity.kind) return quantity.kind;
  if (/[\p{Nd}\p{No}〇零一二三四五六七八九十百千万亿两俩半]/u.test(text)) return "number";
  return quantity.value === 0 ? "absence" : "shared";
}

const overlaps = (one, other) => one.start < other.end && other.start < one.end;
const same = (one, other) => one.start === other.start && one.end === other.end;
const holds = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;

export class Corrections {
  #history = [];
  #next = 0;

  /**
   * @param {Object} report a TaggedReport.
   * @param {import("./text.js").CodePoints} points its text.
   */
  constructor(report, points) {
    this.report = report;
    this.points = points;
    this.sections = report.sections.map((section) => this.#numbered(section));
    this.quantities = report.quantities.map((quantity) => this.#numbered(quantity));
  }

  get count() {
    return this.#history.length;
  }

  quantity(id) {
    return this.quantities.find((quantity) => quantity.id === id);
  }

  /** Return the segment that holds `offset`, or the white space behind it; undefined before the first. */
  sectionAt(offset) {
    return this.sections.findLast((section) => section.start <= offset);
  }

  /** Put `quantity` in the place of the one with its id, or among the others if it has none. */
  put(quantity) {
    const { start, end } = quantity;
    const whole = {
      ...quantity,
      text: this.points.slice(start, end),
      section: this.sectionAt(start)?.label ?? "other",
      score: null,
      byHand: true,
    };
    const others = this.quantities.filter(({ id }) => id !== quantity.id);
    const kept = quantity.id === undefined ? this.#numbered(whole) : whole;
    const place = others.findIndex((other) => other.start > start);
    this.#change({ quantities: others.toSpliced(place < 0 ? others.length : place, 0, kept) });
    return kept.id;
  }

  remove(id) {
    this.#change({ quantities: this.quantities.filter((quantity) => quantity.id !== id) });
  }

  relabel(id, label) {
    const section = this.sections.find((one) => one.id === id);
    this.#change({
      sections: this.sections.map((one) =>
        one === section ? { ...one, label, score: null } : one,
      ),
      quantities: this.quantities.map((one) =>
        holds(section, one) ? { ...one, section: label } : one,
      ),
    });
  }

  undo() {
    const before = this.#history.pop();
    if (before) Object.assign(this, before);
  }

  /** Return the name of what is wrong with a quantity ("crossing", …), null if nothing is. */
  problem({ id, label, start, end, kind, value, item }) {
    if (start === undefined || !(start < end)) return "none";
    if (!label) return "label";
    const section = this.sectionAt(start);
    if (!section || !holds(section, { start, end })) return "sentence";
    if (item && !holds(section, item)) return "outside";
    const others = this.quantities.filter((other) => other.id !== id && holds(section, other));
    const items = others.flatMap((other) => other.item ?? []);
    if (others.some((other) => overlaps(other, { start, end }))) return "crossing";
    if (items.some((other) => overlaps(other, { start, end }))) return "crossing";
    if (item && overlaps(item, { start, end })) return "crossing";
    if (item && others.some((other) => overlaps(other, item))) return "crossing";
    if (item && items.some((other) => overlaps(other, item) && !same(other, item)))
      return "crossing";
    if (kind === "shared" && value === null) return "value";
    return null;
  }

  /** Return the report with its annotations as they stand, as /v1/annotations takes it. */
  corrected() {
    const bare = ({ id, byHand, ...rest }) => rest;
    return {
      ...this.report,
      sections: this.sections.map(bare),
      quantities: this.quantities.map(bare),
    };
  }

  #numbered(annotation) {
    this.#next += 1;
    return { ...annotation, id: this.#next };
  }

  #change(lists) {
    this.#history.push({ sections: this.sections, quantities: this.quantities });
    Object.assign(this, lists);
  }
}
