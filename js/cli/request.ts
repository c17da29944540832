/** Reads the request of a command: a body with the request's options, or a recording. */

import type { WebhookRequest } from "../index.js";
import { readBody } from "./files.js";
import type { Values } from "./options.js";
import { recordingIn } from "./recording.js";
import { note } from "./terminal.js";
import { UsageError } from "./usage-error.js";

export interface CommandRequest {
  request: WebhookRequest & { method: string; url: string; headers: [string, string][]; body: Uint8Array };
  /** The time of receipt, of a recording. */
  receivedAt?: Date;
}

/**
 * Reads the request from the file, or from standard input if there is none. Standard input is a recording only with the option
 * `--recording`: it often has content of the sender, and a recording sets clock, URL and headers.
 *
 * @throws {UsageError}
 */
export async function requestFrom(values: Values, file: string | undefined): Promise<CommandRequest> {
  const added = headersOf(values);
  const bytes = await bodyBytes(values, file);
  const recording = recordingIn(bytes);
  const isBody = recording === undefined || !(values.recording || isFile(file));
  if (isBody && values.recording)
    throw new UsageError("the input is not a recording of `listen --record`; remove --recording");
  if (isBody) {
    if (recording !== undefined)
      note("note: the input is treated as a body; add --recording to treat it as a recorded request");
    const { method = "POST", url = "" } = values;
    return { request: { method, url, headers: added, body: bytes } };
  }
  const replaced = new Set(added.map(([name]) => name.toLowerCase()));
  const remaining = recording.headers.filter(([name]) => !replaced.has(name.toLowerCase()));
  const headers = [...remaining.map(([name, value]): [string, string] => [name, value]), ...added];
  const body = Buffer.from(recording.bodyBase64, "base64");
  const { method, url } = recording;
  return { request: { method, url, headers, body }, receivedAt: new Date(recording.receivedAt) };
}

/** Whether the operand is a file and not standard input. */
function isFile(file: string | undefined): boolean {
  return file !== undefined && file !== "-";
}

/** The value of the header `Content-Type`. */
export function contentType(headers: readonly (readonly [string, string])[]): string | undefined {
  return headers.find(([name]) => name.toLowerCase() === "content-type")?.[1];
}

/**
 * The headers of the options.
 *
 * @throws {UsageError}
 */
export function headersOf({ header = [] }: Values): [string, string][] {
  return header.map((line) => {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) return [name, value];
    throw new UsageError("--header takes 'Name: value', for example --header 'X-Signature: 0a1b'");
  });
}

async function bodyBytes({ method }: Values, file: string | undefined): Promise<Uint8Array> {
  if (file !== undefined) return await readBody(file);
  if (method?.toUpperCase() === "GET") return new Uint8Array();
  if (!process.stdin.isTTY) return await readBody("-");
  throw new UsageError("the body is missing; name a file, use standard input, or add --method GET");
}
