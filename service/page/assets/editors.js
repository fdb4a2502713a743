// Editors: the two small dialogs in which a person corrects a quantity or the section of a sentence.

import { find, make } from "./elements.js";
import { kindOf } from "./corrections.js";
import { number, plain } from "./text.js";
import { say } from "./words.js";

/** Corrects one quantity, or marks a new one. */
export class QuantityEditor {
  /** @param {Function} done is called after a change, with the id of the quantity (null: removed). */
  constructor(done) {
    this.done = done;
    this.dialog = find("quantity-editor");
    this.form = this.dialog.querySelector("form");
    this.sentence = find("sentence");
    this.search = find("label-search");
    this.label = find("label-choice");
    this.value = find("quantity-value");
    this.problem = find("quantity-problem");
    // It is there to be selected from, also with the keyboard, which `readonly` would forbid.
    this.sentence.addEventListener("beforeinput", (event) => event.preventDefault());
    this.sentence.addEventListener("input", () => this.#showSentence());
    this.search.addEventListener("input", () => this.#listLabels());
    this.search.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") this.label.focus();
    });
    find("use-quantity").addEventListener("click", () => this.#take("span"));
    find("use-item").addEventListener("click", () => this.#take("item"));
    find("drop-item").addEventListener("click", () => this.#set({ item: null }));
    this.form.addEventListener("change", () => this.#fit());
    this.form.addEventListener("submit", (event) => this.#save(event));
    find("remove-quantity").addEventListener("click", () => this.#remove());
    find("cancel-quantity").addEventListener("click", () => this.dialog.close());
  }

  /** Open on a quantity, or on a new one at `span` (empty: none yet). */
  open(annotations, labels, quantity, span = quantity) {
    this.annotations = annotations;
    this.labels = labels;
    this.quantity = quantity;
    this.section = annotations.sectionAt(span.start);
    this.span = { start: span.start, end: span.end };
    this.item = quantity?.item ?? null;
    this.readAnew = !quantity;
    this.#showSentence();
    this.search.value = "";
    this.#listLabels(quantity?.label);
    this.#choose(quantity ? kindOf(quantity, quantity.text) : "number");
    this.value.value = number(quantity?.value);
    find("quantity-title").textContent = say(quantity ? "editQuantity" : "newQuantity");
    find("remove-quantity").hidden = !quantity;
    this.#set({});
    this.dialog.showModal();
    this.#select(this.span);
    if (span.start < span.end) this.search.focus();
    else this.sentence.focus();
  }

  #showSentence() {
    const { start, end } = this.section;
    this.sentence.value = plain(this.annotations.points.slice(start, end));
  }

  #kind() {
    return new FormData(this.form).get("kind");
  }

  #choose(kind) {
    for (const radio of this.form.elements.kind) radio.checked = radio.value === kind;
    this.#fit();
  }

  #fit() {
    this.value.disabled = this.#kind() === "absence";
    this.value.placeholder = this.#kind() === "number" ? say("valueHint") : "";
  }

  #listLabels(chosen = this.label.value) {
    const wanted = this.search.value.trim().toLowerCase();
    const fits = this.labels.quantities.filter(({ name, zh }) =>
      [name, zh, this.labels.quantity(name)].some((word) => word.toLowerCase().includes(wanted)),
    );
    this.label.replaceChildren(
      ...fits.map((label) => make("option", { value: label.name }, this.labels.both(label))),
    );
    const kept = fits.some(({ name }) => name === chosen);
    this.label.value = kept ? chosen : wanted ? (fits[0]?.name ?? "") : "";
  }

  // The sentence as shown has as many characters as the text, so places in it are places there.
  #take(part) {
    const { points } = this.annotations;
    const base = points.unit(this.section.start);
    const start = points.offset(base + this.sentence.selectionStart);
    const end = points.offset(base + this.sentence.selectionEnd);
    if (part === "item") {
      this.#set(start < end ? { item: { start, end, text: points.slice(start, end) } } : {});
    } else {
      this.readAnew = true;
      this.value.value = "";
      this.#set({ span: { start, end } });
    }
  }

  #select({ start, end }) {
    const { points } = this.annotations;
    const base = points.unit(this.section.start);
    this.sentence.setSelectionRange(points.unit(start) - base, points.unit(end) - base);
  }

  #set({ span = this.span, item = this.item }) {
    Object.assign(this, { span, item });
    const quote = ({ start, end }) =>
      start < end ? plain(this.annotations.points.slice(start, end)) : say("none");
    find("span-now").textContent = quote(span);
    find("item-now").textContent = item ? quote(item) : say("none");
    this.problem.textContent = "";
  }

  #save(event) {
    event.preventDefault();
    const changed = this.#changed();
    const problem = this.annotations.problem(changed);
    if (problem) {
      this.problem.textContent = say(`problem.${problem}`);
      return;
    }
    this.dialog.close();
    this.done(this.annotations.put(changed));
  }

  /** What the guidelines decide is left open (null) where the number is to be read anew. */
  #changed() {
    const old = this.quantity;
    const kind = this.#kind();
    const typed = this.value.value.trim();
    const value = kind === "absence" ? 0 : typed === "" ? null : Number(typed);
    const sameKind = old && kind === kindOf(old, old.text);
    const kept = sameKind && !this.readAnew;
    return {
      ...old,
      ...this.span,
      origin: old?.origin ?? "model",
      label: this.label.value,
      item: this.item,
      value,
      kind: kept ? old.kind : kind,
      unit: kept ? old.unit : null,
      qualifier: kept ? old.qualifier : null,
    };
  }

  #remove() {
    this.dialog.close();
    this.annotations.remove(this.quantity.id);
    this.done(null);
  }
}

/** Corrects the section of one sentence. */
export class SectionEditor {
  /** @param {{changed: Function, add: Function}} actions after a change; to mark a figure in it. */
  constructor(actions) {
    this.dialog = find("section-editor");
    this.choice = find("section-choice");
    this.dialog.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.dialog.close();
      if (this.choice.value === this.section.label) return;
      this.annotations.relabel(this.section.id, this.choice.value);
      actions.changed(this.section.id);
    });
    find("mark-in-sentence").addEventListener("click", () => {
      this.dialog.close();
      actions.add(this.section.start, this.section.start);
    });
    find("cancel-section").addEventListener("click", () => this.dialog.close());
  }

  open(annotations, labels, section) {
    this.annotations = annotations;
    this.section = section;
    find("section-sentence").textContent = plain(
      annotations.points.slice(section.start, section.end),
    );
    this.choice.replaceChildren(
      ...labels.sections.map((label) =>
        make(
          "option",
          { value: label.name, selected: label.name === section.label },
          labels.both(label),
        ),
      ),
    );
    this.dialog.showModal();
    this.choice.focus();
  }
}
