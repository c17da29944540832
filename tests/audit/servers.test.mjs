// Audits of servers with one response to all requests: the expected responses determine the failed cases.
import assert from "node:assert/strict";
import { createServer as createTcpServer } from "node:net";
import { describe, test } from "node:test";
import { secrets } from "../secrets.mjs";
import { audited, bytesOf, providerOf, served } from "./audited.mjs";
import { createReceiver } from "./package.mjs";

const names = (cases, ...expected) =>
  cases.filter((found) => expected.includes(found.expected)).map(({ name }) => name);
const listed = (severity, cases, ...expected) => names(cases, ...expected).map((name) => `${severity} ${name}`);
/** The severities of a success without a body, which contains neither the challenge of a handshake nor anything of a request. */
const ofEmptySuccess = (cases) =>
  cases
    .filter(({ expected }) => expected !== "accept")
    .map(({ name, expected }) => {
      if (name === "form-without-parameters") return `warning ${name}`;
      if (!name.startsWith("handshake-")) return `critical ${name}`;
      return `${expected === "challenge" ? "loss" : "warning"} ${name}`;
    });
const same = (one, other) => assert.deepEqual([...one].sort(), [...other].sort());

/** A correct endpoint whose response is sent by `act`, which is passed whether the request is authentic. */
async function verifying(context, scheme, act) {
  const receiver = createReceiver({ provider: providerOf(scheme), secret: secrets[scheme], schemes: [scheme] });
  return await served(context, async (request, response) => {
    const { method, headers } = request;
    const url = `http://${headers.host}${request.url}`;
    const result = receiver.safeReceive({ method, url, headers: pairsOf(request), body: await bytesOf(request) });
    act(result.ok, response, request, result.error);
  });
}

function pairsOf({ rawHeaders }) {
  return rawHeaders.flatMap((name, nth) => (nth % 2 === 0 ? [[name, rawHeaders[nth + 1]]] : []));
}

describe("a server that", () => {
  for (const scheme of Object.keys(secrets)) {
    test(`accepts everything accepts every forgery: ${scheme}`, async (context) => {
      const url = await served(context, (request, response) => request.resume().on("end", () => response.end()));
      const { code, cases, failed } = await audited(url, scheme);
      assert.equal(code, 1);
      same(failed, ofEmptySuccess(cases));
      assert.ok(failed.length >= 10);
    });

    test(`refuses everything loses every delivery: ${scheme}`, async (context) => {
      const url = await served(context, (request, response) => {
        request.resume().on("end", () => response.writeHead(401).end());
      });
      const { code, cases, failed, stderr } = await audited(url, scheme);
      assert.equal(code, 1);
      same(failed, listed("loss", cases, "accept", "challenge"));
      assert.equal(stderr, "");
    });
  }

  test("fails on every request loses deliveries, and has a warning for each forgery", async (context) => {
    const url = await served(context, (_request, response) => response.writeHead(500).end());
    const { cases, failed } = await audited(url, "bird-hmac");
    same(failed, [...listed("loss", cases, "accept"), ...listed("warning", cases, "refuse")]);
    const { explanation, status } = cases.find(({ expected }) => expected === "refuse");
    assert.match(explanation, /docs\/audit\.md#failures$/);
    assert.equal(status, 500);
  });

  test("closes every connection has not refused a request", async (context) => {
    const url = await served(context, (request) => request.socket.destroy());
    const { code, cases, failed } = await audited(url, "comapi-hmac-sha1");
    assert.equal(code, 1);
    same(failed, [...listed("loss", cases, "accept"), ...listed("warning", cases, "refuse")]);
    assert.deepEqual([...new Set(cases.map(({ status }) => status))], [0]);
    assert.match(cases[0].problem, /^the connection was closed without a response$/);
  });

  test("redirects everything accepts and refuses nothing, and is not followed", async (context) => {
    const called = [];
    const url = await served(context, (request, response) => {
      called.push(request.url);
      request.resume().on("end", () => response.writeHead(302, { Location: "/elsewhere" }).end());
    });
    const { cases, failed } = await audited(url, "basic");
    same(failed, [...listed("loss", cases, "accept", "challenge"), ...listed("warning", cases, "refuse")]);
    assert.ok(!called.includes("/elsewhere"));
  });

  test("responds with 204, even with a body, passes", async (context) => {
    const url = await verifying(context, "comapi-hmac-sha1", (ok, response) => {
      if (!ok) return response.writeHead(401).end();
      return response.socket.end("HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello");
    });
    const { failed, code } = await audited(url, "comapi-hmac-sha1");
    assert.deepEqual(failed, []);
    assert.equal(code, 0);
  });

  test("responds with 204 loses the deliveries of a provider for which only 200 is a success", async (context) => {
    const url = await verifying(context, "meta-hmac-sha256", (ok, response) =>
      response.writeHead(ok ? 204 : 401).end(),
    );
    const { cases, failed } = await audited(url, "meta-hmac-sha256");
    same(failed, listed("loss", cases, "accept", "challenge"));
    const { problem, explanation } = cases.find(({ name }) => name === "unknown-event");
    assert.equal(problem, "the response is 204 instead of 200");
    assert.match(explanation, /docs\/audit\.md#success-status$/);
  });

  test("returns every challenge accepts handshakes with any token and mode", async (context) => {
    const url = await verifying(context, "meta-hmac-sha256", (ok, response, request) => {
      const challenge = new URL(request.url, "http://h").searchParams.get("hub.challenge");
      if (challenge === null) return response.writeHead(ok ? 200 : 401).end();
      return response.writeHead(200, { "Content-Type": "text/plain; charset=utf-8" }).end(challenge);
    });
    const { cases, failed } = await audited(url, "meta-hmac-sha256");
    const handshakes = cases.filter(({ name, expected }) => name.startsWith("handshake-") && expected === "refuse");
    same(
      failed,
      handshakes.map(({ severity, name }) => `${severity} ${name}`),
    );
    const { problem } = cases.find(({ name }) => name === "handshake-token-other");
    assert.equal(problem, "the response is 200");
  });

  test("returns the challenge in an error page refuses the handshake", async (context) => {
    const url = await verifying(context, "meta-hmac-sha256", (_ok, response, request) =>
      response.writeHead(403, { "Content-Type": "text/plain" }).end(`not allowed: ${request.url}`),
    );
    const only = ["--only", "handshake-token-other", "--only", "handshake-mode-other"];
    assert.deepEqual((await audited(url, "meta-hmac-sha256", only)).failed, []);
  });

  test("responds late has a warning, and after the limit has lost the delivery", async (context) => {
    const url = await verifying(context, "comapi-hmac-sha1", (ok, response, { headers }) => {
      const late = { "comapi-hmac-sha1 unknown-event": 5300, "comapi-hmac-sha1 null-fields": 10_300 };
      setTimeout(() => response.writeHead(ok ? 200 : 401).end(), late[headers["x-hookproof-audit"]] ?? 0);
    });
    const only = ["unknown-event", "null-fields", "unknown-fields", "body-bit"].flatMap((name) => ["--only", name]);
    const { cases, failed } = await audited(url, "comapi-hmac-sha1", [
      ...only,
      "--timeout",
      "20",
      "--concurrency",
      "4",
    ]);
    same(failed, ["warning unknown-event", "loss null-fields"]);
    const { problem, explanation } = cases.find(({ name }) => name === "unknown-event");
    assert.match(problem, /^the response took 5\.\d s of 10 s$/);
    assert.match(explanation, /docs\/audit\.md#time-limits$/);
  });

  test("never responds has lost the delivery after --timeout", async (context) => {
    const url = await served(context, () => {});
    const started = performance.now();
    const { cases, failed } = await audited(url, "bird-hmac", ["--only", "unknown-event", "--timeout", "1"]);
    assert.deepEqual(failed, ["loss unknown-event"]);
    assert.equal(cases[0].problem, "no response in time");
    assert.match(cases[0].explanation, /docs\/audit\.md#time-limits$/);
    assert.ok(performance.now() - started < 8000);
  });

  test("sends an endless response is disconnected", async (context) => {
    const url = await served(context, (_request, response) => {
      response.writeHead(200);
      const write = () => {
        while (!response.destroyed && response.write("x".repeat(65_536)));
      };
      response.on("drain", write);
      write();
    });
    const { failed, cases } = await audited(url, "bird-hmac", ["--only", "unknown-event"]);
    assert.deepEqual(failed, []);
    assert.ok(cases[0].ms < 5000);
  });

  test("does not implement HTTP has not refused a request", async (context) => {
    const server = createTcpServer((socket) => socket.on("error", () => {}).end("220 ready\r\n")).listen(
      0,
      "127.0.0.1",
    );
    await new Promise((resolve) => server.once("listening", resolve));
    context.after(() => server.close());
    const url = `http://127.0.0.1:${server.address().port}/`;
    const { failed } = await audited(url, "bird-hmac", ["--only", "unknown-event", "--only", "body-bit"]);
    same(failed, ["loss unknown-event", "warning body-bit"]);
  });

  test("responds with 503 to copies of a delivery in progress passes if it then accepts them", async (context) => {
    const atWork = new Set();
    const url = await verifying(context, "bird-hmac", async (ok, response, { headers }) => {
      const key = headers["messagebird-signature"];
      if (!ok) return response.writeHead(401).end();
      if (atWork.has(key)) return response.writeHead(503, { "Retry-After": "1" }).end();
      atWork.add(key);
      await new Promise((resolve) => setTimeout(resolve, 100));
      atWork.delete(key);
      return response.writeHead(200).end();
    });
    const { failed } = await audited(url, "bird-hmac", ["--only", "burst", "--only", "repeated"]);
    assert.deepEqual(failed, []);
  });

  test("responds with 409 to copies of a delivery has lost them", async (context) => {
    const seen = new Set();
    const url = await verifying(context, "bird-hmac", (ok, response, { headers }) => {
      const key = `${headers["x-hookproof-audit"]} ${headers["messagebird-signature"]}`;
      const status = !ok ? 401 : seen.has(key) ? 409 : 200;
      seen.add(key);
      response.writeHead(status).end();
    });
    const { failed } = await audited(url, "bird-hmac");
    same(failed, ["loss repeated", "loss burst"]);
  });
});

describe("a response must not contain", () => {
  const traces = {
    Node: "Error: no\n    at verify (/app/server.js:10:5)",
    "Node as HTML": "<pre>Error: no<br> &nbsp; &nbsp;at Layer.handle (/app/lib/layer.js:95:5)</pre>",
    Python: 'Traceback (most recent call last):\n  File "app.py", line 3',
    PHP: "<b>Warning</b>: Undefined index in <b>/app/hook.php</b> on line <b>12</b>",
    Java: "java.lang.RuntimeException\n\tat com.example.Hook.verify(Hook.java:42)",
    Go: "panic: runtime error\n\ngoroutine 7 [running]:",
    Ruby: "app.rb:12:in `verify'",
  };
  for (const [language, text] of Object.entries(traces)) {
    test(`a stack trace of ${language}`, async (context) => {
      const url = await verifying(context, "bird-hmac", (ok, response) =>
        response.writeHead(ok ? 200 : 400).end(ok ? "" : text),
      );
      const { cases, failed } = await audited(url, "bird-hmac", ["--only", "body-bit", "--only", "unknown-event"]);
      assert.deepEqual(failed, ["warning body-bit"]);
      assert.match(cases.find(({ ok }) => !ok).explanation, /docs\/audit\.md#responses$/);
    });
  }

  test("the secret, in its body or a header", async (context) => {
    const secret = secrets["bird-hmac"];
    const url = await verifying(context, "bird-hmac", (ok, response) => {
      response.writeHead(ok ? 200 : 401, ok ? { "X-Debug": secret } : {}).end(ok ? "" : `expected HMAC with ${secret}`);
    });
    const { failed, stdout } = await audited(url, "bird-hmac", ["--only", "body-bit", "--only", "unknown-event"]);
    same(failed, ["warning body-bit", "warning unknown-event"]);
    assert.ok(!stdout.includes(secret), "the report contains the secret");
  });

  test("but may contain other text", async (context) => {
    const url = await verifying(context, "bird-hmac", (ok, response, _request, error) => {
      response
        .writeHead(ok ? 200 : error.status)
        .end(`${error?.message ?? "thanks"}; we look at errors at 9:30, see /help.php`);
    });
    const { failed } = await audited(url, "bird-hmac");
    assert.deepEqual(failed, []);
  });
});
