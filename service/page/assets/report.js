// The view of one report, with its panels, filters, editors and downloads.

import {
  correctTables,
  exportAnnotations,
  exportReport,
  saveFile,
  translateMessages,
} from "./api.js";
import { Corrections } from "./corrections.js";
import { QuantityEditor, SectionEditor } from "./editors.js";
import { getElement, isPressed, setPressed } from "./elements.js";
import { Filters } from "./filters.js";
import { drawChecks, drawHeader, drawQuantities, drawRecord, drawWarnings } from "./panels.js";
import { AnnotatedText } from "./annotated_text.js";
import { TextNavigation } from "./navigation.js";
import { TableEditor } from "./table_editor.js";
import { CodePoints } from "./text.js";
import { currentLanguage, translate } from "./messages.js";

export class ReportView {
  /**
   * @param {import("./labels.js").Labels} labels
   * @param {{show: Function, attempt: Function}} notices show the progress.
   */
  constructor(labels, notices) {
    this.labels = labels;
    this.notices = notices;
    this.root = getElement("annotated-text");
    this.annotations = null;
    this.quantityEditor = new QuantityEditor((id) => this.#quantityChanged(id));
    const add = (start, end) =>
      this.quantityEditor.open(this.annotations, labels, undefined, { start, end });
    this.sectionEditor = new SectionEditor({ changed: (id) => this.#sectionChanged(id), add });
    this.navigation = new TextNavigation(this.root, getElement("tooltip"), getElement("toolbar"), {
      addQuantity: add,
      editQuantity: (id) =>
        this.quantityEditor.open(this.annotations, labels, this.annotations.quantity(id)),
      editSection: (id) => this.#editSection(id),
    });
    this.tableEditor = new TableEditor(
      (cell) => this.#correctCell(cell),
      () => this.#undo(),
      (place) => this.#goTo(place),
    );
    this.#addListeners();
  }

  get unsaved() {
    return (
      this.annotations !== null &&
      (this.annotations.textCount > this.savedTextCount ||
        this.annotations.cellCount > this.savedCellCount)
    );
  }

  /** Show another report. */
  async open(report) {
    this.annotations = new Corrections(report, new CodePoints(report.text));
    this.savedTextCount = 0;
    this.savedCellCount = 0;
    getElement("label-filter").value = "";
    getElement("legend").replaceChildren();
    await this.draw();
    getElement("report").hidden = false;
    getElement("report-head").querySelector("h1").focus();
  }

  close() {
    this.annotations = null;
    this.root.replaceChildren();
    getElement("report").hidden = true;
  }

  /** Draw the whole report in the selected language. */
  async draw() {
    if (!this.annotations) return;
    const { annotations } = this;
    const { warnings } = annotations.report;
    const messages = warnings.length ? await translateMessages(currentLanguage(), warnings) : [];
    if (annotations !== this.annotations) return;
    this.messages = messages;
    this.text = new AnnotatedText(this.root, this.labels, annotations, this.#unreadPlaces());
    this.text.draw();
    this.#drawPanels();
    this.filters = new Filters(getElement("legend"), getElement("label-filter"), this.text);
    this.navigation.open(this.text);
    this.#drawCorrections();
  }

  /** Return the rows and cells that the warnings name, by the kind of their table. */
  #unreadPlaces() {
    const places = new Map();
    for (const { table, row, cell } of this.messages) {
      if (!table || !(row ?? cell)) continue;
      if (!places.has(table)) places.set(table, new Set());
      places.get(table).add(row ?? cell);
    }
    return places;
  }

  // Draws the panels that change with every corrected cell.
  #drawPanels() {
    const { report } = this.annotations;
    getElement("report-head").replaceChildren(...drawHeader(report));
    getElement("checks").replaceChildren(...drawChecks(report, this.labels));
    getElement("warnings").replaceChildren(
      ...drawWarnings(report, this.messages, (line) => this.text.lineStart(line)),
    );
    getElement("warnings").hidden = !report.warnings.length;
    getElement("record").replaceChildren(...drawRecord(report, this.labels));
  }

  #editTable(index) {
    const { kind } = this.annotations.report.tables[index];
    const lines = this.messages.filter(({ table }) => table === kind).map(({ line }) => line);
    this.tableEditor.open(this.annotations, this.labels, index, this.text.unread.get(kind), lines);
  }

  /** Send all corrected cells with one more, and show the report that comes back. */
  async #correctCell(cell) {
    const { annotations } = this;
    const cells = annotations.cellsWith(cell);
    annotations.correctCells(cells, await correctTables(annotations.uncorrected, cells));
    this.#cellsChanged();
  }

  #cellsChanged() {
    this.text.refreshTables();
    this.#drawPanels();
    this.#drawCorrections();
  }

  #undo() {
    if (this.annotations.undo()) this.#cellsChanged();
    this.text.refresh();
    this.#drawCorrections();
  }

  // Draws the panels that change with every correction.
  #drawCorrections() {
    const { quantities, count } = this.annotations;
    this.filters.draw();
    this.filters.apply();
    getElement("list").replaceChildren(...drawQuantities(quantities, this.labels));
    getElement("list-count").textContent = quantities.length;
    getElement("correction-count").textContent = count
      ? translate("correctionCount", { count })
      : translate("noCorrections");
    getElement("stale").hidden = !this.annotations.textCount;
    getElement("undo").disabled = !count;
  }

  #quantityChanged(id) {
    this.navigation.hide();
    this.text.refresh();
    this.#drawCorrections();
    const mark = id === null ? null : this.text.markForQuantity(id);
    (mark ?? this.root.querySelector("[tabindex='0']") ?? getElement("undo")).focus();
  }

  #sectionChanged(id) {
    this.text.refresh();
    this.#drawCorrections();
    this.root.querySelector(`.part[data-segment="${id}"]`)?.focus();
  }

  #editSection(id) {
    const section = this.annotations.sections.find((one) => one.id === id);
    this.sectionEditor.open(this.annotations, this.labels, section);
  }

  #addListeners() {
    getElement("legend").addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) this.filters.toggle(button);
    });
    getElement("label-filter").addEventListener("change", () => this.filters.apply());
    getElement("clear-filters").addEventListener("click", () => this.filters.clear());
    getElement("show-labels").addEventListener("click", (event) => {
      setPressed(event.currentTarget, !isPressed(event.currentTarget));
      this.root.classList.toggle("labelled", isPressed(event.currentTarget));
    });
    getElement("undo").addEventListener("click", () => this.#undo());
    this.root.addEventListener("click", (event) => {
      const button = event.target.closest("button.correct-table");
      if (button) this.#editTable(Number(button.dataset.table));
    });
    getElement("report").addEventListener("click", (event) => {
      const link = event.target.closest("button.link");
      if (link) this.#goTo(link.dataset);
    });
    getElement("exports").addEventListener("click", (event) =>
      this.#exportReport(event.target.dataset.format),
    );
    getElement("annotation").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#exportAnnotations(getElement("annotation-format").value);
    });
  }

  #goTo({ cell, start, end, quantity }) {
    const span = start === undefined ? null : { start: Number(start), end: Number(end) };
    const targetQuantity = quantity
      ? this.annotations.quantity(Number(quantity))
      : this.annotations.quantities.find(
          (one) => one.start === span?.start && one.end === span.end,
        );
    const target = cell
      ? getElement(cell)
      : ((targetQuantity && this.text.markForQuantity(targetQuantity.id)) ??
        (span && this.text.lineAt(span.start).querySelector(".part")));
    if (!target) return;
    if (target.closest("[hidden], .off")) this.filters.clear();
    const details = target.closest("details");
    if (details) details.open = true;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
  }

  #exportReport(format) {
    if (!format) return;
    this.notices.attempt(async () => {
      const { report, cellCount } = this.annotations;
      const response = await exportReport(report, format);
      this.savedCellCount = cellCount;
      this.notices.show(
        translate("downloaded", { name: await saveFile(response, `report.${format}`) }),
      );
    });
  }

  #exportAnnotations(format) {
    const { textCount } = this.annotations;
    this.notices.attempt(async () => {
      const response = await exportAnnotations(this.annotations.corrected(), format);
      this.notices.show(translate("downloaded", { name: await saveFile(response, "report") }));
      this.savedTextCount = textCount;
    });
  }
}
