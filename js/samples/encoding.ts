/** The ways in which providers send a payload. */

/** The samples of one provider. */
export interface ProviderSamples {
  /** A payload for each type of event. */
  payloads: object;
  encode(type: string, payload: object): EncodedPayload;
}

/** The parts of a request that contain the payload. */
export interface EncodedPayload {
  method: "GET" | "POST";
  /** The query string, with its question mark; empty if the payload is in the body. */
  query: string;
  headers: Record<string, string>;
  body: string;
}

/** The body is JSON. */
export function json(body: unknown): EncodedPayload {
  return { method: "POST", query: "", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
}

/** The body is a form. */
export function form(payload: object): EncodedPayload {
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return { method: "POST", query: "", headers, body: parameters(payload) };
}

/** The payload is the query string. */
export function query(payload: object): EncodedPayload {
  return { method: "GET", query: `?${parameters(payload)}`, headers: {}, body: "" };
}

function parameters(payload: object): string {
  return new URLSearchParams(payload as Record<string, string>).toString();
}
