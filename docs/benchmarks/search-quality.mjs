/*
 * How well searches find: Adroit, plain BM25, lunr, MiniSearch and Pagefind on the same records and questions.
 *
 *   node search-quality.mjs FILE [MODULES]    FILE as io.adroit.index.WriteRankings makes it; prints the table of ../performance.md
 *
 * MODULES is the folder that `npm i lunr@2.3.9 minisearch@7.2.0 pagefind@1.6.0` makes, node_modules when not given.
 * Each peer gets title, headings and body as its own documentation has it: lunr and MiniSearch with fields and a heavier title, Pagefind with pages.
 */
import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const modules = path.resolve(process.argv[3] ?? "node_modules");
const require = createRequire(path.join(modules, "x"));
const { records, questions } = JSON.parse(fs.readFileSync(process.argv[2], "utf8"));

function lunrSearch() {
  const lunr = require("lunr");
  const index = lunr(function () {
    this.ref("id");
    this.field("title", { boost: 3 });
    this.field("headings", { boost: 1.5 });
    this.field("body");
    records.forEach((record) => this.add(record));
  });
  const words = (question) => question.replace(/[~^:*+-]/g, " ");
  return async (question) => index.search(words(question)).map((hit) => hit.ref);
}

function miniSearch() {
  const Module = require("minisearch"), MiniSearch = Module.default ?? Module;
  const index = new MiniSearch({ fields: ["title", "headings", "body"], searchOptions: { boost: { title: 4, headings: 2 }, fuzzy: 0.2, prefix: true } });
  index.addAll(records);
  return async (question) => index.search(question).map((hit) => hit.id);
}

async function pagefindSearch() {
  const { createIndex, close } = await import(pathToFileURL(path.join(modules, "pagefind/lib/index.js")));
  const { index } = await createIndex();
  const html = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  for (const record of records) {
    const blocks = record.headings.split("\n").map((text) => `<h2>${html(text)}</h2>`).concat(record.body.split("\n\n").map((text) => `<p>${html(text)}</p>`));
    await index.addHTMLFile({ url: "/" + record.id + "/", content: `<html lang="en"><body><h1>${html(record.title)}</h1>${blocks.join("")}</body></html>` });
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "pagefind-"));
  await index.writeFiles({ outputPath: path.join(folder, "pagefind") });
  await close();
  const server = http.createServer((asked, answer) => answer.end(fs.readFileSync(path.join(folder, new URL(asked.url, "http://x").pathname))));
  await new Promise((done) => server.listen(0, "localhost", done));
  const base = `http://localhost:${server.address().port}/`;
  globalThis.window = { location: new URL(base) };
  globalThis.location = window.location;
  globalThis.document = { querySelector: () => ({ getAttribute: () => "en" }), currentScript: null };
  const fetched = globalThis.fetch;
  globalThis.fetch = (address, options) => fetched(new URL(address, base), options);
  fs.copyFileSync(path.join(folder, "pagefind/pagefind.js"), path.join(folder, "pagefind.mjs"));
  const pagefind = await import(pathToFileURL(path.join(folder, "pagefind.mjs")));
  await pagefind.options({ basePath: "/pagefind/", baseUrl: "/" });
  await pagefind.init();
  const find = async (question) => {
    const { results } = await pagefind.search(question);
    const first = await Promise.all(results.slice(0, 10).map((hit) => hit.data()));
    return first.map((page) => page.url.replace(/^\/|\/$/g, ""));
  };
  find.close = () => { server.close(); fs.rmSync(folder, { recursive: true }); };
  return find;
}

const gain = (grades) => grades.slice(0, 10).reduce((sum, grade, i) => sum + (2 ** grade - 1) / Math.log2(i + 2), 0);
function measures({ grades }, found) {
  const first = found.slice(0, 10).findIndex((id) => grades[id]);
  return [
    gain(found.map((id) => grades[id] ?? 0)) / gain(Object.values(grades).sort((a, b) => b - a)),
    first < 0 ? 0 : 1 / (first + 1),
    first >= 0 && first < 5 ? 1 : 0,
    found.length ? 0 : 1,
  ];
}

const known = (name) => async (question) => questions.find((one) => one.question === question)[name];
const pagefind = await pagefindSearch();
const engines = { Adroit: known("Adroit"), "BM25 (Lucene)": known("BM25 (Lucene)"), lunr: lunrSearch(), MiniSearch: miniSearch(), Pagefind: pagefind };
console.log("| Search | Questions | nDCG@10 | MRR | success@5 | no result |\n|---|---|---|---|---|---|");
for (const set of ["plain, held out", "plain, tuning", "technical"]) {
  const asked = questions.filter((one) => one.set.startsWith(set));
  for (const [name, find] of Object.entries(engines)) {
    const all = [];
    for (const one of asked) all.push(measures(one, await find(one.question)));
    const mean = (i) => (all.reduce((sum, one) => sum + one[i], 0) / all.length).toFixed(3);
    console.log(`| ${name} | ${asked.length} ${set} | ${mean(0)} | ${mean(1)} | ${mean(2)} | ${all.filter((one) => one[3]).length} |`);
  }
}
pagefind.close();
