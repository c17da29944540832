// What is pasted, dropped or opened becomes a request.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { describe, test } from "node:test";
import { source } from "./source.mjs";

const { importBytes } = await source("import/import");
const { looksLikeRequest } = await source("import/looks-like");
const { curlCommand } = await source("curl-command");
const { parseHeaders } = await source("request");
const { parseClock } = await source("clock");

const imported = (content) => importBytes(new Uint8Array(Buffer.from(content)));
const textOf = ({ body }) => Buffer.from(body).toString();
/** The one request of a text, with its body as text. */
function requestIn(content, kind) {
  const { requests, notes, ...rest } = imported(content);
  assert.equal(rest.kind, kind);
  assert.equal(requests.length, 1);
  const [{ body: _, ...request }] = requests;
  return { ...request, text: textOf(requests[0]), notes };
}

describe("a curl command", () => {
  test("as Chrome copies it for Bash", () => {
    const command = [
      "curl 'https://hooks.example.com/bird?a=1' \\",
      "  -H 'content-type: application/json' \\",
      "  -H 'x-quote: it'\\''s' \\",
      "  -H 'cookie;' \\",
      "  --data-raw $'{\"text\":\"caf\\u00e9\\n\\'quoted\\'\"}' \\",
      "  --compressed --insecure",
    ].join("\n");
    const { method, url, headers, text } = requestIn(command, "curl");
    assert.deepEqual([method, url], ["POST", "https://hooks.example.com/bird?a=1"]);
    assert.deepEqual(headers, [
      ["content-type", "application/json"],
      ["x-quote", "it's"],
      ["cookie", ""],
    ]);
    assert.equal(text, '{"text":"café\n\'quoted\'"}');
  });

  test("as Chrome copies it for the Windows command line", () => {
    const command = 'curl ^"https://h.example/x?a=1^&b=2^" ^\r\n  -H ^"a: b^" ^\r\n  --data-raw ^"^{^\\^"k^\\^":1^}^"';
    const { url, headers, text } = requestIn(command, "curl");
    assert.equal(url, "https://h.example/x?a=1&b=2");
    assert.deepEqual(headers[0], ["a", "b"]);
    assert.equal(text, '{"k":1}');
  });

  test("with options attached to their letters, several data, and credentials", () => {
    const { method, headers, text } = requestIn(
      "curl -sSXPUT -uuser:word -d a=1 -d 'b=2 3' h.example -o out -k",
      "curl",
    );
    assert.equal(method, "PUT");
    assert.deepEqual(headers, [
      ["Authorization", "Basic dXNlcjp3b3Jk"],
      ["Content-Type", "application/x-www-form-urlencoded"],
    ]);
    assert.equal(text, "a=1&b=2 3");
  });

  test("whose data belongs into the query, and whose JSON has its headers", () => {
    assert.equal(
      requestIn("curl -G https://h.example/x?a=1 --data-urlencode 'b=ü &'", "curl").url,
      "https://h.example/x?a=1&b=%C3%BC%20%26",
    );
    const { headers, text } = requestIn(`curl --json '{"a":1}' --url=https://h.example/`, "curl");
    assert.deepEqual(headers, [
      ["Content-Type", "application/json"],
      ["Accept", "application/json"],
    ]);
    assert.equal(text, '{"a":1}');
  });

  test("that only names a file is imported with a note", () => {
    const { text, notes } = requestIn("curl https://h.example -d @body.json", "curl");
    assert.equal(text, "");
    assert.match(notes[0], /body\.json/);
  });

  test("that cannot be read is a body", () => {
    assert.equal(imported("curl 'https://h.example").kind, "body");
    assert.equal(imported("curl -v").kind, "body");
  });
});

describe("a raw HTTP request", () => {
  test("with CRLF, and a body that keeps its bytes", () => {
    const body = Buffer.from('{"a":\r\n"\u00e9"}\n');
    const head = `POST /hook?x=1 HTTP/1.1\r\nHost: hooks.example.com\r\nContent-Length: ${body.length}\r\n\r\n`;
    const { method, url, headers, text, notes } = requestIn(Buffer.concat([Buffer.from(head), body]), "http");
    assert.deepEqual([method, url, notes.length], ["POST", "https://hooks.example.com/hook?x=1", 0]);
    assert.deepEqual(headers[0], ["Host", "hooks.example.com"]);
    assert.equal(text, body.toString());
  });

  test("with LF, whose last line break is not part of the body as Content-Length states", () => {
    const { text, notes } = requestIn("POST / HTTP/1.1\nHost: h\nContent-Length: 2\n\n{}\n", "http");
    assert.equal(text, "{}");
    assert.match(notes[0], /1 line break bytes/);
  });

  test("whose body is shorter or longer than Content-Length is imported with a note", () => {
    assert.match(requestIn("POST / HTTP/1.1\nContent-Length: 9\n\n{}", "http").notes[0], /has 2 bytes.*cut off/);
    const longer = requestIn("POST / HTTP/1.1\nContent-Length: 2\n\n{ }", "http");
    assert.match(longer.notes[0], /has 3 bytes.*changed/);
    assert.equal(longer.text, "{ }");
  });

  test("in chunks, or with chunks that were joined already", () => {
    const head = "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n";
    assert.equal(requestIn(`${head}3\r\n{"a\r\n4;x=y\r\n":1}\r\n0\r\n\r\n`, "http").text, '{"a":1}');
    const joined = requestIn(`${head}{"a":1}`, "http");
    assert.equal(joined.text, '{"a":1}');
    assert.match(joined.notes[0], /not in chunks/);
  });

  test("of a proxy has the forwarded host and protocol; a local one is http", () => {
    const forwarded = "POST /x HTTP/1.1\nHost: 10.0.0.1\nX-Forwarded-Host: h.example\nX-Forwarded-Proto: https\n\n";
    assert.equal(requestIn(forwarded, "http").url, "https://h.example/x");
    assert.equal(requestIn("GET /x HTTP/1.1\nHost: localhost:3000\n\n", "http").url, "http://localhost:3000/x");
  });
});

describe("a HAR file", () => {
  const entry = (text, more = {}) => ({
    startedDateTime: "2026-05-04T16:02:37Z",
    request: {
      method: "POST",
      url: "https://h.example/x",
      headers: [
        { name: ":authority", value: "h.example" },
        { name: "content-type", value: "application/json" },
      ],
      postData: { mimeType: "application/json", text },
    },
    ...more,
  });

  test("gives all its requests, without pseudo-headers", () => {
    const { kind, requests, notes } = imported(JSON.stringify({ log: { entries: [entry("1"), {}, entry("2")] } }));
    assert.equal(kind, "har");
    assert.deepEqual(requests.map(textOf), ["1", "2"]);
    assert.deepEqual(requests[0].headers, [["content-type", "application/json"]]);
    assert.equal(requests[0].receivedAt, "2026-05-04T16:02:37Z");
    assert.match(notes[0], /1 of 3 entries/);
  });

  test("may be one entry, or the request of one", () => {
    assert.equal(requestIn(JSON.stringify(entry("{}")), "har").text, "{}");
    assert.equal(requestIn(JSON.stringify(entry("{}").request), "har").text, "{}");
  });

  test("has bodies in base64, or as the parameters of a form", () => {
    const { request } = entry("");
    const base64 = { ...request, postData: { text: "AP8=", encoding: "base64" } };
    assert.deepEqual([...imported(JSON.stringify(base64)).requests[0].body], [0, 255]);
    const form = { ...request, postData: { params: [{ name: "a", value: "1 2" }, { name: "b" }] } };
    assert.equal(requestIn(JSON.stringify(form), "har").text, "a=1+2&b=");
  });
});

test("a recording of `listen` keeps its bytes and its time", () => {
  const recording = {
    receivedAt: "2026-05-04T16:02:37.000Z",
    method: "POST",
    url: "http://127.0.0.1:4646/",
    headers: [["A", "b"]],
    bodyBase64: Buffer.from([0xff, 0]).toString("base64"),
  };
  const { kind, requests } = imported(JSON.stringify(recording));
  assert.equal(kind, "recording");
  const [{ body, receivedAt }] = requests;
  assert.deepEqual([[...body], receivedAt], [[0xff, 0], recording.receivedAt]);
});

test("anything else is a body, byte for byte", () => {
  for (const content of ['{"request":1}', "{", '{"log":{}}', "a=1", "\u0000\u0001", '{"bodyBase64":"x"}', ""]) {
    const { kind, requests } = imported(content);
    assert.equal(kind, "body", content);
    assert.equal(textOf(requests[0]), content);
  }
  const invalid = new Uint8Array([0x7b, 0xff, 0x0d, 0x0a]);
  assert.deepEqual(importBytes(invalid).requests[0].body, invalid);
});

test("only what is a request is imported in place of a paste", () => {
  for (const text of ["curl https://h", " POST / HTTP/1.1\n", '{"startedDateTime":"", "request":{}}']) {
    assert.ok(looksLikeRequest(text), text);
  }
  for (const text of ['{"type":"x"}', "curly", "POST it", "a=1"]) assert.ok(!looksLikeRequest(text), text);
});

test("headers are read with folded lines, and what is none is reported", () => {
  const { headers, malformed } = parseHeaders("A: b\r\n  c\r\nno header\n\n:path: /\nE:\n");
  assert.deepEqual(headers, [
    ["A", "b c"],
    ["E", ""],
  ]);
  assert.deepEqual(malformed, ["no header"]);
});

test("the clock is seconds, a date, or now", () => {
  assert.equal(parseClock("1700000000"), 1_700_000_000);
  assert.equal(parseClock("2023-11-14T22:13:20Z"), 1_700_000_000);
  assert.equal(parseClock(" "), undefined);
  assert.throws(() => parseClock("soon"), /neither/);
});

describe("the curl command of a request sends the same bytes", () => {
  const bodies = {
    "with quotes and line breaks": Buffer.from(`{"a":"it's \\"x\\" $HOME \`id\`",\r\n"b":"é"}\n`),
    "that begins with an at sign": Buffer.from("@file"),
    "that is binary": Buffer.from([0, 255, 10, 13, 10]),
    "of 300 KB": Buffer.from(JSON.stringify({ text: "x'".repeat(150_000) })),
    "that is empty": Buffer.alloc(0),
  };
  for (const [name, body] of Object.entries(bodies)) {
    test(name, async (context) => {
      const server = createServer().listen(0, "127.0.0.1");
      context.after(() => server.close());
      await once(server, "listening");
      const received = once(server, "request").then(async ([request, response]) => {
        const content = await buffer(request);
        response.end();
        return { method: request.method, headers: request.headers, content };
      });
      const target = `http://127.0.0.1:${server.address().port}/x?a='b'`;
      const request = { method: "POST", url: target, headers: [["X-Signature", "a'b"]], body: new Uint8Array(body) };
      const command = curlCommand(request, target);
      const shell = spawn("bash", ["-s"], { stdio: ["pipe", "ignore", "ignore"] });
      shell.stdin.end(command);
      const { method, headers, content } = await received;
      assert.equal(method, "POST");
      assert.equal(headers["x-signature"], "a'b");
      assert.equal(headers["content-type"], undefined);
      assert.ok(content.equals(body));
    });
  }

  test("and is read again as the request it was made of", () => {
    const request = {
      method: "PUT",
      url: "https://h.example/x",
      headers: [["A", "b"]],
      body: new Uint8Array(Buffer.from("it's")),
    };
    const { requests } = imported(curlCommand(request, request.url));
    assert.equal(textOf(requests[0]), "it's");
    assert.deepEqual([requests[0].method, requests[0].url], ["PUT", "https://h.example/x"]);
  });
});
