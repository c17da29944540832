/** The worker: the only part of the inspector that loads the WebAssembly module, so that the page never waits for it. */

import { detect, initSync, WebhookError } from "../../slim.js";
import { importBytes } from "../import/import.js";
import type { InspectedRequest } from "../request.js";
import { documentOf } from "./document.js";
import { inspect, listProviders } from "./inspect.js";
import type { CallMessage, CallName, Calls, ResultMessage } from "./messages.js";
import { signedCopy, signedSample } from "./signed.js";

const calls: { [N in CallName]: (...parameters: Calls[N]["parameters"]) => Calls[N]["result"] } = {
  providers: listProviders,
  import: importBytes,
  inspect: (request, settings) => inspect(withBody(request), settings),
  detect,
  sample: signedSample,
  sign: (request, settings) => signedCopy(withBody(request), settings),
  document: documentOf,
};

let lastBody: Uint8Array<ArrayBuffer> = new Uint8Array();

/** The page leaves out a body that is still the one of the call before. */
function withBody(request: Omit<InspectedRequest, "body"> & Partial<InspectedRequest>): InspectedRequest {
  const { body = lastBody } = request;
  lastBody = body;
  return { ...request, body };
}

const ready = load();

/** The used parts of the global object of a worker, which the types of a page lack. */
const scope = self as unknown as {
  onmessage: (event: { data: CallMessage }) => void;
  postMessage: (message: ResultMessage) => void;
};

scope.onmessage = ({ data }) => {
  const unloaded = (error: Error): ResultMessage => ({
    id: data.id,
    error: { message: `cannot load: ${error.message}` },
  });
  ready.then(() => resultOf(data), unloaded).then((message) => scope.postMessage(message));
};

async function load(): Promise<void> {
  const response = await fetch("hookproof.wasm");
  initSync(await response.arrayBuffer());
}

function resultOf({ id, name, parameters }: CallMessage): ResultMessage {
  try {
    const call = calls[name] as (...parameters: readonly unknown[]) => unknown;
    return { id, result: call(...parameters) };
  } catch (error) {
    const code = error instanceof WebhookError ? { code: error.code } : {};
    return { id, error: { ...code, message: error instanceof Error ? error.message : String(error) } };
  }
}
