'use strict';

// Validates instances with ajv: reads a job (a file of JSON) and prints what ajv refuses, as JSON.
// The job: { draft: "04" | "2020", direction: "request" | "response", documents: [{ uri, root }], instances: [{ name, schema, value, keywords? }] }, schema being a URI with a pointer.
// Documents are OpenAPI; what its editions change about JSON Schema is undone here, and nothing else.

const fs = require('fs');
const formats = require('ajv-formats').default;

const job = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const Ajv = job.draft === '04' ? require('ajv-draft-04').default : require('ajv/dist/2020').default;
const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: true, allErrors: false, multipleOfPrecision: 9, logger: false, unicodeRegExp: true });
formats(ajv);

/** Leaves out what is no schema but looks like one, and in OpenAPI 3.0 and 2.0 what stands beside a reference. */
function undo(node) {
  if (Array.isArray(node)) return node.map(undo);
  if (node === null || typeof node !== 'object') return node;
  if (job.draft === '04' && typeof node.$ref === 'string') return { $ref: node.$ref };
  const copy = {};
  for (const [name, value] of Object.entries(node)) {
    if (['example', 'examples', 'default', 'discriminator', 'xml'].includes(name)) continue;
    copy[name] = name === 'enum' || name === 'const' ? value : name === 'properties' ? members(value) : undo(value);
  }
  if (job.draft === '04') lowerNullable(copy);
  if (copy.type === 'file') copy.type = 'string';
  return copy;
}

/** Below `properties` every name is a property's, also one that is called like a keyword. */
function members(node) {
  if (node === null || typeof node !== 'object' || Array.isArray(node)) return undo(node);
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, undo(value)]));
}

function lowerNullable(schema) {
  if (schema.nullable === true && typeof schema.type === 'string') schema.type = [schema.type, 'null'];
}

/** Read-only properties are not required in requests, write-only ones not in responses (OpenAPI 3.0 section 4.7.24.1). */
const foreign = job.direction === 'response' ? 'writeOnly' : 'readOnly';

function relax(node, root) {
  if (Array.isArray(node)) return node.forEach(n => relax(n, root));
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node.required)) node.required = node.required.filter(name => !isForeign(node.properties && node.properties[name], root));
  if (Array.isArray(node.required) && node.required.length === 0) delete node.required;
  Object.values(node).forEach(n => relax(n, root));
}

function isForeign(schema, root) {
  for (let steps = 0; schema && steps < 20; steps++) {
    if (schema[foreign] === true) return true;
    if (Array.isArray(schema.allOf) && schema.allOf.some(s => isForeign(s, root))) return true;
    if (typeof schema.$ref !== 'string' || !schema.$ref.startsWith('#/')) return false;
    schema = schema.$ref.slice(2).split('/').reduce((n, t) => n && n[decodeURIComponent(t).replace(/~1/g, '/').replace(/~0/g, '~')], root);
  }
  return false;
}

for (const { uri, root } of job.documents) {
  const document = undo(root);
  relax(document, document);
  ajv.addSchema(document, uri);
}

const compiled = new Map();
function validator(schema) {
  if (!compiled.has(schema)) compiled.set(schema, ajv.compile({ $ref: schema }));
  return compiled.get(schema);
}

const refused = [];
for (const { name, schema, value } of job.instances) {
  try {
    const validate = validator(schema);
    if (!validate(value)) refused.push({ name, schema, error: ajv.errorsText(validate.errors) });
  } catch (e) {
    refused.push({ name, schema, error: `cannot be compiled: ${e.message}` });
  }
}

process.stdout.write(JSON.stringify({ checked: job.instances.length, refused }));
