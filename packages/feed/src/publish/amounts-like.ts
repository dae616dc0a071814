import type { AmountsLike } from '@uptier/core';

/** A currency, and how many digits its minor unit has. */
interface Currency {
  readonly currency: string;
  readonly exponent: number;
}

/** How amounts look in one language, for who takes the pattern from them. */
function likeIn(locale: string, { currency, exponent }: Currency): AmountsLike {
  const write = ([whole, rest]: [string, string], signDisplay: 'auto' | 'exceptZero') =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      minimumFractionDigits: exponent,
      signDisplay,
    }).format(Number(whole + rest.slice(0, exponent)) / 10 ** exponent);
  return [
    write(['1234567', '8901'], 'auto'),
    write(['1234', '5678'], 'exceptZero'),
    write(['-1234', '5678'], 'auto'),
  ];
}

/** A language by itself, and with its country: a page may name either. */
function namesOf(locale: string): string[] {
  try {
    return Intl.getCanonicalLocales([locale, locale.split('-')[0] ?? '']);
  } catch {
    // Whoever checks the feed says that it is none.
    return [];
  }
}

/** How amounts look in the languages of a shop's pages. Nothing where none is known. */
export function amountsLike(
  locales: readonly string[],
  currency: Currency,
): Readonly<Record<string, AmountsLike>> | undefined {
  const names = [...new Set(locales.flatMap(namesOf))];
  return names.length
    ? Object.fromEntries(names.map((name) => [name, likeIn(name, currency)]))
    : undefined;
}
