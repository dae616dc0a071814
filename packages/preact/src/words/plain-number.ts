/** The languages that write 1,234.5 so. */
const ENGLISH = /^en(-(US|GB|CA|AU|NZ|IE))?$/;

const SMALL = /^(\d{1,3}?)(\d{3})?(\.\d{1,3})?$/;

/** A number as English writes it, without asking the browser; nothing where another language or number is asked for. */
export function plainNumber(locale: string | undefined, value: number): string | undefined {
  if (!ENGLISH.test(locale ?? '')) return undefined;
  const [, first, thousands, fraction = ''] = SMALL.exec(String(value)) ?? [];
  return first && (thousands ? `${first},${thousands}` : first) + fraction;
}
