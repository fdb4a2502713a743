// Marks: the text of a report with its sections in the margin and its quantities in place.

import { make } from "./elements.js";
import { cutLine, grouped, Lines } from "./layers.js";
import { kindOf } from "./corrections.js";
import { drawTable } from "./tables.js";
import { number, plain, visible } from "./text.js";
import { say } from "./words.js";

const UNSURE = 0.7;
const CHUNK = 40; // lines that the browser lays out together, when they come into sight
const STYLES = { number: "number", absence: "absent", shared: "named" };

const sameSpans = (one, other) =>
  one.length === other.length && one.every((span, index) => span === other[index]);

/** The marked text of one report. */
export class MarkedText {
  #starts = new WeakMap(); // text node -> the code point it begins at
  #elements = []; // the element of every line

  /**
   * @param {HTMLElement} root takes the lines.
   * @param {import("./labels.js").Labels} labels
   * @param {import("./corrections.js").Corrections} annotations
   */
  constructor(root, labels, annotations) {
    this.root = root;
    this.labels = labels;
    this.annotations = annotations;
    this.points = annotations.points;
    this.lines = new Lines(this.points);
    this.headings = new Set(
      annotations.report.sections.map((section) => section.heading?.trim()).filter(Boolean),
    );
  }

  /** Draw the whole text, tables as tables with their rows folded below. */
  draw() {
    const spans = this.#spans();
    this.#elements = this.lines.list.map((_, index) => this.#drawLine(index, spans));
    const { tables } = this.annotations.report;
    const tableOf = (line) =>
      tables.findIndex((table) => table.start <= line.start && line.start < table.end);
    const blocks = grouped(
      this.lines.list.map((line, index) => ({
        table: tableOf(line),
        element: this.#elements[index],
      })),
      (one, other) => one.table === other.table,
    );
    const drawn = new Set();
    const nodes = blocks.flatMap((block) => {
      const { table } = block[0];
      const elements = block.map(({ element }) => element);
      if (table < 0) return chunks(elements);
      const figure = drawn.has(table) ? [] : [drawTable(tables[table], table, this.labels)];
      drawn.add(table);
      return [...figure, foldedLines(table, elements)];
    });
    const without = tables.flatMap((table, index) =>
      drawn.has(index) ? [] : [drawTable(table, index, this.labels)],
    );
    this.root.replaceChildren(...nodes, ...without);
    const first = this.root.querySelector("mark");
    if (first) first.tabIndex = 0;
  }

  /** Draw the lines again that a change touches, and those whose margin it changes. */
  refresh() {
    const spans = this.#spans();
    this.lines.list.forEach((_, index) => {
      if (this.#unchanged(index, spans)) return;
      const element = this.#drawLine(index, spans);
      this.#elements[index].replaceWith(element);
      this.#elements[index] = element;
    });
  }

  /** Return the mark on which a quantity begins. */
  markOf(id) {
    return this.root.querySelector(`mark[data-begins~="${id}"]`);
  }

  /** Return the element of the line that holds `offset`. */
  lineAt(offset) {
    return this.#elements[this.lines.at(offset)];
  }

  /** Return the code point at a place of the document, undefined outside of the text. */
  offsetAt(node, units) {
    let text = node;
    if (node.nodeType !== Node.TEXT_NODE) {
      const next = node.childNodes[units];
      text = next ? firstText(next) : null;
      if (!text) return undefined;
      units = 0;
    }
    const start = this.#starts.get(text);
    if (start === undefined) return undefined;
    return this.points.offset(this.points.unit(start) + units);
  }

  #spans() {
    const { sections, quantities } = this.annotations;
    const items = quantities.flatMap((of) =>
      of.item ? { start: of.item.start, end: of.item.end, of } : [],
    );
    const spread = {
      sections: this.lines.spread(sections),
      quantities: this.lines.spread(quantities),
      items: this.lines.spread(items),
    };
    const before = []; // the section label that stands before each line
    let label = null;
    spread.sections.forEach((inLine) => {
      before.push(label);
      label = inLine.at(-1)?.label ?? label;
    });
    return { ...spread, before };
  }

  #unchanged(index, spans) {
    const old = this.#elements[index].drawnFrom;
    return (
      old.before === spans.before[index] &&
      sameSpans(old.sections, spans.sections[index]) &&
      sameSpans(old.quantities, spans.quantities[index]) &&
      sameSpans(
        old.items.map(({ of }) => of),
        spans.items[index].map(({ of }) => of),
      )
    );
  }

  #drawLine(index, spans) {
    const line = this.lines.list[index];
    const own = {
      sections: spans.sections[index],
      quantities: spans.quantities[index],
      items: spans.items[index],
    };
    const parts = grouped(cutLine(line, own), (one, other) => one.section === other.section);
    const lead = parts.find(([piece]) => piece.section)?.[0].section;
    const text = this.points.slice(line.start, line.end).trim();
    const classes = ["line", lead ? this.labels.sectionClass(lead.label) : "sx"];
    if (this.headings.has(text)) classes.push("head");
    if (!text) classes.push("blank");
    const element = make("p", { class: classes.join(" ") });
    let last = spans.before[index];
    for (const pieces of parts) {
      const { section } = pieces[0];
      const opens = section && section.label !== last ? this.labels.section(section.label) : null;
      if (opens && section === lead) element.dataset.section = plain(opens);
      element.append(this.#drawPart(pieces, section, lead, section === lead ? null : opens));
      last = section?.label ?? last;
    }
    element.drawnFrom = { ...own, before: spans.before[index] };
    return element;
  }

  #drawPart(pieces, section, lead, opens) {
    const part = document.createElement("span");
    if (section) {
      part.className = `part ${this.labels.sectionClass(section.label)}`;
      if (section.label !== lead.label) part.classList.add("other");
      part.dataset.sectionName = section.label;
      part.dataset.segment = section.id;
      part.tabIndex = -1;
      if (opens) part.dataset.section = plain(opens);
    }
    for (const run of grouped(pieces, (one, other) =>
      sameSpans(one.quantities, other.quantities),
    )) {
      part.append(
        ...(run[0].quantities.length
          ? [this.#drawMark(run)]
          : run.flatMap((piece) => this.#drawPiece(piece))),
      );
    }
    return part;
  }

  #drawMark(pieces) {
    const { quantities } = pieces[0];
    const top = quantities.at(-1);
    const begins = quantities.filter(({ start }) => start === pieces[0].start);
    const ends = quantities.filter(({ end }) => end === pieces.at(-1).end);
    const mark = document.createElement("mark");
    const classes = [STYLES[kindOf(top, top.text)]];
    if (begins.length) classes.push("begins");
    if (ends.length) classes.push("ends");
    if (top.score !== null && top.score < UNSURE) classes.push("unsure");
    if (top.byHand) classes.push("by-hand");
    mark.className = classes.join(" ");
    mark.tabIndex = -1;
    mark.setAttribute("role", "button");
    mark.dataset.quantities = quantities.map(({ id }) => id).join(" ");
    mark.dataset.labels = quantities.map(({ label }) => label).join(" ");
    if (begins.length) {
      mark.dataset.begins = begins.map(({ id }) => id).join(" ");
      mark.dataset.label = plain(shortly(top, this.labels));
    }
    mark.append(...pieces.flatMap((piece) => this.#drawPiece(piece)));
    return mark;
  }

  #drawPiece({ start, end, items }) {
    const nodes = visible(this.points.slice(start, end));
    let unit = this.points.unit(start);
    for (const node of nodes) {
      const text = firstText(node);
      this.#starts.set(text, this.points.offset(unit));
      unit += text.length;
    }
    if (!items.length) return nodes;
    const of = items.map((item) => item.of.id).join(" ");
    return [make("span", { class: "item", "data-of": of }, ...nodes)];
  }
}

const firstText = (node) =>
  node.nodeType === Node.TEXT_NODE
    ? node
    : document.createTreeWalker(node, NodeFilter.SHOW_TEXT).nextNode();

function shortly(quantity, labels) {
  const score = quantity.score === null ? "" : ` · ${quantity.score.toFixed(2)}`;
  return `${labels.quantity(quantity.label)} ${number(quantity.value)}${score}`;
}

function chunks(elements) {
  const count = Math.ceil(elements.length / CHUNK);
  return Array.from({ length: count }, (_, index) =>
    make("div", { class: "chunk" }, ...elements.slice(index * CHUNK, (index + 1) * CHUNK)),
  );
}

function foldedLines(table, elements) {
  const title = say("tableSource", { number: table + 1, count: elements.length });
  return make("details", { class: "source" }, make("summary", {}, title), ...elements);
}
