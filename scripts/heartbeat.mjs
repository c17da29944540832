/** Awaits `work` and prints every ten seconds that it is still running, for tools without output. */
export async function heartbeat(name, work, doing = () => "") {
  const started = performance.now();
  const timer = setInterval(() => {
    console.log(`  ${name}: ${Math.round((performance.now() - started) / 1000)} s ${doing()}`.trimEnd());
  }, 10_000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
