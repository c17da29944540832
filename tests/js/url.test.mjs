import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { NOW, receiverOf, refused, senders, signed } from "./requests.mjs";

const at = { now: NOW };
const urlSchemes = ["messagebird-jwt", "bird-hmac"];
const mismatch = { "messagebird-jwt": "URL_MISMATCH", "bird-hmac": "SIGNATURE_MISMATCH" };

for (const scheme of urlSchemes) {
  const verify = (publicUrl, seen, url) =>
    receiverOf(scheme, url === undefined ? {} : { url }).verify(
      { ...signed(scheme, { url: publicUrl }), url: seen },
      at,
    );

  describe(`${scheme}: the URL`, () => {
    test("is that of the request, byte for byte", () => {
      for (const url of [
        "https://hooks.example.net/",
        "https://hooks.example.net/in?b=2&a=1&a=0",
        "https://hooks.example.net/in?",
        "https://hooks.example.net/in?x=%5b1%5D&y=a+b%20c&z[k]=%c3%a9&w=",
        "https://hooks.example.net/a%2Fb/../c/./d//e",
        "https://hooks.example.net:8443/in",
        "https://hooks.example.net:443/in",
        "http://hooks.example.net:80/in",
        "http://127.0.0.1:3000/in",
        "http://[::1]:3000/in",
        "https://hooks.example.net/in?next=https://example.org/?a=1",
      ]) {
        assert.equal(verify(url, url).keyIndex, 0, url);
      }
    });

    test("must match exactly", () => {
      const url = "https://hooks.example.net/in?a=1&b=%2F";
      for (const seen of [
        "https://hooks.example.net/in?b=%2F&a=1",
        "https://hooks.example.net/in?a=1&b=%2f",
        "https://hooks.example.net/in?a=1&b=/",
        "https://hooks.example.net/in/?a=1&b=%2F",
        "https://hooks.example.net/in?a=1&b=%2F&",
        "https://hooks.example.net/in",
        "https://hooks.example.net:8443/in?a=1&b=%2F",
        "http://hooks.example.net/in?a=1&b=%2F",
        "https://hooks.example.net/IN?a=1&b=%2F",
      ]) {
        refused(mismatch[scheme], () => verify(url, seen), seen);
      }
    });

    test("has scheme, host and port of a configured origin, and path and query of the request", () => {
      const url = "https://hooks.example.net/in/a%2Fb?x=1&y=a+b";
      for (const seen of [
        "http://10.0.0.7:3000/in/a%2Fb?x=1&y=a+b",
        "https://worker.internal/in/a%2Fb?x=1&y=a+b",
        url,
        "/in/a%2Fb?x=1&y=a+b",
      ]) {
        assert.equal(verify(url, seen, "https://hooks.example.net").keyIndex, 0, seen);
        refused(mismatch[scheme], () => verify(url, seen, "https://hooks.example.org"));
        refused(mismatch[scheme], () => verify(url, seen, "http://hooks.example.net"));
        refused(mismatch[scheme], () => verify(url, seen, "https://hooks.example.net:8443"));
      }
    });

    test("has the port of a configured origin", () => {
      for (const origin of [
        "https://hooks.example.net:8443",
        "https://hooks.example.net:443",
        "http://hooks.example.net:80",
      ]) {
        assert.equal(verify(`${origin}/in?a=1`, "/in?a=1", origin).keyIndex, 0, origin);
      }
    });

    test("has a path in a request to the root of an origin", () => {
      const origin = "https://hooks.example.net";
      for (const seen of ["/", "http://10.0.0.7:3000/", "http://10.0.0.7:3000"])
        assert.equal(verify(`${origin}/`, seen, origin).keyIndex, 0, seen);
      for (const seen of ["/?a=1", "http://10.0.0.7?a=1"])
        assert.equal(verify(`${origin}/?a=1`, seen, origin).keyIndex, 0, seen);
    });

    test("is a configured full URL for any URL of the request", () => {
      const url = "https://hooks.example.net/public/in?tenant=9";
      for (const seen of ["/in", "/in?tenant=8", "http://10.0.0.7:3000/rewritten?x=1", url]) {
        assert.equal(verify(url, seen, url).keyIndex, 0, seen);
        refused(mismatch[scheme], () => verify(url, seen, "https://hooks.example.net/public/in"));
      }
    });

    test("that is relative is refused without a configured origin", () => {
      for (const seen of ["/in", "/", "?a=1", "in", "", "hooks.example.net/in", "//hooks.example.net/in"]) {
        const error = refused("INVALID_URL", () => verify("https://hooks.example.net/in", seen), seen);
        assert.equal(error.status, 400);
        assert.match(error.message, /url/i);
      }
    });

    test("that is not a URL is refused", () => {
      for (const seen of ["http://", "::::", "https://a b/in", undefined, null, 7, {}]) {
        refused("INVALID_URL", () => verify("https://hooks.example.net/in", seen), String(seen));
      }
    });

    test("is not taken from headers that a client can set", () => {
      const request = signed(scheme, { url: "https://hooks.example.net/in" });
      const headers = {
        ...request.headers,
        Host: "hooks.example.net",
        "X-Forwarded-Proto": "https",
        "X-Forwarded-Host": "hooks.example.net",
        Forwarded: "host=hooks.example.net;proto=https",
      };
      refused(mismatch[scheme], () =>
        receiverOf(scheme).verify({ ...request, headers, url: "http://10.0.0.7/in" }, at),
      );
    });
  });
}

describe("schemes that do not sign the URL", () => {
  test("accept a relative one", () => {
    for (const scheme of ["messagebird-hmac", "standard-webhooks", "basic", "comapi-hmac-sha1"]) {
      const { pathname, search } = new URL(senders[scheme].url);
      assert.equal(receiverOf(scheme).verify({ ...signed(scheme), url: pathname + search }, at).keyIndex, 0, scheme);
    }
  });

  test("messagebird-hmac: uses the query of a configured full URL, like the others", () => {
    const url = "https://hooks.example.net/report?id=1&status=sent";
    const request = signed("messagebird-hmac", { url, body: "" });
    assert.equal(receiverOf("messagebird-hmac", { url }).verify({ ...request, url: "/report" }, at).keyIndex, 0);
    refused("SIGNATURE_MISMATCH", () =>
      receiverOf("messagebird-hmac", { url: "https://hooks.example.net/report?id=1" }).verify({ ...request, url }, at),
    );
  });
});

describe("a report by GET", () => {
  const publicUrl =
    "https://hooks.example.net/report?id=8d1f20aa&reference=order-17&recipient=31600000017&status=delivered";
  const payload = { id: "8d1f20aa", reference: "order-17", recipient: "31600000017", status: "delivered" };

  for (const scheme of ["messagebird-jwt", "messagebird-hmac"]) {
    const request = signed(scheme, { method: "GET", url: publicUrl, body: "" });

    test(`${scheme}: is parsed from the verified query`, () => {
      const { events } = receiverOf(scheme).receive(request, at);
      assert.deepEqual(
        events.map((event) => [event.type, event.payload]),
        [["sms.status.report", payload]],
      );
    });

    test(`${scheme}: is parsed from the configured URL if that was verified, not from the request's`, () => {
      const receiver = receiverOf(scheme, { url: publicUrl });
      for (const seen of [
        "/report?id=8d1f20aa&reference=order-17&recipient=31600000017&status=failed",
        "/report",
        "http://10.0.0.7/other?status=failed",
      ]) {
        const { events } = receiver.receive({ ...request, url: seen }, at);
        assert.deepEqual(
          events.map((event) => event.payload),
          [payload],
          seen,
        );
      }
    });

    test(`${scheme}: is refused if its query was changed`, () => {
      const forged = { ...request, url: publicUrl.replace("delivered", "failed") };
      refused(scheme === "messagebird-jwt" ? "URL_MISMATCH" : "SIGNATURE_MISMATCH", () =>
        receiverOf(scheme).receive(forged, at),
      );
    });

    test(`${scheme}: has no payload if it has neither query nor body`, () => {
      const empty = signed(scheme, { method: "GET", url: "https://hooks.example.net/report", body: "" });
      assert.equal(receiverOf(scheme).verify(empty, at).keyIndex, 0);
      refused("INVALID_JSON", () => receiverOf(scheme).receive(empty, at));
    });
  }
});
