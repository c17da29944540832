/** The checks of `receiver.handler`, in every host with Request and Response. */
import { equal, thrownBy } from "./equal.mjs";

const now = () => Math.floor(Date.now() / 1000);
const url = "https://hooks.example.net/hook";
const text = '{"name":"message.read","eventId":"1"}';
const dotdigital = { provider: "dotdigital", secret: "kept between two machines" };
const messagebird = { provider: "messagebird", secret: "kT7rWq2vXb9LmZ4e" };

export async function checkHandler({ createReceiver, sign }, check) {
  const receiver = createReceiver({ ...dotdigital, maxBodyBytes: 64 });
  const post = (body = text, init = {}) => {
    const headers = sign({ url, body: text }, dotdigital);
    return new Request(url, { method: "POST", body, headers, ...init });
  };

  await check(
    "a handler responds with 200 without a body, and passes on the delivery and its other arguments",
    async () => {
      const calls = [];
      const handle = receiver.handler((delivery, ...rest) => calls.push([delivery, ...rest]));
      const response = await handle(post(), "environment", "context");
      equal(response.status, 200);
      equal(await response.text(), "");
      const [[delivery, ...rest]] = calls;
      equal(delivery.verified, true);
      equal(delivery.events[0].type, "message.read");
      equal(rest.join(), "environment,context");
    },
  );

  await check("a handler awaits its function, and responds with the Response that it returns", async () => {
    const handle = receiver.handler(async () => new Response(await Promise.resolve("accepted"), { status: 202 }));
    const response = await handle(post());
    equal(response.status, 202);
    equal(await response.text(), "accepted");
  });

  await check(
    "a handler responds to a forged request with the error's status, and does not call its function",
    async () => {
      const refusals = [];
      const act = () => refusals.push("called");
      const handle = receiver.handler(act, { onRefusal: (error) => refusals.push(error.code) });
      const response = await handle(post(text.replace("1", "2")));
      equal(response.status, 401);
      equal(await response.text(), "");
      equal(refusals.join(), "SIGNATURE_MISMATCH");
    },
  );

  await check("a handler responds with the error's headers", async () => {
    const bandwidth = createReceiver({ provider: "bandwidth", secret: { username: "u", password: "p" } });
    const response = await bandwidth.handler(() => {})(new Request(url, { method: "POST", body: "[]" }));
    equal(response.status, 401);
    equal(response.headers.get("www-authenticate"), 'Basic realm=""');
  });

  await check("a handler responds to Meta's handshake with the challenge, and refuses another token", async () => {
    const handle = createReceiver({ provider: "meta", secret: "key", verifyToken: "a token" }).handler(() => {});
    const called = (token) => `${url}?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=${token}`;
    const response = await handle(new Request(called("a%20token")));
    equal(response.status, 200);
    equal(await response.text(), "1158201444");
    equal((await handle(new Request(called("another")))).status, 403);
  });

  await check("a handler responds to a message of Twilio with empty instructions", async () => {
    const twilio = { provider: "twilio", secret: "9d4b1f7e0c62a85d3e9f7061b2c4d8a5" };
    const body = "MessageSid=SM1&From=%2B15550100&To=%2B15550101&Body=Zo%C3%AB";
    const headers = { ...sign({ url, body }, twilio), "content-type": "application/x-www-form-urlencoded" };
    const handle = createReceiver(twilio).handler(() => {});
    const response = await handle(new Request(url, { method: "POST", headers, body }));
    equal(response.status, 200);
    equal(response.headers.get("content-type").startsWith("text/xml"), true);
    equal(await response.text(), "<Response/>");
  });

  await check("a handler responds with 500 if its function throws anything", async () => {
    for (const thrown of [new Error("no room"), undefined, thrownBy(() => receiver.receive({ url, headers: {} }))]) {
      const errors = [];
      const act = async () => {
        await Promise.resolve();
        throw thrown;
      };
      const response = await receiver.handler(act, { onError: (error) => errors.push(error) })(post());
      equal(response.status, 500);
      equal(errors.length, 1);
      equal(errors[0], thrown);
    }
  });

  await check("a handler responds even if its callbacks throw", async () => {
    const { error } = console;
    console.error = () => {};
    const fail = () => {
      throw new Error("the log is full");
    };
    const handle = receiver.handler(fail, { onError: fail, onRefusal: fail });
    equal((await handle(post())).status, 500);
    equal((await handle(post(text.replace("1", "2")))).status, 401);
    console.error = error;
  });

  await check("a handler responds with 405 and Allow to methods that the provider does not use", async () => {
    for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]) {
      const response = await receiver.handler(() => {})(new Request(url, { method }));
      equal(response.status, 405);
      equal(response.headers.get("allow"), "POST");
      equal(await response.text(), "");
    }
  });

  await check("a handler accepts MessageBird's reports, which are GET requests", async () => {
    const report = `${url}?id=7&status=delivered&recipient=31612345678`;
    const headers = sign({ url: report }, { ...messagebird, scheme: "messagebird-hmac", now: now() });
    const types = [];
    const handle = createReceiver(messagebird).handler(({ events }) => types.push(events[0].type));
    equal((await handle(new Request(report, { headers }))).status, 200);
    equal(types.join(), "sms.status.report");
    equal((await handle(new Request(report, { method: "HEAD", headers }))).headers.get("allow"), "POST, GET");
  });

  await checkBodies(receiver, post, check);
  await checkResponses(receiver, post, check);
  await checkUrl({ createReceiver, sign }, check);
}

async function checkResponses(receiver, post, check) {
  await check("a handler responds with 500 if its Response cannot be sent, and reports it", async () => {
    const used = new Response("x");
    await used.text();
    const locked = new Response("x");
    locked.body.getReader();
    for (const response of [
      used,
      locked,
      Response.error(),
      new Response(failing(10)),
      { [Symbol.toStringTag]: "Response" },
    ]) {
      const errors = [];
      const sent = await receiver.handler(() => response, { onError: (error) => errors.push(error) })(post());
      equal(sent.status, 500);
      equal(await sent.text(), "");
      equal(errors.length, 1);
    }
  });

  await check("a handler reports a long body that fails while it is sent, and its Response fails as well", async () => {
    const errors = [];
    const handle = receiver.handler(() => new Response(failing(300_000)), { onError: (error) => errors.push(error) });
    const failure = await (await handle(post())).arrayBuffer().then(
      () => "none",
      () => "failed",
    );
    equal(failure, "failed");
    equal(errors.map(({ message }) => message).join(), "the source has failed");
  });

  await check("a handler sends a long body completely", async () => {
    const response = await receiver.handler(() => new Response("x".repeat(300_000)))(post());
    equal((await response.text()).length, 300_000);
  });

  await check("a handler removes hop-by-hop headers and Content-Length", async () => {
    const headers = {
      "content-length": "999",
      "transfer-encoding": "chunked",
      connection: "x-hop",
      "x-hop": "1",
      "x-kept": "1",
    };
    for (const body of ["short", null]) {
      const response = await receiver.handler(() => new Response(body, { headers }))(post());
      equal(
        ["content-length", "transfer-encoding", "connection", "x-hop"].some((name) => response.headers.has(name)),
        false,
      );
      equal(response.headers.get("x-kept"), "1");
      equal(await response.text(), body ?? "");
    }
  });

  await check("a handler's callbacks may reject", async () => {
    const { error } = console;
    console.error = () => {};
    const reject = () => Promise.reject(new Error("the log is full"));
    const handle = receiver.handler(reject, { onError: reject, onRefusal: reject, onDelivery: reject });
    equal((await handle(post())).status, 500);
    equal((await handle(post(text.replace("1", "2")))).status, 401);
    await new Promise((resolve) => setTimeout(resolve, 0));
    console.error = error;
  });
}

async function checkUrl({ createReceiver, sign }, check) {
  await check("a handler refuses a URL with an invalid host or a fragment", async () => {
    const bird = { provider: "bird", secret: "k" };
    const handle = createReceiver(bird).handler(() => {}, { onRefusal: () => {} });
    const called = "https://hooks.example.net/a?tenant=1";
    const signed = sign({ url: called, body: text }, { ...bird, now: now() });
    const send = async (seen, host) => {
      const given = new Map(Object.entries({ ...signed, host }).map(([name, value]) => [name.toLowerCase(), value]));
      const headers = { get: (name) => given.get(name.toLowerCase()) ?? null };
      // Not a Request, which normalizes URLs and hosts.
      const body = streamOf([new TextEncoder().encode(text)]);
      return (await handle({ method: "POST", url: seen, headers, body, bodyUsed: false })).status;
    };
    equal(await send(called, "hooks.example.net"), 200);
    equal(await send(called, "internal:8080"), 200);
    for (const host of ["x/a?tenant=1#", "x?tenant=1#", "h\\a#", "u@h/a#", "hooks.example.ne", ""]) {
      equal(await send(called, host), 400);
    }
    equal(await send(`${called}#&tenant=2`, "hooks.example.net"), 400);
  });
}

/** A stream that fails after this many bytes. */
function failing(bytes) {
  let left = bytes;
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) throw new Error("the source has failed");
      const chunk = new Uint8Array(Math.min(left, 50_000));
      left -= chunk.length;
      controller.enqueue(chunk);
    },
  });
}

async function checkBodies(receiver, post, check) {
  await check("a handler reads a body of several chunks", async () => {
    const chunks = [...text].map((character) => new TextEncoder().encode(character));
    equal((await receiver.handler(() => {})(post(streamOf(chunks), { duplex: "half" }))).status, 200);
  });

  await check("a handler stops reading at maxBodyBytes and responds with 413", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(16));
      },
    });
    const response = await receiver.handler(() => {})(post(endless, { duplex: "half" }));
    equal(response.status, 413);
    equal(pulled < 16, true);
  });

  await check("a handler does not read a body whose Content-Length exceeds the limit", async () => {
    const request = post();
    const { method, url, body } = request;
    const announced = { method, url, body, bodyUsed: false, headers: new Headers({ "content-length": "65" }) };
    equal((await receiver.handler(() => {})(announced)).status, 413);
    equal(request.bodyUsed, false);
  });

  await check("a handler responds with 400 if the body has been read already, and reports it", async () => {
    const request = post();
    await request.text();
    const errors = [];
    const response = await receiver.handler(() => {}, { onError: (error) => errors.push(error) })(request);
    equal(response.status, 400);
    equal(errors[0].code, "BODY_NOT_RAW");
  });

  await check("a handler responds with 400 if the connection is closed, and calls no callback", async () => {
    const errors = [];
    const options = { onError: (error) => errors.push(error), onRefusal: (error) => errors.push(error) };
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new Error("gone"));
      },
    });
    equal((await receiver.handler(() => {}, options)(post(body, { duplex: "half" }))).status, 400);
    equal(errors.length, 0);
  });
}

function streamOf(chunks) {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}
