/** The providers, for the command line, the inspector and the audit. Generated from the definitions by `cargo xtask generate`. */

import type { Provider } from "./provider/index.js";

interface Registered {
  /** The name in the provider's own spelling. */
  readonly title: string;
  /** The kind of its secrets. */
  readonly secret: "text" | "credentials";
  /** Whether it confirms a URL before it sends deliveries to it. */
  readonly handshake: boolean;
  /** Seconds within which it expects a response; null if its documentation states no limit. */
  readonly timeLimit: number | null;
}

export const registry: { readonly [P in Provider]: Registered } = {
  messagebird: { title: "MessageBird", secret: "text", handshake: false, timeLimit: null },
  bird: { title: "Bird", secret: "text", handshake: false, timeLimit: null },
  bandwidth: { title: "Bandwidth", secret: "credentials", handshake: false, timeLimit: 10 },
  dotdigital: { title: "Dotdigital", secret: "text", handshake: false, timeLimit: 10 },
  twilio: { title: "Twilio", secret: "text", handshake: false, timeLimit: 15 },
  meta: { title: "Meta", secret: "text", handshake: true, timeLimit: 5 },
  vonage: { title: "Vonage", secret: "text", handshake: false, timeLimit: null },
};
