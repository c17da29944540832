/**
 * The part of MessageBird's API that the example uses, on loopback: webhooks can be created and deleted, conversations can be
 * written to and archived, and every message is sent to the webhooks by a signed request.
 */
import { createServer } from "node:http";

export async function messagingService(hookproof, { accessKey, signingKey }) {
  const webhooks = new Map();
  const conversations = new Map();
  const responses = [];

  const routes = [
    [
      "POST",
      /^\/webhooks$/,
      (_, body) => [201, stored(webhooks, { id: `wh-${webhooks.size + 1}`, status: "enabled", ...body })],
    ],
    ["DELETE", /^\/webhooks\/([^/]+)$/, (id) => (webhooks.delete(id) ? [204] : notFound())],
    ["POST", /^\/conversations\/([^/]+)\/messages$/, (id, body) => write(id, "sent", body)],
    ["PATCH", /^\/conversations\/([^/]+)$/, (id, body) => archive(id, body)],
    ["GET", /^\/conversations$/, (_, __, query) => [200, page([...conversations.values()], query)]],
  ];

  const server = createServer(async (request, response) => {
    const [status, body] = await respond(request, Buffer.concat(await request.toArray()).toString());
    response.writeHead(status, { "Content-Type": "application/json" }).end(body && JSON.stringify(body));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

  async function respond({ method, url, headers }, text) {
    if (headers.authorization !== `AccessKey ${accessKey}`) return refusal(401, 2, "Request not allowed", "access_key");
    const { pathname, searchParams } = new URL(url, "http://service");
    for (const [wanted, pattern, act] of routes) {
      const [, id] = pathname.match(pattern) ?? [undefined, undefined];
      if (method === wanted && pattern.test(pathname)) return await act(id, text && JSON.parse(text), searchParams);
    }
    return notFound();
  }

  async function write(conversationId, direction, body) {
    const conversation = conversations.get(conversationId);
    if (conversation === undefined) return notFound();
    const message = {
      id: `m-${conversation.texts.push(body.content.text)}`,
      conversationId,
      direction,
      status: direction === "sent" ? "pending" : "received",
      ...body,
    };
    for (const { url, events } of webhooks.values()) {
      if (events.includes("message.created")) responses.push(await deliver(url, { type: "message.created", message }));
    }
    return [200, message];
  }

  async function deliver(url, event) {
    const body = JSON.stringify(event);
    const signature = hookproof.sign({ url, body }, { provider: "messagebird", secret: signingKey });
    const { status } = await fetch(url, {
      method: "POST",
      body,
      headers: { "Content-Type": "application/json", ...signature },
    });
    return status;
  }

  function archive(id, { status }) {
    const conversation = conversations.get(id);
    return conversation ? [200, Object.assign(conversation, { status })] : notFound();
  }

  return {
    url: `http://127.0.0.1:${server.address().port}`,
    webhooks,
    conversations,
    /** The statuses of the webhooks' responses. */
    responses,
    /** Receives a message of a contact. */
    receive(id, text) {
      stored(conversations, { id, status: "active", texts: [], ...conversations.get(id) });
      return write(id, "received", { type: "text", content: { text } });
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function stored(store, thing) {
  store.set(thing.id, thing);
  return thing;
}

function page(all, query) {
  const [offset, limit] = [Number(query.get("offset") ?? 0), 2];
  const wanted = all.filter(({ status }) => status === query.get("status"));
  const items = wanted.slice(offset, offset + limit);
  return { offset, limit, count: items.length, totalCount: wanted.length, items };
}

const notFound = () => refusal(404, 20, "not found", null);
const refusal = (status, code, description, parameter) => [status, { errors: [{ code, description, parameter }] }];
