// The dialog in which the user corrects the cells of a table beside its source text. Each cell is
// sent when its field is left or Enter is pressed, and the checks are computed at once.

import { ApiError } from "./api.js";
import { createElement, getElement } from "./elements.js";
import { splitCell } from "./labels.js";
import { drawChecks } from "./panels.js";
import { cellState, groupRows, layoutOf, tableTitle } from "./tables.js";
import { number, plain, visible } from "./text.js";
import { translate } from "./messages.js";

export class TableEditor {
  #pending = Promise.resolve(); // corrections are sent one after the other

  /**
   * @param {(cell: {table: number, id: string, raw: string}) => Promise} correct stores a cell.
   * @param {Function} undo undoes the last correction of a cell.
   * @param {(place: Object) => void} goTo closes the dialog and shows a place of the report.
   */
  constructor(correct, undo, goTo) {
    this.correct = correct;
    this.undo = undo;
    this.dialog = getElement("table-editor");
    this.grid = getElement("table-grid");
    this.problem = getElement("table-problem");
    this.grid.addEventListener("change", (event) => this.#send(event.target));
    this.grid.addEventListener("keydown", (event) => this.#handleKey(event));
    this.grid.addEventListener("focusin", (event) => this.#markSource(event.target));
    getElement("table-undo").addEventListener("click", () => this.#undo());
    getElement("table-done").addEventListener("click", () => this.#close());
    // Escape restores a field first, and closes the dialog when no field has unsent content.
    this.dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.#close();
    });
    getElement("table-checks").addEventListener("click", async (event) => {
      const link = event.target.closest("button.link");
      if (!link) return;
      const field = link.dataset.cell && getElement(`edit-${link.dataset.cell}`);
      if (field) field.focus();
      else if (await this.#close()) goTo(link.dataset);
    });
  }

  /** Open the dialog for table number `index` of a report. */
  open(annotations, labels, index, unread, lines = []) {
    Object.assign(this, { annotations, labels, index, unread, lines });
    const { report } = annotations;
    getElement("table-title").textContent = tableTitle(report.tables[index], index);
    this.problem.textContent = "";
    this.#drawSource(report.tables[index]);
    this.#drawGrid();
    this.#drawResults();
    this.dialog.showModal();
    this.#firstField()?.focus();
  }

  /** Return the field that needs a person most: an unread cell, else the first cell. */
  #firstField() {
    return this.grid.querySelector(".unread input") ?? this.grid.querySelector("input");
  }

  #drawSource({ start, end }) {
    const { points } = this.annotations;
    const before = points.slice(0, start).split("\n").length;
    const lines = points.slice(start, end).split("\n");
    this.sourceLines = lines.map((line, number_) =>
      createElement(
        "p",
        { class: this.lines.includes(before + number_) ? "warned" : null },
        ...visible(line || " "),
      ),
    );
    getElement("table-source").replaceChildren(...this.sourceLines);
  }

  #drawGrid() {
    const table = this.annotations.report.tables[this.index];
    const form = this.labels.forms[table.kind];
    const rows = new Set(Object.keys(layoutOf(table, form)));
    const blocks = groupRows(table, form, new Set([...rows, ...(this.unread ?? [])]));
    this.known = new Map(table.cells.map((cell) => [cell.id, cell]));
    this.grid.replaceChildren(...blocks.map((block) => this.#drawBlock(block, form)));
  }

  #drawBlock({ columns, rows }, form) {
    const ids = rows.map(({ row }) => row);
    const head = columns.map((column) =>
      createElement("th", { scope: "col" }, ...visible(this.labels.column(form, column, ids))),
    );
    const body = rows.map(({ row, cells }) =>
      createElement(
        "tr",
        {},
        createElement("th", { scope: "row" }, ...visible(this.labels.row(form, row))),
        ...columns.map((column) =>
          cells.has(column) ? this.#drawCell(row, column, form) : createElement("td"),
        ),
      ),
    );
    return createElement(
      "table",
      { class: "form" },
      createElement("thead", {}, createElement("tr", {}, createElement("td"), ...head)),
      createElement("tbody", {}, ...body),
    );
  }

  #stateOf(row, column) {
    const id = `${row}.${column}`;
    const cell = this.known.get(id);
    if (cell) return cellState(new Map([[column, cell]]), column);
    return this.unread?.has(row) || this.unread?.has(id) ? "unread" : "none";
  }

  #drawCell(row, column, form) {
    const id = `${row}.${column}`;
    const state = this.#stateOf(row, column);
    const name = `${this.labels.row(form, row)}，${this.labels.column(form, column, [row])}`;
    const cell = this.known.get(id);
    const field = createElement("input", {
      id: `edit-t${this.index}.${id}`,
      "data-cell": id,
      "aria-label": plain(`${name}（${translate(`cell.${state}`)}）`),
      "aria-describedby": "table-help",
      placeholder: translate(`cellHint.${state}`),
      autocomplete: "off",
      maxlength: 60,
    });
    field.value = field.sent = field.stored = cell ? number(cell.value) : "";
    return createElement("td", { class: state, title: cell ? plain(cell.raw) : null }, field);
  }

  #handleKey(event) {
    const field = event.target;
    if (event.key === "Enter") {
      event.preventDefault();
      const fields = [...this.grid.querySelectorAll("input")];
      const next = fields[fields.indexOf(field) + 1];
      if (next) next.focus();
      else this.#send(field);
    } else if (event.key === "Escape" && field.value !== field.stored) {
      event.preventDefault();
      event.stopPropagation();
      field.value = field.sent = field.stored;
      this.#showProblem(field, "");
    }
  }

  /** Highlight the line of the source that begins like the row of a field. */
  #markSource(field) {
    const cell = field.dataset.cell;
    if (!cell) return;
    const form = this.labels.forms[this.annotations.report.tables[this.index].kind];
    const [row] = splitCell(cell);
    const name = form?.rows.find((one) => one.name === row)?.zh ?? row;
    const key = name.replace(/^.*?[、）.]/, "").replace(/[“”、，\s]/g, "");
    const texts = this.sourceLines.map((line) => line.textContent.replace(/[“”、，\s]/g, ""));
    let length = key.length;
    let found = -1;
    while (found < 0 && length > 3) {
      found = texts.findIndex((text) => text.includes(key.slice(0, length)));
      length -= 1;
    }
    this.sourceLines.forEach((line, index) => line.classList.toggle("on", index === found));
    this.sourceLines[found]?.scrollIntoView({ block: "nearest" });
  }

  #send(field) {
    if (field.value === field.sent) return;
    const raw = field.value;
    field.sent = raw;
    this.#pending = this.#pending.then(() => this.#store(field, raw));
  }

  async #store(field, raw) {
    try {
      await this.correct({ table: this.index, id: field.dataset.cell, raw });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      this.#showProblem(field, error.message);
      return;
    }
    field.stored = raw;
    this.#showProblem(field, "");
    this.known = new Map(
      this.annotations.report.tables[this.index].cells.map((cell) => [cell.id, cell]),
    );
    field.closest("td").className = "corrected";
    this.#drawResults();
  }

  /** Show why a field was not stored; the field keeps what was typed. */
  #showProblem(field, message) {
    if (message) field.setAttribute("aria-invalid", "true");
    else field.removeAttribute("aria-invalid");
    const wrong = this.grid.querySelector("[aria-invalid]");
    if (message || !wrong) this.problem.textContent = plain(message);
  }

  #undo() {
    this.undo();
    this.#drawGrid();
    this.#drawResults();
    this.problem.textContent = "";
  }

  #drawResults() {
    const { report, cellCount, canUndoCell } = this.annotations;
    const failed = report.checks.filter(({ status }) => status === "fail").length;
    getElement("table-state").textContent = translate("tableState", { count: cellCount, failed });
    getElement("table-checks").replaceChildren(...drawChecks(report, this.labels));
    getElement("table-undo").disabled = !canUndoCell;
  }

  /** Close the dialog when all cells are stored; a field with a problem keeps it open. */
  async #close() {
    if (document.activeElement.matches("#table-grid input")) this.#send(document.activeElement);
    await this.#pending;
    const wrong = this.grid.querySelector("[aria-invalid]");
    if (wrong) {
      wrong.focus();
      this.problem.textContent ||= translate("fixCell");
      return false;
    }
    this.dialog.close();
    return true;
  }
}
