// @ts-check
/* A question answered: groups, facets, snippets, reasons; and what scripts of others may call. */

/**
 * @typedef {Record<string, string[]>} Filter  facet name to wanted values
 * @typedef {Doc & { doc: number, term: boolean, group: string, score: number, via: string[], status: string, uses: number }} Hit  via: ids of the entries that led to it
 * @typedef {{ total: number, terms: number, termsFirst: boolean, counts: Record<string, Record<string, number>>,
 *   asked: string, instead: Record<string, string> }} About  total: records found; instead: words as typed to words as shown
 * @typedef {{ prefix?: boolean, limit?: number, filter?: Filter, exact?: boolean }} Options  prefix: the last word may be unfinished; exact: no spelling
 * @typedef {{ place: string, parts: [string, boolean][] }} Snippet  heading above; text, whether it was asked for
 */

/** Whether a record is wanted by all facets but one. */
const wanted = (/** @type {Filter} */ filter, /** @type {number} */ doc, but = "") => root.facets.every(({ name, values, of }) =>
  name === but || !filter[name]?.length || of[doc].some((value) => filter[name].includes(values[value])));

/** What the last question came to. @type {{ groups: Group[], stems: Set<string> }} */
let last = { groups: [], stems: new Set() };

/** The terms of a word, of the nearest word where the index does not know it. @returns {Promise<Variants>} */
const known = (/** @type {Word} */ word, /** @type {boolean} */ typing, /** @type {boolean | undefined} */ exact, /** @type {Record<string, string>} */ instead) =>
  variants(word, typing).then((found) => found.length || exact ? found : spelling(word).then((better) => {
    if (!better) return found;
    instead[word.t] = better[1];
    return reach(better[0]).then(() => [[better[0], 1]]);
  }));

/** @returns {Promise<Hit[] & About>} */
function search(/** @type {string} */ typed, /** @type {Options} */ { prefix, limit = 10, filter = {}, exact } = {}) {
  /** @type {Record<string, string>} */ const instead = Object.create(null);
  return opened().then(() => {
    const asked = parse(typed, prefix), end = asked.words.length - 1;
    return Promise.all([
      table(),
      Promise.all(asked.words.map((word, i) => known(word, asked.last !== "" && i === end, exact, instead))),
      Promise.all(asked.phrases.map((phrase) => holding(phrase.words))),
    ]).then(([forms, all, holders]) => {
      const fits = (/** @type {Scored} */ [doc]) => asked.phrases.every((phrase, i) => holders[i].has(doc) !== phrase.not);
      const ranks = named(typed, forms, all), entries = group(all, TERMS, LINKS, [], fits, ranks), scores = new Map(entries.found), high = entries.found[0]?.[1] ?? 0;
      ranks.forEach((rank, doc) => { if (rank && !scores.has(doc) && fits([doc, 0])) scores.set(doc, 0); });
      const rankOf = (/** @type {number} */ doc) => ranks.get(doc) ?? 0;
      const cards = [...scores].filter(([doc, score]) => ranks.has(doc) || score >= high / 2)
        .sort(([a, x], [b, y]) => rankOf(b) - rankOf(a) || y - x || a - b).slice(0, 3);
      return shown(cards, true, []).then((terms) => {
        const hops = terms.filter((hit) => hit.score > 0 && hit.uses);
        const records = group(all, 0, TERMS, hops, fits), fitting = records.found.filter(([doc]) => wanted(filter, doc));
        const stems = asked.phrases.filter((phrase) => !phrase.not).flatMap((phrase) => phrase.words).concat(all.flat().map(([term]) => term));
        hops.forEach(({ title }) => words(title).forEach((w) => { if (!language.stop.includes(w.t)) stems.push(w.s); }));
        last = { groups: [records, entries], stems: new Set(stems) };
        const ofKind = (/** @type {string} */ kind) => !filter.kind?.length || filter.kind.includes(kind);
        const own = ofKind("decision") ? fitting : [];
        return shown(own.slice(0, limit), false, hops).then((found) => {
          const titled = (/** @type {Hit} */ hit) => +(key(hit.title) === key(typed));
          found.sort((a, b) => titled(b) - titled(a));
          const cardHits = ofKind("term") ? terms : [];
          const termsFirst = !found.length || cardHits.length > 0 && (rankOf(cards[0][0]) > 0 || cards[0][1] >= found[0].score / 2);
          return Object.assign(termsFirst ? cardHits.concat(found) : found.concat(cardHits), {
            total: own.length, terms: cardHits.length, termsFirst, asked: typed, instead,
            counts: Object.assign(counts(filter, records.found), { kind: { decision: fitting.length, term: terms.length } }),
          });
        });
      });
    });
  });
}

/** @returns {Promise<Hit[]>} */
const shown = (/** @type {Scored[]} */ found, /** @type {boolean} */ term, /** @type {Hop[]} */ hops) => Promise.all(found.map(([k, score]) => doc(k).then((one) =>
  Object.assign({
    doc: k, term, group: term ? "term" : "decision", score, uses: one.links.length / 2,
    via: hops.filter(({ links }) => links.some((doc, i) => i % 2 < 1 && doc === k)).map(({ id }) => id),
    status: term ? "" : root.facets[0].values[root.facets[0].of[k][0]],
  }, one))));

/** Per facet and value, how many are found when the other facets stay as they are. */
function counts(/** @type {Filter} */ filter, /** @type {Scored[]} */ found) {
  /** @type {Record<string, Record<string, number>>} */ const all = {};
  root.facets.forEach(({ name, values, of }) => {
    const here = all[name] = Object.create(null);
    found.forEach(([doc]) => { if (wanted(filter, doc, name)) of[doc].forEach((value) => { here[values[value]] = (here[values[value]] ?? 0) + 1; }); });
  });
  return all;
}

/** Why a document stands where it does: what each word of the last question adds, field by field, in Lucene's numbers. */
function explain(/** @type {number} */ k) {
  /** @type {{ field: string, term: string, score: number }[]} */ const why = [];
  const { found, run } = last.groups[k < root.m ? 0 : 1];
  run((doc, f, term, score) => {
    if (doc === k) why.push({ field: "title headings body plain term alias def more links".split(" ")[f], term, score });
  });
  return { score: new Map(found).get(k) ?? 0, lowered: root.low.has(k), why };
}

/** About 30 words round the densest place. @returns {Promise<Snippet>} */
const snippet = (/** @type {number} */ k) => doc(k).then(({ sum, lines }) => {
  /** @type {Snippet} */ let found = { place: "", parts: [[sum, false]] };
  let most = 0, place = "";
  const has = (/** @type {Word} */ word) => last.stems.has(word.s);
  lines.forEach((line) => {
    if (line[0] === "\u0001") { place = line.slice(1); return; }
    const all = words(line);
    all.forEach((word, i) => {
      const rich = has(word) ? new Set(all.slice(i, i + 25).filter(has).map((w) => w.s)).size : 0;
      if (rich <= most) return;
      most = rich;
      const from = Math.max(Math.min(i - 5, all.length - 30), 0), rest = all.slice(from, from + 30), cut = from + 30 < all.length;
      let at = from ? all[from].i : 0;
      found = { place, parts: from ? [["… ", false]] : [] };
      const add = (/** @type {number} */ end, /** @type {boolean} */ marked) => { if (end > at) found.parts.push([line.slice(at, at = end), marked]); };
      rest.filter(has).forEach((w) => { add(w.i, false); add(w.e, true); });
      add(cut ? rest[29].e : line.length, false);
      if (cut) found.parts.push([" …", false]);
    });
  });
  return found;
});

/**
 * Opens the search of a site.
 * @param {string} address of the site's root, with its slash, or "" @param {string} [files] version of the search files
 * @param {(address: string) => Promise<void>} [run] runs a script
 */
adroit.open = (address, files = "", run = script) => {
  base = address;
  version = files;
  load = run;
  return { search, snippet, explain, doc, words: (/** @type {string} */ text) => opened().then(() => words(text)), suggest: (/** @type {string} */ word) => opened().then(() => spelling(words(word)[0])) };
};
