/** The module as the build script inlines it, which TypeScript cannot see in the file. */
declare module "#wasm/base64" {
  const base64: string;
  export default base64;
}

/** The module as the edge runtime imports it. */
declare module "*.wasm?module" {
  const module: WebAssembly.Module;
  export default module;
}
