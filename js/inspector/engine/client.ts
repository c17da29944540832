/** Calls the worker. */

import type { InspectedRequest } from "../request.js";
import type { CallMessage, CallName, Calls, Inspection, ResultMessage, Settings } from "./messages.js";

export class Engine {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  #lastId = 0;
  #lastBody: Uint8Array | undefined;
  #running = false;
  #next: (() => void) | undefined;

  constructor() {
    this.#worker = new Worker("worker.js");
    this.#worker.onmessage = ({ data }: MessageEvent<ResultMessage>) => this.#settle(data);
  }

  /** @throws {Error} with the message of the error in the worker. */
  call<N extends CallName>(name: N, ...parameters: Calls[N]["parameters"]): Promise<Calls[N]["result"]> {
    this.#lastId += 1;
    const message: CallMessage = { id: this.#lastId, name, parameters };
    return new Promise((resolve, reject) => {
      this.#waiting.set(message.id, { resolve, reject });
      this.#worker.postMessage(message);
    });
  }

  /** Signs a copy of the request. */
  sign(request: InspectedRequest, settings: Calls["sign"]["parameters"][1]): Promise<InspectedRequest> {
    return this.call("sign", this.#withoutKnownBody(request), settings);
  }

  /**
   * Inspects the request. While one inspection runs, only the newest of those asked for since is kept: the others are never
   * begun and their promises never settle, so that results that are never shown do not slow down typing.
   */
  inspect(request: InspectedRequest, settings: Settings): Promise<Inspection> {
    return new Promise((resolve, reject) => {
      const start = () => {
        this.#running = true;
        const ended = () => {
          this.#running = false;
          const next = this.#next;
          this.#next = undefined;
          next?.();
        };
        this.call("inspect", this.#withoutKnownBody(request), settings).then(resolve, reject).finally(ended);
      };
      if (this.#running) this.#next = start;
      else start();
    });
  }

  #withoutKnownBody(request: InspectedRequest): InspectedRequest {
    if (request.body !== this.#lastBody) {
      this.#lastBody = request.body;
      return request;
    }
    const { body: _, ...rest } = request;
    return rest as InspectedRequest;
  }

  #settle(message: ResultMessage): void {
    const call = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if ("error" in message) call?.reject(Object.assign(new Error(message.error.message), message.error));
    else call?.resolve(message.result as never);
  }
}
