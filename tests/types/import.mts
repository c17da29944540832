import * as hookproof from "hookproof";
import module from "hookproof/hookproof.wasm";

export const face: object = hookproof;
export const exports: WebAssembly.ModuleExportDescriptor[] = WebAssembly.Module.exports(module);
