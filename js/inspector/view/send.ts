/** The panel that signs the request anew, for a test of one's own endpoint. */

import { curlCommand } from "../curl-command.js";
import type { Key, ProviderInfo, SignSettings } from "../engine/messages.js";
import type { ReplayResult } from "../live.js";
import type { InspectedRequest } from "../request.js";
import { byId, element, fill } from "./dom.js";

export interface SendContext {
  request(): InspectedRequest;
  provider(): ProviderInfo | undefined;
  key(): Key | undefined;
  sign(request: InspectedRequest, settings: SignSettings): Promise<InspectedRequest>;
  copy(text: string): void;
  /** Sends a request to a local URL; undefined where the page is not connected to `listen`. */
  replay?: ((target: string, request: InspectedRequest) => Promise<ReplayResult>) | undefined;
}

const panel = byId("panel-send", HTMLElement);

export class SendPanel {
  readonly #context: SendContext;
  readonly #target = element("input", {
    type: "text",
    inputmode: "url",
    spellcheck: "false",
    autocomplete: "off",
    placeholder: "http://127.0.0.1:3000/webhook",
  });
  readonly #scheme = element("select");
  readonly #command = element("textarea", { readonly: true, rows: "12", "aria-label": "Command", spellcheck: "false" });
  readonly #outcome = element("p", { class: "outcome", role: "status" });
  readonly #copy = element(
    "button",
    { type: "button", disabled: true, click: () => this.#context.copy(this.#command.value) },
    "Copy",
  );
  readonly #replayButtons = element("span", { hidden: true });

  constructor(context: SendContext) {
    this.#context = context;
    fill(
      panel,
      element(
        "p",
        {},
        "The same request with a signature of now, as a curl command. The URL is part of what some schemes sign: enter the one that your endpoint has.",
      ),
      element(
        "div",
        { class: "line" },
        element("label", { class: "field url" }, element("span", {}, "Endpoint"), this.#target),
        element("label", { class: "field" }, element("span", {}, "Scheme"), this.#scheme),
      ),
      element(
        "div",
        { class: "buttons" },
        element(
          "button",
          { type: "button", class: "primary", click: () => this.#run(() => this.#showCommand()) },
          "Sign as curl",
        ),
        this.#copy,
        this.#replayButtons,
      ),
      this.#outcome,
      this.#command,
    );
  }

  /** Lists the schemes of the provider. */
  update(): void {
    const schemes = this.#context.provider()?.schemes ?? [];
    const options = ["", ...schemes];
    if ([...this.#scheme.options].map(({ value }) => value).join() === options.join()) return;
    fill(
      this.#scheme,
      ...options.map((name) => element("option", { value: name }, name === "" ? "Fitting the key" : name)),
    );
  }

  /** Allows sending to a local URL. */
  allowReplay(target: string | undefined): void {
    if (target !== undefined && this.#target.value === "") this.#target.value = target;
    this.#replayButtons.hidden = false;
    fill(
      this.#replayButtons,
      element(
        "button",
        { type: "button", click: () => this.#run(() => this.#replay(this.#context.request())) },
        "Replay as received",
      ),
      " ",
      element(
        "button",
        { type: "button", click: () => this.#run(async () => this.#replay(await this.#signed())) },
        "Send signed anew",
      ),
    );
  }

  async #run(work: () => Promise<void>): Promise<void> {
    this.#outcome.textContent = "";
    try {
      await work();
    } catch (error) {
      this.#outcome.textContent = error instanceof Error ? error.message : String(error);
    }
  }

  async #showCommand(): Promise<void> {
    const signed = await this.#signed();
    this.#command.value = curlCommand(signed, signed.url);
    this.#copy.disabled = false;
  }

  #signed(): Promise<InspectedRequest> {
    const provider = this.#context.provider();
    const key = this.#context.key();
    if (provider === undefined) throw new Error("Choose the provider first.");
    if (key === undefined) throw new Error("Enter the key first: it is what the copy is signed with.");
    const request = this.#context.request();
    return this.#context.sign(
      { ...request, url: this.#endpoint(request) },
      { provider: provider.name, key, scheme: this.#scheme.value },
    );
  }

  /** The endpoint that was typed, or else the URL of the request; with its query string where the payload may be that. */
  #endpoint({ url, body }: InspectedRequest): string {
    const target = this.#target.value.trim() || url;
    if (!(/^https?:\/\//i.test(target) && URL.canParse(target)))
      throw new Error("Enter the endpoint, an absolute URL.");
    const query = url.indexOf("?");
    return body.length === 0 && query >= 0 && !target.includes("?") ? target + url.slice(query) : target;
  }

  async #replay(request: InspectedRequest): Promise<void> {
    const { status, milliseconds, body } = (await this.#context.replay?.(this.#endpoint(request), request)) ?? {};
    this.#outcome.textContent = `Answered ${status} after ${Math.round(milliseconds ?? 0)} ms${body ? `: ${body.slice(0, 500)}` : "."}`;
  }
}
