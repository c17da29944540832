import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { hookproof } from "../js/package.mjs";
import { schemes, senders, signed } from "../js/requests.mjs";
import { createDeduper, createReceiver, lambdaHandler, memoryStore, WebhookError } from "../servers/package.mjs";
import { formats } from "./events.mjs";

const { signRequest } = hookproof;
const now = Math.floor(Date.now() / 1000);
const silent = { onRefusal: () => {} };

for (const [name, eventOf] of Object.entries(formats)) {
  for (const scheme of schemes) {
    for (const base64 of [false, true]) {
      test(`${name}: the response to a signed request is 200: ${scheme}, ${base64 ? "base64" : "text"}`, async () => {
        const deliveries = [];
        const handler = handlerOf(scheme, (delivery) => deliveries.push(delivery));
        const result = await handler(eventOf({ ...requestOf(scheme), base64 }), {});
        assert.equal(result.statusCode, 200);
        assert.equal(result.body, "");
        assert.equal(deliveries.length, 1);
        assert.equal(deliveries[0].scheme, scheme);
      });
    }

    test(`${name}: a forged request is refused, and the function is not called: ${scheme}`, async () => {
      const codes = [];
      const handler = handlerOf(scheme, () => assert.fail("called"), { onRefusal: ({ code }) => codes.push(code) });
      const request = requestOf(scheme);
      const forged =
        scheme === "basic"
          ? { ...request, headers: { authorization: `Basic ${btoa("callbacks:another")}` } }
          : { ...request, body: request.body.replace("id", "ID") };
      const result = await handler(eventOf(forged), {});
      assert.equal(result.statusCode, 401);
      assert.equal(codes.length, 1);
    });
  }

  test(`${name}: a challenge is sent with its header`, async () => {
    const handler = handlerOf("basic", () => {}, silent);
    const result = await handler(eventOf({ path: "/hook", headers: {}, body: "[]" }), {});
    assert.equal(result.statusCode, 401);
    assert.equal(headerOf(result, "WWW-Authenticate"), 'Basic realm=""');
  });

  test(`${name}: a report by GET with its payload in the query string is received`, async () => {
    const types = [];
    const handler = handlerOf("messagebird-hmac", ({ events }) => types.push(events[0].type));
    const query = "id=7&status=delivered&recipient=31612345678&price%5Bamount%5D=0.05";
    const { headers } = signed("messagebird-hmac", { url: `https://hooks.example.net/r?${query}`, body: "", now });
    const result = await handler(eventOf({ method: "GET", path: "/r", query, headers }), {});
    assert.equal(result.statusCode, 200);
    assert.deepEqual(types, ["sms.status.report"]);
  });

  test(`${name}: spaces that a query encodes as plus signs are received`, async () => {
    const texts = [];
    const handler = handlerOf("messagebird-hmac", ({ events }) => texts.push(events[0].payload.statusReason));
    const query = "id=7&status=delivered&recipient=31612345678&statusReason=sent+to+a+handset%2B";
    const { headers } = signed("messagebird-hmac", { url: `https://hooks.example.net/r?${query}`, body: "", now });
    const result = await handler(eventOf({ method: "GET", path: "/r", query, headers }), {});
    assert.equal(result.statusCode, 200);
    assert.deepEqual(texts, ["sent to a handset+"]);
  });

  test(`${name}: the response to a method that the provider does not use is 405`, async () => {
    const handler = handlerOf("comapi-hmac-sha1", () => assert.fail("called"));
    const result = await handler(eventOf({ method: "PUT", path: "/", headers: {}, body: "{}" }), {});
    assert.equal(result.statusCode, 405);
    assert.equal(headerOf(result, "Allow"), "POST");
  });

  test(`${name}: the response to a failure of the function is 500, and it is reported`, async () => {
    const failure = new Error("no room");
    const errors = [];
    const handler = handlerOf("bird-hmac", () => Promise.reject(failure), { onError: (error) => errors.push(error) });
    assert.equal((await handler(eventOf(requestOf("bird-hmac")), {})).statusCode, 500);
    assert.deepEqual(errors, [failure]);
  });

  test(`${name}: a returned Response is sent, with its cookies separate`, async () => {
    const headers = [
      ["x-received", "yes"],
      ["set-cookie", "a=1; Expires=Thu, 01 Jan 2026 00:00:00 GMT"],
      ["set-cookie", "b=2"],
    ];
    const handler = handlerOf("bird-hmac", () => new Response("taken ✓", { status: 202, headers }));
    const result = await handler(eventOf(requestOf("bird-hmac")), {});
    assert.equal(result.statusCode, 202);
    assert.equal(result.body, "taken ✓");
    assert.ok(!result.isBase64Encoded);
    assert.equal(headerOf(result, "x-received"), "yes");
    // A load balancer without lists of values supports one value of a name.
    const cookies = result.cookies ?? result.multiValueHeaders?.["set-cookie"] ?? [result.headers["set-cookie"]];
    assert.equal(cookies.at(-1), "b=2");
    if (name !== "load balancer") assert.equal(cookies.length, 2);
    if (name.startsWith("load balancer")) assert.equal(result.statusDescription, "202");
  });

  test(`${name}: bytes that are not text are sent as base64`, async () => {
    const handler = handlerOf("bird-hmac", () => new Response(new Uint8Array([0xff, 0x00, 0xfe])));
    const result = await handler(eventOf(requestOf("bird-hmac")), {});
    assert.equal(result.isBase64Encoded, true);
    assert.equal(result.body, "/wD+");
  });

  test(`${name}: a returned Lambda result is returned unchanged`, async () => {
    const own = { statusCode: 204, headers: { "x-own": "yes" } };
    const handler = handlerOf("bird-hmac", () => own);
    assert.deepEqual(await handler(eventOf(requestOf("bird-hmac")), {}), { ...own, body: "" });
  });

  test(`${name}: the function is called with the event and the context`, async () => {
    const context = { awsRequestId: "request-1" };
    const event = eventOf(requestOf("bird-hmac"));
    let received;
    const handler = handlerOf("bird-hmac", (_delivery, ...rest) => {
      received = rest;
    });
    await handler(event, context);
    assert.deepEqual(received, [event, context]);
  });

  test(`${name}: a header with a host cannot change the path of the URL`, async () => {
    const handler = handlerOf("bird-hmac", () => assert.fail("called"), silent);
    const { headers, body } = signed("bird-hmac", { url: "https://hooks.example.net/a?tenant=1", now });
    for (const host of [
      "hooks.example.net/a?tenant=1#",
      "u@hooks.example.net/a?tenant=1#",
      "hooks.example.net\\a?tenant=1#",
    ]) {
      const forged = { ...headers, host, "x-forwarded-host": host };
      const result = await handler(eventOf({ path: "/admin", query: "tenant=2", headers: forged, body }), {});
      assert.ok([400, 401].includes(result.statusCode), `${host}: ${result.statusCode}`);
    }
    const protocol = { ...headers, "x-forwarded-proto": "https://hooks.example.net/a?tenant=1#" };
    const result = await handler(eventOf({ path: "/admin", query: "tenant=2", headers: protocol, body }), {});
    assert.ok([400, 401].includes(result.statusCode));
  });

  test(`${name}: an escaped question mark in a path does not begin a query`, async () => {
    const handler = handlerOf("bird-hmac", () => assert.fail("called"), silent);
    const { headers, body } = signed("bird-hmac", { url: "https://hooks.example.net/a?tenant=1", now });
    const result = await handler(eventOf({ path: "/a?tenant=1", headers, body }), {});
    assert.equal(result.statusCode, 401);
  });
}

test("a URL with both forms of a space has the form that was signed, except behind a REST API, which decodes the query", async () => {
  const url = "https://hooks.example.net/hook?tenant=kiln+club&q=%2B%20";
  const { headers, body } = signed("bird-hmac", { url, now });
  for (const [name, eventOf] of Object.entries(formats)) {
    const handler = handlerOf("bird-hmac", () => {}, silent);
    const event = eventOf({ path: "/hook", query: "tenant=kiln+club&q=%2B%20", headers, body });
    assert.equal((await handler(event, {})).statusCode, name.startsWith("REST API") ? 401 : 200, name);
  }
});

describe("behind a REST API, whose events have decoded parameters,", () => {
  const format = formats["REST API, payload 1.0"];
  const message = "MessageSid=SM1&SmsStatus=received&Body=Is+it+on%3F&From=%2B15550100142";
  const twilio = senders["twilio-hmac-sha1"];
  const url = (query) => `https://hooks.example.net/hook?${query}`;
  const signedGet = (query) => signRequest({ method: "GET", url: url(query) }, { ...only(twilio), now });
  const only = ({ provider, secret }) => ({ provider, secret });

  test("a URL with spaces as plus signs is received, and is the URL of the delivery", async () => {
    for (const query of [message, message.replaceAll("+", "%20")]) {
      const urls = [];
      const codes = [];
      const act = (delivery) => {
        urls.push(delivery.url);
      };
      const handler = handlerOf("twilio-hmac-sha1", act, { onRefusal: ({ code }) => codes.push(code) });
      const { headers } = signedGet(query);
      const result = await handler(format({ method: "GET", path: "/hook", query, headers }), {});
      assert.deepEqual([result.statusCode, urls, codes], [200, [url(query)], []]);
      assert.equal(result.body, "<Response/>");
    }
    const query = "tenant=kiln+club&b+c=%2B";
    for (const scheme of ["bird-hmac", "messagebird-jwt"]) {
      const { headers, body } = signed(scheme, { url: url(query), now });
      const handler = handlerOf(scheme, () => {});
      assert.equal((await handler(format({ path: "/hook", query, headers, body }), {})).statusCode, 200, scheme);
    }
  });

  test("a forged URL is refused once, with the error of its first form", async () => {
    for (const [query, forged] of [
      [message, message.replace("on", "off")],
      [message, message.replace("Is+it", "Is+it+")],
      [message, message.replace("%2B15550100142", "+15550100142")],
    ]) {
      const errors = [];
      const handler = handlerOf("twilio-hmac-sha1", () => assert.fail("called"), {
        onRefusal: (error) => errors.push(error),
      });
      const { headers } = signedGet(query);
      const result = await handler(format({ method: "GET", path: "/hook", query: forged, headers }), {});
      assert.deepEqual([result.statusCode, errors.map(({ code }) => code)], [401, ["SIGNATURE_MISMATCH"]]);
    }
  });

  test("an authentic delivery whose URL has plus signs is refused with its own error", async () => {
    const errors = [];
    const handler = handlerOf("bird-hmac", () => assert.fail("called"), { onRefusal: (error) => errors.push(error) });
    const query = "tenant=kiln+club";
    const { headers, body } = signed("bird-hmac", { url: url(query), now: now - 10 * 86_400 });
    const result = await handler(format({ path: "/hook", query, headers, body }), {});
    assert.deepEqual([result.statusCode, errors.map(({ code }) => code)], [401, ["TIMESTAMP_TOO_OLD"]]);
  });

  test("the handshake of Meta is answered if its token contains a space", async () => {
    const { provider, secret } = senders["meta-hmac-sha256"];
    const receiver = createReceiver({ provider, secret, verifyToken: "a token" });
    const query = "hub.mode=subscribe&hub.challenge=7&hub.verify_token=a+token";
    const handler = lambdaHandler(receiver, () => assert.fail("called"));
    const result = await handler(format({ method: "GET", path: "/hook", query, headers: {} }), {});
    assert.deepEqual([result.statusCode, result.body], [200, "7"]);
  });
});

test("the response is 500 if a returned body fails, even late, and the failure is reported", async () => {
  for (const size of [0, 100_000]) {
    const failure = new Error("upstream ended");
    const errors = [];
    const failing = () => {
      const pieces = [new Uint8Array(size)];
      return new Response(
        new ReadableStream({
          pull(controller) {
            const piece = pieces.pop();
            if (piece?.length) controller.enqueue(piece);
            else controller.error(failure);
          },
        }),
      );
    };
    const handler = handlerOf("bird-hmac", failing, { onError: (error) => errors.push(error) });
    const result = await handler(formats["function URL"](requestOf("bird-hmac")), {});
    assert.equal(result.statusCode, 500);
    assert.equal(result.body, "");
    assert.deepEqual(errors, [failure]);
  }
});

test("a delivery with a Lambda result of a failure is not marked as handled", async () => {
  const { provider, secret } = senders["bird-hmac"];
  const dedupe = createDeduper(memoryStore());
  let status = 503;
  let calls = 0;
  const act = () => {
    calls += 1;
    return { statusCode: status };
  };
  const handler = lambdaHandler(createReceiver({ provider, secret }), act, { dedupe });
  const event = formats["function URL"](requestOf("bird-hmac"));
  assert.equal((await handler(event, {})).statusCode, 503);
  status = 200;
  assert.equal((await handler(event, {})).statusCode, 200);
  assert.equal((await handler(event, {})).statusCode, 200);
  assert.equal(calls, 2);
});

test("a body with isBase64Encoded that is not base64 is refused", async () => {
  const codes = [];
  const handler = handlerOf("bird-hmac", () => assert.fail("called"), {
    onRefusal: ({ code }) => codes.push(code),
    onError: () => {},
  });
  const event = { ...formats["function URL"](requestOf("bird-hmac")), isBase64Encoded: true };
  assert.equal((await handler(event, {})).statusCode, 400);
  assert.deepEqual(codes, ["BODY_NOT_RAW"]);
});

test("a parsed body is refused", async () => {
  const codes = [];
  const handler = handlerOf("bird-hmac", () => assert.fail("called"), {
    onRefusal: ({ code }) => codes.push(code),
    onError: () => {},
  });
  const event = { ...formats["function URL"](requestOf("bird-hmac")), body: { event: "sms.inbound" } };
  assert.equal((await handler(event, {})).statusCode, 400);
  assert.deepEqual(codes, ["BODY_NOT_RAW"]);
});

test("the only success for Meta is 200, also for a result of the function", async () => {
  const results = [{ statusCode: 202, body: "taken" }, { statusCode: 204 }, { statusCode: 503 }];
  const reports = [];
  const options = { ...silent, onDelivery: ({ outcome, status }) => reports.push(`${outcome} ${status}`) };
  const handler = handlerOf("meta-hmac-sha256", () => results.shift(), options);
  const event = formats["function URL"](requestOf("meta-hmac-sha256"));
  const responses = [await handler(event, {}), await handler(event, {}), await handler(event, {})];
  assert.deepEqual(
    responses.map(({ statusCode, body = "" }) => [statusCode, body]),
    [
      [200, "taken"],
      [200, ""],
      [503, ""],
    ],
  );
  assert.deepEqual(reports, ["handled 200", "handled 200", "failed 503"]);
});

test("the stage is part of the URL", async () => {
  const url = "https://hooks.example.net/live/bird";
  const { headers, body } = signed("bird-hmac", { url, now });
  const handler = handlerOf("bird-hmac", () => {});
  const event = formats["REST API, payload 1.0"]({ path: "/bird", headers, body });
  event.requestContext.path = "/live/bird";
  assert.equal((await handler(event, {})).statusCode, 200);
});

test("an event that is not an HTTP request is an error that names the supported events", async () => {
  const handler = handlerOf("bird-hmac", () => assert.fail("called"));
  for (const event of [
    undefined,
    null,
    {},
    { Records: [] },
    { requestContext: null },
    { requestContext: {} },
    "text",
  ]) {
    await assert.rejects(handler(event, {}), (error) => {
      assert.ok(error instanceof WebhookError);
      assert.equal(error.code, "INVALID_OPTIONS");
      assert.match(error.message, /API Gateway/);
      return true;
    });
  }
});

function handlerOf(scheme, act, options) {
  const { provider, secret } = senders[scheme];
  return lambdaHandler(createReceiver({ provider, secret }), act, options);
}

function requestOf(scheme) {
  const { headers, body, url } = signed(scheme, { now });
  const { pathname, search } = new URL(url);
  return { path: pathname, query: search.slice(1), headers, body };
}

function headerOf({ headers, multiValueHeaders }, wanted) {
  const all = Object.entries(headers ?? multiValueHeaders);
  return String(all.find(([name]) => name.toLowerCase() === wanted.toLowerCase())?.[1]);
}
