/** A payload with every field of its schema, each with a value of the first permitted type. */
export function sample({ $defs, ...schema }) {
  return value(schema, $defs);
}

const plain = { string: "text", integer: 1, number: 0.5, boolean: true, null: null };

function value(schema, definitions) {
  if ("const" in schema) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return value(schema.anyOf[0], definitions);
  const type = [schema.type].flat()[0];
  if (type === "array") return [value(schema.items ?? {}, definitions)];
  if (type in plain) return plain[type];
  const fields = { ...definitions[schema.$ref?.slice("#/$defs/".length)]?.properties, ...schema.properties };
  const allowed = Object.entries(fields).filter(([, field]) => field !== false);
  return Object.fromEntries(allowed.map(([key, field]) => [key, value(field, definitions)]));
}

/** Copies of a payload with another value at one path, for all paths and values. The default values have all JSON types. */
export function* changed(payload, values = [null, true, 1, 0.5, "other", [], [7], {}]) {
  for (const path of pathsOf(payload)) {
    for (const other of values) yield { path, payload: replaced(payload, path, other) };
  }
}

function* pathsOf(node, path = []) {
  if (path.length > 0) yield path;
  if (typeof node !== "object" || node === null) return;
  for (const key of Object.keys(node)) yield* pathsOf(node[key], [...path, key]);
}

function replaced(node, [key, ...rest], other) {
  const copy = Array.isArray(node) ? [...node] : { ...node };
  copy[key] = rest.length > 0 ? replaced(node[key], rest, other) : other;
  return copy;
}
