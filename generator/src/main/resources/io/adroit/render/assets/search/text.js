// @ts-check
/*
 * Search in the reader's browser, first of seven parts that the build joins to adroit-search.js, in one function, in the order text, files, rank, search,
 * view, combobox, page. The first four need no document. Tests run them in Rhino, whose `const` in a loop keeps its first value: loops use `let`. It knows no
 * rest, class or async.
 *
 * This part: the words of a text, as io.adroit.text.SearchText has them.
 */

/**
 * @typedef {{ t: string, s: string, i: number, e: number }} Word  folded, stem, start and end in the text
 * @typedef {{ not: boolean, words: string[] }} Phrase  stems that must stand side by side, or must not
 * @typedef {{ words: Word[], phrases: Phrase[], last: string }} Question  last: the word still being typed, or ""
 */

const CJK = "\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff", LETTER = "\\p{L}\\p{Nd}", INNER = "[" + LETTER + "\\p{M}]";
const WORD = RegExp("(?<![" + LETTER + "])(?:\\.[nN][eE][tT]|[A-Za-z](?:\\+\\+|#))(?!" + INNER + ")|[" + CJK + "]|[" + LETTER + "](?:" + INNER + "(?<![" + CJK + "]))*", "gu");
const MINUS = RegExp("^-[" + LETTER + "]", "u"), IN_WORD = RegExp(INNER + "$", "u");

/**
 * What the search knows of English, from search/language.js: words that a question can lose, letters that fold to others, endings of the stemmer's steps 2
 * and 3 with what takes their place, and of step 4, which go.
 * @type {{ stop: string[], letters: string[][], endings: string[][][], four: RegExp }}
 */
let language;

/** Without case, accents and ligatures. */
const fold = (/** @type {string} */ word) => word.normalize("NFD").replace(/[\u0300-\u036f]/g, "").normalize("NFC").toLowerCase()
  .replace(/[^a-z0-9]/g, (c) => language.letters.find(([letter]) => letter === c)?.[1] ?? c);

const CONSONANTS = "[^aeiou][^aeiouy]*", VOWELS = "[aeiouy][aeiou]*", SHORT = RegExp("^" + CONSONANTS + "[aeiouy][^aeiouwxy]$");
const measure = (/** @type {string} */ rest) => RegExp("^(" + CONSONANTS + ")?" + rest);
const ONE = measure(VOWELS + CONSONANTS), ONLY_ONE = measure(VOWELS + CONSONANTS + "(" + VOWELS + ")?$");
const TWO = measure(VOWELS + CONSONANTS + VOWELS + CONSONANTS), VOWEL = measure("[aeiouy]");

/** M. F. Porter, "An algorithm for suffix stripping" (1980), as Lucene's PorterStemFilter has it. */
function porter(/** @type {string} */ word) {
  let w = word.replace(/^y/, "Y");
  if (w.length < 3) return word;
  if (/(ss|i)es$/.test(w)) w = w.slice(0, -2);
  else w = w.replace(/([^s])s$/, "$1");
  let m = /^(.*?)(eed|ed|ing)$/.exec(w);
  if (m && m[2] === "eed") {
    if (ONE.test(m[1])) w = w.slice(0, -1);
  } else if (m && VOWEL.test(m[1])) {
    w = m[1];
    if (/(at|bl|iz)$/.test(w) || SHORT.test(w)) w += "e";
    else w = w.replace(/([^aeiouylsz])\1$/, "$1");
  }
  if (/y$/.test(w) && VOWEL.test(w.slice(0, -1))) w = w.slice(0, -1) + "i";
  language.endings.forEach((pairs) => {
    const pair = pairs.find(([ending]) => w.endsWith(ending));
    if (pair && ONE.test(w.slice(0, -pair[0].length))) w = w.slice(0, -pair[0].length) + pair[1];
  });
  if ((m = language.four.exec(w)) && TWO.test(m[1])) w = m[1];
  const rest = w.slice(0, -1);
  if (/e$/.test(w) && (TWO.test(rest) || ONLY_ONE.test(rest) && !SHORT.test(rest))) w = rest;
  if (/ll$/.test(w) && TWO.test(w)) w = w.slice(0, -1);
  return w.replace("Y", "y");
}

/** Folded words to stems: texts repeat their words. @type {Map<string, string>} */
const stems = new Map();

/** The words of a text; words of over 40 letters are none. @returns {Word[]} */
const words = (/** @type {string} */ text) => [...text.matchAll(WORD)].map((m) => {
  const t = fold(m[0]), s = stems.get(t) ?? porter(t), i = m.index;
  stems.set(t, s);
  return { t, s, i, e: i + m[0].length };
}).filter((word) => word.t.length <= 40);

/** A text to compare with others: its folded words, or their stems. @param {string} text @param {boolean} [stemmed] */
const key = (text, stemmed) => words(text).map((w) => stemmed ? w.s : w.t).join(" ");

/** Reads what was typed: words, "phrases", -without. @param {string} typed @param {boolean} [typing] @returns {Question} */
function parse(typed, typing) {
  const text = typed.slice(0, 1000).replace(/[“”„«»]/g, "\"");
  /** @type {Phrase[]} */ const phrases = [];
  /** @type {Word[]} */ let all = [];
  let last = "";
  for (let m of text.matchAll(/(-?)"([^"]*)"?|[^\s"]+/g)) {
    let quoted = m[2] != null, not = quoted ? m[1] === "-" : MINUS.test(m[0]);
    let found = words(quoted ? m[2] : m[0]), end = m.index + m[0].length === text.length && IN_WORD.test(text);
    if ((quoted || not) && found.length) phrases.push({ not, words: found.map((w) => w.s) });
    if (!not) all = all.concat(found);
    last = !not && !quoted && end && found.at(-1)?.t || "";
  }
  const told = all.filter((w) => !language.stop.includes(w.t)), seen = new Set();
  const kept = (told.length ? told : all).filter((w) => !seen.has(w.s) && seen.add(w.s)).slice(0, 24);
  return { words: kept, phrases, last: typing && last.length > 2 && kept.at(-1)?.t === last ? last : "" };
}
