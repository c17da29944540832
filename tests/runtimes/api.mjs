/** The checks of `hookproof/api`, in every host that imports it: it uses the core of the main entry. */
import { equal, thrownBy } from "./equal.mjs";

const options = { accessKey: "key-1" };

export async function checkApi({ WebhookError }, { bird, messagebird }, check) {
  await check("hookproof/api creates a request", () => {
    const { method, url, headers, body } = messagebird.updateConversation(
      { conversationId: "Zoë/1", status: "archived" },
      options,
    );
    equal(method, "PATCH");
    equal(url, "https://conversations.messagebird.com/v1/conversations/Zo%C3%AB%2F1");
    equal(headers.Authorization, "AccessKey key-1");
    equal(body, '{"status":"archived"}');
  });

  await check("hookproof/api refuses invalid arguments with the error class of the main entry", () => {
    const error = thrownBy(() => bird.createWebhookSubscription({ workspaceId: "w", url: "http://site" }, options));
    equal(Object.getPrototypeOf(error), WebhookError.prototype);
    equal(error.issues.map(({ path }) => path).join(), "/service,/event,/url");
  });

  await check("hookproof/api reads a response", () => {
    const result = messagebird.readResponse("viewConversation", 200, '{"id":"Zoë"}');
    equal(result.ok, true);
    equal(result.data.id, "Zoë");
    const failure = messagebird.readResponse("viewConversation", 404, '{"errors":[{"code":20}]}');
    equal(`${failure.code} ${failure.errors[0].code}`, "NOT_FOUND 20");
  });

  await check("hookproof/api iterates over pages", async () => {
    const pages = ['{"items":[{"id":"a"}],"totalCount":2}', '{"items":[{"id":"b"}],"totalCount":2}'];
    const fetch = () => Promise.resolve(new Response(pages.shift()));
    const found = [];
    for await (const page of messagebird.pages("listWebhooks", {}, { ...options, fetch })) found.push(page.items[0].id);
    equal(found.join(), "a,b");
  });
}
