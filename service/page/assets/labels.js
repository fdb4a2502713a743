// Labels: the names and colours of sections and quantities, and of the rows and columns of the
// statutory tables, as the service gives them.

import { currentLanguage } from "./words.js";

// Neighbours in the list get hues far apart (the golden angle).
const hue = (index) => ((index * 137.508) % 360).toFixed(1);

const inWords = (id) => id.replaceAll("_", " ").replaceAll(".", ": ");

export class Labels {
  /**
   * @param {{sections: Object[], quantities: Object[]}} labels of /v1/labels.
   * @param {Object} forms of /v1/forms.
   */
  constructor(labels, forms) {
    this.sections = labels.sections;
    this.quantities = labels.quantities;
    this.forms = forms;
    this.sectionOf = new Map(
      labels.sections.map((label, index) => [label.name, { ...label, index }]),
    );
    this.quantityOf = new Map(labels.quantities.map((label) => [label.name, label]));
  }

  /** Give every section its colour: a sheet made here, for the page allows none in its markup. */
  paint() {
    const sheet = new CSSStyleSheet();
    this.sections.forEach((_, index) => sheet.insertRule(`.s${index} { --h: ${hue(index)} }`));
    document.adoptedStyleSheets = [sheet];
  }

  sectionClass(name) {
    const known = this.sectionOf.get(name);
    return known ? `s${known.index}` : "sx";
  }

  section(name) {
    return this.#named(this.sectionOf.get(name), name);
  }

  quantity(name) {
    return this.#named(this.quantityOf.get(name), name);
  }

  /** Return the name of a label with what the other language calls it. */
  both(label) {
    const { name, zh } = label;
    const shown = this.#named(label, name);
    return `${shown}　${shown === zh ? name : zh}`;
  }

  /** Return the name of an indicator of the record: a quantity label, or table.row.column. */
  indicator(key) {
    const dot = key.indexOf(".");
    const form = this.forms[key.slice(0, dot)];
    const cell = key.slice(dot + 1);
    if (!form?.rows.length || this.quantityOf.has(key) || !cell.includes("."))
      return this.quantity(key);
    const [row, column] = splitCell(cell);
    return `${this.row(form, row)} · ${this.column(form, column, [row])}`;
  }

  row(form, row) {
    return this.#named(
      form?.rows.find(({ name }) => name === row),
      row,
    );
  }

  /** Return what `column` is called over `rows`: an amount is one of fees or of purchases. */
  column(form, column, rows) {
    const special = form?.special[column] ?? {};
    const named = new Set(rows.filter((row) => row in special).map((row) => special[row]));
    if (named.size === 1 && currentLanguage() === "zh") return [...named][0];
    return this.#named(
      form?.columns.find(({ name }) => name === column),
      column,
    );
  }

  #named(known, name) {
    if (currentLanguage() === "en") return known?.en ?? inWords(name);
    return known?.zh ?? name;
  }
}

/** Return row and column of a cell id; row ids hold dots, column ids do not. */
export function splitCell(id) {
  const dot = id.lastIndexOf(".");
  return [id.slice(0, dot), id.slice(dot + 1)];
}
