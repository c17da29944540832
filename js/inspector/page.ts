/** The page: keeps the request, has it inspected on every change, and shows the result. */

import type { Detection } from "../detect.js";
import type { Provider } from "../types.js";
import { BodyEditor } from "./editor/editor.js";
import { Engine } from "./engine/client.js";
import type { Inspection, Key, ProviderInfo } from "./engine/messages.js";
import { type Entry, History, type Judgement, type Source } from "./history.js";
import { looksLikeRequest } from "./import/looks-like.js";
import type { ReplayResult } from "./live.js";
import type { InspectedRequest } from "./request.js";
import { decompress, fragmentOf, LONG_LINK, type Shared } from "./share.js";
import { verdictsOf } from "./verdicts.js";
import { bodyPreview } from "./view/body-preview.js";
import { showDocument } from "./view/documentation.js";
import { byId, element, fill } from "./view/dom.js";
import { showEvents } from "./view/events.js";
import { chooseProvider, listProviders, prepareFields, readFields, typedClock, writeFields } from "./view/fields.js";
import { showIssues } from "./view/issue-list.js";
import { KeyFields } from "./view/keys.js";
import { isListShown, showEntries, showList } from "./view/request-list.js";
import { prepareSamples } from "./view/samples-dialog.js";
import { SendPanel } from "./view/send.js";
import { showStart } from "./view/start.js";
import { prepareTabs } from "./view/tabs.js";
import { notify } from "./view/toast.js";
import { showVerdicts } from "./view/verdict.js";

const warning = byId("body-warning", HTMLElement);
const facts = byId("body-facts", HTMLElement);
const layoutButton = byId("layout", HTMLButtonElement);

/** Requests of a list that are opened one at a time; a file may have thousands. */
const MAX_IMPORTED = 200;
/** The delay after the last change before the list is stored. */
const STORE_AFTER = 500;
/** The delay after which the list shows requests that are not opened, about the time between two frames. */
const SHOW_AFTER = 16;

export class Page {
  readonly #engine = new Engine();
  readonly #history = new History();
  readonly #keys = new KeyFields(() => this.#changed());
  readonly #editor: BodyEditor;
  readonly #send: SendPanel;
  readonly #selectTab: (id: string) => void;
  #providers: readonly ProviderInfo[] = [];
  #body: Uint8Array<ArrayBuffer> = new Uint8Array();
  #notes: readonly string[] = [];
  #previewNote: string | undefined;
  #entry: Entry | undefined;
  #version = 0;
  #inspection: Inspection | undefined;
  #documented: string | undefined;
  #storing: ReturnType<typeof setTimeout> | undefined;
  #showing: ReturnType<typeof setTimeout> | undefined;
  #replay: ((target: string, request: InspectedRequest) => Promise<ReplayResult>) | undefined;

  constructor() {
    this.#editor = new BodyEditor(byId("editor", HTMLElement), {
      changed: (text) => {
        this.#body = new TextEncoder().encode(text);
        this.#notes = [];
        this.#changed();
      },
      pasted: (text, replacesAll) => this.#pasted(text, replacesAll),
    });
    this.#send = new SendPanel({
      request: () => this.#request(),
      provider: () => this.#provider(),
      key: () => this.#keys.keys()[0],
      sign: (request, settings) => {
        const { sigMethod } = readFields().settings.options ?? {};
        return this.#engine.sign(request, { ...settings, sigMethod });
      },
      copy: (text) => this.#copy(text, "The command is in the clipboard."),
      replay: (target, request) => {
        if (this.#replay === undefined) throw new Error("The page is not connected to hookproof listen.");
        return this.#replay(target, request);
      },
    });
    this.#selectTab = prepareTabs(document.querySelector("[role=tablist]") as HTMLElement, () => this.#showDocument());
    prepareFields(() => this.#changed());
    this.#prepareButtons();
    this.#prepareDrop();
    this.#prepareEngine();
    this.#showEntries();
  }

  /** Adds a request to the list, and opens it unless another is to stay open. */
  add(
    request: InspectedRequest,
    source: Source,
    { judgement, open = true }: { judgement?: Judgement; open?: boolean } = {},
  ): Entry {
    const entry = this.#history.add(request, source, judgement);
    if (open) this.#open(entry);
    else {
      this.#engine.call("detect", request).then(([likely]) => this.#name(entry, likely));
      this.#showEntriesSoon();
    }
    return entry;
  }

  /** Opens what a link contains. */
  openShared({ request, provider, now }: Shared): void {
    const entry = this.#history.add(request, "link");
    this.#open(entry, now);
    chooseProvider(provider);
    this.#changed(true);
  }

  /** Imports pasted, dropped or opened data of any supported format. */
  async import(bytes: Uint8Array<ArrayBuffer>, source: Source): Promise<void> {
    const { kind, requests, notes } = await this.#engine.call("import", bytes);
    const [first, ...others] = requests;
    if (first === undefined) return;
    if (kind === "body") {
      // A body alone leaves the URL and the headers that were there before.
      this.add({ ...this.#request(), body: first.body }, source);
      this.#notes = notes;
      this.#showWarnings();
      return;
    }
    const left = others.length - MAX_IMPORTED;
    for (const other of others.slice(0, MAX_IMPORTED).reverse()) this.add(other, source, { open: false });
    this.add(first, source);
    this.#notes = [...notes, ...(left > 0 ? [`${left} more requests of the file are not listed.`] : [])];
    this.#showWarnings();
    if (others.length > 0) showList(true);
    notify(others.length > 0 ? `Imported ${requests.length} requests.` : `Imported ${IMPORTED[kind]}.`);
  }

  /** Whether the engine recognizes the request as a webhook, for lists that contain other requests, too. */
  detect(request: InspectedRequest): Promise<Detection[]> {
    return this.#engine.call("detect", request);
  }

  /** Allows sending requests to a local URL. */
  allowReplay(
    replay: (target: string, request: InspectedRequest) => Promise<ReplayResult>,
    target: string | undefined,
  ): void {
    this.#replay = replay;
    this.#send.allowReplay(target);
  }

  showList(isShown: boolean): void {
    showList(isShown);
  }

  /** Whether nothing is shown yet. */
  get isEmpty(): boolean {
    return this.#entry === undefined;
  }

  /** Whether this entry is shown, as it was added. */
  isShowing(entry: Entry | undefined): boolean {
    return this.#entry === entry;
  }

  #request(): InspectedRequest {
    return { ...readFields().request, body: this.#body };
  }

  #provider(): ProviderInfo | undefined {
    return this.#providers.find(({ name }) => name === this.#inspection?.provider);
  }

  #open(entry: Entry, clock?: string): void {
    this.#entry = entry;
    this.#notes = [];
    writeFields(entry.request, clock);
    this.#showBody(entry.request.body);
    this.#changed(true);
    this.#showEntries();
  }

  #showBody(body: Uint8Array<ArrayBuffer>): void {
    this.#body = body;
    const { text, isWhole, note } = bodyPreview(body);
    this.#previewNote = note;
    this.#editor.show(text, { readOnly: !isWhole });
  }

  /** Inspects the request in the fields. A changed request is a new one in the list. */
  #changed(isOpened = false): void {
    this.#version += 1;
    const version = this.#version;
    const { request, settings } = readFields();
    const inspected = { ...request, body: this.#body };
    if (!isOpened) this.#recordEdit(inspected);
    this.#engine.inspect(inspected, { ...settings, keys: this.#keys.keys() }).then(
      (inspection) => version === this.#version && this.#show(inspection),
      (error: Error) => notify(error.message),
    );
  }

  #recordEdit(request: InspectedRequest): void {
    const { request: before, source } = this.#entry ?? {};
    const isSame = before !== undefined && sameRequest(before, request);
    if (isSame || isEmpty(request)) return;
    if (source === "typed" && this.#entry !== undefined) this.#entry.request = request;
    else {
      this.#entry = this.#history.add(request, "typed");
      this.#showEntries();
    }
  }

  #show(inspection: Inspection): void {
    this.#inspection = inspection;
    // A provider with another kind of secret has other fields; what is in them counts from here on.
    const info = this.#provider();
    if (info !== undefined && this.#keys.useCredentials(info.usesCredentials)) this.#changed(true);
    const request = this.#request();
    showVerdicts(isEmpty(request) ? undefined : verdictsOf(inspection, this.#entry?.judgement));
    this.#editor.mark(inspection.issues);
    showIssues(
      inspection,
      (issue) => this.#editor.lineOf(issue),
      (issue) => this.#editor.reveal(issue),
    );
    if (isEmpty(request)) this.#showStart();
    else showEvents(inspection, (type) => this.#openDocument(type));
    this.#send.update();
    facts.textContent = inspection.body.facts.join(" · ");
    this.#showWarnings();
    this.#showDocument();
    this.#updateEntry(inspection);
    performance.mark("inspected");
  }

  #showWarnings(): void {
    const { problems } = readFields();
    const { warnings = [], compression } = this.#inspection?.body ?? {};
    const texts = [...this.#notes, ...problems, ...warnings, this.#previewNote ?? []].flat();
    warning.hidden = texts.length === 0;
    const undo = () =>
      compression &&
      decompress(this.#body, compression).then(
        (body) => this.add({ ...this.#request(), body }, "typed"),
        () => notify(`This is not all of the ${compression} data, so it cannot be decompressed.`),
      );
    fill(
      warning,
      texts.map((text) => text.replace(/\.?$/, ".")).join(" "),
      compression !== undefined && element("button", { type: "button", class: "quiet", click: undo }, "Decompress"),
    );
  }

  #updateEntry({ events, provider, signature }: Inspection): void {
    const entry = this.#entry;
    if (entry === undefined) return;
    const [first] = events;
    const { judgement } = entry;
    entry.provider = provider;
    entry.type = first?.type;
    const judged = judgement === undefined ? "unchecked" : judgement.ok ? "verified" : "refused";
    entry.state = signature.state === "verified" || signature.state === "refused" ? signature.state : judged;
    this.#showEntries();
  }

  #name(entry: Entry, likely: Detection | undefined): void {
    const { judgement } = entry;
    entry.provider = likely?.provider;
    entry.type = likely?.type;
    if (judgement !== undefined) entry.state = judgement.ok ? "verified" : "refused";
    this.#showEntriesSoon();
  }

  /** Shows the list once for all requests that are imported or received together. */
  #showEntriesSoon(): void {
    this.#showing ??= setTimeout(() => this.#showEntries(), SHOW_AFTER);
  }

  #showEntries(): void {
    clearTimeout(this.#showing);
    this.#showing = undefined;
    showEntries(this.#history.entries, this.#entry?.id, (id) => {
      const entry = this.#history.find(id);
      if (entry !== undefined) this.#open(entry);
    });
    clearTimeout(this.#storing);
    this.#storing = setTimeout(() => this.#history.store(), STORE_AFTER);
  }

  #openDocument(type: string): void {
    this.#documented = type;
    this.#selectTab("tab-documentation");
  }

  /** Reads the documentation only while it is shown. */
  #showDocument(): void {
    if (byId("panel-documentation", HTMLElement).hidden) {
      this.#documented = undefined;
      return;
    }
    const { provider, events = [] } = this.#inspection ?? {};
    const type = this.#documented ?? events[0]?.type;
    if (provider === undefined || type === undefined) showDocument(provider, type);
    else this.#engine.call("document", provider, type).then((document) => showDocument(provider, type, document));
  }

  #pasted(text: string, replacesAll: boolean): boolean {
    if (!(replacesAll || looksLikeRequest(text))) return false;
    this.import(new TextEncoder().encode(text), "pasted");
    return true;
  }

  #showStart(): void {
    showStart(this.#providers, {
      openSample: (provider, type) => this.#openSample(provider, type),
      // A line break at the end of the body, as an editor adds it, is the mistake of the example.
      openRefused: (provider, type) => this.#openSample(provider, type, "\n"),
    });
  }

  /** Opens a signed sample, with a text behind its body that was not signed. */
  async #openSample(provider: Provider, type: string, added = ""): Promise<void> {
    const keys: readonly (Key | undefined)[] = this.#keys.keys();
    const { request, key } = await this.#engine.call("sample", provider, type, keys[0]);
    this.#keys.set(key);
    chooseProvider("");
    const body = new TextEncoder().encode(new TextDecoder().decode(request.body) + added);
    this.add({ ...request, body }, "sample");
  }

  async #share(): Promise<void> {
    const { settings } = readFields();
    try {
      const shared = { request: this.#request(), provider: settings.provider, now: typedClock() };
      const fragment = await fragmentOf(shared, this.#keys.keys());
      const link = location.href.split("#")[0] + fragment;
      const isLong = link.length > LONG_LINK ? " It is long: some programs cut it off." : "";
      await this.#copy(link, `The link is in the clipboard. It contains the request and not the key.${isLong}`);
    } catch (error) {
      notify((error as Error).message);
    }
  }

  async #copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      notify(done);
    } catch {
      notify("The browser does not allow writing to the clipboard.", text);
    }
  }

  #prepareButtons(): void {
    const file = byId("file", HTMLInputElement);
    const onClick = (id: string, run: () => void) => byId(id, HTMLButtonElement).addEventListener("click", run);
    onClick("open", () => file.click());
    file.addEventListener("change", async () => {
      const [chosen] = file.files ?? [];
      if (chosen !== undefined) await this.import(new Uint8Array(await chosen.arrayBuffer()), "file");
      file.value = "";
    });
    onClick("share", () => this.#share());
    onClick("list-toggle", () => showList(!isListShown()));
    onClick("list-clear", () => {
      this.#history.clear();
      this.#entry = undefined;
      this.#showEntries();
    });
    onClick("layout", () => {
      this.#editor.laidOut = !this.#editor.laidOut;
      layoutButton.setAttribute("aria-pressed", String(this.#editor.laidOut));
      if (this.#inspection !== undefined) this.#show(this.#inspection);
    });
    onClick("download", () => {
      const link = element("a", { href: URL.createObjectURL(new Blob([this.#body])), download: "body" });
      link.click();
      URL.revokeObjectURL(link.href);
    });
  }

  #prepareDrop(): void {
    const overlay = byId("drop", HTMLElement);
    const over = (isOver: boolean) => (event: DragEvent) => {
      event.preventDefault();
      overlay.hidden = !isOver;
    };
    addEventListener("dragover", over(true));
    addEventListener("dragleave", (event) => event.relatedTarget === null && over(false)(event));
    addEventListener("drop", async (event) => {
      over(false)(event);
      const files = [...(event.dataTransfer?.files ?? [])];
      const text = event.dataTransfer?.getData("text/plain") ?? "";
      for (const file of files) await this.import(new Uint8Array(await file.arrayBuffer()), "file");
      if (files.length === 0 && text !== "") await this.import(new TextEncoder().encode(text), "pasted");
    });
    addEventListener("paste", (event) => {
      const isInField = event
        .composedPath()
        .some((target) => target instanceof Element && target.matches("input, textarea, [contenteditable=true]"));
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (!isInField && text !== "") this.import(new TextEncoder().encode(text), "pasted");
    });
  }

  async #prepareEngine(): Promise<void> {
    try {
      this.#providers = await this.#engine.call("providers");
      listProviders(this.#providers);
      performance.mark("usable");
      prepareSamples(this.#providers, (provider, type) => this.#openSample(provider, type));
      this.#changed(true);
    } catch (error) {
      notify((error as Error).message);
    }
  }
}

const IMPORTED = {
  http: "an HTTP request",
  curl: "a curl command",
  har: "a HAR entry",
  recording: "a recorded request",
} as const;

function isEmpty({ url, body, headers }: InspectedRequest): boolean {
  return body.length === 0 && url === "" && headers.length === 0;
}

function sameRequest(one: InspectedRequest, other: InspectedRequest): boolean {
  const head = ({ method, url, headers }: InspectedRequest) => JSON.stringify([method, url, headers]);
  return one.body === other.body && head(one) === head(other);
}
