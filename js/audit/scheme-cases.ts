/** The cases that are specific to one scheme. A scheme without an entry does not compile. */

import { sign } from "../index.js";
import type { Credentials, Scheme } from "../types.js";
import { base64, fromBase64, hex, utf8 } from "./encoding.js";
import { hmacSha256 } from "./hmac.js";
import { addTokens } from "./jwt.js";
import type { Message } from "./message.js";
import { addParameters } from "./parameters.js";
import { headerOf, type Plan, requestOf, withHeader, withQuery } from "./plan.js";
import { lastChanged } from "./secrets.js";
import type { AuditRequest } from "./types.js";

/** The test message of the App Dashboard: its id and its time never change. */
const dashboardTest = {
  object: "whatsapp_business_account",
  entry: [
    {
      id: "0",
      changes: [
        {
          field: "messages",
          value: {
            messaging_product: "whatsapp",
            metadata: { display_phone_number: "16505551111", phone_number_id: "123456123" },
            contacts: [{ profile: { name: "test user name" }, wa_id: "16315551181" }],
            messages: [
              {
                from: "16315551181",
                id: "ABGGFlA5Fpa",
                timestamp: "1504902988",
                type: "text",
                text: { body: "this is a text message" },
              },
            ],
          },
        },
      ],
    },
  ],
};

/** The cases of one scheme only. A scheme without an entry has those that are derived from its samples and its traits. */
export const schemeCases: { readonly [S in Scheme]?: (plan: Plan) => void } = {
  "messagebird-jwt"(plan) {
    const message = plan.message();
    const { url, body } = message;
    const secret = plan.secrets[0] as string;
    const headers = sign({ url, body }, { provider: "messagebird", scheme: "messagebird-hmac", secret, now: plan.now });
    const value = headerOf(headers, "messagebird-signature");
    plan.refuse("scheme-other", "other-schemes", withHeader(plan.signed(message), plan.traits.header, value));
    addTokens(plan);
  },

  // Bird's classic scheme has the same headers, and signs the whole URL instead of the query.
  "messagebird-hmac"(plan) {
    const { url, body } = plan.message();
    const secret = plan.secrets[0] as string;
    const headers = sign({ url, body }, { provider: "bird", scheme: "bird-hmac", secret, now: plan.now });
    plan.refuse("scheme-other", "other-schemes", requestOf(plan.message(), headers));
  },

  "bird-hmac"(plan) {
    const { url, body } = plan.message();
    const secret = plan.secrets[0] as string;
    const headers = sign({ url, body }, { provider: "messagebird", scheme: "messagebird-hmac", secret, now: plan.now });
    plan.refuse("scheme-other", "other-schemes", requestOf(plan.message(), headers));
  },

  "standard-webhooks"(plan) {
    const message = plan.message();
    const request = plan.signed(message);
    const value = headerOf(request.headers, "webhook-signature");
    const unknown = `v1,${base64(new Uint8Array(32))}`;
    const listed = (list: string) => withHeader(request, "webhook-signature", list);
    plan.accept("signature-second-of-list", "rotation", listed(`${unknown} ${value}`));
    plan.accept("signature-first-of-list", "rotation", listed(`${value} ${unknown}`));
    plan.accept("signature-after-other-version", "rotation", listed(`v1a,${base64(new Uint8Array(64))} ${value}`));
    plan.refuse(
      "signature-list-of-forgeries",
      "changed-signatures",
      listed(`${unknown} ${unknown} v2,${"A".repeat(43)}=`),
    );
    plan.refuse("id-changed", "signed-headers", withHeader(request, "webhook-id", "msg_another"));
    plan.refuse("id-missing", "signed-headers", withHeader(request, "webhook-id", null));
    // Signs time and body without the id, as several other services do.
    const key = fromBase64((plan.secrets[0] as string).slice("whsec_".length));
    const other = hmacSha256(key, utf8(`${plan.now}.${message.body}`));
    plan.refuse("scheme-other", "other-schemes", listed(`v1,${base64(other)}`));
  },

  basic(plan) {
    const message = plan.message();
    const { username, password } = plan.secrets[0] as Credentials;
    const sent = (value: string) => requestOf(message, { Authorization: value });
    const basic = (user: string, pass: string) => sent(`Basic ${base64(utf8(`${user}:${pass}`))}`);
    plan.challenge("challenge", "challenge", requestOf(message, {}));
    plan.refuse("password-other", "credentials", basic(username, lastChanged(password)));
    plan.refuse("password-truncated", "credentials", basic(username, password.slice(0, -1)));
    plan.refuse("password-lengthened", "credentials", basic(username, `${password}x`));
    plan.refuse("password-empty", "credentials", basic(username, ""));
    plan.refuse("username-other", "credentials", basic(lastChanged(username), password));
    plan.refuse("credentials-empty", "credentials", basic("", ""));
    plan.refuse("credentials-unreadable", "credentials", sent("Basic !"));
    plan.refuse("scheme-other", "other-schemes", sent(`Bearer ${base64(utf8(`${username}:${password}`))}`));
    const query = new URLSearchParams({ username, password }).toString();
    const queried = { ...message, url: withQuery(plan.url, query) };
    plan.refuse("credentials-in-query", "credentials-in-query", requestOf(queried, {}));
  },

  "comapi-hmac-sha1"(plan) {
    const message = plan.message();
    const value = hex(hmacSha256(utf8(plan.secrets[0] as string), utf8(message.body)));
    plan.refuse("scheme-other", "other-schemes", requestOf(message, { "X-Comapi-Signature": value }));
  },

  "vonage-jwt"(plan) {
    const message = plan.message();
    const basic = `Basic ${base64(utf8(`key:${plan.secrets[0]}`))}`;
    plan.refuse("scheme-other", "other-schemes", requestOf(message, { Authorization: basic }));
    addTokens(plan);
    // A delivery without a body is signed over its query.
    const answer = plan.samples.find(({ type }) => type === "voice.answer");
    if (answer === undefined) return;
    const get = plan.sampleMessage(answer);
    const headers = plan.signature(get);
    const sent = (url: string) => requestOf({ ...get, url }, headers);
    plan.refuse("get-query-changed", "query-hashes", sent(get.url.replace("from=", "from=1")));
    plan.refuse("get-query-added", "query-hashes", sent(withQuery(get.url, "tenant=2")));
    plan.refuse("get-query-dropped", "query-hashes", sent(plan.url));
  },

  "vonage-sig": addParameters,

  "twilio-hmac-sha1"(plan) {
    const message = plan.message();
    const value = base64(hmacSha256(utf8(plan.secrets[0] as string), utf8(message.body)));
    plan.refuse("scheme-other", "other-schemes", requestOf(message, { "X-Twilio-Signature": value }));
    // The signature of a GET covers its URL, and so does that of JSON, whose digest is in the URL.
    const json = plan.messageOf({ specversion: "1.0", type: "com.twilio.messaging.message.sent", id: "EZ1" });
    const captured = plan.signature({ ...message, contentType: null, body: "" });
    plan.refuse("json-without-digest", "body-digests", requestOf(json, captured));
    // An endpoint that accepts it takes nothing from it, because it has no parameter.
    const empty = requestOf({ ...message, body: "&&" }, captured);
    plan.refuse("form-without-parameters", "body-digests", empty, { severity: "warning" });
    const signed = plan.signed(json);
    const other = json.body.replace("EZ1", "EZ2");
    plan.refuse("json-other-body", "body-digests", { ...signed, body: other });
    plan.refuse("json-query-dropped", "body-digests", { ...signed, url: json.url });
    plan.refuse("parameter-added", "changed-bodies", plan.signed({ ...message, body: `${message.body}&A=1` }, message));
    plan.refuse(
      "parameter-removed",
      "changed-bodies",
      plan.signed({ ...message, body: firstRemoved(message.body) }, message),
    );
    // Text that is the same in both places cannot be distinguished; these differ by the separators of the query.
    plan.refuse("parameters-in-query", "changed-bodies", moved(plan, message));
    const queried = plan.signed({ ...message, url: withQuery(plan.url, "tenant=1") });
    const joined = { ...queried, url: plan.url, body: `${message.body}&tenant=1` };
    plan.refuse("query-in-parameters", "changed-bodies", joined);
    // Twilio signs the URL of a call without its port, and that of a message with it.
    plan.accept("url-port-toggled", "url-spellings", plan.signed(message, { url: withOtherPort(plan.url) }));
    plan.accept("url-apostrophe", "url-spellings", apostrophe(plan));
  },

  "meta-hmac-sha256"(plan) {
    const message = plan.message();
    const request = plan.signed(message);
    const value = headerOf(request.headers, "x-hub-signature-256");
    const digits = value.slice("sha256=".length);
    // The older header, which some deliveries have as well, is signed with SHA-1.
    const { url, body } = message;
    const secret = plan.secrets[0] as string;
    const headers = sign({ url, body }, { provider: "dotdigital", scheme: "comapi-hmac-sha1", secret, now: plan.now });
    const older = `sha1=${headerOf(headers, "x-comapi-signature")}`;
    plan.refuse("scheme-other", "other-schemes", requestOf(message, { "X-Hub-Signature": older }));
    plan.refuse("scheme-other-in-header", "other-schemes", withHeader(request, "x-hub-signature-256", older));
    plan.refuse("prefix-other", "other-schemes", withHeader(request, "x-hub-signature-256", `sha1=${digits}`));
    const dashboard = plan.messageOf(dashboardTest);
    plan.accept("dashboard-test", "deviations", plan.signed(dashboard));
  },
};

/** The signed parameters of a form, sent in the query without a body. */
function moved(plan: Plan, message: Message): AuditRequest {
  const { headers } = plan.signed(message);
  return { method: "POST", url: withQuery(plan.url, message.body), headers, body: "" };
}

function firstRemoved(form: string): string {
  return form.slice(form.indexOf("&") + 1);
}

/** Twilio signs an apostrophe as it is, and parsers of URLs encode it. */
function apostrophe(plan: Plan) {
  const [signed, sent] = ["club=kiln's", "club=kiln%27s"].map((query) => withQuery(plan.url, query)) as [
    string,
    string,
  ];
  return plan.signed({ ...plan.message(), url: sent }, { url: signed });
}

/** The URL without its port or, where it has none, with the default one. */
function withOtherPort(url: string): string {
  const { protocol, hostname, port, pathname, search } = new URL(url);
  const other = port === "" ? `:${protocol === "https:" ? 443 : 80}` : "";
  return `${protocol}//${hostname}${other}${pathname}${search}`;
}
