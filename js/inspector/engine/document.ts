/** The documentation of an event as a tree of fields. */

import documentation from "#documentation";
import type { EventDocument, FieldDocument } from "./messages.js";

/** Objects within objects, after which the name of the type must do; some refer to themselves. */
const MAX_DEPTH = 5;

type Field = Omit<FieldDocument, "fields">;

/** The documentation of an event; undefined if its type is unknown. The format is that of the build's `documentation.mjs`. */
export function documentOf(provider: string, type: string): EventDocument | undefined {
  const [events = "", text = ""] = (documentation[provider] ?? "").split("\n\n");
  const [, model = "", description = ""] =
    events
      .split("\n")
      .map((line) => line.split("\t"))
      .find(([name]) => name === type) ?? [];
  if (model === "" && description === "") return undefined;
  const models = readModels(text);
  return { description, fields: fieldsWithin(model, models, 0) };
}

function readModels(text: string): ReadonlyMap<string, readonly Field[]> {
  const models = new Map<string, Field[]>();
  let fields: Field[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith(" ")) fields.push(readField(line.slice(1)));
    else {
      fields = [];
      models.set(line, fields);
    }
  }
  return models;
}

function readField(line: string): Field {
  const [name = "", type = "", description = ""] = line.split("\t");
  return { name: name.replace("!", ""), type: type || "string", description, required: name.endsWith("!") };
}

/** The fields of the models that a type names. */
function fieldsWithin(type: string, models: ReadonlyMap<string, readonly Field[]>, depth: number): FieldDocument[] {
  if (depth >= MAX_DEPTH) return [];
  const names = type.match(/\b[A-Z]\w*/g) ?? [];
  const fields = names.flatMap((name) => models.get(name) ?? []);
  return fields.map((field) => ({ ...field, fields: fieldsWithin(field.type, models, depth + 1) }));
}
