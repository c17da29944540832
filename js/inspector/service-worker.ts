/** Keeps the page's own files, so that it opens without a network. Nothing else is ever requested or kept. */

/** The build puts the digest of the files here, so that a new version replaces the old one as a whole. */
declare const VERSION: string;
declare const FILES: readonly string[];

interface WaitingEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface RequestEvent extends WaitingEvent {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** The used parts of the global object of a service worker, which the types of a page lack. */
const scope = self as unknown as {
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: WaitingEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: RequestEvent) => void): void;
  registration: { scope: string };
  clients: { claim(): Promise<void> };
};

const PREFIX = "hookproof-inspector-";
const cacheName = PREFIX + VERSION;

scope.addEventListener("install", (event) => {
  const keep = caches
    .open(cacheName)
    .then((cache) => cache.addAll(FILES.map((name) => new Request(name, { cache: "reload" }))));
  event.waitUntil(keep.then(() => scope.skipWaiting()));
});

scope.addEventListener("activate", (event) => {
  const removeOthers = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith(PREFIX) && name !== cacheName);
    await Promise.all(old.map((name) => caches.delete(name)));
    await scope.clients.claim();
  };
  event.waitUntil(removeOthers());
});

scope.addEventListener("fetch", (event) => {
  const { method, url } = event.request;
  const path = url.startsWith(scope.registration.scope)
    ? url.slice(scope.registration.scope.length).split(/[?#]/)[0]
    : undefined;
  // The stream of `listen --inspect` and every request for anything but a file of the page are passed to the server.
  if (method !== "GET" || path === undefined || !FILES.includes(path === "" ? "./" : path)) return;
  const kept = async () => (await caches.match(path === "" ? "./" : path, { cacheName })) ?? fetch(event.request);
  event.respondWith(kept());
});
