/** Azure's request is accepted by the receiver and by its handler. */

import { app, type HttpRequest, type HttpResponseInit, type InvocationContext } from "@azure/functions";
import { createReceiver } from "hookproof";

const bird = createReceiver({ provider: "bird", secret: "k" });
const receive = bird.handler(({ events }, context: InvocationContext) => context.log(events.length));

app.http("handled", {
  methods: ["POST"],
  handler: async (request, context): Promise<HttpResponseInit> => {
    const { status, headers } = await receive(request, context);
    return { status, headers };
  },
});

app.http("received", {
  methods: ["POST"],
  async handler(request: HttpRequest): Promise<HttpResponseInit> {
    const { method, url, headers } = request;
    const result = bird.safeReceive({ method, url, headers, body: await request.arrayBuffer() });
    return result.ok ? { status: 200 } : { status: result.error.status, headers: result.error.headers };
  },
});
