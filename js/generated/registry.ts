/** The providers, for the command line. Generated from the definitions by `cargo xtask generate`. */

import type { Provider } from "./provider/index.js";

/** The name of each provider in its own spelling, and the kind of its secrets. */
export const registry: {
  readonly [P in Provider]: { readonly title: string; readonly secret: "text" | "credentials" };
} = {
  messagebird: { title: "MessageBird", secret: "text" },
  bird: { title: "Bird", secret: "text" },
  bandwidth: { title: "Bandwidth", secret: "credentials" },
  dotdigital: { title: "Dotdigital", secret: "text" },
  twilio: { title: "Twilio", secret: "text" },
  meta: { title: "Meta", secret: "text" },
  vonage: { title: "Vonage", secret: "text" },
};
