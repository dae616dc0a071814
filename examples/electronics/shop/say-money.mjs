/**
 * A writer of the shop's prices: `₹46,999.00`.
 * @param {{ currency: string, exponent: number, locale: string }} shop
 * @returns {(amount: number) => string} From an amount in the minor unit.
 */
export function sayMoney({ currency, exponent, locale }) {
  const { format } = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  });
  return (amount) => format(amount / 10 ** exponent);
}
