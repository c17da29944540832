/** The inspector as a panel of DevTools: lists the requests of the inspected page that look like webhooks. */

import { requestOf } from "../inspector/import/har.js";
import { Page } from "../inspector/page.js";
import type { InspectedRequest } from "../inspector/request.js";
import { devtools, type NetworkEntry } from "./chrome.js";

/** Any JSON with a field `type` may be an event by some provider; below this, only such a word points to one. */
const MIN_CONFIDENCE = 0.5;
/** Larger responses are files rather than events. */
const MAX_RESPONSE = 1024 * 1024;

document.documentElement.style.colorScheme = devtools.panels.themeName === "dark" ? "dark" : "light";

const page = new Page();
page.showList(true);
devtools.network.getHAR(({ entries = [] }) => {
  for (const entry of entries) inspect(entry);
});
devtools.network.onRequestFinished.addListener(inspect);

/** Lists the request, and the response where that is the webhook, as in a log that a page shows. */
function inspect(entry: NetworkEntry): void {
  const request = requestOf(entry);
  if (request === undefined) return;
  list(request);
  const { mimeType = "", size = 0 } = entry.response?.content ?? {};
  if (!/\bjson\b/.test(mimeType) || size > MAX_RESPONSE) return;
  entry.getContent?.((content, encoding) => {
    if (content === null || encoding === "base64") return;
    const headers: InspectedRequest["headers"] = [["Content-Type", mimeType]];
    list({ ...request, method: "POST", headers, body: new TextEncoder().encode(content) });
  });
}

async function list(request: InspectedRequest): Promise<void> {
  const [likely] = await page.detect(request);
  if (likely !== undefined && likely.confidence >= MIN_CONFIDENCE) page.add(request, "page", { open: page.isEmpty });
}
