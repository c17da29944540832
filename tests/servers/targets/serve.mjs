/** Serves the application in Deno and Bun, on a free port, which is printed. */
import { application } from "./application.mjs";

const { Bun, Deno } = globalThis;
const hostname = "127.0.0.1";
if (Deno) Deno.serve({ port: 0, hostname, onListen: ({ port }) => console.log(port) }, application);
else console.log(Bun.serve({ port: 0, hostname, fetch: application }).port);
