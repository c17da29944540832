// The inspector page in Chromium, by mouse and by keyboard. Every test also checks that nothing but the page's own files was
// requested and that the browser reported no error, which includes violations of the content security policy.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import { hookproof, samples } from "../js/package.mjs";
import { open, paste, picture, ready, serve, shownBody, url, verdicts, waitForVerdict } from "./browser.mjs";

const { createReceiver, providers, sign } = hookproof;
const root = fileURLToPath(new URL("../../", import.meta.url));
const KEY = "a key that is 40 characters long, or so..";

/** A signed request of Bird, whose secret is a text, as raw HTTP. */
function signedHttp(change = (body) => body) {
  const { url: address, body } = samples("bird", "whatsapp.inbound");
  const headers = sign({ url: address, body }, { provider: "bird", scheme: "bird-hmac", secret: KEY });
  const { host, pathname } = new URL(address);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n${lines.join("\r\n")}\r\n\r\n${change(body)}`;
}

describe("samples", () => {
  test("of every event are one click away, signed and in conformance", async (context) => {
    const { page } = await open(context);
    await page.click("#samples-open");
    const listed = await page
      .locator("#samples-list section")
      .evaluateAll((sections) =>
        sections.map((section) => [section.querySelector("h3").textContent, section.querySelectorAll("button").length]),
      );
    assert.deepEqual(
      listed,
      Object.entries(providers).map(([name, { events }]) => [name, events.length]),
    );
    await page.click("#samples-close");
    for (const [provider, { events }] of Object.entries(providers)) {
      await page.click("#samples-open");
      await page.fill("#samples-filter", `${provider} ${events[0]}`);
      const section = page.locator("#samples-list section", { has: page.locator(`h3:text-is("${provider}")`) });
      await section.locator("button", { hasText: events[0] }).first().click();
      await waitForVerdict(page, "provider", new RegExp(` ${provider}$`));
      await waitForVerdict(page, "signature", "Verified");
      assert.deepEqual(await verdicts(page), [provider, "Verified", "Conforms"]);
      await page.locator(".event h4 button", { hasText: events[0] }).first().waitFor();
    }
    assert.equal(await page.locator("#list-count").innerText(), String(Object.keys(providers).length));
    await picture(page, "sample");
  });

  test("are chosen with the keyboard alone", async (context) => {
    const { page } = await open(context);
    await page.locator("#samples-open").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("whatsapp.inbound");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await waitForVerdict(page, "signature", "Verified");
    await page.locator("#samples-open").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Escape");
    assert.equal(await page.locator("#samples").isVisible(), false);
  });
});

describe("a webhook that is refused", () => {
  test("is explained with the cause and its fix", async (context) => {
    const { page } = await open(context);
    await paste(
      page,
      signedHttp((body) => `${body}\n`),
    );
    await page.fill("#keys input", KEY);
    await waitForVerdict(page, "signature", "Refused");
    const diagnosis = await page.locator("#diagnosis").innerText();
    assert.match(diagnosis, /Why it is refused, and what to do/);
    assert.match(diagnosis, /SIGNATURE_MISMATCH, answered with 401/);
    assert.match(diagnosis, /Body trailing newline BODY_TRAILING_NEWLINE/);
    assert.match(diagnosis, /Fix: Pass the body byte for byte/);
    assert.match(await page.locator("#body-facts").innerText(), /ends with a line break/);
    await picture(page, "refused");
  });

  test("is verified as soon as the mistake is undone", async (context) => {
    const { page } = await open(context);
    await paste(page, signedHttp());
    await page.locator("#verdict-signature .detail", { hasText: "Signed with bird-hmac; enter the key" }).waitFor();
    await page.fill("#keys input", `${KEY} `);
    await waitForVerdict(page, "signature", "Refused");
    assert.match(await page.locator("#diagnosis").innerText(), /SECRET_WHITESPACE/);
    await page.fill("#keys input", KEY);
    await waitForVerdict(page, "signature", "Verified");
    assert.equal(await page.locator("#diagnosis").isVisible(), false);
    await page.fill("#url", "https://other.example.com/bird");
    await page.locator("#diagnosis", { hasText: "URL_HOST_OR_PORT" }).waitFor();
  });

  test("is judged at the time of the clock, and with the options that were given", async (context) => {
    const { page } = await open(context);
    await paste(page, signedHttp());
    await page.fill("#keys input", KEY);
    await page.click(".more summary");
    await page.fill("#now", "2040-01-01");
    await page.locator("#diagnosis", { hasText: "STALE" }).waitFor();
    await page.fill("#options", '{"tolerance": null}');
    await waitForVerdict(page, "signature", "Verified");
    await page.fill("#options", '{"tolerence": 1}');
    await page.locator("#verdict-signature", { hasText: "tolerance" }).waitFor();
    await page.fill("#options", "{");
    await page.fill("#now", "soon");
    await page.locator("#body-warning", { hasText: "neither seconds since 1970 nor a date" }).waitFor();
    assert.match(await page.locator("#body-warning").innerText(), /not a JSON object/);
  });

  test("by one of several keys", async (context) => {
    const { page } = await open(context);
    await paste(page, signedHttp());
    await page.fill("#keys input", "another key");
    await waitForVerdict(page, "signature", "Refused");
    await page.getByRole("button", { name: "Add key" }).click();
    await page.keyboard.type(KEY);
    await page.locator("#verdict-signature", { hasText: "with key 2" }).waitFor();
  });
});

describe("a request", () => {
  test("is imported from a paste, a drop and a file", async (context) => {
    const { page } = await open(context);
    await paste(page, "curl https://h.example/x -H 'X-Comapi-Signature: 00' --json '{\"name\":\"a\"}'");
    await page.locator("#toast", { hasText: "Imported a curl command" }).waitFor();
    assert.equal(await page.inputValue("#url"), "https://h.example/x");
    assert.match(await page.inputValue("#headers"), /^X-Comapi-Signature: 00\nContent-Type: application\/json/);
    assert.equal(await shownBody(page), '{"name":"a"}');

    const transfer = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], "request.http"));
      return data;
    }, signedHttp());
    await page.dispatchEvent("body", "dragover", { dataTransfer: transfer });
    await page.locator("#drop").waitFor();
    await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
    await page.locator("#toast", { hasText: "Imported an HTTP request" }).waitFor();
    assert.equal(await page.locator("#drop").isVisible(), false);
    assert.equal(await page.inputValue("#url"), "https://hooks.example.com/bird");

    const request = { method: "POST", url: "https://h.example/har", headers: [], postData: { text: "[]" } };
    const har = JSON.stringify({
      log: { entries: [{ request }, { request: { ...request, url: "https://h.example/2" } }] },
    });
    await page.setInputFiles("#file", { name: "x.har", mimeType: "application/json", buffer: Buffer.from(har) });
    await page.locator("#toast", { hasText: "Imported 2 requests" }).waitFor();
    assert.equal(await page.inputValue("#url"), "https://h.example/har");
    assert.equal(await page.locator("#list-items li").count(), 4);
    await page.locator("#list-items button").nth(1).click();
    assert.equal(await page.inputValue("#url"), "https://h.example/2");
  });

  test("that was recorded is judged at the time it was received", async (context) => {
    const { page } = await open(context);
    const { url: address, body } = samples("bird", "sms.inbound");
    const now = 1_700_000_000;
    const headers = Object.entries(sign({ url: address, body }, { provider: "bird", secret: KEY, now }));
    const bodyBase64 = Buffer.from(body).toString("base64");
    const recording = { receivedAt: "2023-11-14T22:13:25.000Z", method: "POST", url: address, headers, bodyBase64 };
    await paste(page, JSON.stringify(recording));
    await page.fill("#keys input", KEY);
    await waitForVerdict(page, "signature", "Verified");
    assert.equal(await page.inputValue("#now"), recording.receivedAt);
    await page.fill("#now", "");
    await page.locator("#diagnosis", { hasText: "STALE" }).waitFor();
  });

  test("keeps its bytes while it is laid out, edited and edited back", async (context) => {
    const { page } = await open(context);
    await paste(page, signedHttp());
    await page.fill("#keys input", KEY);
    await waitForVerdict(page, "signature", "Verified");
    assert.ok((await shownBody(page)).startsWith('{\n  "service": "channels",\n'));
    await page.locator(".cm-line").nth(1).click();
    await page.keyboard.press("End");
    await page.keyboard.type("x");
    await waitForVerdict(page, "signature", "Refused");
    await page.keyboard.press("Backspace");
    await waitForVerdict(page, "signature", "Verified");
    await page.keyboard.press("ControlOrMeta+A");
    await page.keyboard.press("Delete");
    await page.keyboard.press("ControlOrMeta+Z");
    await waitForVerdict(page, "signature", "Verified");
    await page.getByRole("button", { name: "Laid out" }).click();
    assert.ok((await shownBody(page)).startsWith('{"service":"channels","event"'));
    await waitForVerdict(page, "signature", "Verified");
  });
});

describe("issues", () => {
  const body = '{"service":"channels","event":"sms.inbound","payload":{"id":7,"createdAt":"yesterday"}}';

  test("are marked at their lines and listed; choosing one selects its place", async (context) => {
    const { page } = await open(context);
    await paste(page, body);
    await page.locator("#issue-list button").first().waitFor();
    const rows = await page.locator("#issue-list li").allInnerTexts();
    const row = rows.findIndex((text) => text.includes("/payload/id"));
    assert.match(rows[row], /line 5\s+error:\s+expected a string, found the number 7 WRONG_TYPE/);
    assert.equal(await page.locator(".issue-gutter .sign-error").count(), 1);
    assert.deepEqual(await page.locator(".issue-error").allInnerTexts(), ["7"]);
    await page.locator("#issue-list button").nth(row).focus();
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(".cm-activeLine").innerText(), '    "id": 7,');
    await page.keyboard.type('"7"');
    await page.locator(".issue-error").waitFor({ state: "detached" });
    await page.locator(".issue-warning").hover();
    await page.locator(".issue-tooltip").waitFor();
    await picture(page, "issues");
  });

  test("of half a document say where it ends", async (context) => {
    const { page } = await open(context);
    await paste(page, body.slice(0, 60));
    await waitForVerdict(page, "payload", "Cannot be read");
    assert.match(await page.locator("#issue-list").innerText(), /line 5.*INVALID_JSON/s);
  });
});

const oneLine = (text = "") => text.replace(/\s+/g, " ");

/** The documented fields are those of the models of a schema, with the same names, descriptions and values. */
function compareFields(fields, schema, $defs, at, depth = 0) {
  if (depth === 5) return;
  const inner = ({ items, anyOf = [], ...own }) => [
    own,
    ...[items ?? []].flat().flatMap(inner),
    ...anyOf.flatMap(inner),
  ];
  const models = inner(schema).flatMap(({ $ref }) =>
    $ref === undefined ? [] : [$defs[$ref.slice("#/$defs/".length)]],
  );
  const expected = models.flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([name, property]) => ({ name, property, required: required.includes(name) })),
  );
  assert.deepEqual(
    fields.map(({ name, required, description }) => ({ name, required, description })),
    expected.map(({ name, required, property }) => ({ name, required, description: oneLine(property.description) })),
    at,
  );
  for (const [nth, { name, property }] of expected.entries()) {
    const values = inner(property).flatMap((one) => one.enum ?? one.const ?? []);
    const stated = (fields[nth].type.match(/"[^"]*"/g) ?? []).map((value) => JSON.parse(value));
    assert.deepEqual(
      stated,
      values.filter((value) => value !== null),
      `${at}.${name}`,
    );
    compareFields(fields[nth].fields, property, $defs, `${at}.${name}`, depth + 1);
  }
}

/** The results of calling the worker of the page with each event of a provider. */
function callWorker(page, name, provider, events) {
  return page.evaluate(
    async ([call, from, types]) => {
      const worker = new Worker("worker.js");
      const results = [];
      for (const type of types) {
        const answered = new Promise((resolve) => {
          worker.onmessage = ({ data }) => resolve(data.result ?? data.error);
        });
        worker.postMessage({ id: 1, name: call, parameters: [from, type] });
        results.push(await answered);
      }
      return results;
    },
    [name, provider, events],
  );
}

test("the samples are those of the package", async (context) => {
  const { page } = await open(context);
  for (const [provider, { events }] of Object.entries(providers)) {
    const found = await callWorker(page, "sample", provider, events);
    for (const [nth, type] of events.entries()) {
      const { method, url: address, headers, body } = samples(provider, type);
      const { request } = found[nth];
      assert.equal(request.method, method, type);
      const parts = (text) => [...new URLSearchParams(text)].map(String);
      const sent = Buffer.from(Object.values(request.body)).toString();
      // A signature may be a parameter, behind those of the sample.
      if (body.startsWith("{")) assert.equal(sent, body, type);
      else assert.deepEqual(parts(sent).slice(0, parts(body).length), parts(body), type);
      const [expected, actual] = [new URL(address), new URL(request.url)];
      assert.equal(actual.origin + actual.pathname, expected.origin + expected.pathname);
      assert.deepEqual(parts(actual.search).slice(0, parts(expected.search).length), parts(expected.search), type);
      assert.ok(
        Object.entries(headers).every(([name, value]) => new Headers(request.headers).get(name) === value),
        type,
      );
    }
  }
});

describe("an event", () => {
  test("has its unified form, its documentation, and tabs for the keyboard", async (context) => {
    const { page } = await open(context);
    await paste(page, samples("bird", "whatsapp.inbound").body);
    await page.locator(".event").waitFor();
    const event = await page.locator(".event").innerText();
    assert.match(event, /whatsapp\.inbound\s+message\.received/);
    assert.match(event, /from\s+\+15550100142/);
    await page.click(".event h4 button");
    await page.locator("#panel-documentation .fields").waitFor();
    await page.locator("#panel-documentation summary", { hasText: "payload" }).first().click();
    await page.locator("#panel-documentation .fields .fields .name").first().waitFor();
    await page.locator("#tab-documentation").focus();
    await page.keyboard.press("ArrowLeft");
    assert.equal(await page.locator("#panel-events").isVisible(), true);
    await page.keyboard.press("End");
    assert.equal(await page.locator("#panel-send").isVisible(), true);
    assert.equal(await page.evaluate(() => document.activeElement.id), "tab-send");
  });

  for (const [provider, { events }] of Object.entries(providers)) {
    test(`is documented, each of ${provider}`, async (context) => {
      const { page } = await open(context);
      await page.click("#samples-open");
      await page.locator("#samples-list section", { hasText: provider }).first().locator("button").first().click();
      await page.locator("#verdict-provider .headline", { hasText: provider }).waitFor();
      const documents = await callWorker(page, "document", provider, events);
      assert.equal(documents.length, events.length);
      const schemas = JSON.parse(
        await readFile(path.join(root, "js", "generated", "schema", `${provider}.json`), "utf8"),
      );
      for (const [nth, document] of documents.entries()) {
        const schema = schemas.events[events[nth]];
        const model = schemas.$defs[schema.$ref.slice("#/$defs/".length)];
        assert.equal(document.description, oneLine(model.description));
        compareFields(document.fields, schema, schemas.$defs, events[nth]);
      }
    });
  }
});

describe("sign and send", () => {
  test("gives a curl command that a receiver accepts", async (context) => {
    const { page } = await open(context);
    await paste(page, signedHttp());
    await page.fill("#keys input", KEY);
    await page.click("#tab-send");
    await page.getByLabel("Endpoint").fill("http://127.0.0.1:3000/my/hook");
    await page.getByRole("button", { name: "Sign as curl" }).click();
    await page.locator("#panel-send textarea").waitFor();
    await page.waitForFunction(() => document.querySelector("#panel-send textarea").value !== "");
    await page.getByRole("button", { name: "Copy" }).click();
    const command = await page.evaluate(() => navigator.clipboard.readText());
    const { page: other } = await open(context);
    await paste(other, command);
    await other.fill("#keys input", KEY);
    await waitForVerdict(other, "signature", "Verified");
    assert.equal(await other.inputValue("#url"), "http://127.0.0.1:3000/my/hook");
    assert.ok(!command.includes(KEY));
    const headers = Object.fromEntries(
      (await other.inputValue("#headers")).split("\n").map((line) => line.split(": ")),
    );
    const receiver = createReceiver({ provider: "bird", secret: KEY });
    const { body } = samples("bird", "whatsapp.inbound");
    assert.equal(receiver.verify({ url: "http://127.0.0.1:3000/my/hook", headers, body }).scheme, "bird-hmac");
  });

  test("signs in the parameters of a request, as the options of the receiver say", async (context) => {
    const { page } = await open(context);
    await page.selectOption("#provider", "vonage");
    await page.fill("#url", "https://h.example/sms");
    await page.fill("#keys input", KEY);
    await page.click("details.more summary");
    await page.fill("#options", '{"sigMethod": "sha512"}');
    await paste(page, '{"msisdn":"447700900001","to":"447700900000","messageId":"0A","text":"hi","type":"text"}');
    await page.click("#tab-send");
    await page.getByLabel("Scheme").selectOption("vonage-sig");
    await page.getByRole("button", { name: "Sign as curl" }).click();
    await page.waitForFunction(() => document.querySelector("#panel-send textarea").value !== "");
    const command = await page.locator("#panel-send textarea").inputValue();
    const { page: other } = await open(context);
    await other.selectOption("#provider", "vonage");
    await other.fill("#keys input", KEY);
    await other.click("details.more summary");
    await other.fill("#options", '{"sigMethod": "sha512"}');
    await paste(other, command);
    await waitForVerdict(other, "signature", "Verified");
  });

  test("asks for what is missing", async (context) => {
    const { page } = await open(context);
    await page.click("#tab-send");
    await page.getByRole("button", { name: "Sign as curl" }).click();
    await page.locator(".outcome", { hasText: "Choose the provider first" }).waitFor();
    await paste(page, samples("bird", "sms.inbound").body);
    await page.locator("#verdict-provider .headline", { hasText: "bird" }).waitFor();
    await page.getByRole("button", { name: "Sign as curl" }).click();
    await page.locator(".outcome", { hasText: "Enter the key first" }).waitFor();
    await page.fill("#keys input", KEY);
    await page.getByRole("button", { name: "Sign as curl" }).click();
    await page.locator(".outcome", { hasText: "Enter the endpoint" }).waitFor();
  });
});

describe("a share link", () => {
  test("contains the request and never the key", async (context) => {
    const { page } = await open(context);
    await paste(page, signedHttp());
    await page.fill("#keys input", KEY);
    await waitForVerdict(page, "signature", "Verified");
    await page.click("#share");
    await page.locator("#toast", { hasText: "link is in the clipboard" }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(link.startsWith(`${url}#request=`));
    const { page: other } = await open(context, { address: link });
    await other.locator("#verdict-provider .headline", { hasText: "bird" }).waitFor();
    assert.equal(await other.inputValue("#keys input"), "");
    assert.equal(await other.inputValue("#url"), "https://hooks.example.com/bird");
    await other.fill("#keys input", KEY);
    await waitForVerdict(other, "signature", "Verified");
  });

  test("leaves out credentials, and there is none to a body that contains the key", async (context) => {
    const { page } = await open(context);
    await paste(page, `curl -u me:${"hidden-password"} https://h.example/ -H 'Cookie: session=1' --json '[]'`);
    await page.click("#share");
    await page.locator("#toast", { hasText: "link is in the clipboard" }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const { page: other } = await open(context, { address: link });
    await other.waitForFunction(() => document.querySelector("#url").value !== "");
    assert.doesNotMatch(await other.inputValue("#headers"), /authorization|cookie/i);
    const { page: third } = await open(context);
    await paste(third, JSON.stringify({ secret: KEY }));
    await third.fill("#keys input", KEY);
    await third.click("#share");
    await third.locator("#toast", { hasText: "the request itself contains the key" }).waitFor();
  });

  test("that is damaged or of a later version states so, and opens an empty page", async (context) => {
    const later = deflateRawSync(JSON.stringify({ v: 2 })).toString("base64url");
    for (const [fragment, reason] of [
      ["AAAA", "part of it is missing"],
      [later, "a later version"],
    ]) {
      const { page } = await open(context, { address: `${url}#request=${fragment}` });
      await page.locator("#toast", { hasText: reason }).waitFor();
      assert.deepEqual(await verdicts(page), ["No request yet", "Not checked", "Not checked"]);
    }
  });
});

test("the history outlasts a reload of the tab, without keys and credentials", async (context) => {
  const { page } = await open(context);
  await paste(page, signedHttp());
  await page.fill("#keys input", KEY);
  await waitForVerdict(page, "signature", "Verified");
  await paste(page, "curl -u user:hidden-password https://h.example/ --json '[]'");
  await page.waitForFunction(() => JSON.parse(sessionStorage.getItem("hookproof.requests") ?? "[]").length === 2);
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]),
  );
  for (const secret of [
    KEY,
    Buffer.from(KEY).toString("base64"),
    Buffer.from("user:hidden-password").toString("base64"),
  ]) {
    assert.ok(!stored.includes(secret));
  }
  await page.reload();
  await ready(page);
  await page.click("#list-toggle");
  assert.equal(await page.locator("#list-items li").count(), 2);
  await page.locator("#list-items button").nth(1).click();
  await waitForVerdict(page, "provider", "bird");
  assert.equal(await page.inputValue("#keys input"), "");
  await page.click("#list-clear");
  assert.equal(await page.locator("#list-items button").count(), 0);
});

test("what a request contains is shown as text", async (context) => {
  const { page } = await open(context);
  const markup = '<img src=x onerror="alert(1)"><script>alert(1)</script>';
  const payload = { service: "channels", event: `sms.${markup}`, payload: { id: markup, body: { text: markup } } };
  const recording = `POST /${encodeURIComponent(markup)} HTTP/1.1\r\nHost: h.example\r\nX-${"A"}: ${markup}\r\n\r\n`;
  await paste(page, recording + JSON.stringify(payload));
  await page.locator(".event").waitFor();
  await page.click("#list-toggle");
  assert.equal(await page.locator("main script, main img").count(), 0);
  assert.match(await page.locator(".event h4").innerText(), /<img src=x/);
});

test("the page opens without a network once it was open", async (context) => {
  const own = await serve();
  const { page } = await open(context, { address: own.url });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await own.close();
  await page.reload();
  await ready(page);
  await page.click("#samples-open");
  await page.locator("#samples-list button").first().click();
  await waitForVerdict(page, "signature", "Verified");
});

test("the content security policy allows the page's own files alone", async () => {
  const page = await readFile(fileURLToPath(new URL("../../pkg/inspector/index.html", import.meta.url)), "utf8");
  const [, policy] = /Content-Security-Policy" content="([^"]+)"/.exec(page);
  assert.match(policy, /^default-src 'none';/);
  for (const directive of policy.split("; ")) {
    assert.match(directive, /^[a-z-]+ ('none'|'self'|'self' 'wasm-unsafe-eval')$/);
  }
});
