/** Dedupers with failing stores and with invalid options. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { dedupe, dedupeFile } from "./package.mjs";

const { createDeduper, durableObjectStore, kvStore, memoryStore, redisStore, DedupeStoreError } = dedupe;
const never = () => new Promise(() => {});

/** A memory store with methods replaced by `changes`; each is passed the original method. */
function memoryWith(changes) {
  const memory = memoryStore();
  const method = (name) => (changes[name] ? (...args) => changes[name](memory, ...args) : memory[name].bind(memory));
  return { add: method("add"), replace: method("replace"), remove: method("remove") };
}

test("a call of a store is limited by timeout, and the work is not called", async () => {
  const deduper = createDeduper(memoryWith({ add: never }), { timeout: 0.1 });
  const started = performance.now();
  for (const attempt of [() => deduper.firstSeen("k"), () => deduper.once("k", () => assert.fail("called"))]) {
    await assert.rejects(attempt(), { name: "DedupeStoreError", message: /did not respond within 0\.1 s/ });
  }
  assert.ok(performance.now() - started < 2000);
});

test("a claim that the store confirms after the timeout is removed", async () => {
  const memory = memoryStore();
  const slow = {
    ...memoryWith({}),
    add: (...args) => pause(150).then(() => memory.add(...args)),
    remove: (...args) => memory.remove(...args),
  };
  const deduper = createDeduper(slow, { timeout: 0.05 });
  await assert.rejects(
    deduper.once("k", () => {}),
    DedupeStoreError,
  );
  await pause(300);
  assert.equal((await createDeduper(memory).once("k", () => {})).status, "done");
});

test("a claim whose response from the store was lost is removed", async () => {
  const memory = memoryStore();
  const lossy = memoryWith({
    add(_own, ...args) {
      memory.add(...args);
      throw new Error("the connection was lost");
    },
    remove: (_own, ...args) => memory.remove(...args),
  });
  await assert.rejects(
    createDeduper(lossy).once("k", () => assert.fail("called")),
    /connection was lost/,
  );
  await pause(20);
  assert.equal((await createDeduper(memory).once("k", () => {})).status, "done");
});

test("a store that fails is a DedupeStoreError with its cause, whether it rejects or throws", async () => {
  const cause = new Error("connection refused");
  const throwing = () => {
    throw cause;
  };
  for (const add of [() => Promise.reject(cause), throwing]) {
    const deduper = createDeduper(memoryWith({ add }));
    for (const attempt of [() => deduper.firstSeen("k"), () => deduper.once("k", () => assert.fail("called"))]) {
      await assert.rejects(attempt(), (error) => {
        assert.ok(error instanceof DedupeStoreError && error.cause === cause);
        assert.match(error.message, /connection refused/);
        return true;
      });
    }
  }
});

test("an invalid value from a store is a DedupeStoreError", async () => {
  const invalid = [
    undefined,
    true,
    "OK",
    {},
    { value: 7 },
    { value: "of another program", milliseconds: 5 },
    { value: "done" },
  ];
  invalid.push({ value: "done", milliseconds: Number.NaN }, { value: "claim x", milliseconds: 1 }, []);
  for (const value of invalid) {
    const deduper = createDeduper(memoryWith({ add: () => value }));
    for (const attempt of [() => deduper.firstSeen("k"), () => deduper.once("k", () => assert.fail("called"))]) {
      await assert.rejects(attempt(), DedupeStoreError, JSON.stringify(value));
    }
  }
});

test("a key is marked even if the store has lost its claim during the work", async () => {
  let memory = memoryStore();
  const store = Object.fromEntries(
    ["add", "replace", "remove"].map((name) => [name, (...args) => memory[name](...args)]),
  );
  const deduper = createDeduper(store);
  const result = await deduper.once("k", () => {
    memory = memoryStore();
    return "kept";
  });
  assert.deepEqual(result, { status: "done", value: "kept" });
  assert.deepEqual(await deduper.once("k", () => assert.fail("called again")), { status: "duplicate" });
});

test("a failed mark is retried, and the result is returned in any case", async () => {
  const errors = [];
  let failures = 2;
  const flaky = memoryWith({
    replace: (memory, ...args) => (failures-- > 0 ? Promise.reject(new Error("down")) : memory.replace(...args)),
  });
  const deduper = createDeduper(flaky, { onError: (error) => errors.push(error) });
  assert.deepEqual(await deduper.once("k", () => 1), { status: "done", value: 1 });
  assert.deepEqual(errors, []);
  assert.deepEqual(await deduper.once("k", () => 2), { status: "duplicate" });

  const broken = memoryWith({ replace: () => Promise.reject(new Error("permanently down")) });
  const options = { timeout: 0.3, onError: (error) => errors.push(error) };
  assert.deepEqual(await createDeduper(broken, options).once("k", () => 3), { status: "done", value: 3 });
  assert.match(String(errors), /permanently down/);
});

test("a release that fails or hangs is reported, and the error of the work is thrown", async () => {
  for (const remove of [never, () => Promise.reject(new Error("down"))]) {
    const errors = [];
    const deduper = createDeduper(memoryWith({ remove }), { timeout: 0.1, onError: (error) => errors.push(error) });
    await assert.rejects(
      deduper.once("k", () => Promise.reject(new Error("of the work"))),
      /of the work/,
    );
    assert.equal(errors.length, 1);
  }
});

test("a command that a client repeats after a lost connection is not a second copy", async () => {
  const twice = memoryWith({
    add(memory, ...args) {
      memory.add(...args);
      return memory.add(...args);
    },
  });
  assert.equal(await createDeduper(twice).firstSeen("a"), true);
  assert.deepEqual(await createDeduper(twice).once("b", () => 1), { status: "done", value: 1 });
});

test("an exception of onError has no effect", async (context) => {
  context.mock.method(console, "error", () => {});
  const onError = () => {
    throw new Error("the log is full");
  };
  const deduper = createDeduper(memoryWith({ replace: never }), { timeout: 0.05, onError });
  assert.deepEqual(await deduper.once("k", () => 1), { status: "done", value: 1 });
});

test("stored keys are digests of a fixed length", async () => {
  const stored = [];
  const store = memoryWith({
    add(memory, ...args) {
      stored.push(args);
      return memory.add(...args);
    },
  });
  const deduper = createDeduper(store);
  for (const key of ["bird:+15550100", `bird:${"secret".repeat(2000)}`]) await deduper.firstSeen(key);
  for (const [key, value] of stored) {
    assert.match(key, /^[\w-]{43}$/);
    assert.match(value, /^done [0-9a-f]{32}$/);
  }
});

test("invalid keys and functions are refused", async () => {
  const deduper = createDeduper(memoryStore());
  for (const key of ["", undefined, null, 7, {}]) {
    await assert.rejects(deduper.firstSeen(key), { code: "INVALID_OPTIONS" });
    await assert.rejects(
      deduper.once(key, () => {}),
      { code: "INVALID_OPTIONS" },
    );
  }
  for (const work of [undefined, null, "work"]) {
    await assert.rejects(deduper.once("k", work), { code: "INVALID_OPTIONS" });
  }
  assert.equal(await deduper.firstSeen("k"), true, "no claim was left behind");
});

test("invalid options are refused by name", () => {
  const store = memoryStore();
  for (const [options, named] of [
    [{ ttl: 0 }, /`ttl`/],
    [{ ttl: -1 }, /`ttl`/],
    [{ ttl: Number.NaN }, /`ttl`/],
    [{ ttl: Number.POSITIVE_INFINITY }, /`ttl`/],
    [{ ttl: "60" }, /`ttl`/],
    [{ claim: 0 }, /`claim`/],
    [{ timeout: 0 }, /`timeout`/],
    [{ timeout: 1e9 }, /`timeout`/],
    [{ namespace: 7 }, /`namespace`/],
    [{ onError: "log" }, /`onError`/],
    [{ TTL: 60 }, /`TTL`.*ttl/],
    [null, /options/],
    [7, /options/],
  ]) {
    assert.throws(() => createDeduper(store, options), { code: "INVALID_OPTIONS", message: named });
  }
  for (const none of [undefined, null, {}, new Map()]) {
    assert.throws(() => createDeduper(none), { code: "INVALID_OPTIONS", message: /memoryStore/ });
    for (const make of [redisStore, kvStore, durableObjectStore])
      assert.throws(() => make(none), { code: "INVALID_OPTIONS" });
  }
  const namespace = { idFromName() {}, get() {} };
  for (const shards of [0, 1.5, "2"]) {
    assert.throws(() => durableObjectStore(namespace, { shards }), { code: "INVALID_OPTIONS", message: /`shards`/ });
  }
});

test("a key is stored under the same name with and without node:crypto", () => {
  const script = `
    import { createDeduper } from ${JSON.stringify(dedupeFile)};
    const names = [];
    const store = { add: (name) => { names.push(name); return null; }, replace: () => true, remove: () => true };
    await createDeduper(store, { namespace: "tenant" }).firstSeen("Zoë \\ud800");
    console.log(names[0]);
  `;
  const run = (...flags) =>
    execFileSync(process.execPath, [...flags, "--input-type=module", "--eval", script], { encoding: "utf8" });
  const without = "data:text/javascript,process.getBuiltinModule = undefined;";
  const name = run();
  assert.match(name, /^[\w-]{43}\n$/);
  assert.equal(run("--import", without), name);
  assert.equal(
    name.trim(),
    createHash("sha256")
      .update(JSON.stringify(["tenant", "Zoë \ud800"]))
      .digest("base64url"),
  );
});
