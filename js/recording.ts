/** The format of a recorded request: the files of `listen --record`, and the events of `listen --inspect`. */

/** A request as it came in. */
export interface Recording {
  /** When, RFC 3339. */
  receivedAt: string;
  method: string;
  url: string;
  headers: readonly (readonly [string, string])[];
  /** The body, byte for byte. */
  bodyBase64: string;
}

/** Whether a value, as parsed from JSON, is a recording. */
export function isRecording(value: unknown): value is Recording {
  if (typeof value !== "object" || value === null) return false;
  const { receivedAt, method, url, headers, bodyBase64 } = value as Partial<Record<keyof Recording, unknown>>;
  return [receivedAt, method, url, bodyBase64].every((text) => typeof text === "string") && isPairs(headers);
}

function isPairs(headers: unknown): boolean {
  const isPair = (pair: unknown) =>
    Array.isArray(pair) && pair.length === 2 && pair.every((text) => typeof text === "string");
  return Array.isArray(headers) && headers.every(isPair);
}
