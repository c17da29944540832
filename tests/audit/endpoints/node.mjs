/** Small endpoints in Node without this package: a correct one for each scheme, whose steps can be replaced by mistakes. */
import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { secrets } from "../../secrets.mjs";
import { bytesOf } from "../audited.mjs";
import { verifiers as formVerifiers, isForm } from "./form-verifiers.mjs";
import { respondToHandshake } from "./handshake.mjs";

const DAY = 86_400;
const sha256 = (bytes) => createHash("sha256").update(bytes).digest();
const hmac = (hash, key, ...parts) => parts.reduce((mac, part) => mac.update(part), createHmac(hash, key)).digest();
const seconds = () => Math.floor(Date.now() / 1000);

/** Compares all bytes in constant time. */
const equal = (given, expected) => given.length === expected.length && timingSafeEqual(given, expected);
/** Decodes canonical base64 only. */
const strictBase64 = (text) => {
  const bytes = Buffer.from(text, "base64");
  return bytes.toString("base64") === text ? bytes : Buffer.alloc(0);
};

/** The steps of a correct endpoint. A mistake replaces one of them. */
const correct = {
  /** The body to verify. */
  body: (bytes) => bytes,
  /** The URL to verify. */
  url: (request) => `http://${request.headers.host}${request.url}`,
  equal,
  isRecent: (age, window) => Math.abs(age) <= 300 || (age > 0 && age <= window),
  /** Parses the events. Throws if the endpoint cannot handle them. */
  read: (bytes) => JSON.parse(bytes),
  verifies: () => true,
  keys: (secret) => [secret].flat(),
  algorithm: (header) => header.alg === "HS256",
  challenge: { "WWW-Authenticate": 'Basic realm=""' },
  early: () => undefined,
};

/** Whether a request is authentic under the scheme. */
const verifiers = {
  ...formVerifiers,

  "bird-hmac"({ request, body, steps }) {
    const time = request.headers["messagebird-request-timestamp"];
    const given = request.headers["messagebird-signature"];
    if (time === undefined || given === undefined) return false;
    const signed = [`${time}\n${steps.url(request)}\n`, sha256(steps.body(body))];
    const same = steps
      .keys(secrets["bird-hmac"])
      .some((key) => steps.equal(strictBase64(given), hmac("sha256", key, ...signed)));
    return same && steps.isRecent(seconds() - Number(time), DAY);
  },

  "standard-webhooks"({ request, body, steps }) {
    const { "webhook-id": id, "webhook-timestamp": time, "webhook-signature": list } = request.headers;
    if (id === undefined || time === undefined || list === undefined) return false;
    const key = Buffer.from(secrets["standard-webhooks"].slice("whsec_".length), "base64");
    const expected = hmac("sha256", key, `${id}.${time}.`, steps.body(body));
    const same = (steps.signatures ?? ((text) => text.split(" ")))(list)
      .filter((entry) => entry.startsWith("v1,"))
      .some((entry) => steps.equal(strictBase64(entry.slice(3)), expected));
    return same && steps.isRecent(seconds() - Number(time), 300);
  },

  "comapi-hmac-sha1"({ request, body, steps }) {
    const given = request.headers["x-comapi-signature"];
    if (given === undefined) return false;
    return steps.equal(
      Buffer.from(given),
      Buffer.from(hmac("sha1", secrets["comapi-hmac-sha1"], steps.body(body)).toString("hex")),
    );
  },

  basic({ request, steps }) {
    const { username, password } = secrets.basic;
    const values = request.headersDistinct.authorization ?? [];
    if (steps.parameters?.(new URL(request.url, "http://h").searchParams)) return true;
    const [, encoded] = values.length === 1 ? (/^Basic (.+)$/.exec(values[0]) ?? []) : [];
    return encoded !== undefined && steps.equal(Buffer.from(encoded, "base64"), Buffer.from(`${username}:${password}`));
  },

  "messagebird-jwt"({ request, body, steps }) {
    const [head, payload, signature] = (request.headers["messagebird-signature-jwt"] ?? "").split(".");
    if (signature === undefined) return false;
    const header = decoded(head);
    const claims = decoded(payload);
    if (!steps.algorithm(header)) return false;
    const expected = hmac("sha256", secrets["messagebird-jwt"], `${head}.${payload}`);
    if (header.alg !== "none" && !steps.equal(Buffer.from(signature, "base64url"), expected)) return false;
    if (seconds() > claims.exp + 1 || (claims.nbf ?? 0) > seconds() + 1) return false;
    if (!(steps.issuer ?? ((iss) => iss === "MessageBird"))(claims.iss)) return false;
    const hash = (bytes) => sha256(bytes).toString("hex");
    const sameUrl = claims.url_hash === hash(steps.url(request));
    const sameBody =
      body.length === 0 ? claims.payload_hash === undefined : claims.payload_hash === hash(steps.body(body));
    return (steps.claims ?? ((url, same) => url && same))(sameUrl, sameBody, claims);
  },
};

function decoded(text) {
  try {
    return JSON.parse(Buffer.from(text, "base64url"));
  } catch {
    return {};
  }
}

/** For Meta, every GET is a handshake. */
const isHandshake = (scheme, { method }) => scheme === "meta-hmac-sha256" && method === "GET";

/** A listener for Node's server, with the steps of one mistake, or a correct one. */
export function endpoint(scheme, mistake = {}) {
  const steps = { ...correct, ...mistake };
  return async (request, response) => {
    try {
      const body = await bytesOf(request);
      const refusal = steps.early(request, body);
      if (refusal !== undefined) return response.writeHead(refusal).end();
      if (isHandshake(scheme, request)) return respondToHandshake(request, response, steps);
      if (steps.verifies(request) && !verifiers[scheme]({ request, body, steps })) {
        return response.writeHead(401, scheme === "basic" ? steps.challenge : {}).end();
      }
      // The payload of a GET is its query.
      if (request.method === "POST" && !isForm(request)) steps.read(body);
      return response.writeHead(200).end();
    } catch {
      return response.writeHead(500).end();
    }
  };
}
