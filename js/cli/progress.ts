/** A progress bar on standard error, if that is a terminal. */

const WIDTH = 30;

export function progressOf(count: number, silent: boolean): { step(): void; end(): void } {
  const shown = process.stderr.isTTY === true && !silent && count > 1;
  let done = 0;
  const draw = () => {
    const filled = Math.round((done / count) * WIDTH);
    process.stderr.write(`\r[${"#".repeat(filled)}${" ".repeat(WIDTH - filled)}] ${done}/${count}`);
  };
  return {
    step() {
      done += 1;
      if (shown) draw();
    },
    end() {
      if (shown) process.stderr.write("\r\u001b[K");
    },
  };
}
