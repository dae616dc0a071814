const { format } = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/**
 * A price as the pizzeria writes it: `$12.75`.
 * @param {number} cents
 */
export const sayMoney = (cents) => format(cents / 100);
