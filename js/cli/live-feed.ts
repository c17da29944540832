/** The requests that `listen --inspect` streams to the inspector, as server-sent events (HTML Living Standard, section 9.2). */

import type { ServerResponse } from "node:http";
import type { Recording } from "../recording.js";

/** The result of a request, as far as the inspector cannot find it without the key. */
export interface Judgement {
  ok: boolean;
  status: number;
  scheme?: string;
  error?: { code: string; message: string };
  findings?: readonly { cause: string; detail: string; fix: string }[];
}

/** What a page is given of the options of `listen`. */
export interface FeedReceiver {
  /** Where requests are passed on to, which the page offers for replays. */
  forward: string | undefined;
  /** The public URL, where the requests show another. */
  url: string | undefined;
}

/** What is kept for a page that is opened later. */
const MAX_KEPT = 100;
const MAX_KEPT_BYTES = 32 * 1024 * 1024;

/** Comments, which keep a connection open that would otherwise be idle. */
const KEEP_ALIVE_MS = 20_000;

export class LiveFeed {
  readonly #receiver: FeedReceiver;
  readonly #pages = new Set<ServerResponse>();
  #kept: { id: number; text: string }[] = [];
  #lastId = 0;

  constructor(receiver: FeedReceiver) {
    this.#receiver = receiver;
  }

  add(recording: Recording, judgement: Judgement): void {
    this.#lastId += 1;
    const text = `id: ${this.#lastId}\nevent: request\ndata: ${JSON.stringify({ recording, judgement })}\n\n`;
    this.#kept.push({ id: this.#lastId, text });
    let size = this.#kept.reduce((total, kept) => total + kept.text.length, 0);
    while (this.#kept.length > MAX_KEPT || size > MAX_KEPT_BYTES) size -= this.#kept.shift()?.text.length ?? size;
    for (const page of this.#pages) page.write(text);
  }

  /** Sends a page what it does not have yet, and from then on each request. */
  connect(response: ServerResponse, lastEventId: number): void {
    response.writeHead(200, { "Content-Type": "text/event-stream; charset=utf-8" });
    response.write(`event: started\ndata: ${JSON.stringify(this.#receiver)}\n\n`);
    for (const { id, text } of this.#kept) if (id > lastEventId) response.write(text);
    this.#pages.add(response);
    const timer = setInterval(() => response.write(":\n\n"), KEEP_ALIVE_MS);
    response.on("close", () => {
      clearInterval(timer);
      this.#pages.delete(response);
    });
  }
}
