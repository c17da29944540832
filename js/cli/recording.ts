/** Requests in files: what `listen --record` writes, and `verify`, `explain` and the others read. */

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { systemErrorReason } from "./system-error.js";
import { UsageError } from "./usage-error.js";

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

/** The recording that a file holds, if that is what it holds. */
export function recordingIn(bytes: Uint8Array): Recording | undefined {
  // Most bodies need not be parsed to see that they are none.
  if (!Buffer.from(bytes).includes('"bodyBase64"')) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecording(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a request in a folder; says in which file. It is for its owner alone, because it may hold credentials. */
export async function keep(
  folder: string,
  number: number,
  { body, ...request }: Omit<Recording, "receivedAt" | "bodyBase64"> & { body: Uint8Array },
  time: Date,
): Promise<string> {
  const receivedAt = time.toISOString();
  const recording: Recording = { receivedAt, ...request, bodyBase64: Buffer.from(body).toString("base64") };
  const name = `${receivedAt.replaceAll(":", "-").replace("Z", "")}-${String(number).padStart(4, "0")}.json`;
  const file = path.join(folder, name);
  await writeFile(file, `${JSON.stringify(recording, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  return file;
}

/** A folder to keep requests in. */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`cannot record in ${folder}: ${systemErrorReason(error)}`);
  }
}

function isRecording(value: unknown): value is Recording {
  if (typeof value !== "object" || value === null) return false;
  const { receivedAt, method, url, headers, bodyBase64 } = value as Partial<Record<keyof Recording, unknown>>;
  return [receivedAt, method, url, bodyBase64].every((text) => typeof text === "string") && isPairs(headers);
}

function isPairs(headers: unknown): boolean {
  const isPair = (pair: unknown) =>
    Array.isArray(pair) && pair.length === 2 && pair.every((text) => typeof text === "string");
  return Array.isArray(headers) && headers.every(isPair);
}
