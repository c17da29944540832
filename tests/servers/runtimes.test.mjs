// Responses that cannot be sent, in the runtimes that serve `Request`: over sockets, with one process for all tests.
import assert from "node:assert/strict";
import { after, test } from "node:test";
import { removeProject, runtimes } from "./runtimes.mjs";
import { signedFor } from "./targets/deliveries.mjs";

after(removeProject);

for (const [name, start] of Object.entries(runtimes)) {
  test(`${name}: onError is called with the failure of a response, the sender gets 500, and the next request is served`, async (context) => {
    const { request, reported } = await serve(context, start);
    for (const [response, error] of Object.entries({
      used: /used already/,
      error: /status 0/,
      failing: /source has failed/,
      rejecting: /no room/,
    })) {
      assert.equal((await request(response)).status, 500, response);
      const [message, ...others] = await reported();
      assert.match(message, error);
      assert.deepEqual(others, []);
      assert.equal((await request("none")).status, 200, response);
    }
  });

  test(`${name}: a long body is sent completely; a failing one is truncated and reported, and the next request is served`, async (context) => {
    const { request, reported } = await serve(context, start);
    assert.equal((await (await request("long")).text()).length, 1_000_000);
    await assert.rejects(request("failing late").then((response) => response.arrayBuffer()));
    assert.match((await reported()).join(), /^Error: the source has failed$/);
    assert.equal((await request("none")).status, 200);
  });
}

async function serve(context, start) {
  const { port, stop } = await start();
  context.after(stop);
  const url = `http://127.0.0.1:${port}/a`;
  return {
    request(response) {
      const { headers, body } = signedFor(url, "bird", Math.floor(Date.now() / 1000));
      return fetch(url, {
        method: "POST",
        headers: { ...headers, "x-receiver": "bird", "x-response": response },
        body,
      });
    },
    reported: async () => (await fetch(url)).json(),
  };
}
