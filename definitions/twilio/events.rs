//! The events of Twilio.

use super::models::conversations::{CONVERSATION, DELIVERY, MESSAGE, PARTICIPANT, USER};
use super::models::messaging::{INCOMING_MESSAGE, MESSAGE_STATUS};
use super::models::streams::{DEBUGGER_EVENT, INBOUND_MESSAGE_EVENT, MESSAGE_STATUS_EVENT, TEST_EVENT};
use super::models::video::ROOM_EVENT;
use super::models::voice::{CALL_REQUEST, CALL_STATUS, CONFERENCE_EVENT, RECORDING};
use super::unified::{conversations, messaging, streams, voice};
use crate::event::events;

events! {
    /// Messages on any channel, which do not name their event.
    MESSAGING: "Twilio's request to your incoming message Webhook URL; Track outbound message status" {
        "message.received": INCOMING_MESSAGE, messaging::RECEIVED;
        "message.status": MESSAGE_STATUS, messaging::STATUS;
    }
}

events! {
    /// Calls and their recordings, which do not name their event.
    VOICE: "TwiML Voice: Twilio's request; Call resource: StatusCallback; RecordingStatusCallback" {
        "voice.call.request": CALL_REQUEST, voice::REQUEST;
        "voice.call.status": CALL_STATUS, voice::STATUS;
        "voice.recording": RECORDING, voice::RECORDING;
    }
}

events! {
    /// Conferences.
    CONFERENCES: "TwiML Voice: Conference, statusCallbackEvent" {
        "voice.conference.conference-start": CONFERENCE_EVENT, voice::CONFERENCE;
        "voice.conference.conference-end": CONFERENCE_EVENT, voice::CONFERENCE;
        "voice.conference.participant-join": CONFERENCE_EVENT, voice::CONFERENCE;
        "voice.conference.participant-leave": CONFERENCE_EVENT, voice::CONFERENCE;
        "voice.conference.participant-modify": CONFERENCE_EVENT, voice::CONFERENCE;
        "voice.conference.participant-mute": CONFERENCE_EVENT, voice::CONFERENCE;
        "voice.conference.participant-unmute": CONFERENCE_EVENT, voice::CONFERENCE;
        "voice.conference.participant-hold": CONFERENCE_EVENT, voice::CONFERENCE;
        "voice.conference.participant-unhold": CONFERENCE_EVENT, voice::CONFERENCE;
        "voice.conference.participant-speech-start": CONFERENCE_EVENT, voice::CONFERENCE;
        "voice.conference.participant-speech-stop": CONFERENCE_EVENT, voice::CONFERENCE;
        "voice.conference.announcement-end": CONFERENCE_EVENT, voice::CONFERENCE;
        "voice.conference.announcement-fail": CONFERENCE_EVENT, voice::CONFERENCE;
    }
}

events! {
    /// Video rooms.
    VIDEO: "Programmable Video: Status Callbacks" {
        "video.room-created": ROOM_EVENT, voice::ROOM;
        "video.room-ended": ROOM_EVENT, voice::ROOM;
        "video.participant-connected": ROOM_EVENT, voice::ROOM;
        "video.participant-disconnected": ROOM_EVENT, voice::ROOM;
        "video.track-added": ROOM_EVENT, voice::ROOM;
        "video.track-removed": ROOM_EVENT, voice::ROOM;
        "video.track-enabled": ROOM_EVENT, voice::ROOM;
        "video.track-disabled": ROOM_EVENT, voice::ROOM;
        "video.recording-started": ROOM_EVENT, voice::ROOM;
        "video.recording-completed": ROOM_EVENT, voice::ROOM;
        "video.recording-failed": ROOM_EVENT, voice::ROOM;
    }
}

// Those in the past tense are sent after the change, the others before it: the response may change or reject it.
events! {
    /// Conversations.
    CONVERSATIONS: "Conversations Webhooks" {
        "conversations.onMessageAdd": MESSAGE, conversations::PROPOSED;
        "conversations.onMessageAdded": MESSAGE, conversations::MESSAGE;
        "conversations.onMessageUpdate": MESSAGE, conversations::PROPOSED;
        "conversations.onMessageUpdated": MESSAGE, conversations::MESSAGE;
        "conversations.onMessageRemove": MESSAGE, conversations::PROPOSED;
        "conversations.onMessageRemoved": MESSAGE, conversations::MESSAGE;
        "conversations.onDeliveryUpdated": DELIVERY, conversations::DELIVERY;
        "conversations.onConversationAdd": CONVERSATION, conversations::PROPOSED;
        "conversations.onConversationAdded": CONVERSATION, conversations::CONVERSATION;
        "conversations.onConversationUpdate": CONVERSATION, conversations::PROPOSED;
        "conversations.onConversationUpdated": CONVERSATION, conversations::CONVERSATION;
        "conversations.onConversationStateUpdated": CONVERSATION, conversations::CONVERSATION;
        "conversations.onConversationRemove": CONVERSATION, conversations::PROPOSED;
        "conversations.onConversationRemoved": CONVERSATION, conversations::CONVERSATION;
        "conversations.onParticipantAdd": PARTICIPANT, conversations::PROPOSED;
        "conversations.onParticipantAdded": PARTICIPANT, conversations::PARTICIPANT;
        "conversations.onParticipantUpdate": PARTICIPANT, conversations::PROPOSED;
        "conversations.onParticipantUpdated": PARTICIPANT, conversations::PARTICIPANT;
        "conversations.onParticipantRemove": PARTICIPANT, conversations::PROPOSED;
        "conversations.onParticipantRemoved": PARTICIPANT, conversations::PARTICIPANT;
        "conversations.onUserAdded": USER, conversations::USER;
        "conversations.onUserUpdate": USER, conversations::PROPOSED;
        "conversations.onUserUpdated": USER, conversations::USER;
    }
}

events! {
    /// Errors and warnings of the account, which do not name their event.
    DEBUGGER: "Debugging Events Webhook" {
        "debugger.event": DEBUGGER_EVENT, streams::DEBUGGER;
    }
}

events! {
    /// Event Streams. Other types have an event's id and time, and are not modelled.
    EVENT_STREAMS: "Event Streams: Event Types" {
        "com.twilio.messaging.message.queued": MESSAGE_STATUS_EVENT, streams::MESSAGE, Queued;
        "com.twilio.messaging.message.sent": MESSAGE_STATUS_EVENT, streams::MESSAGE, Sent;
        "com.twilio.messaging.message.delivered": MESSAGE_STATUS_EVENT, streams::MESSAGE, Delivered;
        "com.twilio.messaging.message.undelivered": MESSAGE_STATUS_EVENT, streams::MESSAGE, Failed;
        "com.twilio.messaging.message.failed": MESSAGE_STATUS_EVENT, streams::MESSAGE, Failed;
        "com.twilio.messaging.message.read": MESSAGE_STATUS_EVENT, streams::MESSAGE, Read;
        "com.twilio.messaging.inbound-message.received": INBOUND_MESSAGE_EVENT, streams::MESSAGE;
        "com.twilio.eventstreams.test-event": TEST_EVENT, streams::EVENT;
    }
}
