/** The query of a URL with sorted parameters, which `messagebird-hmac` signs. */
export function sortedQuery(url) {
  const start = url.indexOf("?");
  if (start === -1) return "";
  const query = url.slice(start + 1);
  return query.includes("&") ? query.split("&").sort().join("&") : query;
}

/** A header of Node's record with lower-case names, or of `Headers`. */
export function header(headers, name) {
  return typeof headers.get === "function" ? headers.get(name) : headers[name];
}

/** The headers of the signature. Throws if they are missing or the timestamp is more than five minutes from `now`. */
export function signatureOf(headers, now) {
  const signature = header(headers, "messagebird-signature");
  const timestamp = header(headers, "messagebird-request-timestamp");
  if (!(signature && timestamp)) throw new Error("a header is missing");
  const signedAt = Number(timestamp);
  if (!(Math.abs(now - signedAt) <= 300)) throw new Error("the timestamp is too far from now");
  return { signature, timestamp, signedAt };
}

/** The result of the peers for an authentic request. `replayKey` identifies its copies. */
export function delivery(scheme, replayKey, signedAt, event) {
  return {
    verified: true,
    provider: "messagebird",
    scheme,
    keyIndex: 0,
    signedAt,
    replayKey,
    events: [event],
  };
}
