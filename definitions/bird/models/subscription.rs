//! The arguments and objects of the notifications API: webhook subscriptions.

use crate::model::{EnumValues, model};

static SERVICES: EnumValues = EnumValues::new(&["channels", "numbers", "payments", "conversations"]);

static STATUSES: EnumValues = EnumValues::new(&["active", "inactive"]);

model! {
    /// A webhook: the events to send, and the address. Not itself an event.
    WEBHOOK_SUBSCRIPTION = "BirdWebhookSubscription" {
        /// The id of the subscription.
        id: Text,
        /// The organization.
        organizationId: Text,
        /// The workspace.
        workspaceId: Text,
        /// The service whose events are sent.
        service: OneOf(&SERVICES),
        /// The event that is sent, for example `conversation.created`.
        event: Text,
        /// The URL to which it is sent, with `https`.
        url: Uri,
        /// The key with which deliveries are signed; without a key they are not signed.
        signingKey: Text,
        /// Conditions, all of which an event must meet.
        eventFilters: OrNull(&List(&Object(&EVENT_FILTER))),
        /// A template that replaces Bird's payload.
        template: Anything,
        /// The state, for example `active`.
        status: Text,
        /// The time of creation.
        createdAt: DateTime,
        /// The time of the last change.
        updatedAt: DateTime,
    }
    /// A condition that an event must meet.
    EVENT_FILTER = "BirdEventFilter" {
        /// The field, for example `channelId`.
        key: Text,
        /// The value that the field must have.
        value: Text,
    }
    /// A page of subscriptions.
    WEBHOOK_SUBSCRIPTION_LIST = "BirdWebhookSubscriptionList" {
        /// The subscriptions of this page.
        results: List(&Object(&WEBHOOK_SUBSCRIPTION)),
    } + observed {
        /// The `pageToken` of the next page; none on the last page.
        nextPageToken: Text,
    }
}

model! {
    sharing {
        /// The organization. If it is missing, the path without organizations is used.
        organizationId: Text,
        /// The workspace.
        workspaceId: Required(&Text),
    }
    /// A page of subscriptions.
    LIST_WEBHOOK_SUBSCRIPTIONS = "BirdListWebhookSubscriptions" {
        /// The maximum number to return, up to 100.
        limit: Integer,
        /// The `nextPageToken` of the page before.
        pageToken: Text,
    }
    /// A subscription.
    WEBHOOK_SUBSCRIPTION_REFERENCE = "BirdWebhookSubscriptionReference" {
        /// The id of the subscription.
        id: Required(&Text),
    }
    /// A webhook to create.
    WEBHOOK_SUBSCRIPTION_CREATE = "BirdWebhookSubscriptionCreate" {
        /// The service whose events to send.
        service: Required(&OneOf(&SERVICES)),
        /// The event to send, for example `conversation.created`.
        event: Required(&Text),
        /// The URL to which it is sent: `https`, a domain name, and no port.
        url: Required(&Text),
        /// The key with which deliveries are signed; without a key they are not signed.
        signingKey: Text,
        /// Conditions, all of which an event must meet.
        eventFilters: OrNull(&List(&Object(&EVENT_CONDITION))),
        /// A template that replaces Bird's payload.
        template: Text,
    }
    /// A change of a subscription.
    WEBHOOK_SUBSCRIPTION_UPDATE = "BirdWebhookSubscriptionUpdate" {
        /// The id of the subscription.
        id: Required(&Text),
        /// The service whose events to send.
        service: OneOf(&SERVICES),
        /// The event to send.
        event: Text,
        /// The URL to which it is sent: `https`, a domain name, and no port.
        url: Text,
        /// The key to sign deliveries with.
        signingKey: Text,
        /// Conditions, all of which an event must meet.
        eventFilters: OrNull(&List(&Object(&EVENT_CONDITION))),
        /// A template that replaces Bird's payload.
        template: Text,
        /// The status; `inactive` pauses it.
        status: OneOf(&STATUSES),
    }
}

model! {
    /// A condition to set.
    EVENT_CONDITION = "BirdEventCondition" {
        /// The field, for example `channelId`.
        key: Required(&Text),
        /// The value that the field must have.
        value: Required(&Text),
    }
}
