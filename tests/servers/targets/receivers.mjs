/** The receivers of the target tests, by the name in the header `x-receiver`. */

export const secret = "a key of the provider and its customer";
export const origin = "https://hooks.example.net";

export const schemes = { bird: "bird-hmac", messagebird: "messagebird-hmac" };

/** With and without an origin as the option `url`, for a scheme that signs the URL and one that signs the query. */
export function receiversOf(createReceiver) {
  return Object.fromEntries(
    Object.keys(schemes).flatMap((provider) => [
      [provider, createReceiver({ provider, secret })],
      [`${provider} ${origin}`, createReceiver({ provider, secret, url: origin })],
    ]),
  );
}
