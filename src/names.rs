//! The names of providers and schemes. This is the only list of them: the modules of the definitions and of the schemes are
//! declared by the same rows.
//!
//! The crate `definitions` compiles this file too.

/// Passes the providers to the macro `$declare`: for each its documentation, its variant, its identifier, and its module in
/// `definitions/`.
macro_rules! providers {
    ($declare:ident) => {
        $declare! {
            /// A provider, which sends webhooks.
            pub enum Provider {
                /// MessageBird: Conversations, SMS and voice.
                Messagebird = "messagebird", messagebird;
                /// Bird: classic notifications and the 2026 platform.
                Bird = "bird", bird;
                /// Bandwidth: messaging callbacks.
                Bandwidth = "bandwidth", bandwidth;
                /// Dotdigital: the Omnichannel API, formerly Comapi.
                Dotdigital = "dotdigital", dotdigital;
                /// Twilio: messaging, voice, video, Conversations, Event Streams.
                Twilio = "twilio", twilio;
                /// Meta: WhatsApp Cloud API, Messenger and Instagram.
                Meta = "meta", meta;
                /// Vonage, formerly Nexmo: Messages, SMS, Voice and Verify.
                Vonage = "vonage", vonage;
            }
        }
    };
}

/// Passes the schemes to the macro `$declare`: for each its documentation, its variant, its identifier, and its module in
/// `src/scheme/`.
macro_rules! schemes {
    ($declare:ident) => {
        $declare! {
            /// A scheme by which a provider authenticates its webhooks.
            #[derive(PartialOrd, Ord)]
            pub enum Scheme {
                /// A JWT with digests of URL and body. MessageBird.
                MessagebirdJwt = "messagebird-jwt", messagebird_jwt;
                /// HMAC-SHA256 over timestamp, sorted query and body digest. MessageBird, deprecated by it.
                MessagebirdHmac = "messagebird-hmac", messagebird_hmac;
                /// HMAC-SHA256 over timestamp, full URL and body digest. Bird, classic notifications.
                BirdHmac = "bird-hmac", bird_hmac;
                /// Standard Webhooks: HMAC-SHA256 over id, timestamp and body. Bird, the 2026 platform.
                StandardWebhooks = "standard-webhooks", standard_webhooks;
                /// HTTP Basic authentication (RFC 7617). Bandwidth. Authenticates neither body nor time.
                Basic = "basic", basic;
                /// HMAC-SHA1 over the body, in hexadecimal. Dotdigital (Comapi). Does not sign the time.
                ComapiHmacSha1 = "comapi-hmac-sha1", comapi_hmac_sha1;
                /// HMAC-SHA1 over the URL and the parameters of a form, or over the URL with a digest of the body. Twilio. Does not
                /// sign the time.
                TwilioHmacSha1 = "twilio-hmac-sha1", twilio_hmac_sha1;
                /// HMAC-SHA256 over the body, in hexadecimal. Meta. Signs neither URL nor time.
                MetaHmacSha256 = "meta-hmac-sha256", meta_hmac_sha256;
                /// A JWT with a digest of the body or the query. Vonage: Messages, Voice and Verify.
                VonageJwt = "vonage-jwt", vonage_jwt;
                /// MD5 or an HMAC over the sorted parameters, in the parameter `sig`. Vonage: SMS.
                VonageSig = "vonage-sig", vonage_sig;
            }
        }
    };
}

providers!(string_enum);
schemes!(string_enum);
