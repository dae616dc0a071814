import { createInterface } from 'node:readline/promises';
import type { Readable } from 'node:stream';
import picocolors from 'picocolors';

type Paint = (text: string) => string;

/** Where a command speaks. What a program would read goes to `print`, all else to `tell`. */
export interface Terminal {
  /** A line of the result, to standard output. */
  readonly print: (line: string) => void;
  /** A line about the work, to standard error. */
  readonly tell: (line: string) => void;
  /** What goes on now, in place of what went on before; nothing where nobody looks. */
  readonly progress: (line: string) => void;
  /** How many columns the screen of the results has; nothing where they go to a file or another program. */
  readonly width: number | undefined;
  /** Settles when more results can be taken without being kept in memory. */
  readonly drained: () => Promise<void>;
  /** Asks a question; missing where nobody is there to answer. */
  readonly ask?: (question: string) => Promise<string>;
  readonly colours: {
    readonly red: Paint;
    readonly yellow: Paint;
    readonly green: Paint;
    readonly dim: Paint;
    readonly bold: Paint;
  };
}

/** A stream, which may be a screen. Without a word of Node's types: who takes ours may have none of them. */
export interface Screen {
  write(text: string): unknown;
  once?(event: 'drain', hear: () => void): unknown;
  readonly writableNeedDrain?: boolean;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A stream of Node's that is read: `process.stdin`. */
export interface Keyboard extends AsyncIterable<unknown> {
  pause(): unknown;
  resume(): unknown;
}

interface TerminalSettings {
  readonly colour?: boolean;
  /** Where answers come from. */
  readonly input?: Keyboard | undefined;
}

/** One question at a time, so that nothing waits for input when all are answered. */
async function askFrom(input: Keyboard, output: Screen, question: string): Promise<string> {
  output.write(question);
  const lines = createInterface({ input: input as Readable });
  try {
    for await (const line of lines) return line;
    return '';
  } finally {
    lines.close();
  }
}

const CLEAR_LINE = '\r\u001B[2K';

/** Speaks to two streams, in colour where `colour` says so. Progress is only for a screen. */
export function openTerminal(
  out: Screen,
  err: Screen,
  { colour = picocolors.isColorSupported, input }: TerminalSettings = {},
): Terminal {
  const { red, yellow, green, dim, bold } = picocolors.createColors(colour);
  let isShowing = false;
  const clear = (): void => {
    if (isShowing) err.write(CLEAR_LINE);
    isShowing = false;
  };
  return {
    print: (line) => {
      clear();
      out.write(`${line}\n`);
    },
    tell: (line) => {
      clear();
      err.write(`${line}\n`);
    },
    progress: (line) => {
      if (!err.isTTY) return;
      err.write(CLEAR_LINE + line);
      isShowing = true;
    },
    get width() {
      return out.isTTY ? out.columns : undefined;
    },
    drained: async () => {
      if (out.writableNeedDrain) await new Promise<void>((done) => out.once?.('drain', done));
    },
    ...(input && { ask: (question) => askFrom(input, err, question) }),
    colours: { red, yellow, green, dim, bold },
  };
}
