/** Converts Lambda's events to requests: URL, headers, body. */

import { decodeBase64 } from "../core/base64.js";
import { WebhookError } from "../errors.js";
import { bodyNotRaw } from "../handler/body-buffer.js";
import type { Incoming } from "../handler/respond.js";
import { targetUri } from "../handler/target-uri.js";
import type { RawBody } from "../types.js";
import type { LambdaEvent } from "./types.js";

/** The formats in which Lambda receives an HTTP request. A load balancer sends lists of values if it is configured to. */
export type PayloadFormat = "1.0" | "2.0" | "load balancer" | "load balancer, lists";

/** @throws {WebhookError} `INVALID_OPTIONS` for an event that is not an HTTP request. */
export function payloadFormat(event: LambdaEvent): PayloadFormat {
  const context = event?.requestContext;
  if (typeof context === "object" && context !== null) {
    if (context.elb !== undefined) return event.multiValueHeaders ? "load balancer, lists" : "load balancer";
    if (typeof context.http?.method === "string") return "2.0";
    if (typeof event.httpMethod === "string") return "1.0";
  }
  const message =
    "the event is not an HTTP request: lambdaHandler takes the events of API Gateway, function URLs and load balancers";
  throw new WebhookError({ code: "INVALID_OPTIONS", status: 500, message });
}

/** The request that the event describes. */
export function incomingOf(event: LambdaEvent, format: PayloadFormat): Incoming {
  const headers = headersOf(event);
  return {
    method: event.requestContext.http?.method ?? event.httpMethod ?? "",
    url: urlOf(event, format, headers),
    headers,
    read: async () => bodyOf(event),
  };
}

/**
 * The URL with plus signs for the spaces in its parameters, if there are any. API Gateway's payload 1.0 contains decoded
 * parameters, so whether a space was sent as `%20` or as `+` is not known.
 */
export function urlWithPlusSigns(url: string, format: PayloadFormat): string | undefined {
  if (format !== "1.0") return undefined;
  const query = url.slice(url.indexOf("?"));
  return url.includes("?") && query.includes("%20") ? url.replace(query, query.replaceAll("%20", "+")) : undefined;
}

type Pair = [name: string, value: string];

function headersOf({ headers, multiValueHeaders }: LambdaEvent): Pair[] {
  return flatten(multiValueHeaders) ?? flatten(headers) ?? [];
}

function urlOf(event: LambdaEvent, format: PayloadFormat, headers: Pair[]): string {
  const { domainName, path } = event.requestContext;
  const first = (lowerCase: string) => headers.find(([name]) => name.toLowerCase() === lowerCase)?.[1];
  const balanced = format.startsWith("load balancer");
  // A load balancer sets this header itself. API Gateway, which accepts only `https`, passes on the sender's.
  const protocol = balanced ? (first("x-forwarded-proto") ?? "http") : "https";
  const host = balanced ? first("host") : (domainName ?? first("host"));
  const target =
    escapePath(event.rawPath ?? (balanced ? undefined : path) ?? event.path ?? "/") + queryOf(event, format);
  return targetUri(protocol, host, target);
}

/** Escapes `?` and `#` of a decoded path, which would begin another component of the URL. */
function escapePath(path: string): string {
  return path.replace(/[^!-~]+|[?#]/gu, encodeURIComponent);
}

function queryOf(event: LambdaEvent, format: PayloadFormat): string {
  // Function URLs pass a plus sign on as the space that it encodes. A target as it was sent contains no space.
  if (format === "2.0") return event.rawQueryString ? `?${event.rawQueryString.replaceAll(" ", "+")}` : "";
  const pairs = flatten(event.multiValueQueryStringParameters) ?? flatten(event.queryStringParameters) ?? [];
  if (pairs.length === 0) return "";
  // A load balancer passes parameters on as they were sent; API Gateway decodes them.
  const encode = format === "1.0" ? encodeURIComponent : (text: string) => text;
  return `?${pairs.map(([name, value]) => `${encode(name)}=${encode(value)}`).join("&")}`;
}

function flatten(record: Readonly<Record<string, string | readonly string[] | undefined>> | null | undefined) {
  if (record === null || record === undefined) return undefined;
  return Object.entries(record).flatMap(([name, value]): Pair[] => {
    if (value === undefined) return [];
    return typeof value === "string" ? [[name, value]] : value.map((one) => [name, one]);
  });
}

function bodyOf({ body, isBase64Encoded }: LambdaEvent): RawBody {
  // An object, for example in an event written for a test, is refused like any parsed body.
  if (typeof body !== "string" || !isBase64Encoded) return body ?? "";
  try {
    return decodeBase64(body);
  } catch {
    throw bodyNotRaw("`isBase64Encoded` is true and the body is not base64");
  }
}
