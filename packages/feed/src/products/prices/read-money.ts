import { exponentOf, isCurrency, toMinorUnits } from '../minor-units.js';
import type { Cell } from '../cells/read-cell.js';
import type { Finding } from '../../findings/finding.js';
import { note, type Reading } from '../reading.js';
import { readPrice, type StatedPrice } from '../read-price.js';

/** The most that a feed can hold. */
const MOST_MONEY = 900_000_000_000;

/**
 * The file's first stated currency is the one of all its prices. A sign that several have must be one of it, and where
 * none is stated yet, the next one must be one of what the signs before it may stand for.
 */
function agrees(reading: Reading, { currency: stated, possible }: StatedPrice): boolean {
  const { currency } = reading;
  if (stated !== undefined && isCurrency(stated)) {
    if (currency !== undefined) return currency === stated;
    if (reading.possible?.includes(stated) === false) return false;
    reading.currency = stated;
    reading.exponent = exponentOf(stated);
    return true;
  }
  if (!possible) return true;
  if (currency !== undefined) return possible.includes(currency);
  const left = reading.possible?.filter((one) => possible.includes(one)) ?? possible;
  if (left.length > 0) reading.possible = left;
  return left.length > 0;
}

/** Spreadsheets run what begins so. */
const FORMULA = /^[=@+]/;

/** Why a text is not taken as a price. */
type Fault = Pick<Finding, 'code' | 'message' | 'advice'>;

function faultIn(shown: string): Fault {
  if (FORMULA.test(shown))
    return {
      code: 'formula',
      message: `"${shown}" is a spreadsheet’s formula, not a price.`,
      advice: 'Write what it comes to into the cell, and export the file again.',
    };
  return {
    code: 'no-price',
    message: `"${shown}" is no price.`,
    advice: 'A price is written in digits: 1299.90, or 1299,90 €.',
  };
}

function understand(reading: Reading, text: string): number | Fault {
  const shown = text.slice(0, 40);
  const price = text.length > 60 ? undefined : readPrice(text, reading.decimals);
  if (!price) return faultIn(shown);
  if (price.amount.startsWith('-'))
    return { code: 'negative-price', message: `"${shown}" is less than nothing.` };
  if (!agrees(reading, price))
    return {
      code: 'other-currency',
      message: `"${shown}" is not in ${reading.currency ?? 'the currency of the prices before it'}.`,
      advice: 'A feed serves one market. Say its currency with --currency, and build one for each.',
    };
  const money = toMinorUnits(price.amount, reading.exponent);
  if (money !== undefined && money <= MOST_MONEY) return money;
  return { code: 'absurd-price', message: `"${shown}" is more than anything costs.` };
}

/**
 * An amount beside the price, in minor units: a sale price, an earlier price, an instalment. Nothing where none is stated;
 * one that cannot be used is noted, and not taken.
 */
export function readMoney(reading: Reading, { text, ...spot }: Cell): number | undefined {
  if (text === '') return undefined;
  const money = understand(reading, text);
  if (typeof money === 'number') return money;
  return note(reading, spot, { ...money, message: `${money.message} It is not taken.` });
}

/**
 * What a thing costs, in minor units; empty where nothing is stated. One that cannot be used is an error, and gives
 * nothing: what has it must not be offered, since nobody knows at what price. `name` is how the merchant knows it.
 */
export function readOwnPrice(
  reading: Reading,
  { text, ...spot }: Cell,
  name: string,
): { readonly price?: number } | undefined {
  if (text === '') return {};
  const money = understand(reading, text);
  if (typeof money === 'number') return { price: money };
  const message = `${money.message} "${name.slice(0, 60)}" is left out.`;
  return note(reading, spot, { ...money, severity: 'error', message });
}
