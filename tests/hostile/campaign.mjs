/** Sends hostile requests to receivers, each followed by an authentic one of the same size, and counts the results. */
import { seeded } from "../js/seeded.mjs";
import { Latencies } from "./latencies.mjs";
import { maker, NOW, receiverOptions } from "./requests.mjs";

const at = { now: NOW };
/** Sizes in bytes, smaller ones more often. */
const SIZES = [500, 500, 500, 500, 500, 500, 500, 2000, 2000, 2000, 8000, 8000];
/** The size of occasional large requests, which would otherwise dominate the run time. */
const LARGE = 60000;

/**
 * A campaign of hostile requests with as many authentic ones between them. `step(n)` sends the next n, by `receive` or one of
 * the other functions; `state` has the results.
 */
export class Campaign {
  constructor(
    { createReceiver, signRequest, parse, validate, detect, WebhookError },
    { seed = 1, clock = () => 0 } = {},
  ) {
    this.state = { hostile: 0, authentic: 0, traps: 0, thrown: 0, wrong: 0, first: null, codes: {}, functions: {} };
    this.forgetLatencies();
    this.api = { parse, validate, detect, WebhookError };
    this.clock = clock;
    this.random = seeded(seed);
    this.make = maker(this.random, signRequest);
    this.receivers = Object.fromEntries(
      Object.entries(receiverOptions).map(([provider, options]) => [provider, createReceiver(options)]),
    );
    this.handlers = Object.fromEntries(
      Object.entries(this.receivers).map(([provider, receiver]) => [
        provider,
        receiver.handler(() => {}, { onError: () => {}, onRefusal: () => {} }),
      ]),
    );
    this.kinds = ["unauthenticated", "unauthenticated", "unauthenticated", "provider"].flatMap((who) =>
      Object.entries(this.make[who]).map(([kind, request]) => ({ who, kind, request })),
    );
  }

  async step(count) {
    for (let nth = 0; nth < count; nth++) {
      const size = this.random.chance(0.005) ? LARGE : this.random.pick(SIZES);
      const hostile = this.random.pick(this.kinds);
      await this.#receiveHostile(hostile, size);
      this.#receiveAuthentic(size);
    }
  }

  forgetLatencies() {
    this.hostile = { unauthenticated: {}, provider: {} };
    this.authentic = {};
  }

  async #receiveHostile({ who, kind, request: make }, size) {
    const { provider, request } = make(size);
    const receiver = this.receivers[provider];
    this.state.hostile += 1;
    const outcome = this.#timed(
      this.#latencies(this.hostile[who], kind, size),
      () => receiver.safeReceive(request, at),
      `${who}: ${kind}`,
    );
    if (outcome === undefined) return;
    const code = outcome.ok ? "accepted" : outcome.error.code;
    this.state.codes[code] = (this.state.codes[code] ?? 0) + 1;
    if (code === "INTERNAL_ERROR") this.#note("traps", kind, outcome.error);
    if (who === "unauthenticated" && outcome.ok) this.#note("wrong", kind, request);
    await this.#callOther(kind, provider, request);
  }

  #receiveAuthentic(size) {
    const { provider, scheme, request } = this.make.authentic(size);
    this.state.authentic += 1;
    const outcome = this.#timed(
      this.#latencies(this.authentic, "authentic", size),
      () => this.receivers[provider].safeReceive(request, at),
      "authentic",
    );
    if (!outcome?.ok || outcome.delivery.scheme !== scheme) this.#note("wrong", `authentic ${scheme}`, outcome?.error);
  }

  /** Passes the request to one of the other functions, each in turn. */
  async #callOther(kind, provider, request) {
    const receiver = this.receivers[provider];
    const functions = {
      verify: () => receiver.verify(request, at),
      explain: () => receiver.explain(request, at),
      parse: () => this.api.parse(provider, request?.body, { url: request?.url }),
      validate: () => this.api.validate(provider, request?.body),
      "validate (strict)": () => this.api.validate(provider, request?.body, { strict: true }),
      detect: () => this.api.detect(request),
      handler: () => this.#handle(provider, request),
    };
    const names = Object.keys(functions);
    const name = names[this.state.hostile % (2 * names.length)];
    if (name === undefined) return;
    this.state.functions[name] = (this.state.functions[name] ?? 0) + 1;
    try {
      await functions[name]();
    } catch (error) {
      if (!(error instanceof this.api.WebhookError)) this.#note("thrown", `${name}: ${kind}`, error);
      else if (error.code === "INTERNAL_ERROR") this.#note("traps", `${name}: ${kind}`, error);
    }
  }

  /** Passes the request as a `Request`, if that can represent it. */
  async #handle(provider, request) {
    let converted;
    try {
      converted = new Request(request.url, { method: "POST", headers: request.headers, body: request.body });
    } catch {
      return;
    }
    const { status } = await this.handlers[provider](converted);
    if (status >= 500) throw new Error(`the response was ${status}`);
  }

  #timed(latencies, call, kind) {
    const start = this.clock();
    try {
      const outcome = call();
      latencies.add(this.clock() - start);
      return outcome;
    } catch (error) {
      this.#note("thrown", kind, error);
    }
  }

  #latencies(group, kind, size) {
    group[size] ??= {};
    group[size][kind] ??= new Latencies();
    return group[size][kind];
  }

  #note(what, kind, evidence) {
    this.state[what] += 1;
    this.state.first ??= `${what}: ${kind}: ${evidence?.stack ?? JSON.stringify(evidence)}`.slice(0, 2000);
  }
}
