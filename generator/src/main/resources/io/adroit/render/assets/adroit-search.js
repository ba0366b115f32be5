// @ts-check
"use strict";
/*
 * Search in the reader's browser: the ranking of Lucene, over shards that are loaded as classic scripts.
 * The first part is the core (no document needed), the second the user interface.
 *
 * What the pages give:
 *   <html data-root="../" data-search="1a2b3c4d">   way to the site's root ("" or "../"…), version of the search files
 *   <form class="search" role="search" action="../search.html"><input type="search" name="q" role="combobox"
 *     aria-label="…" aria-expanded="false" aria-autocomplete="list" autocomplete="off"></form>   on any page, more than one is fine
 *   data-words="plain=In plain words|decisions=Decisions|…" on <html>, optional: other words for `say` below (German pages)
 * What search.html gives besides:
 *   <p class="small" data-search-count></p>          how many, in words
 *   <div data-search-results>…</div>                 the static list of decisions and terms; replaced when there is a question
 *   <div class="facets" data-search-facets></div>    filled with one fieldset per facet
 *   <input type="checkbox" data-search-slash>        optional: whether "/" goes to the search (kept on the device)
 * What is made: in the form .drop > [role=listbox] > [role=group] > a[role=option], and one [role=status].sr-only; in the results
 * section > .plain-words, section > ol.hits > li, p.small[data-search-spelling], button[data-search-more].
 *
 * The tests run the core in Rhino 1.9, whose `const` in a loop keeps its first value: loops use `let`. It knows no rest, class or async.
 */

/**
 * @typedef {{ t: string, s: string, i: number, e: number }} Word  folded, stem, start and end in the text
 * @typedef {{ term: string, boost: number }} Variant
 * @typedef {{ stem: string, variants: Variant[] }} Token
 * @typedef {{ not: boolean, words: string[] }} Phrase
 * @typedef {{ words: Word[], phrases: Phrase[], last: string }} Question  last: the word still being typed, or ""
 * @typedef {{ lists: number[][] }} Entry  per field doc, frequency, doc, frequency, …
 * @typedef {{ id: string, url: string, no: string, title: string, date: string, topic: string, sum: string, next: string, nextUrl: string,
 *   lines: string[], links: number[] }} Doc  no: number; sum: one sentence; next: number or title of the successor
 * @typedef {Record<string, string[]>} Filter  facet name to wanted values
 * @typedef {{ id: string, doc: number, group: "term" | "decision", score: number, via: string[], url: string, no: string,
 *   title: string, date: string, status: string, topic: string, sum: string, next: string, nextUrl: string, uses: number }} Hit
 * @typedef {{ total: number, terms: number, first: "term" | "decision", counts: Record<string, Record<string, number>>,
 *   asked: string, instead: Record<string, string> }} About
 * @typedef {{ prefix?: boolean, limit?: number, filter?: Filter, exact?: boolean }} Options  exact: no spelling
 */
(function (adroit) {
  const f32 = Math.fround;
  const CJK = "\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff";
  const WORD = new RegExp("(?<![\\p{L}\\p{Nd}])(?:\\.[nN][eE][tT]|[A-Za-z](?:\\+\\+|#))(?![\\p{L}\\p{Nd}\\p{M}])|[" + CJK + "]|[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}\\p{M}](?<![" + CJK + "]))*", "gu");
  /** @type {Record<string, string>} */
  const LETTERS = { "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ς": "σ" };
  const STOP = new Set(("a an the and or but if then than so of in on at to from for by with without about into onto over under between through during before after up out off again as is are was were be been being am do does did doing done have has had having can could should would will shall may might must need let get gets got getting go goes going went gone make makes made it its this that these those there here he she his her him they them their we us our ours you your yours i me my mine who whom whose which what when where why how not no nor only just also too very much many more most some any all each every other another such own same s t d ll m re ve don doesn didn isn aren wasn weren won wouldn couldn shouldn happen happens happened happening use uses used using one ones thing things something someone anything anyone everything know knows tell please want wants like still ever even actually really").split(" "));

  /** Without case, accents and ligatures. */
  function fold(/** @type {string} */ word) {
    return /^[a-z0-9]+$/.test(word) ? word : word.normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").toLowerCase()
      .replace(/[ßæœøłđðþıς]/g, (c) => LETTERS[c]);
  }

  const cons = "[^aeiou][^aeiouy]*", vow = "[aeiouy][aeiou]*";
  const m0 = RegExp("^(" + cons + ")?" + vow + cons), m1 = RegExp("^(" + cons + ")?" + vow + cons + "(" + vow + ")?$");
  const m2 = RegExp("^(" + cons + ")?" + vow + cons + vow + cons), hasVowel = RegExp("^(" + cons + ")?[aeiouy]");
  const short = RegExp("^" + cons + "[aeiouy][^aeiouwxy]$");
  /** @type {Record<string, string>} */
  const TWO = { ational: "ate", tional: "tion", enci: "ence", anci: "ance", izer: "ize", bli: "ble", alli: "al", entli: "ent", eli: "e", ousli: "ous", ization: "ize", ation: "ate", ator: "ate", alism: "al", iveness: "ive", fulness: "ful", ousness: "ous", aliti: "al", iviti: "ive", biliti: "ble", logi: "log" };
  /** @type {Record<string, string>} */
  const THREE = { icate: "ic", ative: "", alize: "al", iciti: "ic", ical: "ic", ful: "", ness: "" };
  const two = RegExp("^(.*?)(" + Object.keys(TWO).join("|") + ")$"), three = RegExp("^(.*?)(" + Object.keys(THREE).join("|") + ")$");
  const four = /^(.*?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/;
  /** @type {Map<string, string>} */
  const stems = new Map();

  /** M. F. Porter, "An algorithm for suffix stripping" (1980), as Lucene's PorterStemFilter has it. */
  function porter(/** @type {string} */ w) {
    if (w.length < 3) return w;
    const y = w[0] === "y";
    if (y) w = "Y" + w.slice(1);
    if (/(ss|i)es$/.test(w)) w = w.slice(0, -2);
    else if (/[^s]s$/.test(w)) w = w.slice(0, -1);
    let m = /^(.*)eed$/.exec(w);
    if (m) { if (m0.test(m[1])) w = w.slice(0, -1); }
    else if ((m = /^(.*)(ed|ing)$/.exec(w)) && hasVowel.test(m[1])) {
      w = m[1];
      if (/(at|bl|iz)$/.test(w)) w += "e";
      else if (/([^aeiouylsz])\1$/.test(w)) w = w.slice(0, -1);
      else if (short.test(w)) w += "e";
    }
    if (/y$/.test(w) && hasVowel.test(w.slice(0, -1))) w = w.slice(0, -1) + "i";
    if ((m = two.exec(w)) && m0.test(m[1])) w = m[1] + TWO[m[2]];
    if ((m = three.exec(w)) && m0.test(m[1])) w = m[1] + THREE[m[2]];
    if ((m = four.exec(w)) && m2.test(m[1])) w = m[1];
    if (/e$/.test(w)) {
      const rest = w.slice(0, -1);
      if (m2.test(rest) || m1.test(rest) && !short.test(rest)) w = rest;
    }
    if (/ll$/.test(w) && m2.test(w)) w = w.slice(0, -1);
    return y ? "y" + w.slice(1) : w;
  }
  function stem(/** @type {string} */ folded) {
    let found = stems.get(folded);
    if (found === undefined) stems.set(folded, found = porter(folded));
    return found;
  }

  /** The words of a text; words of over 40 letters are none. @returns {Word[]} */
  function words(/** @type {string} */ text) {
    /** @type {Word[]} */ const found = [];
    for (let m of text.matchAll(WORD)) {
      let t = fold(m[0]);
      if (t.length <= 40) found.push({ t, s: stem(t), i: m.index, e: m.index + m[0].length });
    }
    return found;
  }
  const key = (/** @type {string} */ text, stemmed = false) => words(text).map((w) => stemmed ? w.s : w.t).join(" ");

  /** Reads what was typed: words, "phrases", -without. @returns {Question} */
  function parse(/** @type {string} */ typed, prefix = false) {
    const text = typed.slice(0, 1000).replace(/[“”„«»]/g, "\"");
    /** @type {Question} */ const asked = { words: [], phrases: [], last: "" };
    let all = /** @type {Word[]} */ ([]);
    for (let m of text.matchAll(/(-?)"([^"]*)"?|[^\s"]+/g)) {
      let quoted = m[2] !== undefined;
      let not = quoted ? m[1] === "-" : /^-[\p{L}\p{Nd}]/u.test(m[0]);
      let found = words(quoted ? m[2] : m[0]);
      asked.last = "";
      if ((quoted || not) && found.length) asked.phrases.push({ not, words: found.map((w) => w.s) });
      if (!not) all = all.concat(found);
      if (!not && !quoted && found.length && m.index + m[0].length === text.length && /[\p{L}\p{Nd}\p{M}]$/u.test(text)) asked.last = found[found.length - 1].t;
    }
    const told = all.filter((w) => !STOP.has(w.t));
    const seen = new Set();
    asked.words = (told.length ? told : all).filter((w) => !seen.has(w.s) && seen.add(w.s)).slice(0, 24);
    const end = asked.words[asked.words.length - 1];
    if (!prefix || asked.last.length < 3 || !end || end.t !== asked.last) asked.last = "";
    return asked;
  }

  /** Numbers in 91 printable characters: digits under 70 end a number. */
  function reader(/** @type {string} */ s) {
    let at = 0;
    const digit = () => { const c = s.charCodeAt(at++); return c - (c > 92 ? 36 : 35); };
    return {
      more: () => at < s.length,
      num() { let x = 0, d = 0; while ((d = digit()) >= 70) x = x * 21 + d - 69; return x * 70 + d; },
      take: (/** @type {number} */ n) => s.slice(at, at += n),
    };
  }
  /** Optimal string alignment distance; stops caring above `most`. */
  function distance(/** @type {string} */ a, /** @type {string} */ b, /** @type {number} */ most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    let before = /** @type {number[]} */ ([]), last = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
      let row = [i];
      for (let j = 1; j <= b.length; j++) {
        let same = a[i - 1] === b[j - 1];
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      before = last;
      last = row;
    }
    return last[b.length];
  }

  /** What the shards hand over, by name. @type {Record<string, any>} */
  const got = {};
  /** @type {[string, string][]} */ const calls = [["r", "root"], ["g", "g"], ["w", "w"]];
  calls.forEach(([call, name]) => { adroit[call] = (/** @type {any} */ value) => { got[name] = value; }; });
  /** @type {[string, string][]} */ const numbered = [["s", "i/"], ["p", "p/"]];
  numbered.forEach(([call, name]) => { adroit[call] = (/** @type {number} */ k, /** @type {string} */ value) => { got[name + k] = value; }; });
  adroit.t = (/** @type {number} */ k, /** @type {string} */ text, links = "") => { got["t/" + k] = [text, links]; };

  /** A script that calls back. @returns {Promise<void>} */
  function script(/** @type {string} */ address) {
    return new Promise((done, fail) => {
      const node = document.createElement("script");
      node.src = address;
      node.onload = () => { node.remove(); done(); };
      node.onerror = () => { node.remove(); fail(Error("cannot load " + address)); };
      document.head.append(node);
    });
  }

  /**
   * Opens the search of a site.
   * @param {string} base address of the site's root, with its slash, or ""
   * @param {string} [version] of the search files
   * @param {(address: string) => Promise<void>} [load] runs a script
   */
  adroit.open = function (base, version = "", load = script) {
    /** @type {Map<string, Promise<any>>} */ const kept = new Map();
    /** Loads a file once and keeps what was made of it. @param {string} name @param {(value: any) => any} make */
    function file(name, make) {
      let found = kept.get(name);
      if (!found) {
        const v = name === "root" ? version : got.root.v;
        found = load(base + "search/" + name + ".js" + (v ? "?v=" + v : "")).then(() => make(got[name]));
        found.catch(() => kept.delete(name));
        kept.set(name, found);
      }
      return found;
    }
    const root = () => file("root", readRoot);

    function readRoot(/** @type {any} */ r) {
      r.norms = r.N.map((/** @type {string} */ s) => {
        const v = reader(s), lowest = s ? v.num() : 0;
        /** @type {number[]} */ const norms = [];
        while (v.more()) norms.push(lowest + v.num());
        return norms;
      });
      r.first = r.i ? r.i.split(" ") : [];
      r.facets = r.c.map((/** @type {[string, string[], string]} */ c) => {
        /** @type {number[][]} */ const of = [];
        const v = reader(c[2]);
        while (v.more()) {
          let times = v.num() + 1, many = v.num();
          /** @type {number[]} */ let values = [];
          while (many--) values.push(v.num());
          while (times--) of.push(values);
        }
        return { name: c[0], values: c[1], of };
      });
      r.low = new Set();
      const v = reader(r.z);
      let doc = -1;
      while (v.more()) r.low.add(doc += v.num() + 1);
      // BM25Similarity of Lucene 9.12, step by step in single precision.
      r.cache = r.f.map((/** @type {number[]} */ f, /** @type {number} */ i) => Array.from({ length: i < 7 ? 256 : 2 }, (_, b) => {
        const x = b - 24, length = b < 24 ? b : 24 + (x >>> 3 ? (x & 7 | 8) * 2 ** ((x >>> 3) - 1) : x & 7);
        const share = i < 7 ? f32(.25 + f32(f32(.75 * f32(length)) / f32(f[1] / f[0]))) : 1;
        return f32(1 / f32(f32(1.2) * share));
      }));
      return r;
    }

    /** @returns {Promise<Map<string, Entry>>} */
    function shard(/** @type {any} */ r, /** @type {number} */ k) {
      return file("i/" + k, (text) => {
        /** @type {Map<string, Entry>} */ const terms = new Map();
        const v = reader(text);
        let term = "";
        while (v.more()) {
          term = term.slice(0, v.num()) + v.take(v.num());
          let many = v.num() + 1, doc = -1;
          /** @type {number[][]} */ let lists = [[], [], [], [], [], [], []];
          while (many--) {
            let x = v.num(), kind = x & 3;
            doc += (x >> 2) + 1;
            let mask = kind > 2 ? v.num() + 1 : 4;
            for (let f = 0; f < 4; f++) if (mask >> f & 1) lists[doc < r.m ? f : f + 4].push(doc, kind > 2 ? v.num() + 1 : kind > 1 ? v.num() + 3 : kind + 1);
          }
          terms.set(term, { lists });
        }
        return terms;
      });
    }
    /** Number of the shard a term would be in. */
    function place(/** @type {any} */ r, /** @type {string} */ term) {
      let low = 0, high = r.first.length;
      while (low < high) { let mid = low + high >> 1; if (r.first[mid] <= term) low = mid + 1; else high = mid; }
      return Math.max(low - 1, 0);
    }
    /** Terms of the index from `from` on that begin with it, or that term alone. @returns {Promise<Map<string, Entry>>} */
    function terms(/** @type {any} */ r, /** @type {string} */ from, open = false) {
      const wanted = [];
      if (r.first.length) for (let k = place(r, from); k <= (open ? place(r, from + "\uffff") : place(r, from)); k++) wanted.push(shard(r, k));
      return Promise.all(wanted).then((shards) => {
        /** @type {Map<string, Entry>} */ const found = new Map();
        shards.forEach((all) => all.forEach((entry, term) => { if (open ? term.startsWith(from) : term === from) found.set(term, entry); }));
        return found;
      });
    }
    const df = (/** @type {Entry} */ entry) => entry.lists.reduce((sum, list) => sum + list.length / 2, 0);

    /** The variants of one word; none when the index does not know it. @returns {Promise<Variant[]>} */
    function variants(/** @type {any} */ r, /** @type {Map<string, Entry>} */ index, /** @type {Word} */ word, typing = false) {
      const note = (/** @type {Map<string, Entry>} */ found) => found.forEach((entry, term) => index.set(term, entry));
      const begun = (/** @type {string} */ prefix) => terms(r, prefix, true).then((found) => {
        const best = [...found].filter(([term]) => term !== word.s)
          .sort(([a, x], [b, y]) => df(y) - df(x) || (a < b ? -1 : 1)).slice(0, 10);
        note(new Map(best));
        return best.map(([term]) => ({ term, boost: f32(.7) }));
      });
      return terms(r, word.s).then((found) => {
        note(found);
        /** @type {Variant[]} */ const own = found.size ? [{ term: word.s, boost: 1 }] : [];
        if (!typing) return own;
        /** @type {(less: number) => Promise<Variant[]>} */
        const shorter = (less) => begun(word.t.slice(0, word.t.length - less)).then((/** @type {Variant[]} */ more) => /** @type {any} */ (
          own.length || more.length || less > 2 || word.t.length - less < 4 ? own.concat(more) : shorter(less + 1)));
        return shorter(0);
      });
    }

    /** The nearest known stem, with how it is shown. @returns {Promise<[string, string] | undefined>} */
    function spelling(/** @type {Word} */ word) {
      const w = word.s, most = w.length < 6 ? 1 : 2;
      if (w.length < 4 || /\p{Nd}/u.test(w)) return Promise.resolve(undefined);
      return file("w", (text) => {
        /** @type {[string, string, number][]} */ const all = [];
        const v = reader(text);
        let term = "";
        while (v.more()) {
          term = term.slice(0, v.num()) + v.take(v.num());
          all.push([term, term.slice(0, v.num()) + v.take(v.num()), v.num()]);
        }
        return all;
      }).then((all) => {
        /** @type {[string, string] | undefined} */ let best;
        let bar = Infinity;
        all.forEach((/** @type {[string, string, number]} */ [term, shown, often]) => {
          const far = distance(w, term, most), cost = far * 200 + (term[0] === w[0] ? 0 : 100) - often;
          if (far <= most && cost < bar) { bar = cost; best = [term, shown]; }
        });
        return best;
      });
    }

    /**
     * BM25 per word, best field plus a share of the others, at least `need` words.
     * @param {any} r @param {Map<string, Entry>} index @param {Token[]} tokens @param {number} from @param {number} to fields
     * @param {{ list: number[], boost: number, id: string }[]} hops @param {number} need
     * @param {(doc: number, field: number, term: string, score: number) => void} [why]
     */
    function rank(r, index, tokens, from, to, hops, need, why) {
      const n = r.n, flat = need < 2;
      const sum = new Float64Array(n), count = new Uint8Array(n);
      function list(/** @type {number} */ field, /** @type {string} */ term, /** @type {number[]} */ docs, /** @type {number} */ boost, /** @type {(doc: number, score: number) => void} */ take) {
        const many = docs.length / 2, [with_] = r.f[field];
        const weight = f32(boost * f32(Math.log(1 + (with_ - many + .5) / (many + .5))));
        const cache = r.cache[field], norms = r.norms[field], first = from;
        for (let i = 0; i < docs.length; i += 2) {
          let doc = docs[i];
          let inverse = field < 7 ? cache[norms[first > 3 ? doc - r.m : doc]] : cache[1];
          let score = f32(weight - f32(weight / f32(1 + f32(docs[i + 1] * inverse))));
          if (why) why(doc, field, term, score);
          take(doc, score);
        }
      }
      tokens.forEach((token) => {
        const top = new Float64Array(n), rest = new Float64Array(n), seen = new Uint8Array(n);
        /** @type {number[]} */ const docs = [];
        token.variants.forEach(({ term, boost }) => {
          const entry = index.get(term);
          for (let f = from; entry && f < to; f++) {
            if (entry.lists[f].length) list(f, term, entry.lists[f], f32(f32(r.k[f]) * boost), (doc, score) => {
              if (!seen[doc]) { seen[doc] = 1; docs.push(doc); }
              if (score >= top[doc]) { rest[doc] += top[doc]; top[doc] = score; } else rest[doc] += score;
            });
          }
        });
        docs.forEach((doc) => { sum[doc] += f32(top[doc] + rest[doc] * f32(.3)); count[doc]++; });
      });
      for (let doc = 0; doc < n; doc++) { if (count[doc] < need) sum[doc] = 0; else if (!flat) sum[doc] = f32(sum[doc]); }
      hops.forEach((hop) => list(7, hop.id, hop.list, f32(f32(r.k[7]) * hop.boost), (doc, score) => { sum[doc] += score; }));
      /** @type {Map<number, number>} */ const scores = new Map();
      for (let doc = 0; doc < n; doc++) if (sum[doc] > 0) scores.set(doc, r.low.has(doc) ? f32(f32(sum[doc]) * f32(r.k[8])) : f32(sum[doc]));
      return scores;
    }
    const needed = (/** @type {number} */ n) => n < 3 ? n : n < 5 ? n - 1 : Math.ceil(n * 3 / 5);
    const best = (/** @type {Map<number, number>} */ scores) => [...scores].sort(([a, x], [b, y]) => y - x || a - b);

    /** Documents that hold a phrase in one field. @returns {Promise<Set<number>>} */
    function holding(/** @type {any} */ r, /** @type {string[]} */ phrase) {
      return Promise.all(phrase.map((term) => terms(r, term).then((found) => /** @type {any} */ (placed(found, term))))).then(meet);
      /** Per field, document to places. */
      function placed(/** @type {Map<string, Entry>} */ found, /** @type {string} */ term) {
        const entry = found.get(term), k = place(r, term);
        if (!entry || phrase.length < 2) return { entry, at: [] };
        return Promise.all([shard(r, k), file("p/" + k, (text) => text)]).then(([all, text]) => {
          const v = reader(text);
          /** @type {Map<number, number[]>[]} */ let at = [];
          for (let [name, { lists }] of all) {
            let here = [0, 1, 2, 4, 5, 6].map((f) => {
              let docs = new Map();
              for (let i = 0; i < lists[f].length; i += 2) {
                let last = -1, spots = [];
                for (let j = 0; j < lists[f][i + 1]; j++) spots.push(last += v.num() + 1);
                docs.set(lists[f][i], spots);
              }
              return docs;
            });
            if (name === term) { at = here; break; }
          }
          return { entry, at };
        });
      }
      function meet(/** @type {{ entry?: Entry, at: Map<number, number[]>[] }[]} */ found) {
        /** @type {Set<number>} */ const docs = new Set();
        if (found.some((one) => !one.entry)) return docs;
        if (phrase.length < 2) {
          found[0].entry?.lists.forEach((list, f) => { if (f !== 3) for (let i = 0; i < list.length; i += 2) docs.add(list[i]); });
          return docs;
        }
        found[0].at.forEach((here, f) => here.forEach((spots, doc) => {
          if (spots.some((spot) => found.every((one, i) => one.at[f].get(doc)?.includes(spot + i)))) docs.add(doc);
        }));
        return docs;
      }
    }

    /** @returns {Promise<Doc>} */
    function doc(/** @type {number} */ k) {
      return file("t/" + k, ([text, coded]) => {
        const all = text.split("\n"), [id, url, no, title, date, topic, sum, next, nextUrl] = all;
        /** @type {number[]} */ const links = [];
        const v = reader(coded);
        let at = -1;
        while (v.more()) links.push(at += v.num() + 1, v.num() + 1);
        return { id, url, no, title, date, topic, sum, next, nextUrl, lines: all.slice(9), links };
      });
    }
    /** How well a question names each entry: its term 6, abbreviation 5, alias 4; 3 less when only stems agree. */
    function named(/** @type {any} */ r, /** @type {string} */ typed) {
      /** @type {Map<number, number>} */ const ranks = new Map();
      if (r.m === r.n || !key(typed)) return Promise.resolve(ranks);
      return file("g", (text) => text.split("\n").map((/** @type {string} */ line) => line.split("\t").map((form) => [key(form), key(form, true)]))).then((all) => {
        const exact = key(typed), loose = key(typed, true);
        all.forEach((/** @type {string[][]} */ forms, /** @type {number} */ i) => forms.forEach(([a, b], j) => {
          const kind = j ? j > 1 ? 4 : 5 : 6, rank = a === exact ? kind : b === loose ? kind - 3 : 0;
          if (rank > (ranks.get(r.m + i) ?? 0)) ranks.set(r.m + i, rank);
        }));
        return ranks;
      });
    }

    /** Whether a record is wanted by all facets but one. */
    const wanted = (/** @type {any} */ r, /** @type {Filter} */ filter, /** @type {number} */ doc, but = "") =>
      r.facets.every((/** @type {any} */ facet) => facet.name === but || !filter[facet.name]?.length
        || facet.of[doc].some((/** @type {number} */ v) => filter[facet.name].includes(facet.values[v])));
    function counts(/** @type {any} */ r, /** @type {Filter} */ filter, /** @type {[number, number][]} */ docs) {
      /** @type {Record<string, Record<string, number>>} */ const found = {};
      r.facets.forEach((/** @type {any} */ facet) => {
        /** @type {Record<string, number>} */ const here = found[facet.name] = Object.create(null);
        docs.forEach(([doc]) => { if (wanted(r, filter, doc, facet.name)) facet.of[doc].forEach((/** @type {number} */ v) => { here[facet.values[v]] = (here[facet.values[v]] ?? 0) + 1; }); });
      });
      return found;
    }

    /** What the last question came to, for `explain` and `snippet`. @type {any} */
    let last = null;

    /** @returns {Promise<Hit[] & About>} */
    function search(/** @type {string} */ typed, /** @type {Options} */ { prefix = false, limit = 10, filter = {}, exact = false } = {}) {
      const asked = parse(typed, prefix);
      /** @type {Map<string, Entry>} */ const index = new Map();
      /** @type {Record<string, string>} */ const instead = Object.create(null);
      return root().then((r) => Promise.all([
        named(r, typed),
        Promise.all(asked.words.map((word, i) => variants(r, index, word, asked.last !== "" && i === asked.words.length - 1)
          .then((found) => found.length || exact ? found : spelling(word).then((better) => better
            ? terms(r, better[0]).then((known) => { known.forEach((entry, term) => index.set(term, entry)); instead[word.t] = better[1]; return [{ term: better[0], boost: 1 }]; }) : found))
          .then((found) => ({ stem: word.s, variants: found })))),
        Promise.all(asked.phrases.map((phrase) => holding(r, phrase.words))),
      ]).then(([ranks, all, holders]) => {
        const tokens = (/** @type {number} */ from, /** @type {number} */ to) => all.filter((token) => token.variants.some(({ term }) => index.get(term)?.lists.some((list, f) => f >= from && f < to && list.length)));
        const fits = (/** @type {[number, number]} */ [doc]) => asked.phrases.every((phrase, i) => holders[i].has(doc) !== phrase.not);
        function group(/** @type {number} */ from, /** @type {number} */ to, /** @type {any[]} */ hops) {
          const own = tokens(from, to);
          let need = needed(own.length), found = best(rank(r, index, own, from, to, hops, need)).filter(fits);
          if (!found.length && need > 1) found = best(rank(r, index, own, from, to, hops, need = 1)).filter(fits);
          return { found, own, need };
        }
        const entries = group(4, 7, []);
        const high = entries.found.length ? entries.found[0][1] : 0;
        const known = new Map(entries.found);
        ranks.forEach((_, doc) => { if (!known.has(doc) && fits([doc, 0])) known.set(doc, 0); });
        const cards = [...known].filter(([doc, score]) => ranks.has(doc) || score >= high / 2)
          .sort(([a, x], [b, y]) => (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0) || y - x || a - b).slice(0, 3);
        return Promise.all(cards.map(([k]) => doc(k))).then((entry) => {
          const hops = cards.map((card, i) => ({ list: entry[i].links, boost: card[1], id: entry[i].id })).filter((hop) => hop.boost > 0 && hop.list.length);
          const records = group(0, 4, hops);
          const kind = filter.kind ?? [], terms = !kind.length || kind.includes("term"), decisions = !kind.length || kind.includes("decision");
          const shown = decisions ? records.found.filter(([doc]) => wanted(r, filter, doc)) : [];
          const top = shown.slice(0, limit);
          last = { r, index, asked, all, hops, records, entries, terms: new Map(entry.map((one) => [one.id, one])) };
          return Promise.all(top.map(([k]) => doc(k))).then((texts) => {
            const hit = (/** @type {[number, number]} */ [k, score], /** @type {Doc} */ d, /** @type {"term" | "decision"} */ group) => ({
              id: d.id, doc: k, group, score, via: hops.filter((hop) => group === "decision" && hop.list.some((x, i) => i % 2 < 1 && x === k)).map((hop) => hop.id),
              url: d.url, no: d.no, title: d.title, date: d.date, status: k < r.m ? r.facets[0].values[r.facets[0].of[k][0]] : "", topic: d.topic,
              sum: d.sum, next: d.next, nextUrl: d.nextUrl, uses: d.links.length / 2,
            });
            const cardHits = terms ? cards.map((one, i) => hit(one, entry[i], "term")) : [];
            const entitled = (/** @type {Hit} */ one) => +(key(one.title) === key(typed));
            const recordHits = top.map((one, i) => hit(one, texts[i], "decision")).sort((a, b) => entitled(b) - entitled(a));
            const first = !recordHits.length || cards.length && (ranks.size || cards[0][1] >= recordHits[0].score / 2) ? "term" : "decision";
            const counted = counts(r, filter, records.found);
            counted.kind = { decision: records.found.filter(([doc]) => wanted(r, filter, doc)).length, term: known.size };
            return Object.assign(first === "term" ? cardHits.concat(recordHits) : recordHits.concat(cardHits),
              { total: shown.length, terms: cardHits.length, first: /** @type {"term" | "decision"} */ (first), counts: counted, asked: typed, instead });
          });
        });
      }));
    }

    /** Why a document stands where it does: what each word adds, field by field, in Lucene's numbers. */
    function explain(/** @type {number} */ k) {
      /** @type {{ field: string, term: string, score: number }[]} */ const why = [];
      const { r, index, hops, records, entries } = last, term = k >= r.m, group = term ? entries : records;
      rank(r, index, group.own, term ? 4 : 0, term ? 7 : 4, term ? [] : hops, group.need, (doc, field, word, score) => {
        if (doc === k) why.push({ field: ["title", "headings", "body", "plain", "term", "alias", "def", "links"][field], term: word, score });
      });
      return { score: new Map(group.found).get(k) ?? 0, lowered: r.low.has(k), why };
    }

    /** About 30 words round the densest place, in parts: text, found or not. @returns {Promise<{ place: string, parts: [string, boolean][] }>} */
    function snippet(/** @type {number} */ k) {
      const wantedStems = new Set();
      last.all.forEach((/** @type {Token} */ token) => { token.variants.forEach(({ term }) => wantedStems.add(term)); });
      last.asked.phrases.forEach((/** @type {Phrase} */ p) => { if (!p.not) p.words.forEach((w) => wantedStems.add(w)); });
      last.hops.forEach((/** @type {any} */ hop) => words(last.terms.get(hop.id).title).forEach((w) => { if (!STOP.has(w.t)) wantedStems.add(w.s); }));
      return doc(k).then((d) => {
        /** @type {{ place: string, parts: [string, boolean][] }} */ let found = { place: "", parts: [[d.sum, false]] };
        let most = 0, place = "";
        d.lines.forEach((line) => {
          if (line[0] === "\u0001") { place = line.slice(1); return; }
          const all = words(line);
          for (let i = 0; i < all.length; i++) {
            if (!wantedStems.has(all[i].s)) continue;
            let rich = new Set(all.slice(i, i + 25).map((w) => w.s).filter((s) => wantedStems.has(s))).size;
            if (rich > most) { most = rich; found = { place, parts: cut(line, all, Math.max(Math.min(i - 5, all.length - 30), 0), wantedStems) }; }
          }
        });
        return found;
      });
    }
    function cut(/** @type {string} */ line, /** @type {Word[]} */ all, /** @type {number} */ from, /** @type {Set<any>} */ wantedStems) {
      const to = Math.min(from + 30, all.length), end = to < all.length ? all[to - 1].e : line.length;
      let at = from ? all[from].i : 0;
      /** @type {[string, boolean][]} */ const parts = from ? [["… ", false]] : [];
      for (let i = from; i < to; i++) {
        if (!wantedStems.has(all[i].s)) continue;
        if (all[i].i > at) parts.push([line.slice(at, all[i].i), false]);
        parts.push([line.slice(all[i].i, at = all[i].e), true]);
      }
      if (end > at) parts.push([line.slice(at, end), false]);
      if (to < all.length) parts.push([" …", false]);
      return parts;
    }
    return { search, snippet, explain, doc, root, suggest: (/** @type {string} */ word) => root().then(() => { const [w] = words(word); return w ? spelling(w) : undefined; }) };
  };
  adroit.text = { words, stem, fold, parse, key, stop: STOP };
})(/** @type {any} */ (globalThis).adroit ??= {});

(function (adroit) {
  if (typeof document === "undefined") return;
  const html = document.documentElement, base = html.dataset.root ?? "", engine = adroit.open(base, html.dataset.search);
  /** @type {Record<string, string>} */
  const WORDS = Object.assign(Object.create(null), { plain: "In plain words", decisions: "Decisions", all: "All results for these words", more: "Show more", via: "via {}", next: "replaced by {}",
    place: "in {}", uses: "Used in {} decisions.", use: "Used in 1 decision.", count: "{} decisions, {} terms", count1: "{} decisions, 1 term", none: "Nothing found. Try fewer or other words.", one: "1 decision, {1} terms", one1: "1 decision, 1 term",
    say: "No decision says {}. Showing {}.", exact: "Search for {} instead", status: "Status", year: "Year", tag: "Tag", package: "Package", kind: "Kind" });
  (html.dataset.words ?? "").split("|").forEach((pair) => { const at = pair.indexOf("="); if (at > 0) WORDS[pair.slice(0, at)] = pair.slice(at + 1); });
  const name = (/** @type {string} */ value) => WORDS[value] ?? value[0].toUpperCase() + value.slice(1);

  /** @typedef {string | Node} Part */
  /** @param {string} tag @param {Record<string, string>} attributes @param {Part[]} parts */
  function make(tag, attributes, parts = []) {
    const node = document.createElement(tag);
    Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
    parts.forEach((part) => node.append(part));
    return node;
  }
  /** Words of ours with the given parts in their places. @param {string} key @param {Part[]} parts @returns {Part[]} */
  const fill = (key, parts) => WORDS[key].split(/(\{\d?\})/).map((text, i) => i % 2 ? parts[+text[1] || (i - 1) / 2] ?? "" : text);
  const bold = (/** @type {string} */ text) => make("b", {}, [text]);
  const status = (/** @type {string} */ value) => make("span", { class: "status", "data-is": value }, [name(value)]);
  const chips = (/** @type {any} */ hit, /** @type {any[]} */ hits, inside = false) => {
    const found = hit.via.map((/** @type {string} */ id) => make("span", { class: "chip" }, fill("via", [bold(hits.find((one) => one.id === id && one.group === "term")?.title ?? id)])));
    if (hit.next) found.push(make(inside || !hit.nextUrl ? "span" : "a", hit.nextUrl && !inside ? { class: "chip", href: base + hit.nextUrl } : { class: "chip" }, fill("next", [bold(hit.next)])));
    return found;
  };
  const used = (/** @type {any} */ hit) => hit.uses ? fill(hit.uses === 1 ? "use" : "uses", [String(hit.uses)]) : [];
  const title = (/** @type {any} */ hit) => hit.no ? hit.no + ". " + hit.title : hit.title;
  /** @param {HTMLElement} into @param {any} hit @param {(place: string) => void} [where] */
  const snippet = (into, hit, where) => engine.snippet(hit.doc).then((/** @type {any} */ found) => {
    into.prepend(make("span", {}, found.parts.map((/** @type {[string, boolean]} */ [text, marked]) => marked ? make("mark", {}, [text]) : text).concat(" ")));
    if (found.place && where) where(found.place);
  });
  const later = (/** @type {number} */ ms) => { let timer = 0; return (/** @type {() => void} */ act) => { clearTimeout(timer); timer = setTimeout(act, ms); }; };
  const counted = (/** @type {any} */ hits) => fill(hits.length ? (hits.total === 1 ? "one" : "count") + (hits.terms === 1 ? 1 : "") : "none", [String(hits.total), String(hits.terms)]);
  const address = (/** @type {string} */ q, extra = "") => base + "search.html?q=" + encodeURIComponent(q) + extra;

  const region = /** @type {HTMLElement | null} */ (document.querySelector("[data-search-results]"));
  const forms = /** @type {HTMLFormElement[]} */ ([...document.querySelectorAll("form[role=search]")]);
  const field = (/** @type {HTMLFormElement} */ form) => /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
  const main = forms.find((form) => region && form.closest("main"));

  /** A combobox with a list that suggests (WAI-ARIA Authoring Practices: editable, list, manual selection). */
  forms.forEach((form, number) => {
    const input = field(form), soon = later(120), aloud = later(500);
    input.addEventListener("focus", () => engine.root().catch(() => {}));
    const voice = make("span", { class: "sr-only", role: "status" });
    form.append(voice);
    if (form === main) return;
    const list = make("div", { id: "found-" + number, role: "listbox", "aria-label": input.getAttribute("aria-label") ?? "" });
    const all = make("a", {}, [WORDS.all]), drop = make("div", { class: "drop", hidden: "" }, [list, make("footer", {}, [all])]);
    form.append(drop);
    input.setAttribute("aria-controls", list.id);
    /** @type {HTMLElement[]} */ let options = [];
    let active = -1, asked = 0;
    function show(/** @type {boolean} */ open) {
      drop.hidden = !open;
      input.setAttribute("aria-expanded", String(open));
      if (!open) move(-1);
    }
    function move(/** @type {number} */ to) {
      options[active]?.setAttribute("aria-selected", "false");
      active = to;
      options[active]?.setAttribute("aria-selected", "true");
      options[active]?.scrollIntoView({ block: "nearest" });
      if (options[active]) input.setAttribute("aria-activedescendant", options[active].id);
      else input.removeAttribute("aria-activedescendant");
    }
    function ask() {
      const q = input.value, turn = ++asked;
      if (!q.trim()) { show(false); return; }
      engine.search(q, { prefix: true, limit: 5 }).then((/** @type {any} */ hits) => {
        if (turn !== asked) return;
        move(-1);
        options = [];
        const groups = (hits.first === "term" ? ["term", "decision"] : ["decision", "term"]).map((kind) => {
          const own = hits.filter((/** @type {any} */ hit) => hit.group === kind), head = list.id + kind;
          return own.length ? make("div", { role: "group", "aria-labelledby": head }, [make("span", { class: "group-name", id: head }, [WORDS[kind === "term" ? "plain" : "decisions"]])]
            .concat(own.map((/** @type {any} */ hit) => option(hit, hits)))) : "";
        });
        list.replaceChildren(make("span", {}, groups));
        all.setAttribute("href", address(q));
        show(options.length > 0);
        aloud(() => voice.replaceChildren(make("span", {}, counted(hits))));
      }, () => {});
    }
    function option(/** @type {any} */ hit, /** @type {any[]} */ hits) {
      const term = hit.group === "term", text = make("p", term ? { class: "def" } : {}, term ? [hit.sum] : chips(hit, hits, true));
      if (!term) snippet(text, hit);
      const node = make("a", { id: list.id + "-" + options.length, role: "option", "aria-selected": "false", tabindex: "-1", href: base + hit.url },
        [make("span", { class: "first" }, [bold(title(hit)), term ? make("span", { class: "tiny" }, used(hit)) : status(hit.status)]), text]);
      options.push(node);
      return node;
    }
    input.addEventListener("input", () => soon(ask));
    input.addEventListener("keydown", (event) => {
      const down = event.key === "ArrowDown", up = event.key === "ArrowUp";
      if (event.isComposing) return;
      if (down || up) {
        event.preventDefault();
        if (drop.hidden) ask();
        else move(down ? active + 1 < options.length ? active + 1 : -1 : active < 0 ? options.length - 1 : active - 1);
      } else if (event.key === "Enter" && options[active]) { event.preventDefault(); options[active].click(); }
      else if (event.key === "Escape" && !drop.hidden) { event.preventDefault(); asked++; show(false); }
      else if (event.key === "Escape") input.value = "";
    });
    drop.addEventListener("pointerdown", (event) => event.preventDefault());
    form.addEventListener("focusout", (event) => { if (!form.contains(/** @type {Node | null} */ (event.relatedTarget))) { asked++; show(false); } });
  });

  /** "/" and Ctrl-K go to the search; "/" can be switched off (WCAG 2.2, 2.1.4). */
  const slash = /** @type {HTMLInputElement | null} */ (document.querySelector("[data-search-slash]"));
  let slashed = true;
  try { slashed = localStorage.getItem("slash") !== "off"; } catch { /* private window */ }
  if (slash) {
    slash.checked = slashed;
    slash.addEventListener("change", () => { slashed = slash.checked; try { localStorage.setItem("slash", slashed ? "on" : "off"); } catch { /* not kept */ } });
  }
  addEventListener("keydown", (event) => {
    const at = /** @type {HTMLElement} */ (event.target), typing = at.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/.test(at.tagName);
    const single = event.key === "/" && slashed && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!single && !(event.key === "k" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey)) return;
    const form = main ?? forms.find((one) => one.closest("main")) ?? forms[0];
    if (form) { event.preventDefault(); field(form).focus(); field(form).select(); }
  });

  if (!region || !main) return;
  /** search.html: the question stands in the address. */
  const input = field(main), soon = later(120), aloud = later(500), voice = main.querySelector("[role=status]"), still = [...region.childNodes];
  const count = document.querySelector("[data-search-count]"), facets = document.querySelector("[data-search-facets]");
  const names = ["status", "tag", "package", "year", "kind"];
  /** @type {Record<string, string[]>} */ let filter = {};
  let limit = 10, turn = 0, exact = false;
  function read() {
    const given = new URLSearchParams(location.search);
    input.value = given.get("q") ?? "";
    exact = given.has("exact");
    names.forEach((facet) => { filter[facet] = given.getAll(facet); });
    run(false);
  }
  function write(push = false) {
    const given = new URLSearchParams({ q: input.value });
    names.forEach((facet) => filter[facet].forEach((value) => given.append(facet, value)));
    if (exact) given.set("exact", "1");
    try { history[push ? "pushState" : "replaceState"](null, "", "?" + given); } catch { /* too many changes in a row */ }
  }
  function run(/** @type {boolean} */ prefix) {
    const mine = ++turn;
    if (!input.value.trim()) { region?.replaceChildren.apply(region, still); count?.replaceChildren(); facets?.replaceChildren(); return; }
    engine.search(input.value, { prefix, limit, filter, exact }).then((/** @type {any} */ hits) => { if (mine === turn) { render(hits); if (facets) narrow(hits.counts); } }, () => {});
  }
  function render(/** @type {any} */ hits) {
    const terms = hits.filter((/** @type {any} */ hit) => hit.group === "term"), records = hits.filter((/** @type {any} */ hit) => hit.group !== "term");
    const link = (/** @type {any} */ hit) => make("h3", {}, [make("a", { class: "plain", href: base + hit.url }, [title(hit)])]);
    const section = (/** @type {string} */ head, /** @type {Part[]} */ parts) => make("section", {}, [make("h2", { class: "h-small" }, [WORDS[head]])].concat(/** @type {any} */ (parts)));
    const plain = terms.length ? [section("plain", terms.map((/** @type {any} */ hit) => make("div", { class: "plain-words" },
      [link(hit), make("p", {}, [hit.sum]), make("p", { class: "tiny" }, used(hit))])))] : [];
    const more = make("button", { class: "button", type: "button", "data-search-more": "" }, [WORDS.more]);
    more.addEventListener("click", () => { limit += 10; run(false); });
    const found = records.length ? [section("decisions", [make("ol", { class: "hits" }, records.map((/** @type {any} */ hit) => {
      const text = make("p", { class: "snip" }), meta = make("div", { class: "meta" }, [status(hit.status)]);
      if (hit.date) meta.append(make("time", { datetime: hit.date }, [new Date(hit.date).toLocaleDateString(html.lang || "en", { dateStyle: "medium", timeZone: "UTC" })]));
      if (hit.topic) meta.append(make("span", {}, [hit.topic]));
      const place = make("span", {}), chip = chips(hit, hits);
      meta.append(place);
      chip.forEach((/** @type {Node} */ one) => meta.append(one));
      snippet(text, hit, (where) => fill("place", [where]).forEach((part) => place.append(part)));
      return make("li", {}, [link(hit), text, meta]);
    })), records.length < hits.total ? more : ""])] : [];
    const spelled = Object.entries(hits.instead).map(([typed, shown]) => make("p", { class: "small", "data-search-spelling": "" }, fill("say", [make("i", {}, [typed]), bold(/** @type {string} */ (shown))])
      .concat([" ", make("a", { href: address(hits.asked, "&exact=1") }, fill("exact", [typed]))])));
    region?.replaceChildren(make("div", {}, spelled.concat(hits.first === "term" ? plain.concat(found) : found.concat(plain))));
    count?.replaceChildren(make("span", {}, counted(hits)));
    aloud(() => voice?.replaceChildren(make("span", {}, counted(hits))));
  }
  function narrow(/** @type {Record<string, Record<string, number>>} */ counts) {
    const here = document.activeElement, held = here instanceof HTMLInputElement && here.closest("[data-search-facets]") ? here.id : "";
    facets?.replaceChildren(make("div", {}, names.filter((facet) => counts[facet]).map((facet) => {
      const values = [...new Set(Object.keys(counts[facet]).concat(filter[facet]))].sort((a, b) => facet === "year" ? a < b ? 1 : -1 : (counts[facet][b] ?? 0) - (counts[facet][a] ?? 0) || (a < b ? -1 : 1));
      return values.length < 2 && !filter[facet].length ? "" : make("fieldset", {}, [make("legend", {}, [WORDS[facet]])].concat(values.slice(0, 12).map((value) => {
        const box = /** @type {HTMLInputElement} */ (make("input", { type: "checkbox", name: facet, value, id: "f-" + facet + "-" + value }));
        box.checked = filter[facet].includes(value);
        box.addEventListener("change", () => {
          filter[facet] = filter[facet].filter((one) => one !== value).concat(box.checked ? [value] : []);
          limit = 10;
          write();
          run(false);
        });
        return make("label", {}, [box, facet === "status" ? status(value) : name(value), make("span", { class: "num" }, [String(counts[facet][value] ?? 0)])]);
      })));
    })));
    if (held) document.getElementById(held)?.focus();
  }
  input.addEventListener("input", () => soon(() => { limit = 10; exact = false; write(); run(true); }));
  main.addEventListener("submit", (event) => { event.preventDefault(); write(true); run(false); });
  addEventListener("popstate", read);
  read();
})(/** @type {any} */ (globalThis).adroit);
