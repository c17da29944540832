/** Sends requests as bytes, because an HTTP client would correct invalid ones. */
import { connect as connectHttp2 } from "node:http2";
import { connect } from "node:net";

/** Sends a request to a port, and returns the response, or undefined if the server closes the connection. */
export function sendBytes(port, { host, target, headers, body }) {
  const fields = {
    host,
    ...headers,
    "content-type": "application/json",
    "content-length": body.length,
    connection: "close",
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = Buffer.from(`POST ${target} HTTP/1.1\r\n${lines.join("")}\r\n${body}`, "latin1");
  return new Promise((resolve) => {
    const chunks = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(request));
    socket.setTimeout(10_000, () => socket.destroy());
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => {});
    socket.on("close", () => resolve(responseIn(Buffer.concat(chunks).toString())));
  });
}

/** {@link sendBytes} by HTTP/2, in a session, with both `:authority` and `Host`. */
export function sendStream(session, { host, target, headers, body }) {
  return new Promise((resolve) => {
    let status = 0;
    let text = "";
    try {
      const fields = { ":method": "POST", ":scheme": "http", ":authority": host, ":path": target, host, ...headers };
      const stream = session.request({ ...fields, "content-type": "application/json" });
      stream.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
      stream.on("response", (response) => {
        status = response[":status"];
      });
      stream.on("error", () => {});
      stream.on("close", () => resolve({ status, seen: seenIn(text) }));
      stream.end(body);
    } catch {
      // Node's client refuses to send some of them.
      resolve({ status: 0 });
    }
  });
}

/** A session for {@link sendStream} that is opened again after the server has closed it. */
export function http2Client(port) {
  let session;
  return {
    send(request) {
      if (session === undefined || session.closed || session.destroyed) {
        session = connectHttp2(`http://127.0.0.1:${port}`).on("error", () => {});
      }
      return sendStream(session, request);
    },
    close: () => session?.destroy(),
  };
}

function responseIn(text) {
  const [, status = "0"] = /^HTTP\/1\.1 (\d{3})/.exec(text) ?? [];
  return { status: Number(status), seen: seenIn(text) };
}

function seenIn(text) {
  const [json] = /\{"seen":.*?\}/s.exec(text) ?? [];
  return json === undefined ? undefined : JSON.parse(json).seen;
}
