//! The platform's events of sent and received emails, suppressed addresses, and domains.

use super::{TAG, platform_events};
use crate::model::{EnumValues, model};

static ROLES: EnumValues = EnumValues::new(&["to", "cc", "bcc"]);

static BOUNCES: EnumValues = EnumValues::new(&["hard", "soft", "block", "admin", "undetermined"]);

static REJECTIONS: EnumValues = EnumValues::new(&[
    "recipient_suppressed",
    "transmission_failed",
    "generation_failure",
    "policy_rejection",
    "domain_unverified",
    "quota_exceeded",
    "recipient_not_allowed",
]);

platform_events! {
    /// The status of an email changed, or its recipient unsubscribed or complained.
    EMAIL_EVENT = "BirdEmailEvent" of EMAIL;
    /// The recipient's mail server refused an email for good, at once or later.
    EMAIL_BOUNCED_EVENT = "BirdEmailBouncedEvent" of EMAIL_BOUNCE;
    /// The recipient's mail server deferred an email, which is sent again.
    EMAIL_DEFERRED_EVENT = "BirdEmailDeferredEvent" of EMAIL_DEFERRAL;
    /// Bird rejected an email.
    EMAIL_REJECTED_EVENT = "BirdEmailRejectedEvent" of EMAIL_REJECTION;
    /// A recipient reported an email as spam.
    EMAIL_COMPLAINED_EVENT = "BirdEmailComplainedEvent" of EMAIL_COMPLAINT;
    /// A recipient opened an email.
    EMAIL_OPENED_EVENT = "BirdEmailOpenedEvent" of EMAIL_OPENING;
    /// A recipient followed a link in an email.
    EMAIL_CLICKED_EVENT = "BirdEmailClickedEvent" of EMAIL_CLICK;
    /// An email was scheduled.
    EMAIL_SCHEDULED_EVENT = "BirdEmailScheduledEvent" of EMAIL_SCHEDULE;
    /// A scheduled email was cancelled.
    EMAIL_CANCELED_EVENT = "BirdEmailCanceledEvent" of EMAIL_CANCELLATION;
    /// An email was received.
    EMAIL_RECEIVED_EVENT = "BirdEmailReceivedEvent" of RECEIVED_EMAIL;
    /// An address was suppressed.
    EMAIL_SUPPRESSION_CREATED_EVENT = "BirdEmailSuppressionCreatedEvent" of EMAIL_SUPPRESSION;
    /// A domain was verified, or its verification failed.
    DOMAIN_EVENT = "BirdDomainEvent" of DOMAIN;
}

model! {
    sharing {
        /// The id of the email.
        email_id: Text,
        /// The id of the email to this recipient.
        recipient_id: Text,
        /// The workspace.
        workspace_id: Text,
        /// The recipient's address.
        recipient: Text,
        /// The header field that lists the recipient.
        recipient_role: OneOf(&ROLES),
        /// The account's labels.
        tags: OrNull(&List(&Object(&TAG))),
        /// The account's data, as passed when the message was sent.
        metadata: OrNull(&Record),
    }
    /// An email to one recipient.
    EMAIL = "BirdEmail" {}
    /// A bounce.
    EMAIL_BOUNCE = "BirdEmailBounce" {
        /// The kind of the bounce.
        bounce_type: OneOf(&BOUNCES),
        /// A subclass, as a number.
        bounce_class: Integer,
        /// The mail server's SMTP status, for example `550`.
        bounce_code: Text,
        /// The text of the mail server.
        bounce_description: Text,
        /// The IP address from which it was sent.
        sending_ip: Text,
    }
    /// A deferred delivery.
    EMAIL_DEFERRAL = "BirdEmailDeferral" {
        /// The kind of the rejection.
        bounce_type: OneOf(&BOUNCES),
        /// A subclass, as a number.
        bounce_class: Integer,
        /// The text of the mail server.
        defer_reason: Text,
        /// The IP address from which it was sent.
        sending_ip: Text,
    }
    /// An email that was not sent.
    EMAIL_REJECTION = "BirdEmailRejection" {
        /// The reason.
        rejection_reason: OneOf(&REJECTIONS),
    }
    /// A report of spam.
    EMAIL_COMPLAINT = "BirdEmailComplaint" {
        /// The kind of the report, for example `abuse`.
        feedback_type: Text,
    }
    /// An email that was opened, by a person or by a program that fetches images.
    EMAIL_OPENING = "BirdEmailOpening" {
        /// The IP address.
        ip_address: Text,
        /// The user agent.
        user_agent: Text,
    }
    /// A link that was followed.
    EMAIL_CLICK = "BirdEmailClick" {
        /// The target URL.
        url: Uri,
        /// The IP address.
        ip_address: Text,
        /// The user agent.
        user_agent: Text,
    }
}

model! {
    sharing {
        /// The id of the email.
        email_id: Text,
        /// The workspace.
        workspace_id: Text,
        /// The account's labels.
        tags: OrNull(&List(&Object(&TAG))),
        /// The account's data, as passed when the message was sent.
        metadata: OrNull(&Record),
    }
    /// An email to all its recipients that will be sent.
    EMAIL_SCHEDULE = "BirdEmailSchedule" {
        /// The time for which it is scheduled.
        scheduled_at: DateTime,
    }
    /// An email to all its recipients that will not be sent.
    EMAIL_CANCELLATION = "BirdEmailCancellation" {}
}

model! {
    /// An email that was received.
    RECEIVED_EMAIL = "BirdReceivedEmail" {
        /// The id of the email at Bird.
        inbound_message_id: Text,
        /// The workspace.
        workspace_id: Text,
        /// The header `Message-ID`.
        message_id: Text,
        /// The sender's address.
        from: Text,
        /// The recipients' addresses.
        to: List(&Text),
        /// The subject.
        subject: Text,
        /// The `Message-ID` to which it replies.
        in_reply_to: Text,
        /// The result of the checks of its sender, for example `pass`.
        authentication: Text,
        /// Whether SPF vouches for its sender.
        spf_pass: Boolean,
        /// Whether DKIM vouches for its sender.
        dkim_pass: Boolean,
        /// Whether DMARC vouches for its sender.
        dmarc_pass: Boolean,
        /// The spam score.
        spam_score: Number,
    }
    /// A suppressed address.
    EMAIL_SUPPRESSION = "BirdEmailSuppression" {
        /// The id of the suppression.
        suppression_id: Text,
        /// The address.
        email: Text,
        /// The reason, for example `hard_bounce`.
        reason: Text,
        /// The workspace.
        workspace_id: Text,
    }
    /// A sending domain.
    DOMAIN = "BirdDomain" {
        /// The id of the domain at Bird.
        domain_id: Text,
        /// The name, for example `mail.example.com`.
        domain: Text,
        /// The workspace.
        workspace_id: Text,
        /// The reason for which the verification failed; in `domain.failed`.
        failure_reason: Text,
    }
}
