/** The module as the build script inlines it, which TypeScript cannot see in the file. */
declare module "#wasm/base64" {
  const base64: string;
  export default base64;
}
