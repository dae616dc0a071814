import { shapeOf } from './shape-of.js';
import { splitLine, stateAfter } from './split-line.js';

/** A line as it is to be read. What is lost stands as a blank one, so that all others keep their numbers. */
export interface MendedLine {
  /** 1 being the first of the file. */
  readonly number: number;
  readonly text: string;
  readonly fate: 'kept' | 'mended' | 'lost';
}

/** What is known of a table's records. */
export interface Records {
  readonly separator: string;
  /** How many cells each has, besides blank ones at its end. */
  readonly width: number;
  /**
   * The place of a cell by which a line is known for a record: the order's number, the product's id. Without it, each
   * sound line with as many cells is one.
   */
  readonly known?: number;
}

type Line = Pick<MendedLine, 'number' | 'text'>;

/** Longer is no record, and no reader of tables takes it for one. */
const LONGEST = 16_777_216;

/** As many kinds of names as one shop has. */
const MOST_SHAPES = 100;

const unended = (text: string): string => text.replace(/\r$/, '');

/** A cell with a quote where none belongs, as it was meant, in quotes that are sound. */
export function requoted(cell: string): string {
  const isOpened = cell.startsWith('"');
  const text = isOpened
    ? cell.slice(1, cell.length > 1 && cell.endsWith('"') ? -1 : undefined)
    : cell;
  return `"${text.replaceAll('""', '"').replaceAll('"', '""')}"`;
}

/** Blank cells behind the last column are no more than a trailing separator. */
const fits = (cells: readonly string[], width: number): boolean =>
  cells.length >= width && cells.slice(width).every((cell) => cell.trim() === '');

/**
 * Looks at the quotes of a table line by line. A quote that opens a cell and does not close before a line that is a
 * record by itself was a letter: its line is read so, and the ones behind it, which a reader of tables takes for the rest
 * of the cell, are records again.
 */
export class QuoteMender {
  readonly #records: Records;
  readonly #shapes = new Set<string>();
  /** The lines of a record whose quote is open. */
  #open: Line[] = [];
  #length = 0;

  constructor(records: Records) {
    this.#records = records;
  }

  /** Whether a quote is open behind the lines so far. */
  get isOpen(): boolean {
    return this.#open.length > 0;
  }

  /** Takes the next line, and gives those of which it is known now how they are to be read. */
  take(line: Line): MendedLine[] {
    if (this.#open.length > 0 && !this.#isRecord(line.text)) return this.#goOn(line);
    return [...this.end(), ...this.#begin(line)];
  }

  /** Gives the lines that are left: their quote does not close. */
  end(): MendedLine[] {
    const left = this.#forget();
    return left.map((line) => (this.#isRecord(line.text) ? kept(line) : this.#mend(line)));
  }

  #begin(line: Line): MendedLine[] {
    const { separator, width, known } = this.#records;
    const text = unended(line.text);
    const { cells, state } = splitLine(text, separator);
    if (state === 'odd') return [this.#mend(line)];
    const isOpen = state === 'open';
    if (isOpen) [this.#open, this.#length] = [[line], text.length];
    const plain = isOpen ? text.replaceAll('"', '').split(separator) : cells;
    if (known !== undefined && (isOpen || fits(cells, width))) this.#learn(plain[known] ?? '');
    return isOpen ? [] : [kept(line)];
  }

  /** A line behind an open quote. */
  #goOn(line: Line): MendedLine[] {
    this.#open.push(line);
    this.#length += line.text.length;
    const state = stateAfter(unended(line.text), this.#records.separator);
    if (state === 'sound') return this.#forget().map(kept);
    return state === 'odd' || this.#length > LONGEST ? this.end() : [];
  }

  #forget(): Line[] {
    const open = this.#open;
    [this.#open, this.#length] = [[], 0];
    return open;
  }

  #learn(cell: string): void {
    if (this.#shapes.size < MOST_SHAPES) this.#shapes.add(shapeOf(cell));
  }

  #isRecord(text: string): boolean {
    const { separator, width, known } = this.#records;
    const { cells, state } = splitLine(unended(text), separator);
    if (state !== 'sound' || !fits(cells, width)) return false;
    return known === undefined || this.#shapes.has(shapeOf(cells[known]!));
  }

  /** The line with its quotes taken for letters; lost, where it has not as many cells as a record then. */
  #mend({ number, text }: Line): MendedLine {
    const { separator, width } = this.#records;
    const cells = unended(text).split(separator);
    const end = text.endsWith('\r') ? '\r' : '';
    if (!fits(cells, width)) return { number, text: end, fate: 'lost' };
    const mended = cells.map((cell) => (cell.includes('"') ? requoted(cell) : cell));
    return { number, text: mended.join(separator) + end, fate: 'mended' };
  }
}

const kept = (line: Line): MendedLine => ({ ...line, fate: 'kept' });
