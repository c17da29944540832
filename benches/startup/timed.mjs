/** Prints how many milliseconds `act` takes, as `passed`, and how many of the processor, of all threads, as `spent`. */
export async function timed(act) {
  const [start, spentBefore] = [performance.now(), process.cpuUsage()];
  await act();
  const { user, system } = process.cpuUsage(spentBefore);
  console.log(JSON.stringify({ passed: performance.now() - start, spent: (user + system) / 1000 }));
}
