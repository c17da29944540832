/** What Workers, and bundlers set up for it, make of `import module from "hookproof/hookproof.wasm"`. */
declare const module: WebAssembly.Module;
export default module;
