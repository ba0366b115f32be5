// @ts-check
/* The search of a page's head: a combobox with a list that suggests (WAI-ARIA Authoring Practices: editable, list, manual selection). */

/** @typedef {HTMLFormElement} Form */
/** @returns {HTMLInputElement} */
const field = (/** @type {any} */ form) => form.q;

function combobox(/** @type {Form} */ form, /** @type {number} */ number) {
  const input = field(form), soon = later(120), tell = speaker(form);
  const list = make("div", { id: "found-" + number, role: "listbox", tabindex: "-1", "aria-label": input.getAttribute("aria-label") ?? "" });
  const foot = span("foot", []), drop = make("div", { class: "drop", hidden: "" }, [list, foot]);
  form.append(drop);
  input.setAttribute("aria-controls", list.id);
  /** @type {HTMLElement[]} */ let options = [];
  let active = -1, asked = 0;

  function show(/** @type {boolean} */ open) {
    drop.hidden = !open;
    input.setAttribute("aria-expanded", "" + open);
    if (!open) move(-1);
  }
  function close() {
    asked++;
    soon(() => {});
    show(false);
  }
  function move(/** @type {number} */ to) {
    active = to;
    options.forEach((option, i) => option.setAttribute("aria-selected", "" + (i === to)));
    options[to]?.scrollIntoView({ block: "nearest" });
    if (options[to]) input.setAttribute("aria-activedescendant", options[to].id);
    else input.removeAttribute("aria-activedescendant");
  }
  function ask() {
    const q = input.value, turn = ++asked;
    if (!q.trim()) return close();
    search(q, { prefix: true, limit: 5 }).then((hits) => {
      if (turn !== asked || active >= 0) return;
      options = hits.map((hit, i) => option(hit, hits, i));
      const groups = [hits.termsFirst, !hits.termsFirst].map((term, i) => {
        const own = options.filter((_, k) => hits[k].term === term), id = list.id + "g" + i;
        return own.length ? make("div", { role: "group", "aria-labelledby": id }, [make("span", { class: "group-name", id }, fill(term ? "plain" : "decisions")), ...own]) : "";
      });
      put(list, groups);
      put(foot, hits.length ? [make("a", { href: more(q), tabindex: "-1" }, fill("all"))] : counted(hits));
      show(true);
      tell(hits);
    }, () => {
      if (turn !== asked) return;
      put(list, []);
      put(foot, [note("broken")]);
      show(true);
    });
  }
  /** @param {Hit} hit @param {Answer} hits @param {number} i */
  const option = (hit, hits, i) => make("a", { id: list.id + "-" + i, role: "option", tabindex: "-1", href: address(hit, hits) }, [
    span("first", [bold(title(hit)), hit.term ? uses(hit) : badge(hit.status)]),
    make("p", { class: hit.term ? "def" : "" }, hit.term ? [hit.sum] : [excerpt(hit), ...chips(hit, hits, true)]),
  ]);

  input.addEventListener("input", () => {
    move(-1);
    soon(ask);
  });
  input.addEventListener("keydown", (event) => {
    const { key } = event, step = /** @type {Record<string, number>} */ ({ ArrowDown: 1, ArrowUp: -1 })[key], places = options.length + 1;
    if (event.isComposing) return;
    if (step && drop.hidden) ask();
    else if (step) move((active + 1 + step + places) % places - 1);
    else if (key === "Enter" && options[active]) options[active].click();
    else if (key !== "Escape") return;
    else if (drop.hidden) input.value = "";
    else close();
    event.preventDefault();
  });
  drop.addEventListener("pointerdown", (event) => event.preventDefault());
  form.addEventListener("focusout", (event) => { if (!form.contains(/** @type {Node | null} */ (event.relatedTarget))) close(); });
}
