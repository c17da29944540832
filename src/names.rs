//! The names of providers and schemes. This is the only list of them.
//!
//! The crate `definitions` compiles this file too.

string_enum! {
    /// A provider, which sends webhooks.
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
    /// A scheme by which a provider authenticates its webhooks.
    #[derive(PartialOrd, Ord)]
    pub enum Scheme {
        /// A JWT with digests of URL and body. MessageBird.
        MessagebirdJwt = "messagebird-jwt",
        /// HMAC-SHA256 over timestamp, sorted query and body digest. MessageBird, deprecated by it.
        MessagebirdHmac = "messagebird-hmac",
        /// HMAC-SHA256 over timestamp, full URL and body digest. Bird, classic notifications.
        BirdHmac = "bird-hmac",
        /// Standard Webhooks: HMAC-SHA256 over id, timestamp and body. Bird, the 2026 platform.
        StandardWebhooks = "standard-webhooks",
        /// HTTP Basic authentication (RFC 7617). Bandwidth. Authenticates neither body nor time.
        Basic = "basic",
        /// HMAC-SHA1 over the body, in hexadecimal. Dotdigital (Comapi). Does not sign the time.
        ComapiHmacSha1 = "comapi-hmac-sha1",
        /// HMAC-SHA1 over the URL and the parameters of a form, or over the URL with a digest of the body. Twilio. Does not
        /// sign the time.
        TwilioHmacSha1 = "twilio-hmac-sha1",
        /// HMAC-SHA256 over the body, in hexadecimal. Meta. Signs neither URL nor time.
        MetaHmacSha256 = "meta-hmac-sha256",
        /// A JWT with a digest of the body or the query. Vonage: Messages, Voice and Verify.
        VonageJwt = "vonage-jwt",
        /// MD5 or an HMAC over the sorted parameters, in the parameter `sig`. Vonage: SMS.
        VonageSig = "vonage-sig",
    }
}
