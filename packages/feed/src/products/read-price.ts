/** What a cell says a thing costs. */
export interface StatedPrice {
  /** In whole units of the currency, as a decimal text: `1234.50`. */
  readonly amount: string;
  /** ISO 4217, where it is stated. */
  readonly currency?: string;
}

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₪': 'ILS',
};

/** Of the last comma and the last point, which parts the decimals. A lone sign before three digits groups them. */
function decimalSign(digits: string): ',' | '.' | undefined {
  const [comma, point] = [digits.lastIndexOf(','), digits.lastIndexOf('.')];
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const sign = comma >= 0 ? ',' : '.';
  const parts = digits.split(sign);
  if (parts.length !== 2) return undefined;
  return sign === ',' && parts[1]!.length === 3 ? undefined : sign;
}

/** Reads a price as people write it: `1.234,50 €`, `15.00 USD`, `₹64,900`. Nothing where it is no price. */
export function readPrice(text: string): StatedPrice | undefined {
  const currency = /\b[A-Z]{3}\b/.exec(text)?.[0] ?? SIGNS[/[€£₹₩₽₪]/.exec(text)?.[0] ?? ''];
  const digits = text.replaceAll(/[A-Z]{3}|[€£₹₩₽₪$¥]|[\s'’\u00A0\u202F]/g, '');
  if (!/^-?\d[\d.,]*$|^-?[.,]\d+$/.test(digits)) return undefined;
  const sign = decimalSign(digits);
  const [whole = '', decimals = ''] = sign ? splitLast(digits, sign) : [digits];
  const amount = `${whole.replaceAll(/[.,]/g, '') || '0'}${decimals && `.${decimals}`}`;
  return { amount, ...(currency !== undefined && { currency }) };
}

function splitLast(text: string, sign: string): [string, string] {
  const at = text.lastIndexOf(sign);
  return [text.slice(0, at), text.slice(at + 1)];
}
