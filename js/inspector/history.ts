/** The requests that this tab has inspected: all of them in memory, the small ones also for when it is loaded again. */

import { decodeBase64, encodeBase64 } from "./base64.js";
import type { InspectedRequest } from "./request.js";
import { withoutCredentials } from "./share.js";

/** The origin of a request, as the list shows it. */
export type Source = "pasted" | "file" | "sample" | "link" | "live" | "page" | "typed";

export interface Entry {
  id: number;
  request: InspectedRequest;
  source: Source;
  /** When it was added, milliseconds since 1970. */
  addedAt: number;
  provider?: string | undefined;
  type?: string | undefined;
  /** The last verdict. */
  state?: "verified" | "refused" | "unchecked" | undefined;
  /** The result of `listen`, which has the key; the page may not have it. */
  judgement?: Judgement | undefined;
}

/** The result of `listen`. */
export interface Judgement {
  ok: boolean;
  status: number;
  scheme?: string;
  error?: { code: string; message: string };
  findings?: { cause: string; detail: string; fix: string }[];
}

const STORAGE_KEY = "hookproof.requests";
const MAX_ENTRIES = 200;
/** Bodies that are kept across a reload, and all of them together: storage is a few megabytes. */
const MAX_STORED_BODY = 64 * 1024;
const MAX_STORED = 1024 * 1024;

/** The entries, newest first. */
export class History {
  #entries: Entry[] = [];
  #lastId = 0;

  constructor() {
    this.#entries = stored();
    this.#lastId = Math.max(0, ...this.#entries.map(({ id }) => id));
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }

  add(request: InspectedRequest, source: Source, judgement?: Judgement): Entry {
    this.#lastId += 1;
    const entry: Entry = { id: this.#lastId, request, source, addedAt: Date.now(), judgement };
    this.#entries = [entry, ...this.#entries].slice(0, MAX_ENTRIES);
    return entry;
  }

  find(id: number): Entry | undefined {
    return this.#entries.find((entry) => entry.id === id);
  }

  clear(): void {
    this.#entries = [];
    this.store();
  }

  /** Keeps what fits. Credentials are not kept, and a key is in no entry. */
  store(): void {
    let size = 0;
    const kept = this.#entries.flatMap(({ id, request, source, addedAt, provider, type, state }) => {
      const { body, ...rest } = withoutCredentials(request);
      size += body.length;
      if (body.length > MAX_STORED_BODY || size > MAX_STORED) return [];
      return [{ id, source, addedAt, provider, type, state, request: rest, bodyBase64: encodeBase64(body) }];
    });
    try {
      sessionStorage.setItem(STORAGE_KEY, JSON.stringify(kept));
    } catch {
      // Storage is full or forbidden: the list then lasts as long as the page.
    }
  }
}

function stored(): Entry[] {
  try {
    const kept = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? "[]") as (Entry & { bodyBase64: string })[];
    return kept.map(({ bodyBase64, request, ...entry }) => ({
      ...entry,
      request: { ...request, body: decodeBase64(bodyBase64) },
    }));
  } catch {
    return [];
  }
}
