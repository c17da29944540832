/** The dialog of samples: every event of every provider, one click away. */

import type { Provider } from "../../types.js";
import type { ProviderInfo } from "../engine/messages.js";
import { byId, element, fill } from "./dom.js";

const dialog = byId("samples", HTMLDialogElement);
const list = byId("samples-list", HTMLElement);
const filter = byId("samples-filter", HTMLInputElement);

export function prepareSamples(
  providers: readonly ProviderInfo[],
  choose: (provider: Provider, type: string) => void,
): void {
  const draw = () => {
    const wanted = filter.value.trim().toLowerCase();
    const matching = ({ name, events }: ProviderInfo) =>
      events.filter((type) => `${name} ${type}`.toLowerCase().includes(wanted));
    const groups = providers.flatMap((provider) => {
      const types = matching(provider);
      return types.length === 0 ? [] : [group(provider.name, types)];
    });
    fill(list, ...groups, groups.length === 0 && element("p", { class: "none" }, "No sample of this name."));
  };
  const group = (name: Provider, types: readonly string[]) =>
    element(
      "section",
      {},
      element("h3", {}, name),
      ...types.map((type) =>
        element(
          "button",
          {
            type: "button",
            class: "chip",
            click: () => {
              dialog.close();
              choose(name, type);
            },
          },
          type,
        ),
      ),
    );
  filter.addEventListener("input", draw);
  byId("samples-open", HTMLButtonElement).addEventListener("click", () => {
    filter.value = "";
    draw();
    dialog.showModal();
    filter.focus();
  });
  byId("samples-close", HTMLButtonElement).addEventListener("click", () => dialog.close());
}
