import type { Amounts } from './amounts.js';

const DOLLARS: Amounts = {
  currency: 'USD',
  exponent: 2,
  like: ['$1,234,567.89', '+$1,234.56', '-$1,234.56'],
};

/** What is known of a language where no feed says more: it saves asking the browser, which takes as long as all cards. */
export const amountsAtHome = (locale: string | undefined): Amounts | undefined =>
  locale === 'en-US' || locale === 'en' ? DOLLARS : undefined;
