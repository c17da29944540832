//! What happens to WhatsApp Business accounts and their phone numbers.

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
        /// What happened.
        event: OneOf(&EVENTS),
        /// The country where the business is.
        country: Text,
        /// Which rule it broke.
        violation_info: Record,
        /// Whether it is disabled.
        ban_info: Record,
        /// What it may not do.
        restriction_info: List(&Record),
        /// The account and the partner.
        waba_info: Record,
        /// Why it was disconnected.
        disconnection_info: Record,
        /// Where lower rates apply.
        auth_international_rate_eligibility: Record,
        /// The certification of a partner's client.
        partner_client_certification_info: Record,
        /// The tier of its rates.
        volume_tier_info: Record,
    } + observed {
        /// The phone number.
        phone_number: Text,
        /// The name of the change, where it stands in its value.
        field: Text,
        /// The kind of account, where it stands in the value.
        object: Text,
    }
    /// An account was reviewed.
    ACCOUNT_REVIEW_UPDATE = "MetaWhatsappAccountReviewUpdate" {
        /// The decision, such as `APPROVED`.
        decision: Text,
    }
    /// Something about a business needs attention.
    ACCOUNT_ALERTS = "MetaWhatsappAccountAlert" {
        /// What it is about, such as `BUSINESS`.
        entity_type: Text,
        /// Identifies that.
        entity_id: Text,
        /// The alert.
        alert_info: Object(&ALERT),
    } + observed {
        /// How urgent it is.
        alert_severity: Text,
        /// Whether it still holds.
        alert_status: Text,
        /// Which alert.
        alert_type: Text,
        /// For a human.
        alert_description: Text,
    }
    /// An alert.
    ALERT = "MetaWhatsappAlert" {
        /// How urgent it is.
        alert_severity: Text,
        /// Whether it still holds.
        alert_status: Text,
        /// Which alert.
        alert_type: Text,
        /// For a human.
        alert_description: Text,
    }
    /// What a business may do changed.
    BUSINESS_CAPABILITY_UPDATE = "MetaWhatsappBusinessCapabilityUpdate" {
        /// Conversations a day.
        max_daily_conversations_per_business: Observed(&Integer, &Text),
        /// Conversations a day and phone number, of earlier versions.
        max_daily_conversation_per_phone: Observed(&Integer, &Text),
        /// Phone numbers of an account.
        max_phone_numbers_per_waba: Integer,
        /// Phone numbers of the business.
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
        /// Why it was rejected.
        rejection_reason: Text,
    }
    /// How many messages a phone number may send changed.
    PHONE_NUMBER_QUALITY_UPDATE = "MetaWhatsappPhoneNumberQualityUpdate" {
        /// The number.
        display_phone_number: Text,
        /// What happened, such as `THROUGHPUT_UPGRADE`.
        event: Text,
        /// The limit, such as `TIER_UNLIMITED`.
        current_limit: Text,
        /// The earlier limit.
        old_limit: Text,
        /// Conversations a day.
        max_daily_conversations_per_business: Observed(&Text, &Integer),
    }
    /// The PIN of a phone number was changed, or is to be.
    SECURITY = "MetaWhatsappSecurity" {
        /// The number.
        display_phone_number: Text,
        /// What happened, such as `PIN_RESET_REQUEST`.
        event: Text,
        /// The user who asked for it.
        requester: Text,
    }
    /// A solution of several partners changed.
    PARTNER_SOLUTIONS = "MetaWhatsappPartnerSolutions" {
        /// What happened, such as `SOLUTION_CREATED`.
        event: Text,
        /// The solution.
        solution_id: Text,
        /// Its status, such as `INITIATED`.
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
        /// Its status.
        status: Text,
        /// When it was made, in seconds since 1970.
        created_timestamp: Integer,
        /// When it changed, in seconds since 1970.
        updated_timestamp: Integer,
    }
}
