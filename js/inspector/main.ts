/** Starts the page: on a static host, served by `hookproof inspect`, or connected to `hookproof listen --inspect`. */

import type { Entry } from "./history.js";
import { Live, liveToken } from "./live.js";
import { Page } from "./page.js";
import { sharedIn } from "./share.js";
import { byId } from "./view/dom.js";
import { setOptions } from "./view/fields.js";
import { notify } from "./view/toast.js";

const page = new Page();
const status = byId("live", HTMLElement);

const token = liveToken(location.hash);
if (token !== undefined) connect(token);
openLink();
addEventListener("hashchange", openLink);

// A program of this machine that serves the page is there when the page is opened, and another may have its port tomorrow.
const isLocal = document.documentElement.hasAttribute("data-local");
if (!isLocal && location.protocol.startsWith("http"))
  navigator.serviceWorker?.register("service-worker.js").catch(() => {});

async function openLink(): Promise<void> {
  try {
    const shared = await sharedIn(location.hash);
    if (shared !== undefined) page.openShared(shared);
  } catch (error) {
    notify((error as Error).message);
  }
}

function connect(liveToken: string): void {
  let last: Entry | undefined;
  const live: Live = new Live(liveToken, {
    started: ({ forward, url }) => {
      page.allowReplay((target, request) => live.replay(target, request), forward);
      if (url !== undefined) setOptions({ url });
    },
    connected: (isConnected) => {
      status.hidden = false;
      status.dataset.tone = isConnected ? "good" : "bad";
      status.textContent = isConnected ? "Live" : "Not connected to listen";
    },
    received: (request, judgement) => {
      // The newest is shown until the user selects another.
      last = page.add(request, "live", { judgement, open: page.isEmpty || page.isShowing(last) });
    },
  });
  page.showList(true);
}
