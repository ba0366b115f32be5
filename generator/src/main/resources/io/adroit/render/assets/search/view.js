// @ts-check
/*
 * What is shown of an answer. The pages give:
 *   <html data-root="../" data-search="1a2b3c4d" data-words="plain=In plain words|…">   way to the site's root, version of the search files, words to say
 *   <form role="search" action="../search.html"><input type="search" name="q" role="combobox" …></form>   on any page, more than one is fine
 * and search.html besides:
 *   <div data-search-results>…</div>   the static list of decisions and terms; replaced when there is a question
 *   <p data-search-count>, <div data-search-facets>, <input type="checkbox" data-search-slash>   number found, facets, whether "/" goes to the search
 */

/** @typedef {string | number | Node} Part */
/** @typedef {Hit[] & About} Answer */

/** Our words, from the page. @type {Map<string, string>} */
let say = new Map();
const label = (/** @type {string} */ value) => say.get(value) ?? value[0].toUpperCase() + value.slice(1);
/** Words of ours with the given parts in their places: {} in turn, {1} by number. @param {string} key @param {Part[]} [parts] @returns {Part[]} */
const fill = (key, parts = []) => label(key).split(/(\{\d?\})/).map((text, i) => i % 2 ? parts[+text[1] || (i - 1) / 2] : text);

/** In the place of all that is there. @param {Element | null} node @param {Part[]} parts */
const put = (node, parts) => node?.replaceChildren.apply(node, /** @type {string[]} */ (parts));
/** @param {string} tag @param {Record<string, string>} attributes @param {Part[]} [parts] */
function make(tag, attributes, parts = []) {
  const node = document.createElement(tag);
  for (let key in attributes) node.setAttribute(key, attributes[key]);
  node.append.apply(node, /** @type {string[]} */ (parts));
  return node;
}
const span = (/** @type {string} */ name, /** @type {Part[]} */ parts) => make("span", { class: name }, parts);
const bold = (/** @type {string} */ text) => make("b", {}, [text]);
const badge = (/** @type {string} */ status) => make("span", { class: "status", "data-is": status }, [label(status)]);
const title = (/** @type {Hit} */ hit) => hit.no ? hit.no + ". " + hit.title : hit.title;
const uses = (/** @type {Hit} */ hit) => span("tiny", hit.uses ? fill(hit.uses > 1 ? "uses" : "use", [hit.uses]) : []);
/** Where a hit leads: a record marks what was asked for. */
const address = (/** @type {Hit} */ hit, /** @type {Answer} */ hits) => base + hit.url + (hit.term ? "" : "?hl=" + encodeURIComponent(hits.asked));
const more = (/** @type {string} */ q) => base + "search.html?q=" + encodeURIComponent(q);
/** How many, in words. @returns {Part[]} */
const counted = (/** @type {Answer} */ { length, total, terms }) =>
  fill(length ? (total === 1 ? "one" : "count") + (terms === 1 ? 1 : "") : "none", [total, terms]);

/** How a record was found, and what took its place: a link, but within an option. @param {Hit} hit @param {Answer} hits @param {boolean} [inside] */
function chips(hit, hits, inside) {
  const found = hit.via.map((id) => span("chip", fill("via", [bold(hits.find((one) => one.term && one.id === id)?.title ?? id)])));
  const next = fill("next", [bold(hit.next)]);
  if (hit.next) found.push(hit.nextUrl && !inside ? make("a", { class: "chip", href: base + hit.nextUrl }, next) : span("chip", next));
  return found;
}

/** The words round what was found, to be filled in; calls back with the heading above. @param {Hit} hit @param {(place: string) => void} [where] */
function excerpt(hit, where) {
  const node = span("", []);
  snippet(hit.doc).then(({ place, parts }) => {
    parts.forEach(([text, marked]) => node.append(marked ? make("mark", {}, [text]) : text));
    node.append(" ");
    if (place && where) where(place);
  });
  return node;
}

/** That the page is older than the search, or that the search could not be read; with a way to load the page anew. @param {string} key */
function note(key) {
  const button = make("button", { class: "button", type: "button" }, fill("reload"));
  button.addEventListener("click", () => location.reload());
  return make("p", { class: "small after-s" }, [...fill(key), " ", button]);
}

/** Whether the page may load itself anew: never one that was, so that it cannot go on and on. */
const fresh = () => performance.getEntriesByType("navigation").some((visit) => /** @type {PerformanceNavigationTiming} */ (visit).type !== "reload");

/** Calls what it was given last, after a rest. */
function later(/** @type {number} */ milliseconds) {
  let timer = 0;
  return (/** @type {() => void} */ act) => {
    clearTimeout(timer);
    timer = setTimeout(act, milliseconds);
  };
}

/** Says after a rest how many were found, for those who listen. */
function speaker(/** @type {Element} */ form) {
  const voice = make("span", { class: "sr-only", role: "status" }), soon = later(500);
  form.append(voice);
  return (/** @type {Answer} */ hits) => soon(() => put(voice, counted(hits)));
}

/** What stands in the address after its question mark. */
const given = () => new URLSearchParams(location.search);

/** Marks on a record's page what was asked for (?hl=), without a change to the page. */
function highlight() {
  const asked = given().get("hl"), main = document.querySelector("main");
  if (asked && main && CSS.highlights) opened().then(() => {
    const stems = parse(asked).words.map((word) => word.s), found = new Highlight(), walker = document.createTreeWalker(main, 4 /* texts */);
    for (let node; node = walker.nextNode();) words(node.nodeValue ?? "").forEach((word) => {
      if (!stems.includes(word.s)) return;
      const range = new Range();
      range.setStart(/** @type {Node} */ (node), word.i);
      range.setEnd(/** @type {Node} */ (node), word.e);
      found.add(range);
    });
    CSS.highlights.set("found", found);
  });
}
