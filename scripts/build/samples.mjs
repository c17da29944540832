import { build } from "esbuild";
import { inspectorCore } from "./inspector-core.mjs";

/**
 * The samples of all events for the inspector, as the source of a module that exports one text per provider.
 * `js/inspector/engine/samples.ts` parses it. Each line is the JSON of a payload, in the order of the catalogue, behind `&` if it is
 * sent as a form and behind `?` if it is sent as a query. A string that is a symbol of the core, which contains it anyway, is its
 * number to the base of 36 behind a tilde, omitted if it is the one after the preceding number. The colon behind such a key is
 * omitted before a string, an object or an array.
 */
export async function samplesModule(root) {
  const { samples, providerSamples } = await load(root);
  const symbols = (await inspectorCore(root)).catalogue().symbols.split("\n");
  const texts = Object.keys(providerSamples).map((provider) => {
    const number = numbering(symbols);
    const lines = samples(provider).map((sample) => {
      const string = (found) => {
        const known = number(JSON.parse(found));
        return known === undefined ? found : `~${known}`;
      };
      const payload = payloadOf(sample).replace(/"(?:[^"\\]|\\.)*"/g, string);
      return payload.replace(/(~\w*):(?=[~"{[])|"(?:[^"\\]|\\.)*"/g, (found, key) => key ?? found);
    });
    return [provider, lines.join("\n")];
  });
  return `export default ${JSON.stringify(Object.fromEntries(texts))};`;
}

/**
 * A function that returns the number of a symbol, an empty string if it is the one after the number of the call before, and
 * undefined for what is no symbol.
 */
function numbering(symbols) {
  const numbers = new Map(symbols.map((symbol, number) => [symbol, number]));
  let next = 1;
  return (symbol) => {
    const number = numbers.get(symbol);
    if (number === undefined) return undefined;
    const isNext = number === next;
    next = number + 1;
    return isNext ? "" : number.toString(36);
  };
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
