/** Importing the smaller face of zod and nothing more, in milliseconds. */
const start = performance.now();
await import("zod/mini");
console.log(performance.now() - start);
