/** The tests that every store must pass, through a deduper. The test file of a store passes a function that creates one. */
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { dedupe } from "./package.mjs";

const { createDeduper } = dedupe;

/** Adds the tests of the store `name` that `makeStore()` resolves to. Without `atomic`, concurrent copies are not tested. */
export function storeSuite(name, makeStore, { atomic = true } = {}) {
  const make = async (options = {}) => createDeduper(await makeStore(), { onError: () => {}, ...options });
  const key = () => `bird:${randomUUID()}`;

  test(`${name}: firstSeen is true once for a key`, async () => {
    const deduper = await make();
    const [one, two] = [key(), key()];
    assert.equal(await deduper.firstSeen(one), true);
    assert.equal(await deduper.firstSeen(one), false);
    assert.equal(await deduper.firstSeen(two), true);
  });

  test(`${name}: once returns the value, then reports a duplicate`, async () => {
    const deduper = await make();
    const one = key();
    assert.deepEqual(await deduper.once(one, async () => ({ result: 42 })), { status: "done", value: { result: 42 } });
    assert.deepEqual(await deduper.once(one, () => assert.fail("called again")), { status: "duplicate" });
    assert.equal(await deduper.firstSeen(one), false);
  });

  test(`${name}: once is busy while another copy is being handled`, async () => {
    const deduper = await make({ claim: 30 });
    const one = key();
    let finish;
    let first;
    await new Promise((begun) => {
      const work = new Promise((resolve) => {
        finish = resolve;
      });
      first = deduper.once(one, () => {
        begun();
        return work;
      });
    });
    const second = await deduper.once(one, () => assert.fail("called concurrently"));
    assert.equal(second.status, "busy");
    assert.ok(
      Number.isInteger(second.retryAfter) && second.retryAfter >= 1 && second.retryAfter <= 30,
      second.retryAfter,
    );
    assert.equal(await deduper.firstSeen(one), false);
    finish("late");
    assert.deepEqual(await first, { status: "done", value: "late" });
    assert.deepEqual(await deduper.once(one, () => assert.fail("called again")), { status: "duplicate" });
  });

  test(`${name}: an exception of the work is thrown, and releases the key`, async () => {
    const deduper = await make();
    const one = key();
    for (const failure of [new Error("no room"), undefined]) {
      const failing = deduper.once(one, () => Promise.reject(failure));
      assert.equal(
        await failing.then(
          () => assert.fail("resolved"),
          (error) => error,
        ),
        failure,
      );
    }
    assert.throws(() => JSON.parse("{"));
    await assert.rejects(
      deduper.once(one, () => JSON.parse("{")),
      SyntaxError,
    );
    assert.equal((await deduper.once(one, () => 1)).status, "done");
  });

  test(`${name}: a key expires after ttl, and a claim after claim`, async () => {
    const deduper = await make({ ttl: 1, claim: 1 });
    const [marked, claimed] = [key(), key()];
    await deduper.once(marked, () => {});
    const abandoned = deduper.once(claimed, () => new Promise(() => {}));
    await pause(1300);
    assert.equal((await deduper.once(marked, () => "again")).status, "done");
    assert.deepEqual(await deduper.once(claimed, () => "taken over"), { status: "done", value: "taken over" });
    await Promise.race([abandoned, pause(1)]);
  });

  test(`${name}: an expired claim is neither released nor completed by its owner`, async () => {
    const errors = [];
    const deduper = await make({ claim: 0.3, ttl: 30, onError: (error) => errors.push(error) });
    const one = key();
    const late = deduper.once(one, () => pause(900).then(() => Promise.reject(new Error("late failure"))));
    await pause(450);
    // The second copy claims the key after the first claim has expired, and works until the first one has ended.
    const other = createDeduper(await makeStore(), { claim: 30 });
    let finish;
    const second = other.once(
      one,
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    await assert.rejects(late, /late failure/);
    assert.equal((await other.once(one, () => assert.fail("the claim was released by another owner"))).status, "busy");
    finish("mine");
    assert.deepEqual(await second, { status: "done", value: "mine" });
    assert.deepEqual(await deduper.once(one, () => assert.fail("called again")), { status: "duplicate" });
  });

  test(`${name}: work that takes longer than its claim is reported, and its result is returned`, async () => {
    const errors = [];
    const deduper = await make({ claim: 0.3, ttl: 30, onError: (error) => errors.push(error) });
    const one = key();
    const first = deduper.once(one, () => pause(700).then(() => "first"));
    await pause(450);
    const other = createDeduper(await makeStore(), { claim: 30 });
    const second = other.once(one, () => pause(600).then(() => "second"));
    assert.deepEqual(await first, { status: "done", value: "first" });
    assert.match(String(errors[0]), /outlasted its claim/);
    assert.deepEqual(await second, { status: "done", value: "second" });
  });

  test(`${name}: work that takes longer than its claim marks the key if no other copy has claimed it`, async () => {
    const deduper = await make({ claim: 0.2, ttl: 30 });
    const one = key();
    assert.equal((await deduper.once(one, () => pause(500))).status, "done");
    assert.deepEqual(await deduper.once(one, () => assert.fail("called again")), { status: "duplicate" });
  });

  test(`${name}: a key may have 10 KB and any characters`, async () => {
    const deduper = await make();
    const unique = randomUUID();
    const keys = ["x".repeat(10_240), `${"x".repeat(10_239)}y`, "\ud800", "\ud801", "a b\nc\0", "Zoë 🎉"];
    for (const one of keys) assert.equal(await deduper.firstSeen(unique + one), true, one.slice(-9));
    for (const one of keys) assert.equal(await deduper.firstSeen(unique + one), false, one.slice(-9));
  });

  test(`${name}: namespaces are separate`, async () => {
    const store = await makeStore();
    const [one, two] = ["tenant-1", "tenant-2"].map((namespace) => createDeduper(store, { namespace }));
    const same = key();
    assert.equal(await one.firstSeen(same), true);
    assert.equal(await two.firstSeen(same), true);
    assert.equal(await one.firstSeen(same), false);
  });

  if (!atomic) return;

  test(`${name}: one of 50 concurrent copies is handled`, async () => {
    const deduper = await make({ timeout: 20 });
    const one = key();
    let calls = 0;
    const work = async () => {
      calls += 1;
      await pause(20);
    };
    const results = await Promise.all(Array.from({ length: 50 }, () => deduper.once(one, work)));
    assert.equal(calls, 1);
    assert.equal(results.filter(({ status }) => status === "done").length, 1);
    const seen = key();
    const firsts = await Promise.all(Array.from({ length: 50 }, () => deduper.firstSeen(seen)));
    assert.equal(firsts.filter(Boolean).length, 1);
  });
}
