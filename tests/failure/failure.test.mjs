/** The failure tests of both examples with few deliveries; `npm run failure` sends tens of thousands. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { missingRedis } from "../../scripts/redis.mjs";
import { failGateway } from "./gateway.mjs";
import { failNodeRedis } from "./node-redis.mjs";

const missing = await missingRedis();
if (missing) console.log(`not run: the failure test of examples/node-redis, because ${missing}`);

const check = ({ lines, wrong, lost, forged, duplicated }) => {
  for (const line of lines) console.log(line);
  assert.deepEqual({ wrong, lost, forged, duplicated }, { wrong: [], lost: [], forged: [], duplicated: [] });
};

test("the gateway loses and repeats no event although objects fail and workerd is killed", async () => {
  const result = await failGateway({ count: 300, kills: 1 });
  check(result);
  assert.deepEqual(result.repeated, []);
});

test("the Node server loses and repeats no event although workers, Redis and servers are killed", {
  skip: missing,
}, async () => {
  const result = await failNodeRedis({ count: 600, kills: 3 });
  check(result);
  // One worker was killed, which handles 16 at a time.
  assert.ok(result.repeated.length <= 16, `${result.repeated.length} repeated`);
});
