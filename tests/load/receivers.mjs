/** The receivers of the servers under load. */
import { secrets } from "../../demo/secrets.mjs";

/** The limit of the receivers. It is below the default, so that bodies that exceed it do not dominate the traffic. */
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
  vonage: { provider: "vonage", secret: secrets.VONAGE_SIGNATURE_SECRET },
};
