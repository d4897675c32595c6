// A static check of every regular expression for catastrophic backtracking.
//
//     npm install --prefix fuzz recheck
//     python fuzz/growth.py --list | node fuzz/recheck.mjs
//
// The checker knows the expressions of ECMAScript. Possessive quantifiers and atomic groups, which never
// backtrack, are shown to it as ordinary ones, so that it finds too much rather than too little.
import { createInterface } from "node:readline";
import { check } from "recheck";

const IGNORE_CASE = 2;
const counts = {};

function translated(pattern) {
  return pattern
    .replace(/([+*?}])\+/g, "$1")
    .replace(/\(\?>/g, "(?:")
    .replace(/\(\?P</g, "(?<")
    .replace(/\\Z/g, "$")
    .replace(/\\A/g, "^");
}

for await (const line of createInterface({ input: process.stdin })) {
  const { name, pattern, flags } = JSON.parse(line);
  const found = await check(translated(pattern), flags & IGNORE_CASE ? "iu" : "u", { timeout: 20000 });
  const what = found.status === "vulnerable" ? found.complexity.type : found.status;
  counts[what] = (counts[what] ?? 0) + 1;
  if (what !== "safe") console.log(what, name, found.error?.kind ?? "", found.attack?.pattern ?? "");
}
console.log(counts);
