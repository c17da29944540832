import module from "hookproof/hookproof.wasm";

export const compiled: WebAssembly.Module = module;
