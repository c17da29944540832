/** The same for what only Twilio, Meta and Vonage send: signed forms and parameters, nested batches, tokens without expiry. */
import { describe } from "node:test";
import { signedRequest, signer } from "../signer.mjs";
import { hookproof } from "./counted.mjs";
import { digits, explained, NOW, received, testDimensions, times } from "./ratio.mjs";

const { createReceiver, signRequest } = hookproof;
const url = "https://h.example/";

const twilio = createReceiver({ provider: "twilio", secret: "k" });
const form = (pairs) => signedRequest("twilio-hmac-sha1", { url, body: pairs.join("&"), secret: "k" });
const forgedForm = (pairs) => ({ url, body: pairs.join("&"), headers: { "x-twilio-signature": "AAAA" } });
const forgedUrl = (path) => ({ ...forgedForm(["a=b"]), url: `${url}${path}` });

const meta = createReceiver({ provider: "meta", secret: "k" });
const batch = (body) => ({ url, body, headers: signer["meta-hmac-sha256"]({ body, secret: "k" }) });
const entries = (count, entry) => batch(`{"object":"page","entry":[${times(count, entry)}]}`);
const changed = (value) =>
  batch(
    `{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":${value}}]}]}`,
  );

const sigOptions = { provider: "vonage", secret: "k", sigMethod: "sha256" };
const vonageSig = createReceiver(sigOptions);
const vonageJwt = createReceiver({ provider: "vonage", secret: "k" });
const query = (pairs) =>
  signRequest({ method: "GET", url: `${url}?${pairs.join("&")}` }, { ...sigOptions, scheme: "vonage-sig", now: NOW });
const bearer = (options) => ({
  url,
  body: "{}",
  ...options,
  headers: signer["vonage-jwt"]({ url, body: "{}", secret: "k", now: NOW, ...options }),
});

describe("twice the input takes at most twice the work:", () => {
  testDimensions({
    "parameters of a signed form": [400, (n) => received(twilio, form(times(n, (nth) => `k${digits(nth)}=v`)))],
    "values of one parameter of a signed form": [
      400,
      (n) => received(twilio, form(times(n, (nth) => `k=${digits(nth)}`))),
    ],
    "equal pairs of a signed form": [400, (n) => received(twilio, form(times(n, () => "k=v")))],
    "escapes in a signed form": [8192, (n) => received(twilio, form([`k=${"%f0".repeat(n)}`]))],
    "numbered files of a signed form": [
      40,
      (n) =>
        received(
          twilio,
          form(["MessageSid=SM1", `NumMedia=${n}`, ...times(n, (nth) => `MediaUrl${nth}=https://h.example/m`)]),
        ),
    ],
    "parameters of a forged form": [400, (n) => received(twilio, forgedForm(times(n, (nth) => `k${digits(nth)}=v`)))],
    "a URL whose spellings are tried": [30_000, (n) => received(twilio, forgedUrl("x'%27".repeat(n / 5)))],
    "parameters of a form that is explained": [
      400,
      (n) => explained(twilio, forgedForm(times(n, (nth) => `k${digits(nth)}=v`))),
    ],
    "messages of a change": [
      400,
      (n) =>
        received(meta, changed(`{"messages":[${times(n, (nth) => `{"id":"wamid.${digits(nth)}","type":"text"}`)}]}`)),
    ],
    "entries of a batch": [
      400,
      (n) =>
        received(
          meta,
          entries(n, (nth) => `{"id":"${digits(nth)}","messaging":[{"message":{"mid":"${nth}"}}]}`),
        ),
    ],
    "items of a batch that are no events": [
      2048,
      (n) =>
        received(
          meta,
          entries(n, () => `{"messaging":7}`),
        ),
    ],
    "fields of an envelope": [
      2048,
      (n) => received(meta, changed(`{${times(n, (nth) => `"k${digits(nth)}":1`)},"messages":[{"id":"1"}]}`)),
    ],
    "characters beyond ASCII of a forged batch": [
      8192,
      (n) =>
        received(meta, {
          ...batch(`{"object":"${"é".repeat(n)}"}`),
          headers: { "x-hub-signature-256": `sha256=${"0".repeat(64)}` },
        }),
    ],
    "signed parameters of a query": [400, (n) => received(vonageSig, query(times(n, (nth) => `k${digits(nth)}=v`)))],
    "signed members of an object": [
      400,
      (n) => {
        const body = JSON.stringify(Object.fromEntries(times(n, (nth) => [`k${digits(nth)}`, "v"])));
        return received(vonageSig, signRequest({ url, body }, { ...sigOptions, scheme: "vonage-sig", now: NOW }));
      },
    ],
    "parameters of a query that a token covers": [
      400,
      (n) =>
        received(vonageJwt, bearer({ url: `${url}?${times(n, (nth) => `k${digits(nth)}=v`).join("&")}`, body: "" })),
    ],
    "claims of a token": [
      300,
      (n) => received(vonageJwt, bearer({ claims: Object.fromEntries(times(n, (nth) => [`k${digits(nth)}`, 1])) })),
    ],
    "accounts of a receiver": [
      50,
      (n) => {
        const secret = Object.fromEntries(times(n, (nth) => [digits(nth), `secret ${digits(nth)}`]));
        return received(
          createReceiver({ provider: "vonage", secret }),
          bearer({ account: digits(1), secret: "other" }),
        );
      },
    ],
  });
});
