/** Awaits `work`, and prints a line with the elapsed time and `doing()` every ten seconds, for tools that print nothing. */
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
