/** The explanations of failed cases: one for each section of docs/audit.md. */

const explanations = {
  sample: "The provider sends this event; the endpoint refuses its documented form.",
  repeated:
    "Every provider delivers at least once. The response to a copy must be a 2xx even if the copy is not processed again: after any other response it is sent once more.",
  burst:
    "Copies of a delivery can arrive at the same time. The response to at least one must be a 2xx. Copies that are refused with 429 or 503 are sent again later, and must then be accepted.",
  retries:
    "A delivery is authentic as long as its provider retries it: a retry can have the time of the first attempt, and clocks differ by seconds.",
  "unknown-events": "Providers add event types without notice. Respond to an unknown one with a 2xx and ignore it.",
  "unknown-fields": "Providers add fields without notice. Ignore those that are unknown.",
  "null-fields": "An optional field can be null instead of absent.",
  "new-values": "Providers add statuses, channels and other enum values without notice. Treat an unknown one as such.",
  deviations:
    "Real deliveries deviate from the documentation in this way. Accept the delivery and use the fields that it has.",
  batches: "The provider sends several events in one array. Accept the array and handle every event of it.",
  "large-bodies": "A valid body can be larger than the default limit of the framework's body parser. Raise that limit.",
  "header-names": "The names of HTTP headers are case-insensitive, and HTTP/2 sends them in lower case.",
  "content-types": "A media type can have parameters, such as a charset.",
  "body-bytes":
    "The signature covers the bytes as received. Verify them before they are parsed or decoded, not JSON that a framework has serialized again.",
  "empty-body":
    "A GET delivery has no body; its payload is the query string. The scheme defines what is signed instead of the body.",
  queries:
    "The signature covers the query string. Verify it as received, neither decoded nor reordered by a framework.",
  rotation:
    "During the rotation of a secret, the new and the old one are both valid. Try each secret and, if the header is a list, each signature.",
  "no-signature": "A request without a signature must be refused, before its body is read.",
  secrets: "A signature with another secret must be refused.",
  "changed-signatures":
    "The whole signature must be compared in constant time: its length and every byte. A comparison of a prefix, or of as many bytes as were sent, accepts forgeries.",
  "changed-bodies":
    "The signature covers every byte of the body as received. The endpoint verifies something else, such as parsed JSON that was serialized again.",
  urls: "The signature covers the URL. An endpoint that does not verify path, host and query accepts a request recorded elsewhere.",
  "body-digests":
    "Twilio signs a body that is not a form by its SHA-256 in the URL. If the digest is not compared, or if JSON counts as a form without parameters, one recorded URL authenticates any body.",
  "url-spellings":
    "Twilio signs URLs with and without their port, and signs apostrophes unencoded. Try these spellings of the configured URL, as Twilio's libraries do.",
  timestamps:
    "The signature covers the time. Refuse signatures outside of the provider's time window: otherwise a recorded request is valid forever.",
  "signed-headers": "The signature covers this header. Verify the signature with the value received.",
  "other-schemes": "The signature follows another scheme, and does not authenticate a request of this scheme.",
  "repeated-headers":
    "A header of the signature occurs twice, with different values. The endpoint might verify one and use the other: refuse the request.",
  "token-algorithms":
    "The sender of a token chooses the algorithm in its header. Accept HS256, HS384 and HS512 only, and never `none`.",
  "token-claims":
    "The token must be issued by the provider (`iss`) and for this request. MessageBird's needs `url_hash`, and `payload_hash` if there is a body; Vonage's needs `payload_hash`. Refuse a token without them.",
  "query-hashes":
    "A delivery without a body is signed over its query: `payload_hash` is the SHA-256 of the compact JSON object of the decoded parameters, in their order.",
  "changed-parameters":
    "The signature covers every parameter but `sig`, by name and value. Verify all that was received, and refuse a name with `&` or `=`: the text that is signed would be that of other parameters, too.",
  "token-changed": "The claims of the token were changed after it was signed.",
  challenge:
    "Bandwidth sends its first request without credentials, and repeats it with them only after a 401 with `WWW-Authenticate: Basic`. Any other response loses the delivery, and a 2xx accepts a request from anyone.",
  handshake:
    "Meta confirms the URL with a GET before it sends a delivery to it. If `hub.verify_token` is the configured one, respond with 200, `text/plain`, and the value of `hub.challenge` exactly: not as JSON, as a number or as HTML.",
  "handshake-tokens":
    "Compare `hub.verify_token` completely with the configured token. An endpoint that returns `hub.challenge` without it can be subscribed to the application of anyone.",
  "handshake-modes": "A handshake has `hub.mode=subscribe`. Refuse any other request.",
  credentials: "User name and password must both be compared completely and exactly.",
  "credentials-in-query": "Accept credentials in the header `Authorization` only: proxies and servers log URLs.",
} as const satisfies Record<string, string>;

export type Section = keyof typeof explanations;

/** The explanation of a case, with a reference to its section of the documentation. */
export function explanationOf(section: Section): string {
  return `${explanations[section]} See docs/audit.md#${section}`;
}
