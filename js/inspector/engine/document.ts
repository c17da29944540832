/** The documentation of an event as a tree of fields. */

import documentation from "#documentation";
import { providers } from "../../slim.js";
import type { Provider } from "../../types.js";
import type { EventDocument, FieldDocument } from "./messages.js";
import { numbered } from "./numbered.js";

/** Objects within objects, after which the name of the type must do; some refer to themselves. */
const MAX_DEPTH = 5;

type Field = Omit<FieldDocument, "fields">;

/** The documentation of an event; undefined if its type is unknown. The format is that of the build's `documentation.mjs`. */
export function documentOf(provider: Provider, type: string): EventDocument | undefined {
  const nth = (providers[provider].events as readonly string[]).indexOf(type);
  const [events, models] = documentation[provider] ?? [];
  if (nth < 0 || events === undefined || models === undefined) return undefined;
  const lines = events.split("\n").slice(0, nth + 1);
  const [model = "", description = ""] =
    lines
      .filter((line) => line !== "")
      .at(-1)
      ?.split("\t") ?? [];
  return { description, fields: fieldsWithin(model, readModels(models), 0) };
}

function readModels(text: string): ReadonlyMap<string, readonly Field[]> {
  const models = new Map<string, Field[]>();
  const last = new Map<string, readonly [type: string, description: string]>();
  const nameOf = numbered();
  const enumValue = numbered();
  let fields: Field[] = [];
  const readField = (line: string): Field => {
    const [marked = "", stated, about = ""] = line.split("\t");
    const name = nameOf(marked.replace("!", ""));
    const documented = stated?.replace(/"(\d*)/g, (_, number: string) => JSON.stringify(enumValue(number)));
    const [type, description] = documented === undefined ? (last.get(name) ?? ["", ""]) : [documented, about];
    last.set(name, [type, description]);
    return { name, type: type || "string", description, required: marked.endsWith("!") };
  };
  for (const line of text.split("\n")) {
    if (line.startsWith(" ")) fields.push(readField(line.slice(1)));
    else {
      fields = [];
      models.set(line, fields);
    }
  }
  return models;
}

/** The fields of the models that a type names. */
function fieldsWithin(type: string, models: ReadonlyMap<string, readonly Field[]>, depth: number): FieldDocument[] {
  if (depth >= MAX_DEPTH) return [];
  const names = type.match(/\b[A-Z]\w*/g) ?? [];
  const fields = names.flatMap((name) => models.get(name) ?? []);
  return fields.map((field) => ({ ...field, fields: fieldsWithin(field.type, models, depth + 1) }));
}
