/** The samples of all providers. Generated from the definitions by `cargo xtask generate`. */

import * as bandwidth from "../samples/bandwidth.js";
import * as bird from "../samples/bird.js";
import * as dotdigital from "../samples/dotdigital.js";
import type { ProviderSamples } from "../samples/encoding.js";
import * as messagebird from "../samples/messagebird.js";
import * as meta from "../samples/meta.js";
import * as twilio from "../samples/twilio.js";
import * as vonage from "../samples/vonage.js";
import type { Provider } from "./provider/index.js";

export const providerSamples: { readonly [P in Provider]: ProviderSamples } = {
  messagebird,
  bird,
  bandwidth,
  dotdigital,
  twilio,
  meta,
  vonage,
};
