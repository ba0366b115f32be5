/*
 * Run by the build in Rhino: shorten.js SOURCES TARGET WHOLE. Joins the parts of the search (into the folder WHOLE, for the check of types), and writes each
 * script of the site without comments, with short names (UglifyJS). What the browser runs stays as we wrote it otherwise: nothing is rewritten or left out.
 */
"use strict";
var atob, btoa;
var sources = arguments[0] + "/", target = arguments[1] + "/";
var files = Packages.java.nio.file.Files, path = Packages.java.nio.file.Paths.get;

function read(stream) {
  return String(new Packages.java.lang.String(stream.readAllBytes(), "UTF-8"));
}

var uglify = {};
new Function("domprops", "exports", "utils ast transform parse scope compress output sourcemap mozilla-ast propmangle minify".split(" ").map(function (part) {
  return read(Packages.java.lang.ClassLoader.getSystemResourceAsStream("META-INF/resources/webjars/uglify-js/3.19.3/lib/" + part + ".js"));
}).join("\n") + "\nexports.minify = minify;")([], uglify);

function source(name) {
  return read(files.newInputStream(path(sources + name)));
}

function write(name, text) {
  // Rhino keeps the first value of a const in a loop, and a browser needs none of them.
  var made = uglify.minify(text.replace(/\bconst /g, "let "), { compress: false });
  if (made.error) throw new Error(name + ": " + made.error.message + " in line " + made.error.line);
  files.createDirectories(path(target));
  files.writeString(path(target + name), made.code + "\n");
}

["adroit", "adroit-code", "adroit-learn", "adroit-lists", "adroit-review", "adroit-theme", "adroit-whole"].forEach(function (name) {
  write(name + ".js", source(name + ".js"));
});
var search = "// @ts-check\n\"use strict\";\n(function (/** @type {any} */ adroit) {\n" + ["text", "files", "rank", "search", "view", "combobox", "page"].map(function (part) {
  return source("search/" + part + ".js");
}).join("\n") + "})(/** @type {any} */ (globalThis).adroit ??= {});\n";
files.createDirectories(path(arguments[2]));
files.writeString(path(arguments[2] + "/adroit-search.js"), search);
write("adroit-search.js", search);
