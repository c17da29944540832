/** The operations of the REST API of Bird. Generated from the definitions by `cargo xtask generate`. */

import type * as Bird from "../provider/bird.js";

/** The operations, each with its arguments, the body of its request, and the data of its response. */
export interface Operations {
  /** Lists the webhook subscriptions of a workspace. */
  listWebhookSubscriptions: { arguments: ListWebhookSubscriptions; body: null; data: Bird.WebhookSubscriptionList };
  /** Makes a webhook subscription: one event of one service, to one address. */
  createWebhookSubscription: { arguments: WebhookSubscriptionCreate; body: string; data: Bird.WebhookSubscription };
  /** Shows a webhook subscription. */
  getWebhookSubscription: { arguments: WebhookSubscriptionReference; body: null; data: Bird.WebhookSubscription };
  /** Changes a webhook subscription, or stops it for a while. */
  updateWebhookSubscription: { arguments: WebhookSubscriptionUpdate; body: string; data: Bird.WebhookSubscription };
  /** Deletes a webhook subscription. */
  deleteWebhookSubscription: { arguments: WebhookSubscriptionReference; body: null; data: null };
}

/** The names of the operations. */
export const operations = [
  "listWebhookSubscriptions",
  "createWebhookSubscription",
  "getWebhookSubscription",
  "updateWebhookSubscription",
  "deleteWebhookSubscription",
] as const satisfies readonly (keyof Operations)[];

/** Which page of subscriptions. */
export interface ListWebhookSubscriptions {
  /** The organization it belongs to. Left out, the address without organizations is used. */
  organizationId?: string | undefined;
  /** The workspace it belongs to. */
  workspaceId: string;
  /** How many to give at most, up to 100. */
  limit?: number | undefined;
  /** The `nextPageToken` of the page before. */
  pageToken?: string | undefined;
}

/** Which events are to go to which address. */
export interface WebhookSubscriptionCreate {
  /** The organization it belongs to. Left out, the address without organizations is used. */
  organizationId?: string | undefined;
  /** The workspace it belongs to. */
  workspaceId: string;
  /** The service whose events to send. */
  service: "channels" | "numbers" | "payments" | "conversations";
  /** The event to send, for example `conversation.created`. */
  event: string;
  /** Where to send it: an address with `https` and a domain name, without a port. */
  url: string;
  /** The key to sign deliveries with; without one they are not signed. */
  signingKey?: string | undefined;
  /** Conditions, all of which an event must meet. */
  eventFilters?: readonly EventCondition[] | null | undefined;
  /** Makes the payload another than Bird's own. */
  template?: string | undefined;
}

/** A condition to set. */
export interface EventCondition {
  /** The field, for example `channelId`. */
  key: string;
  /** What it must be. */
  value: string;
}

/** Which subscription. */
export interface WebhookSubscriptionReference {
  /** The organization it belongs to. Left out, the address without organizations is used. */
  organizationId?: string | undefined;
  /** The workspace it belongs to. */
  workspaceId: string;
  /** Identifies the subscription. */
  id: string;
}

/** How a subscription is to change. */
export interface WebhookSubscriptionUpdate {
  /** The organization it belongs to. Left out, the address without organizations is used. */
  organizationId?: string | undefined;
  /** The workspace it belongs to. */
  workspaceId: string;
  /** Identifies the subscription. */
  id: string;
  /** The service whose events to send. */
  service?: "channels" | "numbers" | "payments" | "conversations" | undefined;
  /** The event to send. */
  event?: string | undefined;
  /** Where to send it: an address with `https` and a domain name, without a port. */
  url?: string | undefined;
  /** The key to sign deliveries with. */
  signingKey?: string | undefined;
  /** Conditions, all of which an event must meet. */
  eventFilters?: readonly EventCondition[] | null | undefined;
  /** Makes the payload another than Bird's own. */
  template?: string | undefined;
  /** `inactive` stops it for a while. */
  status?: "active" | "inactive" | undefined;
}
