import hookproof = require("hookproof");
import schema = require("hookproof/schema");

export const face: object = hookproof;
export const failed: schema.JsonSchema = schema.jsonSchema("bandwidth", "message-failed");

export function codeOf(event: hookproof.Event): number | null | undefined {
  return event.provider === "bandwidth" && event.type === "message-failed" ? event.payload.errorCode : undefined;
}
