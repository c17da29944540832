// The host or the core hashes the body, with the same result.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { consumer } from "../packaging/consumer.mjs";
import { NOW, receiverOf, schemes, senders, signed } from "./requests.mjs";

const { project } = await consumer();
const SIZES = [0, 1, 511, 512, 513, 5_000, 70_000];

/** The results of the package for these requests on a host without a hash function. */
function withoutHost(requests) {
  const source = `
    const { parentPort, workerData } = require("node:worker_threads");
    process.getBuiltinModule = undefined;
    const { createReceiver } = require(${JSON.stringify(`${project}/node_modules/hookproof`)});
    parentPort.postMessage(workerData.map(({ options, request, now }) => {
      try { return createReceiver(options).verify(request, { now }); } catch (error) { return error.code; }
    }));`;
  return new Promise((resolve, reject) => {
    const worker = new Worker(source, { eval: true, workerData: requests });
    worker.once("message", resolve).once("error", reject);
  });
}

describe("the digest of a body", () => {
  for (const scheme of schemes) {
    const requests = SIZES.flatMap((size) => {
      const body = JSON.stringify({ é: "x".repeat(size) });
      const request = signed(scheme, { body });
      return [request, { ...request, body: new TextEncoder().encode(body) }, { ...request, body: `${body} ` }];
    });
    const { provider, secret } = senders[scheme];
    const options = { provider, secret };

    test(`${scheme}: host and core agree on bodies around every relevant size`, async () => {
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
