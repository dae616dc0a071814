import type { Amounts } from '@uptier/preact';

/** How amounts look in a language, from a feed that nobody has checked; nothing where it does not say. */
export function amountsOf(feed: unknown, locale = ''): Amounts | undefined {
  const { amounts, currency, exponent } = Object(feed) as Amounts & { readonly amounts?: unknown };
  const like: unknown = (Object(amounts) as Record<string, unknown>)[locale];
  return Array.isArray(like)
    ? { currency, exponent, like: like as unknown as Amounts['like'] }
    : undefined;
}
