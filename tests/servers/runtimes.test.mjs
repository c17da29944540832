// Answers that cannot be sent, in the runtimes that serve `Request` themselves: over real sockets, one process for all of them.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { removeProject, runtimes } from "./runtimes.mjs";
import { signedFor } from "./targets/deliveries.mjs";

after(removeProject);

for (const [name, start] of Object.entries(runtimes)) {
  test(`${name}: onError receives what an answer fails with, the sender gets 500, and the next request is served`, async (context) => {
    const { ask, reported } = await serve(context, start);
    for (const [answer, error] of Object.entries({
      used: /used already/,
      error: /status 0/,
      failing: /source has failed/,
      rejecting: /no room/,
    })) {
      assert.equal((await ask(answer)).status, 500, answer);
      const [message, ...others] = await reported();
      assert.match(message, error);
      assert.deepEqual(others, []);
      assert.equal((await ask("none")).status, 200, answer);
    }
  });

  test(`${name}: a long body arrives whole; one that fails is cut, reported, and the next request is served`, async (context) => {
    const { ask, reported } = await serve(context, start);
    assert.equal((await (await ask("long")).text()).length, 1_000_000);
    await assert.rejects(ask("failing late").then((response) => response.arrayBuffer()));
    assert.match((await reported()).join(), /^Error: the source has failed$/);
    assert.equal((await ask("none")).status, 200);
  });
}

async function serve(context, start) {
  const { port, stop } = await start();
  context.after(stop);
  const url = `http://127.0.0.1:${port}/a`;
  return {
    ask(answer) {
      const { headers, body } = signedFor(url, "bird", Math.floor(Date.now() / 1000));
      return fetch(url, { method: "POST", headers: { ...headers, "x-receiver": "bird", "x-answer": answer }, body });
    },
    reported: async () => (await fetch(url)).json(),
  };
}
