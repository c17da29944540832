import hookproof = require("hookproof");
import api = require("hookproof/api");
import audit = require("hookproof/audit");
import schema = require("hookproof/schema");

export const namespace: object = hookproof;
export const failed: schema.JsonSchema = schema.jsonSchema("bandwidth", "message-failed");

export function codeOf(event: hookproof.Event): number | null | undefined {
  return event.provider === "bandwidth" && event.type === "message-failed" ? event.payload.errorCode : undefined;
}

export const listed: api.ApiRequest<null> = api.messagebird.listWebhooks({}, { accessKey: "key-1" });

export const audited: audit.AuditCase<"bandwidth">[] = audit.auditCases("bandwidth", {
  secret: { username: "user", password: "password" },
  url: "http://127.0.0.1:3000/",
});
