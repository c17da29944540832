import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { minify } from "terser";

const editor = ["state", "view", "commands"].map((name) => `node_modules/@codemirror/${name}/dist/index.js`);

/** A field that a constructor or method assigns, and a method or accessor of a class. */
const MEMBER = /\bthis\.([a-zA-Z_]\w{2,}) = |^ {4}(?:static |get |set )*([a-zA-Z_]\w{2,})\(/gm;
/** Properties of the DOM that terser does not know yet. */
const OF_THE_DOM = ["editContext"];

/**
 * Minifies a bundle of the inspector, which is a function that is called at once. terser makes it 2 % smaller than esbuild does,
 * and the names of the editor's members another 4 %.
 */
export async function minified(script, root) {
  const names = await editorMembers(script, root);
  const { code } = await minify(script, {
    ecma: 2022,
    compress: { keep_fargs: false },
    mangle: { properties: { regex: new RegExp(`^(?:${names.join("|")})$`) } },
    format: { comments: false },
  });
  return `${code}\n`;
}

/**
 * The members of the editor's classes whose names do not matter, sorted: no text in the bundle contains them, so that nothing looks
 * them up by name, and no module of this package does, so that they are in no message or document. terser keeps those of the DOM.
 */
async function editorMembers(script, root) {
  const files = (await readdir(path.join(root, "js"), { recursive: true })).filter((name) => name.endsWith(".ts"));
  const own = await Promise.all(files.map((name) => readFile(path.join(root, "js", name), "utf8")));
  const texts = script.match(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g) ?? [];
  const kept = new Set([...own, ...texts].flatMap((text) => text.match(/[a-zA-Z_]\w*/g) ?? []).concat(OF_THE_DOM));
  const sources = await Promise.all(editor.map((name) => readFile(path.join(root, name), "utf8")));
  const members = sources.flatMap((text) => [...text.matchAll(MEMBER)].map(([, field, method]) => field ?? method));
  return [...new Set(members)].filter((name) => !kept.has(name)).sort();
}
