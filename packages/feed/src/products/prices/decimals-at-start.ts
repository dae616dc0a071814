import { findDecimals, LOOKED_AT } from './find-decimals.js';

/** What parts the decimals, by the first prices of a file; a point where none of them tells. */
export async function decimalsAtStart<One>(
  records: AsyncIterable<One>,
  priceOf: (record: One) => string,
): Promise<',' | '.'> {
  const prices: string[] = [];
  for await (const record of records) {
    prices.push(priceOf(record));
    if (prices.length >= LOOKED_AT) break;
  }
  return findDecimals(prices) ?? '.';
}
