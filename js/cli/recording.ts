/** Recorded requests: `listen --record` writes them, and `verify`, `explain` and other commands read them. */

import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { isRecording, type Recording } from "../recording.js";
import type { HttpRequest } from "./http.js";
import { systemErrorReason } from "./system-error.js";
import { UsageError } from "./usage-error.js";

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

/** The recording of a request that was received at this time. */
export function recordingOf(
  { method, url, headers, body }: Pick<HttpRequest, "method" | "headers" | "body"> & { url: string },
  time: Date,
): Recording {
  return { receivedAt: time.toISOString(), method, url, headers, bodyBase64: Buffer.from(body).toString("base64") };
}

/** Writes a request to a new file in the folder and returns its path. Only the owner can read it: it may contain credentials. */
export async function record(
  folder: string,
  number: number,
  request: HttpRequest & { url: string },
  time: Date,
): Promise<string> {
  const recording = recordingOf(request, time);
  const { receivedAt } = recording;
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
