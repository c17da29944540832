import { vectorsOf, withTrailingBits } from "./vector.mjs";

const vector = vectorsOf("bandwidth", "basic", {
  secrets: [{ username: "callbacks", password: "s3cr3t-word" }],
  method: "POST",
  url: "https://hooks.example.net/bandwidth",
  body: '[{"type":"message-delivered","message":{"id":"1767"}}]',
  now: 1767225600,
});

const user = (username, password) => ({ secrets: [{ username, password }] });
const sent = (username, password) => ({ signed: { secret: { username, password } } });
const authorization = (value) => ({ headers: () => [["Authorization", value]] });
const encoded = (text, encoding = "utf8") => authorization(`Basic ${Buffer.from(text, encoding).toString("base64")}`);

export const cases = [
  vector("the credentials", 0),
  vector("empty body", 0, { body: "" }),
  vector("body, URL and method are not signed", 0, {
    method: "PUT",
    url: "http://elsewhere.example.org/?x=1",
    body: "anything",
  }),
  vector("second of two credentials", 1, {
    secrets: [
      { username: "inbound", password: "one" },
      { username: "outbound", password: "two" },
    ],
    ...sent("outbound", "two"),
  }),
  vector("one user with two passwords", 1, {
    secrets: [
      { username: "u", password: "new" },
      { username: "u", password: "old" },
    ],
    ...sent("u", "old"),
  }),
  vector("colons in the password", 0, user("u", "a:b::c")),
  vector("non-ASCII credentials in UTF-8", 0, user("zoë", "пароль-🔑")),
  vector("spaces in the password", 0, user("u", " open sesame ")),
  vector("one character each", 0, user("u", "p")),
  vector("scheme in lower case", 0, { headers: ([[name, value]]) => [[name, value.replace("Basic", "basic")]] }),
  vector("scheme in upper case", 0, { headers: ([[name, value]]) => [[name, value.replace("Basic", "BASIC")]] }),
  vector("header name in lower case", 0, { headers: ([[name, value]]) => [[name.toLowerCase(), value]] }),

  vector("first request, without credentials", "CREDENTIALS_REQUIRED", { headers: () => [] }),
  vector("empty header", "CREDENTIALS_REQUIRED", authorization("")),
  vector("another scheme", "MALFORMED_HEADER", authorization("Bearer Y2FsbGJhY2tzOnMzY3IzdC13b3Jk")),
  vector("credentials without a scheme", "MALFORMED_HEADER", authorization("Y2FsbGJhY2tzOnMzY3IzdC13b3Jk")),
  vector("not base64", "MALFORMED_HEADER", authorization("Basic callbacks:s3cr3t-word")),
  vector("no colon", "MALFORMED_HEADER", encoded("callbacks")),
  vector("space inside", "MALFORMED_HEADER", authorization("Basic Y2FsbGJh Y2tzOnMzY3IzdC13b3Jk")),
  vector("trailing bits", "MALFORMED_HEADER", {
    ...user("u", "pp"),
    headers: ([[name, value]]) => [[name, `Basic ${withTrailingBits(value.slice(6))}`]],
  }),
  vector("another password", "SIGNATURE_MISMATCH", sent("callbacks", "s3cr3t-wore")),
  vector("another user", "SIGNATURE_MISMATCH", sent("callback", "s3cr3t-word")),
  vector("password truncated", "SIGNATURE_MISMATCH", sent("callbacks", "s3cr3t-wor")),
  vector("password with text appended", "SIGNATURE_MISMATCH", sent("callbacks", "s3cr3t-word ")),
  vector("password in another case", "SIGNATURE_MISMATCH", sent("callbacks", "S3cr3t-word")),
  vector("empty user and password", "SIGNATURE_MISMATCH", encoded(":")),
  vector("empty password", "SIGNATURE_MISMATCH", encoded("callbacks:")),
  vector("other text after the second colon", "SIGNATURE_MISMATCH", { ...user("a", "b:c"), ...encoded("a:b:d") }),
  vector("user of one and password of another", "SIGNATURE_MISMATCH", {
    secrets: [
      { username: "inbound", password: "one" },
      { username: "outbound", password: "two" },
    ],
    ...sent("inbound", "two"),
  }),
  vector("credentials in Latin-1", "SIGNATURE_MISMATCH", { ...user("zoë", "pass"), ...encoded("zoë:pass", "latin1") }),
  vector("two headers that differ", "DUPLICATE_HEADER", {
    headers: (pairs) => [...pairs, ["Authorization", "Basic dTpw"]],
  }),
  // "u:pass!" is encoded with two padding characters; one alone is not valid.
  vector("half of the padding", "MALFORMED_HEADER", { ...user("u", "pass!"), ...authorization("Basic dTpwYXNzIQ=") }),
  vector("no padding where there would be two characters", 0, {
    ...user("u", "pass!"),
    ...authorization("Basic dTpwYXNzIQ"),
  }),
];
