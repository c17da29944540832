// `hookproof/samples`: one sample for every event, each as documented by its provider.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { describe, test } from "node:test";
import { hookproof, samples } from "./package.mjs";

const { createReceiver, providers, signRequest, validate, WebhookError } = hookproof;
/** Events without a time: Twilio's requests for instructions, webhooks before a change of a conversation, and Meta's events of conversations. */
const withoutTime =
  /^(toll-free-verification|message\.received|voice\.(call\.request|recording|answer|fallback)|conversations\.on\w+(Add|Update|Remove)|whatsapp\.(messages|smb_app_state_sync|history|user_preferences|automatic_events|group_\w+))$/;
const secrets = { bandwidth: { username: "user", password: "word" } };

/** Whether a scheme signs the payload: `vonage-sig` signs parameters, which are those of SMS. */
const signs = (scheme, payload) => scheme !== "vonage-sig" || "messageId" in payload;

for (const [provider, { events, schemes }] of Object.entries(providers)) {
  describe(`the samples of ${provider}`, () => {
    test("exist for every event", () => {
      assert.deepEqual(
        samples(provider)
          .map(({ type }) => type)
          .sort(),
        [...events].sort(),
      );
    });

    test("have no issues, a time, and the type that is their name", () => {
      for (const { type, url, headers, body, payload } of samples(provider)) {
        const result = validate(provider, body, { url, contentType: headers["Content-Type"] });
        assert.deepEqual([result.valid, result.issues], [true, []], type);
        const [event, ...more] = result.events;
        assert.deepEqual([event.type, event.known, more.length], [type, true, 0]);
        assert.deepEqual(event.payload, payload);
        if (!withoutTime.test(type)) assert.match(event.occurredAt, /Z$/, type);
      }
    });

    test("are accepted by a strict validation", () => {
      for (const { type, url, headers, body } of samples(provider)) {
        const strict = validate(provider, body, { url, contentType: headers["Content-Type"], strict: true });
        assert.deepEqual(strict.issues, [], type);
      }
    });

    test("are authentic after signing", () => {
      for (const scheme of schemes) {
        const secret = secrets[provider] ?? (scheme === "standard-webhooks" ? "whsec_a2V5" : "key");
        const options = scheme === "vonage-sig" ? { sigMethod: "sha256" } : {};
        const receiver = createReceiver({ provider, secret, ...options });
        for (const sample of samples(provider).filter(({ payload }) => signs(scheme, payload))) {
          assert.ok(receiver.methods.includes(sample.method));
          const request = signRequest(sample, { provider, scheme, secret, ...options });
          assert.equal(receiver.receive(request).events[0].type, sample.type);
        }
      }
    });

    test("use only numbers and hosts that are reserved for examples", () => {
      for (const { body, url } of samples(provider)) {
        const text = decodeURIComponent(`${url} ${body}`);
        for (const [, host] of text.matchAll(/(?:https?:\/\/|@)([\w.-]+)/g))
          assert.match(host, /(^|\.)example\.(com|org)$/);
        for (const [number] of text.matchAll(/\+\d{8,}/g)) assert.match(number, /^\+(155501001\d\d|18005550199)$/);
      }
    });
  });
}

test("each call returns a new sample", () => {
  samples("bird", "sms.inbound").payload.event = "changed";
  assert.equal(samples("bird", "sms.inbound").payload.event, "sms.inbound");
});

test("an unknown provider or type is refused with INVALID_OPTIONS", () => {
  for (const [provider, type] of [["pigeon"], ["constructor"], ["bird", "message-failed"], ["bird", "toString"]]) {
    assert.throws(
      () => samples(provider, type),
      (error) => error instanceof WebhookError && error.code === "INVALID_OPTIONS" && error.status === 500,
    );
  }
});

test("the crate has the same samples", async () => {
  const file = new URL("../../src/generated/samples.json", import.meta.url);
  const { samples: stored } = JSON.parse(await readFile(file, "utf8"));
  const all = Object.keys(providers).flatMap((provider) => samples(provider));
  assert.deepEqual(
    stored,
    all.map(({ payload, ...sample }) => sample),
  );
});
