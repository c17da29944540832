/**
 * The JSON Pointers of a payload that its schema does not describe. If an object may have several shapes, one of them must
 * describe all of its keys. `free` returns whether the value at a pointer may be undescribed.
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

  /** A schema and the schemas that it refers to. */
  function resolved(schema) {
    if (typeof schema !== "object") return [];
    const { $ref, anyOf = [], ...own } = schema;
    const referred = $ref === undefined ? [] : resolved($defs[$ref.slice("#/$defs/".length)]);
    const describes = ["type", "properties", "items", "enum", "const"].some((key) => key in own);
    return [...(describes ? [own] : []), ...referred, ...anyOf.flatMap(resolved)];
  }
}

/** Removes the schema of the event's type, which accompanies its model. */
function naming(schemas) {
  return schemas.filter(({ title }) => title);
}
