/** Further tests of every server: the responses that Meta, Twilio and Vonage expect. */
import assert from "node:assert/strict";
import { request as httpRequest } from "node:http";
import { describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { hookproof, samples } from "../js/package.mjs";
import { createReceiver } from "./package.mjs";

const meta = { provider: "meta", secret: "0f1e2d3c4b5a69788796a5b4c3d2e1f0", verifyToken: "a token+ü" };
const twilio = { provider: "twilio", secret: "0a1b2c3d4e5f60718293a4b5c6d7e8f9" };
const vonage = { provider: "vonage", secret: "account-signature-secret-22", sigMethod: "sha256" };
const now = Math.floor(Date.now() / 1000);
const silent = { onRefusal: null, onError: () => {} };
const failing = () => Promise.reject(new Error("no room"));

/** The parameters of a handshake, with these in place of its own; without those that are undefined. */
function handshake(changes = {}) {
  const parameters = {
    "hub.mode": "subscribe",
    "hub.challenge": "1158201444",
    "hub.verify_token": meta.verifyToken,
    ...changes,
  };
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return given.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
}

/**
 * Tests the server that `start(receiver, act, options)` starts: `{url, stop, signedUrl?, repeats?}`. `signedUrl` is the URL of the
 * receiver if it is not `url`; `repeats` is false for a host that passes on only the last value of a repeated parameter.
 */
export function providerSuite(start) {
  const serve = async (context, receiver, act, options = silent) => {
    const server = await start(createReceiver(receiver), act, options);
    context.after(() => server.stop());
    return { signedUrl: server.url, repeats: true, ...server };
  };

  describe("of Meta", () => {
    for (const [what, act] of Object.entries({ "is not called": () => assert.fail("called"), throws: failing })) {
      test(`the response to the handshake is the challenge, and the function ${what}`, async (context) => {
        const { url } = await serve(context, meta, act);
        for (const challenge of ["1158201444", "0018446744073709551617", `<b>&amp;</b> "50%" 'a+b' #1 = é`]) {
          const response = await fetch(`${url}?${handshake({ "hub.challenge": challenge })}`);
          assert.equal(response.status, 200);
          assert.match(response.headers.get("content-type"), /^text\/plain\b/);
          assert.deepEqual(Buffer.from(await response.arrayBuffer()), Buffer.from(challenge));
        }
      });
    }

    test("a handshake with another token, mode or form is refused without the challenge", async (context) => {
      const codes = [];
      const options = { ...silent, onRefusal: ({ code }) => codes.push(code) };
      const { url, repeats } = await serve(context, meta, () => assert.fail("called"), options);
      const refused = [
        handshake({ "hub.verify_token": "another" }),
        handshake({ "hub.verify_token": "" }),
        handshake({ "hub.verify_token": undefined }),
        handshake({ "hub.mode": "unsubscribe" }),
        handshake({ "hub.mode": undefined }),
        handshake({ "hub.challenge": undefined }),
        `${handshake({ "hub.challenge": "1" })}&hub.verify_token=another`,
      ];
      for (const query of refused) {
        const response = await fetch(`${url}?${query}`);
        assert.deepEqual([response.status, await response.text()], [403, ""], query);
      }
      assert.deepEqual(
        codes,
        refused.map(() => "HANDSHAKE_REFUSED"),
      );
      // Where the host drops one of the two, the other is the challenge.
      const twice = await fetch(`${url}?hub.challenge=7&${handshake()}`);
      assert.deepEqual([twice.status, await twice.text()], repeats ? [403, ""] : [200, "1158201444"]);
    });

    test("a handshake without a configured token is refused", async (context) => {
      const { verifyToken: _, ...without } = meta;
      const { url } = await serve(context, without, () => assert.fail("called"));
      for (const query of [handshake(), handshake({ "hub.verify_token": "" })]) {
        assert.equal((await fetch(`${url}?${query}`)).status, 403);
      }
    });

    test("HEAD is no handshake", async (context) => {
      const { url } = await serve(context, meta, () => assert.fail("called"));
      const response = await fetch(`${url}?${handshake()}`, { method: "HEAD" });
      assert.deepEqual([response.status, response.headers.get("allow")], [405, "POST, GET"]);
    });

    test("the only status of success is 200, and the status of a failure is unchanged", async (context) => {
      const results = [
        () => undefined,
        () => new Response("taken", { status: 202 }),
        () => new Response(null, { status: 204 }),
        () => new Response("later", { status: 503 }),
        failing,
      ];
      const { url, signedUrl } = await serve(context, meta, () => results.shift()());
      const responses = [];
      while (results.length > 0) {
        const response = await deliver(url, signedUrl, meta, "whatsapp.message");
        responses.push([response.status, await response.text()]);
      }
      const expected = [
        [200, ""],
        [200, "taken"],
        [200, ""],
        [503, "later"],
        [500, ""],
      ];
      assert.deepEqual(responses, expected);
    });

    test("aborted requests do not affect others", async (context) => {
      const calls = [];
      const { url, signedUrl } = await serve(context, meta, () => calls.push("called"));
      const upload = httpRequest(url, { method: "POST", headers: { "content-length": 100 } });
      upload.on("error", () => {}).write("{");
      const confirming = httpRequest(`${url}?${handshake()}`).on("error", () => {});
      confirming.end();
      confirming.on("socket", (socket) => socket.on("connect", () => confirming.destroy()));
      await pause(50);
      upload.destroy();
      assert.equal((await fetch(`${url}?${handshake()}`)).status, 200);
      assert.equal((await deliver(url, signedUrl, meta, "messenger.message")).status, 200);
      assert.deepEqual(calls, ["called"]);
    });
  });

  describe("of Twilio", () => {
    const query = "MessageSid=SM1&SmsStatus=received&From=%2B15550100142&To=%2B15550100180&Body=a%20b%20%26%20%C3%A9";

    test("the response to a message and a call is empty TwiML, for POST and GET", async (context) => {
      const types = [];
      const { url, signedUrl } = await serve(context, twilio, ({ events }) => {
        types.push(events[0].type);
      });
      const responses = [
        await deliver(url, signedUrl, twilio, "message.received"),
        await deliver(url, signedUrl, twilio, "voice.call.request"),
        await get(url, signedUrl, twilio, query),
      ];
      for (const response of responses) {
        assert.deepEqual([response.status, await response.text()], [200, "<Response/>"]);
        assert.match(response.headers.get("content-type"), /^text\/xml\b/);
      }
      assert.deepEqual(types, ["message.received", "voice.call.request", "message.received"]);
    });

    test("the response to any other event is empty", async (context) => {
      const { url, signedUrl } = await serve(context, twilio, () => {});
      const response = await deliver(url, signedUrl, twilio, "message.status");
      assert.deepEqual([response.status, await response.text()], [200, ""]);
    });

    test("a Response of the function is sent, and none to a failure", async (context) => {
      const twiml = "<Response><Message>Hi</Message></Response>";
      const results = [() => new Response(twiml, { headers: { "Content-Type": "text/xml" } }), failing, failing];
      const { url, signedUrl } = await serve(context, twilio, () => results.shift()());
      const own = await deliver(url, signedUrl, twilio, "message.received");
      assert.deepEqual([own.status, await own.text()], [200, twiml]);
      for (const failed of [
        await deliver(url, signedUrl, twilio, "message.received"),
        await get(url, signedUrl, twilio, query),
      ]) {
        assert.deepEqual([failed.status, await failed.text()], [500, ""]);
      }
    });

    test("a forged GET is refused, and so is HEAD", async (context) => {
      const { url, signedUrl } = await serve(context, twilio, () => assert.fail("called"));
      const { headers } = signed(signedUrl, twilio, query);
      const forged = await fetch(`${url}?${query}&Body=c`, { headers });
      assert.equal(forged.status, 401);
      const head = await fetch(`${url}?${query}`, { method: "HEAD", headers });
      assert.deepEqual([head.status, head.headers.get("allow")], [405, "POST, GET"]);
    });
  });

  describe("of Vonage", () => {
    const call = "to=15550100180&from=15550100142&conversation_uuid=CON-1&uuid=u-1&region_url=https%3A%2F%2Fh%2Fv1";
    const sms = `msisdn=15550100144&to=15550100180&messageId=0C01&text=a%20b%20%26%20%C3%A9&type=text`;

    test("the response to a call by GET is the one that the function returns", async (context) => {
      const ncco = [{ action: "talk", text: "Hi" }];
      const { url, signedUrl } = await serve(context, vonage, ({ events }) => {
        assert.equal(events[0].type, "voice.answer");
        return Response.json(ncco);
      });
      const response = await get(url, signedUrl, { ...vonage, scheme: "vonage-jwt" }, call);
      assert.equal(response.status, 200);
      assert.match(response.headers.get("content-type"), /^application\/json\b/);
      assert.deepEqual(await response.json(), ncco);
    });

    test("an SMS is received by GET and POST", async (context) => {
      const texts = [];
      const { url, signedUrl } = await serve(context, vonage, ({ events }) => {
        texts.push(events[0].payload.text);
      });
      const options = { ...vonage, scheme: "vonage-sig" };
      assert.equal((await get(url, signedUrl, options, sms)).status, 200);
      const form = { "Content-Type": "application/x-www-form-urlencoded" };
      for (const [headers, body] of [
        [form, sms],
        [{ "Content-Type": "application/json" }, JSON.stringify(Object.fromEntries(new URLSearchParams(sms)))],
      ]) {
        assert.equal((await post(url, signedUrl, options, { headers, body })).status, 200);
      }
      assert.deepEqual(texts, ["a b & é", "a b & é", "a b & é"]);
    });

    test("a forged GET is refused, so is HEAD, and a failure is 500", async (context) => {
      const { url, signedUrl } = await serve(context, vonage, failing);
      for (const [scheme, query] of [
        ["vonage-jwt", call],
        ["vonage-sig", sms],
      ]) {
        const options = { ...vonage, scheme };
        const request = signed(signedUrl, options, query);
        const { search } = new URL(request.url);
        const { headers } = request;
        assert.equal((await fetch(`${url}${search}&to=1`, { headers })).status, 401);
        const head = await fetch(`${url}${search}`, { method: "HEAD", headers });
        assert.deepEqual([head.status, head.headers.get("allow")], [405, "POST, GET"]);
        assert.equal((await get(url, signedUrl, options, query)).status, 500);
      }
    });
  });
}

/** Sends the sample of an event by POST, signed for `signedUrl`. */
async function deliver(url, signedUrl, { verifyToken: _, ...options }, type) {
  return await post(url, signedUrl, options, samples(options.provider, type));
}

async function post(url, signedUrl, options, { headers, body }) {
  const request = hookproof.signRequest({ method: "POST", url: signedUrl, headers, body }, { ...options, now });
  return await fetch(url, { method: "POST", headers: request.headers, body: request.body });
}

/** Sends a query by GET, signed for `signedUrl`. */
async function get(url, signedUrl, options, query) {
  const request = signed(signedUrl, options, query);
  return await fetch(`${url}${new URL(request.url).search}`, { headers: request.headers });
}

function signed(signedUrl, options, query) {
  return hookproof.signRequest({ method: "GET", url: `${signedUrl}?${query}` }, { ...options, now });
}
