// Creation of elements with text nodes only, so that no text can become markup.

/**
 * Return a new element.
 * @param {string} tag
 * @param {Object<string, string|number|boolean|null|undefined>} attributes null, undefined and
 *   false leave an attribute out, true sets it empty.
 * @param {...(Node|string|null)} children strings become text nodes.
 */
export function createElement(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(name, value === true ? "" : value);
    }
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Return a list of rows as a table with a header, in a box that scrolls sideways. */
export const createListTable = (header, rows) =>
  createElement(
    "div",
    { class: "wide" },
    createElement(
      "table",
      { class: "list" },
      createElement("thead", {}, header),
      createElement("tbody", {}, ...rows),
    ),
  );

export const getElement = (id) => document.getElementById(id);

export const isPressed = (button) => button.getAttribute("aria-pressed") === "true";

export const setPressed = (button, on) => button.setAttribute("aria-pressed", String(on));
