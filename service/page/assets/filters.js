// The filters of the text by section and by label of quantities.

import { createElement, isPressed, setPressed } from "./elements.js";
import { number, visible } from "./text.js";
import { translate } from "./messages.js";

const countNames = (names) => {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** The filters of one report's text: buttons for its sections, a list for its labels. */
export class Filters {
  /**
   * @param {HTMLElement} legend the parent of the buttons.
   * @param {HTMLSelectElement} choice the list of labels.
   * @param {import("./annotated_text.js").AnnotatedText} text
   */
  constructor(legend, choice, text) {
    this.legend = legend;
    this.choice = choice;
    this.text = text;
  }

  /** Redraw the filters for the current annotations; the selection is kept. */
  draw() {
    const { labels, annotations } = this.text;
    const selected = this.#selectedSections();
    const sections = countNames(annotations.sections.map(({ label }) => label));
    const order = [...labels.sections.map(({ name }) => name), ...sections.keys()];
    this.legend.replaceChildren(
      ...[...new Set(order)].flatMap((name) => {
        if (!sections.has(name)) return [];
        const count = createElement("small", {}, number(sections.get(name)));
        const style = labels.sectionClass(name);
        const on = String(selected.has(name));
        return [
          createElement(
            "button",
            { type: "button", class: style, "data-section-name": name, "aria-pressed": on },
            ...visible(labels.section(name)),
            " ",
            count,
          ),
        ];
      }),
    );
    const label = this.choice.value;
    const quantities = countNames(annotations.quantities.map((quantity) => quantity.label));
    const names = [
      ...new Set([...labels.quantities.map(({ name }) => name), ...quantities.keys()]),
    ];
    this.choice.replaceChildren(
      createElement("option", { value: "" }, translate("allLabels")),
      ...names
        .filter((name) => quantities.has(name))
        .map((name) =>
          createElement(
            "option",
            { value: name, selected: name === label },
            `${labels.quantity(name)}（${quantities.get(name)}）`,
          ),
        ),
    );
  }

  /** Show only the selected sections and labels; everything if nothing is selected. */
  apply() {
    const sections = this.#selectedSections();
    const label = this.choice.value;
    const { root } = this.text;
    root.classList.toggle("filtered", sections.size > 0 || label !== "");
    for (const part of root.querySelectorAll(".part, figure.table")) {
      const shown = !sections.size || sections.has(part.dataset.sectionName);
      part.classList.toggle("off", !shown || (label !== "" && part.matches("figure")));
    }
    for (const mark of root.querySelectorAll("mark")) {
      mark.classList.toggle("off", label !== "" && !mark.dataset.labels.split(" ").includes(label));
    }
    for (const line of root.querySelectorAll(".line")) {
      line.hidden = !this.#isShown(line, sections.size > 0, label !== "");
    }
  }

  /** Select or deselect the section of a button in the legend. */
  toggle(button) {
    setPressed(button, !isPressed(button));
    this.apply();
  }

  clear() {
    for (const button of this.legend.children) setPressed(button, false);
    this.choice.value = "";
    this.apply();
  }

  #selectedSections() {
    return new Set(
      [...this.legend.children].filter(isPressed).map((button) => button.dataset.sectionName),
    );
  }

  #isShown(line, bySection, byLabel) {
    if (byLabel) return line.querySelector(".part:not(.off) mark:not(.off)") !== null;
    return !bySection || line.querySelector(".part:not(.off)") !== null;
  }
}
