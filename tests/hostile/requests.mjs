/**
 * Hostile requests, and authentic ones of the same size for comparison. Uses only standard JavaScript, so that every runtime can
 * create them.
 */

/** The time of signing and receipt. */
export const NOW = 1767225600;

/**
 * One sender for each scheme: the secret and the other options of its provider's receiver, and the parts of a request that a signature
 * binds. With `inQuery` the payload is the query.
 */
const senders = {
  "messagebird-jwt": { provider: "messagebird", secret: "jwt-signing-key-17", binds: ["body", "url"] },
  "messagebird-hmac": { provider: "messagebird", secret: "jwt-signing-key-17", binds: ["body"] },
  "bird-hmac": { provider: "bird", secret: "subscription-signing-key-19", binds: ["body", "url"] },
  "standard-webhooks": { provider: "bird", secret: "whsec_YW4gZXhhbXBsZSBrZXkgb2YgMjQgYnku", binds: ["body"] },
  basic: { provider: "bandwidth", secret: { username: "callbacks", password: "s3cr3t-word-20" }, binds: [] },
  "comapi-hmac-sha1": { provider: "dotdigital", secret: "omnichannel-secret-21", binds: ["body"] },
  "twilio-hmac-sha1": { provider: "twilio", secret: "5b1e0c77d2f94a3c8e6f1d2b3a495867", binds: ["body", "url"] },
  "meta-hmac-sha256": { provider: "meta", secret: "c0ffee5b1e0c77d2f94a3c8e6f1d2b3a", binds: ["body"] },
  "vonage-jwt": { provider: "vonage", secret: "signature-secret-22", binds: ["body"] },
  "vonage-sig": {
    provider: "vonage",
    secret: "signature-secret-22",
    options: { sigMethod: "sha256" },
    binds: ["url"],
    inQuery: true,
  },
};
const schemes = Object.keys(senders);

/** The options of each provider's receiver. */
export const receiverOptions = {};
for (const { provider, secret, options } of Object.values(senders)) {
  const secrets = new Set([...(receiverOptions[provider]?.secret ?? []), secret]);
  receiverOptions[provider] = { ...receiverOptions[provider], provider, secret: [...secrets], ...options };
}

const SIGNATURES = [
  "messagebird-signature",
  "messagebird-signature-jwt",
  "webhook-signature",
  "authorization",
  "x-comapi-signature",
  "x-twilio-signature",
  "x-hub-signature-256",
];
const WANTED = [...SIGNATURES, "messagebird-request-timestamp", "webhook-id", "webhook-timestamp", "content-type"];

/** Functions that create requests of about `size` bytes. `signRequest` is the package's function. */
export function maker(random, signRequest) {
  const fill = (size, letters) =>
    random
      .text(Math.min(size, 64), letters)
      .repeat(Math.ceil(size / 64) + 1)
      .slice(0, Math.max(size, 0));
  const many = (size, each, item) =>
    Array.from({ length: Math.max(1, Math.floor(size / each)) }, (_, nth) => item(nth));
  const base64 = (text) => btoa(text);
  const base64url = (text) => btoa(text).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const url = (rest = "") => `https://hooks.example.net/in${rest}`;

  const bodies = {
    "messagebird-jwt": (text) =>
      `{"type":"message.created","contact":{"id":"c-2"},"conversation":{"id":"c-1"},"message":{"id":"m-1","status":"received","type":"text","content":{"text":"${text}"}}}`,
    "bird-hmac": (text) =>
      `{"service":"channels","event":"sms.inbound","payload":{"id":"p-1","status":"delivered","body":{"type":"text","text":{"text":"${text}"}}}}`,
    "standard-webhooks": (text) =>
      `{"type":"sms.received","timestamp":"2026-01-01T00:00:00Z","data":{"sms_id":"sms_1","from":"+15550100","to":"+15550101","text":"${text}"}}`,
    basic: (text) =>
      `[{"type":"message-received","time":"2026-01-01T00:00:00Z","to":"+15550100","description":"x","message":{"id":"b-1","direction":"in","text":"${text}"}}]`,
    "comapi-hmac-sha1": (text) =>
      `{"eventId":"e-1","accountId":7,"apiSpaceId":"s","name":"message.inbound","payload":{"id":"d-1","body":"${text}"},"timestamp":"2026-01-01T00:00:00.000Z"}`,
  };
  bodies["messagebird-hmac"] = bodies["messagebird-jwt"];
  bodies["twilio-hmac-sha1"] = (text) =>
    `MessageSid=SM1&AccountSid=AC1&From=%2B15550100&To=%2B15550101&Body=${encodeURIComponent(text)}`;
  bodies["meta-hmac-sha256"] = (text) =>
    `{"object":"whatsapp_business_account","entry":[{"id":"w-1","changes":[{"field":"messages","value":{"messaging_product":"whatsapp","messages":[{"id":"wamid.1","from":"15550100","timestamp":"1767225600","type":"text","text":{"body":"${text}"}}]}}]}]}`;
  bodies["vonage-jwt"] = (text) =>
    `{"message_uuid":"v-1","to":"15550100","from":"15550101","timestamp":"2026-01-01T00:00:00Z","channel":"sms","message_type":"text","text":"${text}"}`;
  bodies["vonage-sig"] = (text) => text;

  /** The content as the value of a parameter: bytes as one character each, a lone surrogate as U+FFFD. */
  const parameter = (content) =>
    encodeURIComponent(typeof content === "string" ? content.toWellFormed() : String.fromCharCode(...content));

  const signed = (scheme, body, at = url()) => {
    const { provider, secret, options, inQuery } = senders[scheme];
    const query = `msisdn=15550100&to=15550101&messageId=v-2&text=${inQuery ? parameter(body) : ""}`;
    const sent = inQuery ? { url: `${at}${at.includes("?") ? "&" : "?"}${query}`, body: "" } : { url: at, body };
    const parts = signRequest(
      { method: inQuery ? "GET" : "POST", ...sent },
      { provider, scheme, secret, now: NOW, ...options },
    );
    return { provider, scheme, request: { method: inQuery ? "GET" : "POST", ...sent, ...parts } };
  };
  const unsigned = (scheme, changes) => ({
    provider: senders[scheme].provider,
    scheme,
    request: { method: "POST", url: url(), headers: {}, body: "{}", ...changes },
  });
  /** A request with the headers of a signature, which is invalid. */
  const forged = (scheme, changes = {}) => {
    const authentic = signed(scheme, "{}");
    const wrong =
      {
        "messagebird-jwt": () => ({
          "messagebird-signature-jwt": `${base64url('{"alg":"HS256"}')}.${base64url("{}")}.AAAA`,
        }),
        "comapi-hmac-sha1": () => ({ "x-comapi-signature": "00".repeat(20) }),
        "twilio-hmac-sha1": () => ({ "x-twilio-signature": base64(random.text(20)) }),
        "meta-hmac-sha256": () => ({ "x-hub-signature-256": `sha256=${"00".repeat(32)}` }),
        "vonage-jwt": () => ({ authorization: `Bearer ${base64url('{"alg":"HS256"}')}.${base64url("{}")}.AAAA` }),
        "vonage-sig": () => ({}),
        basic: () => ({ authorization: `Basic ${base64(`callbacks:${random.word()}`)}` }),
        "standard-webhooks": () => ({
          ...authentic.request.headers,
          "webhook-signature": `v1,${base64(random.text(32))}`,
        }),
      }[scheme] ??
      (() => ({ "messagebird-signature": base64(random.text(32)), "messagebird-request-timestamp": `${NOW}` }));
    const at = senders[scheme].inQuery ? { url: `${authentic.request.url}0` } : {};
    return { ...authentic, request: { ...authentic.request, ...at, headers: wrong(), ...changes } };
  };

  const authentic = (size) => {
    const scheme = random.pick(schemes);
    const text = fill(size - 300, [..."abcdefghijklmnopqrstuvwxyz ", "é"]);
    return signed(scheme, bodies[scheme](text), random.pick([url(), url("?tenant=9")]));
  };

  const hostileText = (size) =>
    random.pick([
      () => "[".repeat(size),
      () => "[".repeat(random.int(60, 70)) + "]".repeat(random.int(60, 70)),
      () => `{${many(size, 18, (nth) => `"same${nth}same":${nth}`)}}`,
      () => `{${many(size, 8, () => '"key":1')}}`,
      () => `{"name":"message.read","eventId":${"9".repeat(size)}}`,
      () => `{"type":"message.created","x":${"1".repeat(size)}e${"9".repeat(30)}}`,
      () =>
        `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":1}},"toString":null,"x":"${fill(size)}"}`,
      () => `{"event":"sms.inbound","payload":{"id":"${"\\ud800".repeat(size / 6)}"}}`,
      () =>
        `{"event":"sms.inbound","payload":{"body":{"image":{"images":${JSON.stringify(many(size, 20, () => ({ mediaUrl: "é" })))}}}}}`,
      () => `{"type":"sms.delivered","data":{"${"k".repeat(size / 2)}":[${many(size / 2, 6, () => "1e999")}]}}`,
      () => random.text(size, [...'{}[]",:0-e.tfn\\u ']),
      () => `${fill(size / 2)}=${fill(size / 2)}&${many(size, 4, () => "a=%")}`,
    ])();
  const hostileBytes = (size) => random.bytes(Math.min(size, 4096));
  const items = (size) => random.pick([() => `[${many(size, 2, () => 0)}]`, () => `[${many(size, 3, () => "{}")}]`])();

  const oddValue = () =>
    random.pick([
      undefined,
      null,
      7,
      true,
      {},
      [],
      [[]],
      [undefined],
      () => {},
      Symbol("x"),
      10n,
      Number.NaN,
      new Date(0),
      new Map(),
    ]);
  const oddHeaders = () =>
    random.pick([
      () => oddValue(),
      () => ({ [random.pick(WANTED)]: oddValue() }),
      () => [[random.pick(WANTED)], [random.pick(WANTED), "x", "y"]],
      () => [random.pick([["x", "y"], "xy", 7, null])],
      () => [
        [Symbol("x"), "y"],
        [undefined, "y"],
        [7, "y"],
      ],
      () => new Map([[random.pick(WANTED), "x"]]),
      () => Object.create({ [random.pick(WANTED)]: "inherited" }),
      () =>
        new Proxy(
          {},
          {
            ownKeys: () => WANTED,
            getOwnPropertyDescriptor: () => ({ value: "x", enumerable: true, configurable: true }),
            get: () => "x",
          },
        ),
      () => new Headers({ [random.pick(WANTED)]: "x" }),
      () => ({ get: () => "x\u0000" }),
      () => ({ get: () => 7 }),
      () => ({ __proto__: null, [random.pick(WANTED)]: ["a", "b"] }),
    ])();
  const oddToken = (size) => {
    const header = random.pick([
      '{"alg":"none"}',
      '{"alg":"RS256"}',
      '{"alg":"HS256","crit":["x"]}',
      '{"alg":["HS256"]}',
      '{"alg":"none","alg":"HS256"}',
      '{"alg":"\\u0048S256"}',
      '"HS256"',
      "[]",
      "{",
      "",
      '{"alg":"HS256","kid":"../../dev/null","jku":"https://evil.example"}',
    ]);
    const claims = random.pick([
      () => "{}",
      () => `{"iss":"MessageBird","exp":${"9".repeat(Math.min(size, 9000))}}`,
      () => `{${many(Math.min(size, 9000), 12, (nth) => `"k${nth}k":1`)}}`,
      () => "[".repeat(Math.min(size, 9000)),
      () => `{"iss":"MessageBird","exp":1e${"9".repeat(20)},"jti":"1","url_hash":"00"}`,
    ])();
    return random.pick([
      () => `${base64url(header)}.${base64url(claims)}.${base64url(random.text(32))}`,
      () => `${base64url(header)}.${base64url(claims)}.`,
      () => ".".repeat(random.int(1, 9)),
      () => `${"A".repeat(Math.min(size, 20000))}.e30.AAAA`,
      () => base64url(claims),
    ])();
  };
  const oddUrl = (size) =>
    random.pick([
      () => "",
      () => "/",
      () => `https://${"h".repeat(size)}`,
      () => `https://h.example/${"%".repeat(size)}`,
      () => `https://h.example/?${"&".repeat(size)}`,
      () => `https://h.example/#${"x".repeat(size)}`,
      () => "javascript:alert(1)",
      () => "https://[::1]:99999999/",
      () => `https://h.example/${"\ud800".repeat(size / 3)}`,
      () => "https://h.example/\r\nX-Injected: 1",
      () => `//${fill(size)}`,
      () => `https://user:pass@h.example/${"../".repeat(size / 3)}`,
      () => url(`?${"a".repeat(size)}`),
    ])();

  /** Requests without the secret: none of them may be accepted. */
  const unauthenticated = {
    "random bytes": (size) => forged(random.pick(schemes), { body: hostileBytes(size) }),
    "hostile JSON": (size) => forged(random.pick(schemes), { body: hostileText(size) }),
    "an authentic delivery, changed": (size) => {
      const { provider, scheme, request } = authentic(size);
      const what = random.pick(senders[scheme].binds);
      if (what === undefined) return forged(scheme, { body: request.body });
      if (what === "url")
        return { provider, scheme, request: { ...request, url: `${request.url}${random.pick(["&", "?", "/"])}x` } };
      const at = random.int(0, request.body.length - 1);
      const changed = random.pick([
        () => request.body.slice(0, at),
        () => `${request.body}\n`,
        () => `${request.body.slice(0, at)}\u0001${request.body.slice(at + 1)}`,
      ])();
      return { provider, scheme, request: { ...request, body: changed } };
    },
    "many headers": (size) =>
      forged(random.pick(schemes), { headers: many(size, 14, (nth) => [`x-${nth}-${random.word()}`, "1"]) }),
    "a repeated header": (size) => {
      const name = random.pick(WANTED);
      return unsigned(random.pick(schemes), { headers: many(size, name.length + 2, () => [name, "A="]) });
    },
    "a long header": (size) => {
      const value = random.pick([
        fill(size),
        "A".repeat(size),
        ",".repeat(size),
        " ".repeat(size),
        "v1,".repeat(size / 3),
        `Basic ${"A".repeat(size)}`,
      ]);
      return unsigned(random.pick(schemes), {
        headers: {
          "messagebird-request-timestamp": `${NOW}`,
          "webhook-id": "1",
          "webhook-timestamp": `${NOW}`,
          [random.pick(SIGNATURES)]: value,
        },
      });
    },
    "many signatures": (size) =>
      forged("standard-webhooks", {
        headers: {
          "webhook-id": "1",
          "webhook-timestamp": `${NOW}`,
          "webhook-signature": many(Math.min(size, 16000), 48, () => `v1,${base64(random.text(32))}`).join(" "),
        },
      }),
    "odd tokens": (size) =>
      random.pick([
        () => unsigned("messagebird-jwt", { headers: { "MessageBird-Signature-JWT": oddToken(size) } }),
        () => unsigned("vonage-jwt", { headers: { Authorization: `Bearer ${oddToken(size)}` } }),
      ])(),
    "odd times": (size) =>
      unsigned(random.pick(["messagebird-hmac", "bird-hmac"]), {
        headers: {
          "messagebird-signature": base64(random.text(32)),
          "messagebird-request-timestamp": random.pick([
            "",
            "-1",
            "1e9",
            "9".repeat(Math.min(size, 15000)),
            "0x7f",
            `${NOW}.5`,
            `${NOW - 1e6}`,
          ]),
        },
      }),
    "odd URLs": (size) =>
      forged(random.pick(["messagebird-hmac", "bird-hmac", "twilio-hmac-sha1", "vonage-sig"]), { url: oddUrl(size) }),
    "many parameters": (size) => {
      const parameters = many(size, 8, (nth) => `k${(nth * 7919) % 9973}=v`).join("&");
      return random.pick([
        () => forged("messagebird-hmac", { url: url(`?${parameters}`) }),
        () => forged("twilio-hmac-sha1", { body: parameters }),
        () => unsigned("vonage-sig", { url: url(`?${parameters}&sig=${"0".repeat(64)}`), body: "" }),
        () => unsigned("vonage-sig", { body: `${parameters}&sig=${"0".repeat(64)}` }),
      ])();
    },
    "headers of no kind": () => unsigned(random.pick(schemes), { headers: oddHeaders() }),
    "bodies of no kind": () => unsigned(random.pick(schemes), { body: oddValue() }),
    "URLs of no kind": () =>
      forged(random.pick(["messagebird-hmac", "bird-hmac", "twilio-hmac-sha1", "vonage-sig"]), { url: oddValue() }),
    "requests of no kind": () => ({ ...forged("basic"), request: oddValue() }),
  };

  /** Requests of a sender with the secret, or content that a sender can cause a provider to sign. */
  const provider = {
    "signed hostile JSON": (size) =>
      signed(random.pick(schemes.filter((scheme) => scheme !== "messagebird-hmac")), hostileText(size)),
    "signed forms": (size) =>
      signed(
        "twilio-hmac-sha1",
        random.pick([
          () => many(Math.min(size, 6000), 6, (nth) => `k${nth}=v`).join("&"),
          () => many(size, 4, () => "k=%").join("&"),
          () => `${fill(size / 2)}=${"%f0".repeat(size / 6)}`,
          () =>
            `MessageSid=SM1&NumMedia=${"9".repeat(20)}&${many(Math.min(size, 6000), 14, (nth) => `MediaUrl${nth}=u`).join("&")}`,
        ])(),
      ),
    "signed batches": (size) => {
      const events = many(Math.min(size, 15_000), 3, () => "{}");
      return signed(
        "meta-hmac-sha256",
        random.pick([
          () => `{"object":"page","entry":[{"messaging":[${events}]}]}`,
          () => `{"object":"page","entry":[${many(size, 17, () => '{"messaging":{}}')}]}`,
          () =>
            `{"object":"whatsapp_business_account","entry":[{"changes":[{"value":{"messages":[${events}],"statuses":7}}]}]}`,
          () => `{"object":"instagram","entry":[{"changes":[${many(size, 24, () => '{"field":"x","value":0}')}]}]}`,
        ])(),
      );
    },
    "signed bytes": (size) => signed(random.pick(schemes), hostileBytes(size)),
    "signed values of other types": (size) => {
      const scheme = random.pick(schemes);
      const wrong = () =>
        random.pick(["null", "7", "[]", "{}", '""', "true", "-1e400", '"\\ud800"', `"${fill(size / 8)}"`]);
      return signed(
        scheme,
        bodies[scheme](fill(size - 300)).replace(/"[\w-]+"(?=[,}])/g, (value) =>
          random.chance(0.5) ? wrong() : value,
        ),
      );
    },
    "signed lists of next to nothing": (size) =>
      signed(random.pick(["bird-hmac", "comapi-hmac-sha1", "twilio-hmac-sha1"]), items(size)),
  };

  return { authentic, unauthenticated, provider };
}
