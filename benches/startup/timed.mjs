/** Prints the milliseconds that `act` takes: `passed` is the elapsed time, `spent` the processor time of all threads. */
export async function timed(act) {
  const [start, spentBefore] = [performance.now(), process.cpuUsage()];
  await act();
  const { user, system } = process.cpuUsage(spentBefore);
  console.log(JSON.stringify({ passed: performance.now() - start, spent: (user + system) / 1000 }));
}
