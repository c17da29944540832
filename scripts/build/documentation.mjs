import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { strictNumbering, symbolsOf } from "./symbols.mjs";

/**
 * The documentation of all events for the inspector, as the source of a module. The JSON Schemas contain the same documentation,
 * but are almost twice as large when compressed. `js/inspector/engine/document.ts` parses it. The module exports two texts per
 * provider:
 *
 * - Each line of the first text is an event, in the order of the catalogue: its model and its description. The line is empty if
 *   both equal those of the preceding event.
 * - Each line of the second text is the name of a model or, if it begins with a space, a field of the preceding model: its name
 *   (followed by `!` if it is required), its type (empty for `string`) and its description. A field that has only a name has the
 *   type and the description of the preceding field of the same name.
 *
 * Columns are separated by tabs. Names of fields and, behind a quotation mark, values are the numbers of symbols of the core, which
 * contains them anyway. A number is omitted if it is the one after the preceding number of a name, or of a value.
 */
export async function documentationModule(root) {
  const folder = path.join(root, "js", "generated", "schema");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const symbols = await symbolsOf(root);
  const texts = await Promise.all(
    names.map(async (name) => {
      const { events, $defs } = JSON.parse(await readFile(path.join(folder, name), "utf8"));
      return [path.basename(name, ".json"), [eventLines(events).join("\n"), modelLines($defs, symbols).join("\n")]];
    }),
  );
  return `export default ${JSON.stringify(Object.fromEntries(texts))};`;
}

function eventLines(events) {
  const lines = Object.values(events).map((schema) => join(typeOf(schema), schema.description));
  return lines.map((line, nth) => (line === lines[nth - 1] ? "" : line));
}

function modelLines($defs, symbols) {
  const last = new Map();
  const nameNumber = strictNumbering(symbols);
  const valueNumber = strictNumbering(symbols);
  const field = (name, schema, isRequired) => {
    const type = typeOf(schema);
    const documented = join(type === "string" ? "" : type, schema.description);
    const isSame = last.get(name) === documented;
    last.set(name, documented);
    const marked = ` ${nameNumber(name)}${isRequired ? "!" : ""}`;
    if (isSame) return marked;
    return `${marked}\t${documented.replace(/"[^"]*"(?=.*\t)/g, (value) => `"${valueNumber(JSON.parse(value))}`)}`;
  };
  return Object.entries($defs).flatMap(([model, { properties = {}, required = [] }]) => [
    model,
    ...Object.entries(properties).map(([name, schema]) => field(name, schema, required.includes(name))),
  ]);
}

function join(type, description = "") {
  return `${type}\t${description.replace(/\s+/g, " ")}`;
}

/** A type in TypeScript's syntax. `null` is omitted, because every field may be null. */
function typeOf(schema) {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.$ref !== undefined) return schema.$ref.slice("#/$defs/".length);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  if (schema.items !== undefined) return arrayOf(typeOf(schema.items));
  if (schema.format !== undefined) return schema.format;
  const alternatives = (schema.anyOf ?? []).map(typeOf);
  // A string in addition to an enumeration: any other string is accepted with a warning.
  const isOpen = (schema.anyOf ?? []).some((inner) => inner.enum !== undefined);
  const names = [...alternatives, ...[schema.type ?? []].flat()].filter((name) => name !== "null" && name !== "");
  return [...new Set(names.map((name) => (isOpen && name === "string" ? "…" : name)))].join(" | ");
}

function arrayOf(type) {
  return type.includes(" ") ? `(${type})[]` : `${type}[]`;
}
