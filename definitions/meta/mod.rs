//! Meta: WhatsApp Cloud API, Messenger and Instagram. A body contains the events of several accounts.

mod events;
mod models;
mod unified;

use crate::batch::{Batch, Member};
use crate::discriminator::{Case, Discriminator, Test, TypeName, named_by};
use crate::format::SecretKind;
use crate::handshake::Handshake;
use crate::names::{Provider, Scheme};
use crate::provider::Definition;

/// Meta.
pub static DEFINITION: Definition = Definition {
    provider: Provider::Meta,
    title: "Meta",
    schemes: &[Scheme::MetaHmacSha256],
    secret: SecretKind::Text,
    secret_hint: "the App Secret, in the App Dashboard under Settings, Basic",
    // GET is the handshake.
    methods: &["POST", "GET"],
    accepts_forms: false,
    sends_arrays: false,
    batch: Some(&BODY),
    handshake: Some(&Handshake {
        mode: "hub.mode",
        mode_value: "subscribe",
        token: "hub.verify_token",
        challenge: "hub.challenge",
    }),
    // Bodies of up to 3 MB are documented.
    max_body_bytes: 4 << 20,
    success_status: Some(200),
    // Of Messenger and Instagram; WhatsApp documents none.
    time_limit: Some(5),
    events: &[
        events::WHATSAPP,
        events::WHATSAPP_ACCOUNTS,
        events::WHATSAPP_TEMPLATES,
        events::MESSENGER,
        events::INSTAGRAM,
    ],
    discriminator: DISCRIMINATOR,
    operations: &[],
    objects: &[],
    envelope: unified::ENVELOPE,
    replies: &[],
    notes: unified::NOTES,
    samples: &[
        include_str!("samples/whatsapp.json"),
        include_str!("samples/whatsapp-accounts.json"),
        include_str!("samples/whatsapp-templates.json"),
        include_str!("samples/messenger.json"),
        include_str!("samples/instagram.json"),
    ],
};

/// `{object, entry: [...]}`. The App Dashboard has also sent a change alone.
static BODY: Batch = Batch {
    envelope: &["object"],
    model: &models::BODY,
    members: &[Member::list("entry", &ENTRY)],
    required: Some("entry"),
    otherwise: Some(&BARE_CHANGE),
};

/// The events of one account, page or user. Some samples of the documentation have `object` and `field` here.
static ENTRY: Batch = Batch {
    envelope: &["object", "id", "time", "field", "hop_context"],
    model: &models::ENTRY,
    members: &[Member::list("changes", &CHANGE), Member::events("messaging"), Member::marked("standby")],
    required: Some("changes"),
    otherwise: None,
};

static CHANGE: Batch = Batch { required: Some("value"), ..BARE_CHANGE };

static BARE_CHANGE: Batch = Batch {
    envelope: &["field"],
    model: &models::CHANGE,
    members: &[Member::object("value", &VALUE)],
    required: None,
    otherwise: None,
};

/// A change: lists of events, or the fields of one event.
static VALUE: Batch = Batch {
    envelope: &["metadata", "contacts", "errors"],
    model: &models::MESSAGES,
    members: &[
        Member::events("messages"),
        Member::events("statuses"),
        Member::events("calls"),
        Member::events("message_echoes"),
    ],
    required: None,
    otherwise: None,
};

/// The keys that every item of `messaging` has, in addition to the key that names the event.
static NOT_NAMES: &[&str] = &[
    "sender",
    "recipient",
    "timestamp",
    "hop_context",
    "app_id",
    "is_echo",
    "prior_message",
    "priority",
    "notify_uri",
];

/// The keys that name an event of Messenger.
static MESSENGER_KEYS: &[&str] = &[
    "message",
    "postback",
    "reaction",
    "message_edit",
    "delivery",
    "read",
    "optin",
    "referral",
    "pass_thread_control",
    "take_thread_control",
    "request_thread_control",
    "app_roles",
    "account_linking",
    "policy_enforcement",
];

/// The keys that name an event of Instagram.
static INSTAGRAM_KEYS: &[&str] = &[
    "message",
    "postback",
    "reaction",
    "message_edit",
    "delivery",
    "read",
    "optin",
    "referral",
    "pass_thread_control",
    "take_thread_control",
    "request_thread_control",
];

/// The field of a change; a change without a value is an event itself, and has it.
const HAS_FIELD: Test = Test::Exists("^.field");

/// An item of `messaging`, or the value that the App Dashboard sends instead.
const IS_MESSAGING: Test = Test::Any(&[Test::InList(&["messaging", "standby"]), Test::Exists("sender")]);

static DISCRIMINATOR: Discriminator = &[
    Case {
        when: &[Test::OneOf("^.object", &["page"]), IS_MESSAGING],
        name: TypeName::Key { prefix: "messenger.", known: MESSENGER_KEYS, ignored: NOT_NAMES },
    },
    Case { when: &[Test::OneOf("^.object", &["page"]), HAS_FIELD], name: TypeName::Prefixed("messenger.", "^.field") },
    Case { when: &[Test::OneOf("^.object", &["page"])], name: TypeName::Prefixed("messenger.", "field") },
    Case {
        when: &[Test::OneOf("^.object", &["instagram"]), IS_MESSAGING],
        name: TypeName::Key { prefix: "instagram.", known: INSTAGRAM_KEYS, ignored: NOT_NAMES },
    },
    Case {
        when: &[Test::OneOf("^.object", &["instagram"]), HAS_FIELD],
        name: TypeName::Prefixed("instagram.", "^.field"),
    },
    Case { when: &[Test::OneOf("^.object", &["instagram"])], name: TypeName::Prefixed("instagram.", "field") },
    // Samples of the documentation of Messenger lack the object.
    Case {
        when: &[Test::Absent("^.object"), Test::InList(&["messaging", "standby"])],
        name: TypeName::Key { prefix: "messenger.", known: MESSENGER_KEYS, ignored: NOT_NAMES },
    },
    // A change of Instagram alone, as sent by the App Dashboard.
    Case {
        when: &[Test::Absent("^.object"), Test::Exists("sender"), Test::Exists("recipient")],
        name: TypeName::Key { prefix: "instagram.", known: INSTAGRAM_KEYS, ignored: NOT_NAMES },
    },
    Case {
        when: &[Test::NotOneOf("^.object", &["whatsapp_business_account"]), HAS_FIELD],
        name: TypeName::Joined("^.object", "^.field"),
    },
    Case {
        when: &[Test::NotOneOf("^.object", &["whatsapp_business_account"])],
        name: TypeName::Joined("^.object", "field"),
    },
    Case {
        when: &[Test::InList(&["messages"]), Test::OneOf("^.field", &["history"])],
        name: TypeName::Fixed("whatsapp.history"),
    },
    Case { when: &[Test::InList(&["messages"])], name: TypeName::Fixed("whatsapp.message") },
    Case { when: &[Test::InList(&["statuses"])], name: TypeName::Fixed("whatsapp.status") },
    Case { when: &[Test::InList(&["calls"])], name: TypeName::Fixed("whatsapp.call") },
    Case { when: &[Test::InList(&["message_echoes"])], name: TypeName::Fixed("whatsapp.smb_message_echoes") },
    // A sample of the documentation has the wrong field.
    Case {
        when: &[Test::OneOf("^.field", &["message_template_status_update"]), Test::Exists("new_quality_score")],
        name: TypeName::Fixed("whatsapp.message_template_quality_update"),
    },
    Case { when: &[Test::Exists("^.field")], name: TypeName::Prefixed("whatsapp.", "^.field") },
    // Another has the field in the value.
    Case { when: &[Test::OneOf("field", &["account_update"])], name: TypeName::Fixed("whatsapp.account_update") },
    Case { when: &[Test::Exists("^.object")], name: TypeName::Prefixed("whatsapp.", "field") },
    named_by("field"),
];
