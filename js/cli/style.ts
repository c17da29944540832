/** Colors, on terminals only, unless `NO_COLOR` is set (no-color.org). */

type Paint = (text: string) => string;

export interface Style {
  good: Paint;
  bad: Paint;
  strong: Paint;
  faint: Paint;
}

export function styleFor(stream: NodeJS.WriteStream): Style {
  const colored = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== "dumb";
  const paint = (on: number, off: number): Paint =>
    colored ? (text) => `\u001b[${on}m${text}\u001b[${off}m` : (text) => text;
  return { good: paint(32, 39), bad: paint(31, 39), strong: paint(1, 22), faint: paint(2, 22) };
}
