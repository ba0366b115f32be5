// @ts-check
"use strict";
/* Lists that are split over several pages: once narrowed or ordered, all their rows are fetched and made here, as the templates make them. */
(function (adroit) {
  const { make } = adroit.page, html = document.documentElement, base = html.dataset.root ?? "";
  /** @param {string} name @returns {Promise<any>} what the file of that name leaves behind */
  const load = (name) => new Promise((done, failed) => {
    const script = document.createElement("script");
    script.src = base + "data/" + name + ".js?v=" + html.dataset.search;
    script.onload = () => done(adroit[name + "Data"]);
    script.onerror = failed;
    document.head.append(script);
  });
  const team = (/** @type {HTMLElement} */ node, /** @type {HTMLElement} */ like) => {
    node.dir = "auto";
    if (like.lang) node.lang = like.lang;
    return node;
  };
  function link(/** @type {string} */ name, /** @type {string} */ text, /** @type {string} */ url) {
    const node = /** @type {HTMLAnchorElement} */ (make("a", name, text));
    node.href = base + url;
    return node;
  }
  function around(/** @type {string} */ tag, /** @type {string} */ name, /** @type {(Node | string)[]} */ ...children) {
    const node = make(tag, name);
    node.append(...children);
    return node;
  }

  /** @param {HTMLElement} like a row of the page @returns {Promise<HTMLElement[]>} every decision */
  async function rows(like) {
    const title = /** @type {HTMLElement} */ (like.querySelector(".t")), topics = like.querySelector(".topic");
    return (await load("rows")).map((/** @type {any[]} */ [url, no, name, is, word, force, topic, group, year, people, iso, date, decides, past, relations]) => {
      const cell = around("td", "", team(link("t plain", name, url), title)), sub = team(make("span", "sub", decides), title);
      if (relations) sub.append(make("b", "", " " + relations + "."));
      if (decides || relations) cell.append(sub);
      const status = make("span", "status", word), day = make("time", "", date);
      status.dataset.is = is;
      day.dateTime = iso;
      const row = around("tr", "", make("td", "no", no), cell, around("td", "", status), iso ? around("td", "date", day) : make("td", "date"));
      if (topics) row.append(make("td", "topic", topic));
      Object.assign(row.dataset, { row: "", status: is, force, topic, package: group, year, people: people.join("|") });
      if (past) row.dataset.past = "";
      return row;
    });
  }

  /** @param {HTMLElement} like a letter of the page @returns {Promise<HTMLElement>} every entry, in a section after it */
  async function entries(like) {
    const data = await load("entries"), name = /** @type {HTMLElement} */ (like.querySelector("dt")), list = make("dl", "");
    for (const [term, url, summary, category, uses, see] of data.rows) {
      const row = url
        ? around("div", "", team(around("dt", "", link("plain", term, url)), name), team(make("dd", "", summary), name), make("dd", "n", uses))
        : around("div", "", make("dt", "quiet", term), around("dd", "see", (see.length > 1 ? data.which : data.see) + " ", ...see.flatMap((/** @type {string[]} */ to, /** @type {number} */ i) => [i ? ", " : "", link("", to[0], to[1])])));
      if (category) row.dataset.category = category;
      list.append(row);
    }
    const made = around("section", "az", make("h2", "", "…"), list);
    like.parentElement?.append(made);
    return made;
  }
  adroit.whole = { rows, entries };
})(/** @type {any} */ (globalThis).adroit);
