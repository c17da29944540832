/** Properties of the bytes of a body: length, encoding, line endings, and binary formats. */

import { type Headers, headerOf } from "../request.js";
import type { BodyFacts } from "./messages.js";

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** The first bytes of formats that reach a webhook by mistake or compressed. */
const SIGNATURES: readonly (readonly [string, readonly number[], BodyFacts["compression"]?])[] = [
  ["UTF-16", [0xff, 0xfe]],
  ["UTF-16", [0xfe, 0xff]],
  ["gzip", [0x1f, 0x8b], "gzip"],
  ["zlib", [0x78, 0x9c], "deflate"],
  ["Zstandard", [0x28, 0xb5, 0x2f, 0xfd]],
  ["ZIP", [0x50, 0x4b, 0x03, 0x04]],
  ["PNG", [0x89, 0x50, 0x4e, 0x47]],
  ["JPEG", [0xff, 0xd8, 0xff]],
  ["PDF", [0x25, 0x50, 0x44, 0x46]],
];

/** Describes a body. */
export function describeBody(body: Uint8Array, headers: Headers): BodyFacts {
  const facts = [`${body.length.toLocaleString("en")} ${body.length === 1 ? "byte" : "bytes"}`];
  const warnings: string[] = [];
  const [format, , compression] = SIGNATURES.find(([, bytes]) => bytes.every((byte, at) => body[at] === byte)) ?? [];
  const invalidAt = firstInvalidByte(body);
  const isText = invalidAt === undefined && !body.includes(0) && format === undefined;
  const expected = format === "UTF-16" ? "UTF-8" : "text";
  if (format !== undefined)
    warnings.push(`This is ${format}, not ${expected}: sign and verify the body as it was sent`);
  else if (invalidAt !== undefined) warnings.push(`Not UTF-8 from byte ${invalidAt.toLocaleString("en")} on`);
  else if (!isText) warnings.push("Binary: it contains NUL bytes");
  if (isText && body.length > 0) facts.push(...textFacts(body));
  const encoding = headerOf(headers, "content-encoding");
  if (isText && encoding !== undefined && encoding !== "identity") {
    warnings.push(`Content-Encoding is ${encoding}, but the body is not compressed: something has decoded it`);
  }
  return { facts, warnings, isText, ...(compression === undefined ? {} : { compression }) };
}

function textFacts(body: Uint8Array): string[] {
  const hasMark = body[0] === 0xef && body[1] === 0xbb && body[2] === 0xbf;
  const isAscii = body.every((byte) => byte < 0x80);
  const last = body.at(-1);
  return [
    isAscii ? "ASCII" : `UTF-8${hasMark ? " with a byte order mark" : ""}`,
    lineEndings(body),
    ...(last === LINE_FEED || last === CARRIAGE_RETURN ? ["ends with a line break"] : []),
  ];
}

function lineEndings(body: Uint8Array): string {
  let crlf = 0;
  let lf = 0;
  let cr = 0;
  body.forEach((byte, at) => {
    if (byte === LINE_FEED && body[at - 1] === CARRIAGE_RETURN) crlf += 1;
    else if (byte === LINE_FEED) lf += 1;
    else if (byte === CARRIAGE_RETURN && body[at + 1] !== LINE_FEED) cr += 1;
  });
  const counts = Object.entries({ CRLF: crlf, LF: lf, CR: cr }).filter(([, count]) => count > 0);
  if (counts.length === 0) return "one line";
  const [[name] = [""]] = counts;
  if (counts.length === 1) return `line endings ${name}`;
  return `mixed line endings: ${counts.map(([ending, count]) => `${count.toLocaleString("en")} ${ending}`).join(", ")}`;
}

/** The offset of the first byte that is not UTF-8. */
function firstInvalidByte(body: Uint8Array): number | undefined {
  if (isUtf8(body)) return undefined;
  let valid = 0;
  // A prefix that ends within a character is not invalid: `stream` leaves it for later.
  for (let step = 2 ** Math.ceil(Math.log2(body.length)); step >= 1; step /= 2) {
    if (valid + step <= body.length && isUtf8(body.subarray(0, valid + step), true)) valid += step;
  }
  // Not the end of the longest valid prefix, but the beginning of the character that it may be cut off in.
  while (!isUtf8(body.subarray(0, valid))) valid -= 1;
  return valid;
}

function isUtf8(bytes: Uint8Array, stream = false): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
