// @ts-check
"use strict";
/* Lists that can be narrowed and ordered: decisions by facets, the glossary and incidents by words. */
(function (adroit) {
  const { all } = adroit.page;
  const nothing = /** @type {HTMLElement | null} */ (document.querySelector("[data-nothing]"));
  const tell = (/** @type {number} */ left) => { if (nothing) nothing.hidden = left > 0; };

  /** Facets: a row stays if each group with a tick has one that fits. What is ticked stands in the address. */
  const rows = /** @type {HTMLElement[]} */ (all("[data-row]"));
  const boxes = /** @type {HTMLInputElement[]} */ (all(".facets-bar input[type=checkbox]"));
  const order = /** @type {HTMLSelectElement | null} */ (document.querySelector("[data-order]"));
  const count = document.querySelector("[data-count]");
  function filter() {
    const want = new Map();
    for (const box of boxes) if (box.checked) want.set(box.name, [...(want.get(box.name) ?? []), box.value]);
    let left = 0;
    for (const row of rows) {
      const fits = [...want].every(([name, values]) => {
        const own = name === "people" ? (row.dataset.people ?? "").split("|") : [row.dataset[name] ?? ""];
        return values.some((/** @type {string} */ value) => own.includes(value));
      });
      row.hidden = !fits;
      left += fits ? 1 : 0;
    }
    if (count) count.textContent = String(left);
    tell(left);
  }
  function write() {
    const given = new URLSearchParams();
    for (const box of boxes) if (box.checked) given.append(box.name, box.value);
    if (order?.value) given.set("order", order.value);
    const text = given.toString();
    try { history.replaceState(null, "", text ? "?" + text : location.pathname); } catch { /* some file addresses */ }
  }
  function sort() {
    const number = (/** @type {HTMLTableRowElement} */ row) => Number(row.cells[0].textContent || -1);
    const title = (/** @type {HTMLElement} */ row) => row.querySelector(".t")?.textContent ?? "";
    /** @type {Record<string, (a: any, b: any) => number>} */
    const ways = { oldest: () => -1, number: (a, b) => number(b) - number(a), title: (a, b) => title(a).localeCompare(title(b), document.documentElement.lang) };
    const way = order?.value ?? "", sorted = way === "oldest" ? [...rows].reverse() : way ? [...rows].sort(ways[way]) : rows;
    rows[0].parentElement?.append(...sorted);
  }
  if (rows.length) {
    const given = new URLSearchParams(location.search);
    for (const box of boxes) {
      box.checked = given.getAll(box.name).includes(box.value);
      box.addEventListener("change", () => { filter(); write(); });
    }
    if (order) {
      order.value = given.get("order") ?? "";
      order.addEventListener("change", () => { sort(); write(); });
      if (order.value) sort();
    }
    for (const button of all("[data-clear]")) button.addEventListener("click", () => { for (const box of boxes) box.checked = false; filter(); write(); });
    filter();
  }

  /** Words and a category narrow entries. */
  const narrow = /** @type {HTMLInputElement | null} */ (document.querySelector("[data-narrow]"));
  const entries = /** @type {HTMLElement[]} */ (all(".az dl > div, [data-entry]"));
  const chips = /** @type {HTMLElement[]} */ (all("button[data-category]"));
  const texts = new Map();
  function choose() {
    const words = (narrow?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    const category = chips.find((chip) => chip.getAttribute("aria-pressed") === "true")?.dataset.category;
    let left = 0;
    for (const entry of entries) {
      if (!texts.has(entry)) texts.set(entry, (entry.textContent ?? "").toLowerCase());
      const fits = words.every((word) => texts.get(entry).includes(word)) && (!category || entry.dataset.category === category);
      entry.hidden = !fits;
      left += fits ? 1 : 0;
    }
    for (const letter of /** @type {HTMLElement[]} */ (all(".az"))) letter.hidden = all("dl > div", letter).every((/** @type {HTMLElement} */ entry) => entry.hidden);
    tell(left);
  }
  narrow?.addEventListener("input", choose);
  for (const chip of chips) {
    chip.addEventListener("click", () => {
      const on = chip.getAttribute("aria-pressed") !== "true";
      for (const other of chips) other.setAttribute("aria-pressed", String(other === chip && on));
      choose();
    });
  }
})(/** @type {any} */ (globalThis).adroit);
