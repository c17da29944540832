/** How much memory the core takes: to be imported before the package. */

const { Instance } = WebAssembly;
let memory;

WebAssembly.Instance = class {
  constructor(...args) {
    const instance = new Instance(...args);
    memory = instance.exports.memory;
    // biome-ignore lint/correctness/noConstructorReturn: the package is to find the instance, and not this stand-in
    return instance;
  }
};

/** It only ever grows, up to what the dearest request so far has needed. */
export const coreBytes = () => memory.buffer.byteLength;
