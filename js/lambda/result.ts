/** Converts replies to Lambda's results. */

import type { Reply } from "../handler/response.js";
import type { PayloadFormat } from "./event.js";
import type { LambdaResult } from "./types.js";

/** The value that a function returned, if it is a Lambda result. */
export function ownResult(value: unknown): LambdaResult | undefined {
  const result = value as Partial<LambdaResult> | null | undefined;
  return Number.isInteger(result?.statusCode) ? ({ body: "", ...result } as LambdaResult) : undefined;
}

/**
 * The reply in the form that the service expects for this format of events. If the body fails while it is read, the result is
 * 500, because a result is sent completely or not at all.
 */
export async function resultOf(
  { status, statusText, headers, body }: Reply,
  format: PayloadFormat,
): Promise<LambdaResult> {
  let content: Pick<LambdaResult, "body" | "isBase64Encoded">;
  try {
    content = bodyOf(new Uint8Array(await new Response((body ?? null) as BodyInit | null).arrayBuffer()));
  } catch {
    return resultOf({ status: 500, headers: {} }, format);
  }
  const pairs = headers instanceof Headers ? [...headers] : Object.entries(headers);
  switch (format) {
    case "2.0":
      return { statusCode: status, ...withCookies(pairs), ...content };
    case "1.0":
      return { statusCode: status, multiValueHeaders: lists(pairs), ...content };
    default: {
      const statusDescription = `${status} ${statusText || descriptions[status] || ""}`.trim();
      const fields =
        format === "load balancer" ? { headers: Object.fromEntries(pairs) } : { multiValueHeaders: lists(pairs) };
      return { statusCode: status, statusDescription, ...fields, ...content };
    }
  }
}

/** The reason phrases of RFC 9110 and RFC 6585 for the statuses that this package sends. */
const descriptions: Readonly<Record<number, string>> = {
  200: "OK",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  405: "Method Not Allowed",
  413: "Content Too Large",
  414: "URI Too Long",
  431: "Request Header Fields Too Large",
  500: "Internal Server Error",
  503: "Service Unavailable",
};

type Pair = [name: string, value: string];

function withCookies(headers: Pair[]): Pick<LambdaResult, "headers" | "cookies"> {
  const [cookies, others] = [headers.filter(isCookie), headers.filter((header) => !isCookie(header))];
  const result = { headers: Object.fromEntries(others) };
  return cookies.length > 0 ? { ...result, cookies: cookies.map(([, value]) => value) } : result;
}

function isCookie([name]: Pair): boolean {
  return name === "set-cookie";
}

function lists(headers: Pair[]): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const [name, value] of headers) {
    const values = result[name];
    if (values === undefined) result[name] = [value];
    else values.push(value);
  }
  return result;
}

/** UTF-8 is not encoded as base64, because a REST API decodes base64 only for the media types that it is configured for. */
function bodyOf(bytes: Uint8Array): Pick<LambdaResult, "body" | "isBase64Encoded"> {
  try {
    return { body: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    let binary = "";
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return { body: btoa(binary), isBase64Encoded: true };
  }
}
