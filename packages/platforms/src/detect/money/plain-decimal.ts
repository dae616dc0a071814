/** Digits with marks between them, and around them only what is no digit and no minus: `$1,299.00`, `12 €`. */
const WRITTEN = /^[^\d-]*(\d(?:[\d.,'’\s]*\d)?)[^\d]*$/;

/** Thousands are groups of three; in India the others are groups of two. */
const GROUPED = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/;

const only = (marks: string): boolean => new Set(marks).size === 1;

/** Whether the one mark in `digits` can only part thousands, can only start the decimals, or might do either. */
function meaningOf(
  mark: string,
  digits: string,
  exponent: number,
): 'group' | 'decimal' | undefined {
  const [before = '', after = ''] = digits.split(mark);
  if (after.length !== 3 || before.length > 3 || before.startsWith('0')) return 'decimal';
  // Three digits: decimals in dinars, thousands in yen. `1,299` dollars are thousands; `1.299` nobody can tell.
  if (exponent === 3) return mark === '.' ? 'decimal' : undefined;
  return exponent === 0 || mark === ',' ? 'group' : undefined;
}

/** Where the decimals start in `digits`; -1 where there are none, `undefined` where that cannot be told. */
function decimalAt(digits: string, exponent: number): number | undefined {
  const marks = digits.replace(/\d/g, '');
  const last = digits.search(/[.,]\d*$/);
  if (marks.length === 1) {
    const meaning = meaningOf(marks, digits, exponent);
    return meaning && (meaning === 'decimal' ? last : -1);
  }
  if (!marks || only(marks)) return -1;
  return only(marks.slice(0, -1)) ? last : undefined;
}

/**
 * An amount as a page writes it, as digits with at most one point: `1.299,00 €` -> `1299.00`. `undefined` where it
 * is none, is below zero, or may mean two amounts: a price that is wrong a thousand times is worse than none.
 * @param exponent How many decimals the currency has.
 */
export function plainDecimal(written: string, exponent: number): string | undefined {
  const digits = (written.length <= 50 && WRITTEN.exec(written)?.[1]?.replace(/['’\s]/g, '')) || '';
  const at = digits && decimalAt(digits, exponent);
  if (at === '' || at === undefined) return undefined;
  const [whole, decimals] = at < 0 ? [digits, ''] : [digits.slice(0, at), digits.slice(at + 1)];
  if (/[.,]/.test(whole) && !GROUPED.test(whole)) return undefined;
  return whole.replace(/[.,]/g, '') + (decimals && `.${decimals}`);
}
