/**
 * Parses an OpenAPI document in YAML that has lost its line breaks and its indentation. A word is a key if OpenAPI defines a key of
 * this name; the preceding text ends there.
 */

const text = {};
const list = (item) => ({ item });
/** An object with these keys. */
const keyed = (fields) => ({ of: (key) => fields[key], fields });
/** An object with arbitrary keys. */
const map = (pattern, value) => ({ of: (key) => (pattern.test(key) ? value : undefined), fields: {} });

/** The members of the objects in MessageContent, which only their indentation distinguished from its siblings. */
const members = {
  image: /^(url|caption)$/,
  video: /^(url|caption)$/,
  audio: /^url$/,
  file: /^(url|caption)$/,
  location: /^(latitude|longitude)$/,
  hsm: /^(namespace|templateName|language|params)$/,
  language: /^(policy|code)$/,
  params: /^default$/,
};
const kinds = {
  items: ["array"],
  properties: ["object"],
  required: ["object"],
  enum: ["string"],
  default: ["integer"],
  format: ["string", "number"],
};

function schemaOf(owner) {
  return {
    of(key, found) {
      if ("$ref" in found) return undefined;
      // Unknown until its type has been read.
      if (key in kinds && "type" in found && !kinds[key].includes(found.type)) return undefined;
      if (key === "items") return schemaOf(owner);
      if (key === "properties") return propertiesOf(owner);
      return {
        $ref: text,
        type: text,
        description: text,
        format: text,
        default: text,
        enum: list(text),
        required: list(text),
      }[key];
    },
  };
}

function propertiesOf(owner) {
  const allowed = members[owner] ?? /^[a-z]\w*$/;
  return { of: (key) => (allowed.test(key) ? schemaOf(key) : undefined) };
}

const named = keyed({ name: text, url: text, description: text });
const content = map(/^application\/json$/, keyed({ schema: schemaOf("") }));
const parameter = keyed({ $ref: text, name: text, in: text, required: text, description: text, schema: schemaOf("") });
const operation = keyed({
  operationId: text,
  summary: text,
  description: text,
  tags: list(text),
  parameters: list(parameter),
  requestBody: keyed({ required: text, content }),
  responses: map(/^\d{3}$/, keyed({ description: text, content })),
});
const document = keyed({
  openapi: text,
  info: keyed({ title: text, description: text, version: text, contact: named, termsOfService: text }),
  externalDocs: keyed({ description: text, url: text }),
  servers: list(named),
  tags: list(named),
  security: list(map(/^accessKey$/, text)),
  paths: map(/^\//, keyed({ get: operation, post: operation, patch: operation, delete: operation })),
  components: keyed({
    securitySchemes: map(/^accessKey$/, keyed({ type: text, in: text, name: text, description: text })),
    parameters: map(/Param$/, parameter),
    schemas: { of: (key) => (/^[A-Z]/.test(key) ? schemaOf(key) : undefined) },
  }),
});

/** The document as an object. */
export function parse(source) {
  const words = source.trim().split(/\s+/);
  const open = [];
  let next = 0;

  const value = (kind) => (kind.of ? object(kind) : kind.item ? items(kind.item) : scalar());

  function object(kind) {
    const found = {};
    open.push({ kind, found });
    for (;;) {
      const key = keyOf(words[next]);
      const member = key !== undefined && !(key in found) ? kind.of(key, found) : undefined;
      if (member === undefined) break;
      next += 1;
      found[key] = value(member);
    }
    open.pop();
    return found;
  }

  function items(kind) {
    const found = [];
    while (words[next] === "-") {
      next += 1;
      found.push(value(kind));
    }
    return found;
  }

  function scalar() {
    const start = next;
    while (next < words.length && words[next] !== "-" && !endsHere(keyOf(words[next]))) next += 1;
    return plain(words.slice(start, next).join(" "));
  }

  /** Whether the key belongs to an enclosing object. */
  function endsHere(key) {
    return key !== undefined && open.some(({ kind, found }) => !(key in found) && kind.of(key, found) !== undefined);
  }

  const parsed = value(document);
  if (next !== words.length)
    throw new Error(`the document cannot be parsed from word ${next}: ${words.slice(next, next + 8).join(" ")}`);
  return parsed;
}

function keyOf(word) {
  return word?.match(/^'?([^':]+)'?:$/)?.[1];
}

function plain(text) {
  if (text === "[]") return [];
  if (text === "true" || text === "false") return text === "true";
  if (/^\d+$/.test(text)) return Number(text);
  return text.replace(/^>- /, "").replace(/^'(.*)'$/, "$1");
}
