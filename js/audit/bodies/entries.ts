/**
 * The entries of the schemes: additions that a provider makes to its format without notice, and known deviations of its traffic
 * from its documentation. The cases of a scheme without an entry are derived from its samples.
 */

import type { Provider, Scheme } from "../../types.js";
import { bandwidth } from "./bandwidth.js";
import { birdClassic, birdPlatform } from "./bird.js";
import { dotdigital } from "./dotdigital.js";
import { messagebird } from "./messagebird.js";
import { meta } from "./meta.js";
import { twilio } from "./twilio.js";
import type { BodiesEntry } from "./types.js";
import { vonage, vonageSms } from "./vonage.js";

export const bodiesEntries: { readonly [P in Provider]?: { readonly [S in Scheme<P>]?: BodiesEntry } } = {
  messagebird: { "messagebird-jwt": messagebird, "messagebird-hmac": messagebird },
  bird: { "bird-hmac": birdClassic, "standard-webhooks": birdPlatform },
  bandwidth: { basic: bandwidth },
  dotdigital: { "comapi-hmac-sha1": dotdigital },
  twilio: { "twilio-hmac-sha1": twilio },
  meta: { "meta-hmac-sha256": meta },
  vonage: { "vonage-jwt": vonage, "vonage-sig": vonageSms },
};
