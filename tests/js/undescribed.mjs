/**
 * The JSON Pointers of a payload that its schema does not describe. Of the shapes an object may have, only one counts: it must
 * describe all of its keys. `free` says of a pointer that nothing needs to be described from there.
 */
export function undescribed(payload, { $defs, ...schema }, free = () => false) {
  return walk(payload, resolved(schema), "");

  function walk(value, schemas, pointer) {
    if (free(pointer)) return [];
    if (schemas.length === 0) return [pointer];
    if (Array.isArray(value)) {
      const items = schemas.flatMap(({ items }) => resolved(items));
      return value.flatMap((item, nth) => walk(item, items, `${pointer}/${nth}`));
    }
    return value === null || typeof value !== "object" ? [] : members(value, schemas, pointer);
  }

  function members(value, schemas, pointer) {
    const missing = (shape) =>
      Object.entries(value).flatMap(([key, member]) => {
        const described = shape.flatMap(({ properties }) => resolved(properties?.[key]));
        return walk(member, described, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`);
      });
    const shapes = schemas.filter(({ properties }) => properties).map((shape) => missing([shape, ...naming(schemas)]));
    return shapes.sort((one, other) => one.length - other.length)[0] ?? missing([]);
  }

  /** A schema and all it may refer to. */
  function resolved(schema) {
    if (typeof schema !== "object") return [];
    const { $ref, anyOf = [], ...own } = schema;
    const referred = $ref === undefined ? [] : resolved($defs[$ref.slice("#/$defs/".length)]);
    const describes = ["type", "properties", "items", "enum", "const"].some((key) => key in own);
    return [...(describes ? [own] : []), ...referred, ...anyOf.flatMap(resolved)];
  }
}

/** The schema of an event gives the name of the event beside its model. */
function naming(schemas) {
  return schemas.filter(({ title }) => title);
}
