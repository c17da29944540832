/** What each provider signs with and sends. Generated from the models by `cargo xtask generate`. */

import type * as Bandwidth from "./bandwidth.js";
import type * as Bird from "./bird.js";
import type * as Dotdigital from "./dotdigital.js";
import type * as MessageBird from "./messagebird.js";
import type * as Meta from "./meta.js";

export type { Bandwidth, Bird, Dotdigital, MessageBird, Meta };

/** A sender of webhooks. */
export type Provider = "messagebird" | "bird" | "bandwidth" | "dotdigital" | "meta";

/** How each provider's requests prove who sent them, the strongest first. */
export interface Schemes {
  messagebird: "messagebird-jwt" | "messagebird-hmac";
  bird: "standard-webhooks" | "bird-hmac";
  bandwidth: "basic";
  dotdigital: "comapi-hmac-sha1";
  meta: "meta-hmac-sha256";
}

/** What each provider's events carry, by their type. */
export interface Payloads {
  messagebird: MessageBird.Payloads;
  bird: Bird.Payloads;
  bandwidth: Bandwidth.Payloads;
  dotdigital: Dotdigital.Payloads;
  meta: Meta.Payloads;
}
