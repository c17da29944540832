/** The providers, for the command line and the inspector. Generated from the definitions by `cargo xtask generate`. */

import type { Provider } from "./provider/index.js";

interface Registered {
  /** The name in the provider's own spelling. */
  readonly title: string;
  /** The kind of its secrets. */
  readonly secret: "text" | "credentials";
  /** Whether it confirms a URL before it sends deliveries to it. */
  readonly handshake: boolean;
}

export const registry: { readonly [P in Provider]: Registered } = {
  messagebird: { title: "MessageBird", secret: "text", handshake: false },
  bird: { title: "Bird", secret: "text", handshake: false },
  bandwidth: { title: "Bandwidth", secret: "credentials", handshake: false },
  dotdigital: { title: "Dotdigital", secret: "text", handshake: false },
  twilio: { title: "Twilio", secret: "text", handshake: false },
  meta: { title: "Meta", secret: "text", handshake: true },
  vonage: { title: "Vonage", secret: "text", handshake: false },
};
