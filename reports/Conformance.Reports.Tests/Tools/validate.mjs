// node validate.mjs sarif|har|ctrf|FILE.schema.json DOCUMENT: prints what an independent validator finds wrong, nothing if nothing is.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';

const read = file => JSON.parse(readFileSync(file, 'utf8'));
const modules = join(import.meta.dirname, 'node_modules');
// The published SARIF schema holds a pattern that is no regular expression in Unicode mode.
const options = { allErrors: true, strict: false, unicodeRegExp: false };

function validator(name) {
  switch (name) {
    case 'sarif': return addFormats(new AjvDraft04(options)).compile(read(join(modules, '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')));
    case 'ctrf': return addFormats(new Ajv(options)).compile(read(join(modules, 'ctrf/src/ctrf-schema-0.0.json')));
    case 'har': return har();
    default: return addFormats(new Ajv2020(options)).compile(read(name));
  }
}

// har-schema spreads HAR 1.2 over several files of JSON Schema draft 6 that name each other.
function har() {
  const folder = join(modules, 'har-schema/lib');
  const ajv = addFormats(new Ajv(options));
  ajv.addMetaSchema(read(join(modules, 'ajv/dist/refs/json-schema-draft-06.json')));
  for (const file of readdirSync(folder).filter(f => f.endsWith('.json'))) ajv.addSchema(read(join(folder, file)));
  return ajv.getSchema('har.json#');
}

const [name, file] = process.argv.slice(2);
const validate = validator(name);
const documents = file.endsWith('.ndjson') ? readFileSync(file, 'utf8').trimEnd().split('\n').map(line => JSON.parse(line)) : [read(file)];
for (const document of documents) {
  if (validate(document)) continue;
  for (const error of validate.errors) console.log(`${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}
