/** Recorded requests: `listen --record` writes them, and `verify`, `explain` and other commands read them. */

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { systemErrorReason } from "./system-error.js";
import { UsageError } from "./usage-error.js";

/** A request as received. */
export interface Recording {
  /** The time of receipt, RFC 3339. */
  receivedAt: string;
  method: string;
  url: string;
  headers: readonly (readonly [string, string])[];
  /** The raw body. */
  bodyBase64: string;
}

/** The recording in a file, or undefined if the content is not a recording. */
export function recordingIn(bytes: Uint8Array): Recording | undefined {
  // Avoids parsing most bodies.
  if (!Buffer.from(bytes).includes('"bodyBase64"')) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isRecording(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a request to a new file in the folder and returns its path. Only the owner can read it: it may contain credentials. */
export async function record(
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

/**
 * Creates the folder for recordings.
 *
 * @throws {UsageError}
 */
export async function createFolder(folder: string): Promise<void> {
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
