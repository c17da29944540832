/** The samples of all providers. Generated from the definitions by `cargo xtask generate`. */

import type { ProviderSamples } from "../../samples/encoding.js";
import type { Provider } from "../provider/index.js";
import * as bandwidth from "./bandwidth.js";
import * as bird from "./bird.js";
import * as dotdigital from "./dotdigital.js";
import * as messagebird from "./messagebird.js";
import * as meta from "./meta.js";
import * as twilio from "./twilio.js";
import * as vonage from "./vonage.js";

export const providerSamples: { readonly [P in Provider]: ProviderSamples } = {
  messagebird,
  bird,
  bandwidth,
  dotdigital,
  twilio,
  meta,
  vonage,
};
