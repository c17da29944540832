//! The payloads of the providers as types. Generated from the definitions by `cargo xtask generate`.

/// MessageBird.
pub mod messagebird {
    pub mod types;
}

/// Bird.
pub mod bird {
    pub mod types;
}

/// Bandwidth.
pub mod bandwidth {
    pub mod types;
}

/// Dotdigital.
pub mod dotdigital {
    pub mod types;
}

/// Twilio.
pub mod twilio {
    pub mod types;
}

/// Meta.
pub mod meta {
    pub mod types;
}

/// Vonage.
pub mod vonage {
    pub mod types;
}
