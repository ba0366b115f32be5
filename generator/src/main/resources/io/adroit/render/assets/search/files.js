// @ts-check
/* The files of the search: scripts that call back, read once. */

/** Fields by number: title, headings, body, plain of records; term, alias, def, more of entries; links. */
const PLAIN = 3, TERMS = 4, DEF = 6, MORE = 7, LINKS = 8, f32 = Math.fround;

/** Postings of a term: per field document, frequency, document, frequency, … @typedef {number[][]} Lists */
/**
 * @typedef {{ id: string, url: string, no: string, title: string, date: string, topic: string, sum: string, next: string, nextUrl: string,
 *   lines: string[], links: number[] }} Doc  no: number; sum: one sentence; next: number or title of the successor; links: document, frequency, …
 * @typedef {{ name: string, values: string[], of: number[][] }} Facet  of: per document the numbers of its values
 * @typedef {{ v: string, n: number, m: number, k: number[], f: number[][], N: string[], i: string, c: [string, string[], string][], z: string }} RootCall
 * @typedef {RootCall & { first: string[], norms: number[][], cache: number[][], facets: Facet[], low: Set<number> }} Root
 *   n: documents, of which the first m are records; k: weights; f: per field documents with it and words in it; first: first terms of the shards;
 *   norms: per field and document Lucene's length; cache: per field and length 1 / (k1 × share); low: documents that no longer hold
 */

/** What the files handed over, by name. @type {Record<string, any[]>} */
const got = {};
Object.entries({ r: "root", q: "language", g: "g", w: "w", s: "i/", p: "p/", t: "t/" }).forEach(([call, name]) => {
  adroit[call] = (/** @type {any} */ first, /** @type {any} */ text, links = "") => {
    if (text == null) got[name] = [first];
    else got[name + first] = [text, links];
  };
});

/** A script that calls back. @returns {Promise<void>} */
const script = (/** @type {string} */ address) => new Promise((done, fail) => {
  const node = document.createElement("script");
  node.src = address;
  node.onload = () => done(node.remove());
  node.onerror = () => fail(node.remove());
  document.head.append(node);
});

/** Address of the site's root, version of its search files, way to run a script: one site at a time. */
let base = "", version = "", load = script;
/** @type {Root} */ let root;
/** @type {Map<string, Promise<any>>} */ const kept = new Map();
/** Term to its postings, of all shards that were loaded. @type {Map<string, Lists>} */ const postings = new Map();

/**
 * Loads a file once and keeps what was made of it; after a failure it may be asked for again.
 * @template T @param {string} name @param {(texts: any[]) => T} make @returns {Promise<T>}
 */
function file(name, make) {
  let found = kept.get(name);
  if (!found) {
    found = load(base + "search/" + name + ".js?v=" + (root?.v ?? version)).then(() => make(got[name]));
    found.catch(() => kept.delete(name));
    kept.set(name, found);
  }
  return found;
}

/** Numbers in 91 printable characters: digits under 70 end a number. */
function reader(/** @type {string} */ text) {
  let at = 0;
  const digit = () => { const c = text.charCodeAt(at++); return c - (c > 92 ? 36 : 35); };
  const more = () => at < text.length;
  function num() {
    let x = 0, d = 0;
    while ((d = digit()) >= 70) x = x * 21 + d - 69;
    return x * 70 + d;
  }
  return {
    more, num,
    /** A text that begins like the one before. */
    after(/** @type {string} */ before) {
      const shared = num(), long = num();
      return before.slice(0, shared) + text.slice(at, at += long);
    },
  };
}

/** Whether the search files are of another build than the page, as after a deploy. */
const stale = () => version && root.v !== version;

/** The first files, that every question needs; a root of another build is asked for once more, past all caches. @returns {Promise<any>} */
const opened = () => Promise.all([file("root", ([call]) => {
  root = readRoot(call);
  return stale() && load(base + "search/root.js?v=" + Date.now()).then(() => { root = readRoot(got.root[0]); });
}), file("language", ([call]) => {
  const pairs = (/** @type {string} */ text) => text.split(" ").map((pair) => pair.split(":"));
  language = { stop: call.stop.split(" "), letters: pairs(call.letters), endings: call.endings.map(pairs), four: RegExp("^(.*?)(" + call.four + ")$") };
})]);

/** @returns {Root} */
function readRoot(/** @type {RootCall} */ r) {
  const norms = r.N.map((text) => {
    const v = reader(text), lowest = text ? v.num() : 0, all = [];
    while (v.more()) all.push(lowest + v.num());
    return all;
  });
  const facets = r.c.map(([name, values, text]) => {
    const of = [], v = reader(text);
    while (v.more()) {
      let times = v.num() + 1, many = v.num(), here = [];
      while (many--) here.push(v.num());
      while (times--) of.push(here);
    }
    return { name, values, of };
  });
  // BM25Similarity of Lucene 9.12, step by step in single precision; length bytes as its SmallFloat has them.
  const cache = r.f.map(([docs, sum], f) => Array.from({ length: 256 }, (_, byte) => {
    const x = byte - 24, length = x < 0 ? byte : 24 + (x >>> 3 ? (x & 7 | 8) * 2 ** ((x >>> 3) - 1) : x & 7);
    return f32(1 / f32(f32(1.2) * (f < MORE ? f32(.25 + f32(f32(.75 * f32(length)) / f32(sum / docs))) : 1)));
  }));
  const low = new Set(), v = reader(r.z);
  for (let at = -1; v.more();) low.add(at += v.num() + 1);
  return Object.assign(r, { first: r.i ? r.i.split(" ") : [], norms, cache, facets, low });
}

/** Number of the shard a term would be in. */
const place = (/** @type {string} */ term) => Math.max(root.first.filter((first) => first <= term).length - 1, 0);

/** Reads a shard into `postings`; one that does not begin as the root says is of another build. @returns {Promise<string[]>} its terms in order */
const shard = (/** @type {number} */ k) => file("i/" + k, ([text]) => {
  const v = reader(text), terms = [];
  let term = "";
  while (v.more()) {
    terms.push(term = v.after(term));
    let many = v.num() + 1, doc = -1;
    /** @type {Lists} */ let lists = [[], [], [], [], [], [], [], []];
    while (many--) {
      let x = v.num(), kind = x & 3;
      doc += (x >> 2) + 1;
      let mask = kind > 2 ? v.num() + 1 : 4;
      for (let f = 0; f < TERMS; f++) if (mask >> f & 1) lists[doc < root.m ? f : f + TERMS].push(doc, kind > 2 ? v.num() + 1 : kind > 1 ? v.num() + 3 : kind + 1);
    }
    postings.set(term, lists);
  }
  if (!terms[0].startsWith(root.first[k])) throw Error();
  return terms;
});

/** Loads the shards of the terms from one to another. */
function reach(/** @type {string} */ from, to = from) {
  const wanted = [];
  for (let k = place(from); k <= place(to) && k < root.first.length; k++) wanted.push(shard(k));
  return Promise.all(wanted);
}

/** Places of a known term: per field that has any, document to places. @returns {Promise<Map<number, number[]>[]>} */
const places = (/** @type {string} */ wanted) => Promise.all([shard(place(wanted)), file("p/" + place(wanted), ([text]) => text)]).then(([terms, text]) => {
  const v = reader(text);
  /** @type {Map<number, number[]>[]} */ let found = [];
  terms.slice(0, terms.indexOf(wanted) + 1).forEach((term) => {
    found = /** @type {Lists} */ (postings.get(term)).map((list, f) => {
      const here = new Map();
      for (let i = 0; f !== PLAIN && i < list.length; i += 2) {
        let last = -1, spots = [];
        for (let j = 0; j < list[i + 1]; j++) spots.push(last += v.num() + 1);
        here.set(list[i], spots);
      }
      return here;
    });
  });
  return found;
});

/** What is shown of a document. @returns {Promise<Doc>} */
const doc = (/** @type {number} */ k) => file("t/" + k, ([text, coded]) => {
  const all = text.split("\n"), v = reader(coded);
  /** @type {any} */ const one = { lines: all.slice(9), links: [] };
  for (let at = -1; v.more();) one.links.push(at += v.num() + 1, v.num() + 1);
  "id url no title date topic sum next nextUrl".split(" ").forEach((/** @type {string} */ name, /** @type {number} */ i) => { one[name] = all[i]; });
  return one;
});
