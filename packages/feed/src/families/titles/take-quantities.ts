import type { Quantity } from './quantity.js';
import { unitCalled, type Unit } from './units.js';

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
const UNIT = String.raw`fl\.? ?oz|\p{L}+|["”]`;

/** A unit ends where no letter, digit or further dimension follows. One letter after a hyphen is a model: `400-W`. */
const MEASURED = new RegExp(
  String.raw`(?<![\p{L}\d.,])(${NUMBER})(?:[ \u00a0]?|-(?=\p{L}{2}))(${UNIT})(?![\p{L}\d])`,
  'giu',
);

/** `280 mm x 325 mm x 715 mm`, `40x40cm`: a size with several sides. */
const SIDES = new RegExp(
  String.raw`(?<![\p{L}\d])${NUMBER}\s*(?:mm|cm|m|in|")?(?:\s+[hwld])?(?:\s*[x×]\s*${NUMBER}\s*(?:mm|cm|m|in|")?(?:\s+[hwld])?(?![\p{L}\d.,]))*\s*[x×]\s*${NUMBER}\s*(?:mm|cm|m|in|")(?:\s+[hwld])?(?!\p{L})`,
  'giu',
);

const PACKS = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<!\d[ -]?)(?:packs?|set|box|case|bag|lot|packung|paquet|paket|balení)\s*(?:of|à|von|de|da|po|/)?\s*(\d+)|s/(\d+)|(\d+)\s*[x×](?=\s*\d+(?:[.,]\d+)?\s*(?:ml|cl|l|g|kg|oz)(?!\p{L}))|[x×]\s?(\d{1,2})(?!\s?\p{L}))(?![\p{L}\d])`,
  'giu',
);

/** What has a size of paper: other things have such names too, as cars do. */
const STATIONERY =
  /notebook|paper|papier|print|poster|envelope|folder|sketch|pad\b|journal|diary|planner|laminat|card|frame|block|heft/i;

const PAPER = /(?<![\p{L}\d])a([0-8])(?: size| format)?(?![\p{L}\d])/giu;

/** `14 OZ to 20 OZ`, `40 OZ & 14 OZ`: what it is for, or a set of several: no size of its own. */
const SEVERAL = new RegExp(
  String.raw`${NUMBER}[ -]?(?:${UNIT})?\s*(?:to|bis|až|&|\+|and|und|/)\s*${NUMBER}[ -]?(${UNIT})(?![\p{L}\d])`,
  'giu',
);

/** `1.5`, `1,5` and `1,000`. */
function numberOf(text: string): number {
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
  return Number(plain.replace(',', '.'));
}

const round = (value: number): number => Number(value.toPrecision(10));

function sidesOf(text: string): Quantity {
  const sides = [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([side]) => numberOf(side));
  const factor = /mm/i.test(text) ? 0.1 : /cm/i.test(text) ? 1 : /in|"/i.test(text) ? 2.54 : 1;
  const value = round(sides.reduce((size, side) => size * side * factor, 1));
  return { dimension: 'extent', value, text: text.trim(), amount: value, unit: '' };
}

const pieces = (text: string, amount: number): Quantity => ({
  dimension: 'pieces',
  value: amount,
  text: text.trim(),
  amount,
  unit: '',
});

function measured(text: string, amount: number, { unit, dimension, factor }: Unit): Quantity {
  return { dimension, value: round(amount * factor), text: text.trim(), amount, unit };
}

/** `5G` is a network and no five grams; `2 go` and `3 to` are words where they stand apart, and `5 in 1` is no length. */
const isOther = (text: string, after: string): boolean =>
  /^[2-6] ?G$/.test(text) ||
  /\d [gt]o$/.test(text) ||
  (/in$/i.test(text) && /^[ -]\d/.test(after)) ||
  /[.,]\d+ ?ct$/i.test(text);

/** `X 20` is a model and no twenty of them. */
const isModel = (text: string): boolean => text.startsWith('X');

/**
 * Takes the quantities out of a text: what they are, and what remains of the text. Where a text states several of one
 * dimension as a range or a set, they remain in it.
 */
export function takeQuantities(text: string): { quantities: readonly Quantity[]; rest: string } {
  if (!/\d/.test(text)) return { quantities: [], rest: text };
  const quantities: Quantity[] = [];
  const kept: string[] = [];
  const take = (found: Quantity): string => {
    quantities.push(found);
    return ' ';
  };
  let rest = text.replace(SEVERAL, (range: string, unit: string) => {
    if (!unitCalled(unit)) return range;
    kept.push(range.replace(/\s+/g, '_'));
    return ' ';
  });
  rest = rest.replace(SIDES, (sides) => take(sidesOf(sides)));
  rest = rest.replace(PACKS, (pack, ...groups: (string | undefined)[]) =>
    isModel(pack) ? pack : take(pieces(pack, Number(groups.slice(0, 4).find(Boolean)))),
  );
  rest = rest.replace(MEASURED, (...found: [string, string, string, number, string]) => {
    const [whole, amount, name, at, all] = found;
    const unit = isOther(whole, all.slice(at + whole.length)) ? undefined : unitCalled(name);
    return unit ? take(measured(whole, numberOf(amount), unit)) : whole;
  });
  rest = rest.replace(PAPER, (paper: string, number: string) =>
    STATIONERY.test(text)
      ? take({
          dimension: 'paper',
          value: -Number(number),
          text: paper.trim(),
          amount: 0,
          unit: '',
        })
      : paper,
  );
  return { quantities, rest: [rest, ...kept].join(' ') };
}
