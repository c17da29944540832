/** Creates requests from an OpenAPI document, without the package. */

/** Every operation of the document: `{name, method, path, item}`. */
export function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, item]) => ({
      name: item.operationId,
      method: method.toUpperCase(),
      path,
      item,
    })),
  );
}

/** The request for the arguments: those that are not parameters are the body. */
export function rawRequest(document, { method, path, item }, args) {
  const parameters = (item.parameters ?? []).map((one) => (one.$ref ? resolve(document, one.$ref) : one));
  const rest = { ...args };
  const query = new URLSearchParams();
  let url = path;
  for (const { name, in: location } of parameters) {
    if (location === "path") url = url.replace(`{${name}}`, encodeURIComponent(rest[name]));
    else if (name in rest) query.set(name, rest[name]);
    delete rest[name];
  }
  const headers = { Authorization: "AccessKey key-1", "Content-Type": "application/json" };
  const body = item.requestBody ? JSON.stringify(rest) : undefined;
  return { url: query.size > 0 ? `${url}?${query}` : url, method, headers, body };
}

/** The documented statuses of success and of failure. */
export function statusesOf({ item }) {
  const statuses = Object.keys(item.responses).map(Number);
  return { success: statuses.find((status) => status < 300), failures: statuses.filter((status) => status >= 400) };
}

function resolve(document, reference) {
  return reference
    .slice(2)
    .split("/")
    .reduce((node, key) => node[key], document);
}
