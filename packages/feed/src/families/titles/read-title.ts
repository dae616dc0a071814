import { COLOURS, SHADES } from './colour-words.js';
import { EDITION_RANKS, FORMAT_RANKS } from './edition-words.js';
import type { Axis, Mark, Reading } from './reading.js';
import { isAmbiguousSize, SIZE_RANKS } from './size-words.js';
import { takeQuantities } from './take-quantities.js';

const SIGNS = /[™®©℠*]/g;
const ARTICLES = new Set('the a an of and der die das und le la les el los il'.split(' '));
const BRACKETS = /[([]((?:[^()[\]]|\([^()]*\))*)[)\]]/g;
const INCLUDES = /^\s*(?:incl|includes?|including|with|w\/|inkl|mit)\b/i;

/** A size in letters, or a number by which somebody chooses what fits, at the end: `Racing Socks, M`, `Frame, 42`. */
const LAST_LETTER = /[,|/(–-]\s*(\d?x{0,3}[sl]|m)\s*\)?\s*$/i;
const LAST_FIT = /,\s*\d{2}(?:\.5)?\s*$/;

const lower = (text: string): string => text.toLowerCase();

/** `S8+` is `S8 Plus`. */
const spell = (title: string): string =>
  title
    .replace(SIGNS, ' ')
    .normalize('NFKC')
    .replace(/(?<=[\p{L}\d])\+(?=\s|$|\))/gu, ' Plus')
    .replace(/extra[ -]large/gi, 'XL');

function wordMark(word: string): Mark | undefined {
  const known = lower(word);
  const mark = (axis: Axis, rank: number): Mark => ({ axis, rank, label: word });
  const size = isAmbiguousSize(known) ? undefined : SIZE_RANKS.get(known);
  if (size !== undefined) return mark('size', size);
  const edition = EDITION_RANKS.get(known);
  if (edition !== undefined) return mark('edition', edition);
  const format = FORMAT_RANKS.get(known);
  if (format !== undefined) return mark('format', format);
  const isYear = /^(?:19[89]|20[0-4])\d$/.test(known);
  return isYear ? mark('year', Number(known)) : undefined;
}

/** `12 Egg House`: how many, at the very beginning. */
const numberMark = (word: string): Mark | undefined =>
  /^\d{1,3}$/.test(word) ? { axis: 'number', rank: Number(word), label: word } : undefined;

/** Several words of one axis are one mark: `Pro Max` is above `Pro`. */
function joined(marks: readonly Mark[]): Mark[] {
  const byAxis = new Map<Axis, Mark>();
  for (const mark of marks) {
    const before = byAxis.get(mark.axis);
    byAxis.set(
      mark.axis,
      before
        ? {
            ...mark,
            rank: Math.max(before.rank, mark.rank) + 0.1,
            label: `${before.label} ${mark.label}`,
          }
        : mark,
    );
  }
  return [...byAxis.values()];
}

/** Parts of a title which say what comes with it, or of which look it is. */
function takeBrackets(title: string): { rest: string; looks: string[]; marks: Mark[] } {
  const looks: string[] = [];
  const marks: Mark[] = [];
  const rest = title.replace(BRACKETS, (whole, inside: string) => {
    if (INCLUDES.test(inside)) return ' ';
    const { quantities, rest: left } = takeQuantities(inside);
    const letter = /^\s*(\d?x{0,3}[sl]|m)\s*$/i.exec(inside)?.[1];
    if (letter) {
      marks.push({ axis: 'size', rank: SIZE_RANKS.get(lower(letter)) ?? 0, label: letter });
      return ' ';
    }
    const parts = left.split(/[,/]/).map((part) => part.trim());
    // `(Gold, 64 GB)`: a list of options, of which those that are no quantity are looks.
    if (!quantities.length || !/[,/]/.test(inside) || parts.length > 4) return whole;
    looks.push(...parts.filter(Boolean));
    marks.push(...quantities.map(quantityMark));
    return ' ';
  });
  return { rest, looks, marks };
}

const quantityMark = (quantity: Reading['marks'][number]['quantity'] & object): Mark => ({
  axis: quantity.dimension,
  rank: quantity.value,
  label: quantity.text,
  quantity,
});

function takeLetter(title: string): { rest: string; marks: Mark[] } {
  const letter = LAST_LETTER.exec(title)?.[1];
  const rank = letter === undefined ? undefined : SIZE_RANKS.get(lower(letter));
  if (letter === undefined || rank === undefined) return { rest: title, marks: [] };
  return { rest: title.replace(LAST_LETTER, ' '), marks: [{ axis: 'size', rank, label: letter }] };
}

/** Two quantities of one dimension are two facts: `8 GB RAM, 256 GB`. The smaller one is the memory. */
function memoryFirst(marks: readonly Mark[]): Mark[] {
  const storage = marks.filter(({ axis }) => axis === 'storage');
  if (storage.length !== 2) return [...marks];
  const [less] = storage.toSorted((a, b) => a.rank - b.rank);
  return marks.map((mark) => (mark === less ? { ...mark, axis: 'memory' } : mark));
}

/** A word with the hyphen that joins it to the one before: of `Touring-2000` the number is a model and no year. */
const WORD = /(?:(?<=[\p{L}\d])-)?[\p{L}\p{N}_]+(?:['’.][\p{L}\p{N}]+|-\p{L}{2,})*/gu;

/** Tells the words that name a thing from those which say how much of it there is, or what it looks like. */
function sortWords(text: string): { words: string[]; marks: Mark[]; looks: string[] } {
  const words: string[] = [];
  const marks: Mark[] = [];
  const looks: string[] = [];
  const all = text.match(WORD) ?? [];
  all.forEach((found, i) => {
    const word = found.replace(/^-/, '');
    const known = lower(word);
    const next = all[i + 1];
    if (ARTICLES.has(known)) return;
    if (COLOURS.has(known) || (SHADES.has(known) && next && COLOURS.has(lower(next)))) {
      looks.push(known);
      return;
    }
    const read = wordMark(word) ?? (i === 0 ? numberMark(word) : undefined);
    const mark = read?.axis === 'year' && word !== found ? undefined : read;
    if (mark) marks.push(mark);
    else words.push(word);
  });
  return { words, marks, looks };
}

/** Takes a title apart into what names the thing, what says how much of it there is, and what it looks like. */
export function readTitle(title: string): Reading {
  const brackets = takeBrackets(spell(title));
  const fit = LAST_FIT.exec(brackets.rest)?.[0] ?? '';
  const letter = takeLetter(brackets.rest.replace(LAST_FIT, ' '));
  const { quantities, rest } = takeQuantities(letter.rest);
  const { words, marks, looks } = sortWords(rest);
  const measured: Mark[] = [...brackets.marks, ...letter.marks, ...quantities.map(quantityMark)];
  return {
    words,
    marks: memoryFirst([...measured, ...joined(marks)]),
    look: [...brackets.looks, fit.replace(/\D/g, ''), ...looks].filter(Boolean).join(' '),
  };
}
