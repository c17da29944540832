/** The secrets of the providers, by the names of the servers' environment variables. */
export const secrets = {
  MESSAGEBIRD_SIGNING_KEY: "p4Qe7sVt1LxYcG9kNh3wZb6mRj8uFd2a",
  BIRD_SIGNING_KEY: "Jf2kVw8yTq5nXc7rBm4dHs9gLz3pEa6u",
  BIRD_WEBHOOK_SECRET: "whsec_dGhlIGtleSBvZiBhIGRlbW8gd2ViaG9vaw==",
  BANDWIDTH_USERNAME: "callbacks",
  BANDWIDTH_PASSWORD: "Wd5:t8Kq-voicemail",
  DOTDIGITAL_SECRET: "an omnichannel secret of some length",
  VONAGE_SIGNATURE_SECRET: "Yr3vKq8wTn5xGc2hLm7dZs4j",
};
