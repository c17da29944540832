// The host may hash the body, or the core: the verdict is the same, and so is everything it says.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { consumer } from "../packaging/consumer.mjs";
import { NOW, receiverOf, schemes, senders, signed } from "./requests.mjs";

const { project } = await consumer();
const SIZES = [0, 1, 511, 512, 513, 5_000, 70_000];

/** What the package says of these requests where the host hashes nothing. */
function withoutHost(asked) {
  const source = `
    const { parentPort, workerData } = require("node:worker_threads");
    process.getBuiltinModule = undefined;
    const { createReceiver } = require(${JSON.stringify(`${project}/node_modules/hookproof`)});
    parentPort.postMessage(workerData.map(({ options, request, now }) => {
      try { return createReceiver(options).verify(request, { now }); } catch (error) { return error.code; }
    }));`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(source, { eval: true, workerData: asked });
    worker.once("message", resolve).once("error", reject);
  });
}

describe("the digest of a body", () => {
  for (const scheme of schemes) {
    const requests = SIZES.flatMap((size) => {
      const body = JSON.stringify({ é: "x".repeat(size) });
      const honest = signed(scheme, { body });
      return [honest, { ...honest, body: new TextEncoder().encode(body) }, { ...honest, body: `${body} ` }];
    });
    const { provider, secret } = senders[scheme];
    const options = { provider, secret };

    test(`${scheme}: host and core agree on bodies around every size that matters`, async () => {
      const receiver = receiverOf(scheme);
      const here = requests.map((request) => {
        try {
          return receiver.verify(request, { now: NOW });
        } catch (error) {
          return error.code;
        }
      });
      assert.ok(here.some((one) => typeof one === "object"));
      assert.deepEqual(await withoutHost(requests.map((request) => ({ options, request, now: NOW }))), here);
    });
  }
});
