"use strict";
// A click on a head sorts by its column; the order of the batch is what the page has without it.
const body = document.querySelector("tbody");
const heads = [...document.querySelectorAll("thead th")];
const compare = new Intl.Collator("zh", { numeric: true }).compare;
const key = (row, column) => row.cells[column].dataset.key ?? row.cells[column].textContent.trim();

heads.forEach((head, column) => {
  const button = document.createElement("button");
  button.type = "button";
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener("click", () => {
    const down = head.getAttribute("aria-sort") === "ascending";
    for (const other of heads) other.removeAttribute("aria-sort");
    head.setAttribute("aria-sort", down ? "descending" : "ascending");
    const rows = [...body.rows].sort((a, b) => compare(key(a, column), key(b, column)));
    body.append(...(down ? rows.reverse() : rows));
  });
});
