/** Sample payloads of Bird's service `channels`: the same three events for every platform. */

import type { Bird } from "../generated/provider/index.js";

/** The identifiers of each platform: the kind of identifier, a contact, and the account. */
const platforms = {
  sms: ["phonenumber", "+15550100142", "+15550100180"],
  whatsapp: ["phonenumber", "+15550100142", "+15550100180"],
  email: ["emailaddress", "mara.lindqvist@example.com", "studio@example.org"],
  line: ["lineuserid", "U5d0b93f6c1e84a27b96ad8f04e7315c2", "studio-kiln"],
  instagram: ["instagramuserid", "555010014209174", "555010018003012"],
  facebook: ["facebookid", "555010014209175", "555010018003013"],
  viber: ["viberuserid", "v5d0b93f6c1e84a27", "studio-kiln"],
  linkedin: ["linkedinid", "urn:li:person:kiln5142", "urn:li:organization:5180"],
  tiktok: ["tiktokid", "mara.kiln.5142", "studio.kiln.5180"],
  apple: ["appleid", "urn:mbid:kiln5142", "urn:biz:kiln5180"],
  telegram: ["telegramid", "555014209", "studio_kiln_bot"],
} as const satisfies Record<string, readonly [kind: string, contact: string, account: string]>;

type Platform = keyof typeof platforms;
type Notifications<P extends Platform> = Pick<Bird.Payloads, `${P}.${"inbound" | "outbound" | "interaction"}`>;

const CHANNEL = "a49d1c76-e30b-4f58-92c7-5d86b0f1e3a2";
const OUTBOUND = "63f8d0a5-17bc-4e92-8d36-c5a90e7f2b14";
const createdAt = "2026-05-04T16:02:36.871Z";
const updatedAt = "2026-05-04T16:02:37.104Z";
const service = "channels";

function notifications<P extends Platform>(platform: P): Notifications<P> {
  const [identifierKey, contactValue, accountValue] = platforms[platform];
  const contact = { id: "f3a81d06-9c5e-47b2-8e04-b6d19f7c2a53", identifierKey, identifierValue: contactValue };
  const named = { ...contact, annotations: { name: "Mara Lindqvist" } };
  const connector = { id: "c81e4b07-5d9a-4f26-b3e8-2a70d6f19c45", identifierValue: accountValue };
  const inbound: Bird.ChannelMessage = {
    id: "d05b8f3e-2c71-4e96-b8a0-94f7c16d2e50",
    channelId: CHANNEL,
    sender: { contact: named },
    receiver: { connector },
    body: { type: "text", text: { text: "Is the kiln class on Saturday full?" } },
    reference: "",
    parts: [{ platformReference: `${platform}-5d0b93f6` }],
    status: "delivered",
    reason: "",
    direction: "incoming",
    lastStatusAt: updatedAt,
    createdAt,
    updatedAt,
  };
  const outbound: Bird.ChannelMessage = {
    id: OUTBOUND,
    channelId: CHANNEL,
    sender: { connector },
    receiver: { contacts: [contact] },
    body: { type: "text", text: { text: "Two seats are left. Shall I hold one for you?" } },
    reference: "reminder-5131",
    parts: [{ platformReference: `${platform}-7e0c52d9` }],
    status: "delivered",
    reason: "",
    direction: "outgoing",
    chargeableUnits: 1,
    lastStatusAt: updatedAt,
    createdAt,
    updatedAt,
  };
  const interaction: Bird.ChannelInteraction = {
    id: "0e9b5c37-f84a-4d12-a6c5-b1d7e08f2396",
    messageId: OUTBOUND,
    channelId: CHANNEL,
    platformId: platform,
    type: "clicked",
    messageReference: "reminder-5131",
    messagePartsCount: 1,
    messageTags: ["spring"],
    receiver: { contacts: [contact] },
    createdAt,
    metadata: { link: { url: "https://www.example.com/classes/kiln" } },
  };
  return {
    [`${platform}.inbound`]: { service, event: `${platform}.inbound`, payload: inbound },
    [`${platform}.outbound`]: { service, event: `${platform}.outbound`, payload: outbound },
    [`${platform}.interaction`]: { service, event: `${platform}.interaction`, payload: interaction },
    // TypeScript infers keys of template literals as `string`.
  } as unknown as Notifications<P>;
}

export const channels: Notifications<Platform> = {
  ...notifications("sms"),
  ...notifications("whatsapp"),
  ...notifications("email"),
  ...notifications("line"),
  ...notifications("instagram"),
  ...notifications("facebook"),
  ...notifications("viber"),
  ...notifications("linkedin"),
  ...notifications("tiktok"),
  ...notifications("apple"),
  ...notifications("telegram"),
};
