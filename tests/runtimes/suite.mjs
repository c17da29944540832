import { checkApi } from "./api.mjs";
import { equal, thrownBy } from "./equal.mjs";
import { checkHandler } from "./handling.mjs";
import { secretOption } from "./secret-option.mjs";
import { checkTraps } from "./traps.mjs";
import { vectors } from "./vectors.mjs";

const now = 1_767_225_600;
const text = '{"type":"message.created","name":"Zoë"}';
const report = "https://hooks.example.net/report?id=7&status=delivered";

/** For each scheme: an authentic request, the smallest change for which it must be refused, and the code. */
const schemes = [
  {
    provider: "messagebird",
    scheme: "messagebird-jwt",
    secret: "kT7rWq2vXb9LmZ4e",
    request: post("https://hooks.example.net/messagebird", text),
    forge: changeBody,
    code: "BODY_MISMATCH",
  },
  {
    provider: "messagebird",
    scheme: "messagebird-hmac",
    secret: "kT7rWq2vXb9LmZ4e",
    request: { method: "GET", url: report },
    forge: (request) => ({ ...request, url: report.replace("id=7", "id=8") }),
    code: "SIGNATURE_MISMATCH",
  },
  {
    provider: "bird",
    scheme: "bird-hmac",
    secret: "Lq6wNz0uEa7KgBx2",
    request: post("https://hooks.example.net/bird", text),
    forge: changeBody,
    code: "SIGNATURE_MISMATCH",
  },
  {
    provider: "bird",
    scheme: "standard-webhooks",
    secret: "whsec_c2l4dGVlbiBieXRlcyBvZiBrZXkgYW5kIG1vcmU=",
    request: post("https://hooks.example.net/bird", text),
    forge: changeBody,
    code: "SIGNATURE_MISMATCH",
  },
  {
    provider: "bandwidth",
    scheme: "basic",
    secret: { username: "callbacks", password: "Zoë's: secret" },
    request: post("https://hooks.example.net/bandwidth", text),
    forge: (request) => ({ ...request, headers: { authorization: `Basic ${btoa("callbacks:another")}` } }),
    code: "SIGNATURE_MISMATCH",
  },
  {
    provider: "dotdigital",
    scheme: "comapi-hmac-sha1",
    secret: "kept between two machines",
    request: post("https://hooks.example.net/comapi", text),
    forge: changeBody,
    code: "SIGNATURE_MISMATCH",
  },
  {
    provider: "twilio",
    scheme: "twilio-hmac-sha1",
    secret: "9d4b1f7e0c62a85d3e9f7061b2c4d8a5",
    request: post("https://hooks.example.net/twilio", "MessageSid=SM1&Body=Zo%C3%AB+is+here"),
    forge: changeBody,
    code: "SIGNATURE_MISMATCH",
  },
  {
    provider: "meta",
    scheme: "meta-hmac-sha256",
    secret: "4c8f0b6d2e9a71534d8c6f0e1b3a5972",
    request: post("https://hooks.example.net/meta", text),
    forge: changeBody,
    code: "SIGNATURE_MISMATCH",
  },
  {
    provider: "vonage",
    scheme: "vonage-jwt",
    secret: "Vd3nQ8sYp5Rt1Hc7",
    request: post("https://hooks.example.net/vonage", text),
    forge: changeBody,
    code: "BODY_MISMATCH",
  },
  {
    provider: "vonage",
    scheme: "vonage-sig",
    secret: "Vd3nQ8sYp5Rt1Hc7",
    options: { sigMethod: "sha256" },
    request: { method: "GET", url: "https://hooks.example.net/vonage?msisdn=15550100&messageId=7&text=Zo%C3%AB" },
    forge: (request) => ({ ...request, url: request.url.replace("Zo", "zo") }),
    code: "SIGNATURE_MISMATCH",
  },
];

/** Checks all behaviour that could depend on the host, with the package, and `hookproof/api` if the host imports it. */
export async function suite(hookproof, check, api) {
  for (const vector of vectors) await check(`${vector.scheme}: ${vector.name}`, () => checkVector(hookproof, vector));
  for (const example of schemes) await checkScheme(hookproof, example, check);
  await checkInputs(hookproof, check);
  await checkErrors(hookproof, check);
  await checkHandler(hookproof, check);
  if (api) await checkApi(hookproof, api, check);
  await checkTraps(hookproof, check);
}

function checkVector({ createReceiver }, vector) {
  const { provider, scheme, secrets, tolerance, clockSkew, sigMethod, method, url, headers, expect } = vector;
  const body = vector.bodyBase64 === undefined ? vector.body : bytesOf(atob(vector.bodyBase64));
  const options = { provider, schemes: [scheme], secret: secretOption(secrets) };
  if (tolerance !== undefined) options.tolerance = tolerance;
  if (clockSkew !== undefined) options.clockSkew = clockSkew;
  if (sigMethod !== undefined) options.sigMethod = sigMethod;
  const verify = () => createReceiver(options).verify({ method, url, headers, body }, { now: vector.now });
  if (expect.code === undefined) equal(verify().keyIndex, expect.keyIndex);
  else equal(thrownBy(verify).code, expect.code);
}

async function checkScheme({ createReceiver, signRequest }, example, check) {
  const { provider, scheme, secret, options, request, forge, code } = example;
  const receiver = createReceiver({ provider, secret, ...options });
  const signed = { ...request, ...signRequest(request, { provider, scheme, secret, now, ...options }) };

  await check(`${scheme}: verify accepts the request of signRequest`, () => {
    const verification = receiver.verify(signed, { now });
    equal(verification.provider, provider);
    equal(verification.scheme, scheme);
  });
  await check(`${scheme}: receive returns the events of an authentic request`, () => {
    const { verified, events } = receiver.receive(signed, { now });
    equal(verified, true);
    equal(events.length, 1);
    equal(events[0].provider, provider);
  });
  await check(`${scheme}: verify refuses the changed request`, () => {
    equal(thrownBy(() => receiver.verify(forge(signed), { now })).code, code);
  });
  await check(`${scheme}: safeReceive returns the error`, () => {
    const { ok, error } = receiver.safeReceive(forge(signed), { now });
    equal(ok, false);
    equal(error.code, code);
  });
}

async function checkInputs({ createReceiver, parse, sign }, check) {
  const { provider, scheme, secret, request } = schemes.find((example) => example.scheme === "comapi-hmac-sha1");
  const receiver = createReceiver({ provider, secret });
  const headers = sign(request, { provider, scheme, secret });
  const bytes = new TextEncoder().encode(text);

  for (const [kind, body] of Object.entries({ text, bytes, "an ArrayBuffer": bytes.buffer })) {
    await check(`a body may be ${kind}`, () => receiver.verify({ ...request, headers, body }));
  }
  const forms = { "a record": headers, pairs: Object.entries(headers), Headers: new Headers(headers) };
  for (const [kind, form] of Object.entries(forms)) {
    await check(`headers may be ${kind}`, () => receiver.verify({ ...request, headers: form }));
  }
  await check("a parsed body is refused", () => {
    const body = JSON.parse(text);
    equal(thrownBy(() => receiver.verify({ ...request, headers, body })).code, "BODY_NOT_RAW");
  });
  await check("parse returns the payload as sent", () => {
    const [event] = parse("bird", '{"event":"sms.inbound","payload":{"text":"Zoë 👋","big":1e3}}');
    equal(JSON.stringify(event.payload), '{"event":"sms.inbound","payload":{"text":"Zoë 👋","big":1000}}');
  });
}

async function checkErrors({ createReceiver, WebhookError }, check) {
  const secret = { username: "callbacks", password: "secret" };
  const receiver = createReceiver({ provider: "bandwidth", secret });

  await check("a refused request has a WebhookError with status and headers", () => {
    const error = thrownBy(() => receiver.verify({ ...post("https://hooks.example.net", text), headers: {} }));
    equal(error instanceof WebhookError, true);
    equal(error instanceof Error, true);
    equal(error.code, "CREDENTIALS_REQUIRED");
    equal(error.status, 401);
    equal(error.headers["WWW-Authenticate"], 'Basic realm=""');
  });
  await check("an empty secret is refused before anything is received", () => {
    equal(thrownBy(() => createReceiver({ provider: "bird", secret: "" })).code, "INVALID_SECRET");
  });
}

function post(url, body) {
  return { method: "POST", url, body };
}

function changeBody(request) {
  return { ...request, body: request.body.replace("Z", "z") };
}

function bytesOf(latin1) {
  return Uint8Array.from(latin1, (character) => character.charCodeAt(0));
}
