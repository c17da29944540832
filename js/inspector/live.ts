/** The connection to `hookproof listen --inspect`: requests as they arrive, and their replay to a local URL. */

import { isRecording } from "../recording.js";
import { decodeBase64, encodeBase64 } from "./base64.js";
import type { Judgement } from "./history.js";
import type { InspectedRequest } from "./request.js";

const PARAMETER = "#live=";

/** The token in the fragment of the page's URL, which `listen` printed; undefined where the page was opened otherwise. */
export function liveToken(fragment: string): string | undefined {
  return fragment.startsWith(PARAMETER) ? fragment.slice(PARAMETER.length) : undefined;
}

export interface LiveListener {
  received(request: InspectedRequest, judgement: Judgement): void;
  /** The connection was made, or lost; it is made again by itself. */
  connected(isConnected: boolean): void;
  /** The options of `listen`: the URL that it passes requests on to, and the public URL if that of the requests differs. */
  started(options: { forward?: string; url?: string }): void;
}

/** The response to a replayed request. */
export interface ReplayResult {
  status: number;
  milliseconds: number;
  body: string;
}

export class Live {
  readonly #token: string;

  constructor(token: string, listener: LiveListener) {
    this.#token = token;
    const events = new EventSource(`live/requests?token=${encodeURIComponent(token)}`);
    events.addEventListener("open", () => listener.connected(true));
    events.addEventListener("error", () => listener.connected(false));
    events.addEventListener("started", ({ data }) => {
      listener.started(JSON.parse(data) as { forward?: string; url?: string });
    });
    events.addEventListener("request", ({ data }) => {
      const { recording, judgement } = JSON.parse(data) as { recording: unknown; judgement: Judgement };
      if (!isRecording(recording)) return;
      const { method, url, headers, bodyBase64, receivedAt } = recording;
      listener.received({ method, url, headers, body: decodeBase64(bodyBase64), receivedAt }, judgement);
    });
  }

  /**
   * Sends a request to a URL of this machine, through `listen`, as a page cannot set all headers.
   *
   * @throws {Error} where the URL is not of this machine or does not respond.
   */
  async replay(target: string, { method, url, headers, body }: InspectedRequest): Promise<ReplayResult> {
    const response = await fetch("live/replay", {
      method: "POST",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${this.#token}` },
      body: JSON.stringify({ target, method, url, headers, bodyBase64: encodeBase64(body) }),
    });
    const result = (await response.json()) as ReplayResult & { error?: string };
    if (!response.ok) throw new Error(result.error ?? `the listener responded with ${response.status}`);
    return result;
  }
}
