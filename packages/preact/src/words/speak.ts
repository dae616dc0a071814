import type { Amount, Money, PriceFacts } from '@uptier/core';
import type { OfferKey, WordKey, Words } from './en.js';

/** What fills a place in a text. */
type Value = string | number | Amount;

/** What the components write in. A function as a property, so that a key it has no text for does not compile. */
export interface Language<Key extends WordKey = OfferKey> {
  /** The text of a key, its places filled in from `values`. */
  readonly say: (key: Key, values?: Readonly<Record<string, Value>>) => string;
  /** Minor units as money. With `exceptZero` the sign says what is added or saved: "+$50.00". */
  money(value: Money, price: PriceFacts, signDisplay?: 'auto' | 'exceptZero'): string;
}

/** How a page wants a component to speak. */
export interface Speech {
  /** Texts in place of the English ones. What is missing stays English. */
  readonly words?: Partial<Words> | undefined;
  /** BCP 47, for numbers, money and dates. Missing or empty: the browser's own. */
  readonly locale?: string | undefined;
}

/** A component's language, from its English and what the page wants instead. */
export function speak<Key extends WordKey>(
  english: Readonly<Record<Key, string>>,
  { words: wanted, locale }: Speech,
): Language<Key> {
  const words: Readonly<Record<Key, string>> = { ...english, ...wanted };
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale || undefined, options).format(value);

  const show = (value: Value): string => {
    if (typeof value === 'number') return number(value);
    if (typeof value === 'string') return value;
    // No line break between a value and its unit.
    return show(value.value) + (value.unit ? `\u00a0${value.unit}` : '');
  };

  return {
    say: (key, values = {}) =>
      words[key].replace(/\{(\w+)\}/g, (place, name: string) => show(values[name] ?? place)),
    money: (value, { currency, exponent }, signDisplay = 'auto') =>
      number(value / 10 ** exponent, {
        style: 'currency',
        currency,
        // No maximum is needed: minor units have no more digits than these.
        minimumFractionDigits: exponent,
        signDisplay,
      }),
  };
}
