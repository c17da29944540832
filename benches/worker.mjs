/** A Worker with hookproof and with WebCrypto: `/ours?times=n` and `/peer?times=n` receive the same request n times. */
import { env } from "cloudflare:workers";
import { createReceiver } from "hookproof";
import { createReceiver as webcrypto } from "./peers/webcrypto.mjs";

const { secret, now, url, headers, body } = JSON.parse(env.DELIVERY);
const request = { method: "POST", url, headers: new Headers(headers), body: new TextEncoder().encode(body) };
const forged = { ...request, body: new TextEncoder().encode(body.replace("received", "Received")) };

const receiver = createReceiver({ provider: "messagebird", secret });
const received = webcrypto(secret);
const at = { now };
const sides = {
  ours: (sent) => receiver.receive(sent, at),
  peer: (sent) => received(sent, now),
};

export default {
  async fetch({ url }) {
    const { pathname, searchParams } = new URL(url);
    const receive = sides[pathname.slice(1)];
    const refused = await refuses(receive);
    let delivery;
    // Not awaited, because `receive` is synchronous.
    if (pathname === "/ours")
      for (let left = Number(searchParams.get("times")); left > 0; left--) delivery = receive(request);
    else for (let left = Number(searchParams.get("times")); left > 0; left--) delivery = await receive(request);
    return Response.json({ refused, delivery });
  },
};

async function refuses(receive) {
  try {
    await receive(forged);
    return false;
  } catch {
    return true;
  }
}
