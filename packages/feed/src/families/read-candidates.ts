import type { ExportedProduct } from '../products/exported.js';
import { priceOf, type Candidate } from './candidate.js';
import {
  isFitting,
  isVoucher,
  isWornCategory,
  isWornName,
  kindsIn,
} from './titles/kinds-of-goods.js';
import { readOption } from './titles/read-option.js';
import { readTitle } from './titles/read-title.js';
import type { Axis, Mark, Reading } from './titles/reading.js';

const NONE: ReadonlySet<Axis> = new Set();
const FITS: readonly Axis[] = ['size', 'length', 'extent', 'duration'];

/** Answers a question that is asked of few texts many times. */
function remembering<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    let told = known.get(text);
    if (told === undefined) known.set(text, (told = answer(text)));
    return told;
  };
}

/** What the title does not say, the options may: how much of it there is, and how it looks. */
function withOptions(reading: Reading, options: ExportedProduct['product']['options']): Reading {
  if (!options) return reading;
  const marks = [...reading.marks];
  const looks: string[] = [];
  for (const [name, value] of Object.entries(options)) {
    const mark = readOption(name, value);
    if (!mark) looks.push(value);
    else if (!marks.some(({ axis }) => axis === mark.axis)) marks.push(mark);
  }
  return { ...reading, marks, look: looks.length ? looks.join(' ') : reading.look };
}

/** A mark that is no step of a ladder names the thing, or says whom it fits. */
function withoutMarks(reading: Reading, isStep: (mark: Mark) => boolean): Reading {
  if (reading.marks.every(isStep)) return reading;
  return { ...reading, marks: reading.marks.filter(isStep) };
}

/** What differs with the size of a part is what it fits: to its family that is another thing. */
function asNames({ words, marks, look }: Reading): Reading {
  return { words: [...words, ...marks.map(({ label }) => label)], marks: [], look };
}

/** What the export calls one thing in several forms needs no title to say so. */
const nameOf = (words: readonly string[], group: string | undefined): string =>
  group ?? words.toSorted().join(' ');

/**
 * Makes a reader of candidates, which keeps each word and each category once, however many products share it. It reads
 * nothing of a product without a price, and of a voucher: of these no title tells a better version.
 */
export function candidateReader(
  additions: ReadonlySet<string>,
): (exported: ExportedProduct) => Candidate | undefined {
  const isWorn = remembering(isWornCategory);
  const lower = remembering((text) => text.toLowerCase());
  const once = remembering((text) => text);
  const axesOfNone = ({ product }: ExportedProduct, { words }: Reading): ReadonlySet<Axis> => {
    const categories = product.category ?? [];
    if (categories.some(isWorn) || isWornName(words)) return new Set(FITS);
    const { isVintage, isByAge, isHardware } = kindsIn([product.title, ...categories].join(' '));
    return new Set<Axis>([
      ...(isVintage ? (['year'] as const) : []),
      ...(isByAge ? (['duration'] as const) : []),
      ...(isHardware ? (['length', 'extent'] as const) : []),
    ]);
  };
  return (exported) => {
    const { product } = exported;
    const price = priceOf(exported);
    // A plan may be free; anything else without a price has none yet.
    if (price === undefined || (!price && product.kind !== 'plan')) return undefined;
    if (isVoucher(product.title)) return undefined;
    const read = withOptions(readTitle(product.title), product.options);
    const none = read.marks.length ? axesOfNone(exported, read) : NONE;
    const reading = isFitting(product.title)
      ? asNames(read)
      : withoutMarks(read, ({ axis }) => !none.has(axis));
    const words = reading.words.map(once);
    return {
      exported,
      id: product.id,
      price,
      reading: { words, marks: reading.marks, look: once(reading.look) },
      name: nameOf(words.map(lower), exported.group),
      brand: lower(product.brand ?? ''),
      leaf: lower(product.category?.at(-1) ?? ''),
      isAddition: additions.has(product.id) || additions.has(product.sku ?? product.id),
    };
  };
}
