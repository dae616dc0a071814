/** The languages that write 1,234.5 so. */
const ENGLISH = /^en(-(US|GB|CA|AU|NZ|IE))?$/;

/** The others that we speak and that have the same digits: below a thousand nothing stands between them. */
const SAME_DIGITS = /^(de|es|fr|he|ja|ko|pt|ru|zh)(-[A-Z]{2})?$/;

const SMALL = /^(\d{1,3}?)(\d{3})?(\.\d{1,3})?$/;

/** A number as its language writes it, without asking the browser; nothing where that is not known for sure. */
export function plainNumber(locale: string | undefined, value: number): string | undefined {
  if (SAME_DIGITS.test(locale ?? '') && /^\d{1,3}$/.test(String(value))) return String(value);
  if (!ENGLISH.test(locale ?? '')) return undefined;
  const [, first, thousands, fraction = ''] = SMALL.exec(String(value)) ?? [];
  return first && (thousands ? `${first},${thousands}` : first) + fraction;
}
