//! The events of WhatsApp Business accounts and their phone numbers.

use crate::model::{EnumValues, model};

static EVENTS: EnumValues = EnumValues::new(&[
    "ACCOUNT_DELETED",
    "ACCOUNT_RESTRICTION",
    "ACCOUNT_VIOLATION",
    "ACCOUNT_OFFBOARDED",
    "ACCOUNT_RECONNECTED",
    "AD_ACCOUNT_LINKED",
    "AUTH_INTL_PRICE_ELIGIBILITY_UPDATE",
    "BUSINESS_PRIMARY_LOCATION_COUNTRY_UPDATE",
    "DISABLED_UPDATE",
    "MM_LITE_TERMS_SIGNED",
    "PARTNER_ADDED",
    "PARTNER_REMOVED",
    "PARTNER_APP_INSTALLED",
    "PARTNER_APP_UNINSTALLED",
    "PARTNER_CLIENT_CERTIFICATION_STATUS_UPDATE",
    "VOLUME_BASED_PRICING_TIER_UPDATE",
]);

model! {
    /// An account changed.
    ACCOUNT_UPDATE = "MetaWhatsappAccountUpdate" {
        /// The type of the event.
        event: OneOf(&EVENTS),
        /// The country where the business is.
        country: Text,
        /// The rule that was violated.
        violation_info: Record,
        /// Whether it is disabled.
        ban_info: Record,
        /// The restrictions.
        restriction_info: List(&Record),
        /// The account and the partner.
        waba_info: Record,
        /// The reason for the disconnection.
        disconnection_info: Record,
        /// The eligibility for the international rates of authentication messages.
        auth_international_rate_eligibility: Record,
        /// The certification of a partner's client.
        partner_client_certification_info: Record,
        /// The tier of its rates.
        volume_tier_info: Record,
    } + observed {
        /// The phone number.
        phone_number: Text,
        /// The name of the change, if the value contains it.
        field: Text,
        /// The kind of account, if the value contains it.
        object: Text,
    }
    /// An account was reviewed.
    ACCOUNT_REVIEW_UPDATE = "MetaWhatsappAccountReviewUpdate" {
        /// The decision, such as `APPROVED`.
        decision: Text,
    }
    /// An alert of a business account.
    ACCOUNT_ALERTS = "MetaWhatsappAccountAlert" {
        /// The kind of the entity, such as `BUSINESS`.
        entity_type: Text,
        /// The id of the entity.
        entity_id: Text,
        /// The alert.
        alert_info: Object(&ALERT),
    } + observed {
        /// The severity.
        alert_severity: Text,
        /// Whether the alert is active.
        alert_status: Text,
        /// The kind of the alert.
        alert_type: Text,
        /// A human-readable description.
        alert_description: Text,
    }
    /// An alert.
    ALERT = "MetaWhatsappAlert" {
        /// The severity.
        alert_severity: Text,
        /// Whether the alert is active.
        alert_status: Text,
        /// The kind of the alert.
        alert_type: Text,
        /// A human-readable description.
        alert_description: Text,
    }
    /// The capabilities of a business changed.
    BUSINESS_CAPABILITY_UPDATE = "MetaWhatsappBusinessCapabilityUpdate" {
        /// The maximum number of conversations per day.
        max_daily_conversations_per_business: Observed(&Integer, &Text),
        /// The maximum number of conversations per day and phone number, in earlier versions.
        max_daily_conversation_per_phone: Observed(&Integer, &Text),
        /// The maximum number of phone numbers of an account.
        max_phone_numbers_per_waba: Integer,
        /// The maximum number of phone numbers of the business.
        max_phone_numbers_per_business: Integer,
    }
    /// The name of a phone number was reviewed.
    PHONE_NUMBER_NAME_UPDATE = "MetaWhatsappPhoneNumberNameUpdate" {
        /// The number.
        display_phone_number: Text,
        /// The decision, such as `APPROVED`.
        decision: Text,
        /// The name.
        requested_verified_name: Text,
        /// The reason for the rejection.
        rejection_reason: Text,
    }
    /// The number of messages that a phone number may send has changed.
    PHONE_NUMBER_QUALITY_UPDATE = "MetaWhatsappPhoneNumberQualityUpdate" {
        /// The number.
        display_phone_number: Text,
        /// The event, such as `THROUGHPUT_UPGRADE`.
        event: Text,
        /// The limit, such as `TIER_UNLIMITED`.
        current_limit: Text,
        /// The earlier limit.
        old_limit: Text,
        /// The maximum number of conversations per day.
        max_daily_conversations_per_business: Observed(&Text, &Integer),
    }
    /// The PIN of a phone number was changed, or is to be.
    SECURITY = "MetaWhatsappSecurity" {
        /// The number.
        display_phone_number: Text,
        /// The event, such as `PIN_RESET_REQUEST`.
        event: Text,
        /// The user who requested it.
        requester: Text,
    }
    /// A solution of several partners changed.
    PARTNER_SOLUTIONS = "MetaWhatsappPartnerSolutions" {
        /// The event, such as `SOLUTION_CREATED`.
        event: Text,
        /// The solution.
        solution_id: Text,
        /// The status, such as `INITIATED`.
        solution_status: Text,
    }
    /// A configuration for payments changed.
    PAYMENT_CONFIGURATION_UPDATE = "MetaWhatsappPaymentConfigurationUpdate" {
        /// The configuration.
        configuration_name: Text,
        /// The payment provider.
        provider_name: Text,
        /// The business at that provider.
        provider_mid: Text,
        /// The status.
        status: Text,
        /// The time of creation, in seconds since 1970.
        created_timestamp: Integer,
        /// The time of the change, in seconds since 1970.
        updated_timestamp: Integer,
    }
}
