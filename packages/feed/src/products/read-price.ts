import { readSign } from './price-signs.js';

/** What a cell says a thing costs. */
export interface StatedPrice {
  /** In whole units of the currency, as a decimal text: `1234.50`. */
  readonly amount: string;
  /** ISO 4217, where it is stated. */
  readonly currency?: string;
  /** Where it is not: which ones its sign may stand for. `$` is that of many. */
  readonly possible?: readonly string[];
}

/** `EUR 12`, `12 EUR`, `12eur`. */
const CODE = /\b[A-Z]{3}(?![A-Za-z])|(?<=\d)\s*[A-Za-z]{3}$/;

/**
 * Of the last comma and the last point, which parts the decimals. Of a lone sign before three digits the rest of the
 * file knows; where it does not, a comma groups them.
 */
function decimalSign(digits: string, usual: ',' | '.' | undefined): ',' | '.' | undefined {
  const [comma, point] = [digits.lastIndexOf(','), digits.lastIndexOf('.')];
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const sign = comma >= 0 ? ',' : '.';
  const parts = digits.split(sign);
  if (parts.length !== 2) return undefined;
  if (parts[1]!.length !== 3) return sign;
  return sign === (usual ?? '.') ? sign : undefined;
}

/**
 * Reads a price as people write it: `1.234,50 €`, `15.00 USD`, `₹64,900`. Nothing where it is no price. `usual` is what
 * parts the decimals in this file.
 */
export function readPrice(text: string, usual?: ',' | '.'): StatedPrice | undefined {
  const code = CODE.exec(text)?.[0].trim().toUpperCase();
  const { rest, ...signed } = readSign(text.replace(CODE, ''));
  const digits = rest.replaceAll(/[\s'’\u00A0\u202F]/g, '');
  if (!/^-?\d[\d.,]*$|^-?[.,]\d+$/.test(digits)) return undefined;
  const sign = decimalSign(digits, usual);
  const [whole = '', decimals = ''] = sign ? splitLast(digits, sign) : [digits];
  const amount = `${whole.replaceAll(/[.,]/g, '') || '0'}${decimals && `.${decimals}`}`;
  return { amount, ...(code === undefined ? signed : { currency: code }) };
}

function splitLast(text: string, sign: string): [string, string] {
  const at = text.lastIndexOf(sign);
  return [text.slice(0, at), text.slice(at + 1)];
}
