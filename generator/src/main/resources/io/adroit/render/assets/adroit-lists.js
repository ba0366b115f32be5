// @ts-check
"use strict";
/* Lists that can be narrowed and ordered: decisions by facets, the glossary and incidents by words. */
(function (adroit) {
  const { all } = adroit.page;
  const nothing = /** @type {HTMLElement | null} */ (document.querySelector("[data-nothing]"));
  const tell = (/** @type {number} */ left) => { if (nothing) nothing.hidden = left > 0; };

  /** Facets: a row stays if each group with a tick has one that fits. What is ticked stands in the address. Of a list that is split, all rows are fetched first. */
  const MOST = 1000;
  const rows = /** @type {HTMLElement[]} */ (all("[data-row]")), table = rows[0]?.parentElement;
  const boxes = /** @type {HTMLInputElement[]} */ (all(".facets-bar input[type=checkbox]"));
  const order = /** @type {HTMLSelectElement | null} */ (document.querySelector("[data-order]"));
  const count = document.querySelector("[data-count]"), parts = /** @type {HTMLElement | null} */ (document.querySelector("[data-parts]"));
  let whole = /** @type {HTMLElement[] | undefined} */ (undefined);
  function draw() {
    const want = new Map();
    for (const box of boxes) if (box.checked) want.set(box.name, [...(want.get(box.name) ?? []), box.value]);
    const chosen = want.size > 0 || Boolean(order?.value);
    if (chosen && adroit.whole && !whole) {
      adroit.whole.rows(rows[0]).then((/** @type {HTMLElement[]} */ found) => { whole = found; draw(); }, () => {});
      return;
    }
    const fit = (chosen && whole || rows).filter((row) => [...want].every(([name, values]) => {
      const own = name === "people" ? (row.dataset.people ?? "").split("|") : [row.dataset[name] ?? ""];
      return values.some((/** @type {string} */ value) => own.includes(value));
    }));
    table?.replaceChildren(...sorted(fit).slice(0, MOST));
    if (count) count.textContent = String(fit.length);
    if (parts) parts.hidden = chosen && Boolean(whole);
    tell(fit.length);
  }
  function write() {
    const given = new URLSearchParams();
    for (const box of boxes) if (box.checked) given.append(box.name, box.value);
    if (order?.value) given.set("order", order.value);
    const text = given.toString();
    try { history.replaceState(null, "", text ? "?" + text : location.pathname); } catch { /* some file addresses */ }
  }
  function sorted(/** @type {HTMLElement[]} */ list) {
    const number = (/** @type {HTMLTableRowElement} */ row) => Number(row.cells[0].textContent || -1);
    const title = (/** @type {HTMLElement} */ row) => row.querySelector(".t")?.textContent ?? "";
    /** @type {Record<string, (a: any, b: any) => number>} */
    const ways = { number: (a, b) => number(b) - number(a), title: (a, b) => title(a).localeCompare(title(b), document.documentElement.lang) };
    const way = order?.value ?? "";
    return way === "oldest" ? [...list].reverse() : way ? [...list].sort(ways[way]) : list;
  }
  if (rows.length) {
    const given = new URLSearchParams(location.search);
    for (const box of boxes) {
      box.checked = given.getAll(box.name).includes(box.value);
      box.addEventListener("change", () => { draw(); write(); });
    }
    if (order) {
      order.value = given.get("order") ?? "";
      order.addEventListener("change", () => { draw(); write(); });
    }
    for (const button of all("[data-clear]")) button.addEventListener("click", () => { for (const box of boxes) box.checked = false; draw(); write(); });
    if (location.search) draw();
  }

  /** Words and a category narrow entries. */
  const narrow = /** @type {HTMLInputElement | null} */ (document.querySelector("[data-narrow]"));
  const entries = /** @type {HTMLElement[]} */ (all(".az dl > div, [data-entry]"));
  const chips = /** @type {HTMLElement[]} */ (all("button[data-category]"));
  const texts = new Map();
  let found = /** @type {HTMLElement | undefined} */ (undefined);
  function choose() {
    const words = (narrow?.value ?? "").toLowerCase().split(/\s+/).filter(Boolean);
    const category = chips.find((chip) => chip.getAttribute("aria-pressed") === "true")?.dataset.category;
    const chosen = words.length > 0 || category !== undefined, groups = /** @type {HTMLElement[]} */ (all(".az"));
    if (chosen && adroit.whole && !found) {
      adroit.whole.entries(groups[0]).then((/** @type {HTMLElement} */ made) => { found = made; choose(); }, () => {});
      return;
    }
    let left = 0;
    for (const entry of found && chosen ? /** @type {HTMLElement[]} */ (all("dl > div", found)) : entries) {
      if (!texts.has(entry)) texts.set(entry, (entry.textContent ?? "").toLowerCase());
      const fits = words.every((word) => texts.get(entry).includes(word)) && (!category || entry.dataset.category === category);
      entry.hidden = !fits;
      left += fits ? 1 : 0;
    }
    for (const group of groups) group.hidden = found ? (group === found) !== chosen : all("dl > div", group).every((/** @type {HTMLElement} */ entry) => entry.hidden);
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
