// The types of options: secrets and schemes depend on the provider.
import { createReceiver, type Delivery, type ReceiverOptions, sign } from "hookproof";

const credentials = { username: "u", password: "p" };

createReceiver({ provider: "bandwidth", secret: credentials });
createReceiver({ provider: "bandwidth", secret: [credentials, credentials], schemes: ["basic"], tolerance: null });
createReceiver({ provider: "bird", secret: ["whsec_…", "key"] as const, schemes: ["bird-hmac"] });
// @ts-expect-error: Bandwidth's secret is credentials
createReceiver({ provider: "bandwidth", secret: "s" });
// @ts-expect-error: only Bandwidth's secret is credentials
createReceiver({ provider: "bird", secret: credentials });
// @ts-expect-error: a list of different kinds of secrets
createReceiver({ provider: "bandwidth", secret: [credentials, "s"] });
// @ts-expect-error: a scheme of another provider
createReceiver({ provider: "dotdigital", secret: "s", schemes: ["basic"] });
// @ts-expect-error: an unknown provider
createReceiver({ provider: "nobody", secret: "s" });
// @ts-expect-error: the secret is required
createReceiver({ provider: "bird" });
// @ts-expect-error: an unknown option
createReceiver({ provider: "bird", secret: "s", tolerence: 5 });

const bird = createReceiver({ provider: "bird", secret: "s" });
bird.handler((delivery: Delivery) => delivery.provider, { onRefusal: null, onError: null });
// @ts-expect-error: a function for the deliveries of another provider
bird.handler((delivery: Delivery<"bandwidth">) => delivery.provider);
// @ts-expect-error: an unknown option
bird.handler(() => {}, { onRefused: null });
// @ts-expect-error: the function is required
bird.handler();
// @ts-expect-error: a number of seconds
createReceiver({ provider: "bird", secret: "s", tolerance: new Date() });

export const chosenLater: ReceiverOptions[] = [
  { provider: "bandwidth", secret: credentials },
  { provider: "messagebird", secret: "s" },
];
export const receivers = chosenLater.map((options) => createReceiver(options));

const request = { url: "https://example.com", body: "{}" };
sign(request, { provider: "messagebird", scheme: "messagebird-jwt", secret: "s", algorithm: "HS512" });
sign(request, { provider: "bandwidth", secret: credentials });
// @ts-expect-error: a scheme of another provider
sign(request, { provider: "bird", scheme: "messagebird-jwt", secret: "s" });
