export const dynamic = "force-dynamic";
export const runtime = "nodejs";

export async function GET() {
  // One after the other, so that inject-trap.mjs wraps the first instance of the package.
  await import("../../../runtimes/inject-trap.mjs");
  const hookproof = await import("hookproof");
  const api = await import("hookproof/api");
  const { report } = await import("../../../runtimes/report.mjs");
  return Response.json(await report(hookproof, api));
}
