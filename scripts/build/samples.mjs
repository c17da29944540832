import { build } from "esbuild";
import { numbering, symbolsOf } from "./symbols.mjs";

/**
 * The samples of all events for the inspector, as the source of a module that exports one text per provider.
 * `js/inspector/engine/samples.ts` parses it. Each line is the JSON of a payload, in the order of the catalogue, behind `&` if it is
 * sent as a form and behind `?` if it is sent as a query. A string that is a symbol of the core, which contains it anyway, is its
 * number behind an apostrophe, omitted if it is the one after the preceding number.
 */
export async function samplesModule(root) {
  const { samples, providerSamples } = await load(root);
  const symbols = await symbolsOf(root);
  const texts = Object.keys(providerSamples).map((provider) => {
    const number = numbering(symbols);
    const lines = samples(provider).map((sample) => {
      const string = (found) => {
        const known = number(JSON.parse(found));
        return known === undefined ? found : `'${known}`;
      };
      return payloadOf(sample).replace(/"(?:[^"\\]|\\.)*"/g, string);
    });
    return [provider, lines.join("\n")];
  });
  return `export default ${JSON.stringify(Object.fromEntries(texts))};`;
}

function payloadOf({ url, headers, body }) {
  const { search } = new URL(url);
  const type = headers["Content-Type"];
  if (type === "application/json" && search === "") return body;
  const [mark, parameters] = search === "" ? ["&", body] : ["?", search];
  return mark + JSON.stringify(Object.fromEntries(new URLSearchParams(parameters)));
}

async function load(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: 'export * from "./js/samples.js"; export * from "./js/generated/samples/index.js";',
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "warning",
  });
  return await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
