// @ts-check
/* The ranking: the numbers of Lucene's query (io.adroit.index.QueryPlan), step by step in its precision. */

/** @typedef {[number, number]} Scored  document and score */
/** @typedef {[string, number][]} Variants  terms that one word of the question stands for, with their boosts; none when the index does not know it */
/** @typedef {{ id: string, title: string, links: number[], score: number }} Hop  an entry that lifts the records that use it */
/** @typedef {(doc: number, field: number, term: string, score: number) => void} Why  is told what a word adds */
/** @typedef {{ found: Scored[], need: number, run: (why?: Why) => Scored[] }} Group  run: ranks all again */

/** In how many documents a known term is. */
const often = (/** @type {string} */ term) => /** @type {Lists} */ (postings.get(term)).reduce((sum, list) => sum + list.length / 2, 0);

/** Terms that a word stands for: itself, and while it is typed what begins like it. @returns {Promise<Variants>} */
const variants = (/** @type {Word} */ word, /** @type {boolean} */ typing) => reach(word.s).then(() => {
  /** @type {Variants} */ const own = postings.has(word.s) ? [[word.s, 1]] : [];
  /** @returns {Promise<Variants>} */
  function begun(less = 0) {
    const prefix = word.t.slice(0, word.t.length - less);
    return reach(prefix, prefix + "\uffff").then(() => {
      /** @type {Variants} */ const more = [...postings.keys()].filter((term) => term.startsWith(prefix) && term !== word.s)
        .sort((a, b) => often(b) - often(a) || (a < b ? -1 : 1)).slice(0, 10).map((term) => [term, f32(.7)]);
      return own.length || more.length || less > 2 || prefix.length < 4 ? own.concat(more) : begun(less + 1);
    });
  }
  return typing ? begun() : own;
});

/** Optimal string alignment distance; stops caring above `most`. */
function distance(/** @type {string} */ a, /** @type {string} */ b, /** @type {number} */ most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  /** @type {number[][]} */ const rows = [];
  for (let i = 0; i <= a.length; i++) {
    rows[i] = [i];
    for (let j = 1; j <= b.length; j++) {
      rows[i][j] = i ? Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + +(a[i - 1] !== b[j - 1])) : j;
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
    }
  }
  return rows[a.length][b.length];
}

/** The nearest known stem, with how it is shown. @returns {Promise<string[] | undefined>} */
function spelling(/** @type {Word} */ { s: stem }) {
  const most = stem.length < 6 ? 1 : 2;
  if (stem.length < 4 || /\p{Nd}/u.test(stem)) return Promise.resolve(undefined);
  return file("w", ([text]) => {
    /** @type {[string, string, number][]} */ const all = [];
    const v = reader(text);
    let term = "", shown = "";
    while (v.more()) all.push([term = v.after(term), shown = v.after(term), v.num()]);
    return all;
  }).then((all) => {
    /** @type {string[] | undefined} */ let best;
    let bar = Infinity;
    all.forEach(([term, shown, often]) => {
      const far = distance(stem, term, most), cost = far * 200 + (term[0] === stem[0] ? 0 : 100) - often;
      if (far <= most && cost < bar) { bar = cost; best = [term, shown]; }
    });
    return best;
  });
}

/**
 * BM25 per word, best field plus a share of the others, at least `need` words; what no longer holds counts less. Best first.
 * @param {Variants[]} own @param {number} from @param {number} to fields @param {Hop[]} hops @param {Map<number, any>} meant entries whose names count @param {number} need
 * @param {Why} [why] @returns {Scored[]}
 */
function rank(own, from, to, hops, meant, need, why) {
  const sum = new Float64Array(root.n), count = new Uint8Array(root.n);
  /** @param {number} f @param {string} term @param {number[]} list @param {number} boost @param {(doc: number, score: number) => void} take */
  function add(f, term, list, boost, take) {
    const many = list.length / 2, weight = f32(f32(f32(root.k[f]) * boost) * f32(Math.log(1 + (root.f[f][0] - many + .5) / (many + .5))));
    for (let i = 0; i < list.length; i += 2) {
      let doc = list[i];
      if (f >= TERMS && f < DEF && !meant.has(doc)) continue;
      let length = f < MORE ? root.norms[f][f < TERMS ? doc : doc - root.m] : 1;
      let score = f32(weight - f32(weight / f32(1 + f32(list[i + 1] * root.cache[f][length]))));
      if (why) why(doc, f, term, score);
      take(doc, score);
    }
  }
  own.forEach((variants) => {
    const top = new Float64Array(root.n), rest = new Float64Array(root.n);
    variants.forEach(([term, boost]) => postings.get(term)?.slice(0, to).forEach((list, f) => {
      if (f >= from && list.length) add(f, term, list, boost, (doc, score) => {
        rest[doc] += Math.min(score, top[doc]);
        top[doc] = Math.max(score, top[doc]);
      });
    }));
    top.forEach((best, doc) => { if (best) { sum[doc] += f32(best + rest[doc] * f32(.3)); count[doc]++; } });
  });
  count.forEach((many, doc) => { sum[doc] = many < need ? 0 : need < 2 ? sum[doc] : f32(sum[doc]); });
  hops.forEach(({ id, links, score: boost }) => add(LINKS, id, links, boost, (doc, score) => { sum[doc] += score; }));
  /** @type {Scored[]} */ const scores = [];
  sum.forEach((score, doc) => { if (score > 0) scores.push([doc, f32(f32(score) * (root.low.has(doc) ? f32(root.k[9]) : 1))]); });
  return scores.sort(([a, x], [b, y]) => y - x || a - b);
}

/** The documents of some fields that answer: entries with any of the words, records with enough of them, or with any where none has enough. @returns {Group} */
function group(/** @type {Variants[]} */ all, /** @type {number} */ from, /** @type {number} */ to, /** @type {Hop[]} */ hops, /** @type {(one: Scored) => boolean} */ fits, meant = new Map()) {
  const own = all.filter((variants) => variants.some(([term]) => postings.get(term)?.slice(from, to).some((list) => list.length)));
  /** @returns {Group} */
  function found(/** @type {number} */ need) {
    /** @param {Why} [why] */
    const run = (why) => rank(own, from, to, hops, meant, need, why);
    return { found: run().filter(fits), need, run };
  }
  const strict = found(from ? 1 : Math.ceil(own.length * 3 / 5));
  return strict.found.length || strict.need < 2 ? strict : found(1);
}

/** Documents that hold the stems side by side in one field. @returns {Promise<Set<number>>} */
function holding(/** @type {string[]} */ stems) {
  /** @type {Set<number>} */ const docs = new Set();
  return Promise.all(stems.map((term) => reach(term))).then(() => {
    if (!stems.every((term) => postings.has(term))) return docs;
    if (stems.length < 2) {
      postings.get(stems[0])?.forEach((list, f) => { if (f !== PLAIN) list.forEach((doc, i) => { if (i % 2 < 1) docs.add(doc); }); });
      return docs;
    }
    return Promise.all(stems.map(places)).then((all) => {
      all[0].forEach((here, f) => here.forEach((spots, doc) => {
        if (spots.some((spot) => all.every((one, i) => one[f].get(doc)?.includes(spot + i)))) docs.add(doc);
      }));
      return docs;
    });
  });
}

/** All forms of the entries, each with its stems: name, abbreviation or "", aliases (stems alone). @returns {string[][][] | Promise<string[][][]>} */
const table = () => root.m === root.n ? [] : file("g", ([text]) => text.split(";").map((/** @type {string} */ entry) => entry.split(",").map((form, j) => [form, j > 1 ? form : key(form, true)])));

/**
 * The entries that a question means, with how well it names them: by the name 6, abbreviation 5, 3 less when only stems agree; an alias 4; 0 when it says a form
 * among other words, or nothing but words of one. @returns {Map<number, number>}
 */
function named(/** @type {string} */ typed, /** @type {string[][][]} */ forms, /** @type {Variants[]} */ all) {
  const ranks = new Map(), exact = key(typed), loose = key(typed, true);
  const within = (/** @type {string} */ text, /** @type {string} */ part) => (" " + text + " ").includes(" " + part + " ");
  if (exact) forms.forEach((entry, i) => entry.forEach(([form, stems], j) => {
    const has = (/** @type {Variants} */ variants) => variants.some(([term]) => within(stems, term));
    const rank = j < 2 && form === exact ? 6 - j : stems === loose ? (j > 1 ? 4 : 3 - j)
      : within(loose, stems) && all.some(has) || all.every((variants) => !variants.length || has(variants)) ? 0 : -1;
    if (rank > (ranks.get(root.m + i) ?? -1)) ranks.set(root.m + i, rank);
  }));
  return ranks;
}
