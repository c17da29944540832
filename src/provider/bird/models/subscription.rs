//! What the notifications API takes and gives.

use crate::json::{Words, model};

static SERVICES: Words = Words::new(&["channels", "numbers", "payments", "conversations"]);

model! {
    /// A webhook: which events go to which address. No event itself.
    WEBHOOK_SUBSCRIPTION = "BirdWebhookSubscription" {
        /// Identifies the subscription.
        id: Text,
        /// The organization it belongs to.
        organizationId: Text,
        /// The workspace it belongs to.
        workspaceId: Text,
        /// The service whose events are sent.
        service: OneOf(&SERVICES),
        /// The event that is sent, for example `conversation.created`.
        event: Text,
        /// Where it is sent, an address with `https`.
        url: Uri,
        /// The key that deliveries are signed with; without one they are not signed.
        signingKey: Text,
        /// Conditions, all of which an event must meet.
        eventFilters: OrNull(&List(&Object(&EVENT_FILTER))),
        /// Makes the payload another than Bird's own.
        template: Anything,
        /// Its state, for example `active`.
        status: Text,
        /// When it was made.
        createdAt: DateTime,
        /// When it changed last.
        updatedAt: DateTime,
    }
    /// A condition that an event must meet.
    EVENT_FILTER = "BirdEventFilter" {
        /// The field, for example `channelId`.
        key: Text,
        /// What it must be.
        value: Text,
    }
}
