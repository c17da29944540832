import { readFile } from "node:fs/promises";
import path from "node:path";
import { inspectorCore } from "./inspector-core.mjs";

/**
 * The documentation of all events for the inspector, as the source of a module: a text. `js/inspector/engine/document.ts` adds it to
 * the structure of the payloads, which the core contains anyway. The models are in the order of their numbers. Each has a line with
 * its number, its name and, if it is the model of an event, its description, separated by tabs; the number is omitted if it is the
 * one after that of the preceding model. Then it has a line for each field: its description, empty if it equals that of the
 * preceding field of the same name. `The `, with which most of them begin, is omitted, and `!` precedes the others.
 */
export async function documentationModule(root) {
  const documented = new Map();
  const { structure, catalogue } = await inspectorCore(root);
  const { events: eventModels, models } = structure();
  let last = 0;
  for (const [provider, { events }] of Object.entries(catalogue().providers)) {
    const file = path.join(root, "js", "generated", "schema", `${provider}.json`);
    const schemas = JSON.parse(await readFile(file, "utf8"));
    for (const type of events) {
      const { $ref } = schemas.events[type];
      const { description } = schemas.$defs[nameIn($ref)];
      document(eventModels[last++], $ref, { models, schemas, documented }).description = description;
    }
  }
  const inOrder = [...documented].sort(([one], [other]) => one - other);
  return `export default ${JSON.stringify(inOrder.flatMap(linesOf(new Map())).join("\n"))};`;
}

/** Adds the model of a number, and those that it refers to, from the schema at `$ref`. */
function document(number, $ref, { models, schemas, documented }) {
  const known = documented.get(number);
  if (known !== undefined) return known;
  const name = nameIn($ref);
  const fields = Object.entries(schemas.$defs[name].properties ?? {});
  const model = { name, fields, description: "" };
  documented.set(number, model);
  const lines = models[number].split("\n").slice(0, -1);
  const references = lines.map((line) => [...line.matchAll(/@(\d+)/g)].map(([, referred]) => Number(referred)));
  if (lines.length !== fields.length) throw new Error(`the core has other fields of ${name} than its schema`);
  for (const [nth, [field, schema]] of fields.entries()) {
    const inner = referencesIn(schema);
    const isSame = lines[nth].split("\t")[0].replace(/!$/, "") === field && references[nth].length === inner.length;
    if (!isSame) throw new Error(`the core has another field than ${field} of ${name}`);
    for (const [position, one] of inner.entries())
      document(references[nth][position], one, { models, schemas, documented });
  }
  return model;
}

function nameIn($ref) {
  return $ref.slice("#/$defs/".length);
}

/** The models that a schema refers to. */
function referencesIn({ $ref, items, anyOf = [] }) {
  return [...($ref === undefined ? [] : [$ref]), ...[items ?? [], anyOf].flat().flatMap(referencesIn)];
}

function linesOf(last) {
  let expected = 0;
  return ([number, { name, description, fields }]) => {
    const header = [number === expected ? "" : number, name, oneLine(description)].join("\t").trimEnd();
    expected = number + 1;
    const lines = fields.map(([field, schema]) => {
      const described = oneLine(schema.description);
      const isSame = last.get(field) === described;
      last.set(field, described);
      return isSame ? "" : described.replace(/^(?:The )?/, (the) => (the === "" ? "!" : ""));
    });
    return [header, ...lines];
  };
}

function oneLine(text) {
  return text.replace(/\s+/g, " ");
}
