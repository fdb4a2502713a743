// The dialogs in which the user corrects a quantity or the section of a sentence.

import { createElement, getElement } from "./elements.js";
import { quantityKind } from "./corrections.js";
import { number, plain } from "./text.js";
import { translate } from "./messages.js";

/** The dialog that corrects a quantity or adds one. */
export class QuantityEditor {
  /** @param {Function} onChange receives the id of the changed quantity (null: removed). */
  constructor(onChange) {
    this.onChange = onChange;
    this.dialog = getElement("quantity-editor");
    this.form = this.dialog.querySelector("form");
    this.sentence = getElement("sentence");
    this.search = getElement("label-search");
    this.label = getElement("label-choice");
    this.value = getElement("quantity-value");
    this.problem = getElement("quantity-problem");
    // The user selects text in it, also with the keyboard, which `readonly` would prevent.
    this.sentence.addEventListener("beforeinput", (event) => event.preventDefault());
    this.sentence.addEventListener("input", () => this.#showSentence());
    this.search.addEventListener("input", () => this.#listLabels());
    this.search.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") this.label.focus();
    });
    getElement("use-quantity").addEventListener("click", () => this.#useSelection("span"));
    getElement("use-item").addEventListener("click", () => this.#useSelection("item"));
    getElement("remove-item").addEventListener("click", () => this.#set({ item: null }));
    this.form.addEventListener("change", () => this.#updateValueField());
    this.form.addEventListener("submit", (event) => this.#save(event));
    getElement("remove-quantity").addEventListener("click", () => this.#remove());
    getElement("cancel-quantity").addEventListener("click", () => this.dialog.close());
  }

  /** Open the dialog for a quantity, or for a new one at `span` (which may be empty). */
  open(annotations, labels, quantity, span = quantity) {
    this.annotations = annotations;
    this.labels = labels;
    this.quantity = quantity;
    this.section = annotations.sectionAt(span.start);
    this.span = { start: span.start, end: span.end };
    this.item = quantity?.item ?? null;
    this.deriveFields = !quantity;
    this.#showSentence();
    this.search.value = "";
    this.#listLabels(quantity?.label);
    this.#selectKind(quantity ? quantityKind(quantity, quantity.text) : "number");
    this.value.value = number(quantity?.value);
    getElement("quantity-title").textContent = translate(quantity ? "editQuantity" : "newQuantity");
    getElement("remove-quantity").hidden = !quantity;
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

  #selectKind(kind) {
    for (const radio of this.form.elements.kind) radio.checked = radio.value === kind;
    this.#updateValueField();
  }

  #updateValueField() {
    this.value.disabled = this.#kind() === "absence";
    this.value.placeholder = this.#kind() === "number" ? translate("valueHint") : "";
  }

  #listLabels(chosen = this.label.value) {
    const query = this.search.value.trim().toLowerCase();
    const matches = this.labels.quantities.filter(({ name, zh }) =>
      [name, zh, this.labels.quantity(name)].some((text) => text.toLowerCase().includes(query)),
    );
    this.label.replaceChildren(
      ...matches.map((label) =>
        createElement("option", { value: label.name }, this.labels.bilingual(label)),
      ),
    );
    const kept = matches.some(({ name }) => name === chosen);
    this.label.value = kept ? chosen : query ? (matches[0]?.name ?? "") : "";
  }

  // The displayed sentence has the same length as the text, so its offsets are valid in the text.
  #useSelection(part) {
    const { points } = this.annotations;
    const base = points.unit(this.section.start);
    const start = points.offset(base + this.sentence.selectionStart);
    const end = points.offset(base + this.sentence.selectionEnd);
    if (part === "item") {
      this.#set(start < end ? { item: { start, end, text: points.slice(start, end) } } : {});
    } else {
      this.deriveFields = true;
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
      start < end ? plain(this.annotations.points.slice(start, end)) : translate("none");
    getElement("current-span").textContent = quote(span);
    getElement("current-item").textContent = item ? quote(item) : translate("none");
    this.problem.textContent = "";
  }

  #save(event) {
    event.preventDefault();
    const edited = this.#editedQuantity();
    const problem = this.annotations.problem(edited);
    if (problem) {
      this.problem.textContent = translate(`problem.${problem}`);
      return;
    }
    this.dialog.close();
    this.onChange(this.annotations.save(edited));
  }

  /** Fields that the service derives from the text again are null. */
  #editedQuantity() {
    const old = this.quantity;
    const kind = this.#kind();
    const typed = this.value.value.trim();
    const value = kind === "absence" ? 0 : typed === "" ? null : Number(typed);
    const sameKind = old && kind === quantityKind(old, old.text);
    const kept = sameKind && !this.deriveFields;
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
    this.onChange(null);
  }
}

/** The dialog that corrects the section of a sentence. */
export class SectionEditor {
  /** @param {{changed: Function, add: Function}} actions after a change; to add a quantity. */
  constructor(actions) {
    this.dialog = getElement("section-editor");
    this.choice = getElement("section-choice");
    this.dialog.querySelector("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.dialog.close();
      if (this.choice.value === this.section.label) return;
      this.annotations.relabel(this.section.id, this.choice.value);
      actions.changed(this.section.id);
    });
    getElement("mark-in-sentence").addEventListener("click", () => {
      this.dialog.close();
      actions.add(this.section.start, this.section.start);
    });
    getElement("cancel-section").addEventListener("click", () => this.dialog.close());
  }

  open(annotations, labels, section) {
    this.annotations = annotations;
    this.section = section;
    getElement("section-sentence").textContent = plain(
      annotations.points.slice(section.start, section.end),
    );
    this.choice.replaceChildren(
      ...labels.sections.map((label) =>
        createElement(
          "option",
          { value: label.name, selected: label.name === section.label },
          labels.bilingual(label),
        ),
      ),
    );
    this.dialog.showModal();
    this.choice.focus();
  }
}
