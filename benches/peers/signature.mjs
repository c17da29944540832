/** The query of a URL with its parameters sorted, which is what `messagebird-hmac` signs. */
export function sortedQuery(url) {
  const start = url.indexOf("?");
  if (start === -1) return "";
  const query = url.slice(start + 1);
  return query.includes("&") ? query.split("&").sort().join("&") : query;
}

/** A header of a record with names in lower case, which is what Node has, or of `Headers`. */
export function header(headers, name) {
  return typeof headers.get === "function" ? headers.get(name) : headers[name];
}

/** The headers that it needs, or an error; the timestamp no more than five minutes from `now`. */
export function signatureOf(headers, now) {
  const signature = header(headers, "messagebird-signature");
  const timestamp = header(headers, "messagebird-request-timestamp");
  if (!(signature && timestamp)) throw new Error("a header is missing");
  const signedAt = Number(timestamp);
  if (!(Math.abs(now - signedAt) <= 300)) throw new Error("the timestamp is too far from now");
  return { signature, timestamp, signedAt };
}

/** What the peers say of a request that is authentic; `replayKey` is what it is known by when it comes again. */
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
