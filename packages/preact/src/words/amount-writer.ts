import type { Amounts } from './amounts.js';

type Write = (units: number, sign: 'auto' | 'exceptZero') => string;

/** More digits than a double holds for sure, the browser may round. */
const MOST = 1e12;

/** What comes first, the digits with what is between them, and what comes last. */
const PARTS = /^(\D*)(\d.*\d)(\D*)$/s;

/** Writes amounts as they look in a language. It gives up on digits that are not 0 to 9, and on what it cannot read. */
export function amountWriter({ exponent, like }: Amounts): Write | undefined {
  const [plain, plus, minus] = like.map((one) => PARTS.exec(one));
  if (!plain || !plus || !minus) return undefined;
  const [, , written = ''] = plain;
  const between = written.match(/\D+/g) ?? [];
  const runs = written.split(/\D+/);
  const point = exponent ? (between.pop() ?? '') : '';
  if (exponent && runs.pop()?.length !== exponent) return undefined;
  const { length: last } = runs.pop() ?? '';
  const { length: others } = runs.pop() ?? '';
  // Some languages leave four digits together, and some no digits apart.
  const least = !between[0] ? Infinity : plus[2]?.startsWith(`1${between[0]}`) ? last : last + 1;
  const gap = new RegExp(`\\B(?=(\\d{${others}})*\\d{${last}}$)`, 'g');
  return (units, sign) => {
    const digits = String(Math.abs(units)).padStart(exponent + 1, '0');
    const cut = digits.length - exponent;
    const whole = digits.slice(0, cut);
    const [, before = '', , after = ''] =
      units < 0 ? minus : units > 0 && sign !== 'auto' ? plus : plain;
    return (
      before +
      (whole.length > least ? whole.replace(gap, between[0] ?? '') : whole) +
      point +
      digits.slice(cut) +
      after
    );
  };
}

/** Whether an amount can be written without asking the browser. */
export const isPlainAmount = (units: number): boolean =>
  Number.isInteger(units) && Math.abs(units) < MOST;
