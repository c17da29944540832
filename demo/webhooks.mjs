/** A webhook of every scheme: a sample of its provider. All people, numbers and ids are invented. */
import { providers } from "hookproof";
import { samples } from "hookproof/samples";
import { secrets } from "../tests/secrets.mjs";

/** The event of a scheme whose provider does not sign its first sample with it. */
const events = {
  "messagebird-hmac": "sms.status.report",
  "standard-webhooks": "sms.delivered",
  "vonage-sig": "sms.inbound",
};

export const webhooks = Object.entries(providers).flatMap(([provider, { schemes }]) =>
  schemes.map((scheme) => {
    const type = events[scheme] ?? providers[provider].events[0];
    const { method, url, headers, body } = samples(provider, type);
    const { pathname, search } = new URL(url);
    return { provider, scheme, type, secret: secrets[scheme], method, path: pathname + search, headers, body };
  }),
);
