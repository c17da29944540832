/** Replays a request of the inspector to a URL of this machine. */

import type { IncomingMessage } from "node:http";
import { isRecording } from "../recording.js";
import { sendRequest } from "./http.js";
import { isLoopbackHost } from "./loopback.js";
import { systemErrorReason } from "./system-error.js";

/** Larger requests are refused: four times the largest body that a receiver accepts by default, in base64. */
const MAX_REQUEST = 6 * 1024 * 1024;
/** As much of a response as the page shows. */
const MAX_ANSWER = 4096;

/** The response to the page, as JSON. */
export interface ReplayAnswer {
  status: number;
  json: object;
}

/** Reads `{target, method, url, headers, bodyBase64}` and sends it to `target`, which must be of this machine. */
export async function replay(incoming: IncomingMessage): Promise<ReplayAnswer> {
  if (!/^application\/json\b/.test(incoming.headers["content-type"] ?? ""))
    return refused(415, "the request must be JSON");
  const { target, ...request } = (await readJson(incoming)) ?? {};
  const recording = { ...request, receivedAt: "" };
  if (typeof target !== "string" || !isRecording(recording)) return refused(400, "the request cannot be read");
  if (!(/^https?:\/\//i.test(target) && URL.canParse(target)))
    return refused(400, "the target must be an absolute URL");
  const url = new URL(target);
  if (!isLoopbackHost(url.hostname)) return refused(403, `${url.host} is not this machine; only loopback is called`);
  const { method, headers, bodyBase64 } = recording;
  const started = performance.now();
  try {
    const { status, body } = await sendRequest(url, { method, headers, body: Buffer.from(bodyBase64, "base64") });
    const text = new TextDecoder().decode(body.subarray(0, MAX_ANSWER));
    return { status: 200, json: { status, milliseconds: performance.now() - started, body: text } };
  } catch (error) {
    return refused(502, `${url.host} does not respond: ${systemErrorReason(error)}`);
  }
}

function refused(status: number, error: string): ReplayAnswer {
  return { status, json: { error } };
}

async function readJson(incoming: IncomingMessage): Promise<Record<string, unknown> | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of incoming as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > MAX_REQUEST) return undefined;
    pieces.push(piece);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(pieces).toString());
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
