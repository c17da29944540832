/** The request that a command is about: a body with what the options say of it, or a recording. */

import type { WebhookRequest } from "../index.js";
import { readBody } from "./files.js";
import type { Values } from "./options.js";
import { recordingIn } from "./recording.js";
import { note } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export interface Given {
  request: WebhookRequest & { method: string; url: string; headers: [string, string][]; body: Uint8Array };
  /** When it was received, if it is a recording. */
  receivedAt?: Date;
}

/**
 * Reads the request from the file, or from standard input where there is none. Only a file that was named may be a recording
 * without being called one: what comes through a pipe was often written by the sender, and a recording sets clock, URL and
 * headers.
 */
export async function requestFrom(values: Values, file: string | undefined): Promise<Given> {
  const added = headersOf(values);
  const bytes = await bodyBytes(values, file);
  const recording = recordingIn(bytes);
  const isBody = recording === undefined || !(values.recording || isFile(file));
  if (isBody && values.recording)
    throw new UsageError("this is no request that `listen --record` kept; leave out --recording");
  if (isBody) {
    if (recording !== undefined)
      note("note: taken as a body; add --recording where it is to be read as a recorded request");
    const { method = "POST", url = "" } = values;
    return { request: { method, url, headers: added, body: bytes } };
  }
  const replaced = new Set(added.map(([name]) => name.toLowerCase()));
  const kept = recording.headers.filter(([name]) => !replaced.has(name.toLowerCase()));
  const headers = [...kept.map(([name, value]): [string, string] => [name, value]), ...added];
  const body = Buffer.from(recording.bodyBase64, "base64");
  const { method, url } = recording;
  return { request: { method, url, headers, body }, receivedAt: new Date(recording.receivedAt) };
}

/** Whether a file was named, and not standard input. */
function isFile(file: string | undefined): boolean {
  return file !== undefined && file !== "-";
}

/** The header of that name, as bodies are read with it. */
export function contentType(headers: readonly (readonly [string, string])[]): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
}

/** The headers in the options. */
export function headersOf({ header = [] }: Values): [string, string][] {
  return header.map((line) => {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) return [name, value];
    throw new UsageError("a header is 'Name: value'; type for example --header 'X-Signature: 0a1b'");
  });
}

async function bodyBytes({ method }: Values, file: string | undefined): Promise<Uint8Array> {
  if (file !== undefined) return await readBody(file);
  if (method?.toUpperCase() === "GET") return new Uint8Array();
  if (!process.stdin.isTTY) return await readBody("-");
  throw new UsageError("there is no body; name a file, pipe it in, or say --method GET");
}
