/** `standard-webhooks` with the package `@hookflo/tern`, which takes a `Request` and parses its body, too. */
import { getPlatformAlgorithmConfig, WebhookVerificationService } from "@hookflo/tern";
import { platformDelivery, readSms } from "./platform-event.mjs";

export function createReceiver(secret) {
  // The signature of this platform is that of Standard Webhooks.
  const { signatureConfig } = getPlatformAlgorithmConfig("dodopayments");
  const config = { platform: "dodopayments", secret, signatureConfig };
  return async ({ url, headers, body }) => {
    const request = new Request(url, { method: "POST", headers, body });
    const { isValid, payload } = await WebhookVerificationService.verify(request, config);
    if (!isValid) throw new Error("the signature is wrong");
    return platformDelivery(headers, readSms(undefined, payload));
  };
}
