/** Why an endpoint fails a case: a sentence or two for each section of docs/audit.md. */

const guide = {
  sample: "The provider sends this event; the endpoint refuses its documented form.",
  repeated:
    "Every provider delivers at least once. A copy must get a 2xx, also when it is not processed again: any other answer has it sent once more.",
  burst:
    "Copies of a delivery can arrive at once. At least one must get a 2xx; a 429 or 503 for the others is sent again later, and must then get a 2xx.",
  retries:
    "A delivery is authentic for as long as its provider tries: a retry can carry the time of the first attempt, and clocks differ by seconds.",
  "unknown-events": "Providers add event types without notice. Answer an unknown one with a 2xx and ignore it.",
  "unknown-fields": "Providers add fields without notice. Ignore those that are unknown.",
  "null-fields": "An optional field can be null instead of absent.",
  "new-values": "Providers add statuses, channels and other words without notice. Treat an unknown one as such.",
  deviations: "Real deliveries deviate from the documents in this way. Accept the delivery and read what is there.",
  batches: "The provider sends several events in one array. Accept the array and handle every event of it.",
  "large-bodies": "A legal body can be larger than the default limit of the framework's body parser. Raise that limit.",
  "header-names": "The names of HTTP headers have no case, and HTTP/2 sends them in lower case.",
  "content-types": "A media type can have parameters, such as a charset.",
  "body-bytes":
    "The signature is that of the bytes received. Verify these before they are parsed or decoded, not what a framework serialised again.",
  "empty-body": "A GET delivery has no body; its payload is the query string. The signature covers the empty body.",
  queries:
    "The signature covers the query string. Verify it in the form that was received, neither decoded nor put in another order by a framework.",
  rotation:
    "While a secret is rotated, both the new and the old one are valid. Try each secret and, where the header is a list, each signature.",
  "no-signature": "A request without a signature must be refused, and before its body is read.",
  secrets: "A signature by another secret must be refused.",
  "changed-signatures":
    "The signature must be compared whole: the same length and every byte, in constant time. A comparison of a prefix, or of the length given, accepts forgeries.",
  "changed-bodies":
    "The signature covers every byte of the body as received. The endpoint verifies something else, such as parsed JSON that was serialised again.",
  urls: "The signature covers the URL. An endpoint that leaves out its path, host or query accepts a request recorded elsewhere.",
  "body-digests":
    "Twilio signs a body that is no form by its SHA-256 in the URL. Without that comparison, and where a body without parameters passes for a form, one recorded URL carries any body.",
  "url-spellings":
    "Twilio signs its URLs with and without their port, and apostrophes as they are. Try these spellings of the configured URL, as Twilio's libraries do.",
  timestamps:
    "The signature covers the time. Refuse what is older or newer than the provider's window: a recording is otherwise valid for ever.",
  "signed-headers": "The signature covers this header; it must be verified with the value received.",
  "other-schemes": "The signature is made by another scheme's rules, and proves nothing under this one.",
  "repeated-headers":
    "A header of the signature is present twice, with different values. Which one is verified and which one is used can differ: refuse the request.",
  "token-algorithms":
    "The token's own header names its algorithm. Accept HS256, HS384 and HS512 only, never `none`, whatever the token declares.",
  "token-claims":
    "The token must be the provider's (`iss`) and for this request: `url_hash` always, `payload_hash` whenever there is a body. A claim that is missing proves nothing.",
  "token-changed": "The claims of the token were changed after it was signed.",
  challenge:
    "Bandwidth sends its first request without credentials, and repeats it with them only after a 401 with `WWW-Authenticate: Basic`. Any other answer loses the delivery, and a 2xx accepts a request from anyone.",
  credentials: "Both the user name and the password must be compared whole and exactly.",
  "credentials-in-query": "Credentials count in the header `Authorization` only: URLs are logged on their way.",
} as const satisfies Record<string, string>;

export type Section = keyof typeof guide;

/** The explanation of a case, with its section of the documentation. */
export function explanationOf(section: Section): string {
  return `${guide[section]} See docs/audit.md#${section}`;
}
