/** The exports of `hookproof/schema`: JSON Schemas of the providers' events. */

import { WebhookError } from "./errors.js";
import { type ProviderSchemas, schemas } from "./generated/schema/index.js";
import type { EventType, Provider } from "./types.js";

/** A JSON Schema, draft 2020-12. */
export interface JsonSchema {
  $schema: "https://json-schema.org/draft/2020-12/schema";
  $id: string;
  title: string;
  description: string;
  /** The objects that the schema refers to. */
  $defs: Record<string, object>;
  [keyword: string]: unknown;
}

/**
 * Returns the schema of one event or, without a type, of a whole body of the provider: one event, and for Bandwidth,
 * Dotdigital and Twilio also an array of events. Each call returns a new object, which the caller may change.
 *
 * The schema accepts the payloads in which `validate` finds no error. It constrains the types of fields and the fields that
 * identify the event. It permits undocumented enum values and formats, additional fields, and null. That of a body selects the
 * schema of each event by the fields, keys and lists from which `validate` determines the type, and permits unknown types. That
 * of one event constrains only its payload: what identifies most events of WhatsApp is around it.
 *
 * @throws {WebhookError} `INVALID_OPTIONS` for an unknown provider or type.
 * @example
 * const valid = new Ajv2020().compile(jsonSchema("bird", "sms.inbound"));
 */
export function jsonSchema<P extends Provider>(provider: P, type?: EventType<P>): JsonSchema {
  const { title, arrays, body: containing, events, $defs } = known(schemas, provider, "the provider");
  const head = { $schema: "https://json-schema.org/draft/2020-12/schema", $id: `urn:hookproof:${provider}` } as const;
  if (type === undefined) {
    const bodies = containing ? "events within others" : arrays ? "an array of events, or one event" : "an event";
    const description = `A body that ${title} sends: ${bodies}.`;
    const one = { $ref: "#/$defs/AnyEvent" };
    const body = containing ?? (arrays ? { anyOf: [{ type: "array", items: one }, one] } : one);
    return structuredClone({ ...head, title: `${title} body`, description, ...body, $defs });
  }
  const event = known(events, type, `the event type of ${title}`);
  return structuredClone({
    ...head,
    $id: `${head.$id}:${type}`,
    title: `${title} ${type}`,
    description: descriptionOf($defs[nameIn(event.$ref)]),
    type: "object",
    ...event,
    $defs: within(event, $defs),
  });
}

function known<T>(table: Record<string, T>, name: string, what: string): T {
  const found = Object.hasOwn(table, name) ? table[name] : undefined;
  if (found !== undefined) return found;
  const message = `${what} must be one of ${Object.keys(table).join(", ")}`;
  throw new WebhookError({ code: "INVALID_OPTIONS", message, status: 500 });
}

/** The name of the definition to which a reference refers. */
function nameIn(reference: string): string {
  return reference.slice("#/$defs/".length);
}

function descriptionOf(definition: object | undefined): string {
  return definition && "description" in definition ? String(definition.description) : "";
}

/** The definitions that a schema refers to, directly or through other definitions. */
function within(schema: object, definitions: ProviderSchemas["$defs"]): ProviderSchemas["$defs"] {
  const found: ProviderSchemas["$defs"] = {};
  const visit = (node: object): void => {
    for (const [key, value] of Object.entries(node)) {
      if (key === "$ref") add(nameIn(String(value)));
      else if (typeof value === "object" && value !== null) visit(value);
    }
  };
  const add = (name: string): void => {
    const definition = definitions[name];
    if (definition === undefined || Object.hasOwn(found, name)) return;
    found[name] = definition;
    visit(definition);
  };
  visit(schema);
  return found;
}
