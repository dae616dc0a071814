import type { FeedHead, Money } from '@uptier/core';

/** An amount as a person writes it: `549.00 USD`. */
export const sayMoney = (
  money: Money,
  { currency, exponent }: Pick<FeedHead, 'currency' | 'exponent'>,
): string => `${(money / 10 ** exponent).toFixed(exponent)} ${currency}`;
