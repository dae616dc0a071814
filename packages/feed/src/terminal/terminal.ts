import type { Writable } from 'node:stream';
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
  readonly colours: {
    readonly red: Paint;
    readonly yellow: Paint;
    readonly green: Paint;
    readonly dim: Paint;
    readonly bold: Paint;
  };
}

/** A stream, which may be a screen. */
export type Screen = Pick<Writable, 'write'> & { readonly isTTY?: boolean };

const CLEAR_LINE = '\r\u001B[2K';

/** Speaks to two streams, in colour where `colour` says so. Progress is only for a screen. */
export function openTerminal(
  out: Screen,
  err: Screen,
  { colour = picocolors.isColorSupported } = {},
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
    colours: { red, yellow, green, dim, bold },
  };
}
