//! Video rooms.

use crate::model::model;

model! {
    /// Something happened in a video room.
    ROOM_EVENT = "RoomEvent" {
        /// Identifies the room: `RM` and 32 hexadecimal digits.
        RoomSid: Text,
        /// The room's name.
        RoomName: Text,
        /// Whether it is a `group`, `peer-to-peer` or `go` room.
        RoomType: Text,
        /// Whether it is in progress.
        RoomStatus: Text,
        /// How long it was open, in seconds.
        RoomDuration: Text,
        /// The account that it belongs to.
        AccountSid: Text,
        /// What happened.
        StatusCallbackEvent: Required(&Text),
        /// When it happened.
        Timestamp: Text,
        /// The place among the room's events.
        SequenceNumber: Text,
        /// The participant.
        ParticipantSid: Text,
        /// Whether the participant is connected.
        ParticipantStatus: Text,
        /// How long the participant was connected, in seconds.
        ParticipantDuration: Text,
        /// The participant's identity.
        ParticipantIdentity: Text,
        /// The track.
        TrackSid: Text,
        /// Whether it is `audio`, `video` or `data`.
        TrackKind: Text,
        /// The track's name.
        TrackName: Text,
        /// The recording.
        RecordingSid: Text,
        /// What the recording was made of.
        SourceSid: Text,
        /// Whether it is `audio` or `video`.
        Type: Text,
        /// How long the recording is, in seconds.
        Duration: Text,
        /// How large it is, in bytes.
        Size: Text,
        /// How it is encoded.
        Container: Text,
        /// By which codec.
        Codec: Text,
        /// Where it can be fetched.
        MediaUri: Text,
        /// When it began, relative to the room.
        OffsetFromTwilioEpoch: Text,
        /// Where it was stored.
        MediaExternalLocation: Text,
        /// Why it failed.
        FailedOperation: Text,
        /// The same in words.
        ErrorMessage: Text,
        /// The same as a number of Twilio's list.
        ErrorCode: Text,
    }
}
