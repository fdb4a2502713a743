// The names and colours of sections and quantities, and the names of the rows and columns of the
// statutory tables.

import { currentLanguage } from "./messages.js";

// Neighbours in the list have very different hues (golden angle).
const hue = (index) => ((index * 137.508) % 360).toFixed(1);

const humanize = (id) => id.replaceAll("_", " ").replaceAll(".", ": ");

export class Labels {
  /**
   * @param {{sections: Object[], quantities: Object[]}} labels the response of /v1/labels.
   * @param {Object} forms the response of /v1/forms.
   */
  constructor(labels, forms) {
    this.sections = labels.sections;
    this.quantities = labels.quantities;
    this.forms = forms;
    this.sectionByName = new Map(
      labels.sections.map((label, index) => [label.name, { ...label, index }]),
    );
    this.quantityByName = new Map(labels.quantities.map((label) => [label.name, label]));
  }

  /** Define the colours of the sections in a style sheet, since the page allows no inline styles. */
  defineColours() {
    const sheet = new CSSStyleSheet();
    this.sections.forEach((_, index) => sheet.insertRule(`.s${index} { --h: ${hue(index)} }`));
    document.adoptedStyleSheets = [sheet];
  }

  sectionClass(name) {
    const known = this.sectionByName.get(name);
    return known ? `s${known.index}` : "sx";
  }

  section(name) {
    return this.#nameOf(this.sectionByName.get(name), name);
  }

  quantity(name) {
    return this.#nameOf(this.quantityByName.get(name), name);
  }

  /** Return the names of a label in both languages. */
  bilingual(label) {
    const { name, zh } = label;
    const shown = this.#nameOf(label, name);
    return `${shown}　${shown === zh ? name : zh}`;
  }

  /** Return the name of an indicator of the record: a quantity label, or table.row.column. */
  indicator(key) {
    const dot = key.indexOf(".");
    const form = this.forms[key.slice(0, dot)];
    const cell = key.slice(dot + 1);
    if (!form?.rows.length || this.quantityByName.has(key) || !cell.includes("."))
      return this.quantity(key);
    const [row, column] = splitCell(cell);
    return `${this.row(form, row)} · ${this.column(form, column, [row])}`;
  }

  row(form, row) {
    return this.#nameOf(
      form?.rows.find(({ name }) => name === row),
      row,
    );
  }

  /** Return the name of a column for `rows`: an amount is one of fees or of purchases. */
  column(form, column, rows) {
    const special = form?.special[column] ?? {};
    const named = new Set(rows.filter((row) => row in special).map((row) => special[row]));
    if (named.size === 1 && currentLanguage() === "zh") return [...named][0];
    return this.#nameOf(
      form?.columns.find(({ name }) => name === column),
      column,
    );
  }

  #nameOf(known, name) {
    if (currentLanguage() === "en") return known?.en ?? humanize(name);
    return known?.zh ?? name;
  }
}

/** Return row and column of a cell id; row ids contain dots, column ids do not. */
export function splitCell(id) {
  const dot = id.lastIndexOf(".");
  return [id.slice(0, dot), id.slice(dot + 1)];
}
