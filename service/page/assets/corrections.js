// The annotations of one report and the corrections of the user. Every correction creates new
// lists, so that undo restores the previous ones.

/** Return the kind of a quantity: "number", "absence" (0), or "shared" (the number of another). */
export function quantityKind(quantity, text) {
  if (quantity.kind) return quantity.kind;
  if (/[\p{Nd}\p{No}〇零一二三四五六七八九十百千万亿两俩半]/u.test(text)) return "number";
  return quantity.value === 0 ? "absence" : "shared";
}

const overlaps = (one, other) => one.start < other.end && other.start < one.end;
const isSame = (one, other) => one.start === other.start && one.end === other.end;
const contains = (outer, inner) => outer.start <= inner.start && inner.end <= outer.end;

export class Corrections {
  #history = [];
  #next = 0;

  /**
   * @param {Object} report a TaggedReport.
   * @param {import("./text.js").CodePoints} points its text.
   */
  constructor(report, points) {
    this.report = report; // with the corrected cells
    this.uncorrected = report;
    this.points = points;
    this.cells = []; // the corrected cells: {table, id, raw}
    this.sections = report.sections.map((section) => this.#withId(section));
    this.quantities = report.quantities.map((quantity) => this.#withId(quantity));
  }

  get count() {
    return this.#history.length;
  }

  /** The number of corrected cells. */
  get cellCount() {
    return this.cells.length;
  }

  /** The number of corrections of sections and quantities, which the report does not include. */
  get textCount() {
    return this.#history.filter(({ cells }) => cells === undefined).length;
  }

  /** Whether the last correction is one of a cell. */
  get canUndoCell() {
    return this.#history.at(-1)?.cells !== undefined;
  }

  quantity(id) {
    return this.quantities.find((quantity) => quantity.id === id);
  }

  /** Return the last segment that starts at or before `offset`; undefined before the first. */
  sectionAt(offset) {
    return this.sections.findLast((section) => section.start <= offset);
  }

  /** Replace the quantity with the same id, or insert the quantity if it has no id. */
  save(quantity) {
    const { start, end } = quantity;
    const complete = {
      ...quantity,
      text: this.points.slice(start, end),
      section: this.sectionAt(start)?.label ?? "other",
      score: null,
      corrected: true,
    };
    const others = this.quantities.filter(({ id }) => id !== quantity.id);
    const stored = quantity.id === undefined ? this.#withId(complete) : complete;
    const place = others.findIndex((other) => other.start > start);
    this.#change({ quantities: others.toSpliced(place < 0 ? others.length : place, 0, stored) });
    return stored.id;
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
        contains(section, one) ? { ...one, section: label } : one,
      ),
    });
  }

  /** Return the corrected cells with one more, which replaces an earlier correction of it. */
  cellsWith(cell) {
    const others = this.cells.filter(({ table, id }) => table !== cell.table || id !== cell.id);
    return [...others, cell];
  }

  /** Store the corrected cells and the report that the service computed from them. */
  correctCells(cells, report) {
    this.#history.push({ cells: this.cells, report: this.report });
    Object.assign(this, { cells, report });
  }

  /** Undo the last correction; return whether it was one of a cell. */
  undo() {
    const before = this.#history.pop();
    if (before) Object.assign(this, before);
    return before?.cells !== undefined;
  }

  /** Return the name of the problem with a quantity ("crossing", …); null: there is none. */
  problem({ id, label, start, end, kind, value, item }) {
    if (start === undefined || !(start < end)) return "none";
    if (!label) return "label";
    const section = this.sectionAt(start);
    if (!section || !contains(section, { start, end })) return "sentence";
    if (item && !contains(section, item)) return "outside";
    const others = this.quantities.filter((other) => other.id !== id && contains(section, other));
    const items = others.flatMap((other) => other.item ?? []);
    if (others.some((other) => overlaps(other, { start, end }))) return "crossing";
    if (items.some((other) => overlaps(other, { start, end }))) return "crossing";
    if (item && overlaps(item, { start, end })) return "crossing";
    if (item && others.some((other) => overlaps(other, item))) return "crossing";
    if (item && items.some((other) => overlaps(other, item) && !isSame(other, item)))
      return "crossing";
    if (kind === "shared" && value === null) return "value";
    return null;
  }

  /** Return the report with the corrected annotations, in the form for /v1/annotations. */
  corrected() {
    const withoutState = ({ id, corrected, ...rest }) => rest;
    return {
      ...this.report,
      sections: this.sections.map(withoutState),
      quantities: this.quantities.map(withoutState),
    };
  }

  #withId(annotation) {
    this.#next += 1;
    return { ...annotation, id: this.#next };
  }

  #change(lists) {
    this.#history.push({ sections: this.sections, quantities: this.quantities });
    Object.assign(this, lists);
  }
}
