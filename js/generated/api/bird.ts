/** The operations of the REST API of Bird. Generated from the definitions by `cargo xtask generate`. */

import type * as Bird from "../provider/bird.js";

/** The operations, each with its arguments, the body of its request, and the data of its response. */
export interface Operations {
  /** Lists the webhook subscriptions of a workspace. */
  listWebhookSubscriptions: { arguments: ListWebhookSubscriptions; body: null; data: Bird.WebhookSubscriptionList };
  /** Creates a webhook subscription, which sends one event of one service to one URL. */
  createWebhookSubscription: { arguments: WebhookSubscriptionCreate; body: string; data: Bird.WebhookSubscription };
  /** Returns a webhook subscription. */
  getWebhookSubscription: { arguments: WebhookSubscriptionReference; body: null; data: Bird.WebhookSubscription };
  /** Updates a webhook subscription, or pauses it. */
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

/** A page of subscriptions. */
export interface ListWebhookSubscriptions {
  /** The organization. If it is missing, the path without organizations is used. */
  organizationId?: string | undefined;
  /** The workspace. */
  workspaceId: string;
  /** The maximum number to return, up to 100. */
  limit?: number | undefined;
  /** The `nextPageToken` of the page before. */
  pageToken?: string | undefined;
}

/** A webhook to create. */
export interface WebhookSubscriptionCreate {
  /** The organization. If it is missing, the path without organizations is used. */
  organizationId?: string | undefined;
  /** The workspace. */
  workspaceId: string;
  /** The service whose events to send. */
  service: "channels" | "numbers" | "payments" | "conversations";
  /** The event to send, for example `conversation.created`. */
  event: string;
  /** The URL to which it is sent: `https`, a domain name, and no port. */
  url: string;
  /** The key with which deliveries are signed; without a key they are not signed. */
  signingKey?: string | undefined;
  /** Conditions, all of which an event must meet. */
  eventFilters?: readonly EventCondition[] | null | undefined;
  /** A template that replaces Bird's payload. */
  template?: string | undefined;
}

/** A condition to set. */
export interface EventCondition {
  /** The field, for example `channelId`. */
  key: string;
  /** The value that the field must have. */
  value: string;
}

/** A subscription. */
export interface WebhookSubscriptionReference {
  /** The organization. If it is missing, the path without organizations is used. */
  organizationId?: string | undefined;
  /** The workspace. */
  workspaceId: string;
  /** The id of the subscription. */
  id: string;
}

/** A change of a subscription. */
export interface WebhookSubscriptionUpdate {
  /** The organization. If it is missing, the path without organizations is used. */
  organizationId?: string | undefined;
  /** The workspace. */
  workspaceId: string;
  /** The id of the subscription. */
  id: string;
  /** The service whose events to send. */
  service?: "channels" | "numbers" | "payments" | "conversations" | undefined;
  /** The event to send. */
  event?: string | undefined;
  /** The URL to which it is sent: `https`, a domain name, and no port. */
  url?: string | undefined;
  /** The key to sign deliveries with. */
  signingKey?: string | undefined;
  /** Conditions, all of which an event must meet. */
  eventFilters?: readonly EventCondition[] | null | undefined;
  /** A template that replaces Bird's payload. */
  template?: string | undefined;
  /** The status; `inactive` pauses it. */
  status?: "active" | "inactive" | undefined;
}
