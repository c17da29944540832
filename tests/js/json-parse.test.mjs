// Every payload equals the result of JSON.parse for the same text.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Worker } from "node:worker_threads";
import { compare, isSame } from "../json-parse/compare.mjs";
import { hookproof, project } from "./package.mjs";

const COUNT = 20_000;

/** The comparison on a host without the modules of Node. */
function compareWithoutNode() {
  const source = `
    const { parentPort, workerData } = require("node:worker_threads");
    process.getBuiltinModule = undefined;
    const hookproof = require(workerData.entry);
    import(workerData.compare).then(({ compare }) => parentPort.postMessage(compare(hookproof, ${COUNT}, 2)));`;
  const workerData = {
    entry: `${project}/node_modules/hookproof`,
    compare: new URL("../json-parse/compare.mjs", import.meta.url).href,
  };
  return new Promise((resolve, reject) => {
    const worker = new Worker(source, { eval: true, workerData });
    worker.once("message", resolve).once("error", reject);
  });
}

describe("random documents have the payloads that JSON.parse returns", () => {
  test("with the modules of Node", () => {
    const { different, valid } = compare(hookproof, COUNT, 1);
    assert.deepEqual(different, []);
    assert.ok(valid > COUNT / 2 && valid < COUNT);
  });

  test("without them", async () => {
    const { different, valid } = await compareWithoutNode();
    assert.deepEqual(different, []);
    assert.ok(valid > COUNT / 2 && valid < COUNT);
  });

  test("and a difference is detected", () => {
    const changed = {
      parse: (...args) => hookproof.parse(...args).map(({ payload }) => ({ payload: { ...payload } })),
    };
    assert.ok(compare(changed, 1000, 1).different.length > 0);
    for (const [one, other] of [
      ["-0", "0"],
      ['{"a":1,"b":2}', '{"b":2,"a":1}'],
      ['{"__proto__":1}', "{}"],
      ["[1]", "[1,1]"],
      ['"\\ud800"', '"\\ufffd"'],
    ]) {
      assert.ok(!isSame(JSON.parse(one), JSON.parse(other)));
    }
  });
});
