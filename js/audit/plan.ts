/** Builds cases: signs requests for an endpoint. */

import { registry } from "../generated/registry.js";
import { type Provider, type Scheme, type Secret, type SignOptions, sign, signRequest } from "../index.js";
import { type Sample, samples } from "../samples.js";
import { bodiesOf } from "./bodies/derived.js";
import { bodiesEntries } from "./bodies/entries.js";
import type { Bodies, BodiesEntry, Body, Json } from "./bodies/types.js";
import { explanationOf, type Section } from "./explanations.js";
import type { Endpoint, Message, Signing } from "./message.js";
import { observe, type Traits } from "./traits.js";
import type { AuditCase, AuditExpectation, AuditRequest, AuditSeverity } from "./types.js";

/** The properties of a case that few cases set. */
type Special = Partial<Pick<AuditCase, "severity" | "copies" | "concurrent" | "echo">>;

/** The media type of forms. */
export const FORM = "application/x-www-form-urlencoded";

/** The cases of one scheme, as they are added. */
export class Plan {
  readonly cases: AuditCase[] = [];
  readonly provider: Provider;
  readonly scheme: Scheme;
  readonly secrets: readonly Secret[];
  readonly url: string;
  readonly account: string | null;
  readonly now: number;
  readonly signing: Endpoint["signing"];
  readonly successStatus: number | null;
  readonly traits: Traits;
  readonly bodies: Bodies;
  /** The samples that the provider signs with this scheme. */
  readonly samples: readonly Sample[];

  constructor({ provider, scheme, secrets, url, account, now, signing, successStatus }: Endpoint) {
    this.provider = provider;
    this.scheme = scheme;
    this.secrets = secrets;
    this.url = url;
    this.account = account;
    this.now = now;
    this.signing = signing;
    this.successStatus = successStatus;
    const all = samples(provider) as Sample[];
    const entries: { readonly [S in Scheme]?: BodiesEntry } = bodiesEntries[provider] ?? {};
    this.bodies = bodiesOf(all, entries[scheme]);
    this.samples = all.filter(({ payload }) => this.bodies.includes(payload as unknown as Json));
    const message = this.message();
    this.traits = observe(this, (changes, signing) => this.signed({ ...message, ...changes }, signing));
  }

  /** A new copy of the payload that most cases use. */
  event(): Json {
    return structuredClone(this.bodies.base.payload) as unknown as Json;
  }

  /** A message with the payload of {@link event}, modified by `change`. */
  message(change: (event: Json) => void = () => {}): Message {
    const event = this.event();
    change(event);
    return this.messageOf(this.bodies.wrap(event));
  }

  messageOf(body: Body): Message {
    const post = { method: "POST", url: this.url } as const;
    if ("form" in body && typeof body.form === "string") {
      return { ...post, contentType: FORM, body: body.form };
    }
    return { ...post, contentType: "application/json", body: JSON.stringify(body) };
  }

  sampleMessage({ method, url, headers, body }: Sample): Message {
    const contentType = headers["Content-Type"] ?? null;
    return { method, url: withQuery(this.url, new URL(url).search.slice(1)), contentType, body };
  }

  /** The message with its signature. Where another URL or body is signed, only the headers of the signature are used. */
  signed(message: Message, signing: Signing = {}): AuditRequest {
    if (signing.url !== undefined || signing.body !== undefined)
      return requestOf(message, this.signature(message, signing));
    const { url, headers, body } = signRequest(unsigned(message), this.#options(signing));
    return requestOf({ ...message, url, body: String(body) }, headers);
  }

  /** The headers of the signature. */
  signature(message: Message, signing: Signing = {}): Record<string, string> {
    const { url = message.url, body = message.body } = signing;
    return sign(unsigned({ ...message, url, body }), this.#options(signing));
  }

  #options({ secret = this.secrets[0] as Secret, age = 0, id }: Signing): SignOptions {
    const { provider, scheme, account } = this;
    const named = account === null ? secret : { [account]: secret };
    const options = { provider, scheme, secret: named, now: this.now - age, ...this.signing };
    return { ...options, ...(id === undefined ? {} : { id }) } as SignOptions;
  }

  accept(name: string, section: Section, request: AuditRequest, special: Special = {}): void {
    this.#add(name, section, request, "accept", { severity: "loss", ...special });
  }

  refuse(name: string, section: Section, request: AuditRequest, special: Special = {}): void {
    this.#add(name, section, request, "refuse", { severity: "critical", ...special });
  }

  challenge(name: string, section: Section, request: AuditRequest, special: Special = {}): void {
    this.#add(name, section, request, "challenge", { severity: "loss", ...special });
  }

  #add(
    name: string,
    section: Section,
    request: AuditRequest,
    expected: AuditExpectation,
    { severity, copies = 1, concurrent = false, echo = null }: Special & { severity: AuditSeverity },
  ): void {
    const headers = { ...request.headers, "X-Hookproof-Audit": `${this.scheme} ${name}` };
    this.cases.push({
      name,
      scheme: this.scheme,
      request: { ...request, headers },
      expected,
      severity,
      explanation: explanationOf(section),
      successStatus: this.successStatus,
      echo,
      copies,
      concurrent,
      timeLimit: registry[this.provider].timeLimit,
    });
  }
}

function unsigned({ method, url, contentType, body }: Message) {
  return { method, url, body, headers: contentType === null ? {} : { "Content-Type": contentType } };
}

/** The message with these headers beside its own. */
export function requestOf({ method, url, contentType, body }: Message, headers: AuditRequest["headers"]): AuditRequest {
  const described = contentType === null ? {} : { "Content-Type": contentType };
  return { method, url, headers: { ...described, ...headers }, body: method === "GET" ? null : body };
}

/** The request with another value of one header; null removes the header. `name` is in lower case. */
export function withHeader(request: AuditRequest, name: string, value: string | string[] | null): AuditRequest {
  const entries = Object.entries(request.headers).flatMap(([other, current]): [string, string | string[]][] => {
    if (other.toLowerCase() !== name) return [[other, current]];
    return value === null ? [] : [[other, value]];
  });
  return { ...request, headers: Object.fromEntries(entries) };
}

/** The value of a header. `name` is in lower case. */
export function headerOf(headers: AuditRequest["headers"], name: string): string {
  const [, value] = Object.entries(headers).find(([other]) => other.toLowerCase() === name) ?? [];
  return [value ?? ""].flat().join(", ");
}

export function withQuery(url: string, query: string): string {
  if (query === "") return url;
  return `${url}${url.includes("?") ? "&" : "?"}${query}`;
}
