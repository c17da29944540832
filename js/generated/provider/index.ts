/** The schemes, secrets and payloads of each provider. Generated from the definitions by `cargo xtask generate`. */

import type * as Bandwidth from "./bandwidth.js";
import type * as Bird from "./bird.js";
import type * as Dotdigital from "./dotdigital.js";
import type * as MessageBird from "./messagebird.js";
import type * as Meta from "./meta.js";
import type * as Twilio from "./twilio.js";
import type * as Vonage from "./vonage.js";

export type { Bandwidth, Bird, Dotdigital, MessageBird, Meta, Twilio, Vonage };

/** A provider of webhooks. */
export type Provider = "messagebird" | "bird" | "bandwidth" | "dotdigital" | "twilio" | "meta" | "vonage";

/** The schemes of each provider, the strongest first. */
export interface Schemes {
  messagebird: "messagebird-jwt" | "messagebird-hmac";
  bird: "standard-webhooks" | "bird-hmac";
  bandwidth: "basic";
  dotdigital: "comapi-hmac-sha1";
  twilio: "twilio-hmac-sha1";
  meta: "meta-hmac-sha256";
  vonage: "vonage-jwt" | "vonage-sig";
}

/** A username and a password, for HTTP Basic authentication. */
export interface Credentials {
  username: string;
  password: string;
}

/** The secret of each provider. */
export interface Secrets {
  messagebird: string;
  bird: string;
  bandwidth: Credentials;
  dotdigital: string;
  twilio: string;
  meta: string;
  vonage: string;
}

/** The payloads of each provider's events, by their type. */
export interface Payloads {
  messagebird: MessageBird.Payloads;
  bird: Bird.Payloads;
  bandwidth: Bandwidth.Payloads;
  dotdigital: Dotdigital.Payloads;
  twilio: Twilio.Payloads;
  meta: Meta.Payloads;
  vonage: Vonage.Payloads;
}
