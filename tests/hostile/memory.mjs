/** The memory size of the core. To be imported before the package. */

const { Instance } = WebAssembly;
let memory;

WebAssembly.Instance = class {
  constructor(...args) {
    const instance = new Instance(...args);
    memory = instance.exports.memory;
    // biome-ignore lint/correctness/noConstructorReturn: the package must get the instance itself
    return instance;
  }
};

/** It never shrinks: it is the maximum that a request has needed so far. */
export const coreBytes = () => memory.buffer.byteLength;
