// Report: one report on the page, put together from its parts, and what a person does with it.

import { annotate, exportReport, save } from "./api.js";
import { Corrections } from "./corrections.js";
import { QuantityEditor, SectionEditor } from "./editors.js";
import { find, isPressed, press } from "./elements.js";
import { Filters } from "./filters.js";
import { drawChecks, drawHead, drawList, drawRecord, drawWarnings } from "./findings.js";
import { MarkedText } from "./marks.js";
import { Reading } from "./reading.js";
import { CodePoints } from "./text.js";
import { say } from "./words.js";

export class ReportView {
  /**
   * @param {import("./labels.js").Labels} labels
   * @param {{note: Function, attempt: Function}} notices tell the reader how it goes.
   */
  constructor(labels, notices) {
    this.labels = labels;
    this.notices = notices;
    this.root = find("marked");
    this.annotations = null;
    this.quantityEditor = new QuantityEditor((id) => this.#changed(id));
    const add = (start, end) =>
      this.quantityEditor.open(this.annotations, labels, undefined, { start, end });
    this.sectionEditor = new SectionEditor({ changed: (id) => this.#relabelled(id), add });
    this.reading = new Reading(this.root, find("tip"), find("tools"), {
      addQuantity: add,
      editQuantity: (id) =>
        this.quantityEditor.open(this.annotations, labels, this.annotations.quantity(id)),
      editSection: (id) => this.#editSection(id),
    });
    this.#listen();
  }

  get unsaved() {
    return this.annotations !== null && this.annotations.count > this.savedCount;
  }

  /** Show another report. */
  open(report) {
    this.annotations = new Corrections(report, new CodePoints(report.text));
    this.savedCount = 0;
    find("label-filter").value = "";
    find("legend").replaceChildren();
    this.draw();
    find("report").hidden = false;
    find("report-head").querySelector("h1").focus();
  }

  close() {
    this.annotations = null;
    this.root.replaceChildren();
    find("report").hidden = true;
  }

  /** Draw all of the report, in the chosen language. */
  draw() {
    if (!this.annotations) return;
    const { report } = this.annotations;
    find("report-head").replaceChildren(...drawHead(report));
    find("checks").replaceChildren(...drawChecks(report));
    find("warnings").replaceChildren(...drawWarnings(report));
    find("warnings").hidden = !report.warnings.length;
    find("record").replaceChildren(...drawRecord(report, this.labels));
    this.text = new MarkedText(this.root, this.labels, this.annotations);
    this.text.draw();
    this.filters = new Filters(find("legend"), find("label-filter"), this.text);
    this.reading.open(this.text);
    this.#drawChanging();
  }

  // The parts that change with every correction.
  #drawChanging() {
    const { quantities, count } = this.annotations;
    this.filters.draw();
    this.filters.apply();
    find("list").replaceChildren(...drawList(quantities, this.labels));
    find("list-count").textContent = quantities.length;
    find("correction-count").textContent = count
      ? say("someCorrections", { count })
      : say("noCorrections");
    find("stale").hidden = !count;
    find("undo").disabled = !count;
  }

  #changed(id) {
    this.reading.hide();
    this.text.refresh();
    this.#drawChanging();
    const mark = id === null ? null : this.text.markOf(id);
    (mark ?? this.root.querySelector("[tabindex='0']") ?? find("undo")).focus();
  }

  #relabelled(id) {
    this.text.refresh();
    this.#drawChanging();
    this.root.querySelector(`.part[data-segment="${id}"]`)?.focus();
  }

  #editSection(id) {
    const section = this.annotations.sections.find((one) => one.id === id);
    this.sectionEditor.open(this.annotations, this.labels, section);
  }

  #listen() {
    find("legend").addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button) this.filters.toggle(button);
    });
    find("label-filter").addEventListener("change", () => this.filters.apply());
    find("clear-filters").addEventListener("click", () => this.filters.clear());
    find("show-labels").addEventListener("click", (event) => {
      press(event.currentTarget, !isPressed(event.currentTarget));
      this.root.classList.toggle("labelled", isPressed(event.currentTarget));
    });
    find("undo").addEventListener("click", () => {
      this.annotations.undo();
      this.text.refresh();
      this.#drawChanging();
    });
    find("report").addEventListener("click", (event) => {
      const link = event.target.closest("button.link");
      if (link) this.#lead(link.dataset);
    });
    find("exports").addEventListener("click", (event) => this.#export(event.target.dataset.format));
    find("annotation").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#annotate(find("annotation-format").value);
    });
  }

  #lead({ cell, start, end, quantity }) {
    const span = start === undefined ? null : { start: Number(start), end: Number(end) };
    const counted = quantity
      ? this.annotations.quantity(Number(quantity))
      : this.annotations.quantities.find(
          (one) => one.start === span?.start && one.end === span.end,
        );
    const target = cell
      ? find(cell)
      : ((counted && this.text.markOf(counted.id)) ??
        (span && this.text.lineAt(span.start).querySelector(".part")));
    if (!target) return;
    if (target.closest("[hidden], .off")) this.filters.clear();
    const fold = target.closest("details");
    if (fold) fold.open = true;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
  }

  #export(format) {
    if (!format) return;
    this.notices.attempt(async () => {
      const response = await exportReport(this.annotations.report, format);
      this.notices.note(say("downloaded", { name: await save(response, `report.${format}`) }));
    });
  }

  #annotate(format) {
    const { count } = this.annotations;
    this.notices.attempt(async () => {
      const response = await annotate(this.annotations.corrected(), format);
      this.notices.note(say("downloaded", { name: await save(response, "report") }));
      this.savedCount = count;
    });
  }
}
