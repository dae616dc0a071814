import { exponentOf, isCurrency, toMinorUnits } from '../minor-units.js';
import type { Cell } from '../cells/read-cell.js';
import { note, type Reading } from '../reading.js';
import { readPrice } from '../read-price.js';

/** The most that a feed can hold. */
const MOST_MONEY = 900_000_000_000;

/** The file's first stated currency is the one of all its prices. */
function agrees(reading: Reading, stated: string | undefined): boolean {
  if (stated === undefined || !isCurrency(stated)) return true;
  if (reading.currency === undefined) {
    reading.currency = stated;
    reading.exponent = exponentOf(stated);
  }
  return reading.currency === stated;
}

/** A price in minor units. Nothing, and a note, where it is none that can be used; nothing alone where none is stated. */
export function readMoney(reading: Reading, { text, ...spot }: Cell): number | undefined {
  if (text === '') return undefined;
  const shown = text.slice(0, 40);
  const price = text.length > 60 ? undefined : readPrice(text, reading.decimals);
  if (!price) return note(reading, spot, { code: 'no-price', message: `"${shown}" is no price.` });
  if (price.amount.startsWith('-'))
    return note(reading, spot, {
      code: 'negative-price',
      message: `"${shown}" is less than nothing, and is not taken as a price.`,
    });
  if (!agrees(reading, price.currency))
    return note(reading, spot, {
      code: 'other-currency',
      message: `"${shown}" is not in ${reading.currency}, and is not taken as a price.`,
      advice: 'A feed serves one market. Build one for each currency.',
    });
  const money = toMinorUnits(price.amount, reading.exponent);
  if (money !== undefined && money <= MOST_MONEY) return money;
  return note(reading, spot, {
    code: 'absurd-price',
    message: `"${shown}" is more than anything costs, and is not taken as a price.`,
  });
}
