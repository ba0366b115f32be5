// @ts-check
/* search.html, where the question stands in the address; and what begins on every page. */

function resultsPage(/** @type {Form} */ form, /** @type {HTMLElement} */ region) {
  const input = field(form), soon = later(120), tell = speaker(form), still = [...region.childNodes];
  const count = document.querySelector("[data-search-count]"), facets = document.querySelector("[data-search-facets]");
  const names = "status tag package year kind".split(" ");
  /** @type {Filter} */ const filter = {};
  let limit = 10, turn = 0, exact = false;

  function read() {
    input.value = given().get("q") ?? "";
    exact = given().has("exact");
    names.forEach((name) => { filter[name] = given().getAll(name); });
    run();
  }
  /** @param {boolean} [push] */
  function write(push) {
    const now = new URLSearchParams({ q: input.value });
    names.forEach((name) => filter[name].forEach((value) => now.append(name, value)));
    if (exact) now.set("exact", "1");
    try { history[push ? "pushState" : "replaceState"](null, "", "?" + now); } catch { /* too many changes in a row */ }
  }
  /** @param {boolean} [prefix] */
  function run(prefix) {
    const mine = ++turn, asked = input.value.trim();
    if (!asked) {
      put(region, still);
      put(count, []);
      put(facets, []);
    } else search(input.value, { prefix, limit, filter, exact }).then((hits) => {
      if (mine !== turn) return;
      if (stale() && !prefix && fresh()) return location.reload();
      render(hits);
      narrow(hits.counts);
    }, () => { if (mine === turn) put(region, [note("broken"), ...still]); });
  }

  function render(/** @type {Answer} */ hits) {
    const day = (/** @type {string[]} */ [year, month, day]) => fill("date", [+day, label(+month + ""), year]);
    const head = (/** @type {Hit} */ hit) => make("h3", {}, [make("a", { class: "plain", href: address(hit, hits) }, [title(hit)])]);
    /** @param {string} name @param {Part[]} parts */
    const section = (name, parts) => make("section", {}, [make("h2", { class: "h-small" }, fill(name)), ...parts]);
    const terms = hits.filter((hit) => hit.term).map((hit) => make("div", { class: "plain-words" }, [head(hit), make("p", {}, [hit.sum]), make("p", { class: "tiny" }, [uses(hit)])]));
    const records = hits.filter((hit) => !hit.term).map((hit) => {
      const place = span("", []), meta = [badge(hit.status), hit.date && make("time", { datetime: hit.date }, day(hit.date.split("-"))), hit.topic && span("", [hit.topic]), place];
      return make("li", {}, [head(hit), make("p", { class: "snip" }, [excerpt(hit, (where) => put(place, fill("place", [where])))]), make("div", { class: "meta" }, meta.concat(chips(hit, hits)))]);
    });
    const next = make("button", { class: "button", type: "button", "data-search-more": "" }, fill("more"));
    next.addEventListener("click", () => { limit += 10; run(); });
    const groups = [
      terms.length ? section("plain", terms) : "",
      records.length ? section("decisions", [make("ol", { class: "hits" }, records), records.length < hits.total ? next : ""]) : "",
    ];
    const spelled = Object.entries(hits.instead).map(([typed, shown]) => make("p", { class: "small after-s" },
      [...fill("say", [make("i", {}, [typed]), bold(shown)]), " ", make("a", { href: more(hits.asked) + "&exact=1" }, fill("exact", [typed]))]));
    put(region, [make("div", {}, [stale() ? note("old") : "", ...spelled, ...(hits.termsFirst ? groups : groups.reverse())])]);
    put(count, counted(hits));
    tell(hits);
  }

  function narrow(/** @type {About["counts"]} */ counts) {
    const held = document.activeElement?.id;
    put(facets, names.filter((name) => counts[name]).map((name) => {
      const own = counts[name], times = (/** @type {string} */ value) => own[value] ?? 0;
      const values = [...new Set([...Object.keys(own).filter(times), ...filter[name]])]
        .sort((a, b) => name === "year" ? (a < b ? 1 : -1) : times(b) - times(a) || (a < b ? -1 : 1));
      return values.length < 2 && !filter[name].length ? "" : make("fieldset", {}, [make("legend", {}, fill(name)), ...values.slice(0, 12).map((value) => {
        const box = /** @type {HTMLInputElement} */ (make("input", { type: "checkbox", name, value, id: "f-" + name + "-" + value }));
        box.checked = filter[name].includes(value);
        box.addEventListener("change", () => {
          filter[name] = filter[name].filter((one) => one !== value).concat(box.checked ? value : []);
          limit = 10;
          write();
          run();
        });
        return make("label", {}, [box, name === "status" ? badge(value) : name === "kind" ? label(value) : value, span("num", [times(value)])]);
      })]);
    }));
    document.getElementById(held ?? "")?.focus();
  }

  input.addEventListener("input", () => soon(() => {
    limit = 10;
    exact = false;
    write();
    run(true);
  }));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    write(true);
    run();
  });
  addEventListener("popstate", read);
  read();
}

/** "/" and Ctrl-K go to the search; "/" can be switched off (WCAG 2.2, 2.1.4). */
function shortcuts(/** @type {Form} */ form) {
  const box = /** @type {HTMLInputElement | null} */ (document.querySelector("[data-search-slash]"));
  let on = true;
  try { on = localStorage.slash !== "false"; } catch { /* private window */ }
  if (box) {
    box.checked = on;
    box.addEventListener("change", () => {
      on = box.checked;
      try { localStorage.slash = on; } catch { /* not kept */ }
    });
  }
  addEventListener("keydown", (event) => {
    const at = /** @type {HTMLElement} */ (event.target), held = event.ctrlKey || event.metaKey;
    if (event.altKey || !(event.key === "/" ? on && !held && !at.closest("input,select,textarea,[contenteditable]") : event.key === "k" && held && !event.shiftKey)) return;
    event.preventDefault();
    field(form).focus();
    field(form).select();
  });
}

if (globalThis.document) {
  const data = document.documentElement.dataset, region = /** @type {HTMLElement | null} */ (document.querySelector("[data-search-results]"));
  const forms = /** @type {Form[]} */ ([...document.querySelectorAll("form[role=search]")]), main = forms.find((form) => form.closest("main")) ?? forms[0];
  adroit.open(data.root ?? "", data.search);
  say = new Map((data.words + "|" + region?.dataset.words).split("|").map((pair) => /** @type {[string, string]} */ (pair.split("="))));
  forms.forEach((form, i) => {
    field(form).addEventListener("focus", () => { opened().catch(() => {}); });
    if (region && form === main) resultsPage(form, region);
    else combobox(form, i);
  });
  if (main) shortcuts(main);
  highlight();
}
