// Validates documents with npm's ajv, in its strict mode: validate.mjs DOCUMENTS VERDICTS
//
// DOCUMENTS is one document a line; VERDICTS `{"fits": …, "json": …}` a line.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import Ajv from "ajv/dist/2020.js";

const { version } = createRequire(import.meta.url)("ajv/package.json");
const lines = (path) => readFileSync(path, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
const [documents, verdicts] = process.argv.slice(2).map(lines);

const validate = new Ajv({ strict: true }).compile(
  JSON.parse(readFileSync("docs/blogtext-1.schema.json", "utf8")),
);
const faults = [];
for (const document of documents) {
  if (validate(document)) continue;
  faults.push(`${document.source?.name}: ${validate.errors.map((it) => `${it.instancePath} ${it.message}`)}`);
}
let fit = 0;
verdicts.forEach(({ fits, json }, at) => {
  const here = validate(json);
  if (here) fit += 1;
  if (here !== fits) faults.push(`changed tree ${at + 1}: fits is ${here} here and ${fits} there`);
});
console.log(`ajv ${version}: ${documents.length} documents; of the changed trees ${fit} of ${verdicts.length} fit`);
if (faults.length) {
  console.error(faults.slice(0, 20).join("\n"));
  process.exit(1);
}
