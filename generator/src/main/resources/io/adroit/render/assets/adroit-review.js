// @ts-check
"use strict";
/**
 * Prepares a review: chosen records and a purpose give an ordered sheet of questions. The choice stands in the address, so that it can be shared.
 * @typedef {[ask: string, from: string, theme: number, good?: string, non?: string]} Row
 * @typedef {[url: string, label: string, name: string, is: string, status: string, questions: number[], gaps: number[]]} Rec
 * @typedef {{ words: Record<string, string>, themes: [title: string, kinds: string, always: string[]][], questions: Row[], gaps: Row[], records: Rec[] }} Data
 * @typedef {{ ask: string, records: Rec[], from: string, good: string, non: string }} Item
 */
(function (adroit) {
  const SHOWN = 60;
  /**
   * The sheet's questions by theme, in the order of the themes: those of the records, each once with all records that raise it, then those always asked.
   * @param {Data} data @param {string} kind @param {Rec[]} chosen @returns {{ title: string, items: Item[] }[]}
   */
  function sheet(data, kind, chosen) {
    return data.themes.map(([title, kinds, always], theme) => {
      if (!kinds.split(" ").includes(kind)) return { title, items: [] };
      const found = /** @type {Map<string, Item>} */ (new Map());
      const add = (/** @type {Row} */ [ask, , of, good = "", non = ""], /** @type {Rec} */ record, /** @type {string} */ from) => {
        if (of !== theme) return;
        const item = found.get(ask) ?? { ask, records: [], from, good, non };
        if (!item.records.includes(record)) item.records.push(record);
        found.set(ask, item);
      };
      for (const record of chosen) {
        for (const at of record[5]) add(data.questions[at], record, data.words.from_term.replace("{0}", data.questions[at][1]));
        for (const at of record[6]) add(data.gaps[at], record, data.words.from_gap);
      }
      const rest = always.filter((ask) => !found.has(ask)).map((ask) => ({ ask, records: [], from: chosen.length ? data.words.always : "", good: "", non: "" }));
      return { title, items: [...found.values(), ...rest] };
    }).filter((theme) => theme.items.length > 0);
  }
  adroit.review = { sheet };

  const form = typeof document === "undefined" ? null : /** @type {HTMLFormElement | null} */ (document.querySelector("[data-review]"));
  const data = /** @type {Data} */ (adroit.reviewData);
  if (!form || !data) return;
  const { all, make, copy, done, flat } = adroit.page;
  const picks = /** @type {HTMLElement} */ (form.querySelector(".picks")), like = /** @type {HTMLElement | null} */ (picks.querySelector("[dir]"));
  const radios = /** @type {HTMLInputElement[]} */ (all("input[name=kind]", form));
  const into = /** @type {HTMLElement} */ (document.querySelector("[data-sheet]")), title = /** @type {HTMLElement} */ (document.querySelector("[data-sheet-title]"));
  const of = /** @type {HTMLElement} */ (document.querySelector("[data-sheet-of]")), voice = document.querySelector("[data-sheet-status]");
  const ticked = new Set();
  const kind = () => radios.find((radio) => radio.checked)?.value ?? "review";
  const picked = /** @type {Set<string>} */ (new Set());
  const chosen = () => data.records.filter((record) => picked.has(record[0]));
  /** A row to tick, as the template makes it. @param {Rec} record */
  function pick([url, label, name, is, word]) {
    const row = make("label", ""), box = make("input", ""), numbered = label.startsWith(name + ". ");
    const text = make("span", ""), title = make("span", "", numbered ? label.slice(name.length + 2) : label), tiny = make("span", "tiny"), status = make("span", "status", word);
    Object.assign(box, { type: "checkbox", name: "with", value: url, checked: picked.has(url) });
    title.dir = "auto";
    if (like?.lang) title.lang = like.lang;
    status.dataset.is = is;
    tiny.append(status);
    text.append(title, make("br", ""), tiny);
    row.append(box, make("span", "num", numbered ? name : ""), text);
    return row;
  }
  /** Those picked, then those that hold the words. */
  function list(/** @type {string} */ words = "") {
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    const rest = data.records.filter((record) => !picked.has(record[0]) && wanted.every((word) => (record[1] + " " + record[4]).toLowerCase().includes(word)));
    picks.replaceChildren(...[...chosen(), ...rest.slice(0, SHOWN)].map(pick));
  }

  /** Which records raise a question and by what. @param {Item} item */
  function why({ records, from }) {
    const line = make("p", "why");
    records.forEach((record, at) => {
      const link = /** @type {HTMLAnchorElement} */ (make("a", "", record[2]));
      link.href = record[0];
      line.append(at ? ", " : "", link);
    });
    line.append((records.length ? ": " : "") + from);
    return line;
  }
  /** How to tell an answer from what only sounds like one, as a record's page has it. @param {Item} item */
  function answers({ good, non }) {
    const more = make("details", "more"), list = make("dl", "answers");
    for (const [is, word, text] of [["good", "good_answer", good], ["bad", "non_answer", non]]) {
      if (!text) continue;
      const side = make("div", ""), said = make("dd", "", text);
      side.dataset.is = is;
      said.dir = "auto";
      if (like?.lang) said.lang = like.lang;
      side.append(make("dt", "", data.words[word]), said);
      list.append(side);
    }
    more.append(make("summary", "", data.words[good && non ? "good_and_non" : good ? "a_good_answer" : "a_non_answer"]), list);
    return more;
  }
  function draw() {
    const records = chosen(), themes = sheet(data, kind(), records);
    const total = themes.reduce((sum, theme) => sum + theme.items.length, 0);
    const key = records.length === 0 ? "sheet_none" : records.length === 1 ? "sheet_title_one" : "sheet_title";
    title.textContent = data.words[key].replace("{0}", String(total)).replace("{1}", String(records.length));
    if (voice) voice.textContent = title.textContent;
    of.replaceChildren();
    records.forEach((record, at) => {
      const link = make("a", "", record[1]), status = make("span", "status", record[4]);
      link.href = record[0];
      status.dataset.is = record[3];
      of.append(at ? ", " : "", link, " (", status, ")");
    });
    into.replaceChildren();
    themes.forEach((theme, t) => {
      const list = make("ul", "checks");
      theme.items.forEach((item, i) => {
        const row = make("li", ""), box = make("input", ""), words = make("div", ""), label = make("label", "", item.ask);
        box.type = "checkbox";
        box.id = "q-" + t + "-" + i;
        box.checked = ticked.has(item.ask);
        box.addEventListener("change", () => { if (box.checked) ticked.add(item.ask); else ticked.delete(item.ask); });
        label.htmlFor = box.id;
        words.append(label);
        if (item.from) words.append(why(item));
        if (item.good || item.non) words.append(answers(item));
        row.append(box, words);
        list.append(row);
      });
      into.append(make("h3", "", theme.title), list);
    });
  }
  function write() {
    const given = new URLSearchParams();
    if (kind() !== "review") given.set("for", kind());
    for (const record of chosen()) given.append("with", record[0]);
    const text = given.toString();
    try { history.replaceState(null, "", text ? "?" + text : location.pathname); } catch { /* some file addresses */ }
  }
  const given = new URLSearchParams(location.search);
  for (const radio of radios) radio.checked = radio.value === (given.get("for") ?? "review");
  for (const record of data.records) if (given.getAll("with").includes(record[0])) picked.add(record[0]);
  if (picked.size) list();
  form.addEventListener("change", (event) => {
    const box = /** @type {HTMLInputElement} */ (event.target);
    if (box.name === "with" && box.checked) picked.add(box.value);
    else if (box.name === "with") picked.delete(box.value);
    draw();
    write();
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  document.querySelector("[data-pick]")?.addEventListener("input", (event) => list(/** @type {HTMLInputElement} */ (event.target).value));
  for (const button of all("[data-copy-review]")) {
    button.addEventListener("click", () => {
      const markdown = button.dataset.copyReview === "markdown";
      const lines = [(markdown ? "# " : "") + title.textContent, flat(of), location.href];
      for (const theme of sheet(data, kind(), chosen())) {
        lines.push("", (markdown ? "## " : "") + theme.title, "");
        for (const { ask, records, from } of theme.items) {
          lines.push((markdown ? "- [ ] " : "[ ] ") + ask + (records.length ? " (" + records.map((record) => record[2]).join(", ") + ": " + from + ")" : ""));
        }
      }
      copy(lines.join("\n")).then(() => done(button), () => {});
    });
  }
  if (chosen().length || kind() !== "review") draw();
})(/** @type {any} */ (globalThis).adroit ??= {});
