// Wrong usage ends with exit code 2 and a message of one line, never with a stack trace.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:net";
import { describe, test } from "node:test";
import { folder, hookproof, started } from "./hookproof.mjs";

const env = { HOOKPROOF_SECRET: "key" };
const bird = ["--provider", "bird"];
const commands = ["verify", "parse", "validate", "explain", "sign", "send", "listen", "samples", "inspect", "audit"];

/** Runs a command that must end with 2 and a message of one line that matches. */
async function wrong(args, pattern, options = { env }) {
  const { code, stdout, stderr } = await hookproof(args, options);
  assert.equal(code, 2, `${args.join(" ")}: ${stdout}${stderr}`);
  assert.equal(stdout, "");
  assert.match(stderr, pattern);
  const sentences = stderr
    .trimEnd()
    .split("\n")
    .filter((line) => !line.startsWith("note: "));
  assert.equal(sentences.length, 1, stderr);
  assert.match(sentences[0], /^hookproof: /);
  assert.doesNotMatch(stderr, /\bat .+:\d+:\d+|Error:/);
}

describe("a mistake on the command line is a message", () => {
  for (const [mistake, args, pattern] of [
    ["an unknown command", ["frobnicate"], /unknown command frobnicate; the commands are verify, /],
    ["a mistyped command", ["audti"], /unknown command audti; did you mean audit\?/],
    ["a mistyped option", ["verify", "--privider", "bird"], /'--privider'; did you mean --provider\?/],
    ["an unknown option", ["verify", "--frob"], /'--frob'; see hookproof verify --help/],
    ["an option without its value", ["verify", "--provider"], /--provider/],
    ["too many operands", ["verify", "a", "b"], /the usage is hookproof verify \[FILE\]/],
    ["no provider", ["verify"], /--provider is missing; one of messagebird, bird/],
    ["an unknown provider", ["parse", "--provider", "pigeon"], /unknown provider pigeon; .*dotdigital/],
    ["an unknown scheme", ["verify", ...bird, "--scheme", "basic"], /basic/],
    ["an unknown event", ["samples", "bird", "pigeon"], /no event pigeon; hookproof samples bird lists them/],
    ["a header without a colon", ["verify", ...bird, "--header", "x"], /'Name: value'/],
    ["an invalid time", ["verify", ...bird, "--now", "soon"], /--now takes/],
    ["an invalid tolerance", ["verify", ...bird, "--tolerance", "soon"], /--tolerance takes/],
    ["no URL where one is signed", ["sign", ...bird], /--url is missing/],
    ["no URL to send to", ["send", "--sample", "sms.inbound", ...bird], /--url http/],
    ["an invalid URL to send to", ["send", "--sample", "sms.inbound", ...bird, "--url", "x"], /--url takes a URL/],
    ["an invalid count", ["send", "--url", "http://127.0.0.1", "--count", "0"], /--count takes a whole number/],
    ["both a file and a sample", ["sign", "body", "--sample", "sms.inbound", ...bird], /exclude each other/],
    ["an invalid port", ["listen", ...bird, "--port", "65536"], /--port takes/],
    [
      "an account of a provider without accounts",
      ["sign", ...bird, "--account", "a1"],
      /--account is not an option of bird/,
    ],
    [
      "a signature method without its scheme",
      ["sign", "--provider", "vonage", "--sig-method", "sha256"],
      /--sig-method is an option of --scheme vonage-sig/,
    ],
    [
      "an algorithm of a scheme that has one only",
      ["sign", ...bird, "--url", "https://h/", "--algorithm", "HS512"],
      /--algorithm is an option of --scheme messagebird-jwt/,
    ],
    ["an account without a name", ["sign", "--provider", "vonage", "--account", ""], /--account takes the `api_key`/],
    ["a secret of another form", ["listen", "--provider", "bandwidth"], /user:password/],
  ]) {
    test(mistake, () => wrong(args, pattern));
  }

  test("a missing provider is detected and suggested, but not assumed", async () => {
    const input = '{"type":"sms.delivered","timestamp":"2026-05-04T16:02:37Z","data":{}}';
    await wrong(["parse"], /this looks like --provider bird/, { input });
  });
});

describe("an unavailable resource is a message", () => {
  test("no secret", async () => {
    await wrong(["verify", ...bird], /set HOOKPROOF_SECRET, or use --secret-file/, {});
    await wrong(["listen", ...bird], /the secret is missing/, {});
    await wrong(["verify", ...bird], /HOOKPROOF_SECRET contains no secret/, { env: { HOOKPROOF_SECRET: "" } });
    await wrong(["verify", ...bird, "--secret", " "], /--secret contains no secret/);
  });

  test("a file without a secret in UTF-8", async (context) => {
    const { write } = await folder(context);
    const secretIn = async (content) => ["verify", ...bird, "--secret-file", await write("key", content)];
    await wrong(await secretIn("\n"), /key contains no secret/);
    // As Windows PowerShell writes it.
    await wrong(await secretIn(Buffer.from("\ufeffkey", "utf16le")), /key is not text in UTF-8/);
    await wrong(await secretIn("k\0e\0y\0"), /key is binary/);
  });

  test("a file with several secrets: a note states what to do", async (context) => {
    const { write } = await folder(context);
    const files = ["--secret-file", await write("key", "new\nold\n")];
    const { stderr } = await hookproof(["sign", ...bird, ...files, "--url", "https://example.com/"], { input: "{}" });
    assert.match(stderr, /^note: the secret in .*key contains a line break; for several secrets pass several files\n$/);
  });

  test("a byte order mark is not a part of the secret", async (context) => {
    const { write } = await folder(context);
    const args = (file) => ["sign", ...bird, "--url", "https://example.com/", "--now", "1", "--secret-file", file];
    const plain = await hookproof(args(await write("plain", "key")), { input: "{}" });
    const marked = await hookproof(args(await write("marked", "\ufeffkey\r\n")), { input: "{}" });
    assert.equal(plain.code, 0, plain.stderr);
    assert.equal(marked.stdout, plain.stdout);
  });

  test("a missing file, a folder, a binary file", async (context) => {
    const { cwd, write } = await folder(context);
    await wrong(["verify", "missing.json", ...bird], /cannot read missing\.json: no such file/);
    await wrong(["verify", cwd, ...bird], /it is a folder/);
    await wrong(["verify", ...bird, "--secret-file", "missing"], /cannot read missing/);
    await wrong(["parse", await write("image", Buffer.from([0x89, 0x50, 0, 1])), ...bird], /is binary/);
    await wrong(["parse", await write("zipped", Buffer.from([0x1f, 0x8b, 8])), ...bird], /is binary/);
  });

  test("a port in use, and a folder that is a file", async (context) => {
    const server = createServer().listen(0, "127.0.0.1");
    context.after(() => server.close());
    await new Promise((resolve) => server.once("listening", resolve));
    const port = String(server.address().port);
    await wrong(["listen", ...bird, "--port", port], /the port is in use; --port 0 selects a free one/);
    const { write } = await folder(context);
    await wrong(["listen", ...bird, "--record", await write("file", "")], /cannot record in/);
  });

  test("a pipe that is closed", async () => {
    const { child, ended } = started(["samples"]);
    child.stdout.destroy();
    const { code, stderr } = await ended;
    assert.equal(code, 2);
    assert.match(stderr, /^hookproof: cannot write to standard output: it was closed .+\n$/);
  });
});

describe("help", () => {
  test("lists all commands, and describes each", async () => {
    const all = await hookproof(["--help"]);
    assert.equal(all.code, 0);
    for (const command of commands) {
      assert.match(all.stdout, new RegExp(`^ {2}${command} `, "m"));
      const { code, stdout } = await hookproof([command, "--help"]);
      assert.equal(code, 0);
      assert.match(stdout, new RegExp(`^Usage: hookproof ${command} \\[options\\]`, "m"));
      assert.match(stdout, /^ {2}--help/m);
      assert.equal((await hookproof(["help", command])).stdout, stdout);
    }
  });

  test("is printed as an error without a command", async () => {
    const { code, stdout, stderr } = await hookproof([]);
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, /Usage: hookproof <command>/);
  });

  test("has no colors if standard output is not a terminal", async () => {
    for (const args of [["--help"], ["samples"], ["validate", ...bird]]) {
      assert.doesNotMatch((await hookproof(args, { env: { FORCE_COLOR: "1", TERM: "xterm" } })).stdout, /\p{Cc}\[/u);
    }
  });

  test("--version prints the version", async () => {
    const { version } = JSON.parse(await readFile(new URL("../../pkg/package.json", import.meta.url), "utf8"));
    assert.equal((await hookproof(["--version"])).stdout, `${version}\n`);
  });
});
