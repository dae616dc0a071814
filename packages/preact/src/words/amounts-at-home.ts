import type { Amounts } from './amounts.js';

/** Where the currency of an English-speaking country is at home, its sign stands alone. */
const AT_HOME: Readonly<Record<string, string>> = {
  en: '$USD',
  'en-US': '$USD',
  'en-GB': '£GBP',
  'en-CA': '$CAD',
  'en-AU': '$AUD',
  'en-NZ': '$NZD',
  'en-IE': '€EUR',
};

/** What is known of a language without asking the browser, which takes longer to answer than all cards to draw. */
export function amountsAtHome(locale = ''): Amounts | undefined {
  const [sign, ...code] = AT_HOME[locale] ?? '';
  return sign
    ? {
        currency: code.join(''),
        exponent: 2,
        like: [`${sign}1,234,567.89`, `+${sign}1,234.56`, `-${sign}1,234.56`],
      }
    : undefined;
}
