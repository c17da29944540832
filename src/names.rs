//! The names of providers and schemes: one row each, here only.
//!
//! Also compiled into the definitions, which the tables of a provider are made of.

string_enum! {
    /// A sender of webhooks.
    pub enum Provider {
        /// MessageBird: Conversations, SMS and voice.
        Messagebird = "messagebird",
        /// Bird: classic notifications and the 2026 platform.
        Bird = "bird",
        /// Bandwidth: messaging callbacks.
        Bandwidth = "bandwidth",
        /// Dotdigital: the Omnichannel API, formerly Comapi.
        Dotdigital = "dotdigital",
        /// Twilio: messaging, voice, video, Conversations, Event Streams.
        Twilio = "twilio",
        /// Meta: WhatsApp Cloud API, Messenger and Instagram.
        Meta = "meta",
        /// Vonage, formerly Nexmo: Messages, SMS, Voice and Verify.
        Vonage = "vonage",
    }
}

string_enum! {
    /// A way of signing webhooks.
    #[derive(PartialOrd, Ord)]
    pub enum Scheme {
        /// A JWT with digests of URL and body. MessageBird.
        MessagebirdJwt = "messagebird-jwt",
        /// HMAC-SHA256 over timestamp, sorted query and body digest. MessageBird, deprecated there.
        MessagebirdHmac = "messagebird-hmac",
        /// HMAC-SHA256 over timestamp, full URL and body digest. Bird, classic notifications.
        BirdHmac = "bird-hmac",
        /// Standard Webhooks: HMAC-SHA256 over id, timestamp and body. Bird, the 2026 platform.
        StandardWebhooks = "standard-webhooks",
        /// HTTP Basic authentication (RFC 7617). Bandwidth. Binds neither body nor time.
        Basic = "basic",
        /// HMAC-SHA1 over the body, in hexadecimal. Dotdigital (Comapi). Binds no time.
        ComapiHmacSha1 = "comapi-hmac-sha1",
        /// HMAC-SHA1 over the URL and the parameters of a form, or over the URL with a digest of the body. Twilio. Binds no
        /// time.
        TwilioHmacSha1 = "twilio-hmac-sha1",
        /// HMAC-SHA256 over the body, in hexadecimal. Meta. Binds neither URL nor time.
        MetaHmacSha256 = "meta-hmac-sha256",
        /// A JWT with a digest of the body or the query. Vonage: Messages, Voice and Verify.
        VonageJwt = "vonage-jwt",
        /// MD5 or an HMAC over the sorted parameters, in the parameter `sig`. Vonage: SMS.
        VonageSig = "vonage-sig",
    }
}
