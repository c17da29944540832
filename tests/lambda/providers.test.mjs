// The responses that Meta, Twilio and Vonage expect, from a Lambda function behind each service: a server on this machine converts
// each request to an event, and sends the result.
import { createServer } from "node:http";
import { buffer } from "node:stream/consumers";
import { describe } from "node:test";
import { lambdaHandler } from "../servers/package.mjs";
import { providerSuite } from "../servers/providers.mjs";
import { listen } from "../servers/suite.mjs";
import { formats } from "./events.mjs";

for (const [name, eventOf] of Object.entries(formats)) {
  describe(name, () => {
    providerSuite(async (receiver, act, options) => {
      const handler = lambdaHandler(receiver, act, options);
      const server = createServer(async (request, response) => {
        const body = await buffer(request).catch(() => null);
        // The service does not invoke the function for a request that was aborted.
        if (body === null) return;
        const { statusCode, headers, multiValueHeaders, ...result } = await handler(
          eventOf(described(request, body)),
          {},
        );
        const bytes = Buffer.from(result.body ?? "", result.isBase64Encoded ? "base64" : "utf8");
        response.writeHead(statusCode, headers ?? multiValueHeaders).end(bytes);
      });
      const { url, stop } = await listen(server, "/hook");
      // This service without lists of values has only the last value of a parameter.
      return { url, stop, signedUrl: "https://hooks.example.net/hook", repeats: name !== "load balancer" };
    });
  });
}

/** A request as the parameter of `formats`. The services set the headers of the connection. */
function described({ method, url, headers }, body) {
  const { pathname: path, search } = new URL(url, "http://localhost");
  const { host: _, connection: __, "transfer-encoding": ___, ...own } = headers;
  return { method, path, query: search.slice(1), headers: own, body: body.length > 0 ? body : "", base64: true };
}
