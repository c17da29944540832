/** What the servers under load receive. */
import { secrets } from "../../demo/secrets.mjs";

/** The receivers' limit, much below the default so that what is too large does not crowd out all else. */
export const MAX_BODY_BYTES = 64 * 1024;

/** The options of the receiver at each path. */
export const receivers = {
  messagebird: { provider: "messagebird", secret: secrets.MESSAGEBIRD_SIGNING_KEY },
  bird: { provider: "bird", secret: [secrets.BIRD_WEBHOOK_SECRET, secrets.BIRD_SIGNING_KEY] },
  bandwidth: {
    provider: "bandwidth",
    secret: { username: secrets.BANDWIDTH_USERNAME, password: secrets.BANDWIDTH_PASSWORD },
  },
  dotdigital: { provider: "dotdigital", secret: secrets.DOTDIGITAL_SECRET },
};
