// DevTools as Chromium opens it for a page, controlled by the protocol that it uses itself. Playwright does not list its window.
import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";

const PATIENCE = 60_000;
const INTERVAL = 50;

/**
 * The window of DevTools, which must be open for the page, once it has loaded the panel of an extension. `show` shows the panel and
 * returns its document.
 */
export async function devtoolsOf(page, { id, title, file }) {
  const session = await page.context().newCDPSession(page);
  const target = (matches) =>
    eventually(async () => {
      const { targetInfos } = await session.send("Target.getTargets", { filter: [{}] });
      return targetInfos.find(matches);
    });
  const front = await target(({ type, url }) => type === "page" && url.startsWith("devtools://"));
  const frontend = await attach(session, front.targetId);
  // The modules of DevTools have no stable interface. These names have been the same since 2021.
  const inView = (code) =>
    frontend.evaluate(`import("./ui/legacy/legacy.js").then(async ({ InspectorView }) => {
      const view = InspectorView.InspectorView.instance();
      const ids = view.tabbedPane.tabIds();
      ${code}
    })`);
  const panel = JSON.stringify(`chrome-extension://${id}${title}`);
  await eventually(() => inView(`return ids.includes(${panel});`));
  return {
    async show() {
      await inView(`await view.showPanel(${panel});`);
      const { targetId } = await target(({ url }) => url === `chrome-extension://${id}/${file}`);
      return await attach(session, targetId);
    },
  };
}

/** A target that Playwright has not attached to, and the exceptions and error messages in it. */
async function attach(session, targetId) {
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  const waiting = new Map();
  const complaints = [];
  session.on("Target.receivedMessageFromTarget", (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, method, params, ...answer } = JSON.parse(event.message);
    waiting.get(id)?.(answer);
    if (method === "Runtime.exceptionThrown") complaints.push(params.exceptionDetails.text);
    if (method === "Log.entryAdded" && params.entry.level === "error") complaints.push(params.entry.text);
  });
  let last = 0;
  const send = async (method, params = {}) => {
    last += 1;
    const id = last;
    const answered = new Promise((resolve) => waiting.set(id, resolve));
    await session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    waiting.delete(id);
    assert.equal(error, undefined, `${method}: ${JSON.stringify(error)}`);
    return result;
  };
  const evaluate = async (expression) => {
    const settings = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await send("Runtime.evaluate", settings);
    assert.equal(exceptionDetails, undefined, JSON.stringify(exceptionDetails));
    return result.value;
  };
  await send("Runtime.enable");
  await send("Log.enable");
  return {
    evaluate,
    complaints,
    /** The text of each element. */
    texts: (selector) =>
      evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((found) => found.textContent.trim())`),
    click: (selector, nth = 0) => evaluate(`document.querySelectorAll(${JSON.stringify(selector)})[${nth}].click()`),
  };
}

/** The first value that is not undefined or false. */
export async function eventually(read) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) assert.fail(`there is still none after ${PATIENCE} ms: ${read}`);
    await setTimeout(INTERVAL);
  }
}
