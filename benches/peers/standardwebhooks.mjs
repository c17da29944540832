/** `standard-webhooks` with the package `standardwebhooks`, which parses the body, too. */
import { Webhook } from "standardwebhooks";
import { platformDelivery, readSms } from "./platform-event.mjs";

export function createReceiver(secret) {
  const webhook = new Webhook(secret);
  return ({ headers, body }) => {
    const text = body.toString();
    return platformDelivery(headers, readSms(text, webhook.verify(text, headers)));
  };
}
