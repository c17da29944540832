/** Splits a shell command into its arguments: POSIX quoting, `$'…'` of Bash, and the carets of the Windows command line. */

/** The arguments, without expansions of any kind; undefined where a quotation does not end. */
export function splitCommand(command: string): string[] | undefined {
  // Browsers copy for the Windows command line with a caret before each character that it would interpret.
  const text = /\^"/.test(command) ? command.replace(/\^\r?\n/g, " ").replace(/\^(.)/g, "$1") : command;
  const words: string[] = [];
  let word: string | undefined;
  for (let at = 0; at < text.length; ) {
    const [part, length] = partAt(text.slice(at)) ?? [];
    if (part === undefined || length === undefined) return undefined;
    at += length;
    if (part !== SEPARATOR) word = (word ?? "") + part;
    else if (word !== undefined) {
      words.push(word);
      word = undefined;
    }
  }
  return word === undefined ? words : [...words, word];
}

const SEPARATOR = Symbol("separator");

/** The part of a word at the beginning of the text, and its length there. */
function partAt(text: string): [string | typeof SEPARATOR, number] | undefined {
  const [separator] = /^(?:\s|\\\r?\n)+/.exec(text) ?? [];
  if (separator !== undefined) return [SEPARATOR, separator.length];
  const [ansi, ansiContent] = /^\$'((?:[^'\\]|\\[\s\S])*)'/.exec(text) ?? [];
  if (ansi !== undefined) return [unescapeAnsi(ansiContent ?? ""), ansi.length];
  const [single, singleContent] = /^'([^']*)'/.exec(text) ?? [];
  if (single !== undefined) return [singleContent ?? "", single.length];
  const [double, doubleContent] = /^"((?:[^"\\]|\\[\s\S])*)"/.exec(text) ?? [];
  if (double !== undefined) return [unescapeDouble(doubleContent ?? ""), double.length];
  const [escaped] = /^\\[\s\S]/.exec(text) ?? [];
  if (escaped !== undefined) return [escaped.slice(1), escaped.length];
  const [plain] = /^(?:[^\s'"\\$]|\$(?!'))+/.exec(text) ?? [];
  return plain === undefined ? undefined : [plain, plain.length];
}

function unescapeDouble(content: string): string {
  return content.replace(/\\(\r?\n|["\\$`])/g, (_, escaped: string) => (/[\r\n]/.test(escaped) ? "" : escaped));
}

const ANSI: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

function unescapeAnsi(content: string): string {
  return content.replace(
    /\\(?:u([\da-f]{1,4})|U([\da-f]{1,8})|x([\da-f]{1,2})|([0-7]{1,3})|([\s\S]))/gi,
    (...groups) => {
      const [, short, long, byte, octal, letter] = groups as (string | undefined)[];
      const code = short ?? long ?? byte;
      if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff));
      if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
      return ANSI[letter ?? ""] ?? letter ?? "";
    },
  );
}
