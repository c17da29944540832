/** Reads files and standard input. */

import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { systemErrorReason } from "./system-error.js";
import { UsageError } from "./usage-error.js";

/**
 * The content of a file; `-` is standard input.
 *
 * @throws {UsageError}
 */
export async function readBytes(file: string): Promise<Uint8Array> {
  if (file === "-") return await buffer(process.stdin);
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${systemErrorReason(error)}`);
  }
}

/**
 * A body: text in any encoding.
 *
 * @throws {UsageError} for binary content.
 */
export async function readBody(file: string): Promise<Uint8Array> {
  const bytes = await readBytes(file);
  if (!(bytes.includes(0) || isGzip(bytes))) return bytes;
  const name = file === "-" ? "standard input" : file;
  throw new UsageError(`${name} is binary; pass the body as received, not compressed`);
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}
