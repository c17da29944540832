/** The documentation of an event as a tree of fields. */

import documentation from "#documentation";
import { structure } from "#wasm/inspector";
import { guarded } from "../../core/instance.js";
import { providers } from "../../slim.js";
import type { Provider } from "../../types.js";
import type { EventDocument, FieldDocument } from "./messages.js";

/** Objects within objects, after which the name of the type must do; some refer to themselves. */
const MAX_DEPTH = 5;
const MODEL = /@(\d+)/g;

interface Model {
  name: string;
  description: string;
  fields: readonly Omit<FieldDocument, "fields">[];
}

/** The models of events by their numbers, and the number of each event's model. */
interface Documented {
  events: readonly number[];
  models: ReadonlyMap<number, Model>;
}

let documented: Documented | undefined;

/** The documentation of an event; undefined if its type is unknown. */
export function documentOf(provider: Provider, type: string): EventDocument | undefined {
  documented ??= readModels();
  const { events, models } = documented;
  const types = Object.entries(providers).flatMap(([name, known]) => known.events.map((event) => `${name} ${event}`));
  const model = models.get(events[types.indexOf(`${provider} ${type}`)] ?? -1);
  return model && { description: model.description, fields: fieldsOf(model, models, 0) };
}

/** Combines the structure of the core and the text of the build, whose format is that of `documentation.mjs`. */
function readModels(): Documented {
  const { events, models: structures } = guarded(structure) as { events: number[]; models: string[] };
  const models = new Map<number, Model>();
  const descriptions = new Map<string, string>();
  const lines = documentation.split("\n").values();
  let number = -1;
  const readField = (line: string): Model["fields"][number] => {
    const [marked = "", type = ""] = line.split("\t");
    const name = marked.replace(/!$/, "");
    const described = lines.next().value || undefined;
    const description =
      described?.replace(/^!?/, (mark) => (mark === "" ? "The " : "")) ?? descriptions.get(name) ?? "";
    descriptions.set(name, description);
    return { name, type, description, required: marked !== name };
  };
  for (const line of lines) {
    const [stated, name = "", description = ""] = line.split("\t");
    number = stated ? Number(stated) : number + 1;
    const fields = (structures[number] ?? "").split("\n").slice(0, -1).map(readField);
    models.set(number, { name, description, fields });
  }
  return { events, models };
}

function fieldsOf({ fields }: Model, models: Documented["models"], depth: number): FieldDocument[] {
  if (depth >= MAX_DEPTH) return [];
  return fields.map((field) => {
    const inner = [...field.type.matchAll(MODEL)].flatMap(([, number]) => models.get(Number(number)) ?? []);
    return {
      ...field,
      type: field.type.replace(MODEL, (_, number) => models.get(Number(number))?.name ?? ""),
      fields: inner.flatMap((model) => fieldsOf(model, models, depth + 1)),
    };
  });
}
