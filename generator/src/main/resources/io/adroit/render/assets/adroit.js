// @ts-check
"use strict";
/* What every page gains when scripts run: definitions beside terms, choices that are kept, copying, printing. */
(function (adroit) {
  const root = document.documentElement, body = document.body;
  const all = (/** @type {string} */ css, /** @type {ParentNode} */ from = document) => /** @type {HTMLElement[]} */ ([...from.querySelectorAll(css)]);
  /** An element with a class and text. */
  function make(/** @type {string} */ tag, /** @type {string} */ name, /** @type {string} */ text = "") {
    const node = document.createElement(tag);
    if (name) node.className = name;
    node.textContent = text;
    return node;
  }
  const store = {
    /** @param {string} key @returns {string} */
    get(key) { try { return localStorage.getItem(key) ?? ""; } catch { return ""; } },
    /** @param {string} key @param {string} value */
    set(key, value) { try { if (value) localStorage.setItem(key, value); else localStorage.removeItem(key); } catch { /* not kept */ } },
  };

  /** Copies, also where there is no clipboard interface (file addresses of some browsers). @param {string} text @returns {Promise<void>} */
  function copy(text) {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const area = /** @type {HTMLTextAreaElement} */ (make("textarea", "sr-only", ""));
    area.value = text;
    body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    return Promise.resolve();
  }
  /** Says on the button itself that it was done. */
  function done(/** @type {HTMLElement} */ button) {
    const before = button.textContent;
    if (before === body.dataset.copied) return;
    button.textContent = body.dataset.copied ?? "";
    button.setAttribute("aria-live", "polite");
    setTimeout(() => { button.textContent = before; }, 2000);
  }

  /** One shared popover; its words come from the page's own list of terms, never from a copy. */
  const rows = new Map(all(".defs dt a").map((link) => [/** @type {HTMLAnchorElement} */ (link).href, /** @type {HTMLElement} */ (link.closest("div"))]));
  const box = make("div", "popover");
  box.id = "term-popover";
  box.hidden = true;
  const top = typeof box.showPopover === "function";
  if (top) box.popover = "manual";
  let opened = /** @type {HTMLAnchorElement | null} */ (null), timer = 0, touched = false;

  function open(/** @type {HTMLAnchorElement} */ link) {
    const row = rows.get(link.href);
    if (!row || opened === link) return;
    close();
    const [name, sum, uses] = [...row.children].map((child) => child.textContent ?? "");
    const parts = [make("p", "name", name), make("p", "sum", sum)];
    for (const part of parts) {
      part.dir = "auto";
      const lang = row.querySelector("dd")?.lang;
      if (lang) part.lang = lang;
    }
    if (row.dataset.difference) {
      const not = make("p", "not", body.dataset.not + " ");
      not.append(make("b", "", row.dataset.other), ": " + row.dataset.difference);
      parts.push(not);
    }
    const go = make("p", "go"), full = /** @type {HTMLAnchorElement} */ (make("a", "", body.dataset.full));
    full.href = link.href;
    go.append(full, make("span", "tiny", uses ? body.dataset.in + " " + uses : ""));
    box.replaceChildren(...parts, go);
    if (!box.isConnected) body.append(box);
    box.hidden = false;
    if (top) box.showPopover();
    place(link);
    link.setAttribute("aria-describedby", box.id);
    opened = link;
  }
  /** Under the term, or above it where there is no room below; inside the page. On a phone the style sheet sets the width. */
  function place(/** @type {HTMLElement} */ link) {
    const at = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const left = Math.max(16, Math.min(at.left, root.clientWidth - box.offsetWidth - 16));
    const below = at.bottom + 8, above = at.top - box.offsetHeight - 8;
    box.style.setProperty("--x", (root.dir === "rtl" ? root.clientWidth - left - box.offsetWidth : left) + "px");
    box.style.setProperty("--y", scrollY + (below + box.offsetHeight > innerHeight && above > 0 ? above : below) + "px");
  }
  function close() {
    clearTimeout(timer);
    if (!opened) return;
    opened.removeAttribute("aria-describedby");
    opened = null;
    if (top) box.hidePopover();
    box.hidden = true;
  }
  const later = (/** @type {() => void} */ act, /** @type {number} */ ms) => { clearTimeout(timer); timer = setTimeout(act, ms); };
  const mode = () => root.dataset.definitions ?? "";
  for (const link of /** @type {HTMLAnchorElement[]} */ (all("a.term"))) {
    link.addEventListener("pointerenter", (event) => { if (event.pointerType === "mouse" && !mode()) later(() => open(link), 500); });
    link.addEventListener("pointerleave", (event) => { if (event.pointerType === "mouse") later(close, 300); });
    link.addEventListener("pointerdown", (event) => { touched = event.pointerType !== "mouse"; });
    link.addEventListener("focus", () => { if (!mode() && !touched) later(() => open(link), 500); });
    link.addEventListener("blur", () => { if (!box.contains(document.activeElement)) later(close, 300); });
    link.addEventListener("click", (event) => {
      const first = (touched && mode() !== "off" || mode() === "click") && opened !== link && rows.has(link.href);
      const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
      if (first && plain) { event.preventDefault(); open(link); }
      touched = false;
    });
  }
  box.addEventListener("pointerenter", () => clearTimeout(timer));
  box.addEventListener("pointerleave", (event) => { if (event.pointerType === "mouse") later(close, 300); });
  box.addEventListener("focusout", (event) => { if (!box.contains(/** @type {Node | null} */ (event.relatedTarget))) later(close, 300); });
  addEventListener("pointerdown", (event) => { if (opened && event.target instanceof Node && !box.contains(event.target) && !opened.contains(event.target)) close(); });
  addEventListener("resize", () => { if (opened) place(opened); });
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !opened) return;
    if (box.contains(document.activeElement)) opened.focus();
    close();
  });

  /** Terms the reader knows: their underlines go quiet. */
  const known = () => new Set(store.get("known").split(" ").filter(Boolean));
  function quiet() {
    const ids = known(), here = /** @type {HTMLElement | null} */ (document.querySelector("[data-you-know]"));
    const has = (/** @type {HTMLElement | undefined} */ row) => ids.has(row ? row.id.slice(4) : "");
    for (const link of /** @type {HTMLAnchorElement[]} */ (all("a.term"))) link.toggleAttribute("data-known", has(rows.get(link.href)));
    for (const row of rows.values()) row.toggleAttribute("data-known", has(row));
    const count = [...rows.values()].filter(has).length;
    if (!here) return;
    here.hidden = count === 0;
    here.textContent = (here.dataset.youKnow ?? "").replace("{0}", String(count)).replace("{1}", String(rows.size));
  }
  if (rows.size) quiet();

  /** Choices that are kept on this device. */
  function keep(/** @type {string} */ css, /** @type {string} */ key) {
    for (const select of /** @type {HTMLSelectElement[]} */ (all(css))) {
      select.value = root.dataset[key] ?? "";
      select.addEventListener("change", () => {
        if (select.value) root.dataset[key] = select.value;
        else delete root.dataset[key];
        store.set(key, select.value);
        close();
      });
    }
  }
  keep("[data-theme-switch]", "theme");
  keep("[data-definitions-switch]", "definitions");

  const flat = (/** @type {Element} */ node) => (node.textContent ?? "").replace(/\s+/g, " ").trim();
  /** What a copy button copies. @type {Record<string, () => string>} */
  const texts = {
    questions: () => [document.title, location.href, ""].concat(all(".questions h3").map((line) => "- [ ] " + flat(line))).join("\n"),
    incidents: () => all(".sheet > li:not([hidden])").map((sheet) => [flat(/** @type {Element} */ (sheet.querySelector("h2")))]
      .concat(all(".guide > div", sheet).map((row) => flat(/** @type {Element} */ (row.querySelector("dt"))) + ": " + all("dd", row).map(flat).join(" / "))).join("\n")).join("\n\n"),
  };
  for (const button of all("[data-copy]")) button.addEventListener("click", () => copy(texts[button.dataset.copy ?? ""]()).then(() => done(button), () => {}));
  for (const button of all("[data-copy-link]")) button.addEventListener("click", () => copy(location.href.split("#")[0]).then(() => done(button), () => {}));
  for (const button of all("[data-print]")) button.addEventListener("click", () => print());

  /** The first answer, or that there is none, ends the wait for it. */
  const region = document.querySelector("[data-search-results]");
  if (region && root.dataset.asking !== undefined) {
    const end = () => { delete root.dataset.asking; };
    new MutationObserver((seen, watch) => { end(); watch.disconnect(); }).observe(region, { childList: true });
    addEventListener("load", () => { if (!adroit.open) end(); });
  }

  /** Contents: the section in view is current. */
  const entries = /** @type {HTMLAnchorElement[]} */ (all(".toc a"));
  if (entries.length && "IntersectionObserver" in globalThis) {
    const targets = new Map(entries.map((link) => [document.getElementById(decodeURIComponent(link.hash.slice(1))), link]));
    const watch = new IntersectionObserver((seen) => {
      const shown = seen.find((one) => one.isIntersecting);
      if (!shown) return;
      for (const link of entries) link.removeAttribute("aria-current");
      targets.get(/** @type {HTMLElement} */ (shown.target))?.setAttribute("aria-current", "true");
    }, { rootMargin: "0px 0px -75% 0px" });
    for (const target of targets.keys()) if (target) watch.observe(target);
  }
  adroit.page = { all, make, store, copy, done, known, flat };
})(/** @type {any} */ (globalThis).adroit ??= {});
