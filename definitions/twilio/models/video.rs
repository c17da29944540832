//! Video rooms.

use crate::model::model;

model! {
    /// An event of a video room.
    ROOM_EVENT = "RoomEvent" {
        /// The id of the room: `RM` and 32 hexadecimal digits.
        RoomSid: Text,
        /// The room's name.
        RoomName: Text,
        /// Whether it is a `group`, `peer-to-peer` or `go` room.
        RoomType: Text,
        /// Whether it is in progress.
        RoomStatus: Text,
        /// The duration in seconds.
        RoomDuration: Text,
        /// The account.
        AccountSid: Text,
        /// The type of the event.
        StatusCallbackEvent: Required(&Text),
        /// The time of the event.
        Timestamp: Text,
        /// The sequence number among the events of the room.
        SequenceNumber: Text,
        /// The participant.
        ParticipantSid: Text,
        /// Whether the participant is connected.
        ParticipantStatus: Text,
        /// The duration of the participant's connection, in seconds.
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
        /// The id of the source of the recording.
        SourceSid: Text,
        /// Whether it is `audio` or `video`.
        Type: Text,
        /// The duration of the recording, in seconds.
        Duration: Text,
        /// The size in bytes.
        Size: Text,
        /// The encoding.
        Container: Text,
        /// The codec.
        Codec: Text,
        /// The URL of the file.
        MediaUri: Text,
        /// The start, relative to that of the room.
        OffsetFromTwilioEpoch: Text,
        /// The external storage location.
        MediaExternalLocation: Text,
        /// The reason for the failure.
        FailedOperation: Text,
        /// A description of it.
        ErrorMessage: Text,
        /// The same as a number of Twilio's list.
        ErrorCode: Text,
    }
}
