import { providers } from "hookproof";
import { type JsonSchema, jsonSchema } from "hookproof/schema";

export const one: JsonSchema = jsonSchema("bandwidth", "message-failed");
export const any: JsonSchema = jsonSchema("bird");
export const all: JsonSchema[] = providers.dotdigital.events.map((type) => jsonSchema("dotdigital", type));
// @ts-expect-error: an event of another provider
jsonSchema("bird", "message-failed");
