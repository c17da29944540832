/** Importing zod and nothing more, in milliseconds. */
const start = performance.now();
await import("zod");
console.log(performance.now() - start);
