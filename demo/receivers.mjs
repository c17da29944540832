/** The options of a receiver for every provider, with the secrets of all of its schemes. */
import { providers } from "hookproof";
import { optionsOf, secrets } from "../tests/secrets.mjs";

export const receivers = Object.fromEntries(
  Object.entries(providers).map(([provider, { schemes }]) => {
    const secret = [...new Set(schemes.map((scheme) => secrets[scheme]))];
    return [provider, { provider, secret, ...Object.assign({}, ...schemes.map(optionsOf)) }];
  }),
);
