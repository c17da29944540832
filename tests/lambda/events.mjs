/**
 * HTTP requests as AWS passes them to a Lambda function, with every documented field: of API Gateway's REST
 * API (payload 1.0), HTTP API (payload 2.0), a function URL, and an Application Load Balancer.
 */

const domain = "hooks.example.net";

/** For each service: the event of a request `{method, path, query, headers, body}`. */
export const formats = {
  "REST API, payload 1.0": ({ method = "POST", path, query = "", headers, body, base64 }) => {
    const lists = listsOf(query, decoded);
    return {
      resource: "/{proxy+}",
      path,
      httpMethod: method,
      headers: withHost(headers),
      multiValueHeaders: mapValues(withHost(headers), (value) => [value]),
      queryStringParameters: lastOf(lists),
      multiValueQueryStringParameters: lists,
      pathParameters: { proxy: path.slice(1) },
      stageVariables: null,
      requestContext: {
        accountId: "123456789012",
        apiId: "a1b2c3d4e5",
        domainName: domain,
        domainPrefix: "hooks",
        extendedRequestId: "Xy1=",
        httpMethod: method,
        identity: { sourceIp: "203.0.113.7", userAgent: "agent", accessKey: null, caller: null },
        path,
        protocol: "HTTP/1.1",
        requestId: "id-1",
        requestTime: "01/Jan/2026:00:00:00 +0000",
        requestTimeEpoch: 1767225600000,
        resourceId: "123456",
        resourcePath: "/{proxy+}",
        stage: "$default",
      },
      ...bodyOf(body, base64),
    };
  },
  "HTTP API, payload 2.0": (request) => ({
    ...version2(request),
    routeKey: "POST /{proxy+}",
    pathParameters: { proxy: request.path.slice(1) },
    stageVariables: { stage: "live" },
  }),
  // A plus sign is converted to the space that it encodes; an escaped space is passed on unchanged.
  "function URL": (request) => version2({ ...request, query: request.query?.replaceAll("+", " ") }),
  "load balancer": ({ method = "POST", path, query = "", headers, body, base64 }) => ({
    requestContext: { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:region:123456789012:targetgroup/hooks/1" } },
    httpMethod: method,
    path,
    queryStringParameters: lastOf(listsOf(query, String)) ?? {},
    headers: withHost(headers),
    ...bodyOf(body ?? "", base64),
  }),
  "load balancer, lists of values": ({ method = "POST", path, query = "", headers, body, base64 }) => ({
    requestContext: { elb: { targetGroupArn: "arn:aws:elasticloadbalancing:region:123456789012:targetgroup/hooks/1" } },
    httpMethod: method,
    path,
    multiValueQueryStringParameters: listsOf(query, String) ?? {},
    multiValueHeaders: mapValues(withHost(headers), (value) => [value]),
    ...bodyOf(body ?? "", base64),
  }),
};

function version2({ method = "POST", path, query = "", headers, body, base64 }) {
  const event = {
    version: "2.0",
    routeKey: "$default",
    rawPath: path,
    rawQueryString: query,
    cookies: ["session=1", "theme=dark"],
    headers: withHost(headers),
    queryStringParameters: lastOf(listsOf(query, decoded)),
    requestContext: {
      accountId: "123456789012",
      apiId: "a1b2c3d4e5",
      domainName: domain,
      domainPrefix: "hooks",
      http: { method, path, protocol: "HTTP/1.1", sourceIp: "203.0.113.7", userAgent: "agent" },
      requestId: "id-1",
      routeKey: "$default",
      stage: "$default",
      time: "01/Jan/2026:00:00:00 +0000",
      timeEpoch: 1767225600000,
    },
    ...bodyOf(body, base64),
  };
  // The field is absent without a body.
  if (event.body === null) delete event.body;
  return event;
}

function withHost(headers) {
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { host: domain, "x-forwarded-proto": "https", "x-forwarded-port": "443", ...lower };
}

function bodyOf(body, base64 = false) {
  if (body === undefined || body === "") return { body: body ?? null, isBase64Encoded: false };
  return base64
    ? { body: Buffer.from(body).toString("base64"), isBase64Encoded: true }
    : { body, isBase64Encoded: false };
}

function listsOf(query, decode) {
  if (query === "") return null;
  const lists = {};
  for (const pair of query.split("&")) {
    const [name, value = ""] = pair.split("=").map(decode);
    lists[name] = [...(lists[name] ?? []), value];
  }
  return lists;
}

function decoded(text) {
  return decodeURIComponent(text.replaceAll("+", " "));
}

function lastOf(lists) {
  return lists === null ? null : mapValues(lists, (values) => values.at(-1));
}

function mapValues(record, map) {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
